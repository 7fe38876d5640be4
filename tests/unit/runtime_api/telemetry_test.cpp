#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "runtime/sandbox/runtime_api/telemetry_buffer.h"
#include "runtime/sandbox/runtime_api/telemetry_event.h"
#include "runtime/sandbox/runtime_api/telemetry_subscription.h"

namespace updraft {
namespace {

namespace json = boost::json;
using Api = TelemetrySubscription::Api;

constexpr WallNanos kNow = 1'700'000'000'123'000'000;  // 2023-11-14T22:13:20.123Z

constexpr const char* kGood = R"({"schemaVersion":"2022-12-13","types":["platform","function","extension"],
  "buffering":{"maxItems":1000,"maxBytes":262144,"timeoutMs":25},
  "destination":{"protocol":"HTTP","URI":"http://sandbox.localdomain:4243/a/b?c"}})";

TEST(TelemetrySubscription, ReadsAFullRequest) {
    const auto read = readSubscription(Api::Telemetry, kGood);
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(read.value().port, 4243);
    EXPECT_EQ(read.value().path, "/a/b?c");
    EXPECT_EQ(read.value().maxItems, 1000u);
    EXPECT_EQ(read.value().timeoutMs, 25u);
    EXPECT_EQ(read.value().types(), "platform, function, extension");
}

