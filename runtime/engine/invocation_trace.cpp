#include "runtime/engine/invocation_trace.h"

#include <cstring>

#include "runtime/base/text.h"
#include "runtime/engine/policies/lineage.h"

namespace updraft {

namespace {

constexpr std::string_view kCaller = ";Caller=";

std::uint64_t numberOf(const SpanId& span) {
    std::uint64_t number = 0;
    std::memcpy(&number, span.data(), sizeof number);
    return number;
}

}  // namespace

TraceContext rootTrace(const RequestId& request, WallNanos arrived) {
    InvocationRecord record;
    record.requestId = request;
    record.arrived = arrived;
    TraceContext context;
    context.traceId = traceIdOf(record);
    return context;
}

void joinTrace(InvocationRequest& request, WallNanos now) {
    if (request.arrived == 0) request.arrived = now;
    TraceContext context = request.trace ? *request.trace : rootTrace(request.requestId, request.arrived);
    context.parent = spanIdOf(request.requestId, request.asyncAttempt);
    if (context.sampling == TraceSampling::Undecided) context.sampling = TraceSampling::No;
    if (request.version) {
        const Lineage::Step step = Lineage::extend(context.lineage, request.version->config.name);
        request.chain = step.callsBefore + 1;
        context.lineage = step.lineage;
    }
    request.traceId = formatXRay(context);
}

std::optional<TraceLink> linkOf(const InvocationRequest& request, const InvocationRecord& record,
                                std::uint32_t caller) {
    if (!request.trace) return std::nullopt;
    const TraceLink link{request.trace->traceId, request.trace->parent, caller, request.chain};
    if (isZero(link.parent) && link.traceId == traceIdOf(record)) return std::nullopt;
    return link;
}

std::string keptTraceText(const TraceContext& context, std::uint32_t callerFunctionId) {
    std::string text = formatXRay(context);
    if (callerFunctionId != 0) text += std::string(kCaller) + std::to_string(callerFunctionId);
    return text;
}

KeptTrace readKeptTrace(std::string_view text) {
    KeptTrace kept;
    kept.context = parseXRay(text);
    const std::size_t at = text.find(kCaller);
    if (!kept.context || at == std::string_view::npos) return kept;
    std::string_view digits = text.substr(at + kCaller.size());
    digits = digits.substr(0, digits.find(';'));
    const auto caller = parseInteger(digits);
    if (caller && *caller > 0 && *caller <= 0xFFFFFFFFLL)
        kept.callerFunctionId = static_cast<std::uint32_t>(*caller);
    return kept;
}

void CallerTable::note(const SpanId& span, std::uint32_t functionId) {
    const std::uint64_t number = numberOf(span);
    slots_[number % kSlots] = {number, functionId};
}

std::uint32_t CallerTable::find(const SpanId& span) const {
    const std::uint64_t number = numberOf(span);
    const Slot& slot = slots_[number % kSlots];
    return slot.span == number ? slot.functionId : 0;
}

}  // namespace updraft
