#include "widgets/monitor/dashboards/starter_dashboards.h"

namespace updraft {
namespace {

DashboardCard chart(MonitorChart which, int columns = 1, int rows = 1) {
    DashboardCard card;
    card.content = CardContent::of(which);
    card.columns = columns;
    card.rows = rows;
    return card;
}

DashboardCard metric(Metric which, const char* statistic, int columns = 1) {
    DashboardCard card;
    card.content = CardContent::of(MetricChoice{which, QLatin1String(statistic)});
    card.columns = columns;
    return card;
}

DashboardCard heatMap(int columns, int rows) {
    DashboardCard card;
    card.content = CardContent::heatMap();
    card.columns = columns;
    card.rows = rows;
    return card;
}

std::vector<DashboardCard> cardsOf(StarterDashboards::Kind kind) {
    using C = MonitorChart;
    using M = Metric;
    switch (kind) {
        case StarterDashboards::Kind::Health:
            return {chart(C::Traffic, 2), chart(C::Errors), chart(C::Duration), chart(C::AsyncQueue),
                    metric(M::Throttles, "Sum")};
        case StarterDashboards::Kind::Latency:
            return {heatMap(2, 2),        chart(C::Duration),          metric(M::InitDuration, "p95"),
                    chart(C::ColdStarts), metric(M::QueueWait, "p95"), metric(M::AsyncEventAge, "p95")};
        case StarterDashboards::Kind::Scaling:
            return {chart(C::Environments, 2), metric(M::ConcurrentExecutions, "Maximum"),
                    chart(C::ColdStarts), chart(C::AsyncQueue), metric(M::Throttles, "Sum")};
    }
    return {};
}

}  // namespace

Dashboard StarterDashboards::make(Kind kind) {
    return {name(kind), cardsOf(kind)};
}

QString StarterDashboards::name(Kind kind) {
    switch (kind) {
        case Kind::Health:
            return tr("Health");
        case Kind::Latency:
            return tr("Latency");
        case Kind::Scaling:
            return tr("Scaling");
    }
    return {};
}

QString StarterDashboards::about(Kind kind) {
    switch (kind) {
        case Kind::Health:
            return tr("Traffic, errors, durations, the asynchronous queue and throttles");
        case Kind::Latency:
            return tr("How durations are spread, cold starts, init and waiting");
        case Kind::Scaling:
            return tr("Environments, concurrency, cold starts, the queue and throttles");
    }
    return {};
}

QString StarterDashboards::emptyName() {
    return tr("Dashboard", "name of a new one");
}

}  // namespace updraft
