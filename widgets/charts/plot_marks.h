// What is painted on plots besides their data: hatched stretches, time ticks. Lines with names: see
// plot_labels.h. They draw inside their area by themselves, without a clip (SVG exports know none). GUI
// thread.
#pragma once

#include <QRectF>
#include <functional>
#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/charts/time_axis.h"
#include "widgets/theme/theme.h"

class QPainter;

namespace updraft {

using TimeToX = std::function<double(qint64)>;

void paintHatch(QPainter& painter, const QRectF& area, const QColor& color, double distance = 6);
void paintShades(QPainter& painter, const QRectF& plot, const std::vector<ChartShade>& shades,
                 const TimeToX& x, const Theme& theme);

// Their reasons, above the data.
void paintShadeTexts(QPainter& painter, const QRectF& plot, const std::vector<ChartShade>& shades,
                     const TimeToX& x, const Theme& theme);

// One line of secondary text whose left, right or middle end is at the point, its middle at the point's
// height.
void paintPlotText(QPainter& painter, const QPointF& at, Qt::Alignment end, const QString& text,
                   const QFont& font, const Theme& theme);

// Ticks for a plot of this width in the theme's fonts, and their texts below it.
std::vector<TimeTick> plotTimeTicks(ChartSpan span, double width, const Theme& theme);
void paintTimeTicks(QPainter& painter, const QRectF& plot, const std::vector<TimeTick>& ticks,
                    const TimeToX& x, const Theme& theme);
double timeTicksHeight(const Theme& theme);

}  // namespace updraft
