#include "widgets/charts/decimate.h"

#include <algorithm>
#include <cmath>

namespace updraft {
namespace {

double orElse(double value, double otherwise) {
    return std::isnan(value) ? otherwise : value;
}

ChartColumn columnOf(const ChartPoint& point, double x) {
    const double value = point.value;
    return {x,
            value,
            value,
            value,
            value,
            std::min(value, orElse(point.min, value)),
            std::max(value, orElse(point.max, value)),
            false,
            point.partial};
}

void join(ChartColumn& column, const ChartColumn& more) {
    column.last = more.last;
    column.least = std::min(column.least, more.least);
    column.most = std::max(column.most, more.most);
    column.low = std::min(column.low, more.low);
    column.high = std::max(column.high, more.high);
    column.partial = more.partial;
}

using Points = std::vector<ChartPoint>;

// With one more at either side.
std::pair<Points::const_iterator, Points::const_iterator> around(const Points& points, ChartSpan span,
                                                                 qint64 bucketMs) {
    const auto before = [](const ChartPoint& point, qint64 ms) { return point.startMs < ms; };
    auto begin = std::lower_bound(points.begin(), points.end(), span.from - bucketMs / 2, before);
    auto end = std::lower_bound(begin, points.end(), span.until - bucketMs / 2, before);
    if (begin != points.begin()) --begin;
    if (end != points.end()) ++end;
    return {begin, end};
}

}  // namespace

std::vector<ChartColumn> decimate(const Points& points, ChartSpan span, double pixels, qint64 bucketMs) {
    std::vector<ChartColumn> columns;
    if (span.length() <= 0 || pixels <= 0) return columns;
    const auto [begin, end] = around(points, span, bucketMs);
    const double scale = pixels / static_cast<double>(span.length());
    columns.reserve(
        std::min<std::size_t>(static_cast<std::size_t>(end - begin), static_cast<std::size_t>(pixels) + 3));
    const bool crowded = static_cast<double>(end - begin) > pixels;
    bool gap = false;
    qint64 previous = 0;
    double pixel = 0;
    for (auto point = begin; point != end; ++point) {
        if (!std::isfinite(point->value)) {
            gap = true;
            continue;
        }
        const double middle =
            static_cast<double>(point->startMs - span.from) + static_cast<double>(bucketMs) / 2;
        const double x = middle * scale;
        const ChartColumn column = columnOf(*point, crowded ? std::floor(x) + 0.5 : x);
        const bool missing = bucketMs > 0 && !columns.empty() && point->startMs - previous > bucketMs * 3 / 2;
        if (crowded && !columns.empty() && std::floor(x) == pixel) {
            join(columns.back(), column);
        } else {
            columns.push_back(column);
            columns.back().gapBefore = gap || missing;
        }
        gap = false;
        previous = point->startMs;
        pixel = std::floor(x);
    }
    return columns;
}

qint64 bucketOf(const Points& points) {
    qint64 least = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const qint64 distance = points[i].startMs - points[i - 1].startMs;
        if (distance > 0 && (least == 0 || distance < least)) least = distance;
    }
    return least;
}

}  // namespace updraft
