// AlarmNotices: says on the desktop that an alarm went off, or that all is well again, while nobody looks at
// the window. What was in alarm already when the workspace was opened is old news. Owned by Studio; GUI
// thread.
#pragma once

#include <QHash>
#include <QObject>
#include <functional>

#include "runtime/telemetry/alarm.h"

namespace updraft {

class AlarmNotices final : public QObject {
    Q_OBJECT
  public:
    // `wanted`: by the settings, and the window is not active.
    explicit AlarmNotices(std::function<bool()> wanted, QObject* parent = nullptr)
        : QObject(parent), wanted_(std::move(wanted)) {}

    void follow(const AlarmList& alarms);  // as they stand now
    void forget();                         // another workspace: begin anew
    // Of the tag of a notification: whether it is an alarm's, and which.
    static std::optional<QString> alarmOf(const QString& tag);

  signals:
    void notice(const QString& tag, const QString& summary, const QString& body);

  private:
    void say(const AlarmStatus& alarm);

    std::function<bool()> wanted_;
    AlarmList seen_;
    QHash<QString, AlarmState> states_;
    bool began_ = false;
};

}  // namespace updraft
