#include "widgets/cost/data/memory_use.h"

#include <algorithm>

namespace updraft {
namespace {

constexpr std::uint64_t kKbPerMb = 1'024;

}  // namespace

std::vector<MemoryUse> memoryUse(const MonthUsage& usage) {
    std::map<std::uint32_t, MemoryUse> byFunction;
    for (const UsageRow& row : usage.rows) {
        MemoryUse& one = byFunction[row.key.functionId];
        one.functionId = row.key.functionId;
        one.configuredMb = std::max(one.configuredMb, row.key.memoryMb);
        one.peakKb = std::max(one.peakKb, row.sums.peakMemoryKb);
        one.invocations += row.sums.invocations;
    }
    std::vector<MemoryUse> all;
    for (const auto& [id, one] : byFunction)
        if (one.peakKb > 0 && one.configuredMb > 0 && usage.facts.contains(id)) all.push_back(one);
    const auto unused = [](const MemoryUse& one) {
        const std::uint64_t configured = one.configuredMb * kKbPerMb;
        return configured - std::min(configured, one.peakKb);
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const MemoryUse& a, const MemoryUse& b) { return unused(a) > unused(b); });
    return all;
}

}  // namespace updraft
