// OverviewPage: Monitor's first page: tiles, six charts, the environments' timeline; from a click on a chart
// the invocations behind it. Owned by MonitorView; GUI thread.
#pragma once

#include "widgets/monitor/monitor_page.h"
#include "widgets/monitor/overview/chart_specs.h"

class QLabel;
class QScrollArea;
class QSplitter;

namespace updraft {

class ChartGrid;
class TileRow;
class TimeChart;

class OverviewPage final : public MonitorPage {
    Q_OBJECT
  public:
    explicit OverviewPage(const MonitorContext& context, QWidget* parent = nullptr);
    ~OverviewPage() override;

    TileRow& tiles() { return *tiles_; }
    ChartGrid& grid() { return *grid_; }
    TimeChart* chart(MonitorChart chart) const { return charts_[static_cast<std::size_t>(chart)]; }
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    static constexpr std::size_t kCharts = 6;
    void build();
    void addChart(MonitorChart which);
    void setTexts();
    void showData();
    void showState();
    QString emptyText() const;
    int concurrencyLimit() const;
    void measure();

    MonitorContext context_;
    QLabel* trouble_;
    TileRow* tiles_;
    ChartGrid* grid_;
    QScrollArea* scroll_;
    QSplitter* splitter_;
    std::array<TimeChart*, kCharts> charts_{};
    QString empty_;  // that the charts show now
};

}  // namespace updraft
