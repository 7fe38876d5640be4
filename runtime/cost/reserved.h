// What is paid for while it is kept ready: provisioned concurrency and SnapStart snapshots on AWS Lambda.
// Pure.
#pragma once

#include <cstdint>

#include "runtime/cost/amount.h"

namespace updraft {

// Configured from enabling to disabling, rounded up to 5 minutes. In MB-microseconds.
Quantity provisionedConcurrency(std::uint32_t concurrency, std::uint32_t memoryMb, std::int64_t enabledNs);
// Of one published version, at least 3 hours, then by the millisecond. In MB-microseconds.
Quantity snapshotKept(std::uint32_t memoryMb, std::int64_t activeNs);

// The share of time that provisioned concurrency has to be busy to cost less than on demand: where
// idle + u × duration = u × on demand. Prices of the same unit; 1 when it never pays.
double provisionedBreakEven(const Amount& idle, const Amount& duration, const Amount& onDemand);

}  // namespace updraft
