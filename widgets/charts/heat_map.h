// HeatMap: how values (latencies) are spread, over time: a column for each bucket, a row for each band. See
// ChartRange for what the pointer and the keys do; Up and Down choose a band. GUI thread.
#pragma once

#include "widgets/charts/heat_map_painter.h"
#include "widgets/charts/range_chart.h"

namespace updraft {

class HeatMap final : public RangeChart {
    Q_OBJECT
  public:
    HeatMap(const Theme& theme, ChartRange& range, QWidget* parent = nullptr);

    void setBands(std::vector<double> edges, ChartUnit unit);
    void setRole(ColorRole role);
    void setColumns(std::vector<HeatColumn> columns, qint64 bucketMs);
    void setAnnotations(std::vector<ChartAnnotation> annotations);
    void setShades(std::vector<ChartShade> shades);
    void setLeastGutter(double pixels);

    const HeatMapContent& content() const { return content_; }
    QRectF plotArea() const override;
    QString csv() const override;
    QString spokenValues() const override;

  signals:
    // Beside picked(): values from least up to most.
    void cellPicked(qint64 fromMs, qint64 untilMs, double least, double most);

  protected:
    void paintChart(QPainter& painter, const ChartFrame& frame) const override;
    void paintOverlay(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<ChartLegendEntry> legendEntries() const override;
    void layoutChanged() override;
    std::optional<ChartSpan> bucketAt(qint64 ms, const QPointF& pos) const override;
    ChartTooltipText tooltipAt(qint64 ms, const QPointF& pos) const override;
    void clicked(qint64 ms, const QPointF& pos) override;
    qint64 keyboardStep() const override;
    QPointF keyboardPos(double x) const override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    const HeatMapPainter& painter() const;
    QString bandText(int band) const;

    HeatMapContent content_;
    double leastGutter_ = 36;
    int band_ = -1;         // the keyboard's
    int clickedBand_ = -1;  // of the click that is being picked
    mutable std::unique_ptr<HeatMapPainter> painter_;
};

// Band edges that grow by 1-2-5 steps from `least` to at least `most`.
std::vector<double> bandEdges125(double least, double most);

}  // namespace updraft
