// MonitorColumns: the figures of all buckets of a grid, a column of values for each series, as charts take
// them. Value type; pure; any thread.
#pragma once

#include <vector>

#include "runtime/store/telemetry_reader.h"
#include "widgets/monitor/data/bucket_figures.h"
#include "widgets/monitor/data/time_grid.h"

namespace updraft {

class MonitorColumns {
  public:
    MonitorColumns() = default;
    explicit MonitorColumns(TimeGrid grid);  // nothing known yet

    const TimeGrid& grid() const { return grid_; }
    int size() const { return grid_.size(); }
    const std::vector<double>& of(MonitorSeries series) const {
        return values_[static_cast<std::size_t>(series)];
    }
    // Samples that percentiles of the duration and of init rest on.
    const std::vector<std::uint64_t>& durations() const { return durations_; }
    const std::vector<std::uint64_t>& inits() const { return inits_; }
    const std::vector<std::uint8_t>& flags() const { return flags_; }
    bool has(int bucket, BucketFlag flag) const {
        return (flags_[static_cast<std::size_t>(bucket)] & bitOf(flag)) != 0;
    }

    BucketFigures at(int bucket) const;
    void set(int bucket, const BucketFigures& figures);
    // To another grid of the same widths: what both have is kept, the rest is unknown.
    void moveTo(const TimeGrid& grid);
    // Takes the buckets that `later` has in common with this.
    void take(const MonitorColumns& later);
    bool anythingRecorded() const;                       // an invocation or a throttle
    bool operator==(const MonitorColumns& other) const;  // unknown equals unknown

  private:
    TimeGrid grid_;
    std::array<std::vector<double>, kMonitorSeries> values_;
    std::vector<std::uint64_t> durations_, inits_;
    std::vector<std::uint8_t> flags_;
};

// How much of [from, until) the platform ran. Runs are by time and do not overlap.
std::int64_t runningIn(const std::vector<PlatformRun>& runs, WallNanos from, WallNanos until);

struct ColumnSource {
    const std::vector<RollupPoint>& points;  // oldest first, of the grid's buckets
    const std::vector<PlatformRun>& runs;
    WallNanos now = 0;
    bool metered = true;
    ListPrices prices = {};
};
BucketTime bucketTime(WallNanos from, WallNanos until, const ColumnSource& source);
MonitorColumns columnsOf(const TimeGrid& grid, const ColumnSource& source);
// Of a stretch as one; points outside of it do not count.
StretchFigures stretchIn(const TimeWindow& window, const ColumnSource& source);

// Buckets in which this machine limited something, joined where they touch, each kind by itself.
struct HostLimitSpan {
    WallNanos from = 0, until = 0;
    BucketFlag kind = BucketFlag::WaitedForHost;
    bool operator==(const HostLimitSpan&) const = default;
};
std::vector<HostLimitSpan> hostLimitsIn(const MonitorColumns& columns);

}  // namespace updraft
