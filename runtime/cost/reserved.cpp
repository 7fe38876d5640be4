#include "runtime/cost/reserved.h"

#include <algorithm>

namespace updraft {
namespace {

Quantity ceilTo(std::int64_t valueNs, std::int64_t stepNs) {
    const std::int64_t value = std::max<std::int64_t>(0, valueNs);
    return static_cast<Quantity>((value + stepNs - 1) / stepNs) * static_cast<Quantity>(stepNs);
}

constexpr std::int64_t kSecondNs = 1'000'000'000;

}  // namespace

Quantity provisionedConcurrency(std::uint32_t concurrency, std::uint32_t memoryMb, std::int64_t enabledNs) {
    return ceilTo(enabledNs, 300 * kSecondNs) / 1'000 * concurrency * memoryMb;
}

Quantity snapshotKept(std::uint32_t memoryMb, std::int64_t activeNs) {
    if (activeNs <= 0) return 0;
    return std::max(ceilTo(activeNs, 1'000'000), static_cast<Quantity>(3 * 3'600 * kSecondNs)) / 1'000 *
           memoryMb;
}

double provisionedBreakEven(const Amount& idle, const Amount& duration, const Amount& onDemand) {
    if (onDemand <= duration) return 1;
    return std::min(1.0, idle.approximate() / (onDemand - duration).approximate());
}

}  // namespace updraft
