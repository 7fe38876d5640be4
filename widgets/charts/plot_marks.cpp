#include "widgets/charts/plot_marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace updraft {
namespace {

constexpr double kTextGap = 4;  // between a line and its text

QColor pale(QColor color, float alpha) {
    color.setAlphaF(alpha);
    return color;
}

QRectF shadeArea(const ChartShade& shade, const QRectF& plot, const TimeToX& x) {
    const double left = std::max(plot.left(), x(shade.fromMs));
    const double right = std::min(plot.right(), x(shade.untilMs));
    return right <= left ? QRectF() : QRectF(left, plot.top(), std::max(1.0, right - left), plot.height());
}

}  // namespace

void paintHatch(QPainter& painter, const QRectF& area, const QColor& color, double distance) {
    if (area.width() <= 0 || area.height() <= 0) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    // Lines x + y = c, from the lower left to the upper right, at the same places whatever the area.
    const double first = std::ceil((area.left() + area.top()) / distance) * distance;
    for (double c = first; c < area.right() + area.bottom(); c += distance) {
        const double x1 = std::max(area.left(), c - area.bottom());
        const double x2 = std::min(area.right(), c - area.top());
        if (x2 > x1) painter.drawLine(QPointF(x1, c - x1), QPointF(x2, c - x2));
    }
    painter.restore();
}

void paintShades(QPainter& painter, const QRectF& plot, const std::vector<ChartShade>& shades,
                 const TimeToX& x, const Theme& theme) {
    for (const ChartShade& shade : shades) {
        const QRectF area = shadeArea(shade, plot, x);
        if (area.isEmpty()) continue;
        const QColor color = theme.color(shade.role);
        painter.fillRect(area, pale(color, 0.10F));
        paintHatch(painter, area, pale(color, 0.45F));
    }
}

void paintShadeTexts(QPainter& painter, const QRectF& plot, const std::vector<ChartShade>& shades,
                     const TimeToX& x, const Theme& theme) {
    const QFont font = theme.font(FontRole::Small);
    const QFontMetricsF metrics(font);
    for (const ChartShade& shade : shades) {
        const QRectF area = shadeArea(shade, plot, x);
        const QString text = metrics.elidedText(shade.reason, Qt::ElideRight, area.width() - 2 * kTextGap);
        constexpr int kLeastLetters = 6;  // fewer and an ellipsis say nothing; the tooltip does
        if (area.isEmpty() || (text.size() < kLeastLetters && text != shade.reason)) continue;
        const QRectF label(area.left() + kTextGap, plot.bottom() - metrics.height() - 3,
                           metrics.horizontalAdvance(text) + 4, metrics.height());
        painter.fillRect(label.adjusted(-2, 0, 0, 0), pale(theme.color(ColorRole::Panel), 0.85F));
        painter.setFont(font);
        painter.setPen(theme.color(ColorRole::SecondaryText));
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
}

void paintPlotText(QPainter& painter, const QPointF& at, Qt::Alignment end, const QString& text,
                   const QFont& font, const Theme& theme) {
    const QFontMetricsF metrics(font);
    const double wide = end == Qt::AlignLeft ? 0 : metrics.horizontalAdvance(text);
    const double left = end == Qt::AlignRight     ? at.x() - wide
                        : end == Qt::AlignHCenter ? at.x() - wide / 2
                                                  : at.x();
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::SecondaryText));
    painter.drawText(QPointF(left, at.y() + (metrics.ascent() - metrics.descent()) / 2), text);
}

std::vector<TimeTick> plotTimeTicks(ChartSpan span, double width, const Theme& theme) {
    const QFontMetricsF metrics(theme.font(FontRole::Small));
    // The step decides what the texts look like, and they how far apart the ticks are: at most twice around.
    double least = 52;
    for (int round = 0; round < 3; ++round) {
        std::vector<TimeTick> ticks = timeTicks(span, timeStep(span, width, least));
        const auto longest = std::max_element(
            ticks.begin(), ticks.end(),
            [](const TimeTick& one, const TimeTick& other) { return one.text.size() < other.text.size(); });
        const double widest = ticks.empty() ? 0 : metrics.horizontalAdvance(longest->text);
        if (widest + 12 <= least || round == 2) return ticks;
        least = widest + 16;
    }
    return {};
}

double timeTicksHeight(const Theme& theme) {
    return std::ceil(QFontMetricsF(theme.font(FontRole::Small)).height()) + 5;
}

void paintTimeTicks(QPainter& painter, const QRectF& plot, const std::vector<TimeTick>& ticks,
                    const TimeToX& x, const Theme& theme) {
    QFont normal = theme.font(FontRole::Small), strong = normal;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF normalMetrics(normal), strongMetrics(strong);
    const double base = plot.bottom() + 4 + normalMetrics.ascent();
    const QColor line = theme.color(ColorRole::Line);
    painter.setPen(theme.color(ColorRole::SecondaryText));
    painter.setFont(normal);
    double end = -1e9;
    for (const TimeTick& tick : ticks) {
        const double wide = (tick.major ? strongMetrics : normalMetrics).horizontalAdvance(tick.text);
        const double at = x(tick.ms);
        const double left =
            std::clamp(at - wide / 2, plot.left() - 12, std::max(plot.left(), plot.right() - wide));
        painter.fillRect(QRectF(std::floor(at), plot.bottom(), 1, 3), line);
        if (left < end + 6) continue;
        end = left + wide;
        if (tick.major) painter.setFont(strong);
        painter.drawText(QPointF(left, base), tick.text);
        if (tick.major) painter.setFont(normal);
    }
}

}  // namespace updraft
