// ChartSpec: which of the derived series a chart shows, how and under which name; and how they become what a
// TimeChart takes. GUI thread (words); values in, values out.
#pragma once

#include <QCoreApplication>

#include "widgets/charts/chart_data.h"
#include "widgets/charts/heat_map_painter.h"
#include "widgets/monitor/data/monitor_data.h"

namespace updraft {

enum class MonitorChart : std::uint8_t {
    Traffic,
    Duration,
    Environments,
    ColdStarts,
    AsyncQueue,
    CostRate,
    Memory,
    Errors,  // share; for small multiples
    Count
};

struct SeriesSpec {
    MonitorSeries series = MonitorSeries::Invocations;
    QString name;
    ColorRole role = ColorRole::Busy;
    ChartStyle style = ChartStyle::Line;
    std::optional<MonitorSeries> most = {};  // the greatest value within a bucket
    int axis = 0;
    bool compared = false;  // shown beside an earlier period
};

struct ChartSpec {
    QString title;
    ChartUnit unit = ChartUnit::Count, rightUnit = ChartUnit::Count;
    std::vector<SeriesSpec> series;
};

class ChartSpecs {
    Q_DECLARE_TR_FUNCTIONS(ChartSpecs)
  public:
    static ChartSpec of(MonitorChart chart);
    static QString title(MonitorChart chart);
    static QString shortTitle(MonitorChart chart);  // for small charts
};

// `shiftNs` moves what happened earlier under what happens now.
ChartSeries chartSeries(const SeriesSpec& spec, const MonitorColumns& columns, WallNanos now,
                        std::int64_t shiftNs = 0);
// All of a spec, with the compared period dashed.
std::vector<ChartSeries> chartSeries(const ChartSpec& spec, const MonitorData& data);
std::vector<HeatColumn> heatColumns(const std::vector<HeatBucket>& heat);
std::vector<ChartAnnotation> chartAnnotations(const MonitorData& data);
std::vector<ChartShade> chartShades(const MonitorColumns& columns);

}  // namespace updraft
