// What goes into the engine and what comes out of it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "runtime/base/ids.h"
#include "runtime/function/function_config.h"
#include "runtime/sandbox/sandbox.h"
#include "runtime/telemetry/invocation_record.h"
#include "runtime/telemetry/trace_context.h"

namespace updraft {

// How a caller waits: for the answer, for the event to be kept, or for a check of the call alone.
enum class InvocationType : std::uint8_t { RequestResponse, Event, DryRun };

struct InvocationRequest {
    FunctionVersionPtr version;  // alias weights are already resolved
    std::string alias;           // the alias it came through, empty for none
    std::string invokedArn;      // as the caller named it, for the function's context
    RequestId requestId;
    std::string payload;
    std::string clientContext;  // decoded JSON
    std::string cognitoIdentity;
    WallNanos arrived = 0;               // 0: when the engine gets it
    std::optional<TraceContext> trace;   // that the call came with
    std::uint32_t callerFunctionId = 0;  // whose span trace->parent is, where that is known already
    std::uint32_t chain = 1;             // calls of the function on the way here, with this one: joinTrace()
    std::string traceId;  // what the function is told: joinTrace(); the engine makes it when empty
    std::string tenantId;
    Trigger trigger = Trigger::Invoke;
    bool wantLogTail = false;  // fill InvocationResult::logTail
    bool wantProfile = false;  // fill InvocationResult::profile, where the setting line-timing allows
    bool streaming = false;    // the sink takes stream events; else a streamed response is gathered
    std::uint16_t asyncAttempt = 0;
    WallNanos accepted = 0;  // of an asynchronous event: when it was; 0 for synchronous calls
};

// InvocationResult::errorType of a call that its chain has too many of: loop_gate.h.
inline constexpr std::string_view kRecursiveInvocation = "RecursiveInvocationException";

struct InvocationResult {
    Outcome outcome = Outcome::Success;
    ThrottleReason throttle = ThrottleReason::None;
    std::string payload;    // the answer, or the JSON error document when the function failed
    std::string errorType;  // empty on success
    std::string executedVersion;
    std::string logTail;  // last 4 KB of the log, raw, when asked for
    InvocationRecord record;
    InitPhases init;      // of the init that record.initNs is about; zeros when warm
    LineProfile profile;  // when asked for and the runtime is Python or Node.js; may be empty

    bool functionError() const {  // HTTP 200 with X-Amz-Function-Error
        return outcome != Outcome::Success && outcome != Outcome::Throttled &&
               outcome != Outcome::HostRejected;
    }
};

// Who waits for the answer. Called on the engine's thread; exactly one onFinished per accepted request, and
// nothing after it.
class InvocationSink {
  public:
    virtual ~InvocationSink() = default;
    virtual void onStreamStart(std::string_view contentType) { (void)contentType; }
    virtual void onStreamData(std::string_view chunk) { (void)chunk; }
    virtual void onFinished(InvocationResult result) = 0;
};

}  // namespace updraft
