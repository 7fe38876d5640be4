#include "runtime/cost/cpu_use.h"

#include <algorithm>

namespace updraft {
namespace {

constexpr Quantity kPsPerUs = 1'000'000;
constexpr Quantity kPpmOfPpb = 1'000;

std::uint64_t unmeasuredUs(const BillingSums& billing) {
    return billing.durationUs - std::min(billing.durationUs, billing.cpuDurationUs);
}

}  // namespace

CpuUse cpuUse(const BillingSums& billing, std::uint32_t cpuSharePpm) {
    return {billing.cpuUs * kPsPerUs, Quantity{unmeasuredUs(billing)} * cpuSharePpm};
}

std::uint32_t workingPpb(const BillingSums& billing, std::uint32_t cpuSharePpm) {
    constexpr Quantity kAll = kPsPerUs * kPpmOfPpb;
    if (billing.durationUs == 0)
        return static_cast<std::uint32_t>(std::min<Quantity>(kAll, cpuSharePpm * kPpmOfPpb));
    const Quantity beyond = std::min(billing.cpuUs, billing.cpuBeyondUs);
    const Quantity worked = (billing.cpuUs - beyond) * kPsPerUs +
                            Quantity{unmeasuredUs(billing)} * std::min<Quantity>(cpuSharePpm, kPsPerUs);
    return static_cast<std::uint32_t>(std::min(kAll, worked * kPpmOfPpb / billing.durationUs));
}

CpuCoverage cpuCoverage(std::span<const UsageRow> rows) {
    CpuCoverage coverage;
    for (const UsageRow& row : rows) {
        coverage.calls += row.sums.billing.requests + row.sums.billing.provisionedRequests;
        coverage.measured += row.sums.billing.cpuCalls;
        coverage.assumedUs += unmeasuredUs(row.sums.billing);
    }
    return coverage;
}

}  // namespace updraft
