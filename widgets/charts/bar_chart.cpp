#include "widgets/charts/bar_chart.h"

#include <QPainter>
#include <cmath>

#include "widgets/charts/plot_labels.h"
#include "widgets/charts/plot_marks.h"

namespace updraft {
namespace {

constexpr double kGap = 6, kBarShare = 0.72, kLabelGap = 12, kMark = 8;
constexpr int kIntervals = 4;
constexpr double kFarAbove = 3;  // times the highest bar
constexpr double kWideBand = 0.16, kNarrowBand = 0.24;

}  // namespace

double BarChartContent::sum(std::size_t bar) const {
    double all = 0;
    for (const BarPart& part : parts)
        if (bar < part.values.size() && std::isfinite(part.values[bar])) all += part.values[bar];
    return all;
}

bool BarChartContent::empty() const {
    for (std::size_t bar = 0; bar < bars.size(); ++bar)
        if (sum(bar) != 0 || (bar < expected.size() && expected[bar].most() > 0)) return false;
    return true;
}

const ExpectedBar* BarChartContent::expectedOf(std::size_t bar) const {
    return bar < expected.size() && expected[bar].known() ? &expected[bar] : nullptr;
}

BarChart::BarChart(const Theme& theme, QWidget* parent) : PickChart(theme, parent) {}

void BarChart::setContent(BarChartContent content) {
    content_ = std::move(content);
    itemsChanged();
}

BarChart::Layout BarChart::layoutIn(const QRectF& body) const {
    Layout layout;
    double least = 0, most = 0;
    for (std::size_t bar = 0; bar < content_.bars.size(); ++bar) {
        least = std::min(least, content_.sum(bar));
        most = std::max(most, content_.sum(bar));
        if (const ExpectedBar* expected = content_.expectedOf(bar)) most = std::max(most, expected->most());
    }
    if (const auto& limit = content_.limit; limit && (limit->stretches || limit->value <= kFarAbove * most)) {
        most = std::max(most, limit->value);
        layout.limit = true;
    }
    layout.axis = axisOf(least, most, kIntervals, content_.unit);
    const QFontMetricsF metrics(theme().font(FontRole::Small));
    double gutter = 0;
    for (const ValueTick& tick : layout.axis.ticks)
        gutter = std::max(gutter, std::ceil(metrics.horizontalAdvance(tick.text)));
    const double above = std::ceil(metrics.height() / 2);
    layout.plot = body.adjusted(gutter + kGap, above, 0, -std::ceil(metrics.height()) - kGap);
    layout.plot.setHeight(std::max(1.0, layout.plot.height()));
    layout.step = layout.plot.width() / std::max<double>(1, static_cast<double>(content_.bars.size()));
    return layout;
}

QRectF BarChart::itemRect(int bar) const {
    const Layout layout = layoutIn(frame().body);
    return {layout.plot.left() + layout.step * bar, layout.plot.top(), layout.step, layout.plot.height()};
}

void BarChart::paintAxes(QPainter& painter, const Layout& layout) const {
    const QFont font = theme().font(FontRole::Small);
    for (const ValueTick& tick : layout.axis.ticks) {
        const double y = std::round(layout.y(tick.value)) + 0.5;
        painter.setPen(QPen(theme().color(ColorRole::Line), 1));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        paintPlotText(painter, {layout.plot.left() - kGap, y}, Qt::AlignRight, tick.text, font, theme());
    }
    const QFontMetricsF metrics(font);
    double free = -1e9;
    for (std::size_t bar = 0; bar < content_.bars.size(); ++bar) {
        const double wide = metrics.horizontalAdvance(content_.bars[bar]);
        const double center = layout.plot.left() + layout.step * (static_cast<double>(bar) + 0.5);
        const double left = std::clamp(center - wide / 2, layout.plot.left(),
                                       std::max(layout.plot.left(), layout.plot.right() - wide));
        if (left < free) continue;
        paintPlotText(painter, {left, layout.plot.bottom() + kGap + metrics.height() / 2}, Qt::AlignLeft,
                      content_.bars[bar], font, theme());
        free = left + wide + kLabelGap;
    }
}

void BarChart::paintBar(QPainter& painter, const Layout& layout, std::size_t bar) const {
    const double wide = std::max(1.0, layout.step * kBarShare);
    const double left =
        layout.plot.left() + layout.step * static_cast<double>(bar) + (layout.step - wide) / 2;
    double reached = 0;
    for (const BarPart& part : content_.parts) {
        const double value = bar < part.values.size() ? part.values[bar] : 0;
        if (!(value > 0)) continue;
        const double bottom = layout.y(reached), top = layout.y(reached + value);
        painter.fillRect(QRectF(left, top, wide, bottom - top), theme().color(part.role));
        reached += value;
    }
    if (const ExpectedBar* expected = content_.expectedOf(bar))
        paintExpected(painter, layout, *expected, {left, layout.y(reached), wide, 0});
}

// `bar`: where it stands, on what there is already.
void BarChart::paintExpected(QPainter& painter, const Layout& layout, const ExpectedBar& expected,
                             const QRectF& bar) const {
    const auto band = [&](double low, double high, double opacity) {
        if (!std::isfinite(low) || !(high > low)) return;
        QColor color = theme().color(ColorRole::SecondaryText);
        color.setAlphaF(static_cast<float>(opacity));
        painter.fillRect(QRectF(QPointF(bar.left(), layout.y(high)), QPointF(bar.right(), layout.y(low))),
                         color);
    };
    band(expected.low80, expected.high80, kWideBand);
    band(expected.low50, expected.high50, kNarrowBand);
    const double top = layout.y(expected.middle);
    painter.setPen(QPen(theme().color(ColorRole::SecondaryText), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(bar.left(), top, bar.width(), std::max(0.0, bar.top() - top)));
}

// One triangle for a bar, however much there is to say of it: it points at the bar's top.
void BarChart::paintMarks(QPainter& painter, const Layout& layout) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(ColorRole::Error));
    for (const BarMark& mark : content_.marks) {
        if (mark.bar >= content_.bars.size()) continue;
        const double x = layout.plot.left() + layout.step * (static_cast<double>(mark.bar) + 0.5);
        const double tip = std::max(layout.plot.top() + kMark, layout.y(content_.sum(mark.bar)) - 2);
        painter.drawPolygon(
            QPolygonF({{x - kMark / 2, tip - kMark}, {x + kMark / 2, tip - kMark}, {x, tip}}));
    }
}

