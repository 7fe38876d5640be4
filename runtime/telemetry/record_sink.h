// Where the engine leaves what happened: the store, live views. Called on the engine's thread;
// implementations must not block.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "runtime/telemetry/invocation_payload.h"
#include "runtime/telemetry/invocation_record.h"
#include "runtime/telemetry/platform_events.h"

namespace updraft {

class RecordSink {
  public:
    virtual ~RecordSink() = default;
    // log: the function's output, lines separated by '\n', without the platform's START/END/REPORT lines
    // (they derive from the record).
    // payload: what it carried, empty unless payloadLimit() asks for it.
    virtual void onRecord(const InvocationRecord& record, std::string&& log, InvocationPayload&& payload) = 0;
    // Of the record that comes next.
    virtual void onTrace(const TraceLink& link) { (void)link; }
    // When an environment starts, when its first init is over, and when it has ended.
    virtual void onEnvironment(const EnvironmentRecord& record) { (void)record; }
    virtual void onEnvironmentMoment(const EnvironmentMoment& moment) { (void)moment; }
    virtual void onMeter(const MeterSample& sample) { (void)sample; }
    virtual void onAnnotation(Annotation annotation) { (void)annotation; }
    // Bytes to keep of each request and each response; 0: none, which costs nothing.
    virtual std::size_t payloadLimit() const { return 0; }
    virtual std::uint32_t internString(std::string_view text) = 0;  // id for aliasId and errorTypeId; "" is 0
    virtual std::uint32_t nextEnvironmentId() = 0;
};

}  // namespace updraft
