#include "widgets/monitor/data/bucket_figures.h"

#include <algorithm>
#include <cmath>

namespace updraft {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr double kBytesPerKb = 1024, kBytesPerMb = 1024 * 1024;

double shareOf(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? kUnknown : static_cast<double>(part) / static_cast<double>(whole);
}

double percentileOf(const LogHistogram& values, double quantile) {
    return values.empty() ? kUnknown : static_cast<double>(values.percentile(quantile));
}

// The meters speak while there is something to tell: time without them is time at zero. Only of a bucket that
// is not over the last moments have not arrived yet, so its mean is that of what has.
double meanOf(const Gauge& gauge, const GaugeSet& gauges, const BucketTime& time) {
    std::int64_t over = std::max(time.runningNs, gauges.observedNs);
    if (time.partial && gauges.observedNs > 0) over = gauges.observedNs;
    return over <= 0 ? 0 : static_cast<double>(gauge.integral) / static_cast<double>(over);
}

void addRates(BucketFigures& figures, const Rollup& rollup, double seconds) {
    const std::uint64_t all = rollup.invocations(), errors = rollup.errors();
    figures[MonitorSeries::Invocations] = static_cast<double>(all) / seconds;
    figures[MonitorSeries::Succeeded] = static_cast<double>(all - std::min(all, errors)) / seconds;
    figures[MonitorSeries::Errors] = static_cast<double>(errors) / seconds;
    figures[MonitorSeries::Throttles] = static_cast<double>(rollup.throttled()) / seconds;
    figures[MonitorSeries::ErrorShare] = shareOf(errors, all);
    figures[MonitorSeries::ColdShare] = shareOf(rollup.coldStarts, all);
}

void addDistributions(BucketFigures& figures, const Rollup& rollup) {
    figures.durations = rollup.duration.count();
    figures.inits = rollup.init.count();
    figures[MonitorSeries::DurationP50] = percentileOf(rollup.duration, 0.50);
    figures[MonitorSeries::DurationP95] = percentileOf(rollup.duration, 0.95);
    figures[MonitorSeries::DurationP99] = percentileOf(rollup.duration, 0.99);
    figures[MonitorSeries::InitP50] = percentileOf(rollup.init, 0.50);
    figures[MonitorSeries::InitP95] = percentileOf(rollup.init, 0.95);
    figures[MonitorSeries::HostWaitP95] = percentileOf(rollup.queued, 0.95);
    figures[MonitorSeries::MemoryP95] = percentileOf(rollup.memory, 0.95) * kBytesPerKb;
    if (!rollup.memory.empty())
        figures[MonitorSeries::MemoryMost] = static_cast<double>(rollup.memory.max()) * kBytesPerKb;
    const BillingSums& billing = rollup.billing;
    if (billing.billedMs + billing.provisionedMs > 0) {
        figures[MonitorSeries::MemoryConfigured] =
            static_cast<double>(billing.billedMbMs + billing.provisionedMbMs) /
            static_cast<double>(billing.billedMs + billing.provisionedMs) * kBytesPerMb;
    }
}

// A second of this traffic for an hour.
void addCost(BucketFigures& figures, const BillingSums& billing, const ListPrices& prices, double seconds) {
    constexpr double kSecondsPerHour = 3'600;
    const double cost = static_cast<double>(billing.requests) * prices.request +
                        static_cast<double>(billing.billedMbMs) * prices.mbMs +
                        static_cast<double>(billing.provisionedRequests) * prices.provisionedRequest +
                        static_cast<double>(billing.provisionedMbMs) * prices.provisionedMbMs;
    figures[MonitorSeries::CostRate] = cost / seconds * kSecondsPerHour;
}

void addMeters(BucketFigures& figures, const GaugeSet& gauges, const BucketTime& time) {
    figures[MonitorSeries::Busy] = meanOf(gauges.busy, gauges, time);
    figures[MonitorSeries::BusyMost] = gauges.busy.max;
    figures[MonitorSeries::Starting] = meanOf(gauges.starting, gauges, time);
    figures[MonitorSeries::StartingMost] = gauges.starting.max;
    figures[MonitorSeries::Idle] = meanOf(gauges.idle, gauges, time);
    figures[MonitorSeries::IdleMost] = gauges.idle.max;
    figures[MonitorSeries::AsyncDepth] = meanOf(gauges.asyncQueued, gauges, time);
    figures[MonitorSeries::AsyncDepthMost] = gauges.asyncQueued.max;
    figures[MonitorSeries::AsyncOldestAge] = static_cast<double>(gauges.asyncOldestNs);
}

std::uint8_t flagsOf(const Rollup& rollup, const BucketTime& time) {
    std::uint8_t flags = bitOf(BucketFlag::Running);
    if (time.partial) flags |= bitOf(BucketFlag::Partial);
    if (rollup.waitedForHost > 0) flags |= bitOf(BucketFlag::WaitedForHost);
    if (rollup.memoryPressure > 0) flags |= bitOf(BucketFlag::MemoryPressure);
    if (rollup.waitedForCore > 0) flags |= bitOf(BucketFlag::WaitedForCore);
    return flags;
}

}  // namespace

