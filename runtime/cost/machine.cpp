#include "runtime/cost/machine.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace updraft {
namespace {

// Of one dimension, for a machine that runs all the month.
std::optional<Amount> shareOf(const Tariff& tariff, const TariffMachine& machine, const std::string& key) {
    const TariffDimension* dimension = tariff.dimension(key);
    if (dimension == nullptr || !dimension->tiers.front().price.known) return std::nullopt;
    const Amount& price = dimension->tiers.front().price.low;
    const std::string_view unit = dimension->unit;
    if (unit == "Months") return price;
    const Amount month = price.times(kHoursPerMonth);
    if (unit == "Hours") return month;
    if (unit == "vCPU-Hours") return month.scaled(machine.vcpuMilli, 1'000);
    if (unit == "GB-Hours" || unit == "GiB-Hours") return month.scaled(machine.memoryMb, 1'024);
    return std::nullopt;
}

UsageSums repeated(const UsageSums& one, std::uint64_t times) {
    UsageSums sum, doubled = one;
    for (; times > 0; times >>= 1) {
        if ((times & 1) != 0) sum.merge(doubled);
        if (times > 1) doubled.merge(UsageSums(doubled));
    }
    return sum;
}

}  // namespace

std::optional<Amount> monthlyCost(const Tariff& tariff, const TariffMachine& machine) {
    auto cost = shareOf(tariff, machine, machine.key);
    if (!cost || machine.extraKey.empty()) return cost;
    const auto extra = shareOf(tariff, machine, machine.extraKey);
    if (!extra) return std::nullopt;
    return *cost + *extra;
}

std::optional<std::uint64_t> breakEven(const std::function<Amount(std::uint64_t)>& cost, const Amount& fixed,
                                       std::uint64_t most) {
    if (cost(most) < fixed) return std::nullopt;
    std::uint64_t low = 0, high = most;  // the answer lies in [low, high]
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (cost(middle) >= fixed)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

Amount costOfCalls(const Tariff& tariff, const UsageRow& one, std::uint64_t calls, const FunctionFacts& facts,
                   const UsageAssumptions& assumptions, const BillOptions& options) {
    MeteredUsage usage({{one.key, repeated(one.sums, calls)}}, {{one.key.functionId, facts}}, assumptions);
    return priceUsage(tariff, usage, options).net.low;
}

MachineCapacity capacityFor(const TariffMachine& machine, const MachineLoad& load) {
    MachineCapacity capacity;
    const double vcpus = machine.vcpuMilli / 1'000.0;
    // A burstable machine may use its baseline for ever, and more only for a while.
    const double lasting =
        machine.baselineMilli == 0 ? vcpus : std::min(vcpus, machine.baselineMilli / 1'000.0);
    const double cpu = lasting * std::clamp(load.utilisation, 0.0, 1.0) * kSecondsPerMonth;
    const double needed = load.callsPerMonth * load.cpuSecondsPerCall;
    capacity.callsPerMonth = load.cpuSecondsPerCall > 0 ? cpu / load.cpuSecondsPerCall : INFINITY;
    capacity.cpuFits = needed <= cpu;
    capacity.memoryFits = load.memoryMb <= machine.memoryMb;
    if (cpu <= 0 || machine.memoryMb == 0) return capacity;
    const double most = std::max({1.0, std::ceil(needed / cpu), std::ceil(load.memoryMb / machine.memoryMb)});
    capacity.machines = most < 1e6 ? static_cast<std::uint32_t>(most) : 0;
    return capacity;
}

}  // namespace updraft
