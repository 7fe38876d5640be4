// What charts show, as plain values: series of buckets, moments worth a name, shaded stretches, thresholds.
// Times are milliseconds since 1970 in UTC. Built by whoever reads telemetry, moved into a chart; any thread.
#pragma once

#include <QString>
#include <limits>
#include <vector>

#include "widgets/theme/palette.h"

namespace updraft {

constexpr double kChartGap = std::numeric_limits<double>::quiet_NaN();  // nothing known: drawn as a gap

enum class ChartUnit : std::uint8_t {
    PerSecond,
    Count,
    Duration,  // nanoseconds
    Percent,   // 0 to 100
    Bytes,
    Money  // US dollars
};

enum class ChartStyle : std::uint8_t {
    Line,
    Area,    // a line with a pale area below
    Stacked  // on top of the stacked series before it
};

struct ChartPoint {
    qint64 startMs = 0;  // of its bucket
    double value = kChartGap;
    double min = kChartGap, max = kChartGap;  // within the bucket; a gap: the same as value
    bool partial = false;                     // the bucket is not over yet
    quint64 samples = 0;                      // behind the value; 0: not said
};

struct ChartSeries {
    QString name;
    ColorRole role = ColorRole::Busy;
    ChartStyle style = ChartStyle::Line;
    bool dashed = false;             // an earlier period, for comparison
    int axis = 0;                    // 1: the scale on the right
    quint64 enoughSamples = 0;       // points of fewer say how many (percentiles)
    std::vector<ChartPoint> points;  // by time
};

struct ChartAnnotation {
    qint64 ms = 0;
    QString text;  // "v8 deployed"
    ColorRole role = ColorRole::SecondaryText;
};

// A stretch that is not what it seems, hatched: "this machine was the limit", "sample data".
struct ChartShade {
    qint64 fromMs = 0, untilMs = 0;
    QString reason;
    ColorRole role = ColorRole::Idle;
};

struct ChartThreshold {
    double value = 0;
    QString text;  // "alarm above 500 ms"
    ColorRole role = ColorRole::Error;
    int axis = 0;
    // The scale always reaches up to it; else only when it is not far above the data, which it would press
    // flat.
    bool stretches = true;
};

}  // namespace updraft
