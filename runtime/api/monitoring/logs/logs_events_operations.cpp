// FilterLogEvents and GetLogEvents.
#include <algorithm>

#include "runtime/api/monitoring/logs/logs_request.h"
#include "runtime/telemetry/log_stream.h"

namespace updraft::logs {
namespace {

constexpr std::int64_t kMostEvents = 10'000;
constexpr std::int64_t kNanosPerMilli = 1'000'000;

// 56 digits, as the service's ids have, and rising with the events of a stream.
std::string eventId(const LogPosition& at) {
    char digits[64];
    std::snprintf(digits, sizeof digits, "%040llu%016u", static_cast<unsigned long long>(at.sequence),
                  at.index);
    return digits;
}

// Up to which time the function's log is complete: nothing will be added there any more, since invocations
// that run still date their events later (see log_events.h). Clients that follow the log by time depend on
// it.
std::int64_t completeUntil(const LogsRequest& request, const std::string& function) {
    std::int64_t until = request.nowMs;
    for (const auto& [name, since] : request.running) {
        if (name == function) until = std::min(until, since / kNanosPerMilli);
    }
    return std::max(until, request.nowMs - kLatestMs) + 1;
}

StreamNames namesFrom(FileReaders& readers) {
    return StreamNames(
        [&readers](std::uint32_t environment) { return readers.environmentStart(environment); });
}

WireValue filtered(const FoundEvent& event) {
    return WireValue::Members{{"logStreamName", event.stream},
                              {"timestamp", event.millis},
                              {"message", event.message},
                              {"ingestionTime", event.ingestedMs},
                              {"eventId", eventId(event.at)}};
}

struct Resume {
    LogPosition from;
    std::int64_t untilMs = 0;  // as of the first page: what comes later belongs to another question
};
Resume resumeFrom(const LogsRequest& request, const std::string& function) {
    const auto token = request.input.text("nextToken");
    if (!token) return {{}, completeUntil(request, function)};
    const auto numbers = readToken(*token, 'e', 3);
    if (!numbers) throw invalidToken();
    return {{(*numbers)[0], static_cast<std::uint32_t>((*numbers)[1])},
            static_cast<std::int64_t>((*numbers)[2])};
}

LogSearchBudget budgetOf(const LogsRequest& request) {
    LogSearchBudget budget;
    budget.events = static_cast<std::size_t>(limitOf(request.input, kMostEvents, kMostEvents));
    return budget;
}

std::uint32_t streamOf(const LogsRequest& request, const LogGroupRef& group, StreamNames& names) {
    const auto stream = request.input.text("logStreamName");
    if (!stream) throw invalid("logStreamName is missing.");
    const auto environment = environmentOfStream(*stream);
    InvocationFilter filter{.functionIds = {group.functionId}};
    filter.environmentId = environment.value_or(0);
    const auto newest = request.readers.records().page(filter, 0, 1, 1'000'000, {request.stop, {}});
    if (!newest) throw internalFault(newest.error().message);
    if (!environment || newest->records.empty() || names.of(newest->records.front()) != *stream)
        throw notFound("The specified log stream does not exist.");
    return *environment;
}

// Where GetLogEvents goes on: forward or back.
struct Cursor {
    bool forward = true;
    LogPosition at;
};
LogPosition behindNewest(const LogsRequest& request) {
    const auto newest = request.readers.records().page({}, 0, 1);
    if (!newest) throw internalFault(newest.error().message);
    return newest->records.empty() ? LogPosition{} : LogPosition{newest->records.front().sequence + 1, 0};
}

Cursor cursorOf(const LogsRequest& request) {
    const auto token = request.input.text("nextToken");
    if (!token) {
        const bool head = request.input.boolean("startFromHead").value_or(false);
        return head ? Cursor{true, {}} : Cursor{false, behindNewest(request)};
    }
    const char tag = token->empty() ? ' ' : token->front();
    const auto numbers = readToken(*token, tag, 2);
    if (!numbers || (tag != 'f' && tag != 'b')) throw invalidToken();
    return {tag == 'f', {(*numbers)[0], static_cast<std::uint32_t>((*numbers)[1])}};
}

std::string cursorToken(char tag, const LogPosition& at) {
    return makeToken(tag, {at.sequence, at.index});
}

// At the end of what there is the token does not change: that is how clients notice.
std::pair<LogPosition, LogPosition> bordersOf(const LogPage& page, const Cursor& cursor) {
    LogPosition before = cursor.at, after = cursor.at;
    if (!page.events.empty()) {
        before = page.events.front().at;
        after = {page.events.back().at.sequence, page.events.back().at.index + 1};
    }
    if (!page.complete) (cursor.forward ? after : before) = page.next;
    return {before, after};
}

}  // namespace

WireValue filterEvents(const LogsRequest& request) {
    const LogGroupRef group = groupOf(request);
    LogQuery query;
    query.functionIds = {group.functionId};
    readTimes(request.input, query);
    const auto prefix = request.input.text("logStreamNamePrefix");
    readStreams(request.input.texts("logStreamNames"),
                prefix ? std::vector<std::string>{*prefix} : std::vector<std::string>{}, query);
    query.pattern = patternOf(request.input.text("filterPattern"));
    const LogSearchBudget budget = budgetOf(request);
    const Resume resume = resumeFrom(request, group.function);
    query.untilMs = std::min(query.untilMs, resume.untilMs);
    StreamNames names = namesFrom(request.readers);
    LogSearch search(request.readers.records(), names, query, request.stop);
    LogPage page = search.forward(resume.from, budget);
    std::stable_sort(page.events.begin(), page.events.end(),
                     [](const FoundEvent& a, const FoundEvent& b) { return a.millis < b.millis; });
    WireValue::List events;
    for (const FoundEvent& event : page.events) events.push_back(filtered(event));
    WireValue::Members output{{"events", std::move(events)}, {"searchedLogStreams", WireValue::List{}}};
    if (!page.complete) {
        const auto until = static_cast<std::uint64_t>(resume.untilMs);
        output.emplace_back("nextToken", makeToken('e', {page.next.sequence, page.next.index, until}));
    }
    return output;
}

WireValue getEvents(const LogsRequest& request) {
    const LogGroupRef group = groupOf(request);
    LogQuery query;
    query.functionIds = {group.functionId};
    readTimes(request.input, query);
    const LogSearchBudget budget = budgetOf(request);
    const Cursor cursor = cursorOf(request);
    StreamNames names = namesFrom(request.readers);
    query.environments = {streamOf(request, group, names)};
    LogSearch search(request.readers.records(), names, query, request.stop);
    const LogPage page =
        cursor.forward ? search.forward(cursor.at, budget) : search.backward(cursor.at, budget);
    const auto [before, after] = bordersOf(page, cursor);
    WireValue::List events;
    for (const FoundEvent& event : page.events)
        events.push_back(WireValue::Members{
            {"timestamp", event.millis}, {"message", event.message}, {"ingestionTime", event.ingestedMs}});
    return WireValue::Members{{"events", std::move(events)},
                              {"nextForwardToken", cursorToken('f', after)},
                              {"nextBackwardToken", cursorToken('b', before)}};
}

}  // namespace updraft::logs
