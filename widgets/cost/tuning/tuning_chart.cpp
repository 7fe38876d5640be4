#include "widgets/cost/tuning/tuning_chart.h"

#include <QPainter>
#include <cmath>

#include "widgets/charts/plot_marks.h"

namespace updraft {
namespace {

constexpr double kGap = 6, kLineWidth = 1.8, kDot = 2.5, kWhisker = 3;
constexpr int kSteps = 4;

}  // namespace

TuningChart::TuningChart(const Theme& theme, QWidget* parent) : PickChart(theme, parent) {}

void TuningChart::setContent(TuningChartContent content) {
    content_ = std::move(content);
    itemsChanged();
}

TuningChart::Layout TuningChart::layoutIn(const QRectF& body) const {
    double longest = 0, dearest = 0;
    for (const TuningPoint& point : content_.points) {
        if (!std::isnan(point.ns)) longest = std::max({longest, point.ns, point.high});
        if (!std::isnan(point.cost)) dearest = std::max(dearest, point.cost);
    }
    Layout layout;
    layout.times = valueAxisOfSteps(longest, kSteps, ChartUnit::Duration);
    layout.costs = valueAxisOfSteps(dearest, kSteps, ChartUnit::Money);
    const QFontMetricsF metrics(theme().font(FontRole::Small));
    const auto gutter = [&metrics](const ValueAxis& axis) {
        double width = 0;
        for (const ValueTick& tick : axis.ticks)
            width = std::max(width, std::ceil(metrics.horizontalAdvance(tick.text)));
        return width + kGap;
    };
    layout.plot = body.adjusted(gutter(layout.times), std::ceil(metrics.height() / 2), -gutter(layout.costs),
                                -std::ceil(metrics.height()) - kGap);
    layout.plot.setHeight(std::max(1.0, layout.plot.height()));
    layout.step = layout.plot.width() / std::max<double>(1, static_cast<double>(content_.points.size()));
    return layout;
}

QRectF TuningChart::itemRect(int size) const {
    const Layout layout = layoutIn(frame().body);
    const double x = layout.x(static_cast<std::size_t>(size));
    return {x - layout.step / 2, layout.plot.top(), layout.step, layout.plot.height()};
}

void TuningChart::paintAxes(QPainter& painter, const Layout& layout) const {
    const QFont font = theme().font(FontRole::Small);
    for (const ValueTick& tick : layout.times.ticks) {
        const double y = std::round(layout.y(layout.times, tick.value)) + 0.5;
        painter.setPen(QPen(theme().color(ColorRole::Line), 1));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        paintPlotText(painter, {layout.plot.left() - kGap, y}, Qt::AlignRight, tick.text, font, theme());
    }
    for (const ValueTick& tick : layout.costs.ticks) {
        const double y = std::round(layout.y(layout.costs, tick.value)) + 0.5;
        paintPlotText(painter, {layout.plot.right() + kGap, y}, Qt::AlignLeft, tick.text, font, theme());
    }
}

// Names as far as there is room; what is not fit is hatched.
void TuningChart::paintSizes(QPainter& painter, const Layout& layout) const {
    const QFont font = theme().font(FontRole::Small);
    const QFontMetricsF metrics(font);
    double free = -1e9;
    for (std::size_t i = 0; i < content_.points.size(); ++i) {
        const TuningPoint& point = content_.points[i];
        const double wide = metrics.horizontalAdvance(point.name), left = layout.x(i) - wide / 2;
        if (left >= free) {
            paintPlotText(painter, {left, layout.plot.bottom() + kGap + metrics.height() / 2}, Qt::AlignLeft,
                          point.name, font, theme());
            free = left + wide + kGap;
        }
        if (!std::isnan(point.ns)) continue;
        const QRectF area(layout.x(i) - layout.step / 2, layout.plot.top(), layout.step,
                          layout.plot.height());
        paintHatch(painter, area, theme().color(ColorRole::Error));
    }
}

void TuningChart::paintIntervals(QPainter& painter, const Layout& layout) const {
    painter.setPen(QPen(theme().color(ColorRole::Busy), 1));
    for (std::size_t i = 0; i < content_.points.size(); ++i) {
        const TuningPoint& point = content_.points[i];
        if (std::isnan(point.ns)) continue;
        const double x = layout.x(i), low = layout.y(layout.times, point.low),
                     high = layout.y(layout.times, point.high);
        painter.drawLine(QPointF(x, low), QPointF(x, high));
        for (const double y : {low, high})
            painter.drawLine(QPointF(x - kWhisker, y), QPointF(x + kWhisker, y));
    }
}

void TuningChart::paintLine(QPainter& painter, const Layout& layout, bool costs) const {
    const QColor color = theme().color(costs ? ColorRole::Money : ColorRole::Busy);
    QPolygonF line;
    for (std::size_t i = 0; i < content_.points.size(); ++i) {
        const TuningPoint& point = content_.points[i];
        const double value = costs ? point.cost : point.ns;
        if (std::isnan(value)) continue;
        line << QPointF(layout.x(i), layout.y(costs ? layout.costs : layout.times, value));
    }
    painter.setPen(QPen(color, kLineWidth));
    painter.drawPolyline(line);
    painter.setBrush(color);
    for (const QPointF& point : line) painter.drawEllipse(point, kDot, kDot);
    painter.setBrush(Qt::NoBrush);
}

void TuningChart::paintBest(QPainter& painter, const Layout& layout) const {
    if (content_.best < 0 || content_.best >= itemCount()) return;
    const QFont font = theme().font(FontRole::Small);
    const QFontMetricsF metrics(font);
    const double x = std::round(layout.x(static_cast<std::size_t>(content_.best))) + 0.5;
    painter.setPen(QPen(theme().color(ColorRole::SecondaryText), 1, Qt::DotLine));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    const bool left = x + kGap + metrics.horizontalAdvance(content_.bestText) > layout.plot.right();
    paintPlotText(painter, {x + (left ? -4 : 4), layout.plot.top() + metrics.height() / 2},
                  left ? Qt::AlignRight : Qt::AlignLeft, content_.bestText, font, theme());
}

void TuningChart::paintChart(QPainter& painter, const ChartFrame& frame) const {
    if (content_.points.empty()) return paintChartEmpty(painter, frame.body, emptyText(), theme());
    const Layout layout = layoutIn(frame.body);
    paintAxes(painter, layout);
    paintSizes(painter, layout);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintIntervals(painter, layout);
    paintLine(painter, layout, true);
    paintLine(painter, layout, false);
    painter.restore();
    paintBest(painter, layout);
}

std::vector<ChartLegendEntry> TuningChart::legendEntries() const {
    if (content_.points.empty()) return {};
    return {{tr("duration"), ColorRole::Busy, ChartMark::Square, true, 1},
            {tr("cost / million"), ColorRole::Money, ChartMark::Square, true, 1}};
}

ChartTooltipText TuningChart::itemText(int size) const {
    const TuningPoint& point = content_.points[static_cast<std::size_t>(size)];
    ChartTooltipText text;
    text.heading = point.name;
    if (!std::isnan(point.ns)) {
        const QString duration = tr("%1 (%2 to %3)", "median and its interval")
                                     .arg(chartValueText(point.ns, ChartUnit::Duration),
                                          chartValueText(point.low, ChartUnit::Duration),
                                          chartValueText(point.high, ChartUnit::Duration));
        text.rows.push_back({legendEntries()[0], duration});
        text.rows.push_back({legendEntries()[1], point.costText});
    }
    if (!point.note.isEmpty()) text.notes.push_back(point.note);
    return text;
}

QString TuningChart::csv() const {
    QString text = QStringLiteral("memory,median_ns,low95_ns,high95_ns,cost_per_million\r\n");
    for (const TuningPoint& point : content_.points) {
        text += csvCell(point.name);
        for (const double value : {point.ns, point.low, point.high, point.cost})
            text += QLatin1Char(',') + csvNumber(value);
        text += QStringLiteral("\r\n");
    }
    return text;
}

QString TuningChart::spokenValues() const {
    if (content_.points.empty()) return emptyText();
    QStringList words;
    if (!content_.bestText.isEmpty()) words.append(content_.bestText);
    for (const TuningPoint& point : content_.points)
        words.append(
            std::isnan(point.ns)
                ? tr("%1: %2", "memory size, why it is not fit").arg(point.name, point.note)
                : tr("%1: %2, %3", "memory size, duration, cost")
                      .arg(point.name, chartValueText(point.ns, ChartUnit::Duration), point.costText));
    return words.join(QStringLiteral("; "));
}

}  // namespace updraft
