// The picture of a heat map: how many values fell into each band of each bucket, as cells whose strength
// grows with the count. Knows no widget. GUI thread.
#pragma once

#include <QRectF>
#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/charts/chart_range.h"
#include "widgets/charts/time_axis.h"
#include "widgets/theme/theme.h"

class QPainter;

namespace updraft {

struct HeatColumn {
    qint64 startMs = 0;
    std::vector<quint64> counts;  // by band; shorter: none in the others
    bool partial = false;
};

struct HeatMapContent {
    // Of bands, growing: one more than there are bands. Drawn equally high, so that growing by a factor makes
    // a logarithmic scale.
    std::vector<double> edges;
    std::vector<HeatColumn> columns;  // by time; those that are missing are gaps
    ChartUnit unit = ChartUnit::Duration;
    ColorRole role = ColorRole::Busy;
    qint64 bucketMs = 0;
    std::vector<ChartAnnotation> annotations;
    std::vector<ChartShade> shades;

    int bands() const { return edges.empty() ? 0 : static_cast<int>(edges.size()) - 1; }
};

// From the panel's colour (0) over the role's (0.75) to a deeper one (1).
QColor heatColor(const Theme& theme, ColorRole role, double strength);

class HeatMapPainter {
  public:
    struct Column {  // one or several buckets that share their pixels
        ChartSpan span;
        std::vector<quint64> counts;
        quint64 total = 0;
        bool partial = false;
    };

    HeatMapPainter(const HeatMapContent& content, const Theme& theme, ChartSpan span, const QRectF& body,
                   double leastGutter);

    void paint(QPainter& painter) const;

    const QRectF& plot() const { return plot_; }
    double x(qint64 ms) const;
    int bandAt(double y) const;  // -1: none
    QRectF cell(const Column& column, int band) const;
    const Column* columnAt(qint64 ms) const;
    int lowestBand() const { return low_; }
    int highestBand() const { return high_; }
    quint64 most() const { return most_; }  // in any cell
    double strength(quint64 count) const;
    quint64 countOf(double strength) const;  // the other way round, for the legend

  private:
    void gather(const HeatMapContent& content);
    void trim();
    void paintScale(QPainter& painter) const;

    const HeatMapContent& content_;
    const Theme& theme_;
    ChartSpan span_;
    QRectF plot_;
    std::vector<Column> columns_;
    std::vector<TimeTick> ticks_;
    int low_ = 0, high_ = -1;  // bands in sight
    quint64 most_ = 0;
};

}  // namespace updraft
