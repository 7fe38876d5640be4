#include "widgets/monitor/data/metric_columns.h"

#include <algorithm>

namespace updraft {
namespace {

// Time that the meters say nothing of is time at zero, as in figuresOf().
double gaugeOf(const Rollup& rollup, const MetricChoice& what, Statistic statistic, const BucketTime& time) {
    const std::optional<double> known = value(rollup, what.metric, statistic);
    if (!known) return info(what.metric).unit == MetricUnit::Percent ? kUnknown : 0;
    const std::int64_t observed = rollup.gauges.observedNs;
    const bool isMean = statistic.kind == Statistic::Kind::Average;
    if (!isMean || time.partial || observed >= time.runningNs || info(what.metric).unit != MetricUnit::Count)
        return *known;
    return *known * static_cast<double>(observed) / static_cast<double>(time.runningNs);
}

double valueOf(const Rollup* rollup, const MetricChoice& what, Statistic statistic, const BucketTime& time) {
    if (rollup == nullptr && time.runningNs <= 0) return kUnknown;
    static const Rollup kNothing;
    const Rollup& known = rollup == nullptr ? kNothing : *rollup;
    if (info(what.metric).shared) return time.metered ? gaugeOf(known, what, statistic, time) : kUnknown;
    const double number = value(known, what.metric, statistic).value_or(kUnknown);
    return what.isRate() ? number / countedSeconds(time, rollup != nullptr) : number;
}

void carry(const MetricColumn& column, const TimeGrid& from, const TimeGrid& to, MetricColumn& into) {
    for (int i = 0; i < from.size(); ++i) {
        const int at = to.indexOf(from.start(i));
        if (at < 0 || to.start(at) != from.start(i) || to.end(at) != from.end(i)) continue;
        const auto source = static_cast<std::size_t>(i), target = static_cast<std::size_t>(at);
        into.values[target] = column.values[source];
        into.samples[target] = column.samples[source];
    }
}

MetricColumn emptyColumn(const MetricChoice& what, const TimeGrid& grid) {
    const auto size = static_cast<std::size_t>(grid.size());
    return {what, std::vector<double>(size, kUnknown), std::vector<std::uint64_t>(size, 0)};
}

}  // namespace

bool MetricChoice::isRate() const {
    const MetricInfo& about = info(metric);
    return about.unit == MetricUnit::Count && !about.shared && statistic == QLatin1String("Sum");
}

MetricColumn metricColumnOf(const MetricChoice& what, const TimeGrid& grid, const ColumnSource& source) {
    MetricColumn column = emptyColumn(what, grid);
    const auto statistic = statisticByName(what.statistic.toStdString());
    if (!statistic) return column;
    auto point = source.points.begin();
    for (int i = 0; i < grid.size(); ++i) {
        const WallNanos from = grid.start(i), until = grid.end(i);
        while (point != source.points.end() && point->start < from) ++point;
        const bool there = point != source.points.end() && point->start < until;
        if (!there && from > source.now) continue;  // has not begun
        const Rollup* rollup = there ? &point->value : nullptr;
        const auto at = static_cast<std::size_t>(i);
        column.values[at] = valueOf(rollup, what, *statistic, bucketTime(from, until, source));
        if (there) {
            const auto samples = value(*rollup, what.metric, {Statistic::Kind::SampleCount, 0});
            column.samples[at] = static_cast<std::uint64_t>(std::max(samples.value_or(0), 0.0));
        }
    }
    return column;
}

MetricColumn movedTo(const TimeGrid& to, const MetricColumn& column, const TimeGrid& from,
                     const MetricColumn* later, const TimeGrid& laterGrid) {
    MetricColumn moved = emptyColumn(column.what, to);
    carry(column, from, to, moved);
    if (later != nullptr) carry(*later, laterGrid, to, moved);
    return moved;
}

}  // namespace updraft
