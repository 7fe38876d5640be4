// CurveChart: lines over a quantity that is not time, with moments of it worth a name. The points of the
// first line are the items that can be picked: see PickChart. GUI thread.
#pragma once

#include <QPointF>
#include <optional>

#include "widgets/charts/chart_data.h"
#include "widgets/charts/pick_chart.h"
#include "widgets/charts/value_axis.h"

namespace updraft {

struct CurveLine {
    QString name;
    ColorRole role = ColorRole::Busy;
    bool dashed = false;
    std::vector<QPointF> points;  // by x
    bool operator==(const CurveLine&) const = default;
};

struct CurveMark {
    double x = 0;
    QString text;
    ColorRole role = ColorRole::SecondaryText;
    bool operator==(const CurveMark&) const = default;
};

struct CurveChartContent {
    std::vector<CurveLine> lines;
    std::vector<CurveMark> marks;
    ChartUnit xUnit = ChartUnit::PerSecond, yUnit = ChartUnit::Money;
    std::optional<double> shadeFrom;  // beyond this x a line does not hold; nothing: everywhere it does
    QString shadeText;
    bool operator==(const CurveChartContent&) const = default;
};

class CurveChart final : public PickChart {
    Q_OBJECT
  public:
    explicit CurveChart(const Theme& theme, QWidget* parent = nullptr);

    void setContent(CurveChartContent content);
    const CurveChartContent& content() const { return content_; }
    int itemCount() const override;
    QRectF itemRect(int point) const override;
    ChartTooltipText itemText(int point) const override;
    QString csv() const override;
    QString spokenValues() const override;

  protected:
    void paintChart(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<ChartLegendEntry> legendEntries() const override;

  private:
    struct Layout {
        QRectF plot;
        ValueAxis across, up;
        QPointF at(const QPointF& value) const {
            return {plot.left() + plot.width() * across.share(value.x()),
                    plot.bottom() - plot.height() * up.share(value.y())};
        }
    };
    Layout layoutIn(const QRectF& body) const;
    void paintAxes(QPainter& painter, const Layout& layout) const;
    void paintMarks(QPainter& painter, const Layout& layout) const;

    CurveChartContent content_;
};

}  // namespace updraft
