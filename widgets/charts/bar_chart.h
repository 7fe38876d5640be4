// BarChart: stacked bars side by side, one for each day or other step, with a limit as a line and bars that
// are only expected as dashed outlines. See PickChart for the pointer and the keys. GUI thread.
#pragma once

#include <optional>

#include "widgets/charts/chart_data.h"
#include "widgets/charts/pick_chart.h"
#include "widgets/charts/value_axis.h"

namespace updraft {

struct BarPart {
    QString name;
    ColorRole role = ColorRole::Busy;
    std::vector<double> values;  // of each bar
};

// Something worth knowing about a bar: a small mark above it, words in its tooltip.
struct BarMark {
    std::size_t bar = 0;
    QString text;
};

struct BarChartContent {
    std::vector<QString> bars;     // "26 Nov": under the bars as far as there is room, and in tooltips
    std::vector<BarPart> parts;    // from the bottom up
    std::vector<double> expected;  // of each bar; a gap: nothing is expected there
    std::optional<ChartThreshold> limit;
    std::vector<BarMark> marks;
    ChartUnit unit = ChartUnit::Money;
    double sum(std::size_t bar) const;
    bool empty() const;
};

class BarChart final : public PickChart {
    Q_OBJECT
  public:
    explicit BarChart(const Theme& theme, QWidget* parent = nullptr);

    void setContent(BarChartContent content);
    const BarChartContent& content() const { return content_; }
    int itemCount() const override { return static_cast<int>(content_.bars.size()); }
    QRectF itemRect(int bar) const override;
    ChartTooltipText itemText(int bar) const override;
    QString csv() const override;
    QString spokenValues() const override;

  protected:
    void paintChart(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<ChartLegendEntry> legendEntries() const override;

  private:
    struct Layout {
        QRectF plot;
        ValueAxis axis;
        double step = 1;     // pixels from bar to bar
        bool limit = false;  // is drawn: it would not press the bars flat
        double y(double value) const { return plot.bottom() - plot.height() * axis.share(value); }
    };
    Layout layoutIn(const QRectF& body) const;
    void paintAxes(QPainter& painter, const Layout& layout) const;
    void paintBar(QPainter& painter, const Layout& layout, std::size_t bar) const;
    void paintMarks(QPainter& painter, const Layout& layout) const;

    BarChartContent content_;
};

}  // namespace updraft
