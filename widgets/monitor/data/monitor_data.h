// MonitorData: everything that Monitor shows of one query, as values. Made by MonitorReader on another
// thread, handed to the GUI as it is; a MonitorTail brings its end up to date.
#pragma once

#include <QHash>
#include <memory>
#include <optional>

#include "widgets/monitor/data/metric_columns.h"

namespace updraft {

struct MonitorNames {
    QHash<std::uint32_t, QString> functions, strings;  // strings: of alias ids
};

// What there is to choose from in the window, by name.
struct MonitorChoices {
    QStringList functions, aliases;
    std::vector<std::uint32_t> versions;  // rising; of the chosen functions
    TriggerSet triggers;
    bool operator==(const MonitorChoices&) const = default;
};

struct FunctionFigures {
    std::uint32_t functionId = 0;
    QString name;
    MonitorColumns columns;
    StretchFigures range;
};

// How the durations of a bucket are spread over bands.
struct HeatBucket {
    WallNanos start = 0;
    bool partial = false;
    std::vector<std::uint64_t> counts;  // by band of heatEdges()
    bool operator==(const HeatBucket&) const = default;
};
// In nanoseconds, growing by 1-2-5 steps from 10 µs to over 15 minutes, the longest that a function may run.
const std::vector<double>& heatEdges();
std::vector<HeatBucket> heatOf(const std::vector<RollupPoint>& points, WallNanos now, std::int64_t bucketNs);

struct MonitorComparison {
    std::int64_t shiftNs = 0;  // its moments are this much earlier
    MonitorColumns columns;
    StretchFigures range;
    std::vector<MetricColumn> metrics = {};
};

struct MonitorData {
    MonitorQuery query;
    TimeWindow window;
    WallNanos now = 0;
    bool everRecorded = true;  // something, at any time, in the whole database
    MonitorColumns columns;
    StretchFigures range;     // of the window
    StretchFigures recent;    // of recentWindow
    TimeWindow recentWindow;  // its last whole seconds
    StretchFigures moment;    // of the very last of these
    std::optional<MonitorComparison> compared;
    std::vector<Annotation> annotations;     // by time
    std::vector<HeatBucket> heat;            // when asked for; by time, where something ran
    std::vector<FunctionFigures> functions;  // when asked for; busiest first
    std::vector<MetricColumn> metrics;       // those asked for, over the buckets of `columns`
    MonitorNames names;
    MonitorChoices choices;
};
using MonitorDataPtr = std::shared_ptr<const MonitorData>;

// The end of the window, read again.
struct MonitorTail {
    TimeWindow window;
    WallNanos now = 0;
    MonitorColumns columns;  // of the last buckets
    std::vector<HeatBucket> heat;
    std::vector<MetricColumn> metrics;
    StretchFigures recent, moment;
    TimeWindow recentWindow;
    std::vector<Annotation> annotations;
    TimeWindow annotated;  // where these lie
};

// `data` with its end replaced, its window moved on.
MonitorDataPtr withTail(const MonitorData& data, MonitorTail tail, const QTimeZone& zone);

}  // namespace updraft
