#include "widgets/charts/time_chart.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/charts/decimate.h"

namespace updraft {

const ChartPoint* pointAt(const ChartSeries& series, qint64 ms, qint64 bucketMs) {
    const auto after =
        std::upper_bound(series.points.begin(), series.points.end(), ms,
                         [](qint64 at, const ChartPoint& point) { return at < point.startMs; });
    if (after == series.points.begin()) return nullptr;
    const ChartPoint& point = *std::prev(after);
    return ms < point.startMs + std::max<qint64>(bucketMs, 1) ? &point : nullptr;
}

TimeChart::TimeChart(const Theme& theme, ChartRange& range, QWidget* parent)
    : RangeChart(theme, range, parent) {
    setObjectName(QStringLiteral("timeChart"));
    setSwitchableLegend(true);
}

void TimeChart::setUnit(ChartUnit unit, int axis) {
    content_.units[axis == 1 ? 1 : 0] = unit;
    invalidate();
}

void TimeChart::setBucket(qint64 ms) {
    content_.bucketMs = ms;
    invalidate();
}

void TimeChart::setSeries(std::vector<ChartSeries> series) {
    const auto before = legendEntries();
    content_.series = std::move(series);
    if (legendEntries() != before) {
        relayout();
    } else {
        invalidate();
    }
}

void TimeChart::setAnnotations(std::vector<ChartAnnotation> annotations) {
    std::stable_sort(
        annotations.begin(), annotations.end(),
        [](const ChartAnnotation& one, const ChartAnnotation& other) { return one.ms < other.ms; });
    content_.annotations = std::move(annotations);
    invalidate();
}

void TimeChart::setShades(std::vector<ChartShade> shades) {
    content_.shades = std::move(shades);
    invalidate();
}

void TimeChart::setThresholds(std::vector<ChartThreshold> thresholds) {
    content_.thresholds = std::move(thresholds);
    invalidate();
}

void TimeChart::setLeastGutter(double pixels) {
    leastGutter_ = pixels;
    invalidate();
}

void TimeChart::setLeastTop(double value) {
    if (value == content_.leastTop) return;
    content_.leastTop = value;
    invalidate();
}

void TimeChart::setSeriesShown(const QString& name, bool shown) {
    if (shown == isSeriesShown(name)) return;
    if (shown) {
        content_.hidden.remove(name);
    } else {
        content_.hidden.insert(name);
    }
    relayout();
    emit seriesShownChanged(name, shown);
}

void TimeChart::toggleEntry(int entry) {
    const QString name = content_.series.at(static_cast<std::size_t>(entry)).name;
    setSeriesShown(name, !isSeriesShown(name));
}

std::vector<ChartLegendEntry> TimeChart::legendEntries() const {
    std::vector<ChartLegendEntry> entries;
    for (const ChartSeries& series : content_.series) {
        const ChartMark mark = series.dashed ? ChartMark::Dashed : ChartMark::Square;
        entries.push_back({series.name, series.role, mark, content_.shows(series)});
    }
    return entries;
}

void TimeChart::layoutChanged() {
    painter_.reset();
    content_.emptyText = emptyText();
    RangeChart::layoutChanged();
}

const TimeChartPainter& TimeChart::painter() const {
    if (!painter_) {
        painter_ = std::make_unique<TimeChartPainter>(content_, theme(), range().visible(), frame().body,
                                                      leastGutter_);
    }
    return *painter_;
}

QRectF TimeChart::plotArea() const {
    return painter().plot();
}

void TimeChart::paintChart(QPainter& painter, const ChartFrame& frame) const {
    const bool own = frame.body == this->frame().body;  // else a picture of another size
    if (own) {
        this->painter().paint(painter);
    } else {
        TimeChartPainter(content_, theme(), range().visible(), frame.body, leastGutter_).paint(painter);
    }
}

void TimeChart::paintOverlay(QPainter& painter, const ChartFrame& frame) const {
    RangeChart::paintOverlay(painter, frame);
    const auto ms = range().crosshair();
    if (!ms || !range().visible().contains(*ms) || range().selection()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartSeries& series : content_.series) {
        const ChartPoint* point = content_.shows(series) ? pointAt(series, *ms, bucketMs()) : nullptr;
        if (point == nullptr || !std::isfinite(point->value)) continue;
        painter.setPen(QPen(theme().color(ColorRole::Panel), 1.5));
        painter.setBrush(theme().color(series.role));
        painter.drawEllipse(QPointF(std::floor(toX(*ms)) + 0.5, this->painter().yOf(series, *point)), 3.5,
                            3.5);
    }
}

qint64 TimeChart::bucketMs() const {
    if (content_.bucketMs > 0) return content_.bucketMs;
    qint64 least = 0;
    for (const ChartSeries& series : content_.series) {
        const qint64 one = bucketOf(series.points);
        if (one > 0 && (least == 0 || one < least)) least = one;
    }
    return least;
}

// A bucket of the data, or as many of them as share the pixel.
std::optional<ChartSpan> TimeChart::bucketAt(qint64 ms, const QPointF&) const {
    const qint64 bucket = bucketMs();
    std::optional<ChartSpan> span;
    for (const ChartSeries& series : content_.series) {
        const ChartPoint* point = content_.shows(series) ? pointAt(series, ms, bucket) : nullptr;
        if (point == nullptr || !std::isfinite(point->value)) continue;
        if (!span || point->startMs > span->from) span = ChartSpan{point->startMs, point->startMs + bucket};
    }
    if (!span) return span;
    const qint64 pixel = range().visible().length() / std::max<qint64>(1, std::llround(plotArea().width()));
    if (pixel > bucket) span->until = span->from + (pixel + bucket - 1) / bucket * bucket;
    return span;
}

qint64 TimeChart::keyboardStep() const {
    return std::max(bucketMs(), RangeChart::keyboardStep() / 4);
}

}  // namespace updraft
