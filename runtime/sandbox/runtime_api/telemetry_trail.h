// TelemetryTrail: turns what happens in the life of one environment into telemetry events, with the times
// that belong to them. Calls cost nothing worth counting when nobody listens. Thread: the io_context's only.
#pragma once

#include <string>

#include "runtime/base/clock.h"
#include "runtime/sandbox/runtime_api/telemetry_event.h"
#include "runtime/sandbox/runtime_api/telemetry_hub.h"

namespace updraft {

class TelemetryTrail {
  public:
    // jsonLines: the function's log format is JSON.
    TelemetryTrail(TelemetryHub& hub, const Clock& clock, InitContext context, bool jsonLines)
        : hub_(hub), clock_(clock), context_(std::move(context)), jsonLines_(jsonLines) {}

    void initStarted();
    void runtimeReady();  // the runtime asked for its first event
    void initDone(const ExtensionRegistry& extensions);
    void initFailed(std::string_view status, std::string_view errorType);  // "error" or "timeout"

    void invoked(const SandboxInvoke& invoke);
    void firstByte();                           // of a streamed response
    void sent(std::size_t bytes);               // of a response, in parts or whole
    void answered(std::string_view errorType);  // empty on success
    void runtimeDone();                         // asked for the next event
    void interrupted(std::string_view status, std::string_view errorType);  // it never will
    void reported(const InvocationReport& report);

    void line(LogSource source, std::string_view text);

  private:
    WallNanos now() const { return clock_.wallNow(); }

    TelemetryHub& hub_;
    const Clock& clock_;
    const InitContext context_;
    const bool jsonLines_;
    TimePoint initStart_{};
    bool initOpen_ = false;
    bool runtimeInitOpen_ = false;
    bool invokeOpen_ = false;
    telemetry::InvokeContext invoke_;
    telemetry::RuntimeDone done_;
    std::string errorType_;
};

}  // namespace updraft
