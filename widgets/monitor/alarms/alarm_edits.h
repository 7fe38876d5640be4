// AlarmEdits: changes to a workspace's alarms, carried out on the engine's thread. `then` gets what went
// wrong, for people, empty when nothing did; it does not come when `receiver` is gone or nothing is served.
// GUI thread.
#pragma once

#include <QObject>
#include <functional>

#include "runtime/telemetry/alarm.h"

namespace updraft {

class PlatformSession;

class AlarmEdits final : public QObject {
    Q_OBJECT
  public:
    using Then = std::function<void(const QString& problem)>;
    explicit AlarmEdits(PlatformSession& session, QObject* parent = nullptr)
        : QObject(parent), session_(session) {}

    bool isPossible() const;  // a workspace is served
    // A new one; a name that is taken is refused.
    void add(AlarmDefinition alarm, QObject* receiver, Then then);
    void replace(const QString& name, AlarmDefinition alarm, QObject* receiver, Then then);
    void remove(const QString& name, QObject* receiver, Then then);
    void enable(const QString& name, bool enabled, QObject* receiver, Then then);

  private:
    PlatformSession& session_;
};

}  // namespace updraft
