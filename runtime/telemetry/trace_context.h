// How a call says which trace it belongs to: X-Ray's header X-Amzn-Trace-Id ("Root=1-6745ab12-…;Parent=…;
// Sampled=1") and W3C Trace Context's traceparent ("00-…-…-01"; w3.org/TR/trace-context, level 1). Both carry
// the same sixteen and eight bytes, so that either can be handed on as the other. Pure; any thread. What is
// read may come from anywhere: what is no such header is nothing, never half of one.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "runtime/telemetry/platform_events.h"

namespace updraft {

enum class TraceSampling : std::uint8_t { Undecided, No, Yes };

struct TraceContext {
    TraceId traceId{};  // never all zero when parsed
    SpanId parent{};    // all zero: names none, which only X-Ray's may do
    TraceSampling sampling = TraceSampling::Undecided;
    std::string lineage;  // X-Ray's only: how often which function was called on the way here; see lineage.h
    bool operator==(const TraceContext&) const = default;
};

// X-Amzn-Trace-Id: fields in any order and either case of letters, unknown ones (Self, those of the
// application) passed over; so is a Lineage that is none. Needs a Root.
std::optional<TraceContext> parseXRay(std::string_view header);
// With Parent, Sampled and Lineage where they are known.
std::string formatXRay(const TraceContext& context);

// Versions after 00 are read as far as 00 goes, as the recommendation asks; only the bit for "sampled" of the
// flags is used. Capital letters, zero ids and version ff are refused.
std::optional<TraceContext> parseTraceparent(std::string_view header);
// Undecided counts as not sampled. A context without a parent has no such form: "".
std::string formatTraceparent(const TraceContext& context);

// Lower case, two for each byte: ids as OTLP's JSON and people have them.
std::string hexText(std::span<const std::uint8_t> bytes);

bool isZero(const TraceId& id);
bool isZero(const SpanId& id);

}  // namespace updraft
