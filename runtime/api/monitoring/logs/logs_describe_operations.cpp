// DescribeLogGroups and DescribeLogStreams.
#include <algorithm>
#include <chrono>
#include <map>

#include "runtime/api/monitoring/logs/logs_request.h"
#include "runtime/telemetry/log_stream.h"

namespace updraft::logs {
namespace {

constexpr std::int64_t kMostDescribed = 50;
constexpr std::uint64_t kScanLimit = 200'000;
constexpr std::chrono::milliseconds kSearchTime{1'500};
constexpr std::int64_t kNanosPerMilli = 1'000'000;

// What is left of a list behind the one that a token names, at most `limit` of it; and where it goes on.
template <typename Item, typename Key>
std::optional<std::string> cutPage(std::vector<Item>& items, const WireInput& input, Key key) {
    const auto limit = static_cast<std::size_t>(limitOf(input, kMostDescribed, kMostDescribed));
    if (const auto token = input.text("nextToken")) {
        const auto last =
            std::find_if(items.begin(), items.end(), [&](const Item& i) { return key(i) == *token; });
        if (last == items.end()) throw invalidToken();
        items.erase(items.begin(), last + 1);
    }
    if (items.size() <= limit) return std::nullopt;
    items.resize(limit);
    return key(items.back());
}

std::vector<std::string> groupNames(const LogsRequest& request) {
    const auto prefix = request.input.text("logGroupNamePrefix");
    const auto pattern = request.input.text("logGroupNamePattern");
    if (prefix && pattern) throw invalid("Give either logGroupNamePrefix or logGroupNamePattern.");
    const auto functions = request.readers.records().functionNames();
    if (!functions) throw internalFault(functions.error().message);
    std::vector<std::string> names;
    for (const auto& [id, function] : *functions) {
        std::string name = groupName(function);
        if (prefix && !name.starts_with(*prefix)) continue;
        if (pattern && name.find(*pattern) == std::string::npos) continue;
        names.push_back(std::move(name));
    }
    std::sort(names.begin(), names.end());
    return names;
}

// What the function printed since its oldest call that is kept, by whole hours.
std::int64_t storedBytes(const LogsRequest& request, const LogGroupRef& group, WallNanos oldest) {
    constexpr std::int64_t kHourNs = 3'600'000'000'000;
    const WallNanos until = request.nowMs * kNanosPerMilli + kHourNs;
    const auto hours = request.readers.telemetry().rollups({.functionIds = {group.functionId}},
                                                           {oldest, until, kHourNs, 0}, request.stop);
    if (!hours) throw internalFault(hours.error().message);
    std::uint64_t bytes = 0;
    for (const RollupPoint& hour : hours->points) bytes += hour.value.logBytes;
    return static_cast<std::int64_t>(bytes);
}

WireValue groupOf(const LogsRequest& request, const std::string& name) {
    const LogGroupRef group = findGroup(request.readers, name);
    const InvocationFilter filter{.functionIds = {group.functionId}};
    const auto oldest = request.readers.records().newer(filter, 0, 1, kScanLimit, {request.stop, {}});
    if (!oldest) throw internalFault(oldest.error().message);
    const std::string arn = groupArn(request.identity, name);
    WireValue::Members described{{"logGroupName", name}};
    if (!oldest->records.empty())
        described.emplace_back("creationTime", oldest->records.front().arrived / kNanosPerMilli);
    described.emplace_back("metricFilterCount", 0);
    described.emplace_back("arn", arn + ":*");
    described.emplace_back("storedBytes", oldest->records.empty()
                                              ? std::int64_t{0}
                                              : storedBytes(request, group, oldest->records.front().arrived));
    described.emplace_back("logGroupClass", "STANDARD");
    described.emplace_back("logGroupArn", arn);
    return described;
}

struct Stream {
    std::string name;
    std::int64_t createdMs = 0;
    std::int64_t firstMs = 0, lastMs = 0;  // of events; 0: not known
    bool ended = false;
};
using Streams = std::map<std::uint32_t, Stream>;  // by environment

Streams knownStreams(const LogsRequest& request, const LogGroupRef& group) {
    const auto environments = request.readers.telemetry().environmentsOf(group.functionId);
    if (!environments) throw internalFault(environments.error().message);
    Streams streams;
    for (const EnvironmentRecord& environment : *environments) {
        if (environment.ended != 0 && environment.served == 0) continue;  // it never logged
        const std::string version =
            environment.version == 0 ? "$LATEST" : std::to_string(environment.version);
        streams[environment.id] = {logStreamName(environment.started, version, environment.id),
                                   environment.started / kNanosPerMilli, 0, 0, environment.ended != 0};
    }
    return streams;
}

// When streams were written to, from the newest invocation back. Who asks for a stream's last event wants the
// newest ones; a scan that runs out of time has seen these.
void addTimes(const LogsRequest& request, const LogGroupRef& group, Streams& streams) {
    const auto deadline = std::chrono::steady_clock::now() + kSearchTime;
    StreamNames names([&](std::uint32_t id) { return request.readers.environmentStart(id); });
    const InvocationFilter filter{.functionIds = {group.functionId}};
    std::uint64_t before = 0;
    do {
        auto page = request.readers.records().page(filter, before, 1'000, kScanLimit, {request.stop, {}});
        if (!page) throw internalFault(page.error().message);
        for (const InvocationRecord& record : page->records) {
            if (record.environmentId == 0) continue;
            Stream& stream = streams[record.environmentId];
            if (stream.lastMs == 0) stream.lastMs = logEndMillis(record);
            stream.firstMs = logBeginMillis(record);
            if (!stream.name.empty()) continue;
            stream.name = names.of(record);
            stream.createdMs = stream.firstMs;
        }
        before = page->nextBefore;
        if (page->stopped) break;
    } while (before != 0 && std::chrono::steady_clock::now() < deadline);
}

std::vector<Stream> streamsOf(const LogsRequest& request, const LogGroupRef& group) {
    Streams byEnvironment = knownStreams(request, group);
    addTimes(request, group, byEnvironment);
    std::vector<Stream> streams;
    for (auto& [id, stream] : byEnvironment) {
        // An environment that only waits has written nothing yet.
        if (stream.ended || stream.lastMs != 0) streams.push_back(std::move(stream));
    }
    return streams;
}

WireValue described(const Stream& stream, const std::string& arn) {
    WireValue::Members members{{"logStreamName", stream.name}, {"creationTime", stream.createdMs}};
    if (stream.lastMs != 0) {
        members.emplace_back("firstEventTimestamp", stream.firstMs);
        members.emplace_back("lastEventTimestamp", stream.lastMs);
        members.emplace_back("lastIngestionTime", stream.lastMs);
    }
    members.emplace_back("arn", arn + stream.name);
    return members;
}

void order(std::vector<Stream>& streams, const WireInput& input, const std::optional<std::string>& prefix) {
    const std::string by = input.text("orderBy").value_or("LogStreamName");
    if (by != "LogStreamName" && by != "LastEventTime")
        throw invalid("1 validation error detected: Value '" + by +
                      "' at 'orderBy' failed to satisfy constraint: Member must satisfy enum value set: "
                      "[LogStreamName, LastEventTime]");
    const bool byTime = by == "LastEventTime";
    if (byTime && prefix) throw invalid("Cannot order by LastEventTime with a logStreamNamePrefix.");
    std::sort(streams.begin(), streams.end(), [&](const Stream& a, const Stream& b) {
        if (byTime && a.lastMs != b.lastMs) return a.lastMs < b.lastMs;
        return a.name < b.name;
    });
    if (input.boolean("descending").value_or(false)) std::reverse(streams.begin(), streams.end());
}

}  // namespace

WireValue describeGroups(const LogsRequest& request) {
    std::vector<std::string> names = groupNames(request);
    const auto next = cutPage(names, request.input, [](const std::string& name) { return name; });
    WireValue::List groups;
    for (const std::string& name : names) groups.push_back(groupOf(request, name));
    WireValue::Members output{{"logGroups", std::move(groups)}};
    if (next) output.emplace_back("nextToken", *next);
    return output;
}

WireValue describeStreams(const LogsRequest& request) {
    const LogGroupRef group = logs::groupOf(request);
    const auto prefix = request.input.text("logStreamNamePrefix");
    std::vector<Stream> streams = streamsOf(request, group);
    if (prefix) std::erase_if(streams, [&](const Stream& s) { return !s.name.starts_with(*prefix); });
    order(streams, request.input, prefix);
    const auto next = cutPage(streams, request.input, [](const Stream& stream) { return stream.name; });
    const std::string arn = groupArn(request.identity, groupName(group.function)) + ":log-stream:";
    WireValue::List list;
    for (const Stream& stream : streams) list.push_back(described(stream, arn));
    WireValue::Members output{{"logStreams", std::move(list)}};
    if (next) output.emplace_back("nextToken", *next);
    return output;
}

}  // namespace updraft::logs
