#include "runtime/engine/loop_gate.h"

#include "runtime/engine/policies/lineage.h"

namespace updraft {

bool LoopGate::refuses(const InvocationRequest& request) const {
    if (request.chain <= Lineage::kMostCalls || !request.version) return false;
    if (directory_.mayRecur(request.version->config.name)) return false;
    if (listener_) listener_(request.version->functionId, request.chain - 1);
    return true;
}

InvocationResult LoopGate::refusal(const InvocationRequest& request) {
    InvocationResult result;
    result.outcome = Outcome::Throttled;
    result.errorType = kRecursiveInvocation;
    result.record.requestId = request.requestId;
    result.record.arrived = request.arrived;
    result.record.functionId = request.version->functionId;
    return result;
}

}  // namespace updraft
