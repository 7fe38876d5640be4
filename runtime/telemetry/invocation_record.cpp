#include "runtime/telemetry/invocation_record.h"

#include <cinttypes>
#include <cstdio>

namespace updraft {

const char* name(Trigger trigger) {
    switch (trigger) {
        case Trigger::Invoke:
            return "invoke";
        case Trigger::Async:
            return "async";
        case Trigger::FunctionUrl:
            return "function-url";
        case Trigger::HttpApi:
            return "http-api";
        case Trigger::Schedule:
            return "schedule";
        case Trigger::Queue:
            return "queue";
        case Trigger::Topic:
            return "topic";
        case Trigger::Bus:
            return "bus";
        case Trigger::Stream:
            return "stream";
        case Trigger::ObjectStore:
            return "object-store";
        case Trigger::Workflow:
            return "workflow";
        case Trigger::Warmup:
            return "warmup";
    }
    return "unknown";
}

const char* name(Outcome outcome) {
    switch (outcome) {
        case Outcome::Success:
            return "success";
        case Outcome::HandledError:
            return "handled-error";
        case Outcome::ExitError:
            return "exit-error";
        case Outcome::Timeout:
            return "timeout";
        case Outcome::OutOfMemory:
            return "out-of-memory";
        case Outcome::InitError:
            return "init-error";
        case Outcome::BadResponse:
            return "bad-response";
        case Outcome::Throttled:
            return "throttled";
        case Outcome::HostRejected:
            return "host-rejected";
        case Outcome::Cancelled:
            return "cancelled";
    }
    return "unknown";
}

const char* name(ThrottleReason reason) {
    switch (reason) {
        case ThrottleReason::None:
            return "";
        case ThrottleReason::ConcurrentInvocationLimitExceeded:
            return "ConcurrentInvocationLimitExceeded";
        case ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded:
            return "ReservedFunctionConcurrentInvocationLimitExceeded";
        case ThrottleReason::FunctionInvocationRateLimitExceeded:
            return "FunctionInvocationRateLimitExceeded";
        case ThrottleReason::ReservedFunctionInvocationRateLimitExceeded:
            return "ReservedFunctionInvocationRateLimitExceeded";
        case ThrottleReason::CallerRateLimitExceeded:
            return "CallerRateLimitExceeded";
    }
    return "";
}

namespace {

std::string versionText(std::uint32_t version) {
    return version == 0 ? "$LATEST" : std::to_string(version);
}

void appendMillis(std::string& line, const char* label, std::int64_t nanos) {
    char text[64];
    const int size =
        std::snprintf(text, sizeof text, "%s: %.2f ms\t", label, static_cast<double>(nanos) / 1e6);
    line.append(text, static_cast<std::size_t>(size));
}

void appendMegabytes(std::string& line, const char* label, std::uint32_t megabytes) {
    line.append(label).append(": ").append(std::to_string(megabytes)).append(" MB\t");
}

// The REPORT line names a status only when the platform ended the invocation; a handler's own error shows in
// the function's output instead.
const char* reportStatus(Outcome outcome) {
    switch (outcome) {
        case Outcome::Timeout:
            return "timeout";
        case Outcome::ExitError:
        case Outcome::OutOfMemory:
        case Outcome::InitError:
        case Outcome::BadResponse:
        case Outcome::Cancelled:
            return "error";
        default:
            return nullptr;
    }
}

}  // namespace

std::string startLine(const InvocationRecord& record) {
    return "START RequestId: " + record.requestId.text() + " Version: " + versionText(record.version);
}

std::string endLine(const InvocationRecord& record) {
    return "END RequestId: " + record.requestId.text();
}

std::string reportLine(const InvocationRecord& record, std::string_view errorType) {
    std::string line = "REPORT RequestId: " + record.requestId.text() + "\t";
    appendMillis(line, "Duration", record.durationNs);
    line.append("Billed Duration: ").append(std::to_string(record.billedMs)).append(" ms\t");
    appendMegabytes(line, "Memory Size", record.memoryMb);
    appendMegabytes(line, "Max Memory Used", (record.maxMemoryKb + 1023) / 1024);
    const bool ownInit = record.cold == ColdStart::OnDemand || record.cold == ColdStart::Provisioned;
    if (ownInit && record.initNs > 0) appendMillis(line, "Init Duration", record.initNs);
    const char* status = reportStatus(record.outcome);
    if (status == nullptr) return line;
    line.append("Status: ").append(status);
    if (record.outcome != Outcome::Timeout && !errorType.empty())
        line.append("\tError Type: ").append(errorType);
    return line;
}

std::string initStartLine(std::string_view runtimeVersion, std::string_view runtimeVersionArn) {
    return "INIT_START Runtime Version: " + std::string(runtimeVersion) +
           "\tRuntime Version ARN: " + std::string(runtimeVersionArn);
}

std::string initReportLine(std::int64_t initNs, std::string_view phase, std::string_view status,
                           std::string_view errorType) {
    std::string line = "INIT_REPORT ";
    appendMillis(line, "Init Duration", initNs);
    line.append("Phase: ").append(phase).append("\tStatus: ").append(status);
    if (!errorType.empty()) line.append("\tError Type: ").append(errorType);
    return line;
}

}  // namespace updraft
