// OverviewPage: Monitor's first page: tiles, six charts, the environments' timeline; beside them, when
// wanted, the invocations behind a point or what happened. Owned by MonitorView; GUI thread.
#pragma once

#include "runtime/telemetry/alarm.h"
#include "widgets/monitor/data/monitor_data.h"
#include "widgets/monitor/monitor_page.h"

class QLabel;
class QMenu;
class QScrollArea;
class QSplitter;

namespace updraft {

class ChartGrid;
class EventsPanel;
class LanesPanel;
class OverviewCharts;
class SpikePanel;
class TileRow;
struct CardContent;
struct SpikeRequest;

class OverviewPage final : public MonitorPage {
    Q_OBJECT
  public:
    explicit OverviewPage(const MonitorContext& context, QWidget* parent = nullptr);
    ~OverviewPage() override;

    TileRow& tiles() { return *tiles_; }
    OverviewCharts& charts() { return *charts_; }
    ChartGrid& grid();
    LanesPanel& lanes() { return *lanes_; }
    SpikePanel& spike() { return *spike_; }
    EventsPanel& events() { return *events_; }
    // Why charts have nothing to show and what to do.
    static QString emptyText(const PlatformSession& session, const MonitorFeed& feed);
    void showEvents(bool shown);  // what happened: deployments, shifts, limits …
    bool wantsHeat() const override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    void connectParts();
    void showData();
    void showState();
    void followAlarms();
    void fillDashboards(QMenu& menu, const CardContent& content);
    void addTo(const QString& dashboard, const CardContent& content);
    int concurrencyLimit() const;
    void measure();
    void showSpike(SpikeRequest request);
    void showSide(QWidget* side);  // null: none

    MonitorContext context_;
    QLabel* trouble_;
    TileRow* tiles_;
    OverviewCharts* charts_;
    QScrollArea* scroll_;
    QSplitter* splitter_;  // charts over lanes
    QSplitter* sides_;     // these, and a panel
    LanesPanel* lanes_;
    SpikePanel* spike_;
    EventsPanel* events_;
    AlarmList alarms_;      // that the charts show now
    bool laidOut_ = false;  // as a person left it, or by showEvent()
    QString empty_;         // that the charts show now
};

}  // namespace updraft
