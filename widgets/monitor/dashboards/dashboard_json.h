// Dashboards as the JSON that is kept with the workspace's code, so that a team can share it: one member
// "dashboards", each with "name" and "cards"; a card has "chart" or "metric" and "statistic", and where it is
// not as usual "title", "columns", "rows" and "scope" (functions, version, alias, triggers; {}: all). Pure;
// texts for people, so GUI thread.
#pragma once

#include <QByteArray>
#include <QCoreApplication>

#include "widgets/monitor/dashboards/dashboard.h"

namespace updraft {

class DashboardJson {
    Q_DECLARE_TR_FUNCTIONS(DashboardJson)
  public:
    struct Parsed {
        Dashboards dashboards;
        QString problem;  // what is wrong; empty: nothing
        int line = 0;     // where
    };
    static QByteArray write(const Dashboards& dashboards);
    static Parsed read(const QByteArray& text);

    // Names in the file: "traffic", "heatMap"; "Async".
    static QString chartName(MonitorChart chart);
    static QString triggerName(Trigger trigger);
};

}  // namespace updraft
