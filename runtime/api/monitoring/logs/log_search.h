// LogSearch: walks through the recorded invocations and gives out their log events, from older to newer or
// back, as far as a budget goes. A position says where to go on, at any later time: nothing is missed and
// nothing comes twice, whatever was recorded in between. Throws ServiceFault when the store cannot be read.
// Thread: a pool's; lives for one question.
#pragma once

#include <chrono>
#include <functional>
#include <limits>
#include <optional>
#include <set>
#include <stop_token>
#include <unordered_map>

#include "runtime/api/monitoring/logs/log_events.h"
#include "runtime/api/monitoring/logs/log_pattern.h"
#include "runtime/store/store_reader.h"

namespace updraft {

struct LogQuery {
    std::vector<std::uint32_t> functionIds;
    std::optional<std::set<std::uint32_t>> environments;  // of these streams only
    std::vector<std::string> streamPrefixes;              // any of them
    LogPattern pattern;
    std::int64_t fromMs = 0;                                          // events in [fromMs, untilMs)
    std::int64_t untilMs = std::numeric_limits<std::int64_t>::max();  // since the Unix epoch
};

struct LogSearchBudget {
    std::size_t events = 10'000;      // CloudWatch Logs' own limits of one answer …
    std::size_t bytes = 1024 * 1024;  // … of messages
    std::chrono::milliseconds time{1'000};
};

// Before the event with this number of this invocation.
struct LogPosition {
    std::uint64_t sequence = 0;  // 0: the beginning of everything
    std::uint32_t index = 0;
    auto operator<=>(const LogPosition&) const = default;
};

struct FoundEvent {
    LogPosition at;
    std::uint32_t functionId = 0;
    std::int64_t millis = 0, ingestedMs = 0;
    std::string stream, message;
};

struct LogPage {
    std::vector<FoundEvent> events;  // older to newer, by invocation
    LogPosition next;                // forward: after the last event; backward: before the first
    bool complete = false;           // there is nothing more in that direction now
};

// Names of streams, by what is known of their environments.
class StreamNames {
  public:
    // When an environment started; nothing: is not known (any more).
    using Started = std::function<std::optional<WallNanos>(std::uint32_t environmentId)>;
    explicit StreamNames(Started started) : started_(std::move(started)) {}
    const std::string& of(const InvocationRecord& record);

  private:
    Started started_;
    std::unordered_map<std::uint32_t, std::string> names_;
};

class LogSearch {
  public:
    // What is given outlives it.
    LogSearch(StoreReader& reader, StreamNames& names, const LogQuery& query, std::stop_token stop);

    LogPage forward(LogPosition from, const LogSearchBudget& budget);
    LogPage backward(LogPosition before, const LogSearchBudget& budget);

  private:
    // Adds the events of one invocation; false when the budget is spent, page.next being what comes next.
    bool addForward(const InvocationRecord& record, LogPosition from, LogPage& page);
    bool addBackward(const InvocationRecord& record, LogPosition before, LogPage& page);
    bool mayHold(const InvocationRecord& record);
    std::vector<LogEvent> eventsOf(const InvocationRecord& record);
    bool wanted(const LogEvent& event) const;
    bool spent(const LogPage& page, const std::string& next) const;
    void take(const InvocationRecord& record, std::uint32_t index, LogEvent event, LogPage& page);
    InvocationFilter filter() const;
    // After which sequence the events at or after fromMs are, or a little before them.
    std::uint64_t sequenceBefore();
    std::uint64_t rowOfTime(std::uint64_t first, std::uint64_t rows);

    StoreReader& reader_;
    StreamNames& names_;
    const LogQuery& query_;
    ScanControl control_;
    LogSearchBudget budget_;
    std::size_t bytes_ = 0;
    std::chrono::steady_clock::time_point deadline_;
    std::unordered_map<std::uint32_t, std::string> errorTypes_;
};

}  // namespace updraft
