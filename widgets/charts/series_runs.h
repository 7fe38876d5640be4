// Columns to what is drawn: unbroken lines, cut at the plot's edges, with the parts that are not over yet
// apart. Pure; any thread.
#pragma once

#include <QPolygonF>
#include <functional>
#include <vector>

#include "widgets/charts/decimate.h"

namespace updraft {

struct SeriesRun {
    QPolygonF line;       // left to right, inside the plot
    QPolygonF partial;    // from the last whole bucket to the unfinished one; often empty
    QPolygonF low, high;  // least and greatest within the buckets; empty where they say nothing more
};

// `toY` maps values; x runs from `left` to `left + width`.
std::vector<SeriesRun> seriesRuns(const std::vector<ChartColumn>& columns, double left, double width,
                                  const std::function<double(double)>& toY);

}  // namespace updraft
