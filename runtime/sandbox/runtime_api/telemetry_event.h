// TelemetryEvent: one thing that subscribers of the Telemetry and Logs APIs may hear of, and the functions
// that write each documented kind (Lambda developer guide, telemetry-schema-reference and
// runtimes-logs-api). Values only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "runtime/base/clock.h"
#include "runtime/sandbox/runtime_api/extension_registry.h"
#include "runtime/sandbox/runtime_api/telemetry_subscription.h"
#include "runtime/sandbox/sandbox.h"

namespace updraft {

struct TelemetryEvent {
    enum class Category : std::uint8_t { Platform, Function, Extension };
    // Which generations of the schema know the event.
    enum Audience : std::uint8_t { Telemetry = 1, Logs = 2, Logs2021 = 4 };

    Category category = Category::Platform;
    std::uint8_t audience = Telemetry;
    std::string json;  // {"time":…,"type":…,"record":…}

    bool concerns(const TelemetrySubscription& subscription) const;
};

// Where and why init runs; the cloud repeats a failed init inside the first invocation.
struct InitContext {
    std::string initializationType;  // "on-demand" or "provisioned-concurrency"
    bool insideInvoke = false;
    std::string runtimeVersion;  // "provided:al2023", may be empty
    std::string functionName, functionVersion;
};

namespace telemetry {

TelemetryEvent initStart(WallNanos now, const InitContext& context);
// status: "success", "failure", "error" or "timeout"; errorType may be empty.
TelemetryEvent initRuntimeDone(WallNanos now, const InitContext& context, std::string_view status,
                               std::string_view errorType);
TelemetryEvent initReport(WallNanos now, const InitContext& context, Nanos duration, std::string_view status,
                          std::string_view errorType);

struct InvokeContext {
    RequestId requestId;
    std::string version, traceId;
};
TelemetryEvent start(WallNanos now, const InvokeContext& invoke);
TelemetryEvent startForLogs(WallNanos now, const InvokeContext& invoke);
TelemetryEvent endForLogs(WallNanos now, const InvokeContext& invoke);

struct RuntimeDone {
    std::string_view status = "success";
    std::string_view errorType;
    WallNanos started = 0;    // the event was handed to the runtime
    WallNanos firstByte = 0;  // of the response; 0 when there was none
    WallNanos lastByte = 0;   // 0 when there was none
    Nanos duration{0};
    std::int64_t producedBytes = -1;  // unknown when negative
};
TelemetryEvent runtimeDone(WallNanos now, const InvokeContext& invoke, const RuntimeDone& done);
TelemetryEvent runtimeDoneForLogs(WallNanos now, const InvokeContext& invoke, std::string_view status);

TelemetryEvent report(WallNanos now, const InvocationReport& report, const InvokeContext& invoke);
TelemetryEvent fault(WallNanos now, std::string_view text);

TelemetryEvent extensionState(WallNanos now, const Extension& extension);
TelemetryEvent subscribed(WallNanos now, std::string_view extensionName, std::string_view state,
                          const TelemetrySubscription& subscription);
TelemetryEvent dropped(WallNanos now, std::uint64_t records, std::uint64_t bytes);

// A line of output. With asJson a line that is a JSON object becomes one (log format JSON).
TelemetryEvent line(WallNanos now, LogSource source, std::string_view text, bool asJson);

}  // namespace telemetry
}  // namespace updraft
