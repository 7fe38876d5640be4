// Series on top of each other. Pure; any thread.
#pragma once

#include <vector>

#include "widgets/charts/chart_data.h"

namespace updraft {

// For each series the upper edge of its layer, at the times of any of them: the sum of it and of those before
// it. A gap in one counts as nothing there; where all have gaps or no point, there is a gap in all.
std::vector<std::vector<ChartPoint>> stacked(const std::vector<const ChartSeries*>& series);

}  // namespace updraft
