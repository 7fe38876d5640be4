#include "runtime/cost/unit_cost.h"

#include <algorithm>

#include "runtime/cost/cpu_use.h"

namespace updraft {

RequestCounts countRequests(std::span<const UsageRow> rows) {
    RequestCounts counts;
    for (const UsageRow& row : rows) {
        counts.requests += row.sums.invocations;
        counts.successful += row.sums.succeeded();
        counts.retries += row.sums.retries;
    }
    return counts;
}

std::uint64_t countUnits(std::span<const UsageRow> rows, const CostUnit& unit) {
    std::uint64_t count = 0;
    for (const UsageRow& row : rows)
        if (unit.functionId == 0 || unit.functionId == row.key.functionId)
            count += unit.onlySuccessful ? row.sums.succeeded() : row.sums.invocations;
    return count / std::max<std::uint64_t>(1, unit.perInvocations);
}

std::optional<Amount> costPer(const Amount& cost, std::uint64_t count, std::uint64_t scale) {
    if (count == 0) return std::nullopt;
    return cost.scaled(scale, count);
}

MachineLoad loadOf(std::span<const UsageRow> rows, const UsageAssumptions& assumptions, double seconds,
                   double peak) {
    MachineLoad load;
    double calls = 0, cpuSeconds = 0, memorySeconds = 0;
    for (const UsageRow& row : rows) {
        const double busy = static_cast<double>(row.sums.billing.durationUs) / 1e6;
        calls += static_cast<double>(row.sums.invocations);
        cpuSeconds += static_cast<double>(cpuUse(row.sums.billing, assumptions.cpuSharePpm).total()) / 1e12;
        memorySeconds += busy * row.key.memoryMb;
    }
    if (calls <= 0 || seconds <= 0) return load;
    load.callsPerMonth = calls / seconds * kSecondsPerMonth * peak;
    load.cpuSecondsPerCall = cpuSeconds / calls;
    load.memoryMb = memorySeconds / seconds * peak;
    return load;
}

std::optional<AlwaysOn> alwaysOnInstead(const Tariff& tariff, const TariffMachine& machine,
                                        const MachineLoad& peak, double peakToMean, const Amount& net) {
    const auto each = monthlyCost(tariff, machine);
    const MachineCapacity capacity = capacityFor(machine, peak);
    if (!each || capacity.machines == 0) return std::nullopt;
    AlwaysOn instead;
    instead.machine = &machine;
    instead.machines = capacity.machines;
    instead.cost = each->times(capacity.machines);
    instead.avoided = instead.cost - net;
    const double mean = peak.callsPerMonth * peak.cpuSecondsPerCall / std::max(1.0, peakToMean);
    instead.busy = mean / (machine.vcpuMilli / 1'000.0 * kSecondsPerMonth * capacity.machines);
    return instead;
}

}  // namespace updraft
