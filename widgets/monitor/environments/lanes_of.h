// From the lives of environments, as the store tells them, to lanes of an EnvironmentTimeline. Pure; any
// thread.
#pragma once

#include <QHash>
#include <vector>

#include "runtime/store/telemetry_reader.h"
#include "widgets/charts/lane_data.h"

namespace updraft {

struct LaneContext {
    QHash<std::uint32_t, QString> functions;  // names by id
    WallNanos now = 0;
    std::int64_t freezeAfterNs = 0;  // idle this long before an environment is frozen; 0: it never is
};

// One lane each, the longest living first within a function … in the order of the environments' starts.
std::vector<TimelineLane> lanesOf(const EnvironmentLanes& lives, const LaneContext& context);

}  // namespace updraft
