// What memory functions have and what they needed of it. Pure; any thread.
#pragma once

#include "widgets/cost/data/month_usage.h"

namespace updraft {

struct MemoryUse {
    std::uint32_t functionId = 0, configuredMb = 0;  // of several sizes the largest
    std::uint64_t peakKb = 0, invocations = 0;
};
// Of functions whose use was measured, the most that is never used first.
std::vector<MemoryUse> memoryUse(const MonthUsage& usage);

}  // namespace updraft
