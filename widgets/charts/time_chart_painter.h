// The picture of a time chart: where its scales and its plot are, and the painting of its series. Knows no
// widget, so that the screen, exported pictures and benchmarks share it. GUI thread.
#pragma once

#include <QRectF>
#include <QSet>
#include <array>
#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/charts/chart_range.h"
#include "widgets/charts/time_axis.h"
#include "widgets/charts/value_axis.h"
#include "widgets/theme/theme.h"

class QPainter;

namespace updraft {

struct TimeChartContent {
    std::vector<ChartSeries> series;
    std::vector<ChartAnnotation> annotations;  // by time
    std::vector<ChartShade> shades;
    std::vector<ChartThreshold> thresholds;
    std::array<ChartUnit, 2> units{ChartUnit::Count, ChartUnit::Count};
    qint64 bucketMs = 0;   // 0: as the points are apart
    QSet<QString> hidden;  // names of series switched off
    double leastTop = 0;   // the left scale reaches at least this far: charts side by side compare
    QString emptyText;

    bool shows(const ChartSeries& one) const { return !hidden.contains(one.name); }
    bool hasValues() const;  // in any series
    bool usesAxis(int axis) const;
};

class PlotCanvas;

class TimeChartPainter {
  public:
    // `body` is what title and legend leave. Plots of one column of charts share a left edge by leastGutter.
    TimeChartPainter(const TimeChartContent& content, const Theme& theme, ChartSpan span, const QRectF& body,
                     double leastGutter);

    void paint(QPainter& painter) const;

    const QRectF& plot() const { return plot_; }
    const ValueAxis& axis(int which) const { return axes_[static_cast<std::size_t>(which)]; }
    double x(qint64 ms) const;
    double y(double value, int which) const;
    // The height of the series at the point: of its layer's upper edge when it is stacked.
    double yOf(const ChartSeries& series, const ChartPoint& point) const;

  private:
    struct Extent {
        double least = 0, most = 0;
    };
    Extent extent(int which) const;
    void layOut(const QRectF& body, double leastGutter);
    void stack();
    void paintGrid(QPainter& painter) const;
    void paintStacks(PlotCanvas& canvas) const;
    void paintSeries(PlotCanvas& canvas, const ChartSeries& series) const;

    const TimeChartContent& content_;
    const Theme& theme_;
    ChartSpan span_;
    QRectF plot_;
    std::array<ValueAxis, 2> axes_;
    std::vector<const ChartSeries*> stackedSeries_;
    std::vector<std::vector<ChartPoint>> layers_;  // of stackedSeries_
    std::vector<TimeTick> timeTicks_;
};

}  // namespace updraft
