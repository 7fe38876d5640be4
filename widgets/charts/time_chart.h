// TimeChart: series of values over time. See ChartRange for what the pointer and the keys do; a click on a
// bucket emits picked(), a click on a name in the legend shows or hides that series. GUI thread.
#pragma once

#include "widgets/charts/range_chart.h"
#include "widgets/charts/time_chart_painter.h"

namespace updraft {

class TimeChart final : public RangeChart {
    Q_OBJECT
  public:
    TimeChart(const Theme& theme, ChartRange& range, QWidget* parent = nullptr);

    void setUnit(ChartUnit unit, int axis = 0);
    void setBucket(qint64 ms);  // width of the buckets; 0: as the points are apart
    void setSeries(std::vector<ChartSeries> series);
    void setAnnotations(std::vector<ChartAnnotation> annotations);
    void setShades(std::vector<ChartShade> shades);
    void setThresholds(std::vector<ChartThreshold> thresholds);
    void setLeastGutter(double pixels);  // room for the scale, at least: plots below each other line up
    void setLeastTop(double value);      // of the left scale: charts side by side compare
    void setSeriesShown(const QString& name, bool shown);

    const TimeChartContent& content() const { return content_; }
    bool isSeriesShown(const QString& name) const { return !content_.hidden.contains(name); }
    QRectF plotArea() const override;
    QString csv() const override;
    QString spokenValues() const override;

  signals:
    void seriesShownChanged(const QString& name, bool shown);

  protected:
    void paintChart(QPainter& painter, const ChartFrame& frame) const override;
    void paintOverlay(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<ChartLegendEntry> legendEntries() const override;
    void toggleEntry(int entry) override;
    void layoutChanged() override;
    std::optional<ChartSpan> bucketAt(qint64 ms, const QPointF& pos) const override;
    ChartTooltipText tooltipAt(qint64 ms, const QPointF& pos) const override;
    qint64 keyboardStep() const override;

  private:
    const TimeChartPainter& painter() const;
    qint64 bucketMs() const;
    ChartTooltipRow rowOf(const ChartSeries& series, qint64 ms) const;
    std::vector<QString> notesAt(qint64 ms) const;

    TimeChartContent content_;
    double leastGutter_ = 36;
    mutable std::unique_ptr<TimeChartPainter> painter_;  // of what is on the screen; made when asked for
};

// The point whose bucket holds the moment; null: none.
const ChartPoint* pointAt(const ChartSeries& series, qint64 ms, qint64 bucketMs);

}  // namespace updraft