TEST(TelemetrySubscription, DefaultsAreTheDocumentedOnes) {
    const auto read =
        readSubscription(Api::Logs, R"({"types":["function"],"destination":{"protocol":"TCP","port":9999}})");
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(read.value().schemaVersion, "2020-08-15");
    EXPECT_EQ(read.value().maxItems, 10'000u);
    EXPECT_EQ(read.value().maxBytes, 262'144u);
    EXPECT_EQ(read.value().timeoutMs, 1'000u);
    EXPECT_EQ(read.value().protocol, TelemetrySubscription::Protocol::Tcp);
}

// kGood with one member replaced.
std::string with(const char* path, const char* value) {
    json::value document = json::parse(kGood);
    boost::system::error_code error;
    json::value* member = document.find_pointer(path, error);
    EXPECT_TRUE(member) << path;
    if (member) *member = json::parse(value);
    return json::serialize(document);
}

TEST(TelemetrySubscription, NamesWhatIsWrong) {
    const struct {
        std::string body;
        const char* problem;
    } table[] = {
        {"[]", "not a JSON object"},
        {with("/schemaVersion", "\"2020-01-01\""), "schemaVersion is not supported"},
        {with("/schemaVersion", "7"), "schemaVersion is not supported"},
        {with("/types", "[]"), "types should not be empty"},
        {with("/types", "[\"metrics\"]"), "unknown type"},
        {with("/buffering/maxItems", "999"), "maxItems must be between 1000 and 10000"},
        {with("/buffering/maxBytes", "1048577"), "maxBytes must be between 262144 and 1048576"},
        {with("/buffering/timeoutMs", "24"), "timeoutMs must be between 25 and 30000"},
        {with("/buffering/timeoutMs", "\"x\""), "timeoutMs must be between 25 and 30000"},
        {with("/destination/URI", "\"http://sandbox.localdomain/x\""), "URI port is not provided"},
        {with("/destination/URI", "\"https://sandbox.localdomain:1/\""), "URI is not an http URI"},
        {with("/destination/URI", "\"http://example.com:80/\""), "host must be sandbox.localdomain"},
        {with("/destination/protocol", "\"UDP\""), "protocol must be HTTP or TCP"},
        {with("/destination", "{\"protocol\":\"TCP\"}"), "port is not provided"},
        {with("/destination", "{\"protocol\":\"TCP\",\"port\":70000}"), "port is not provided"},
    };
    for (const auto& row : table) {
        const auto read = readSubscription(Api::Telemetry, row.body);
        ASSERT_FALSE(read.ok()) << row.body;
        EXPECT_NE(read.error().message.find(row.problem), std::string::npos) << read.error().message;
    }
    EXPECT_EQ(readSubscription(Api::Telemetry, "{}").error().message,
              "schemaVersion is not provided; destination is not provided; types should not be empty");
    EXPECT_EQ(subscriptionInvalid(Api::Logs, "x").body,
              "{\"errorMessage\":\"x\",\"errorType\":\"Logs.ValidationError\"}\n");
}

json::value parsed(const TelemetryEvent& event) {
    return json::parse(event.json);
}

TEST(TelemetryEvent, HasTheDocumentedShapes) {
    telemetry::InvokeContext invoke{*RequestId::parse("6d68ca91-49c9-448d-89b8-7ca3e6dc66aa"), "$LATEST",
                                    "Root=1-5;Parent=a;Sampled=1"};
    EXPECT_EQ(parsed(telemetry::start(kNow, invoke)), json::parse(R"({
      "time":"2023-11-14T22:13:20.123Z","type":"platform.start","record":{
        "requestId":"6d68ca91-49c9-448d-89b8-7ca3e6dc66aa","version":"$LATEST",
        "tracing":{"type":"X-Amzn-Trace-Id","value":"Root=1-5;Parent=a;Sampled=1"}}})"));
    telemetry::RuntimeDone done;
    done.started = kNow;
    done.firstByte = kNow + 23'020'000;
    done.lastByte = kNow + 25'020'000;
    done.duration = Millis(140);
    done.producedBytes = 16;
    EXPECT_EQ(parsed(telemetry::runtimeDone(kNow, invoke, done)).at("record"), json::parse(R"({
      "requestId":"6d68ca91-49c9-448d-89b8-7ca3e6dc66aa","status":"success",
      "tracing":{"type":"X-Amzn-Trace-Id","value":"Root=1-5;Parent=a;Sampled=1"},
      "spans":[{"name":"responseLatency","start":"2023-11-14T22:13:20.123Z","durationMs":23.020},
               {"name":"responseDuration","start":"2023-11-14T22:13:20.146Z","durationMs":2.000}],
      "metrics":{"durationMs":140.000,"producedBytes":16}})"));
    InvocationReport report;
    report.requestId = invoke.requestId;
    report.duration = Nanos(693'920'000);
    report.initDuration = Nanos(397'680'000);
    report.billedMs = 694;
    report.memoryMb = 128;
    report.maxMemoryMb = 84;
    invoke.traceId.clear();
    EXPECT_EQ(parsed(telemetry::report(kNow, report, invoke)).at("record"), json::parse(R"({
      "requestId":"6d68ca91-49c9-448d-89b8-7ca3e6dc66aa","metrics":{"durationMs":693.920,"billedDurationMs":694,
        "memorySizeMB":128,"maxMemoryUsedMB":84,"initDurationMs":397.680},"status":"success"})"));
}

TEST(TelemetryEvent, InitEventsTellThePhase) {
    InitContext context{"on-demand", true, "provided:al2023", "hello", "1"};
    EXPECT_EQ(parsed(telemetry::initStart(kNow, context)).at("record"),
              json::parse(R"({"initializationType":"on-demand","phase":"invoke",
                "runtimeVersion":"provided:al2023","functionName":"hello","functionVersion":"1"})"));
    context.insideInvoke = false;
    EXPECT_EQ(parsed(telemetry::initReport(kNow, context, Nanos(125'330'000), "success", {})).at("record"),
              json::parse(R"({"initializationType":"on-demand","phase":"init","status":"success",
                "metrics":{"durationMs":125.330}})"));
    EXPECT_EQ(parsed(telemetry::initRuntimeDone(kNow, context, "error", "Runtime.Unknown")).at("record"),
              json::parse(R"({"initializationType":"on-demand","phase":"init","status":"error",
                "errorType":"Runtime.Unknown"})"));
}

TEST(TelemetryEvent, LinesAreTextOrJson) {
    EXPECT_EQ(parsed(telemetry::line(kNow, LogSource::Function, "a\tb", false)).at("record"), "a\tb");
    EXPECT_EQ(parsed(telemetry::line(kNow, LogSource::Function, R"({"level":"INFO"})", true)).at("record"),
              json::parse(R"({"level":"INFO"})"));
    EXPECT_EQ(parsed(telemetry::line(kNow, LogSource::Function, "{broken", true)).at("record"), "{broken");
    EXPECT_EQ(parsed(telemetry::line(kNow, LogSource::Extension, "x", true)).at("type"), "extension");
}

TEST(TelemetryEvent, ReachesWhoKnowsIt) {
    TelemetrySubscription telemetry2022, logs2020, logs2021;
    telemetry2022.platform = logs2020.platform = logs2021.platform = true;
    logs2020.api = logs2021.api = Api::Logs;
    logs2020.schemaVersion = "2020-08-15";
    logs2021.schemaVersion = "2021-03-18";
    const telemetry::InvokeContext invoke{RequestId::random(), "1", ""};
    const struct {
        TelemetryEvent event;
        bool telemetry, logs, logsWithDone;
    } table[] = {
        {telemetry::start(kNow, invoke), true, false, false},
        {telemetry::startForLogs(kNow, invoke), false, true, true},
        {telemetry::endForLogs(kNow, invoke), false, true, true},
        {telemetry::runtimeDone(kNow, invoke, {}), true, false, false},
        {telemetry::runtimeDoneForLogs(kNow, invoke, "success"), false, false, true},
        {telemetry::report(kNow, {}, invoke), true, true, true},
        {telemetry::fault(kNow, "x"), false, true, true},
        {telemetry::line(kNow, LogSource::Function, "x", false), false, false, false},
    };
    for (const auto& row : table) {
        EXPECT_EQ(row.event.concerns(telemetry2022), row.telemetry) << row.event.json;
        EXPECT_EQ(row.event.concerns(logs2020), row.logs) << row.event.json;
        EXPECT_EQ(row.event.concerns(logs2021), row.logsWithDone) << row.event.json;
    }
}

std::shared_ptr<const std::string> event(std::size_t size) {
    return std::make_shared<const std::string>(size, 'x');
}

TEST(TelemetryBuffer, IsDueByCountSizeOrTime) {
    const TimePoint start{};
    TelemetryBuffer byCount({3, 1'000, 100}), bySize({100, 10, 100}), byTime({100, 1'000, 100});
    for (int i = 0; i < 2; ++i) byCount.add(event(1), start);
    EXPECT_FALSE(byCount.due(start));
    byCount.add(event(1), start);
    EXPECT_TRUE(byCount.due(start));
    bySize.add(event(9), start);
    EXPECT_FALSE(bySize.due(start));
    bySize.add(event(1), start);
    EXPECT_TRUE(bySize.due(start));
    byTime.add(event(1), start);
    EXPECT_FALSE(byTime.due(start + Millis(99)));
    EXPECT_EQ(byTime.dueAt(), start + Millis(100));
    EXPECT_TRUE(byTime.due(start + Millis(100)));
}

TEST(TelemetryBuffer, BatchesWithinItsLimits) {
    TelemetryBuffer buffer({2, 5, 100});
    for (const std::size_t size : {1u, 1u, 1u, 4u}) buffer.add(event(size), {});
    EXPECT_EQ(buffer.take(TelemetryBuffer::Layout::Array, {}), "[x,x]");
    EXPECT_EQ(buffer.take(TelemetryBuffer::Layout::Lines, {}), "x\nxxxx\n");
    EXPECT_EQ(buffer.take(TelemetryBuffer::Layout::Array, {}), "");
    EXPECT_TRUE(buffer.empty());
}

TEST(TelemetryBuffer, IsBoundedAndCountsWhatItDrops) {
    TelemetryBuffer buffer({10, 100, 100});
    EXPECT_TRUE(buffer.add(event(500), {})) << "a single event of any size passes";
    EXPECT_FALSE(buffer.add(event(30), {}));
    EXPECT_FALSE(buffer.add(event(12), {}));
    const auto lost = buffer.takeDropped();
    EXPECT_EQ(lost.records, 2u);
    EXPECT_EQ(lost.bytes, 42u);
    EXPECT_EQ(buffer.takeDropped().records, 0u);
}

}  // namespace
}  // namespace updraft
