#include "widgets/monitor/overview/chart_filling.h"

#include "widgets/charts/heat_map.h"
#include "widgets/charts/time_chart.h"

namespace updraft {
namespace {

constexpr std::int64_t kMs = 1'000'000;

}  // namespace

ChartGround chartGround(const MonitorData& data) {
    return {data.columns.grid().bucketNs / kMs, chartAnnotations(data), chartShades(data.columns)};
}

void setUnits(TimeChart& chart, const ChartSpec& spec) {
    chart.setUnit(spec.unit, 0);
    chart.setUnit(spec.rightUnit, 1);
}

void fillChart(TimeChart& chart, const ChartGround& ground, std::vector<ChartSeries> series) {
    chart.setBucket(ground.bucketMs);
    chart.setAnnotations(ground.annotations);
    chart.setShades(ground.shades);
    chart.setSeries(std::move(series));
}

void fillHeat(HeatMap& heat, const ChartGround& ground, const MonitorData& data) {
    heat.setAnnotations(ground.annotations);
    heat.setShades(ground.shades);
    heat.setColumns(heatColumns(data.heat), ground.bucketMs);
}

}  // namespace updraft
