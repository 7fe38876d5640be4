// What a user may set about the platform. Defaults are the cloud's where it has one
// (docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html and scaling-behavior.html), ours where it
// has none.
#pragma once

#include <chrono>
#include <cstdint>

#include "runtime/base/clock.h"

namespace updraft {

// Which invocations of Python and Node.js functions are sampled for time per line: none; those that ask
// (InvocationRequest::wantProfile); those, and all others as far as it costs next to nothing.
enum class LineTiming : std::uint8_t { Off, Test, On };

struct EngineSettings {
    // Modelled platform.
    int accountConcurrency = 1000;
    int minimumUnreserved = 100;
    int scaleUpBurst = 1000;                         // new environments per function …
    Nanos scaleUpPeriod = std::chrono::seconds(10);  // … in this time, refilled continuously
    int requestsPerSecondPerConcurrency = 10;
    Nanos initLimit = std::chrono::seconds(10);
    // Keep-alive is undocumented in the cloud; emulators use 300–600 s.
    Nanos keepAlive = std::chrono::minutes(10);
    Nanos environmentAge = std::chrono::hours(4);  // recycled when older and idle
    bool freezeIdle = true;
    Nanos freezeAfter = std::chrono::milliseconds(50);  // idle this long before the processes are stopped
    Nanos asyncFirstRetry = std::chrono::minutes(1);
    Nanos asyncSecondRetry = std::chrono::minutes(2);
    Nanos asyncThrottleFirst = std::chrono::seconds(1);  // doubled up to …
    Nanos asyncThrottleMost = std::chrono::minutes(5);
    LineTiming lineTiming = LineTiming::Test;
    // This machine.
    int hostEnvironments = 0;  // most environments at once; 0: as many as memory allows
    std::int64_t hostMemoryBytes =
        0;  // memory that environments may hold together; 0: 70 % of what is available at start
    int hostShortRuns =
        0;  // short invocations (under 1 ms) handed to processes at once; 0: one more than cores
    // After this many invocations of a function in a row that were short, the next one is handed to its
    // process while one still runs there, so that it need not be woken; 0: never.
    int runAheadAfter = 500;
    int hostQueue = 10'000;  // arrivals that may wait for this machine
    Nanos hostQueueWait = std::chrono::seconds(30);
    Nanos memorySample =
        std::chrono::milliseconds(10);  // how often a running environment's memory is looked at
};

}  // namespace updraft
