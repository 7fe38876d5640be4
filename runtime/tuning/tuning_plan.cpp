#include "runtime/tuning/tuning_plan.h"

#include <algorithm>

#include "runtime/base/text.h"

namespace updraft {
namespace {

Status checkSize(std::int64_t mb, const std::string& text) {
    if (mb >= kLeastMemoryToTune && mb <= kMostMemoryToTune) return Done{};
    return Error{"memory sizes are " + std::to_string(kLeastMemoryToTune) + " to " +
                 std::to_string(kMostMemoryToTune) + " MB, not " + text};
}

}  // namespace

Result<std::vector<std::uint32_t>> parseMemorySizes(std::string_view text) {
    std::vector<std::uint32_t> sizes;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string one(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
        const auto mb = parseInteger(one);
        if (!mb) return Error{"memory sizes look like 128,256,1024, not " + one};
        if (auto fits = checkSize(*mb, one); !fits) return fits.error();
        sizes.push_back(static_cast<std::uint32_t>(*mb));
    }
    if (sizes.empty()) return Error{"at least one memory size is needed, such as 128,256,1024"};
    return sizes;
}

Result<TuningPlan> checkedPlan(TuningPlan plan) {
    if (!plan.version) return Error{"there is no function to measure"};
    if (plan.memoryMb.empty()) return Error{"at least one memory size is needed"};
    if (plan.events.empty()) return Error{"at least one event is needed"};
    if (plan.warm < 1 || plan.warm > kMostWarm)
        return Error{"1 to " + std::to_string(kMostWarm) + " warm invocations can be made at each size"};
    if (plan.cold < 1 || plan.cold > kMostCold)
        return Error{"1 to " + std::to_string(kMostCold) + " environments can be started at each size"};
    for (const std::uint32_t mb : plan.memoryMb)
        if (auto fits = checkSize(mb, std::to_string(mb)); !fits) return fits.error();
    std::sort(plan.memoryMb.begin(), plan.memoryMb.end());
    plan.memoryMb.erase(std::unique(plan.memoryMb.begin(), plan.memoryMb.end()), plan.memoryMb.end());
    return plan;
}

}  // namespace updraft
