// BarChart: stacked bars side by side, one for each day or other step, with a limit as a line and bars that
// are only expected as dashed outlines with how far they may be off as bands. See PickChart for the pointer
// and the keys. GUI thread.
#pragma once

#include <algorithm>
#include <cmath>
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

// What a bar will be: half of what may come lies between low50 and high50, four fifths between low80 and
// high80. Gaps: nothing is expected.
struct ExpectedBar {
    double middle = kChartGap;
    double low80 = kChartGap, low50 = kChartGap, high50 = kChartGap, high80 = kChartGap;
    bool known() const { return std::isfinite(middle); }
    double most() const { return std::isfinite(high80) ? std::max(middle, high80) : middle; }
};

struct BarChartContent {
    std::vector<QString> bars;          // "26 Nov": under the bars as far as there is room, and in tooltips
    std::vector<BarPart> parts;         // from the bottom up
    std::vector<ExpectedBar> expected;  // of each bar, or none
    std::optional<ChartThreshold> limit;
    std::vector<BarMark> marks;
    ChartUnit unit = ChartUnit::Money;
    double sum(std::size_t bar) const;
    bool empty() const;
    const ExpectedBar* expectedOf(std::size_t bar) const;  // null: nothing is expected there
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
    void paintExpected(QPainter& painter, const Layout& layout, const ExpectedBar& expected,
                       const QRectF& bar) const;
    void paintMarks(QPainter& painter, const Layout& layout) const;

    BarChartContent content_;
};

}  // namespace updraft
