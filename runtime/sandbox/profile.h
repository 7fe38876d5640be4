// Where time went inside an environment: the parts of its init, and lines of the function's code. Plain
// values; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "runtime/base/clock.h"

namespace updraft {

// The parts of one init, in order of time but for extensionsNs, which has a share before the process starts
// and one after the module is loaded. Real nanoseconds; 0 where the part does not exist or is not known.
// Together a little less than the init itself: what is left is the platform's own.
struct InitPhases {
    std::int64_t processNs = 0;  // the room with its mounts, and the process until its program runs
    // The interpreter and our bootstrap until the function's module is loaded; for runtimes that speak the
    // Runtime API everything until their first request for an event.
    std::int64_t runtimeNs = 0;
    std::int64_t moduleNs = 0;      // loading the handler's module; Python and Node.js only
    std::int64_t extensionsNs = 0;  // waiting for extensions when nothing else was to be waited for

    std::int64_t total() const { return processNs + runtimeNs + moduleNs + extensionsNs; }
    bool operator==(const InitPhases&) const = default;
};

struct LineSample {
    std::string file;  // relative to the code's folder, "src/app.py"
    int line = 0;      // from 1
    std::string functionName;
    std::int64_t selfNs = 0;  // on this line, with the time in libraries that it called
    std::uint32_t samples = 0;
    // Node.js: time in libraries that the function called, of which the line is not known. `line` is where
    // the function begins.
    bool inCalls = false;
    bool operator==(const LineSample&) const = default;
};

// Sampled, not counted: shares are true for many samples. Python measures time that passes (waiting too),
// Node.js the time that its thread computes.
struct LineProfile {
    static constexpr std::size_t kMostLines = 200;

    std::vector<LineSample> lines;  // most time first
    Nanos sampled{0};               // everything that was sampled, also outside of the lines
    // What starting and reading the profiler took inside of the invocation's own duration; not in `sampled`.
    Nanos cost{0};
    std::uint32_t invocations = 0;  // with at least one sample

    bool empty() const { return invocations == 0; }
    // Adds another of the same version; keeps the kMostLines with the most time.
    void add(const LineProfile& other);
};

// Of one invocation: take no samples; take some when it costs next to nothing; take them in any case.
enum class ProfileWish : std::uint8_t { None, Welcome, Wanted };

}  // namespace updraft
