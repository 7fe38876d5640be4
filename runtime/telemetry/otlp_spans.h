// Invocations as OpenTelemetry's spans, by its semantic conventions for functions (FaaS) and AWS Lambda.
// Values only: runtime/telemetry/otlp.h makes bytes of them. Pure; any thread.
//
// One invocation is one span, named after the function, with the ids that the platform told the function
// (traceIdOf, spanIdOf), so that spans which the function makes itself hang below it. Its children are what
// it was made of: "Host queue", "Initialization", "Invocation", "Extensions", each only where it took time.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "runtime/base/arn.h"
#include "runtime/telemetry/platform_events.h"

namespace updraft {

struct OtlpAttribute {
    const char* key = "";
    std::variant<std::string, std::int64_t, bool> value;
    bool operator==(const OtlpAttribute&) const = default;
};

// The numbers are the protocol's.
enum class OtlpSpanKind : std::uint8_t { Internal = 1, Server = 2, Consumer = 5 };

struct OtlpEvent {
    WallNanos at = 0;
    std::string name;
    std::vector<OtlpAttribute> attributes;
};

struct OtlpLink {
    TraceId traceId{};
    SpanId spanId{};
};

struct OtlpSpan {
    TraceId traceId{};
    SpanId spanId{}, parent{};  // no parent: all zero
    bool parentIsRemote = false;
    std::string name;
    OtlpSpanKind kind = OtlpSpanKind::Internal;
    WallNanos begin = 0, end = 0;
    std::vector<OtlpAttribute> attributes;
    std::vector<OtlpEvent> events;
    std::vector<OtlpLink> links;
    bool failed = false;
    std::string failure;  // the status' message
};

// One execution environment, or a function's version where none was reached, and what happened in it.
struct OtlpResource {
    std::vector<OtlpAttribute> attributes;
    std::vector<OtlpSpan> spans;
};

struct RecordedCall {
    InvocationRecord record;
    std::optional<TraceLink> link;
    WallNanos environmentStarted = 0;  // 0: not known
};

// What the ids in records mean.
struct RecordNames {
    std::unordered_map<std::uint32_t, std::string> functions;  // by functionId
    std::unordered_map<std::uint32_t, std::string> texts;      // by aliasId and errorTypeId
};

// Texts come out as UTF-8, whatever functions called their errors.
std::vector<OtlpResource> otlpResources(std::span<const RecordedCall> calls, const RecordNames& names,
                                        const Identity& identity);

}  // namespace updraft
