// The scale of values beside a chart: round ticks (1, 2, 5 and their tens; powers of two for bytes; whole
// minutes and hours for long durations) with texts in one unit, and how single values are written. Pure; any
// thread. Texts are in the language of the interface.
#pragma once

#include <QString>
#include <vector>

#include "widgets/charts/chart_data.h"

namespace updraft {

struct ValueTick {
    double value = 0;
    QString text;
};

struct ValueAxis {
    double low = 0, high = 1;  // the first and the last tick
    std::vector<ValueTick> ticks;

    double share(double value) const {
        return (value - low) / (high - low);
    }  // 0 at the bottom, 1 at the top
};

// From zero (or the least value, when that is below) to at least `most`, in about `intervals` steps.
ValueAxis valueAxis(double least, double most, int intervals, ChartUnit unit);
// With exactly that many steps, so that its ticks stand at the other scale's grid lines.
ValueAxis valueAxisOfSteps(double most, int intervals, ChartUnit unit);

// "412/s", "14.2 ms", "1.8 %": as exact as a person can use. A gap is "–".
QString chartValueText(double value, ChartUnit unit);
// A round value beside a scale, as short as it can be: "1 s", "500 µs".
QString chartEdgeText(double value, ChartUnit unit);

}  // namespace updraft
