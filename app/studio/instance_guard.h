// InstanceGuard: at most one window per workspace. The one that has it listens on a local socket named after
// the folder; a second start asks it to come to the front and ends. Owned by Studio; GUI thread.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace updraft {

class InstanceGuard final : public QObject {
    Q_OBJECT
  public:
    explicit InstanceGuard(QObject* parent = nullptr);

    // Takes the workspace for this process, and lets go of the one before. False: another process has it; it
    // was asked to raise its window. Waits for its answer for at most half a second.
    bool claim(const QString& folder);
    // Whether another process has the workspace; its window was raised then. Nothing is taken or let go.
    bool raiseOther(const QString& folder) const;
    void release();

  signals:
    void raiseRequested();

  private:
    void greet();
    QLocalServer server_;
};

}  // namespace updraft
