// What one of something costs, and what always-on machines would cost instead. Pure; any thread.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "runtime/cost/machine.h"

namespace updraft {

// What a team counts in: orders, pictures … so many for each invocation of a function.
struct CostUnit {
    std::string name;
    std::uint32_t functionId = 0;  // 0: of all
    bool onlySuccessful = true;
    std::uint64_t perInvocations = 1;  // one unit for so many
};

struct RequestCounts {
    std::uint64_t requests = 0, successful = 0, retries = 0;
};
RequestCounts countRequests(std::span<const UsageRow> rows);
std::uint64_t countUnits(std::span<const UsageRow> rows, const CostUnit& unit);

// cost × scale ÷ count; nothing when there is none to divide by. scale 1'000'000: per million.
std::optional<Amount> costPer(const Amount& cost, std::uint64_t count, std::uint64_t scale = 1);

// The load that machines would have to carry. `seconds`: how long the usage took; `peak`: how many times its
// mean the traffic is at its highest.
MachineLoad loadOf(std::span<const UsageRow> rows, const UsageAssumptions& assumptions, double seconds,
                   double peak = 1);

struct AlwaysOn {
    const TariffMachine* machine = nullptr;
    std::uint32_t machines = 0;  // that carry the load at its peak
    Amount cost;                 // of all of them in a month, without disk, address and load balancer
    Amount avoided;              // less what the functions cost; negative: machines would cost less
    double busy = 0;             // share of their CPU that the mean load would use
};
// `net`: of the functions in a month. Nothing when no number of such machines carries the load, or their
// price is not known.
std::optional<AlwaysOn> alwaysOnInstead(const Tariff& tariff, const TariffMachine& machine,
                                        const MachineLoad& peak, double peakToMean, const Amount& net);

}  // namespace updraft
