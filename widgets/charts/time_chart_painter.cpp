#include "widgets/charts/time_chart_painter.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/charts/chart_frame.h"
#include "widgets/charts/decimate.h"
#include "widgets/charts/plot_canvas.h"
#include "widgets/charts/plot_labels.h"
#include "widgets/charts/plot_marks.h"
#include "widgets/charts/series_runs.h"
#include "widgets/charts/stack.h"

namespace updraft {
namespace {

constexpr double kGridDistance = 30;  // about, between the lines
constexpr double kScaleGap = 6;       // between the scale's texts and the plot
constexpr double kLine = 1.5;
constexpr double kThresholdReach = 3;  // times the data's most: how far up a scale goes for a threshold
constexpr float kAreaAlpha = 0.13F, kSpreadAlpha = 0.16F, kEarlierAlpha = 0.65F;

constexpr double kStackShare = 0.88;  // of the colour, over the panel's
constexpr PlotDashes kEarlierDashes{5, 3}, kPartialDashes{2, 2};

bool drawnAsLine(const ChartSeries& series) {
    return series.style != ChartStyle::Stacked || series.dashed;
}

QColor faded(QColor color, float alpha) {
    color.setAlphaF(alpha);
    return color;
}

// Opaque, so that what is below does not shine through.
QColor over(const QColor& ground, const QColor& color, double share) {
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(ground.redF(), color.redF()), part(ground.greenF(), color.greenF()),
                            part(ground.blueF(), color.blueF()));
}

double widestText(const ValueAxis& axis, const QFontMetricsF& metrics) {
    double widest = 0;
    for (const ValueTick& tick : axis.ticks) widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    return std::ceil(widest);
}

}  // namespace

bool TimeChartContent::hasValues() const {
    return std::any_of(series.begin(), series.end(), [](const ChartSeries& one) {
        return std::any_of(one.points.begin(), one.points.end(),
                           [](const ChartPoint& point) { return std::isfinite(point.value); });
    });
}

bool TimeChartContent::usesAxis(int axis) const {
    return std::any_of(series.begin(), series.end(),
                       [&](const ChartSeries& one) { return one.axis == axis; });
}

TimeChartPainter::TimeChartPainter(const TimeChartContent& content, const Theme& theme, ChartSpan span,
                                   const QRectF& body, double leastGutter)
    : content_(content), theme_(theme), span_(span) {
    stack();
    layOut(body, leastGutter);
}

void TimeChartPainter::stack() {
    for (const ChartSeries& series : content_.series) {
        if (!drawnAsLine(series) && content_.shows(series)) stackedSeries_.push_back(&series);
    }
    layers_ = stacked(stackedSeries_);
}

TimeChartPainter::Extent TimeChartPainter::extent(int which) const {
    Extent extent;
    if (which == 0) extent.most = content_.leastTop;
    const auto include = [&](const std::vector<ChartPoint>& points) {
        for (const ChartPoint& point : points) {
            if (point.startMs >= span_.until || point.startMs + content_.bucketMs <= span_.from) continue;
            for (const double value : {point.value, point.min, point.max}) {
                if (!std::isfinite(value)) continue;
                extent.least = std::min(extent.least, value);
                extent.most = std::max(extent.most, value);
            }
        }
    };
    for (const ChartSeries& series : content_.series) {
        if (series.axis == which && content_.shows(series) && drawnAsLine(series)) include(series.points);
    }
    if (which == 0 && !layers_.empty()) include(layers_.back());
    const double most = extent.most;
    for (const ChartThreshold& threshold : content_.thresholds) {
        if (threshold.axis != which) continue;
        if (threshold.stretches || threshold.value <= kThresholdReach * most)
            extent.most = std::max(extent.most, threshold.value);
    }
    return extent;
}

void TimeChartPainter::layOut(const QRectF& body, double leastGutter) {
    const QFontMetricsF metrics(theme_.font(FontRole::Small));
    const double above = std::ceil(metrics.height() / 2);  // half of the highest tick's text
    const double height = std::max(1.0, body.height() - timeTicksHeight(theme_) - above + 4);
    const int intervals = std::clamp(static_cast<int>(std::lround(height / kGridDistance)), 1, 8);
    const Extent left = extent(0);
    axes_[0] = valueAxis(left.least, left.most, intervals, content_.units[0]);
    const int steps = static_cast<int>(axes_[0].ticks.size()) - 1;
    axes_[1] = valueAxisOfSteps(extent(1).most, steps, content_.units[1]);
    const double gutter = std::max(leastGutter - 8, widestText(axes_[0], metrics) + kScaleGap);
    const double right = content_.usesAxis(1) ? widestText(axes_[1], metrics) + kScaleGap : 0;
    plot_ = QRectF(std::round(body.left() + gutter - 2), std::round(body.top() + above - 4),
                   std::max(1.0, std::floor(body.width() - gutter - right + 2)), std::floor(height));
    timeTicks_ = plotTimeTicks(span_, plot_.width(), theme_);
}

double TimeChartPainter::x(qint64 ms) const {
    return plot_.left() +
           plot_.width() * static_cast<double>(ms - span_.from) / static_cast<double>(span_.length());
}

