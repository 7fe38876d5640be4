// What memory tuning measured, as it is kept: every invocation that was made, at which size, and how the
// processors were shared out. What follows from it (tuning_result.h) is derived anew each time, so that other
// prices need no other measurement. Value types; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "runtime/base/clock.h"

namespace updraft {

struct TuningEvent {
    std::string name, payload;  // JSON
};

enum class SampleEnd : std::uint8_t { Good, Failed, OutOfMemory, TimedOut };

struct TuningSample {
    std::uint32_t memoryMb = 0;
    std::uint32_t event = 0;  // of TuningMeasurement::events
    bool cold = false;        // the first of an environment: it waited for the init
    SampleEnd end = SampleEnd::Good;
    std::int64_t initNs = 0, durationNs = 0;  // handler
    std::uint32_t billedMs = 0;               // ceil(init + duration)
    std::uint32_t peakKb = 0;                 // whole process tree
    bool operator==(const TuningSample&) const = default;
};

// One of the memory sizes, and what the machine gave its processes.
struct TuningSize {
    std::uint32_t memoryMb = 0;
    double cpus = 0;        // by the quota
    bool cpuShort = false;  // the cloud would give more processors than there are here
    double heldBackMs = 0;  // by the quota, all invocations together
    std::string trouble;    // of the first invocation that ended badly; English, empty when none did
    bool operator==(const TuningSize&) const = default;
};

struct TuningMeasurement {
    std::string function, runtime, architecture;  // of the template: "arm64", "x86_64"
    std::uint32_t configuredMb = 0, storageMb = 512, timeoutS = 0;
    WallNanos finished = 0;
    std::vector<std::string> events;  // names
    std::vector<TuningSize> sizes;    // rising
    std::vector<TuningSample> samples;
    bool operator==(const TuningMeasurement&) const = default;
};

}  // namespace updraft
