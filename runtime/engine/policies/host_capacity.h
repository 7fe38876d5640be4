// HostCapacity: how many environments this machine may hold, by number and by memory. Nothing the cloud
// knows: what does not fit here waits, and is never reported as a throttle. Pure.
#pragma once

#include <cstdint>

namespace updraft {

struct HostCapacity {
    int environments = 0;    // most at once; 0: as many as memory allows
    std::int64_t bytes = 0;  // that they may hold together; 0: no limit

    enum class Verdict : std::uint8_t { Fits, TooMany, NoMemory };
    // One more environment that is expected to need `expectedBytes`. The first always fits: a machine that is
    // too small for one function would otherwise never answer.
    Verdict verdict(int held, std::int64_t heldBytes, std::int64_t expectedBytes) const;
};

// What a new environment is expected to need: what the function's others were seen to need, or a guess for an
// interpreter with little loaded, never more than the function may have.
std::int64_t expectedMemory(std::int64_t seenBytes, int memoryMb);

}  // namespace updraft
