// What cards of dashboards are called, and metrics as series of their charts. GUI thread (words).
#pragma once

#include <QCoreApplication>

#include "widgets/monitor/dashboards/dashboard.h"

namespace updraft {

class CardWords {
    Q_DECLARE_TR_FUNCTIONS(CardWords)
  public:
    static QString content(const CardContent& content);  // "Duration (p99)", "Cold start share"
    static QString title(const DashboardCard& card);
    static QString scope(const MonitorFilter& filter);  // "orders · live", "All functions"
    static QString heatMap();                           // "Duration, heat map"
    static QString timeline();                          // "Environment timeline"
    static ChartSpec spec(const CardContent& content);  // units; the series of charts
    // Of a metric, with the compared period dashed; empty: it was not read (yet).
    static std::vector<ChartSeries> series(const MetricChoice& metric, const MonitorData& data);

  private:
    static ChartSeries line(const MetricColumn& column, const MonitorColumns& buckets, WallNanos now,
                            std::int64_t shiftNs);
};

}  // namespace updraft
