#include "widgets/charts/curve_chart.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "widgets/charts/plot_marks.h"

namespace updraft {
namespace {

constexpr double kGap = 6, kLineWidth = 1.8, kLabelGap = 14;
constexpr int kUp = 4, kAcross = 5;

double valueAt(const CurveLine& line, double x) {
    for (std::size_t i = 1; i < line.points.size(); ++i) {
        const QPointF &a = line.points[i - 1], &b = line.points[i];
        if (x < a.x() || x > b.x() || b.x() <= a.x()) continue;
        return a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
    }
    return kChartGap;
}

}  // namespace

CurveChart::CurveChart(const Theme& theme, QWidget* parent) : PickChart(theme, parent) {}

void CurveChart::setContent(CurveChartContent content) {
    if (content == content_) return;
    content_ = std::move(content);
    itemsChanged();
}

int CurveChart::itemCount() const {
    return content_.lines.empty() ? 0 : static_cast<int>(content_.lines.front().points.size());
}

CurveChart::Layout CurveChart::layoutIn(const QRectF& body) const {
    double right = 0, top = 0;
    for (const CurveLine& line : content_.lines) {
        for (const QPointF& point : line.points) {
            right = std::max(right, point.x());
            top = std::max(top, point.y());
        }
    }
    Layout layout;
    layout.up = axisOf(0, top, kUp, content_.yUnit);
    layout.across = axisOf(0, right, kAcross, content_.xUnit);
    layout.across.high = right > 0 ? right : 1;  // the lines reach the edge
    const QFontMetricsF metrics(theme().font(FontRole::Small));
    double gutter = 0;
    for (const ValueTick& tick : layout.up.ticks)
        gutter = std::max(gutter, std::ceil(metrics.horizontalAdvance(tick.text)));
    layout.plot = body.adjusted(gutter + kGap, std::ceil(metrics.height() / 2), -kGap,
                                -std::ceil(metrics.height()) - kGap);
    layout.plot.setHeight(std::max(1.0, layout.plot.height()));
    return layout;
}

QRectF CurveChart::itemRect(int point) const {
    const Layout layout = layoutIn(frame().body);
    const auto& points = content_.lines.front().points;
    const auto at = static_cast<std::size_t>(point);
    const double x = layout.at(points[at]).x();
    const double step = points.size() > 1 ? layout.plot.width() / static_cast<double>(points.size() - 1) : 10;
    return {x - step / 2, layout.plot.top(), step, layout.plot.height()};
}

void CurveChart::paintAxes(QPainter& painter, const Layout& layout) const {
    const QFont font = theme().font(FontRole::Small);
    const QFontMetricsF metrics(font);
    for (const ValueTick& tick : layout.up.ticks) {
        const double y = std::round(layout.at({0, tick.value}).y()) + 0.5;
        painter.setPen(QPen(theme().color(ColorRole::Line), 1));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        paintPlotText(painter, {layout.plot.left() - kGap, y}, Qt::AlignRight, tick.text, font, theme());
    }
    double free = -1e9;
    for (const ValueTick& tick : layout.across.ticks) {
        if (tick.value > layout.across.high * 1.0001) continue;
        const double wide = metrics.horizontalAdvance(tick.text);
        const double left = std::min(layout.at({tick.value, 0}).x() - wide / 2, layout.plot.right() - wide);
        if (left < free) continue;
        paintPlotText(painter, {left, layout.plot.bottom() + kGap + metrics.height() / 2}, Qt::AlignLeft,
                      tick.text, font, theme());
        free = left + wide + kLabelGap;
    }
}

void CurveChart::paintMarks(QPainter& painter, const Layout& layout) const {
    const QFont font = theme().font(FontRole::Small);
    const QFontMetricsF metrics(font);
    double y = layout.plot.top() + metrics.height() / 2;
    for (const CurveMark& mark : content_.marks) {
        const double x = std::round(layout.at({mark.x, 0}).x()) + 0.5;
        if (x < layout.plot.left() - 1 || x > layout.plot.right() + 1) continue;
        painter.setPen(QPen(theme().color(mark.role), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
        const bool left = x + kGap + metrics.horizontalAdvance(mark.text) > layout.plot.right();
        paintPlotText(painter, {x + (left ? -4 : 4), y}, left ? Qt::AlignRight : Qt::AlignLeft, mark.text,
                      font, theme());
        y += metrics.height();
    }
}

void CurveChart::paintChart(QPainter& painter, const ChartFrame& frame) const {
    if (itemCount() == 0) return paintChartEmpty(painter, frame.body, emptyText(), theme());
    const Layout layout = layoutIn(frame.body);
    paintAxes(painter, layout);
    if (content_.shadeFrom && *content_.shadeFrom < layout.across.high) {
        const double x = layout.at({std::max(0.0, *content_.shadeFrom), 0}).x();
        paintHatch(painter, QRectF(x, layout.plot.top(), layout.plot.right() - x, layout.plot.height()),
                   theme().color(ColorRole::Idle));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CurveLine& line : content_.lines) {
        QPolygonF path;
        for (const QPointF& point : line.points) path << layout.at(point);
        painter.setPen(
            QPen(theme().color(line.role), kLineWidth, line.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.drawPolyline(path);
    }
    painter.restore();
    paintMarks(painter, layout);
}

std::vector<ChartLegendEntry> CurveChart::legendEntries() const {
    std::vector<ChartLegendEntry> entries;
    for (const CurveLine& line : content_.lines)
        entries.push_back(
            {line.name, line.role, line.dashed ? ChartMark::Dashed : ChartMark::Square, true, 1});
    return entries;
}

ChartTooltipText CurveChart::itemText(int point) const {
    const double x = content_.lines.front().points[static_cast<std::size_t>(point)].x();
    ChartTooltipText text;
    text.heading = valueText(x, content_.xUnit);
    for (const CurveLine& line : content_.lines)
        text.rows.push_back({{line.name, line.role, ChartMark::Square, true, 1},
                             valueText(valueAt(line, x), content_.yUnit)});
    if (content_.shadeFrom && x >= *content_.shadeFrom) text.notes.push_back(content_.shadeText);
    return text;
}

QString CurveChart::csv() const {
    QString text = csvCell(title());
    for (const CurveLine& line : content_.lines) text += QLatin1Char(',') + csvCell(line.name);
    text += QStringLiteral("\r\n");
    for (int i = 0; i < itemCount(); ++i) {
        const double x = content_.lines.front().points[static_cast<std::size_t>(i)].x();
        text += csvNumber(x);
        for (const CurveLine& line : content_.lines) text += QLatin1Char(',') + csvNumber(valueAt(line, x));
        text += QStringLiteral("\r\n");
    }
    return text;
}

QString CurveChart::spokenValues() const {
    if (itemCount() == 0) return emptyText();
    QStringList words;
    for (const CurveMark& mark : content_.marks) words.append(mark.text);
    for (const CurveLine& line : content_.lines) words.append(line.name);
    return words.join(QStringLiteral("; "));
}

}  // namespace updraft
