#include "runtime/api/monitoring/logs/log_search.h"

#include <algorithm>

#include "runtime/api/monitoring/wire/service_fault.h"
#include "runtime/telemetry/log_stream.h"

namespace updraft {
namespace {

constexpr int kAtOnce = 200;  // records
constexpr std::uint64_t kScanLimit = 50'000;
constexpr std::int64_t kNanosPerMilli = 1'000'000;
// From an invocation's arrival to its end: 15 minutes at most run (Lambda's longest timeout), some wait.
constexpr std::int64_t kLongestMs = 20 * 60 * 1'000;
// Invocations are recorded as they end; their computed ends are in that order but for this much.
constexpr std::int64_t kDisorderMs = 2'000;
constexpr std::uint64_t kFewRows = 20'000;  // read rather than searched

template <typename T>
T read(Result<T> result) {
    if (!result) throw internalFault(result.error().message);
    return std::move(*result);
}

std::int64_t nanosOf(std::int64_t millis) {
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max() / kNanosPerMilli;
    return std::clamp<std::int64_t>(millis, 0, kMost) * kNanosPerMilli;
}

}  // namespace

const std::string& StreamNames::of(const InvocationRecord& record) {
    auto [at, isNew] = names_.try_emplace(record.environmentId);
    if (isNew) {
        const auto known = started_ ? started_(record.environmentId) : std::nullopt;
        const std::string version = record.version == 0 ? "$LATEST" : std::to_string(record.version);
        at->second = logStreamName(known.value_or(record.arrived), version, record.environmentId);
    }
    return at->second;
}

LogSearch::LogSearch(StoreReader& reader, StreamNames& names, const LogQuery& query, std::stop_token stop)
    : reader_(reader), names_(names), query_(query) {
    control_.stop = std::move(stop);
    for (auto& [id, text] : read(reader_.strings())) errorTypes_[id] = std::move(text);
}

InvocationFilter LogSearch::filter() const {
    InvocationFilter filter;
    filter.functionIds = query_.functionIds;
    filter.from = nanosOf(query_.fromMs - kLongestMs);
    if (query_.untilMs != std::numeric_limits<std::int64_t>::max()) filter.until = nanosOf(query_.untilMs);
    if (query_.environments && query_.environments->size() == 1)
        filter.environmentId = *query_.environments->begin();
    return filter;
}

std::uint64_t LogSearch::rowOfTime(std::uint64_t first, std::uint64_t rows) {
    while (rows - first > kFewRows) {
        const std::uint64_t middle = first + (rows - first) / 2;
        const auto record = read(reader_.rows(middle, 1));
        if (record.empty()) return first;
        if (logEndMillis(record.front()) < query_.fromMs - kDisorderMs) {
            first = middle;
        } else {
            rows = middle;
        }
    }
    return first;
}

std::uint64_t LogSearch::sequenceBefore() {
    if (query_.fromMs <= 0) return 0;
    const std::uint64_t lowest = read(reader_.sequenceAt(nanosOf(query_.fromMs - kLongestMs)));
    if (lowest == 0) return 0;  // nothing is new enough: the filter passes over all blocks
    const auto record =
        read(reader_.rows(rowOfTime(read(reader_.rowOf(lowest)), read(reader_.rowCount())), 1));
    return record.empty() ? 0 : record.front().sequence - 1;
}

LogPage LogSearch::forward(LogPosition from, const LogSearchBudget& budget) {
    budget_ = budget;
    deadline_ = std::chrono::steady_clock::now() + budget.time;
    LogPage page;
    page.next = from;
    std::uint64_t after = from.sequence == 0 ? sequenceBefore() : from.sequence - 1;
    const InvocationFilter filter = this->filter();
    for (;;) {
        const InvocationPage found = read(reader_.newer(filter, after, kAtOnce, kScanLimit, control_));
        for (const InvocationRecord& record : found.records)
            if (!addForward(record, from, page)) return page;
        if (found.stopped) return page;
        page.complete = found.records.empty() && found.nextAfter == after;
        after = found.nextAfter;
        page.next = {after + 1, 0};
        if (page.complete) page.next = std::max(page.next, from);
        if (page.complete || std::chrono::steady_clock::now() > deadline_) return page;
    }
}

LogPage LogSearch::backward(LogPosition before, const LogSearchBudget& budget) {
    budget_ = budget;
    deadline_ = std::chrono::steady_clock::now() + budget.time;
    LogPage page;
    page.next = before;
    std::uint64_t end = before.sequence + (before.index > 0 ? 1 : 0);
    const InvocationFilter filter = this->filter();
    bool more = end > 1;
    while (more) {
        const InvocationPage found = read(reader_.page(filter, end, kAtOnce, kScanLimit, control_));
        const auto add = [&](const InvocationRecord& record) { return addBackward(record, before, page); };
        more = std::all_of(found.records.begin(), found.records.end(), add);
        if (!more || found.stopped) break;
        end = found.nextBefore;
        page.complete = end == 0;
        if (end != 0) page.next = {end, 0};
        more = !page.complete && std::chrono::steady_clock::now() <= deadline_;
    }
    page.complete = page.complete || end <= 1;
    std::reverse(page.events.begin(), page.events.end());
    return page;
}

bool LogSearch::mayHold(const InvocationRecord& record) {
    const std::int64_t end = logEndMillis(record);
    if (end < query_.fromMs || record.environmentId == 0) return false;
    if (record.arrived / kNanosPerMilli >= query_.untilMs) return false;
    if (query_.environments && !query_.environments->contains(record.environmentId)) return false;
    if (query_.streamPrefixes.empty()) return true;
    const std::string& name = names_.of(record);
    return std::any_of(query_.streamPrefixes.begin(), query_.streamPrefixes.end(),
                       [&](const std::string& prefix) { return name.starts_with(prefix); });
}

std::vector<LogEvent> LogSearch::eventsOf(const InvocationRecord& record) {
    if (!mayHold(record)) return {};
    const auto type = errorTypes_.find(record.errorTypeId);
    return logEventsOf(record, read(reader_.log(record.sequence)),
                       type == errorTypes_.end() ? std::string_view() : std::string_view(type->second));
}

bool LogSearch::wanted(const LogEvent& event) const {
    return event.millis >= query_.fromMs && event.millis < query_.untilMs &&
           query_.pattern.matches(event.message);
}

bool LogSearch::spent(const LogPage& page, const std::string& next) const {
    if (page.events.size() >= budget_.events) return true;
    return !page.events.empty() && bytes_ + next.size() > budget_.bytes;
}

void LogSearch::take(const InvocationRecord& record, std::uint32_t index, LogEvent event, LogPage& page) {
    bytes_ += event.message.size();
    page.events.push_back({{record.sequence, index},
                           record.functionId,
                           event.millis,
                           logEndMillis(record),
                           names_.of(record),
                           std::move(event.message)});
}

bool LogSearch::addForward(const InvocationRecord& record, LogPosition from, LogPage& page) {
    std::vector<LogEvent> events = eventsOf(record);
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        const LogPosition at{record.sequence, i};
        if (at < from || !wanted(events[i])) continue;
        page.next = at;
        if (spent(page, events[i].message)) return false;
        take(record, i, std::move(events[i]), page);
    }
    page.next = {record.sequence + 1, 0};
    return std::chrono::steady_clock::now() <= deadline_ && !control_.stop.stop_requested();
}

bool LogSearch::addBackward(const InvocationRecord& record, LogPosition before, LogPage& page) {
    std::vector<LogEvent> events = eventsOf(record);
    for (auto i = static_cast<std::uint32_t>(events.size()); i-- > 0;) {
        const LogPosition at{record.sequence, i};
        if (at >= before || !wanted(events[i])) continue;
        page.next = {record.sequence, i + 1};
        if (spent(page, events[i].message)) return false;
        take(record, i, std::move(events[i]), page);
    }
    page.next = {record.sequence, 0};
    return std::chrono::steady_clock::now() <= deadline_ && !control_.stop.stop_requested();
}

}  // namespace updraft
