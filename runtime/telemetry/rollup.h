// Rollup: what happened in a stretch of time, of one function, version, alias … or of all together, in so few
// bytes that years can be kept. Everything that charts, metrics, alarms and bills show derives from rollups.
// Rollups add up: over time, over functions, in any order. Value type; any thread.
//
// Two sources: invocation records (counts, distributions, what billing needs) and the engine's meters (how
// many environments were busy, starting, idle, how deep queues were).
#pragma once

#include <array>
#include <cstdint>

#include "runtime/telemetry/histogram.h"
#include "runtime/telemetry/invocation_record.h"

namespace updraft {

// How long a bucket lasts. Kept as CloudWatch keeps its own: seconds for hours, minutes for days, hours for
// more than a year (RollupRetention).
enum class RollupLevel : std::uint8_t { Second, Minute, Hour };
std::int64_t widthSeconds(RollupLevel level);  // 1, 60, 3600

// Whose rollup it is. Total and Function exist so that the usual questions cost one row a bucket.
struct SeriesKey {
    enum class Scope : std::uint8_t { Total, Function, Detail };
    Scope scope = Scope::Total;
    std::uint32_t functionId = 0;  // Function, Detail
    // Detail only:
    std::uint32_t version = 0;  // 0 is $LATEST
    std::uint32_t aliasId = 0;  // 0: called without one
    std::uint32_t memoryMb = 0;
    Trigger trigger = Trigger::Invoke;

    static SeriesKey total() { return {}; }
    static SeriesKey function(std::uint32_t id);
    static SeriesKey detail(const InvocationRecord& record);
    auto operator<=>(const SeriesKey&) const = default;
};

// A number that stands for a while and changes at moments: environments that are busy, events that wait.
struct Gauge {
    std::int64_t integral = 0;  // number × nanoseconds: the time-weighted mean is integral / observedNs
    std::uint32_t max = 0;
    bool operator==(const Gauge&) const = default;
};

// From the engine's meters, over a part of one second. Max of sums, so each scope is metered by itself.
struct GaugeSet {
    std::int64_t observedNs = 0;  // how long they were watched
    Gauge busy;                   // environments that run something: concurrency
    Gauge starting;               // in init, or being reset
    Gauge idle;                   // kept warm, frozen or not
    Gauge provisioned;            // environments of provisioned concurrency that are ready (busy or not)
    Gauge provisionedBusy;
    Gauge hostQueued;                // arrivals that wait for this machine
    Gauge asyncQueued;               // accepted asynchronous events not yet delivered
    std::int64_t asyncOldestNs = 0;  // age of the oldest of these, the largest seen

    void merge(const GaugeSet& later);
    bool operator==(const GaugeSet&) const = default;
};

// Exact sums for bills: a price multiplies once, at the end. Only what ran; nothing of provisioned
// concurrency but its own lines. Durations in milliseconds as billed, memory in MB as configured.
struct BillingSums {
    std::uint64_t requests = 0;      // on demand
    std::uint64_t billedMs = 0;      // ceil(init + duration), each
    std::uint64_t billedMbMs = 0;    // the same × memory
    std::uint64_t initBilledMs = 0;  // of billedMs, what init added to ceil(duration)
    std::uint64_t provisionedRequests = 0, provisionedMs = 0, provisionedMbMs = 0;
    std::uint64_t ms100 = 0, mb100Ms = 0;    // rounded up to 100 ms, each; and × memory
    std::uint64_t ms1000 = 0, mb1000Ms = 0;  // at least 1,000 ms, then rounded up to 100 ms
    std::uint64_t usedMbMs = 0;              // at least 100 ms × used memory rounded up to 128 MB
    std::uint64_t durationUs = 0;            // handler, whole microseconds, each
    std::uint64_t overFreeBytes = 0;         // streamed response bytes above 6 MB, each
    std::uint64_t asyncChunks = 0;  // requests that async events count as: 1 up to 256 KB, +1 per 64 KB
    std::uint64_t asyncExtra = 0;   // of these, what is beyond the first of each event
    // For who bills a start like any other time: what it adds to ms100, the sum being rounded; and all as
    // billed, at least 100 ms each.
    std::uint64_t initMs100 = 0, minMs100 = 0;
    // CPU time, of the calls that it was measured of: their number, their CPU time and how long they ran
    // (their part of durationUs), each rounded up to microseconds; and of the CPU time what is beyond each
    // call's duration, since several cores worked.
    std::uint64_t cpuCalls = 0, cpuUs = 0, cpuDurationUs = 0, cpuBeyondUs = 0;
    void merge(const BillingSums& other);
    bool operator==(const BillingSums&) const = default;
};

struct Rollup {
    // ---- from records ----
    std::array<std::uint64_t, 10> outcomes{};  // by Outcome
    std::array<std::uint64_t, 6> throttles{};  // by ThrottleReason; [0] is unused
    std::uint64_t neverRan = 0;                // cancelled while they waited: no invocations
    std::uint64_t coldStarts = 0;              // an invocation waited for an init: on demand, or suppressed
    std::uint64_t provisionedStarts = 0;       // inits of provisioned concurrency, noted on their first call
    std::uint64_t provisionedInvocations = 0, spillovers = 0;
    std::uint64_t streamed = 0;
    std::uint64_t asyncAttempts = 0, asyncRetries = 0;  // invocations that came from accepted events
    std::uint64_t waitedForHost = 0, memoryPressure = 0, waitedForCore = 0;  // InvocationRecord::hostLimit
    std::uint64_t requestBytes = 0, responseBytes = 0, logBytes = 0;
    LogHistogram duration;    // ns, of what ran
    LogHistogram init;        // ns, of cold starts
    LogHistogram queued;      // ns, of those that waited for this machine
    LogHistogram overhead;    // ns, of what ran
    LogHistogram extensions;  // ns after the response, of those that had any
    LogHistogram memory;      // kB at its highest, of what ran
    LogHistogram asyncAge;    // ns from acceptance to the handler's start, of each attempt
    BillingSums billing;
    // ---- from the engine ----
    std::uint64_t asyncReceived = 0, asyncDropped = 0;
    std::uint64_t destinationFailures = 0, deadLetterErrors = 0;
    GaugeSet gauges;

    void add(const InvocationRecord& record, std::uint64_t logBytes = 0);
    void merge(const Rollup& other);

    std::uint64_t count(Outcome outcome) const { return outcomes[static_cast<std::size_t>(outcome)]; }
    // CloudWatch's meaning: what ran or failed to start, without throttles and what this machine refused.
    std::uint64_t invocations() const;
    std::uint64_t errors() const;  // of these, the function or its environment went wrong
    std::uint64_t throttled() const { return count(Outcome::Throttled); }
    bool operator==(const Rollup&) const = default;

  private:
    void addInvocation(const InvocationRecord& record);
};

}  // namespace updraft
