#include "widgets/charts/plot_marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace updraft {
namespace {

constexpr double kTextGap = 4;  // between a line and its text
constexpr double kApart = 8;    // between texts
constexpr int kAnnotationRows = 2;

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

std::vector<QRectF> annotationTexts(const std::vector<ChartAnnotation>& annotations, const QRectF& plot,
                                    int rows, const TimeToX& x, const QFontMetricsF& metrics) {
    std::vector<double> ends(static_cast<std::size_t>(rows), plot.left() - kApart);
    std::vector<QRectF> texts;
    for (const ChartAnnotation& annotation : annotations) {
        texts.emplace_back();
        const double at = x(annotation.ms), wide = std::ceil(metrics.horizontalAdvance(annotation.text)) + 2;
        if (at < plot.left() || at > plot.right()) continue;
        const bool leftOfLine = at + kTextGap + wide > plot.right();
        const double left = leftOfLine ? at - kTextGap - wide : at + kTextGap;
        if (left < plot.left()) continue;
        const auto row =
            std::find_if(ends.begin(), ends.end(), [&](double end) { return left >= end + kApart; });
        if (row == ends.end()) continue;
        *row = left + wide;
        const double top = plot.top() + 1 + static_cast<double>(row - ends.begin()) * (metrics.height() + 1);
        if (top + metrics.height() > plot.bottom()) continue;
        texts.back() = {left, top, wide, metrics.height()};
    }
    return texts;
}

void paintAnnotations(QPainter& painter, const QRectF& plot, const std::vector<ChartAnnotation>& annotations,
                      const TimeToX& x, const Theme& theme) {
    const QFont font = theme.font(FontRole::Small);
    const std::vector<QRectF> texts =
        annotationTexts(annotations, plot, kAnnotationRows, x, QFontMetricsF(font));
    painter.setFont(font);
    double drawn = plot.left() - 10;
    for (std::size_t i = 0; i < annotations.size(); ++i) {
        const double at = std::floor(x(annotations[i].ms)) + 0.5;
        if (at < plot.left() || at > plot.right()) continue;
        if (at - drawn >= 1) {  // lines in the same pixel are one
            QPen pen(theme.textColor(annotations[i].role), 1, Qt::CustomDashLine);
            pen.setDashPattern({1, 3});
            painter.setPen(pen);
            painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
            drawn = at;
        }
        if (texts[i].isEmpty()) continue;
        painter.fillRect(texts[i], pale(theme.color(ColorRole::Panel), 0.7F));
        painter.setPen(theme.textColor(annotations[i].role));
        painter.drawText(texts[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         annotations[i].text);
    }
}

void paintThreshold(QPainter& painter, const QRectF& plot, double y, const ChartThreshold& threshold,
                    const Theme& theme) {
    if (y < plot.top() - 0.5 || y > plot.bottom() + 0.5) return;
    const QFont font = theme.font(FontRole::Small);
    const QFontMetricsF metrics(font);
    painter.setPen(QPen(theme.color(threshold.role), 1, Qt::DashLine));
    const double at = std::floor(y) + 0.5;
    painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
    const QString text = metrics.elidedText(threshold.text, Qt::ElideRight, plot.width() - 8);
    const double wide = metrics.horizontalAdvance(text) + 4;
    const bool above = at - metrics.height() - 1 >= plot.top();
    const QRectF label(plot.right() - wide - 2, above ? at - metrics.height() - 1 : at + 1, wide,
                       metrics.height());
    painter.fillRect(label, pale(theme.color(ColorRole::Panel), 0.7F));
    painter.setFont(font);
    painter.setPen(theme.textColor(threshold.role));
    painter.drawText(label, Qt::AlignCenter | Qt::TextSingleLine, text);
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
