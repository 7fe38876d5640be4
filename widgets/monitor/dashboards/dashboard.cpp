#include "widgets/monitor/dashboards/dashboard.h"

#include <algorithm>

namespace updraft {

bool CardContent::operator==(const CardContent& other) const {
    if (kind != other.kind) return false;
    if (kind == Kind::Chart) return chart == other.chart;
    return kind != Kind::Metric || metric == other.metric;
}

int indexOf(const Dashboards& dashboards, const QString& name) {
    const auto found = std::find_if(dashboards.begin(), dashboards.end(),
                                    [&name](const Dashboard& one) { return one.name == name; });
    return found == dashboards.end() ? -1 : static_cast<int>(found - dashboards.begin());
}

QString freeName(const Dashboards& dashboards, const QString& wish) {
    QString name = wish;
    for (int n = 2; indexOf(dashboards, name) >= 0; ++n) name = QStringLiteral("%1 %2").arg(wish).arg(n);
    return name;
}

MonitorFilter filterOf(const DashboardCard& card, const MonitorFilter& page) {
    return card.scope.value_or(page);
}

}  // namespace updraft
