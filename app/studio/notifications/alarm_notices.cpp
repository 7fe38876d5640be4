#include "app/studio/notifications/alarm_notices.h"

#include "widgets/monitor/alarms/alarm_words.h"

namespace updraft {
namespace {

const QString kTag = QStringLiteral("alarm:");

}  // namespace

void AlarmNotices::forget() {
    seen_.reset();
    states_.clear();
    began_ = false;
}

void AlarmNotices::follow(const AlarmList& alarms) {
    if (!alarms || alarms == seen_) return;
    seen_ = alarms;
    QHash<QString, AlarmState> now;
    for (const AlarmStatus& alarm : *alarms) {
        const QString name = QString::fromStdString(alarm.definition.name);
        const AlarmState before = states_.value(name, AlarmState::InsufficientData);
        now.insert(name, alarm.state);
        const bool raised = alarm.state == AlarmState::Alarm, was = before == AlarmState::Alarm;
        const bool well = alarm.state == AlarmState::Ok && was;
        if (began_ && ((raised && !was) || well)) say(alarm);
    }
    states_ = std::move(now);
    began_ = true;
}

void AlarmNotices::say(const AlarmStatus& alarm) {
    if (!wanted_()) return;
    const QString name = QString::fromStdString(alarm.definition.name);
    const QString summary =
        alarm.state == AlarmState::Alarm ? tr("Alarm: %1").arg(name) : tr("All is well again: %1").arg(name);
    const QString body = tr("%1, of: %2. %3", "condition, whose, why")
                             .arg(AlarmWords::condition(alarm.definition),
                                  AlarmWords::scope(alarm.definition), AlarmWords::reason(alarm));
    emit notice(kTag + name, summary, body);
}

std::optional<QString> AlarmNotices::alarmOf(const QString& tag) {
    if (!tag.startsWith(kTag)) return std::nullopt;
    return tag.mid(kTag.size());
}

}  // namespace updraft
