// DashboardFile: the dashboards of a workspace in dashboards.json beside its template. Reads, writes (whole
// or not at all) and looks out for what others do to the file, on a thread of its own and in order. Never
// writes over a file that it does not know: what somebody else changed meanwhile is read instead, and one
// that cannot be read stays as it is. Owned by DashboardBook; GUI thread.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>

#include "widgets/monitor/dashboards/dashboard.h"

namespace updraft {

class DashboardFile final : public QObject {
    Q_OBJECT
  public:
    static constexpr qint64 kMostBytes = 1 << 20;

    explicit DashboardFile(QObject* parent = nullptr);
    ~DashboardFile() override;  // waits for a write that is under way

    void setFolder(const QString& folder);  // of the workspace; empty: none
    QString path() const;                   // empty: none
    static QString fileName() { return QStringLiteral("dashboards.json"); }
    bool isKnown() const { return known_; }  // it was read, or is not there
    // Why what is in the file cannot be shown, with file and line, for people; empty: it can.
    QString problem() const { return problem_; }

    void save(const Dashboards& dashboards);
    // Puts a file that cannot be read aside, under another name, so that there can be a new one.
    void putAside();

  signals:
    void read(const updraft::Dashboards& dashboards);  // what is in the file now; nothing of it was ours
    void problemChanged();
    void failed(const QString& text);  // a change was not kept: why, for people
    void asideAs(const QString& name);

  private:
    struct Content {
        QByteArray bytes;
        QString error;
        bool exists = false;
    };
    void run(std::function<void()> work);
    static Content contentOf(const QString& path);
    void look();
    void took(const QString& path, const Content& content);
    void setProblem(const QString& problem);
    void watch();

    QThreadPool pool_;  // one thread: calls keep their order
    QFileSystemWatcher watcher_;
    QTimer settle_;
    QString folder_, problem_;
    QByteArray bytes_;  // of the file, as it was read or written last
    int writing_ = 0;   // how many are under way
    bool known_ = false;
};

}  // namespace updraft