double TimeChartPainter::y(double value, int which) const {
    const double share = axes_[static_cast<std::size_t>(which)].share(value);
    return plot_.bottom() - plot_.height() * std::clamp(share, 0.0, 1.0);
}

double TimeChartPainter::yOf(const ChartSeries& series, const ChartPoint& point) const {
    for (std::size_t i = 0; i < stackedSeries_.size(); ++i) {
        if (stackedSeries_[i] != &series) continue;
        const auto at = std::lower_bound(layers_[i].begin(), layers_[i].end(), point.startMs,
                                         [](const ChartPoint& one, qint64 ms) { return one.startMs < ms; });
        if (at != layers_[i].end()) return y(at->value, 0);
    }
    return y(point.value, series.axis);
}

void TimeChartPainter::paint(QPainter& painter) const {
    const TimeToX toX = [this](qint64 ms) { return x(ms); };
    paintGrid(painter);
    updraft::paintTimeTicks(painter, plot_, timeTicks_, toX, theme_);
    updraft::paintShades(painter, plot_, content_.shades, toX, theme_);
    if (!content_.hasValues()) {
        paintChartEmpty(painter, plot_, content_.emptyText, theme_);
        return;
    }
    const auto canvas = plotCanvas(painter, plot_.adjusted(0, -kLine, 0, kLine));
    painter.setRenderHint(QPainter::Antialiasing);
    paintStacks(*canvas);
    for (const ChartSeries& series : content_.series) {
        if (content_.shows(series) && drawnAsLine(series)) paintSeries(*canvas, series);
    }
    canvas->finish();
    std::vector<double> levels;
    for (const ChartThreshold& threshold : content_.thresholds)
        levels.push_back(y(threshold.value, threshold.axis));
    const auto names = paintThresholds(painter, plot_, content_.thresholds, levels, theme_);
    paintShadeTexts(painter, plot_, content_.shades, toX, theme_);
    updraft::paintAnnotations(painter, plot_, content_.annotations, toX, theme_, names);
}

void TimeChartPainter::paintGrid(QPainter& painter) const {
    const QFont font = theme_.font(FontRole::Small);
    const bool second = content_.usesAxis(1);
    for (std::size_t i = 0; i < axes_[0].ticks.size(); ++i) {
        const ValueTick& tick = axes_[0].ticks[i];
        const double at = std::floor(y(tick.value, 0));
        painter.fillRect(QRectF(plot_.left(), at, plot_.width(), 1), theme_.color(ColorRole::Line));
        paintPlotText(painter, {plot_.left() - kScaleGap, at}, Qt::AlignRight, tick.text, font, theme_);
        if (!second || i >= axes_[1].ticks.size()) continue;
        paintPlotText(painter, {plot_.right() + kScaleGap, at}, Qt::AlignLeft, axes_[1].ticks[i].text, font,
                      theme_);
    }
}

// The highest layer first: each one covers what is below its upper edge.
void TimeChartPainter::paintStacks(PlotCanvas& canvas) const {
    const double bottom = y(std::max(0.0, axes_[0].low), 0);
    const auto toY = [this](double value) { return y(value, 0); };
    const QColor ground = theme_.color(ColorRole::Panel);
    for (std::size_t i = stackedSeries_.size(); i-- > 0;) {
        std::vector<ChartColumn> columns = decimate(layers_[i], span_, plot_.width(), content_.bucketMs);
        for (ChartColumn& column : columns) column.first = column.last = column.least = column.most;
        const QColor color = theme_.color(stackedSeries_[i]->role);
        for (const SeriesRun& run : seriesRuns(columns, plot_.left(), plot_.width(), toY)) {
            canvas.below(run.line, bottom, over(ground, color, kStackShare));
            canvas.below(run.partial, bottom, over(ground, color, kStackShare / 2));
        }
    }
}

void TimeChartPainter::paintSeries(PlotCanvas& canvas, const ChartSeries& series) const {
    const QColor color = faded(theme_.color(series.role), series.dashed ? kEarlierAlpha : 1.0F);
    const auto toY = [&](double value) { return y(value, series.axis); };
    const double bottom = y(0, series.axis);
    const auto columns = decimate(series.points, span_, plot_.width(), content_.bucketMs);
    for (const SeriesRun& run : seriesRuns(columns, plot_.left(), plot_.width(), toY)) {
        if (!run.high.isEmpty()) canvas.between(run.high, run.low, faded(color, kSpreadAlpha));
        if (series.style == ChartStyle::Area && !series.dashed) {
            canvas.below(run.line, bottom, faded(color, kAreaAlpha));
            canvas.below(run.partial, bottom, faded(color, kAreaAlpha / 2));
        }
        canvas.line(run.line, kLine, color, series.dashed ? kEarlierDashes : PlotDashes{});
        if (run.line.size() == 1) {  // alone between gaps
            const QPointF side(kLine, 0);
            canvas.line({{run.line.first() - side, run.line.first() + side}}, 2 * kLine, color);
        }
        canvas.line(run.partial, kLine, color, kPartialDashes);
    }
}

}  // namespace updraft
