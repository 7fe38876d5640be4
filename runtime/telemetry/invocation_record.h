// InvocationRecord: the one thing that an invocation leaves behind. Fixed-size and append-only; rollups,
// charts, cost, the REPORT line, API metrics and exports all derive from it. Written by the engine, handed to
// the store by value.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

#include "runtime/base/clock.h"
#include "runtime/base/ids.h"

namespace updraft {

enum class Trigger : std::uint8_t {
    Invoke,
    Async,
    FunctionUrl,
    HttpApi,
    Schedule,
    Queue,
    Topic,
    Bus,
    Stream,
    ObjectStore,
    Workflow,
    Warmup
};

enum class Outcome : std::uint8_t {
    Success,
    HandledError,  // the handler returned an error
    ExitError,     // the process ended by itself
    Timeout,
    OutOfMemory,
    InitError,
    BadResponse,   // over 6 MB, truncated, not what the protocol allows
    Throttled,     // a modelled limit of the cloud refused it: see throttle
    HostRejected,  // this machine was full and its queue too: never counted as a throttle
    Cancelled,     // by the user or by shutdown
};

enum class ThrottleReason : std::uint8_t {
    None,
    ConcurrentInvocationLimitExceeded,
    ReservedFunctionConcurrentInvocationLimitExceeded,
    FunctionInvocationRateLimitExceeded,
    ReservedFunctionInvocationRateLimitExceeded,
    CallerRateLimitExceeded,
};

enum class ColdStart : std::uint8_t {
    Warm,
    OnDemand,
    Provisioned,
    Suppressed /* init ran again inside the invoke */
};

// InvocationRecord::cpuNs of a call that never ran, or of a record from before CPU time was measured.
inline constexpr std::int64_t kCpuUnknown = -1;

struct InvocationRecord {
    std::uint64_t sequence = 0;  // rising in one database, set by the store; 0 before
    RequestId requestId;
    WallNanos arrived = 0;        // accepted by the platform
    WallNanos started = 0;        // handed to the environment; 0 when never
    std::int64_t queuedNs = 0;    // waiting for this machine (host capacity), not for the modelled platform
    std::int64_t initNs = 0;      // 0 when warm
    std::int64_t durationNs = 0;  // handler, what the REPORT line calls Duration
    std::int64_t overheadNs =
        0;  // platform time between arrival and answer that is neither queue, init nor handler
    // Of an accepted event: how long it lay in the queue, retries and back-off included, until `arrived`.
    std::int64_t ageNs = 0;
    std::int64_t extensionsNs = 0;  // after the response until every extension asked for the next event
    // CPU time that all processes of the environment used from hand-over to the end, extensions included (how
    // exactly: ChildProcess::cpuTime); may exceed the duration where several cores worked.
    std::int64_t cpuNs = kCpuUnknown;
    std::uint32_t functionId = 0;     // FunctionVersion::functionId
    std::uint32_t version = 0;        // 0 is $LATEST
    std::uint32_t aliasId = 0;        // string table id, 0 for none
    std::uint32_t environmentId = 0;  // rising in one database, 0 when none
    std::uint32_t memoryMb = 0;       // configured
    std::uint32_t maxMemoryKb = 0;    // measured, whole process tree
    std::uint32_t billedMs = 0;       // ceil(init + duration), since August 2025 init is billed
    std::uint32_t requestBytes = 0;
    std::uint32_t responseBytes = 0;
    std::uint32_t errorTypeId = 0;   // string table id of errorType, 0 for none
    std::uint16_t asyncAttempt = 0;  // 0 for synchronous calls, else 1, 2, 3
    std::uint16_t hostLimit = 0;  // bit 0: waited for host capacity; bit 1: memory pressure on this machine;
                                  // bit 2: waited for a core
    Trigger trigger = Trigger::Invoke;
    Outcome outcome = Outcome::Success;
    ThrottleReason throttle = ThrottleReason::None;
    ColdStart cold = ColdStart::Warm;
    std::uint8_t provisioned = 0;  // ran on provisioned concurrency
    std::uint8_t spillover = 0;    // provisioned concurrency existed but was exhausted
    std::uint8_t streamed = 0;
};
static_assert(std::is_trivially_copyable_v<InvocationRecord>);

const char* name(Trigger trigger);
const char* name(Outcome outcome);
const char* name(ThrottleReason reason);  // the API's Reason, "" for None

// The platform's own log lines, derived from a record so that they need not be stored. Formats: DG
// monitoring-cloudwatchlogs, with Init Duration last. No trailing newline.
std::string startLine(const InvocationRecord& record);
std::string endLine(const InvocationRecord& record);
std::string reportLine(const InvocationRecord& record, std::string_view errorType = {});
// Of an environment's initialisation. INIT_REPORT is written when it did not go well: in its own phase
// ("init") or again inside an invocation ("invoke").
std::string initStartLine(std::string_view runtimeVersion, std::string_view runtimeVersionArn);
std::string initReportLine(std::int64_t initNs, std::string_view phase, std::string_view status,
                           std::string_view errorType = {});

}  // namespace updraft
