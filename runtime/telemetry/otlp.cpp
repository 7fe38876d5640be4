#include "runtime/telemetry/otlp.h"

#include <algorithm>
#include <boost/json.hpp>

#include "runtime/base/text.h"
#include "runtime/base/utf8.h"
#include "runtime/telemetry/protobuf.h"
#include "runtime/telemetry/trace_context.h"

namespace updraft {
namespace {

namespace json = boost::json;

// The conventions that the attributes are named by.
constexpr const char* kSchemaUrl = "https://opentelemetry.io/schemas/1.27.0";
constexpr const char* kScopeName = "updraft";
constexpr int kStatusError = 2;
// Span.flags: W3C's "sampled", and where the parent is.
constexpr std::uint32_t kSampled = 0x001, kSaysIsRemote = 0x100, kIsRemote = 0x200;

std::uint64_t unixNano(WallNanos at) {
    return static_cast<std::uint64_t>(std::max<WallNanos>(at, 0));
}

std::uint32_t flagsOf(const OtlpSpan& span) {
    if (isZero(span.parent)) return kSampled;
    return kSampled | kSaysIsRemote | (span.parentIsRemote ? kIsRemote : 0);
}

// ---- protobuf ----

template <std::size_t Size>
std::string_view bytesOf(const std::array<std::uint8_t, Size>& id) {
    return {reinterpret_cast<const char*>(id.data()), Size};
}

// KeyValue: key 1, value 2. AnyValue: string 1, bool 2, int 3.
void writeAttributes(ProtobufWriter& to, std::uint32_t field, const std::vector<OtlpAttribute>& attributes) {
    for (const OtlpAttribute& attribute : attributes) {
        ProtobufWriter any, pair;
        if (const auto* text = std::get_if<std::string>(&attribute.value)) any.message(1, *text);
        if (const auto* yes = std::get_if<bool>(&attribute.value)) any.numberEvenZero(2, *yes ? 1 : 0);
        if (const auto* number = std::get_if<std::int64_t>(&attribute.value))
            any.numberEvenZero(3, static_cast<std::uint64_t>(*number));
        pair.bytes(1, attribute.key);
        pair.message(2, any.text());
        to.message(field, pair.text());
    }
}

// Event: time 1, name 2, attributes 3. Link: trace 1, span 2.
void writeEventsAndLinks(ProtobufWriter& to, const OtlpSpan& span) {
    for (const OtlpEvent& event : span.events) {
        ProtobufWriter one;
        one.fixed64(1, unixNano(event.at));
        one.bytes(2, event.name);
        writeAttributes(one, 3, event.attributes);
        to.message(11, one.text());
    }
    for (const OtlpLink& link : span.links) {
        ProtobufWriter one;
        one.bytes(1, bytesOf(link.traceId));
        one.bytes(2, bytesOf(link.spanId));
        to.message(13, one.text());
    }
}

std::string protobufSpan(const OtlpSpan& span) {
    ProtobufWriter to;
    to.bytes(1, bytesOf(span.traceId));
    to.bytes(2, bytesOf(span.spanId));
    if (!isZero(span.parent)) to.bytes(4, bytesOf(span.parent));
    to.bytes(5, span.name);
    to.number(6, static_cast<std::uint64_t>(span.kind));
    to.fixed64(7, unixNano(span.begin));
    to.fixed64(8, unixNano(span.end));
    writeAttributes(to, 9, span.attributes);
    writeEventsAndLinks(to, span);
    if (span.failed) {
        ProtobufWriter status;
        status.bytes(2, span.failure);
        status.number(3, kStatusError);
        to.message(15, status.text());
    }
    to.fixed32(16, flagsOf(span));
    return to.text();
}

// ResourceSpans: resource 1 (attributes 1), scope_spans 2 (scope 1, spans 2, schema 3), schema 3.
std::string protobufRequest(std::span<const OtlpResource> resources, std::string_view scopeVersion) {
    ProtobufWriter request;
    for (const OtlpResource& resource : resources) {
        ProtobufWriter about, scope, scoped, all;
        writeAttributes(about, 1, resource.attributes);
        scope.bytes(1, kScopeName);
        scope.bytes(2, scopeVersion);
        scoped.message(1, scope.text());
        for (const OtlpSpan& span : resource.spans) scoped.message(2, protobufSpan(span));
        scoped.bytes(3, kSchemaUrl);
        all.message(1, about.text());
        all.message(2, scoped.text());
        all.bytes(3, kSchemaUrl);
        request.message(1, all.text());
    }
    return request.text();
}

// ---- JSON: names in lowerCamelCase, ids in hex, 64-bit numbers as text, enumerations as numbers ----

json::array attributesJson(const std::vector<OtlpAttribute>& attributes) {
    json::array list;
    for (const OtlpAttribute& attribute : attributes) {
        json::object any;
        if (const auto* text = std::get_if<std::string>(&attribute.value)) any["stringValue"] = *text;
        if (const auto* yes = std::get_if<bool>(&attribute.value)) any["boolValue"] = *yes;
        if (const auto* number = std::get_if<std::int64_t>(&attribute.value))
            any["intValue"] = std::to_string(*number);
        list.push_back(json::object{{"key", attribute.key}, {"value", std::move(any)}});
    }
    return list;
}

void addEventsAndLinks(json::object& to, const OtlpSpan& span) {
    json::array events, links;
    for (const OtlpEvent& event : span.events)
        events.push_back(json::object{{"timeUnixNano", std::to_string(unixNano(event.at))},
                                      {"name", event.name},
                                      {"attributes", attributesJson(event.attributes)}});
    for (const OtlpLink& link : span.links)
        links.push_back(json::object{{"traceId", hexText(link.traceId)}, {"spanId", hexText(link.spanId)}});
    if (!events.empty()) to["events"] = std::move(events);
    if (!links.empty()) to["links"] = std::move(links);
}

json::object spanJson(const OtlpSpan& span) {
    json::object to{{"traceId", hexText(span.traceId)}, {"spanId", hexText(span.spanId)}};
    if (!isZero(span.parent)) to["parentSpanId"] = hexText(span.parent);
    to["name"] = span.name;
    to["kind"] = static_cast<int>(span.kind);
    to["startTimeUnixNano"] = std::to_string(unixNano(span.begin));
    to["endTimeUnixNano"] = std::to_string(unixNano(span.end));
    if (!span.attributes.empty()) to["attributes"] = attributesJson(span.attributes);
    addEventsAndLinks(to, span);
    if (span.failed) to["status"] = json::object{{"message", span.failure}, {"code", kStatusError}};
    to["flags"] = flagsOf(span);
    return to;
}

std::string jsonRequest(std::span<const OtlpResource> resources, std::string_view scopeVersion) {
    json::array all;
    for (const OtlpResource& resource : resources) {
        json::array spans;
        for (const OtlpSpan& span : resource.spans) spans.push_back(spanJson(span));
        json::object scoped{{"scope", json::object{{"name", kScopeName}, {"version", scopeVersion}}},
                            {"spans", std::move(spans)},
                            {"schemaUrl", kSchemaUrl}};
        json::array scopes;
        scopes.push_back(std::move(scoped));
        all.push_back(
            json::object{{"resource", json::object{{"attributes", attributesJson(resource.attributes)}}},
                         {"scopeSpans", std::move(scopes)},
                         {"schemaUrl", kSchemaUrl}});
    }
    return json::serialize(json::object{{"resourceSpans", std::move(all)}});
}

// ---- answers ----

std::optional<OtlpPartialSuccess> readProtobuf(std::string_view body) {
    OtlpPartialSuccess found;
    ProtobufReader response(body);
    while (const auto outer = response.next()) {
        if (outer->number != 1 || outer->wireType != 2) continue;
        ProtobufReader partial(outer->bytes);
        while (const auto field = partial.next()) {
            if (field->number == 1 && field->wireType == 0)
                found.rejectedSpans = static_cast<std::int64_t>(field->value);
            if (field->number == 2 && field->wireType == 2) found.message = repairedUtf8(field->bytes);
        }
        if (partial.failed()) return std::nullopt;
    }
    if (response.failed()) return std::nullopt;
    return found;
}

std::optional<json::object> objectOf(std::string_view body) {
    json::error_code failed;
    const json::value parsed = json::parse(trim(body).empty() ? "{}" : body, failed);
    if (failed || !parsed.is_object()) return std::nullopt;
    return parsed.get_object();
}

// 64-bit numbers come as text, from some collectors as numbers.
std::int64_t integerOf(const json::value& value) {
    if (const auto* text = value.if_string()) return parseInteger(*text).value_or(0);
    json::error_code failed;
    const auto number = value.to_number<std::int64_t>(failed);
    return failed ? 0 : number;
}

std::optional<OtlpPartialSuccess> readJson(std::string_view body) {
    const auto response = objectOf(body);
    if (!response) return std::nullopt;
    OtlpPartialSuccess found;
    const auto* partial = response->if_contains("partialSuccess");
    if (partial == nullptr || !partial->is_object()) return found;
    if (const auto* rejected = partial->get_object().if_contains("rejectedSpans"))
        found.rejectedSpans = integerOf(*rejected);
    const auto* message = partial->get_object().if_contains("errorMessage");
    if (message != nullptr && message->is_string()) found.message = message->get_string();
    return found;
}

}  // namespace

std::string_view contentType(OtlpEncoding encoding) {
    return encoding == OtlpEncoding::Protobuf ? "application/x-protobuf" : "application/json";
}

std::string otlpRequest(std::span<const OtlpResource> resources, std::string_view scopeVersion,
                        OtlpEncoding encoding) {
    return encoding == OtlpEncoding::Protobuf ? protobufRequest(resources, scopeVersion)
                                              : jsonRequest(resources, scopeVersion);
}

std::optional<OtlpPartialSuccess> readOtlpResponse(std::string_view body, OtlpEncoding encoding) {
    return encoding == OtlpEncoding::Protobuf ? readProtobuf(body) : readJson(body);
}

std::string readOtlpFailure(std::string_view body, OtlpEncoding encoding) {
    constexpr std::uint32_t kMessage = 2;
    if (encoding == OtlpEncoding::Json) {
        const auto status = objectOf(body);
        const auto* message = status ? status->if_contains("message") : nullptr;
        return message != nullptr && message->is_string() ? std::string(message->get_string())
                                                          : std::string();
    }
    std::string message;
    ProtobufReader status(body);
    while (const auto field = status.next()) {
        if (field->number == kMessage && field->wireType == 2) message = std::string(field->bytes);
    }
    return status.failed() || !isUtf8(message) ? std::string() : message;
}

}  // namespace updraft