void BarChart::paintChart(QPainter& painter, const ChartFrame& frame) const {
    if (content_.empty()) return paintChartEmpty(painter, frame.body, emptyText(), theme());
    const Layout layout = layoutIn(frame.body);
    paintAxes(painter, layout);
    for (std::size_t bar = 0; bar < content_.bars.size(); ++bar) paintBar(painter, layout, bar);
    paintMarks(painter, layout);
    if (layout.limit)
        paintThresholds(painter, layout.plot, {*content_.limit}, {layout.y(content_.limit->value)}, theme());
}

std::vector<ChartLegendEntry> BarChart::legendEntries() const {
    std::vector<ChartLegendEntry> entries;
    for (const BarPart& part : content_.parts)
        entries.push_back({part.name, part.role, ChartMark::Square, true, 1});
    return entries;
}

ChartTooltipText BarChart::itemText(int bar) const {
    const auto at = static_cast<std::size_t>(bar);
    ChartTooltipText text;
    text.heading = content_.bars[at];
    if (content_.sum(at) != 0 || content_.expectedOf(at) == nullptr)
        text.heading += QStringLiteral("  ") + valueText(content_.sum(at), content_.unit);
    for (auto part = content_.parts.rbegin(); part != content_.parts.rend(); ++part) {
        if (at >= part->values.size() || part->values[at] == 0) continue;
        text.rows.push_back({{part->name, part->role, ChartMark::Square, true, 1},
                             valueText(part->values[at], content_.unit)});
    }
    if (const ExpectedBar* expected = content_.expectedOf(at)) {
        const auto value = [&](double of) { return valueText(of, content_.unit); };
        text.notes.push_back(tr("expected: %1").arg(value(expected->middle)));
        if (expected->high80 > expected->low80) {
            text.notes.push_back(tr("half of what may come: %1 to %2", "values")
                                     .arg(value(expected->low50), value(expected->high50)));
            text.notes.push_back(
                tr("four fifths: %1 to %2", "values").arg(value(expected->low80), value(expected->high80)));
        }
    }
    for (const BarMark& mark : content_.marks)
        if (mark.bar == at) text.notes.push_back(mark.text);
    return text;
}

QString BarChart::csv() const {
    QString text = csvCell(title());
    for (const BarPart& part : content_.parts) text += QLatin1Char(',') + csvCell(part.name);
    text += QStringLiteral(",expected,low80,low50,high50,high80\r\n");
    for (std::size_t bar = 0; bar < content_.bars.size(); ++bar) {
        text += csvCell(content_.bars[bar]);
        for (const BarPart& part : content_.parts)
            text += QLatin1Char(',') + csvNumber(bar < part.values.size() ? part.values[bar] : kChartGap);
        const ExpectedBar* known = content_.expectedOf(bar);
        const ExpectedBar expected = known != nullptr ? *known : ExpectedBar();
        for (const double value :
             {expected.middle, expected.low80, expected.low50, expected.high50, expected.high80})
            text += QLatin1Char(',') + csvNumber(value);
        text += QStringLiteral("\r\n");
    }
    return text;
}

QString BarChart::spokenValues() const {
    if (content_.empty()) return emptyText();
    double all = 0;
    for (std::size_t bar = 0; bar < content_.bars.size(); ++bar) all += content_.sum(bar);
    QStringList words{tr("%n bar(s), together %1", nullptr, itemCount()).arg(valueText(all, content_.unit))};
    for (const BarPart& part : content_.parts) words.append(part.name);
    return words.join(QStringLiteral("; "));
}

}  // namespace updraft
