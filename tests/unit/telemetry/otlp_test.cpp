// Spans of invocations, in both of OTLP's encodings, read by a decoder of its own.
#include "runtime/telemetry/otlp.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cctype>
#include <random>
#include <set>

#include "runtime/telemetry/log_stream.h"
#include "runtime/telemetry/trace_context.h"
#include "tests/unit/telemetry/otlp_decoder.h"

namespace updraft::test {
namespace {

namespace json = boost::json;

constexpr WallNanos kArrived = 1'790'000'000'123'456'789;
constexpr std::int64_t kMs = 1'000'000;

RecordNames names() {
    RecordNames all;
    all.functions = {{1, "shop"}, {2, "payment"}};
    all.texts = {{10, "live"}, {11, "ValueError"}, {12, std::string("bad\xff name")}};
    return all;
}

RecordedCall typicalCall() {
    RecordedCall call;
    InvocationRecord& record = call.record;
    record.requestId = *RequestId::parse("8476a536-e9f4-11e8-9739-2dfe598c3fcd");
    record.arrived = kArrived;
    record.started = kArrived + 2 * kMs;
    record.durationNs = 30 * kMs;
    record.overheadNs = kMs;
    record.functionId = 1;
    record.environmentId = 77;
    record.memoryMb = 256;
    record.maxMemoryKb = 40'000;
    record.billedMs = 31;
    call.environmentStarted = kArrived - 3'600'000 * kMs;
    return call;
}

DecodedMessage encoded(const std::vector<RecordedCall>& calls) {
    const auto resources = otlpResources(calls, names(), Identity{});
    return OtlpDecoder::decode(otlpRequest(resources, "9.9", OtlpEncoding::Protobuf),
                               "ExportTraceServiceRequest");
}
std::vector<DecodedMessage> spansOf(const RecordedCall& call) {
    return encoded({call}).at("resource_spans").at("scope_spans").messages.at("spans");
}

TEST(Otlp, WritesOneSpanAndItsHandler) {
    const RecordedCall call = typicalCall();
    const auto spans = spansOf(call);
    ASSERT_EQ(spans.size(), 2u);
    const DecodedMessage &own = spans[0], &handler = spans[1];
    EXPECT_EQ(own.text("trace_id"), hexText(traceIdOf(call.record)));
    EXPECT_EQ(own.text("span_id"), hexText(spanIdOf(call.record.requestId, 0)));
    EXPECT_EQ(own.text("parent_span_id"), "");
    EXPECT_EQ(own.text("name"), "shop");
    EXPECT_EQ(own.text("kind"), "2") << "SERVER";
    EXPECT_EQ(own.text("start"), std::to_string(kArrived));
    EXPECT_EQ(own.text("end"), std::to_string(kArrived + 32 * kMs));
    EXPECT_EQ(own.text("flags"), "1");
    EXPECT_EQ(own.count("status"), 0u) << "servers leave the status of what went well unset";
    const std::map<std::string, std::string> wanted = {
        {"faas.trigger", "string:other"},
        {"faas.invocation_id", "string:8476a536-e9f4-11e8-9739-2dfe598c3fcd"},
        {"faas.coldstart", "bool:0"},
        {"aws.lambda.invoked_arn", "string:arn:aws:lambda:us-east-1:000000000000:function:shop"},
        {"updraft.trigger", "string:invoke"},
        {"updraft.outcome", "string:success"},
        {"updraft.billed_ms", "int:31"},
        {"updraft.max_memory_used", "int:40960000"}};
    EXPECT_EQ(own.attributes(), wanted);
    EXPECT_EQ(handler.text("name"), "Invocation");
    EXPECT_EQ(handler.text("kind"), "1") << "INTERNAL";
    EXPECT_EQ(handler.text("trace_id"), own.text("trace_id"));
    EXPECT_EQ(handler.text("parent_span_id"), own.text("span_id"));
    EXPECT_NE(handler.text("span_id"), own.text("span_id"));
    EXPECT_EQ(handler.text("start"), std::to_string(kArrived + 2 * kMs));
    EXPECT_EQ(handler.text("end"), std::to_string(kArrived + 32 * kMs));
    EXPECT_EQ(handler.text("flags"), std::to_string(0x101)) << "sampled; its parent is known to be of here";
}

TEST(Otlp, NamesTheEnvironmentAsItsResource) {
    RecordedCall call = typicalCall();
    call.record.version = 7;
    call.record.aliasId = 10;
    const auto request = encoded({call});
    const DecodedMessage& all = request.at("resource_spans");
    const std::map<std::string, std::string> wanted = {
        {"service.name", "string:shop"},
        {"cloud.provider", "string:aws"},
        {"cloud.platform", "string:aws_lambda"},
        {"cloud.region", "string:us-east-1"},
        {"cloud.account.id", "string:000000000000"},
        {"cloud.resource_id", "string:arn:aws:lambda:us-east-1:000000000000:function:shop:7"},
        {"faas.name", "string:shop"},
        {"faas.version", "string:7"},
        {"faas.max_memory", "int:268435456"},
        {"faas.instance", "string:" + logStreamName(call.environmentStarted, "7", 77)}};
    EXPECT_EQ(all.at("resource").attributes(), wanted);
    EXPECT_EQ(all.text("schema_url"), all.at("scope_spans").text("schema_url"));
    EXPECT_EQ(all.at("scope_spans").at("scope").text("name"), "updraft");
    EXPECT_EQ(all.at("scope_spans").at("scope").text("version"), "9.9");
    EXPECT_EQ(all.at("scope_spans").at("spans").attributes().at("aws.lambda.invoked_arn"),
              "string:arn:aws:lambda:us-east-1:000000000000:function:shop:live");
    call.record.aliasId = 0;
    EXPECT_EQ(spansOf(call)[0].attributes().at("aws.lambda.invoked_arn"),
              "string:arn:aws:lambda:us-east-1:000000000000:function:shop:7");
}

TEST(Otlp, GathersCallsByEnvironment) {
    RecordedCall one = typicalCall(), other = typicalCall(), again = typicalCall(), refused = typicalCall();
    other.record.environmentId = 78;
    refused.record.environmentId = 0;
    refused.record.started = 0;
    refused.record.outcome = Outcome::Throttled;
    const auto request = encoded({one, other, again, refused});
    ASSERT_EQ(request.count("resource_spans"), 3u);
    EXPECT_EQ(request.at("resource_spans", 0).at("scope_spans").count("spans"), 4u);
    EXPECT_EQ(request.at("resource_spans", 1).at("scope_spans").count("spans"), 2u);
    EXPECT_FALSE(request.at("resource_spans", 2).at("resource").attributes().contains("faas.instance"));
}

TEST(Otlp, HangsACallOnItsCaller) {
    RecordedCall call = typicalCall();
    TraceLink link;
    link.traceId.fill(0xab);
    link.parent.fill(0xcd);
    call.link = link;
    const auto spans = spansOf(call);
    EXPECT_EQ(spans[0].text("trace_id"), hexText(link.traceId));
    EXPECT_EQ(spans[0].text("parent_span_id"), hexText(link.parent));
    EXPECT_EQ(spans[0].text("flags"), std::to_string(0x301)) << "its parent is elsewhere";
    EXPECT_EQ(spans[1].text("trace_id"), hexText(link.traceId));
    EXPECT_EQ(spans[0].count("links"), 0u);
    call.link->parent = {};  // X-Ray's header may name none
    EXPECT_EQ(spansOf(call)[0].text("parent_span_id"), "");
}

TEST(Otlp, ShowsAColdStartInItsTime) {
    RecordedCall call = typicalCall();
    call.record.cold = ColdStart::OnDemand;
    call.record.queuedNs = 5 * kMs;
    call.record.initNs = 100 * kMs;
    call.record.started = kArrived + 110 * kMs;
    call.record.extensionsNs = 4 * kMs;
    const auto spans = spansOf(call);
    ASSERT_EQ(spans.size(), 5u);
    EXPECT_EQ(spans[0].attributes().at("faas.coldstart"), "bool:1");
    const auto span = [&](std::size_t index) {
        return spans[index].text("name") + " " +
               std::to_string((std::stoll(spans[index].text("start")) - kArrived) / kMs) + "-" +
               std::to_string((std::stoll(spans[index].text("end")) - kArrived) / kMs);
    };
    EXPECT_EQ(span(0), "shop 0-144");
    EXPECT_EQ(span(1), "Host queue 0-5");
    EXPECT_EQ(span(2), "Initialization 10-110");
    EXPECT_EQ(span(3), "Invocation 110-140");
    EXPECT_EQ(span(4), "Extensions 140-144");
    std::set<std::string> ids;
    for (const DecodedMessage& one : spans) ids.insert(one.text("span_id"));
    EXPECT_EQ(ids.size(), spans.size());
}

TEST(Otlp, ShowsAnInitThatRanInsideTheInvocation) {
    RecordedCall call = typicalCall();
    call.record.cold = ColdStart::Suppressed;
    call.record.initNs = 10 * kMs;
    const auto spans = spansOf(call);
    ASSERT_EQ(spans.size(), 3u);
    EXPECT_EQ(spans[0].attributes().at("faas.coldstart"), "bool:1");
    EXPECT_EQ(spans[1].text("name"), "Initialization");
    EXPECT_EQ(spans[1].text("end"), spans[2].text("start"));
    EXPECT_EQ(spans[2].text("end"), std::to_string(kArrived + 32 * kMs));
}

TEST(Otlp, SaysWhatFailed) {
    RecordedCall call = typicalCall();
    call.record.outcome = Outcome::HandledError;
    call.record.errorTypeId = 11;
    auto spans = spansOf(call);
    EXPECT_EQ(spans[0].at("status").text("code"), "2");
    EXPECT_EQ(spans[0].at("status").text("message"), "handled-error: ValueError");
    EXPECT_EQ(spans[1].at("status").text("code"), "2");
    EXPECT_EQ(spans[0].attributes().at("error.type"), "string:ValueError");
    EXPECT_EQ(spans[0].at("events").text("name"), "exception");
    EXPECT_EQ(spans[0].at("events").text("time"), std::to_string(kArrived + 32 * kMs));
    EXPECT_EQ(spans[0].at("events").attributes().at("exception.type"), "string:ValueError");

    call.record.errorTypeId = 12;
    EXPECT_EQ(spansOf(call)[0].attributes().at("error.type"), "string:bad\xef\xbf\xbd name");
    call.record.errorTypeId = 0;
    call.record.outcome = Outcome::Timeout;
    EXPECT_EQ(spansOf(call)[0].attributes().at("error.type"), "string:timeout");

    call.record = InvocationRecord{};
    call.record.arrived = kArrived;
    call.record.functionId = 2;
    call.record.outcome = Outcome::Throttled;
    call.record.overheadNs = kMs;
    call.record.throttle = ThrottleReason::ConcurrentInvocationLimitExceeded;
    spans = spansOf(call);
    ASSERT_EQ(spans.size(), 1u) << "nothing of it ran";
    EXPECT_EQ(spans[0].text("end"), std::to_string(kArrived + kMs));
    EXPECT_EQ(spans[0].attributes().at("error.type"), "string:TooManyRequestsException");
    EXPECT_EQ(spans[0].attributes().at("updraft.throttle_reason"),
              "string:ConcurrentInvocationLimitExceeded");
    EXPECT_EQ(spans[0].count("events"), 0u);
}

TEST(Otlp, ShowsAnInitThatFailed) {
    RecordedCall call = typicalCall();
    call.record.started = 0;
    call.record.durationNs = 0;
    call.record.initNs = 20 * kMs;
    call.record.outcome = Outcome::InitError;
    const auto spans = spansOf(call);
    ASSERT_EQ(spans.size(), 2u);
    EXPECT_EQ(spans[1].text("name"), "Initialization");
    EXPECT_EQ(spans[1].at("status").text("code"), "2");
    EXPECT_EQ(spans[0].text("end"), std::to_string(kArrived + 20 * kMs));
}

TEST(Otlp, LinksEventsAndTheirRetries) {
    RecordedCall call = typicalCall();
    TraceLink link;
    link.traceId.fill(0xab);
    link.parent.fill(0xcd);
    call.link = link;
    call.record.trigger = Trigger::Async;
    call.record.asyncAttempt = 2;
    call.record.ageNs = 1'500 * kMs;
    const auto own = spansOf(call)[0];
    EXPECT_EQ(own.text("kind"), "5") << "CONSUMER";
    EXPECT_EQ(own.text("span_id"), hexText(spanIdOf(call.record.requestId, 2)));
    EXPECT_EQ(own.attributes().at("updraft.async.attempt"), "int:2");
    EXPECT_EQ(own.attributes().at("updraft.async.age_ms"), "int:1500");
    ASSERT_EQ(own.count("links"), 2u);
    EXPECT_EQ(own.at("links", 0).text("span_id"), hexText(link.parent));
    EXPECT_EQ(own.at("links", 1).text("span_id"), hexText(spanIdOf(call.record.requestId, 1)));
    EXPECT_EQ(own.at("links", 1).text("trace_id"), hexText(link.traceId));
}

TEST(Otlp, KindsAndTriggersFollowTheConventions) {
    const std::map<Trigger, std::pair<std::string, std::string>> wanted = {
        {Trigger::Invoke, {"2", "other"}},
        {Trigger::FunctionUrl, {"2", "http"}},
        {Trigger::HttpApi, {"2", "http"}},
        {Trigger::Schedule, {"2", "timer"}},
        {Trigger::Queue, {"5", "pubsub"}},
        {Trigger::Topic, {"5", "pubsub"}},
        {Trigger::Bus, {"5", "pubsub"}},
        {Trigger::Stream, {"5", "pubsub"}},
        {Trigger::ObjectStore, {"2", "datasource"}},
        {Trigger::Workflow, {"2", "other"}},
        {Trigger::Warmup, {"2", "other"}}};
    for (const auto& [trigger, expected] : wanted) {
        RecordedCall call = typicalCall();
        call.record.trigger = trigger;
        const auto span = spansOf(call)[0];
        EXPECT_EQ(span.text("kind"), expected.first) << name(trigger);
        EXPECT_EQ(span.attributes().at("faas.trigger"), "string:" + expected.second) << name(trigger);
    }
}

// Every record makes a request that a strict reader takes, whose spans have an order in time, ids of their
// own and parents in the same request.
TEST(Otlp, AnyRecordIsWellFormed) {
    std::mt19937_64 random(5);
    std::vector<RecordedCall> calls;
    for (int i = 0; i < 2'000; ++i) {
        RecordedCall call = typicalCall();
        InvocationRecord& record = call.record;
        for (auto& byte : record.requestId.bytes) byte = static_cast<std::uint8_t>(random());
        record.outcome = static_cast<Outcome>(random() % 10);
        record.trigger = static_cast<Trigger>(random() % 12);
        record.cold = static_cast<ColdStart>(random() % 4);
        record.started = random() % 4 == 0 ? 0 : kArrived + static_cast<WallNanos>(random() % 1'000'000'000);
        record.initNs = static_cast<std::int64_t>(random() % 2'000'000'000);
        record.queuedNs = static_cast<std::int64_t>(random() % 3 * 1'000'000);
        record.durationNs = static_cast<std::int64_t>(random() % 100'000'000'000);
        record.asyncAttempt = static_cast<std::uint16_t>(random() % 4);
        record.errorTypeId = static_cast<std::uint32_t>(10 + random() % 4);
        calls.push_back(call);
    }
    std::set<std::string> ids;
    std::size_t count = 0;
    const auto request = encoded(calls);
    for (const DecodedMessage& resource : request.messages.at("resource_spans")) {
        for (const DecodedMessage& span : resource.at("scope_spans").messages.at("spans")) {
            ++count;
            ids.insert(span.text("span_id"));
            EXPECT_LE(std::stoull(span.text("start")), std::stoull(span.text("end")));
            const std::string parent = span.text("parent_span_id");
            EXPECT_TRUE(parent.empty() || ids.contains(parent));
        }
    }
    EXPECT_EQ(ids.size(), count);
}

// ---- JSON ----

// The tree of protobuf's decoder from OTLP's JSON: names in lowerCamelCase, ids in hex, 64-bit numbers as
// text, enumerations as numbers.
std::string snake(std::string_view camel) {
    if (camel == "startTimeUnixNano") return "start";
    if (camel == "endTimeUnixNano") return "end";
    if (camel == "timeUnixNano") return "time";
    std::string text;
    for (const char c : camel) {
        if (std::isupper(static_cast<unsigned char>(c)))
            text += '_', text += static_cast<char>(std::tolower(c));
        else
            text += c;
    }
    return text;
}

DecodedMessage fromJson(const json::object& object) {
    DecodedMessage result;
    for (const auto& [key, value] : object) {
        const std::string name = snake(key);
        if (value.is_array()) {
            for (const json::value& one : value.get_array())
                result.messages[name].push_back(fromJson(one.as_object()));
        } else if (value.is_object()) {
            result.messages[name].push_back(fromJson(value.get_object()));
        } else if (value.is_string()) {
            result.fields[name] = std::string(value.get_string());
        } else if (value.is_bool()) {
            result.fields[name] = value.get_bool() ? "1" : "0";
        } else {
            EXPECT_TRUE(key == "kind" || key == "code" || key == "flags") << key << " must be text in JSON";
            result.fields[name] = std::to_string(value.to_number<std::int64_t>());
        }
    }
    return result;
}

std::string dumped(const DecodedMessage& message) {
    std::string text = "{";
    for (const auto& [key, value] : message.fields) text += key + "=" + value + ";";
    for (const auto& [key, list] : message.messages) {
        for (const DecodedMessage& one : list) text += key + dumped(one);
    }
    return text + "}";
}

TEST(Otlp, JsonSaysTheSame) {
    RecordedCall failed = typicalCall(), sent = typicalCall();
    failed.record.outcome = Outcome::HandledError;
    failed.record.errorTypeId = 12;
    failed.record.cold = ColdStart::OnDemand;
    failed.record.initNs = kMs;
    sent.record.asyncAttempt = 3;
    sent.link.emplace();
    sent.link->traceId.fill(1);
    sent.link->parent.fill(2);
    const std::vector<RecordedCall> calls = {failed, sent};
    const auto resources = otlpResources(calls, names(), Identity{});
    const std::string text = otlpRequest(resources, "9.9", OtlpEncoding::Json);
    EXPECT_EQ(dumped(fromJson(json::parse(text).as_object())), dumped(encoded(calls)));
}

// ---- answers ----

TEST(Otlp, ReadsWhatACollectorAnswers) {
    const auto protobuf = [](std::string_view body) {
        return readOtlpResponse(body, OtlpEncoding::Protobuf);
    };
    const auto text = [](std::string_view body) { return readOtlpResponse(body, OtlpEncoding::Json); };
    using namespace std::string_view_literals;
    EXPECT_EQ(protobuf("").value().rejectedSpans, 0);
    const auto partial = protobuf("\x0a\x08\x08\xac\x02\x12\x03\x62\x61\x64"sv);
    ASSERT_TRUE(partial);
    EXPECT_EQ(partial->rejectedSpans, 300);
    EXPECT_EQ(partial->message, "bad");
    EXPECT_TRUE(protobuf("\x1a\x01x"sv)) << "fields of later versions are passed over";
    for (const std::string_view bad :
         {"\x0a\x09\x08"sv, "\x0a"sv, "\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"sv, "\x0b"sv,
          "\x00"sv})
        EXPECT_FALSE(protobuf(bad));
    EXPECT_EQ(text("").value().rejectedSpans, 0);
    EXPECT_EQ(text("{}").value().rejectedSpans, 0);
    EXPECT_EQ(text(R"({"partialSuccess":{"rejectedSpans":"4","errorMessage":"no"}})").value().rejectedSpans,
              4);
    EXPECT_EQ(text(R"({"partialSuccess":{"rejectedSpans":5}})").value().rejectedSpans, 5);
    EXPECT_EQ(text(R"({"partialSuccess":null})").value().rejectedSpans, 0);
    EXPECT_FALSE(text("<html>"));
    EXPECT_EQ(readOtlpFailure("\x08\x03\x12\x05wrong"sv, OtlpEncoding::Protobuf), "wrong");
    EXPECT_EQ(readOtlpFailure("<html>"sv, OtlpEncoding::Protobuf), "");
    EXPECT_EQ(readOtlpFailure(R"({"code":3,"message":"wrong"})", OtlpEncoding::Json), "wrong");
    EXPECT_EQ(readOtlpFailure("nonsense", OtlpEncoding::Json), "");
}

}  // namespace
}  // namespace updraft::test
