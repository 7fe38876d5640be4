// Always-on machines beside functions: what they cost in a month, from how many calls on they cost less, and
// whether they could carry these at all. Pure; any thread.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "runtime/cost/bill.h"

namespace updraft {

constexpr std::uint32_t kHoursPerMonth = 730;
constexpr double kSecondsPerMonth = kHoursPerMonth * 3600.0;

// Of one machine, without disk, address and load balancer; nothing where a price is not known.
std::optional<Amount> monthlyCost(const Tariff& tariff, const TariffMachine& machine);

// The smallest number of calls that cost at least `fixed`, by bisection; nothing when even `most` do not.
// `cost` must not fall when calls rise.
std::optional<std::uint64_t> breakEven(const std::function<Amount(std::uint64_t)>& cost, const Amount& fixed,
                                       std::uint64_t most);
// So many calls like one, on a tariff, by the month: for `cost` above.
Amount costOfCalls(const Tariff& tariff, const UsageRow& one, std::uint64_t calls, const FunctionFacts& facts,
                   const UsageAssumptions& assumptions, const BillOptions& options = {});

struct MachineLoad {
    double callsPerMonth = 0;
    double cpuSecondsPerCall = 0;
    double memoryMb = 0;       // of all that run at once
    double utilisation = 0.6;  // of the CPU, at most
};
struct MachineCapacity {
    double callsPerMonth = 0;  // that the CPU carries
    bool cpuFits = false, memoryFits = false;
    std::uint32_t machines = 0;  // so many carry the load; 0: none does
};
MachineCapacity capacityFor(const TariffMachine& machine, const MachineLoad& load);

}  // namespace updraft
