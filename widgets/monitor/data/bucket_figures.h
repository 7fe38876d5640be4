// BucketFigures: what a chart shows of one bucket, derived from its rollup. What is not known is not a number
// (NaN): a gap in the chart, never a zero. Pure; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <limits>

#include "runtime/telemetry/rollup.h"
#include "widgets/monitor/data/list_prices.h"

namespace updraft {

inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

enum class MonitorSeries : std::uint8_t {
    // Per second.
    Invocations,
    Succeeded,
    Errors,
    Throttles,
    // Shares, 0 to 1.
    ErrorShare,
    ColdShare,
    // Nanoseconds.
    DurationP50,
    DurationP95,
    DurationP99,
    InitP50,
    InitP95,
    HostWaitP95,
    AsyncOldestAge,
    // Environments and events: time-weighted means, and the most at any moment.
    Busy,
    BusyMost,
    Starting,
    StartingMost,
    Idle,
    IdleMost,
    AsyncDepth,
    AsyncDepthMost,
    // Bytes.
    MemoryP95,
    MemoryMost,
    MemoryConfigured,
    // US dollars an hour, by list price.
    CostRate,
    Count
};
inline constexpr std::size_t kMonitorSeries = static_cast<std::size_t>(MonitorSeries::Count);

enum class BucketFlag : std::uint8_t {
    Running = 1,         // the platform recorded for at least a part of it
    Partial = 2,         // it is not over yet
    WaitedForHost = 4,   // invocations waited for room on this machine
    MemoryPressure = 8,  // this machine ran low on memory
    WaitedForCore = 16,  // invocations waited for a core of this machine
};
inline constexpr std::uint8_t kHostLimits = 4 | 8 | 16;
constexpr std::uint8_t bitOf(BucketFlag flag) {
    return static_cast<std::uint8_t>(flag);
}

// Fewer samples than this make a percentile that should not be trusted: it carries its n.
inline constexpr std::uint64_t kFewSamples = 20;

struct BucketFigures {
    std::array<double, kMonitorSeries> values;
    std::uint64_t durations = 0;  // samples of the duration's percentiles
    std::uint64_t inits = 0;
    std::uint8_t flags = 0;

    BucketFigures() { values.fill(kUnknown); }
    double operator[](MonitorSeries series) const { return values[static_cast<std::size_t>(series)]; }
    double& operator[](MonitorSeries series) { return values[static_cast<std::size_t>(series)]; }
};

struct BucketTime {
    std::int64_t widthNs = 0;
    std::int64_t runningNs = 0;  // of these, while the platform ran
    bool partial = false;        // the present lies in it
    bool metered = true;         // the engine's meters know this selection
    ListPrices prices = {};
};

// What counts are divided by. Something recorded while the platform is said not to have run (it was killed
// before it could say until when) counts over the whole bucket. Never less than a second, or the first
// moments of a run would look like a burst.
double countedSeconds(const BucketTime& time, bool recorded);

// Null: nothing was recorded.
BucketFigures figuresOf(const Rollup* rollup, const BucketTime& time);

// One stretch taken as a whole: what tiles show.
struct StretchFigures {
    double perSecond = kUnknown, errorShare = kUnknown, coldShare = kUnknown;
    std::uint64_t invocations = 0, errors = 0, throttles = 0, coldStarts = 0;
    double p50 = kUnknown, p95 = kUnknown, p99 = kUnknown, initP50 = kUnknown;  // ns
    std::uint64_t durations = 0, inits = 0;
    double busy = kUnknown, idle = kUnknown, starting = kUnknown, busyMost = kUnknown;
    double asyncDepth = kUnknown, asyncDepthMost = kUnknown, asyncOldestNs = kUnknown;
};
StretchFigures stretchOf(const Rollup& rollup, const BucketTime& time);

// By how much `now` is more than `before`, as a share of it; unknown where either is, or `before` is 0.
double changeOf(double now, double before);

}  // namespace updraft
