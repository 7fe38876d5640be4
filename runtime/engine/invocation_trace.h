// How invocations hang together: the trace that a call came with or begins, what the function is told of it
// so that its own calls join, and whose call it was. Thread: the engine's; the functions are pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/engine/invocation.h"
#include "runtime/telemetry/trace_context.h"

namespace updraft {

// Of a call that came with none: its ids derive from the record that it will leave.
TraceContext rootTrace(const RequestId& request, WallNanos arrived);

// Fills request.arrived, request.chain and request.traceId, what the function is told: the trace with the
// span of this very invocation as the parent of whatever it calls. As in the cloud a trace is not sampled
// unless its caller says so, since the function's own X-Ray client would look for a daemon to tell.
void joinTrace(InvocationRequest& request, WallNanos now);

// Nothing for a root. request.trace and record.arrived are set; caller: the function whose span the parent
// is.
std::optional<TraceLink> linkOf(const InvocationRequest& request, const InvocationRecord& record,
                                std::uint32_t caller);

// An accepted event keeps its trace, and the function that sent it, as one text: X-Ray's header with a field
// of our own, which no function sees.
struct KeptTrace {
    std::optional<TraceContext> context;
    std::uint32_t callerFunctionId = 0;
    bool operator==(const KeptTrace&) const = default;
};
std::string keptTraceText(const TraceContext& context, std::uint32_t callerFunctionId);
KeptTrace readKeptTrace(std::string_view text);

// CallerTable: which function a span is of, for the spans of the latest invocations, running or just over. Of
// fixed size: a newer one takes an older one's place, so a miss says nothing.
class CallerTable {
  public:
    CallerTable() : slots_(kSlots) {}
    void note(const SpanId& span, std::uint32_t functionId);
    std::uint32_t find(const SpanId& span) const;  // 0: not here

  private:
    static constexpr std::size_t kSlots = 1 << 14;
    struct Slot {
        std::uint64_t span = 0;
        std::uint32_t functionId = 0;
    };
    std::vector<Slot> slots_;
};

}  // namespace updraft
