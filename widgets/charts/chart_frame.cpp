#include "widgets/charts/chart_frame.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

#include "widgets/charts/heat_map_painter.h"

namespace updraft {
namespace {

constexpr double kPad = 12, kTop = 8, kRadius = 8;
constexpr double kMark = 10, kMarkGap = 5, kEntryGap = 14;
constexpr double kBelowHeading = 8;
constexpr double kChipPad = 6, kChipInset = 2, kChipRadius = 4;

double entryWidth(const QFontMetricsF& metrics, const ChartLegendEntry& entry) {
    return std::ceil(kMark + kMarkGap + metrics.horizontalAdvance(entry.name));
}

// In rows from the left; returns the height.
double flow(std::vector<QRectF>& entries, const QRectF& area, double rowHeight) {
    double x = area.left(), y = area.top();
    for (QRectF& rect : entries) {
        const double wide = std::min(rect.width(), area.width());
        if (x > area.left() && x + wide > area.right()) {
            x = area.left();
            y += rowHeight;
        }
        rect = {x, y, wide, rowHeight};
        x += wide + kEntryGap;
    }
    return y + rowHeight - area.top();
}

QRectF united(const std::vector<QRectF>& rects) {
    QRectF all;
    for (const QRectF& rect : rects) all = all.united(rect);
    return all;
}

void layOutLegend(ChartFrame& frame, const ChartHeading& heading, const QFontMetricsF& metrics,
                  double headingWidth) {
    const double height = std::ceil(metrics.height()) + 4;
    double sum = 0;
    for (const ChartLegendEntry& entry : heading.legend) {
        const double wide = entryWidth(metrics, entry);
        frame.entries.emplace_back(0, 0, wide, height);
        sum += wide + (frame.entries.size() > 1 ? kEntryGap : 0);
    }
    if (frame.entries.empty()) return;
    const QRectF inside = frame.card.adjusted(kPad, kTop, -kPad, -kTop);
    if (headingWidth + 16 + sum <= inside.width()) {
        double x = inside.right() - sum;
        for (QRectF& rect : frame.entries) {
            rect.moveTo(x, frame.title.center().y() - height / 2);
            x = rect.right() + kEntryGap;
        }
    } else {
        const QRectF below(inside.left(), frame.title.bottom() + 2, inside.width(), height);
        frame.body.setTop(below.top() + flow(frame.entries, below, height) + kBelowHeading / 2);
    }
    frame.legend = united(frame.entries);
}

}  // namespace

QFont chartTitleFont(const Theme& theme) {
    QFont font = theme.font(FontRole::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

ChartFrame chartFrame(const QRectF& area, const ChartHeading& heading, const Theme& theme) {
    const QFontMetricsF titles(chartTitleFont(theme)), texts(theme.font(FontRole::Secondary));
    ChartFrame frame;
    frame.card = area;
    const QRectF inside = area.adjusted(kPad, kTop, -kPad, -kTop);
    const double height = std::ceil(titles.height()) + 4;
    const double wide = std::ceil(titles.horizontalAdvance(heading.title)) + 1;
    // The title gives way: where the data comes from is said in full.
    const double chip =
        heading.origin.isEmpty() ? 0 : std::ceil(texts.horizontalAdvance(heading.origin)) + 2 * kChipPad;
    const double beside = chip > 0 ? chip + 8 : 0;
    frame.title = {inside.left(), inside.top(), std::min(wide, std::max(0.0, inside.width() - beside)),
                   height};
    QRectF last = frame.title;
    if (chip > 0) {
        frame.origin = {last.right() + 8, inside.top() + kChipInset, chip, height - 2 * kChipInset};
        last = frame.origin;
    }
    double headingWidth = last.right() - inside.left();
    if (!heading.subtitle.isEmpty()) {
        const double left = last.right() + 8;
        const double room = std::max(0.0, inside.right() - left);
        const double needed = std::ceil(texts.horizontalAdvance(heading.subtitle)) + 1;
        frame.subtitle = {left, inside.top(), std::min(needed, room), height};
        headingWidth += 8 + frame.subtitle.width();
    }
    if (heading.buttonWidth > 0) headingWidth += 8 + heading.buttonWidth;
    frame.body = QRectF(area.left() + kPad, frame.title.bottom() + kBelowHeading, area.width() - 2 * kPad, 0);
    layOutLegend(frame, heading, texts, headingWidth);
    frame.body.setBottom(std::max(frame.body.top(), area.bottom() - kTop));
    return frame;
}

void paintChartFrame(QPainter& painter, const ChartFrame& frame, const ChartHeading& heading,
                     const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::Line), 1));
    painter.setBrush(theme.color(ColorRole::Panel));
    painter.drawRoundedRect(frame.card.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const auto text = [&](const QRectF& rect, const QFont& font, const QColor& color, const QString& words) {
        painter.setFont(font);
        painter.setPen(color);
        const QString fitting = QFontMetricsF(font).elidedText(words, Qt::ElideRight, rect.width() + 1);
        painter.drawText(rect.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fitting);
    };
    text(frame.title, chartTitleFont(theme), theme.color(ColorRole::Text), heading.title);
    if (!heading.origin.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Chip));
        painter.drawRoundedRect(frame.origin, kChipRadius, kChipRadius);
        text(frame.origin.adjusted(kChipPad, 0, -kChipPad, 0), theme.font(FontRole::Secondary),
             theme.textColor(ColorRole::Init, ColorRole::Chip), heading.origin);
    }
    if (!heading.subtitle.isEmpty())
        text(frame.subtitle, theme.font(FontRole::Secondary), theme.color(ColorRole::SecondaryText),
             heading.subtitle);
    painter.restore();
}

