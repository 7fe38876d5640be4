#include "runtime/sandbox/runtime_api/telemetry_trail.h"

#include <utility>

namespace updraft {

void TelemetryTrail::initStarted() {
    initStart_ = clock_.now();
    initOpen_ = runtimeInitOpen_ = true;
    if (hub_.listening()) hub_.publish(telemetry::initStart(now(), context_));
}

void TelemetryTrail::runtimeReady() {
    if (!std::exchange(runtimeInitOpen_, false) || !hub_.listening()) return;
    hub_.publish(telemetry::initRuntimeDone(now(), context_, "success", {}));
}

void TelemetryTrail::initDone(const ExtensionRegistry& extensions) {
    if (!std::exchange(initOpen_, false) || !hub_.listening()) return;
    for (const Extension& extension : extensions.all())
        hub_.publish(telemetry::extensionState(now(), extension));
    hub_.publish(telemetry::initReport(now(), context_, clock_.now() - initStart_, "success", {}));
    hub_.closeSubscriptions();
}

void TelemetryTrail::initFailed(std::string_view status, std::string_view errorType) {
    if (!std::exchange(initOpen_, false) || !hub_.listening()) return;
    if (std::exchange(runtimeInitOpen_, false))
        hub_.publish(telemetry::initRuntimeDone(now(), context_, status, errorType));
    hub_.publish(telemetry::initReport(now(), context_, clock_.now() - initStart_, status, errorType));
}

void TelemetryTrail::invoked(const SandboxInvoke& invoke) {
    if (!hub_.listening()) return;
    invoke_.requestId = invoke.requestId;
    invoke_.version = context_.functionVersion;
    invoke_.traceId = invoke.traceId;
    done_ = {};
    done_.started = now();
    errorType_.clear();
    invokeOpen_ = true;
    hub_.publish(telemetry::start(done_.started, invoke_));
    hub_.publish(telemetry::startForLogs(done_.started, invoke_));
}

void TelemetryTrail::firstByte() {
    if (invokeOpen_ && done_.firstByte == 0) done_.firstByte = now();
}

void TelemetryTrail::sent(std::size_t bytes) {
    if (!invokeOpen_) return;
    done_.producedBytes = std::max<std::int64_t>(done_.producedBytes, 0) + static_cast<std::int64_t>(bytes);
}

void TelemetryTrail::answered(std::string_view errorType) {
    if (!invokeOpen_) return;
    firstByte();
    done_.lastByte = now();
    errorType_ = errorType;
}

void TelemetryTrail::runtimeDone() {
    const bool failed = !errorType_.empty();
    const std::string type = errorType_;
    interrupted(failed ? "error" : "success", type);
}

void TelemetryTrail::interrupted(std::string_view status, std::string_view errorType) {
    if (!std::exchange(invokeOpen_, false)) return;
    const WallNanos at = now();
    done_.status = status;
    done_.errorType = errorType;
    done_.duration = Nanos(at - done_.started);
    hub_.publish(telemetry::runtimeDone(at, invoke_, done_));
    // The Logs API knows success, failure and timeout only.
    const std::string_view logsStatus = status == "error" ? "failure" : status;
    hub_.publish(telemetry::runtimeDoneForLogs(at, invoke_, logsStatus));
    if (status != "success" && status != "error")
        hub_.publish(telemetry::fault(
            at, "RequestId: " + invoke_.requestId.text() + " " +
                    (status == "timeout" ? "Task timed out" : "Process exited before completing request")));
    done_.errorType = {};
}

void TelemetryTrail::reported(const InvocationReport& report) {
    if (!hub_.listening()) return;
    if (invoke_.requestId != report.requestId) invoke_ = {report.requestId, context_.functionVersion, {}};
    hub_.publish(telemetry::endForLogs(now(), invoke_));
    hub_.publish(telemetry::report(now(), report, invoke_));
}

void TelemetryTrail::line(LogSource source, std::string_view text) {
    if (source == LogSource::Platform || !hub_.listening()) return;
    hub_.publish(telemetry::line(now(), source, text, jsonLines_ && source == LogSource::Function));
}

}  // namespace updraft
