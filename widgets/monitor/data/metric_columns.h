// MetricColumn: one statistic of one metric in every bucket of a grid, from the very rollups that the charts
// of the overview are made of. What is not known is not a number (NaN): a gap, never a zero. Pure; any
// thread.
#pragma once

#include <QString>

#include "runtime/telemetry/metrics.h"
#include "widgets/monitor/data/monitor_columns.h"

namespace updraft {

struct MetricChoice {
    Metric metric = Metric::Invocations;
    QString statistic = QStringLiteral("Sum");  // as statisticByName() reads it
    // Counted events are shown as what they are in a second, so that no bucket's width matters.
    bool isRate() const;
    bool operator==(const MetricChoice&) const = default;
};

struct MetricColumn {
    MetricChoice what;
    std::vector<double> values;  // of the metric's unit, or per second; one for each bucket
    std::vector<std::uint64_t> samples;
};

MetricColumn metricColumnOf(const MetricChoice& what, const TimeGrid& grid, const ColumnSource& source);
// Takes over what `column` and `later` know of the buckets of `to`: of `later` where both do.
MetricColumn movedTo(const TimeGrid& to, const MetricColumn& column, const TimeGrid& from,
                     const MetricColumn* later, const TimeGrid& laterGrid);

}  // namespace updraft
