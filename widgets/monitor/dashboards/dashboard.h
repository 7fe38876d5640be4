// Dashboards as values: a name and cards; a card shows a chart of the overview, the heat map of durations,
// the timeline of environments or one metric, of whose invocations, under which title and how large. Any
// thread.
#pragma once

#include <QString>
#include <vector>

#include "widgets/monitor/data/metric_columns.h"
#include "widgets/monitor/data/monitor_query.h"
#include "widgets/monitor/overview/chart_specs.h"

namespace updraft {

struct CardContent {
    enum class Kind : std::uint8_t { Chart, HeatMap, Timeline, Metric };
    Kind kind = Kind::Chart;
    MonitorChart chart = MonitorChart::Traffic;  // Chart
    MetricChoice metric = {};                    // Metric

    static CardContent of(MonitorChart chart) { return {Kind::Chart, chart, {}}; }
    static CardContent of(MetricChoice metric) {
        return {Kind::Metric, MonitorChart::Traffic, std::move(metric)};
    }
    static CardContent heatMap() { return {Kind::HeatMap, MonitorChart::Traffic, {}}; }
    static CardContent timeline() { return {Kind::Timeline, MonitorChart::Traffic, {}}; }
    bool operator==(const CardContent& other) const;
};

struct DashboardCard {
    static constexpr int kMostColumns = 3, kMostRows = 2;
    static constexpr int kMostTitle = 200;

    CardContent content;
    // Whose invocations; nothing: those that the filters above the page say.
    std::optional<MonitorFilter> scope = {};
    QString title = {};         // empty: what the content is called
    int columns = 1, rows = 1;  // its size, on the dashboard's grid
    bool operator==(const DashboardCard&) const = default;
};

struct Dashboard {
    static constexpr int kMostName = 100;
    static constexpr std::size_t kMostCards = 60;

    QString name;  // of no other dashboard of the workspace
    std::vector<DashboardCard> cards = {};
    bool operator==(const Dashboard&) const = default;
};

using Dashboards = std::vector<Dashboard>;  // of a workspace, as a person ordered them

int indexOf(const Dashboards& dashboards, const QString& name);       // -1: none
QString freeName(const Dashboards& dashboards, const QString& wish);  // "Health", "Health 2" …
MonitorFilter filterOf(const DashboardCard& card, const MonitorFilter& page);

}  // namespace updraft
