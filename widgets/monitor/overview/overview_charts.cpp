#include "widgets/monitor/overview/overview_charts.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/charts/heat_map.h"
#include "widgets/charts/time_chart.h"
#include "widgets/monitor/alarms/alarm_thresholds.h"
#include "widgets/monitor/overview/chart_filling.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kColumns = 3, kLeastHeight = 300;
constexpr std::int64_t kMs = 1'000'000;

}  // namespace

SpikeOrder spikeOrderOf(MonitorChart chart) {
    switch (chart) {
        case MonitorChart::Traffic:
        case MonitorChart::Errors:
            return SpikeOrder::ErrorsFirst;
        case MonitorChart::ColdStarts:
            return SpikeOrder::SlowestInit;
        case MonitorChart::AsyncQueue:
            return SpikeOrder::MostAttempts;
        case MonitorChart::Memory:
            return SpikeOrder::MostMemory;
        default:
            return SpikeOrder::Slowest;
    }
}

OverviewCharts::OverviewCharts(const Theme& theme, ChartRange& range, QWidget* parent)
    : QWidget(parent), theme_(theme), range_(range), grid_(new ChartGrid(kColumns)) {
    setObjectName(QStringLiteral("monitorCharts"));
    setMinimumHeight(kLeastHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(grid_);
    for (std::size_t i = 0; i < kCharts; ++i) addChart(static_cast<MonitorChart>(i));
    addHeat();
    retranslated(this, [this] { setTexts(); });
}

void OverviewCharts::addChart(MonitorChart which) {
    auto* chart = new TimeChart(theme_, range_);
    chart->setObjectName(QStringLiteral("monitorChart%1").arg(static_cast<int>(which)));
    charts_[static_cast<std::size_t>(which)] = chart;
    connect(chart, &TimeChart::picked, this, [this, which](qint64 from, qint64 until) {
        SpikeRequest request;
        request.window = {from * kMs, until * kMs};
        request.order = spikeOrderOf(which);
        emit spikePicked(request);
    });
    addActions(chart, which);
    grid_->add(chart);
}

void OverviewCharts::addHeat() {
    heat_ = new HeatMap(theme_, range_, grid_);
    heat_->setObjectName(QStringLiteral("monitorHeat"));
    heat_->setBands(heatEdges(), ChartUnit::Duration);
    heat_->hide();
    addActions(heat_, MonitorChart::Duration);
    connect(heat_, &HeatMap::cellPicked, this, [this](qint64 from, qint64 until, double least, double most) {
        SpikeRequest request;
        request.window = {from * kMs, until * kMs};
        const bool lowest = least <= heatEdges().front();
        request.leastNs = lowest ? 0 : static_cast<std::int64_t>(least);
        request.mostNs = static_cast<std::int64_t>(most);
        emit spikePicked(request);
    });
    for (QToolButton** button : {&toHeat_, &toLines_}) {
        *button = new QToolButton;
        (*button)->setFocusPolicy(Qt::TabFocus);
        setLook(*button, "chip");
        connect(*button, &QToolButton::clicked, this, [this] { setShowsHeat(!showsHeat_); });
    }
    toHeat_->setObjectName(QStringLiteral("monitorToHeat"));
    toLines_->setObjectName(QStringLiteral("monitorToLines"));
    chart(MonitorChart::Duration)->setHeadingButton(toHeat_);
    heat_->setHeadingButton(toLines_);
}

void OverviewCharts::addActions(RangeChart* chart, MonitorChart which) {
    auto* large = new QAction(chart);
    large->setShortcut(QKeySequence(Qt::Key_M));
    connect(large, &QAction::triggered, grid_,
            [this, chart] { grid_->maximise(grid_->maximised() == chart ? nullptr : chart); });
    actions_.push_back({large, true});
    if (which == MonitorChart::Duration) {
        auto* turn = new QAction(chart);
        turn->setShortcut(QKeySequence(Qt::Key_H));
        connect(turn, &QAction::triggered, this, [this] { setShowsHeat(!showsHeat_); });
        actions_.push_back({turn, false});
        turn->setShortcutContext(Qt::WidgetShortcut);
        chart->addAction(turn);
    }
    large->setShortcutContext(Qt::WidgetShortcut);
    chart->addAction(large);
    auto* menu = new QMenu(chart);
    menu->setObjectName(QStringLiteral("addToDashboard"));
    dashboardMenus_.push_back(
        {menu, chart, chart == heat_ ? CardContent::heatMap() : CardContent::of(which)});
}

void OverviewCharts::setDashboardMenu(FillMenu fill) {
    for (const DashboardMenu& one : dashboardMenus_) {
        one.chart->addAction(one.menu->menuAction());
        connect(one.menu, &QMenu::aboutToShow, this, [one, fill] {
            one.menu->clear();
            fill(*one.menu, one.content);
        });
    }
}

void OverviewCharts::setTexts() {
    for (std::size_t i = 0; i < kCharts; ++i) {
        const ChartSpec spec = ChartSpecs::of(static_cast<MonitorChart>(i));
        charts_[i]->setTitle(spec.title);
        setUnits(*charts_[i], spec);
    }
    heat_->setTitle(ChartSpecs::title(MonitorChart::Duration));
    toHeat_->setText(tr("Heat map"));
    toHeat_->setToolTip(tr("Show how durations are spread (H)"));
    toLines_->setText(tr("Percentiles"));
    toLines_->setToolTip(tr("Show percentiles of the duration (H)"));
    for (QToolButton* button : {toHeat_, toLines_}) button->setAccessibleName(button->toolTip());
    for (const DashboardMenu& one : dashboardMenus_) one.menu->setTitle(tr("Add to dashboard"));
    for (const Entry& entry : actions_)
        entry.action->setText(entry.large ? tr("Make large or small again") : tr("Heat map or percentiles"));
}

void OverviewCharts::setShowsHeat(bool shows) {
    if (shows == showsHeat_) return;
    showsHeat_ = shows;
    RangeChart* lines = chart(MonitorChart::Duration);
    const bool focused = (shows ? lines : static_cast<RangeChart*>(heat_))->isAncestorOf(focusWidget());
    if (shows)
        grid_->put(lines, heat_);
    else
        grid_->put(heat_, lines);
    if (focused) (shows ? toLines_ : toHeat_)->setFocus();
    emit heatWanted(shows);
}

void OverviewCharts::setPriceList(const QString& title) {
    chart(MonitorChart::CostRate)->setSubtitle(title);
}

void OverviewCharts::setEmptyText(const QString& text) {
    for (TimeChart* chart : charts_) chart->setEmptyText(text);
    heat_->setEmptyText(text);
}

void OverviewCharts::showData(const MonitorData* known) {
    if (known == nullptr) {
        for (TimeChart* chart : charts_) chart->setSeries({});
        return heat_->setColumns({}, 0);
    }
    const ChartGround ground = chartGround(*known);
    for (std::size_t i = 0; i < kCharts; ++i) {
        const auto which = static_cast<MonitorChart>(i);
        charts_[i]->setThresholds(alarms_ ? alarmThresholds(*alarms_, which, known->query.filter)
                                          : std::vector<ChartThreshold>());
        fillChart(*charts_[i], ground, chartSeries(ChartSpecs::of(which), *known));
    }
    if (showsHeat_) fillHeat(*heat_, ground, *known);
}

double OverviewCharts::plotWidth() const {
    return charts_[0]->plotArea().width();
}

}  // namespace updraft
