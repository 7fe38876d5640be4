#include "widgets/monitor/data/monitor_columns.h"

#include <algorithm>
#include <cmath>

namespace updraft {
namespace {

bool same(double one, double other) {
    return one == other || (std::isnan(one) && std::isnan(other));
}

}  // namespace

MonitorColumns::MonitorColumns(TimeGrid grid) : grid_(std::move(grid)) {
    const auto count = static_cast<std::size_t>(grid_.size());
    for (std::vector<double>& column : values_) column.assign(count, kUnknown);
    durations_.assign(count, 0);
    inits_.assign(count, 0);
    flags_.assign(count, 0);
}

BucketFigures MonitorColumns::at(int bucket) const {
    const auto i = static_cast<std::size_t>(bucket);
    BucketFigures figures;
    for (std::size_t series = 0; series < kMonitorSeries; ++series)
        figures.values[series] = values_[series][i];
    figures.durations = durations_[i];
    figures.inits = inits_[i];
    figures.flags = flags_[i];
    return figures;
}

void MonitorColumns::set(int bucket, const BucketFigures& figures) {
    const auto i = static_cast<std::size_t>(bucket);
    for (std::size_t series = 0; series < kMonitorSeries; ++series)
        values_[series][i] = figures.values[series];
    durations_[i] = figures.durations;
    inits_[i] = figures.inits;
    flags_[i] = figures.flags;
}

void MonitorColumns::moveTo(const TimeGrid& grid) {
    if (grid == grid_) return;
    MonitorColumns moved(grid);
    moved.take(*this);
    *this = std::move(moved);
}

void MonitorColumns::take(const MonitorColumns& later) {
    for (int from = 0; from < later.size(); ++from) {
        const int to = grid_.indexOf(later.grid_.start(from));
        if (to >= 0 && grid_.start(to) == later.grid_.start(from) && grid_.end(to) == later.grid_.end(from))
            set(to, later.at(from));
    }
}

bool MonitorColumns::anythingRecorded() const {
    const auto some = [](double rate) { return rate > 0; };
    const auto& all = of(MonitorSeries::Invocations);
    const auto& throttles = of(MonitorSeries::Throttles);
    return std::any_of(all.begin(), all.end(), some) || std::any_of(throttles.begin(), throttles.end(), some);
}

bool MonitorColumns::operator==(const MonitorColumns& other) const {
    if (grid_ != other.grid_ || durations_ != other.durations_ || inits_ != other.inits_ ||
        flags_ != other.flags_)
        return false;
    for (std::size_t series = 0; series < kMonitorSeries; ++series) {
        if (!std::equal(values_[series].begin(), values_[series].end(), other.values_[series].begin(),
                        other.values_[series].end(), same))
            return false;
    }
    return true;
}

std::int64_t runningIn(const std::vector<PlatformRun>& runs, WallNanos from, WallNanos until) {
    std::int64_t running = 0;
    auto run = std::lower_bound(runs.begin(), runs.end(), from,
                                [](const PlatformRun& one, WallNanos moment) { return one.until < moment; });
    for (; run != runs.end() && run->from < until; ++run)
        running += std::max<std::int64_t>(0, std::min(run->until, until) - std::max(run->from, from));
    return running;
}

BucketTime bucketTime(WallNanos from, WallNanos until, const ColumnSource& source) {
    BucketTime time;
    time.widthNs = until - from;
    time.runningNs = runningIn(source.runs, from, std::min(until, source.now));
    time.partial = from <= source.now && source.now < until;
    time.metered = source.metered;
    time.prices = source.prices;
    return time;
}

MonitorColumns columnsOf(const TimeGrid& grid, const ColumnSource& source) {
    MonitorColumns columns(grid);
    auto point = source.points.begin();
    for (int i = 0; i < grid.size(); ++i) {
        const WallNanos from = grid.start(i), until = grid.end(i);
        while (point != source.points.end() && point->start < from) ++point;
        const bool there = point != source.points.end() && point->start < until;
        if (!there && from > source.now) continue;  // has not begun
        columns.set(i, figuresOf(there ? &point->value : nullptr, bucketTime(from, until, source)));
    }
    return columns;
}

StretchFigures stretchIn(const TimeWindow& window, const ColumnSource& source) {
    Rollup all;
    for (const RollupPoint& point : source.points) {
        if (point.start >= window.from && point.start < window.until) all.merge(point.value);
    }
    BucketTime time = bucketTime(window.from, window.until, source);
    time.partial = false;
    return stretchOf(all, time);
}

std::vector<HostLimitSpan> hostLimitsIn(const MonitorColumns& columns) {
    std::vector<HostLimitSpan> spans;
    for (const BucketFlag kind :
         {BucketFlag::WaitedForHost, BucketFlag::MemoryPressure, BucketFlag::WaitedForCore}) {
        for (int i = 0; i < columns.size(); ++i) {
            if (!columns.has(i, kind)) continue;
            const WallNanos from = columns.grid().start(i), until = columns.grid().end(i);
            if (!spans.empty() && spans.back().kind == kind && spans.back().until == from)
                spans.back().until = until;
            else
                spans.push_back({from, until, kind});
        }
    }
    return spans;
}

}  // namespace updraft
