// Values that describe the engine at one moment, for the API, the daemon and the studio.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "runtime/base/clock.h"
#include "runtime/sandbox/sandbox.h"

namespace updraft {

enum class EnvironmentState : std::uint8_t { Starting, Idle, Frozen, Busy, Resetting, ShuttingDown };

struct EnvironmentSnapshot {
    std::uint32_t id = 0;
    int pid = 0;
    std::string functionName, version, logStream, interpreter;
    EnvironmentState state = EnvironmentState::Starting;
    bool provisioned = false;
    Nanos age{0};
    Nanos inState{0};
    std::uint64_t served = 0;
    SandboxMemory memory;
    InitPhases init;  // of its last init; zeros before
    Isolation isolation;
};

struct EngineCounters {
    std::uint64_t invocations = 0, errors = 0, throttles = 0, hostRejected = 0, coldStarts = 0,
                  spillovers = 0;
    std::uint64_t asyncAccepted = 0, asyncDropped = 0, asyncRetries = 0;
    std::uint64_t destinationFailures = 0, deadLetterErrors = 0;  // targets that could not be told
    int busy = 0, idle = 0, starting = 0, hostQueued = 0, asyncQueued = 0;
};

struct EngineSnapshot {
    std::vector<EnvironmentSnapshot> environments;
    EngineCounters counters;
    std::vector<std::string> notices;  // the latest things that went wrong outside of any invocation
};

struct ProvisionedState {
    enum class Status : std::uint8_t { None, InProgress, Ready, Failed };
    Status status = Status::None;
    int requested = 0, allocated = 0, available = 0;
    std::string reason;  // "FUNCTION_ERROR_INIT_FAILURE"
    WallNanos lastModified = 0;
};

}  // namespace updraft
