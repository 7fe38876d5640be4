// The lines with names on plots: what happened at a moment (annotations), what must not be crossed
// (thresholds). Where their texts go is computed apart from painting, so that none lies over another. Like
// plot_marks.h, they draw inside their area by themselves. GUI thread.
#pragma once

#include <QRectF>
#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/charts/plot_marks.h"

class QFontMetricsF;
class QPainter;

namespace updraft {

// One moment, or several close together that say the same: "throttling × 3".
struct AnnotationMark {
    double x = 0;              // of the first
    std::vector<double> more;  // of the others, in sight
    QString text;
    ColorRole role = ColorRole::SecondaryText;
    QRectF label;  // empty: no room for the text; the line is drawn, the tooltip names it
};
// Those in sight, by time, their labels in two rows and not over what is `taken`. Annotations come by time.
std::vector<AnnotationMark> annotationMarks(const std::vector<ChartAnnotation>& annotations,
                                            const QRectF& plot, const TimeToX& x,
                                            const QFontMetricsF& metrics,
                                            const std::vector<QRectF>& taken = {});
void paintAnnotations(QPainter& painter, const QRectF& plot, const std::vector<ChartAnnotation>& annotations,
                      const TimeToX& x, const Theme& theme, const std::vector<QRectF>& taken = {});

QString countedAnnotation(const QString& text, std::size_t times);  // "throttling × 3"

struct ThresholdMark {
    double y = 0;
    bool above = false;  // higher than the plot: only its name stands there, with an arrow
    QString text;
    ColorRole role = ColorRole::Error;
    QRectF label;
};
// In the order given; those below the plot are left out.
std::vector<ThresholdMark> thresholdMarks(const std::vector<ChartThreshold>& thresholds,
                                          const std::vector<double>& ys, const QRectF& plot,
                                          const QFontMetricsF& metrics);
// `ys`: where each lies, in the painter's coordinates. Answers where the names stand.
std::vector<QRectF> paintThresholds(QPainter& painter, const QRectF& plot,
                                    const std::vector<ChartThreshold>& thresholds,
                                    const std::vector<double>& ys, const Theme& theme);

}  // namespace updraft