double countedSeconds(const BucketTime& time, bool recorded) {
    std::int64_t running = time.runningNs;
    if (running <= 0 && recorded) running = time.widthNs;
    running = std::max(running, std::min(time.widthNs, kSecond));
    return static_cast<double>(running) / kSecond;
}

BucketFigures figuresOf(const Rollup* rollup, const BucketTime& time) {
    BucketFigures figures;
    if (rollup == nullptr && time.runningNs <= 0) return figures;  // did not run: nothing is known
    static const Rollup kNothing;
    const Rollup& known = rollup == nullptr ? kNothing : *rollup;
    const double seconds = countedSeconds(time, rollup != nullptr);
    addRates(figures, known, seconds);
    addCost(figures, known.billing, time.prices, seconds);
    addDistributions(figures, known);
    if (time.metered) addMeters(figures, known.gauges, time);
    figures.flags = flagsOf(known, time);
    return figures;
}

StretchFigures stretchOf(const Rollup& rollup, const BucketTime& time) {
    StretchFigures stretch;
    const BucketFigures figures = figuresOf(&rollup, time);
    const bool known = time.runningNs > 0 || rollup.invocations() + rollup.throttled() > 0;
    stretch.invocations = rollup.invocations();
    stretch.errors = rollup.errors();
    stretch.throttles = rollup.throttled();
    stretch.coldStarts = rollup.coldStarts;
    stretch.durations = figures.durations;
    stretch.inits = figures.inits;
    stretch.errorShare = figures[MonitorSeries::ErrorShare];
    stretch.coldShare = figures[MonitorSeries::ColdShare];
    stretch.p50 = figures[MonitorSeries::DurationP50];
    stretch.p95 = figures[MonitorSeries::DurationP95];
    stretch.p99 = figures[MonitorSeries::DurationP99];
    stretch.initP50 = figures[MonitorSeries::InitP50];
    if (!known) return stretch;
    stretch.perSecond = figures[MonitorSeries::Invocations];
    stretch.busy = figures[MonitorSeries::Busy];
    stretch.idle = figures[MonitorSeries::Idle];
    stretch.starting = figures[MonitorSeries::Starting];
    stretch.busyMost = figures[MonitorSeries::BusyMost];
    stretch.asyncDepth = figures[MonitorSeries::AsyncDepth];
    stretch.asyncDepthMost = figures[MonitorSeries::AsyncDepthMost];
    stretch.asyncOldestNs = figures[MonitorSeries::AsyncOldestAge];
    return stretch;
}

double changeOf(double now, double before) {
    if (std::isnan(now) || std::isnan(before) || before == 0) return kUnknown;
    return now / before - 1;
}

}  // namespace updraft
