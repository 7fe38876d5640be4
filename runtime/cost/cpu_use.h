// How much CPU time billed calls used: measured where records say it, assumed (UsageAssumptions::cpuSharePpm
// of the handler's time) of the calls that they do not: those from before it was measured, imported ones, and
// what cannot be measured. Pure; any thread.
#pragma once

#include <span>

#include "runtime/cost/amount.h"
#include "runtime/cost/usage.h"

namespace updraft {

struct CpuUse {
    Quantity measured = 0, assumed = 0;  // picoseconds
    Quantity total() const { return measured + assumed; }
};
CpuUse cpuUse(const BillingSums& billing, std::uint32_t cpuSharePpm);

// Of the handler's time, in which share of it a CPU worked for it, in billionths: at most all of it, each
// call for itself. The rest it waited.
std::uint32_t workingPpb(const BillingSums& billing, std::uint32_t cpuSharePpm);

// How many calls are billed, and how many of them were measured.
struct CpuCoverage {
    std::uint64_t calls = 0, measured = 0;
    std::uint64_t assumedUs = 0;  // how long handlers ran whose CPU time is assumed
    bool all() const { return assumedUs == 0; }
};
CpuCoverage cpuCoverage(std::span<const UsageRow> rows);

}  // namespace updraft
