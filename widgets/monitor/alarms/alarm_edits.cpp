#include "widgets/monitor/alarms/alarm_edits.h"

#include "runtime/platform/alarm_watch.h"
#include "runtime/platform/platform.h"
#include "widgets/session/platform_session.h"

namespace updraft {
namespace {

struct Refusal {
    enum class Kind : std::uint8_t { None, Taken, Full, Other };
    Kind kind = Kind::None;
    std::string text;
};

Refusal refusalOf(const Status& status) {
    if (status) return {};
    return {Refusal::Kind::Other, status.error().message};
}

Refusal addTo(AlarmWatch& alarms, AlarmDefinition alarm) {
    if (alarms.find(alarm.name) != nullptr) return {Refusal::Kind::Taken, alarm.name};
    if (alarms.alarms()->size() >= AlarmWatch::kMostAlarms) return {Refusal::Kind::Full, {}};
    return refusalOf(alarms.put(std::move(alarm)));
}

Refusal replaceIn(AlarmWatch& alarms, const std::string& name, AlarmDefinition alarm) {
    if (alarm.name != name && alarms.find(alarm.name) != nullptr) return {Refusal::Kind::Taken, alarm.name};
    return refusalOf(alarms.replace(name, std::move(alarm)));
}

QString say(const Refusal& refusal) {
    switch (refusal.kind) {
        case Refusal::Kind::None:
            return {};
        case Refusal::Kind::Taken:
            return AlarmEdits::tr("There is an alarm called “%1” already: choose another name.")
                .arg(QString::fromStdString(refusal.text));
        case Refusal::Kind::Full:
            return AlarmEdits::tr("A workspace can have %1 alarms: delete one first.")
                .arg(AlarmWatch::kMostAlarms);
        case Refusal::Kind::Other:
            break;
    }
    return AlarmEdits::tr("That did not work: %1.").arg(QString::fromStdString(refusal.text));
}

}  // namespace

bool AlarmEdits::isPossible() const {
    return session_.state() == PlatformSession::State::Serving;
}

void AlarmEdits::add(AlarmDefinition alarm, QObject* receiver, Then then) {
    session_.onEngine(
        receiver, [alarm = std::move(alarm)](Platform& platform) { return addTo(platform.alarms(), alarm); },
        [then = std::move(then)](const Refusal& refusal) { then(say(refusal)); });
}

void AlarmEdits::replace(const QString& name, AlarmDefinition alarm, QObject* receiver, Then then) {
    session_.onEngine(
        receiver,
        [name = name.toStdString(), alarm = std::move(alarm)](Platform& platform) {
            return replaceIn(platform.alarms(), name, alarm);
        },
        [then = std::move(then)](const Refusal& refusal) { then(say(refusal)); });
}

void AlarmEdits::remove(const QString& name, QObject* receiver, Then then) {
    session_.onEngine(
        receiver,
        [name = name.toStdString()](Platform& platform) { return refusalOf(platform.alarms().remove(name)); },
        [then = std::move(then)](const Refusal& refusal) { then(say(refusal)); });
}

void AlarmEdits::enable(const QString& name, bool enabled, QObject* receiver, Then then) {
    session_.onEngine(
        receiver,
        [name = name.toStdString(), enabled](Platform& platform) {
            return refusalOf(platform.alarms().enable(name, enabled));
        },
        [then = std::move(then)](const Refusal& refusal) { then(say(refusal)); });
}

}  // namespace updraft
