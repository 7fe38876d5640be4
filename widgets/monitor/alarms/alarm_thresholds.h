// Which alarms' thresholds belong into one of Monitor's charts: those whose metric the chart shows, of the
// functions that it shows. GUI thread (words).
#pragma once

#include "runtime/telemetry/alarm.h"
#include "widgets/monitor/overview/chart_specs.h"

namespace updraft {

std::vector<ChartThreshold> alarmThresholds(const std::vector<AlarmStatus>& alarms, MonitorChart chart,
                                            const MonitorFilter& filter);

}  // namespace updraft
