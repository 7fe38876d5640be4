// AlarmPreview: what an alarm would have done: its metric over the last while, and when it would have been in
// alarm. Pure; any thread. The alarm itself is evaluated more often than once a period; here each period
// counts once, so a stretch may begin or end up to a period later.
#pragma once

#include <vector>

#include "runtime/telemetry/alarm.h"
#include "widgets/monitor/metrics/metric_reader.h"

namespace updraft {

// What to read: whole periods up to `now`, for a day at least where seconds are kept that long.
MetricQuestion previewQuestion(const AlarmDefinition& alarm, WallNanos now);

struct AlarmStretch {
    WallNanos from = 0, until = 0;
    bool operator==(const AlarmStretch&) const = default;
};
// In alarm: from the end of the period that raised it to the end of the one that cleared it, or of all.
std::vector<AlarmStretch> alarmStretches(const AlarmDefinition& alarm, const MetricQuestion& question,
                                         const std::vector<std::optional<double>>& points);

}  // namespace updraft
