#include "widgets/monitor/data/time_grid.h"

#include <QDateTime>
#include <algorithm>
#include <array>

namespace updraft {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000, kHour = 3'600 * kSecond;
constexpr std::array<std::int64_t, 18> kWidths = {1,   2,   5,    10,   15,   30,     60,     120,    300,
                                                  600, 900, 1800, 3600, 7200, 10'800, 21'600, 43'200, 86'400};
constexpr int kPixelsPerBucket = 2;
// Bounds the memory of a grid whatever it is asked for: ten years of days.
constexpr std::int64_t kMostBuckets = 4'000;

WallNanos floorTo(WallNanos moment, std::int64_t width) {
    const std::int64_t rest = moment % width;
    return moment - (rest < 0 ? rest + width : rest);
}

QDate dateOf(WallNanos moment, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(floorTo(moment, kSecond) / 1'000'000, zone).date();
}

// The edges that a local day brings, oldest first.
void addDay(std::vector<WallNanos>& edges, QDate date, std::int64_t bucketNs, const QTimeZone& zone) {
    const auto step = static_cast<int>(bucketNs / kHour);
    for (int hour = 0; hour < 24; hour += step) {
        const QDateTime local = hour == 0 ? date.startOfDay(zone) : QDateTime(date, QTime(hour, 0), zone);
        const WallNanos edge = floorTo(local.toMSecsSinceEpoch() * 1'000'000, kHour);
        if (edges.empty() || edge > edges.back()) edges.push_back(edge);
    }
}

std::vector<WallNanos> localEdges(const TimeWindow& window, std::int64_t bucketNs, const QTimeZone& zone) {
    std::vector<WallNanos> edges;
    QDate day = dateOf(window.from, zone).addDays(-1);
    while (edges.empty() || edges.back() < window.until) {
        addDay(edges, day, bucketNs, zone);
        day = day.addDays(1);
    }
    const auto first = std::upper_bound(edges.begin(), edges.end(), window.from);
    edges.erase(edges.begin(), first - 1);
    const auto last = std::lower_bound(edges.begin(), edges.end(), window.until);
    edges.erase(last + 1, edges.end());
    return edges;
}

}  // namespace

int TimeGrid::indexOf(WallNanos moment) const {
    if (size() == 0 || moment < edges.front() || moment >= edges.back()) return -1;
    return static_cast<int>(std::upper_bound(edges.begin(), edges.end(), moment) - edges.begin()) - 1;
}

std::int64_t bucketFor(std::int64_t windowNs, int pixels) {
    const std::int64_t narrowest = windowNs / std::max(1, pixels / kPixelsPerBucket);
    for (const std::int64_t width : kWidths) {
        if (width * kSecond >= narrowest) return width * kSecond;
    }
    return kWidths.back() * kSecond;
}

TimeGrid makeGrid(const TimeWindow& window, std::int64_t bucketNs, const QTimeZone& zone) {
    TimeGrid grid;
    grid.bucketNs = std::max(bucketNs, kSecond);
    if (window.length() <= 0) return grid;
    while (window.length() / grid.bucketNs > kMostBuckets) grid.bucketNs *= 2;
    if (grid.bucketNs > kHour && (24 * kHour) % grid.bucketNs == 0) {
        grid.edges = localEdges(window, grid.bucketNs, zone);
        return grid;
    }
    for (WallNanos edge = floorTo(window.from, grid.bucketNs);; edge += grid.bucketNs) {
        grid.edges.push_back(edge);
        if (edge >= window.until) break;
    }
    return grid;
}

std::vector<GridRun> runsOf(const TimeGrid& grid) {
    std::vector<GridRun> runs;
    for (int i = 0; i < grid.size(); ++i) {
        const std::int64_t width = grid.end(i) - grid.start(i);
        if (!runs.empty() && runs.back().bucketNs == width)
            runs.back().until = grid.end(i);
        else
            runs.push_back({grid.start(i), grid.end(i), width});
    }
    return runs;
}

}  // namespace updraft
