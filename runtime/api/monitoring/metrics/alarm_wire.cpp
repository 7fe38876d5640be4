// Alarms between CloudWatch's members and ours.
#include <algorithm>

#include "runtime/api/monitoring/metrics/alarm_operations.h"
#include "runtime/api/monitoring/metrics/cloudwatch_request.h"
#include "runtime/base/text.h"

namespace updraft::cloudwatch {
namespace {

constexpr std::int64_t kNanosPerMilli = 1'000'000;

void refuse(const WireInput& input, std::string_view member, const char* why) {
    if (!input.has(member)) return;
    const std::string path = input.pathOf(member);
    throw validationError("Updraft's alarms have no " + path + ": " + why + ".");
}

void refuseMore(const WireInput& input) {
    for (const char* actions : {"AlarmActions", "OKActions", "InsufficientDataActions"}) {
        if (!input.texts(actions).empty())
            refuse(input, actions, "they show in Monitor and as notifications. Leave it out");
    }
    if (!input.structures("Tags").empty()) refuse(input, "Tags", "leave them out");
    if (!input.structures("Metrics").empty())
        refuse(input, "Metrics", "give MetricName, Namespace and a statistic instead");
    if (!input.text("AlarmDescription").value_or("").empty())
        refuse(input, "AlarmDescription", "let the name say it, and leave it out");
    refuse(input, "ThresholdMetricId", "give Threshold instead");
    if (input.text("EvaluateLowSampleCountPercentile").value_or("evaluate") != "evaluate")
        refuse(input, "EvaluateLowSampleCountPercentile", "every percentile is evaluated");
}

bool isVersion(std::string_view qualifier) {
    return qualifier == "$LATEST" || parseInteger(qualifier).has_value();
}

// "function:alias". By a version's number an alarm counts what the version executed, however it was called.
void readResource(const std::string& resource, AlarmDefinition& to) {
    const std::string prefix = to.function + ":";
    if (to.function.empty()) throw invalidCombination("The dimension Resource needs FunctionName.");
    if (!resource.starts_with(prefix) || isVersion(resource.substr(prefix.size())))
        throw invalidValue("An alarm watches a function (FunctionName), calls of an alias (Resource " +
                           prefix + "ALIAS), or what a version executes (ExecutedVersion), not Resource " +
                           resource + ".");
    to.alias = resource.substr(prefix.size());
}

void readMetric(const WireInput& input, AlarmDefinition& to) {
    const MetricId id = metricIdOf(input);
    const auto metric = metricByName(id.name);
    if (!metric || namespaceOf(info(*metric)) != id.nameSpace)
        throw invalidValue("There is no metric " + id.name + " in the namespace " + id.nameSpace +
                           "; ListMetrics names them.");
    to.metric = *metric;
    std::string resource;
    for (const auto& [name, value] : id.dimensions) {
        std::string* part = name == "FunctionName"      ? &to.function
                            : name == "Resource"        ? &resource
                            : name == "ExecutedVersion" ? &to.version
                                                        : nullptr;
        if (part == nullptr) throw invalidValue("No metric has the dimension " + name + ".");
        *part = value;
    }
    if (!resource.empty()) readResource(resource, to);
    const auto unit = input.text("Unit");
    if (unit && *unit != unitName(info(*metric).unit))
        throw invalidValue("The unit of " + id.name + " is " + std::string(unitName(info(*metric).unit)) +
                           ", not " + *unit + ".");
}

std::string statisticIn(const WireInput& input) {
    const auto plain = input.text("Statistic"), extended = input.text("ExtendedStatistic");
    if (plain && extended) throw invalidCombination("Give either Statistic or ExtendedStatistic.");
    if (!plain && !extended) throw missing("Statistic");
    const std::string name = plain ? *plain : *extended;
    statisticOf(name, plain ? "Statistic" : "ExtendedStatistic");
    return name;
}

// Of a member with a fixed set of values.
template <typename Value>
Value oneOf(const std::string& text, std::string_view member,
            std::optional<Value> (*byName)(std::string_view)) {
    if (const auto value = byName(text)) return *value;
    throw validationError("1 validation error detected: Value '" + text + "' at '" + std::string(member) +
                          "' failed to satisfy constraint: Member must satisfy enum value set.");
}

std::string valuesText(const AlarmReason& reason) {
    std::string text;
    for (const double value : reason.values) text += (text.empty() ? "" : ", ") + numberText(value);
    return text;
}

// As CloudWatch words it.
std::string reasonText(const AlarmStatus& status) {
    const AlarmReason& reason = status.reason;
    const AlarmDefinition& definition = status.definition;
    if (!status.problem.empty()) return status.problem;
    switch (reason.kind) {
        case AlarmReason::Kind::NotEvaluated:
            return status.state == AlarmState::InsufficientData ? "Unchecked: Initial alarm creation"
                                                                : "Set by SetAlarmState";
        case AlarmReason::Kind::NoData:
            return "Insufficient Data: no datapoints were received";
        case AlarmReason::Kind::Kept:
            return "Too few datapoints were received to change the state";
        case AlarmReason::Kind::Within:
        case AlarmReason::Kind::Crossed:
        case AlarmReason::Kind::Presumed:
            break;
    }
    const std::string points = reason.filled > 0 ? " datapoints, missing ones filled in, [" : " datapoints [";
    return "Threshold Crossed: " + std::to_string(reason.breaching) + " out of the last " +
           std::to_string(std::max(reason.present + reason.filled, reason.breaching)) + points +
           valuesText(reason) + "] crossed the threshold (" + std::string(name(definition.comparison)) + " " +
           numberText(definition.threshold) + "); " + std::to_string(definition.datapointsToAlarm) + " of " +
           std::to_string(definition.evaluationPeriods) + " make an alarm";
}

WireValue::List dimensionsOf(const AlarmDefinition& definition) {
    WireValue::List dimensions;
    const auto add = [&](const char* name, const std::string& value) {
        dimensions.push_back(WireValue::Members{{"Name", name}, {"Value", value}});
    };
    if (!definition.function.empty()) add("FunctionName", definition.function);
    if (!definition.alias.empty()) add("Resource", definition.function + ":" + definition.alias);
    if (!definition.version.empty()) add("ExecutedVersion", definition.version);
    return dimensions;
}

}  // namespace

AlarmDefinition alarmFrom(const WireInput& input) {
    refuseMore(input);
    AlarmDefinition alarm;
    alarm.name = needText(input, "AlarmName");
    readMetric(input, alarm);
    alarm.statistic = statisticIn(input);
    alarm.periodSeconds = static_cast<int>(std::min<std::int64_t>(needInteger(input, "Period"), 1 << 30));
    const auto periods = needInteger(input, "EvaluationPeriods");
    alarm.evaluationPeriods = static_cast<int>(std::min<std::int64_t>(periods, 1 << 30));
    const auto datapoints = input.integer("DatapointsToAlarm").value_or(periods);
    alarm.datapointsToAlarm = static_cast<int>(std::min<std::int64_t>(datapoints, 1 << 30));
    const auto threshold = input.number("Threshold");
    if (!threshold) throw missing("Threshold");
    alarm.threshold = *threshold;
    alarm.comparison = oneOf(needText(input, "ComparisonOperator"), "comparisonOperator", comparisonByName);
    alarm.treatMissing =
        oneOf(input.text("TreatMissingData").value_or("missing"), "treatMissingData", missingDataByName);
    alarm.enabled = input.boolean("ActionsEnabled").value_or(true);
    if (const Status sound = validate(alarm); !sound) throw validationError(sound.error().message);
    return alarm;
}

WireValue alarmMembers(const AlarmStatus& status, const Identity& identity) {
    const AlarmDefinition& alarm = status.definition;
    const MetricInfo& metric = info(alarm.metric);
    const bool percentile = statisticOf(alarm.statistic, "").kind == Statistic::Kind::Percentile;
    const WireTime since{status.since / kNanosPerMilli};
    return WireValue::Members{{"AlarmName", alarm.name},
                              {"AlarmArn", "arn:aws:cloudwatch:" + identity.region + ":" + identity.account +
                                               ":alarm:" + alarm.name},
                              {"ActionsEnabled", alarm.enabled},
                              {"OKActions", WireValue::List{}},
                              {"AlarmActions", WireValue::List{}},
                              {"InsufficientDataActions", WireValue::List{}},
                              {"StateValue", name(status.state)},
                              {"StateReason", reasonText(status)},
                              {"StateUpdatedTimestamp", since},
                              {"MetricName", metric.name},
                              {"Namespace", namespaceOf(metric)},
                              {percentile ? "ExtendedStatistic" : "Statistic", alarm.statistic},
                              {"Dimensions", dimensionsOf(alarm)},
                              {"Period", alarm.periodSeconds},
                              {"EvaluationPeriods", alarm.evaluationPeriods},
                              {"DatapointsToAlarm", alarm.datapointsToAlarm},
                              {"Threshold", alarm.threshold},
                              {"ComparisonOperator", name(alarm.comparison)},
                              {"TreatMissingData", name(alarm.treatMissing)},
                              {"StateTransitionedTimestamp", since}};
}

}  // namespace updraft::cloudwatch
