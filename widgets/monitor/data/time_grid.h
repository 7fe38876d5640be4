// TimeGrid: the buckets that a chart's stretch of time is cut into: at natural widths (1 s, 5 s, 1 min … 1
// day) with edges where people expect them, days and parts of days at local midnight, also over changes to
// and from daylight saving time. Values; any thread.
#pragma once

#include <QTimeZone>
#include <vector>

#include "widgets/monitor/data/monitor_query.h"

namespace updraft {

struct TimeGrid {
    std::vector<WallNanos> edges;  // rising; a bucket lies between two
    std::int64_t bucketNs = 0;     // nominal: a day at a clock change is an hour shorter or longer

    int size() const { return edges.size() < 2 ? 0 : static_cast<int>(edges.size()) - 1; }
    WallNanos start(int bucket) const { return edges[static_cast<std::size_t>(bucket)]; }
    WallNanos end(int bucket) const { return edges[static_cast<std::size_t>(bucket) + 1]; }
    int indexOf(WallNanos moment) const;  // -1: outside
    bool operator==(const TimeGrid&) const = default;
};

// The narrowest natural width with which `window` takes no more than a bucket for two of `pixels`.
std::int64_t bucketFor(std::int64_t windowNs, int pixels);
// Covers the window with whole buckets. Edges of buckets over an hour are at local midnight and at whole
// multiples after it, but never within an hour of UTC: hours are the coarsest that is recorded.
TimeGrid makeGrid(const TimeWindow& window, std::int64_t bucketNs, const QTimeZone& zone);

// Runs of buckets of the same width: what can be asked for at once.
struct GridRun {
    WallNanos from = 0, until = 0;
    std::int64_t bucketNs = 0;
    bool operator==(const GridRun&) const = default;
};
std::vector<GridRun> runsOf(const TimeGrid& grid);

}  // namespace updraft
