// What a workspace's file holds of a period, hour by hour: for what stands out. Blocks for as long as the
// disk takes; any thread.
#pragma once

#include <stop_token>

#include "runtime/cost/hour_costs.h"
#include "runtime/platform/usage_reader.h"

namespace updraft {

// By time.
Result<std::vector<HourUsage>> readHourUsage(const std::string& database, const CostPeriod& period,
                                             std::stop_token stop = {});

}  // namespace updraft
