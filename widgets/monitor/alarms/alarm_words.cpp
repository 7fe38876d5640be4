#include "widgets/monitor/alarms/alarm_words.h"

#include <QLocale>

#include "widgets/monitor/metrics/metric_words.h"

namespace updraft {

QString AlarmWords::state(const AlarmStatus& alarm) {
    if (!alarm.definition.enabled) return tr("Off");
    switch (alarm.state) {
        case AlarmState::Alarm:
            return tr("In alarm");
        case AlarmState::Ok:
            return tr("OK");
        case AlarmState::InsufficientData:
            break;
    }
    return tr("No data");
}

QString AlarmWords::raised(const QString& name) {
    return tr("%1: in alarm").arg(name);
}

QString AlarmWords::icon(const AlarmStatus& alarm) {
    if (!alarm.definition.enabled) return QStringLiteral("updraft-alarm-off");
    switch (alarm.state) {
        case AlarmState::Alarm:
            return QStringLiteral("updraft-alarm-raised");
        case AlarmState::Ok:
            return QStringLiteral("updraft-alarm-fine");
        case AlarmState::InsufficientData:
            break;
    }
    return QStringLiteral("updraft-alarm-unknown");
}

ColorRole AlarmWords::color(const AlarmStatus& alarm) {
    if (!alarm.definition.enabled || alarm.state == AlarmState::InsufficientData)
        return ColorRole::SecondaryText;
    return alarm.state == AlarmState::Alarm ? ColorRole::Error : ColorRole::Success;
}

QString AlarmWords::value(const AlarmDefinition& alarm, double value) {
    return MetricWords::value(alarm.metric, QString::fromStdString(alarm.statistic), value);
}

QString AlarmWords::compared(const AlarmDefinition& alarm) {
    const QString limit = value(alarm, alarm.threshold);
    switch (alarm.comparison) {
        case AlarmComparison::Greater:
            return tr("above %1").arg(limit);
        case AlarmComparison::GreaterOrEqual:
            return tr("%1 or more").arg(limit);
        case AlarmComparison::Less:
            return tr("below %1").arg(limit);
        case AlarmComparison::LessOrEqual:
            return tr("%1 or less").arg(limit);
    }
    return {};
}

QString AlarmWords::condition(const AlarmDefinition& alarm) {
    const QString what =
        tr("%1 (%2) %3")
            .arg(MetricWords::title(alarm.metric),
                 MetricWords::statistic(QString::fromStdString(alarm.statistic)), compared(alarm));
    const QString period = MetricWords::period(alarm.periodSeconds);
    if (alarm.evaluationPeriods == 1) return tr("%1 over %2").arg(what, period);
    return tr("%1 in %2 of %3 periods of %4")
        .arg(what)
        .arg(alarm.datapointsToAlarm)
        .arg(alarm.evaluationPeriods)
        .arg(period);
}

QString AlarmWords::threshold(const AlarmDefinition& alarm) {
    return tr("alarm %1").arg(compared(alarm));
}

QString AlarmWords::scope(const AlarmDefinition& alarm) {
    if (alarm.function.empty()) return tr("All functions");
    const QString function = QString::fromStdString(alarm.function);
    const std::string& qualifier = alarm.alias.empty() ? alarm.version : alarm.alias;
    if (qualifier.empty()) return function;
    return tr("%1 · %2").arg(function, QString::fromStdString(qualifier));
}

QString AlarmWords::reason(const AlarmStatus& alarm) {
    using Kind = AlarmReason::Kind;
    const AlarmReason& reason = alarm.reason;
    if (!alarm.problem.empty())
        return tr("It cannot be evaluated: %1.").arg(QString::fromStdString(alarm.problem));
    if (!alarm.definition.enabled) return tr("It is switched off.");
    QStringList values;
    for (const double each : reason.values) values.append(value(alarm.definition, each));
    const QString latest = values.join(tr(", ", "between values"));
    const int periods = alarm.definition.evaluationPeriods;
    switch (reason.kind) {
        case Kind::NotEvaluated:
            return tr("It was not evaluated yet.");
        case Kind::NoData:
            return tr("There is no data for the last %n period(s).", nullptr, periods);
        case Kind::Within:
        case Kind::Crossed:
            if (values.isEmpty())
                return tr("There is no data, which counts as chosen: %1.")
                    .arg(missing(alarm.definition.treatMissing));
            return tr("%1 of %2 values breach it; the latest: %3.")
                .arg(reason.breaching)
                .arg(reason.present)
                .arg(latest);
        case Kind::Presumed:
            return tr("All values there are breach it (%1); newer ones are missing.").arg(latest);
        case Kind::Kept:
            return tr("There is too little data to change its state.");
    }
    return {};
}

QString AlarmWords::comparison(AlarmComparison comparison) {
    switch (comparison) {
        case AlarmComparison::Greater:
            return tr("above");
        case AlarmComparison::GreaterOrEqual:
            return tr("at or above");
        case AlarmComparison::Less:
            return tr("below");
        case AlarmComparison::LessOrEqual:
            return tr("at or below");
    }
    return {};
}

QString AlarmWords::missing(MissingData treat) {
    switch (treat) {
        case MissingData::Missing:
            return tr("Missing: no data at all is a state of its own");
        case MissingData::Ignore:
            return tr("Ignored: the state stays as it is");
        case MissingData::Breaching:
            return tr("Bad: as if the threshold were breached");
        case MissingData::NotBreaching:
            return tr("Good: as if all were well");
    }
    return {};
}

QString AlarmWords::flaw(AlarmFlaw flaw) {
    switch (flaw) {
        case AlarmFlaw::NameMissing:
            return tr("Give the alarm a name.");
        case AlarmFlaw::NameTooLong:
            return tr("The name is too long: use at most %1 bytes.").arg(AlarmDefinition::kMostName);
        case AlarmFlaw::StatisticUnknown:
            return tr(
                "There is no such statistic: choose one from the list or type a percentile such as p99.");
        case AlarmFlaw::PercentileOfCount:
            return tr("This metric has no percentiles: choose another statistic.");
        case AlarmFlaw::PeriodWrong:
            return tr("A period is 10 or 30 seconds, or whole minutes.");
        case AlarmFlaw::PeriodsWrong:
            return tr("Look at 1 to %1 periods.").arg(AlarmDefinition::kMostPeriods);
        case AlarmFlaw::DatapointsWrong:
            return tr("No more periods can breach the threshold than there are.");
        case AlarmFlaw::SpanTooLong:
            return tr(
                "All periods together are too long: at most 3 hours for periods under a minute, a day for "
                "periods under an hour, a week for longer ones.");
        case AlarmFlaw::ThresholdWrong:
            return tr("The threshold must be a number.");
        case AlarmFlaw::QualifierWithoutFunction:
            return tr("Choose the function that the version or alias belongs to.");
        case AlarmFlaw::VersionAndAlias:
            return tr("Choose a version or an alias, not both.");
        case AlarmFlaw::VersionWrong:
            return tr("There is no such version.");
    }
    return {};
}

QString AlarmWords::suggestedName(const AlarmDefinition& alarm) {
    const QString what =
        tr("%1 %2", "metric, its limit").arg(MetricWords::title(alarm.metric), compared(alarm));
    if (alarm.function.empty()) return what;
    return tr("%1: %2", "function: what").arg(scope(alarm), what);
}

}  // namespace updraft
