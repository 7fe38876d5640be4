// From what was read into charts: what all charts of a stretch of time have in common, and what each shows.
// For the overview and for dashboards. GUI thread.
#pragma once

#include "widgets/monitor/overview/chart_specs.h"

namespace updraft {

class HeatMap;
class TimeChart;

struct ChartGround {
    qint64 bucketMs = 0;
    std::vector<ChartAnnotation> annotations;
    std::vector<ChartShade> shades;
};
ChartGround chartGround(const MonitorData& data);

void setUnits(TimeChart& chart, const ChartSpec& spec);
void fillChart(TimeChart& chart, const ChartGround& ground, std::vector<ChartSeries> series);
void fillHeat(HeatMap& heat, const ChartGround& ground, const MonitorData& data);

}  // namespace updraft
