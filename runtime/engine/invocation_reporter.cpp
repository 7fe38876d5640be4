#include "runtime/engine/invocation_reporter.h"

#include <algorithm>

#include "runtime/engine/environment_pool.h"
#include "runtime/engine/faults.h"
#include "runtime/engine/real_time.h"

namespace updraft {

std::uint32_t billedMillis(const InvocationRecord& record) {
    if (record.started == 0 && record.initNs == 0) return 0;
    std::int64_t nanos = record.durationNs + record.extensionsNs;
    if (record.cold == ColdStart::OnDemand) nanos += record.initNs;
    return static_cast<std::uint32_t>(std::max<std::int64_t>(1, (nanos + 999'999) / 1'000'000));
}

void InvocationReporter::measure(ActiveInvocation& invocation, Outcome outcome) {
    InvocationRecord& record = invocation.record;
    const TimePoint now = clock_.now();
    invocation.answeredAt = now;
    if (invocation.handed != TimePoint{}) {
        record.started = record.arrived + (invocation.handed - invocation.arrived).count();
        record.durationNs = realSpan(clock_, now - invocation.handed).count();
        if (outcome == Outcome::Timeout)
            record.durationNs = invocation.request.version->config.timeoutS * 1'000'000'000LL;
    }
    const Nanos total = realSpan(clock_, now - invocation.arrived);
    const std::int64_t own = record.queuedNs + invocation.awaited.count() + record.durationNs;
    record.overheadNs = std::max<std::int64_t>(0, total.count() - own);
    record.outcome = outcome;
    record.billedMs = billedMillis(record);
}

namespace {
// The caller gets the answer itself; the record gets a copy of its beginning. Of a stream that went well the
// beginning is kept already; when it failed, the error document says more than what came before.
void keepAnswer(ActiveInvocation& invocation) {
    if (invocation.keepBytes == 0 || invocation.payload.empty()) return;
    invocation.kept.assign(invocation.payload, 0, cutLength(invocation.payload, invocation.keepBytes));
    invocation.answerBytes = invocation.payload.size();
}

InvocationPayload takePayload(ActiveInvocation& invocation) {
    InvocationPayload taken;
    std::string& request = invocation.request.payload;
    taken.requestBytes = request.size();
    const std::size_t kept = cutLength(request, invocation.keepBytes);
    taken.request = kept == request.size() ? std::move(request) : request.substr(0, kept);
    taken.response = std::move(invocation.kept);
    taken.responseBytes =
        invocation.answerBytes == 0 ? invocation.record.responseBytes : invocation.answerBytes;
    return taken;
}
}  // namespace

void InvocationReporter::answer(ActiveInvocation& invocation, Outcome outcome, const Fault& fault) {
    invocation.answered = true;
    measure(invocation, outcome);
    InvocationRecord& record = invocation.record;
    if (!fault.type.empty()) {
        invocation.errorType = fault.type;
        invocation.payload = errorDocument(fault);
        record.errorTypeId = records_.internString(fault.type);
    }
    if (!record.streamed) record.responseBytes = static_cast<std::uint32_t>(invocation.payload.size());
    if (!invocation.request.wantLogTail) send(invocation);
}

void InvocationReporter::send(ActiveInvocation& invocation) {
    keepAnswer(invocation);
    InvocationResult result;
    result.outcome = invocation.record.outcome;
    result.throttle = invocation.record.throttle;
    result.payload = std::move(invocation.payload);
    result.errorType = invocation.errorType;
    result.executedVersion = invocation.request.version->version;
    if (invocation.request.wantLogTail)
        result.logTail = invocation.log.tail(startLine(invocation.record), endLine(invocation.record),
                                             reportLine(invocation.record, invocation.errorType));
    result.record = invocation.record;
    result.init = invocation.init;
    result.profile = std::move(invocation.profile);
    const std::shared_ptr<InvocationSink> sink = std::move(invocation.sink);
    sink->onFinished(std::move(result));
}

namespace {
const char* reportStatus(Outcome outcome) {
    switch (outcome) {
        case Outcome::Success:
            return "success";
        case Outcome::Timeout:
            return "timeout";
        case Outcome::HandledError:
        case Outcome::BadResponse:
            return "error";
        default:
            return "failure";
    }
}

void tellSubscribers(Sandbox& sandbox, const ActiveInvocation& invocation) {
    const InvocationRecord& record = invocation.record;
    const bool ownInit = record.cold == ColdStart::OnDemand || record.cold == ColdStart::Provisioned;
    sandbox.report({record.requestId, reportStatus(record.outcome), invocation.errorType,
                    Nanos(record.durationNs), Nanos(ownInit ? record.initNs : 0), record.billedMs,
                    record.memoryMb, (record.maxMemoryKb + 1023) / 1024});
}
}  // namespace

void InvocationReporter::finish(ActiveInvocation& invocation, Sandbox* sandbox) {
    InvocationRecord& record = invocation.record;
    // Without extensions nothing happens between the response and the end but our own work.
    const bool extensions = sandbox != nullptr && sandbox->shutdownAllowance() > Nanos(0);
    if (extensions && invocation.handed != TimePoint{} && record.outcome != Outcome::Timeout) {
        record.extensionsNs = realSpan(clock_, clock_.now() - invocation.answeredAt).count();
        record.billedMs = billedMillis(record);
    }
    if (sandbox != nullptr && sandbox->wantsReports()) tellSubscribers(*sandbox, invocation);
    if (invocation.request.wantLogTail) send(invocation);
    count(record);
    if (invocation.link) records_.onTrace(*invocation.link);
    records_.onRecord(record, invocation.log.take(),
                      invocation.keepBytes == 0 ? InvocationPayload{} : takePayload(invocation));
}

void InvocationReporter::count(const InvocationRecord& record) {
    if (record.outcome == Outcome::Throttled) {
        ++counters_.throttles;
        return;
    }
    if (record.outcome == Outcome::HostRejected) {
        ++counters_.hostRejected;
        return;
    }
    if (record.outcome == Outcome::Cancelled && record.started == 0) return;
    ++counters_.invocations;
    if (record.outcome != Outcome::Success) ++counters_.errors;
    if (record.cold != ColdStart::Warm && record.cold != ColdStart::Provisioned) ++counters_.coldStarts;
    if (record.spillover) ++counters_.spillovers;
}

}  // namespace updraft
