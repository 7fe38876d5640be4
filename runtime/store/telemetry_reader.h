// TelemetryReader: rollups, environments' lives, annotations and traces of a workspace file, over a
// connection of its own. Sees what is committed: at most about 150 ms behind the engine. Costs what is asked
// for: memory does not grow with the file.
//
// Thread: any one at a time; make one per thread. Calls block for as long as the disk takes.
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/store/invocation_query.h"
#include "runtime/telemetry/platform_events.h"
#include "runtime/telemetry/rollup.h"

namespace updraft {

// Which invocations' rollups; what is not set matches all.
struct SeriesSelector {
    std::vector<std::uint32_t> functionIds;
    std::optional<std::uint32_t> version;
    std::optional<std::uint32_t> aliasId;
    TriggerSet triggers;
    bool needsDetail() const { return version || aliasId || !triggers.empty(); }
};

struct RollupRange {
    WallNanos from = 0, until = 0;  // [from, until), widened to whole buckets
    // Width of a bucket of the answer, in whole seconds. Read is the widest level of which such buckets are
    // made without a remainder, since that is the quickest; a wider one where that does not reach back to
    // `from`: then buckets are as wide as the level's, and each is where it begins.
    std::int64_t bucketNs = 1'000'000'000;
    // Buckets begin at multiples of bucketNs after this moment: local midnight for days.
    WallNanos origin = 0;
};

struct RollupPoint {
    WallNanos start = 0;
    Rollup value;
};

// Only buckets in which something was recorded, oldest first. Whether a missing one means "nothing
// happened" or "the platform did not run" is what `coverage` tells.
struct RollupSeries {
    std::vector<RollupPoint> points;
    RollupLevel level = RollupLevel::Second;  // that was read
    std::uint64_t damaged = 0;                // stored rollups that are unreadable, and missing here
};
struct FunctionRollups {
    std::uint32_t functionId = 0;
    RollupSeries series;
};

struct DetailRollups {
    SeriesKey key;  // of the scope Detail
    RollupSeries series;
};

// While the platform ran and recorded. The last one's end is now, about, when it runs still.
struct PlatformRun {
    WallNanos from = 0, until = 0;
    bool clean = true;  // false: it was killed, so `until` is when it was last known to run
};

struct BusySpan {
    std::uint64_t sequence = 0;
    std::uint32_t environmentId = 0, functionId = 0;
    WallNanos started = 0;
    std::int64_t durationNs = 0;  // of the handler and of extensions after it
    Outcome outcome = Outcome::Success;
};
struct EnvironmentLanes {
    std::vector<EnvironmentRecord> environments;  // alive in the range, by start
    std::vector<EnvironmentMoment> moments;       // of these, by time: in the range, and the last before it
    std::vector<BusySpan> busy;                   // by start
    std::vector<WallNanos> throttled;             // arrivals that were refused
    // More than was asked for: the newest are there.
    bool environmentsCut = false, busyCut = false;
};
struct LaneLimits {
    std::size_t environments = 500, busy = 20'000;
};

struct TracedInvocation {
    InvocationRecord record;
    std::optional<TraceLink> link;  // nothing: a root
};
// Calls from one function to another, in a range.
struct ServiceEdge {
    std::uint32_t callerFunctionId = 0, functionId = 0;  // caller 0: from outside
    Trigger trigger = Trigger::Invoke;
    std::uint64_t calls = 0, errors = 0, throttles = 0;
    LogHistogram duration;
};

class TelemetryReader {
  public:
    static Result<std::unique_ptr<TelemetryReader>> open(const std::string& path);
    ~TelemetryReader();

    // Several functions, versions … together: counts and distributions are exact, so are time-weighted means
    // of gauges; their maxima are sums of each one's, which the common maximum cannot exceed.
    Result<RollupSeries> rollups(const SeriesSelector& which, const RollupRange& range,
                                 std::stop_token stop = {});
    // The same for each function by itself, by id. Small multiples, tables.
    Result<std::vector<FunctionRollups>> byFunction(const SeriesSelector& which, const RollupRange& range,
                                                    std::stop_token stop = {});
    // The same for each version, alias, memory size and trigger of each function: for bills.
    Result<std::vector<DetailRollups>> byDetail(const SeriesSelector& which, const RollupRange& range,
                                                std::stop_token stop = {});
    // Whose detail there is in a range: for lists of versions, aliases and triggers. Ranges of half a day and
    // more are taken as whole hours.
    Result<std::vector<SeriesKey>> seriesIn(WallNanos from, WallNanos until);
    Result<std::vector<PlatformRun>> coverage(WallNanos from, WallNanos until);

    Result<EnvironmentLanes> lanes(const SeriesSelector& which, WallNanos from, WallNanos until,
                                   const LaneLimits& limits = {}, std::stop_token stop = {});
    // One life; nothing: it is not known, or no longer.
    Result<std::optional<EnvironmentRecord>> environment(std::uint32_t id);
    // Those of a function that started at or after `from`, by id.
    Result<std::vector<EnvironmentRecord>> environmentsOf(std::uint32_t functionId, WallNanos from = 0);
    Result<std::vector<Annotation>> annotations(WallNanos from, WallNanos until,
                                                std::size_t most = 1'000);  // by time; the newest when cut

    // Everything of one trace, by arrival.
    Result<std::vector<TracedInvocation>> trace(const TraceId& id, std::size_t most = 2'000);
    Result<std::optional<TraceLink>> link(std::uint64_t sequence);
    // The newest `most` traces with more than one span in the range: their first linked invocations.
    Result<std::vector<TracedInvocation>> linkedIn(WallNanos from, WallNanos until, std::size_t most = 200);
    Result<std::vector<ServiceEdge>> serviceMap(WallNanos from, WallNanos until, std::stop_token stop = {});

    // Of rollups at any level; 0: there are none.
    struct Extent {
        WallNanos oldest = 0, newest = 0;
    };
    Result<Extent> extent();

  private:
    struct Impl;
    explicit TelemetryReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace updraft
