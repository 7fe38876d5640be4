// Which alarms' thresholds belong into one of Monitor's charts: those whose metric the chart shows, of the
// functions that it shows. GUI thread (words).
#pragma once

#include "runtime/telemetry/alarm.h"
#include "widgets/monitor/overview/chart_specs.h"

namespace updraft {

std::vector<ChartThreshold> alarmThresholds(const std::vector<AlarmStatus>& alarms, MonitorChart chart,
                                            const MonitorFilter& filter);
// The same of a chart of one statistic of one metric: those that watch this very statistic.
std::vector<ChartThreshold> alarmThresholds(const std::vector<AlarmStatus>& alarms,
                                            const MetricChoice& metric, const MonitorFilter& filter);

}  // namespace updraft
