// What screen readers hear of charts: name, what is in sight, and the value at the crosshair as it moves.
// GUI thread.
#pragma once

class QString;

namespace updraft {

class ChartWidget;

void installChartAccessibility();  // once; more does nothing
void announceChartValue(ChartWidget* chart, const QString& value);

}  // namespace updraft
