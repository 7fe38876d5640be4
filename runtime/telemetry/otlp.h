// OTLP, OpenTelemetry's protocol, as far as sending spans needs it: requests in both of its encodings, and
// what a collector answers. Messages and field numbers: opentelemetry-proto 1.3, opentelemetry/proto/trace/v1
// and collector/trace/v1. Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "runtime/telemetry/otlp_spans.h"

namespace updraft {

enum class OtlpEncoding : std::uint8_t { Protobuf, Json };

std::string_view contentType(OtlpEncoding encoding);
// An ExportTraceServiceRequest. scopeVersion: of this program.
std::string otlpRequest(std::span<const OtlpResource> resources, std::string_view scopeVersion,
                        OtlpEncoding encoding);

// Of an ExportTraceServiceResponse: what was not taken of a request that was answered well. Warnings have a
// message and reject nothing.
struct OtlpPartialSuccess {
    std::int64_t rejectedSpans = 0;
    std::string message;
};
// Nothing: not such a message. An empty body is a message without fields.
std::optional<OtlpPartialSuccess> readOtlpResponse(std::string_view body, OtlpEncoding encoding);
// What became of spans since the platform was opened. Rising only.
struct OtlpCounts {
    std::uint64_t exported = 0;      // taken by the collector
    std::uint64_t rejected = 0;      // the collector answered well, but did not take them
    std::uint64_t failed = 0;        // it could not be reached, or answered badly, until they were given up
    std::uint64_t droppedCalls = 0;  // invocations without spans, since too many waited
};
// The message of a google.rpc.Status, as failures are answered; "" where the body is none.
std::string readOtlpFailure(std::string_view body, OtlpEncoding encoding);

}  // namespace updraft
