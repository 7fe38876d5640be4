// TraceTree: the invocations of one trace in the order of who called whom, each cut into the parts of its
// time. Built from what the store keeps; values; pure; any thread.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "runtime/store/telemetry_reader.h"

namespace updraft {

using FunctionNames = std::map<std::uint32_t, std::string>;  // by id

struct TracePart {
    enum class Kind : std::uint8_t {
        Waiting,  // for an environment or for this machine
        Queued,   // in the asynchronous queue
        Init,     // before the handler, or again inside of it
        Handler,
        Extensions,  // after the response
    };
    Kind kind = Kind::Handler;
    WallNanos from = 0, until = 0;
    bool operator==(const TracePart&) const = default;
};

struct TraceSpan {
    InvocationRecord record;
    std::string function;
    int parent = -1;  // index of its caller's span; -1: not in the trace
    int depth = 0;
    WallNanos begin = 0, end = 0;
    std::vector<TracePart> parts;  // by time, those with time only
};

struct TraceTree {
    TraceId id{};
    std::vector<TraceSpan> spans;  // callers before what they called, then by arrival
    WallNanos begin = 0, end = 0;
    std::size_t errors = 0, throttles = 0, coldStarts = 0;
    std::vector<std::string> functions;  // in order of their first span

    std::int64_t durationNs() const { return end - begin; }
};

std::vector<TracePart> partsOf(const InvocationRecord& record);
TraceTree traceTree(const TraceId& id, const std::vector<TracedInvocation>& invocations,
                    const FunctionNames& names);

// "1-5759e988-bd862e3fe1be46a994272793", as X-Ray writes it.
std::string xrayText(const TraceId& id);

}  // namespace updraft