void paintChartMark(QPainter& painter, const QPointF& center, const ChartLegendEntry& entry,
                    const Theme& theme) {
    const bool ramp = entry.mark == ChartMark::Ramp;
    const QColor color = ramp ? heatColor(theme, entry.role, entry.strength) : theme.color(entry.role);
    const QRectF box(center.x() - kMark / 2, center.y() - kMark / 2, kMark, kMark);
    switch (entry.mark) {
        case ChartMark::Square:
        case ChartMark::Ramp:
            painter.setPen(entry.shown ? Qt::NoPen : QPen(color, 1.5));
            painter.setBrush(entry.shown ? QBrush(color) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(entry.shown ? box : box.adjusted(1, 1, -1, -1), 2, 2);
            return;
        case ChartMark::Line:
        case ChartMark::Dashed:
            painter.setPen(QPen(color, 2, entry.mark == ChartMark::Dashed ? Qt::DotLine : Qt::SolidLine));
            painter.drawLine(QPointF(box.left(), center.y()), QPointF(box.right(), center.y()));
            return;
        case ChartMark::Tick:
            painter.setPen(QPen(color, 2));
            painter.drawLine(QPointF(center.x(), box.top()), QPointF(center.x(), box.bottom()));
            return;
    }
}

void paintChartLegendEntry(QPainter& painter, const QRectF& rect, const ChartLegendEntry& entry,
                           const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintChartMark(painter, {rect.left() + kMark / 2, rect.center().y()}, entry, theme);
    QFont font = theme.font(FontRole::Secondary);
    font.setStrikeOut(!entry.shown);
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::SecondaryText));
    const QRectF room = rect.adjusted(kMark + kMarkGap, 0, 1, 0);
    painter.drawText(room.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(entry.name, Qt::ElideRight, room.width() + 1));
    painter.restore();
}

void paintChartEmpty(QPainter& painter, const QRectF& area, const QString& text, const Theme& theme) {
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.color(ColorRole::SecondaryText));
    painter.drawText(area.adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

}  // namespace updraft
