#include "runtime/engine/policies/host_capacity.h"

#include <algorithm>

namespace updraft {

HostCapacity::Verdict HostCapacity::verdict(int held, std::int64_t heldBytes,
                                            std::int64_t expectedBytes) const {
    if (held == 0) return Verdict::Fits;
    if (environments > 0 && held >= environments) return Verdict::TooMany;
    if (bytes > 0 && heldBytes + expectedBytes > bytes) return Verdict::NoMemory;
    return Verdict::Fits;
}

std::int64_t expectedMemory(std::int64_t seenBytes, int memoryMb) {
    constexpr std::int64_t kFreshInterpreter = 40LL << 20;
    const std::int64_t most = static_cast<std::int64_t>(memoryMb) << 20;
    return std::min(seenBytes > 0 ? seenBytes : kFreshInterpreter, most);
}

}  // namespace updraft
