// TuningChart: what a function takes and costs at each memory size: a line of durations on the scale at the
// left with their intervals, a line of costs on the scale at the right, and which size is the best value.
// Sizes stand side by side at equal distances. See PickChart for the pointer and the keys. GUI thread.
#pragma once

#include "widgets/charts/chart_data.h"
#include "widgets/charts/pick_chart.h"
#include "widgets/charts/value_axis.h"

namespace updraft {

struct TuningPoint {
    QString name;                                              // "512 MB"
    double ns = kChartGap, low = kChartGap, high = kChartGap;  // a gap: not fit
    double cost = kChartGap;                                   // of a million
    QString costText, note;
};

struct TuningChartContent {
    std::vector<TuningPoint> points;
    int best = -1;  // index; -1: none
    QString bestText;
};

class TuningChart final : public PickChart {
    Q_OBJECT
  public:
    explicit TuningChart(const Theme& theme, QWidget* parent = nullptr);

    void setContent(TuningChartContent content);
    const TuningChartContent& content() const { return content_; }
    int itemCount() const override { return static_cast<int>(content_.points.size()); }
    QRectF itemRect(int size) const override;
    ChartTooltipText itemText(int size) const override;
    QString csv() const override;
    QString spokenValues() const override;

  protected:
    void paintChart(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<ChartLegendEntry> legendEntries() const override;

  private:
    struct Layout {
        QRectF plot;
        ValueAxis times, costs;
        double step = 1;
        double x(std::size_t i) const { return plot.left() + step * (static_cast<double>(i) + 0.5); }
        double y(const ValueAxis& axis, double value) const {
            return plot.bottom() - plot.height() * axis.share(value);
        }
    };
    Layout layoutIn(const QRectF& body) const;
    void paintAxes(QPainter& painter, const Layout& layout) const;
    void paintSizes(QPainter& painter, const Layout& layout) const;
    void paintIntervals(QPainter& painter, const Layout& layout) const;
    void paintLine(QPainter& painter, const Layout& layout, bool costs) const;
    void paintBest(QPainter& painter, const Layout& layout) const;

    TuningChartContent content_;
};

}  // namespace updraft
