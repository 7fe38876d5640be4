// What the platform leaves behind besides invocation records: the lives of its environments, meters, things
// that happened to functions, and how calls hang together. Values, handed to RecordSink; any thread.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>

#include "runtime/telemetry/rollup.h"

namespace updraft {

// ---- environments ----

enum class EnvironmentEnd : std::uint8_t {
    Running,   // has not ended
    Idle,      // kept warm for long enough
    Age,       // replaced, being old
    Retired,   // its version or its function is gone or was changed
    Failed,    // init failed for good, or its processes could not be started
    Killed,    // by the user
    Evicted,   // this machine needed the room
    Shutdown,  // the platform was closed
    Lost,      // the platform was killed; when is not known exactly
};

// One line of an environment's life; a later one with the same id and at replaces an earlier one.
struct EnvironmentRecord {
    std::uint32_t id = 0;  // rising in one database
    std::uint32_t functionId = 0, version = 0, memoryMb = 0;
    bool provisioned = false;
    WallNanos started = 0;
    std::int64_t initNs = 0;  // of its first init; 0 while that runs
    bool initFailed = false;
    WallNanos ended = 0;  // 0: has not
    EnvironmentEnd end = EnvironmentEnd::Running;
    std::uint64_t served = 0;
};
// Of an environment, between its start and its end. What is not told because it follows from what is: busy
// spans are the invocation records themselves (environmentId, from started to started + durationNs +
// extensionsNs), and between them an environment is frozen from EngineSettings::freezeAfter on, unless
// freezeIdle is off. A reset ends with its ResetDone, or with the environment.
struct EnvironmentMoment {
    enum class Kind : std::uint8_t { ResetBegan, ResetDone };
    std::uint32_t environmentId = 0;
    WallNanos at = 0;
    Kind kind = Kind::ResetBegan;
};

// ---- meters ----

// What the engine's meters saw since the sample before; all within one second of the wall clock. Mergeable:
// samples of the same second add up. Each scope has samples of its own (a maximum of sums is not a sum of
// maxima): the total, each function, each of its versions.
struct MeterSample {
    WallNanos at = 0;  // begin of what was watched
    SeriesKey series;  // Detail: aliasId 0 and Trigger::Invoke stand for all
    GaugeSet gauges;
    std::uint64_t asyncReceived = 0, asyncDropped = 0, destinationFailures = 0, deadLetterErrors = 0;
};

// ---- annotations ----

struct Annotation {
    enum class Kind : std::uint8_t {
        // $LATEST has new code or configuration; subject: "code", "configuration", "code, configuration",
        // "created" or "removed"; detail: "MemorySize 128 → 256, Environment.TABLE"
        CodeChanged,
        VersionPublished,  // subject: "8"
        AliasShifted,      // subject: "live", detail: "7 → 8" or "7 → 8 90 %, 9 10 %"; "–" for none
        LimitChanged,      // subject: "reserved", "provisioned live", "account"; detail: "10 → 20"
        RuntimeUpdated,    // subject: "python3.11", detail: from → to
        // Episodes: begun by the first after ten seconds without; ended at the last one, which is known ten
        // seconds later; detail of an end: how often it happened.
        ThrottlingBegan,  // subject: the reason's API name
        ThrottlingEnded,
        HostLimited,  // this machine, not the modelled platform: subject: capacity, memory, cores
        HostRelieved,
        AlarmRaised,  // subject: the alarm's name, detail: value and threshold
        AlarmCleared,
        PlatformStarted,  // subject: Updraft's version
        PlatformStopped,  // missing when it was killed
        BudgetRaised,     // subject: the budget's name; detail: "warning 8.04 / 10", state, spent, limit
        BudgetCleared,
        LoopFound,  // subject: "recursion", "retry storm"; detail: "17, 0.0042, chain ended": count, USD an
                    // hour, what became of it
    };
    std::uint64_t id = 0;  // set by the store
    WallNanos at = 0;
    Kind kind = Kind::CodeChanged;
    std::uint32_t functionId = 0;  // 0: of all
    std::string subject, detail;   // values, not sentences: who shows them has the words
};

// ---- traces ----

using TraceId = std::array<std::uint8_t, 16>;
using SpanId = std::array<std::uint8_t, 8>;

// Where an invocation hangs. Kept for those only that a call came with a trace for: a root's ids derive from
// its record (traceIdOf, spanIdOf), so that most invocations cost nothing here.
struct TraceLink {
    TraceId traceId{};
    SpanId parent{};                     // all zero: a trace from outside that names none
    std::uint32_t callerFunctionId = 0;  // the function whose span `parent` is; 0: not one of ours
    std::uint32_t chain = 0;  // how often the function was called on the way here, with this call; not kept
    bool operator==(const TraceLink&) const = default;
};

// Of a root. X-Ray's shape: four bytes of seconds since the epoch (arrived), then the last twelve of the
// request's id, so that a request in the log can be found from its trace. Never changes: exports of one day
// and another agree.
TraceId traceIdOf(const InvocationRecord& record);
// A hash of the request's id and the attempt (each retry of an event is a span of its own); never all zero.
// Never changes.
SpanId spanIdOf(const RequestId& request, std::uint16_t asyncAttempt);

}  // namespace updraft
