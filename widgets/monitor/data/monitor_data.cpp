#include "widgets/monitor/data/monitor_data.h"

#include <algorithm>
#include <cmath>

namespace updraft {
namespace {

void replaceIn(std::vector<Annotation>& all, std::vector<Annotation> later, const MonitorTail& tail) {
    std::erase_if(all, [&](const Annotation& one) {
        return one.at < tail.window.from || (one.at >= tail.annotated.from && one.at < tail.annotated.until);
    });
    all.insert(all.end(), std::make_move_iterator(later.begin()), std::make_move_iterator(later.end()));
    std::stable_sort(all.begin(), all.end(),
                     [](const Annotation& one, const Annotation& other) { return one.at < other.at; });
}

void replaceIn(std::vector<HeatBucket>& all, std::vector<HeatBucket> later, WallNanos from,
               WallNanos oldest) {
    std::erase_if(all, [&](const HeatBucket& one) { return one.start < oldest || one.start >= from; });
    all.insert(all.end(), std::make_move_iterator(later.begin()), std::make_move_iterator(later.end()));
}

std::vector<MetricColumn> movedOn(const MonitorData& data, const MonitorTail& tail, const TimeGrid& grid) {
    std::vector<MetricColumn> moved;
    for (const MetricColumn& column : data.metrics) {
        const auto later =
            std::find_if(tail.metrics.begin(), tail.metrics.end(),
                         [&column](const MetricColumn& one) { return one.what == column.what; });
        moved.push_back(movedTo(grid, column, data.columns.grid(),
                                later == tail.metrics.end() ? nullptr : &*later, tail.columns.grid()));
    }
    return moved;
}

}  // namespace

const std::vector<double>& heatEdges() {
    static const std::vector<double> edges = [] {
        std::vector<double> all;
        for (double power = 1e4; power < 1e12; power *= 10) {
            for (const double factor : {1.0, 2.0, 5.0}) all.push_back(power * factor);
        }
        return all;
    }();
    return edges;
}

// What is faster than the lowest edge counts as the lowest band.
std::vector<HeatBucket> heatOf(const std::vector<RollupPoint>& points, WallNanos now, std::int64_t bucketNs) {
    std::vector<HeatBucket> heat;
    const std::vector<double>& edges = heatEdges();
    for (const RollupPoint& point : points) {
        const LogHistogram& durations = point.value.duration;
        if (durations.empty()) continue;
        HeatBucket bucket{point.start, point.start + bucketNs > now, {}};
        for (std::size_t band = 0; band + 1 < edges.size(); ++band) {
            const auto from = band == 0 ? std::int64_t{0} : static_cast<std::int64_t>(edges[band]);
            const double count = durations.countBetween(from, static_cast<std::int64_t>(edges[band + 1]));
            bucket.counts.push_back(static_cast<std::uint64_t>(std::llround(count)));
        }
        heat.push_back(std::move(bucket));
    }
    return heat;
}

MonitorDataPtr withTail(const MonitorData& data, MonitorTail tail, const QTimeZone& zone) {
    auto next = std::make_shared<MonitorData>(data);
    next->window = tail.window;
    next->now = tail.now;
    next->columns.moveTo(makeGrid(tail.window, data.columns.grid().bucketNs, zone));
    next->columns.take(tail.columns);
    next->metrics = movedOn(data, tail, next->columns.grid());
    if (tail.columns.size() > 0) {
        replaceIn(next->heat, std::move(tail.heat), tail.columns.grid().start(0),
                  next->columns.grid().start(0));
    }
    next->recent = tail.recent;
    next->moment = tail.moment;
    next->recentWindow = tail.recentWindow;
    next->everRecorded = data.everRecorded || next->columns.anythingRecorded();
    replaceIn(next->annotations, std::move(tail.annotations), tail);
    return next;
}

}  // namespace updraft
