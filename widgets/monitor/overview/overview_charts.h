// OverviewCharts: the six charts of the overview and what each can be turned into: percentiles into a heat
// map, any of them into one that takes the whole place. Owned by its page; GUI thread.
#pragma once

#include "runtime/telemetry/alarm.h"
#include "widgets/monitor/dashboards/dashboard.h"
#include "widgets/monitor/drill/spike_reader.h"
#include "widgets/monitor/overview/chart_grid.h"
#include "widgets/monitor/overview/chart_specs.h"

class QMenu;
class QToolButton;

namespace updraft {

class ChartRange;
class HeatMap;
class Theme;
class TimeChart;

class OverviewCharts final : public QWidget {
    Q_OBJECT
  public:
    OverviewCharts(const Theme& theme, ChartRange& range, QWidget* parent = nullptr);

    void showData(const MonitorData* data);  // null: none
    // Their thresholds stand in the charts of what is shown next.
    void setAlarms(AlarmList alarms) { alarms_ = std::move(alarms); }
    void setEmptyText(const QString& text);
    void setPriceList(const QString& title);  // that the cost rate is reckoned by

    TimeChart* chart(MonitorChart chart) const { return charts_[static_cast<std::size_t>(chart)]; }
    HeatMap& heatMap() { return *heat_; }
    ChartGrid& grid() { return *grid_; }
    bool showsHeat() const { return showsHeat_; }
    void setShowsHeat(bool shows);
    double plotWidth() const;

    // Fills the submenu that puts a chart on a dashboard, each time it opens; not set: there is none.
    using FillMenu = std::function<void(QMenu& menu, const CardContent& content)>;
    void setDashboardMenu(FillMenu fill);

  signals:
    void heatWanted(bool wanted);
    // Its filter is left to who knows it.
    void spikePicked(const updraft::SpikeRequest& request);

  private:
    static constexpr std::size_t kCharts = 6;
    void addChart(MonitorChart which);
    void addHeat();
    void addActions(RangeChart* chart, MonitorChart which);
    void setTexts();

    const Theme& theme_;
    ChartRange& range_;
    ChartGrid* grid_;
    std::array<TimeChart*, kCharts> charts_{};
    HeatMap* heat_ = nullptr;
    QToolButton *toHeat_ = nullptr, *toLines_ = nullptr;
    struct Entry {
        QAction* action;
        bool large;  // makes a chart large; else heat map or percentiles
    };
    std::vector<Entry> actions_;
    struct DashboardMenu {
        QMenu* menu;
        RangeChart* chart;
        CardContent content;
    };
    std::vector<DashboardMenu> dashboardMenus_;
    AlarmList alarms_;  // null: none
    bool showsHeat_ = false;
};

// What stands out in a chart decides which invocations come first.
SpikeOrder spikeOrderOf(MonitorChart chart);

}  // namespace updraft
