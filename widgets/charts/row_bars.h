// RowBars: named rows with a figure and a bar each, all on one scale, the bars cut into parts. See
// PickChart for the pointer and the keys. GUI thread.
#pragma once

#include "widgets/charts/chart_data.h"
#include "widgets/charts/pick_chart.h"

namespace updraft {

struct RowBar {
    QString name, figure;       // figure: as text, "$12.40 to $18.10"
    QString note;               // in the tooltip
    std::vector<double> parts;  // as RowBarsContent::parts
    bool strong = false;        // stands out: the one that is chosen
    bool operator==(const RowBar&) const = default;
};

struct RowBarsContent {
    std::vector<ChartLegendEntry> parts;
    std::vector<RowBar> rows;
    ChartUnit unit = ChartUnit::Money;
    bool operator==(const RowBarsContent&) const = default;
};

class RowBars final : public PickChart {
    Q_OBJECT
  public:
    explicit RowBars(const Theme& theme, QWidget* parent = nullptr);

    void setContent(RowBarsContent content);
    const RowBarsContent& content() const { return content_; }
    int itemCount() const override { return static_cast<int>(content_.rows.size()); }
    QRectF itemRect(int row) const override;
    ChartTooltipText itemText(int row) const override;
    QString csv() const override;
    QString spokenValues() const override;

  protected:
    void paintChart(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<ChartLegendEntry> legendEntries() const override { return content_.parts; }

  private:
    double rowHeight(const QRectF& body) const;
    void paintRow(QPainter& painter, const QRectF& area, const RowBar& row, double most) const;

    RowBarsContent content_;
};

}  // namespace updraft
