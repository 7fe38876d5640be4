// What all charts have around them: a card with a title and a legend. Layout and painting for any rectangle,
// so that a widget, an exported picture and a test share them. GUI thread.
#pragma once

#include <QRectF>
#include <QString>
#include <vector>

#include "widgets/theme/theme.h"

class QPainter;

namespace updraft {

enum class ChartMark : std::uint8_t { Square, Line, Dashed, Tick, Ramp };

struct ChartLegendEntry {
    QString name;
    ColorRole role = ColorRole::Busy;
    ChartMark mark = ChartMark::Square;
    bool shown = true;
    double strength = 1;  // Ramp: how much of the colour
    bool operator==(const ChartLegendEntry&) const = default;
};

struct ChartHeading {
    QString title, subtitle;
    std::vector<ChartLegendEntry> legend;
    double buttonWidth = 0;  // kept free behind title and subtitle; pixels
    QString origin;          // where the data comes from, if not from here: a chip behind the title
};

struct ChartFrame {
    QRectF card, title, origin, subtitle, legend, body;
    std::vector<QRectF> entries;  // of the legend
};

// The legend stands to the right of the title; below it, in as many rows as it needs, when there is no room.
ChartFrame chartFrame(const QRectF& area, const ChartHeading& heading, const Theme& theme);

void paintChartFrame(QPainter& painter, const ChartFrame& frame, const ChartHeading& heading,
                     const Theme& theme);
void paintChartLegendEntry(QPainter& painter, const QRectF& rect, const ChartLegendEntry& entry,
                           const Theme& theme);
void paintChartMark(QPainter& painter, const QPointF& center, const ChartLegendEntry& entry,
                    const Theme& theme);
// In the middle, secondary, in as many lines as it needs: why there is nothing to see and what to do.
void paintChartEmpty(QPainter& painter, const QRectF& area, const QString& text, const Theme& theme);

QFont chartTitleFont(const Theme& theme);

}  // namespace updraft
