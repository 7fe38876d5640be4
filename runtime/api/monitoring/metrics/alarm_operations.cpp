#include "runtime/api/monitoring/metrics/alarm_operations.h"

#include <algorithm>

#include "runtime/api/monitoring/metrics/cloudwatch_request.h"

namespace updraft::cloudwatch {
namespace {

constexpr std::int64_t kMostRecords = 100, kUsualRecords = 50;  // of DescribeAlarms

ServiceFault notFound(const std::string& names) {
    return {404, "ResourceNotFound", "There is no alarm called " + names + ".", "ResourceNotFound"};
}

const AlarmStatus* findIn(const AlarmList& alarms, const std::string& name) {
    const auto found = std::find_if(alarms->begin(), alarms->end(),
                                    [&](const AlarmStatus& one) { return one.definition.name == name; });
    return found == alarms->end() ? nullptr : &*found;
}

// All of them are there, or none is touched.
std::vector<std::string> knownNames(const AlarmRequest& request) {
    std::vector<std::string> names = request.input.texts("AlarmNames");
    if (names.empty()) throw missing("AlarmNames");
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    const AlarmList alarms = request.alarms.alarms();
    for (const std::string& name : names) {
        if (findIn(alarms, name) == nullptr) throw notFound(name);
    }
    return names;
}

void need(const Status& done) {
    if (!done) throw ServiceFault{400, "LimitExceededFault", done.error().message, "LimitExceeded"};
}

WireValue putAlarm(const AlarmRequest& request) {
    need(request.alarms.put(alarmFrom(request.input)));
    return WireValue::Members{};
}

WireValue deleteAlarms(const AlarmRequest& request) {
    for (const std::string& name : knownNames(request)) need(request.alarms.remove(name));
    return WireValue::Members{};
}

template <bool enabled>
WireValue enableAlarms(const AlarmRequest& request) {
    for (const std::string& name : knownNames(request)) need(request.alarms.enable(name, enabled));
    return WireValue::Members{};
}

AlarmState stateIn(const std::string& text) {
    if (const auto state = alarmStateByName(text)) return *state;
    throw validationError("1 validation error detected: Value '" + text +
                          "' at 'stateValue' failed to satisfy constraint: Member must satisfy enum value "
                          "set: [INSUFFICIENT_DATA, ALARM, OK]");
}

WireValue setState(const AlarmRequest& request) {
    const std::string name = needText(request.input, "AlarmName");
    const AlarmState state = stateIn(needText(request.input, "StateValue"));
    needText(request.input, "StateReason");
    if (!request.alarms.setState(name, state)) throw notFound(name);
    return WireValue::Members{};
}

// Those that a call asks for.
std::vector<AlarmStatus> wanted(const AlarmRequest& request) {
    const std::vector<std::string> names = request.input.texts("AlarmNames");
    const auto prefix = request.input.text("AlarmNamePrefix");
    if (!names.empty() && prefix) throw invalidCombination("Give either AlarmNames or AlarmNamePrefix.");
    const auto stateText = request.input.text("StateValue");
    const auto state = stateText ? std::optional(stateIn(*stateText)) : std::nullopt;
    const auto types = request.input.texts("AlarmTypes");
    const bool composite =
        !types.empty() && std::find(types.begin(), types.end(), "MetricAlarm") == types.end();
    std::vector<AlarmStatus> found;
    for (const AlarmStatus& alarm : *request.alarms.alarms()) {
        const std::string& name = alarm.definition.name;
        const bool named = names.empty() || std::find(names.begin(), names.end(), name) != names.end();
        const bool fits = named && name.starts_with(prefix.value_or("")) && (!state || alarm.state == *state);
        if (fits && !composite) found.push_back(alarm);
    }
    return found;
}

WireValue::List membersOf(const std::vector<AlarmStatus>& alarms, const Identity& identity) {
    WireValue::List list;
    for (const AlarmStatus& alarm : alarms) list.push_back(alarmMembers(alarm, identity));
    return list;
}

// Pages go on behind the alarm that the token names, whether it is there still or not.
WireValue describeAlarms(const AlarmRequest& request) {
    std::vector<AlarmStatus> alarms = wanted(request);
    if (const auto token = request.input.text("NextToken"); token && !token->empty())
        std::erase_if(alarms, [&](const AlarmStatus& one) { return one.definition.name <= *token; });
    const std::int64_t most = request.input.integer("MaxRecords").value_or(kUsualRecords);
    if (most < 1 || most > kMostRecords)
        throw validationError("MaxRecords must be from 1 to " + std::to_string(kMostRecords) + ".");
    const bool more = alarms.size() > static_cast<std::size_t>(most);
    if (more) alarms.resize(static_cast<std::size_t>(most));
    WireValue::Members output{{"MetricAlarms", membersOf(alarms, request.identity)},
                              {"CompositeAlarms", WireValue::List{}}};
    if (more) output.emplace_back("NextToken", alarms.back().definition.name);
    return output;
}

WireValue describeForMetric(const AlarmRequest& request) {
    const MetricId id = metricIdOf(request.input);
    std::vector<AlarmStatus> found;
    for (const AlarmStatus& alarm : *request.alarms.alarms()) {
        const WireValue members = alarmMembers(alarm, request.identity);
        if (metricIdOf(WireInput(members)) == id) found.push_back(alarm);
    }
    return WireValue::Members{{"MetricAlarms", membersOf(found, request.identity)}};
}

}  // namespace

AlarmOperation alarmOperation(std::string_view name) {
    static constexpr std::pair<std::string_view, AlarmOperation> kOffered[] = {
        {"PutMetricAlarm", putAlarm},
        {"DescribeAlarms", describeAlarms},
        {"DescribeAlarmsForMetric", describeForMetric},
        {"DeleteAlarms", deleteAlarms},
        {"EnableAlarmActions", enableAlarms<true>},
        {"DisableAlarmActions", enableAlarms<false>},
        {"SetAlarmState", setState},
    };
    for (const auto& [offered, operation] : kOffered)
        if (offered == name) return operation;
    return nullptr;
}

}  // namespace updraft::cloudwatch
