// Points to pixel columns: at most one entry per column, with the least and the greatest value in it, so that
// no spike is lost however many points share a pixel. Pure; any thread.
#pragma once

#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/charts/chart_range.h"

namespace updraft {

struct ChartColumn {
    double x = 0;                // pixels from the left end of the span
    double first = 0, last = 0;  // values, by time
    double least = 0, most = 0;  // of the values
    double low = 0, high = 0;    // of the points' own min and max: outside [least, most] or the same
    bool gapBefore = false;      // not joined with the column before
    bool partial = false;
};

// The column of each bucket's middle. One point to the left and one to the right of the span are kept, for
// the line to reach the edges. Buckets that are missing are gaps, as are values that are not finite;
// bucketMs 0: only the latter.
std::vector<ChartColumn> decimate(const std::vector<ChartPoint>& points, ChartSpan span, double pixels,
                                  qint64 bucketMs);

// The smallest distance of neighbours; 0 for fewer than two points.
qint64 bucketOf(const std::vector<ChartPoint>& points);

}  // namespace updraft
