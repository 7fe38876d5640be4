// The exporter against a collector of the test's own on the same machine: batches, retries, loss, the end.
#include "runtime/platform/otlp/otlp_exporter.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <deque>

#include "runtime/http/http_server.h"
#include "runtime/platform/otlp/gzip.h"
#include "runtime/platform/otlp/otlp_client.h"
#include "tests/unit/telemetry/otlp_decoder.h"

namespace updraft::test {
namespace {

using boost::asio::ip::tcp;
constexpr Nanos kPatience = std::chrono::seconds(20);  // of the test, for what has to come

// Answers as it is told, in turn; then with 200. Holds what it was told to hold.
class ScriptedCollector final : public HttpHandler {
  public:
    explicit ScriptedCollector(boost::asio::io_context& context)
        : server_(std::make_unique<HttpServer>(context, *this)) {
        const Status listening = server_->listen({boost::asio::ip::address_v4::loopback(), 0});
        EXPECT_TRUE(listening.ok());
    }
    std::string url() const {
        return "http://127.0.0.1:" + std::to_string(server_->endpoint().port()) + "/v1/traces";
    }
    HttpResponse tooLarge(const HttpRequest&, std::size_t) override { return {413, {}, ""}; }
    void onRequest(HttpExchangePtr exchange) override {
        requests.push_back(exchange->request());
        if (hold) return held.push_back(exchange);
        HttpResponse answer;
        if (!answers.empty()) answer = std::move(answers.front()), answers.pop_front();
        exchange->respond(std::move(answer));
    }
    std::size_t spans(std::size_t request) const {
        const auto decoded = OtlpDecoder::decode(requests.at(request).body, "ExportTraceServiceRequest");
        std::size_t count = 0;
        for (const auto& resource : decoded.messages.at("resource_spans"))
            count += resource.at("scope_spans").count("spans");
        return count;
    }
    std::vector<HttpRequest> requests;
    std::deque<HttpResponse> answers;
    std::vector<HttpExchangePtr> held;
    bool hold = false;

  private:
    std::unique_ptr<HttpServer> server_;
};

class OtlpExporterTest : public testing::Test {
  protected:
    // Nothing waits for time unless a test is about it.
    static OtlpPace quick() {
        OtlpPace pace;
        pace.batch = 4;
        pace.delay = Millis(1);
        pace.firstRetry = Millis(1);
        pace.longestRetry = Millis(4);
        pace.giveUp = std::chrono::hours(1);
        return pace;
    }
    void open(OtlpPace pace, OtlpSettings settings = {}) {
        if (settings.url.empty()) settings.url = collector.url();
        settings.pace = pace;
        auto made = OtlpExporter::make(
            {engine, Identity{}, [](std::uint32_t id) { return id == 1 ? "shop" : "other"; },
             [](std::uint32_t) { return "ValueError"; },
             [this](const std::string& text) { told.push_back(text); }},
            settings);
        ASSERT_TRUE(made.ok()) << made.error().message;
        exporter = std::move(*made);
    }
    template <typename Condition>
    void runUntil(Condition condition) {
        const auto deadline = std::chrono::steady_clock::now() + kPatience;
        engine.restart();
        while (!condition()) {
            ASSERT_LT(std::chrono::steady_clock::now(), deadline) << "it did not come true";
            engine.run_one_for(Millis(50));
        }
    }
    void finish(Nanos allowed = kPatience) {
        bool done = false;
        exporter->finish(allowed, [&done] { done = true; });
        runUntil([&done] { return done; });
    }
    static InvocationRecord warmCall() {
        InvocationRecord record;
        record.requestId = RequestId::random();
        record.functionId = 1;
        record.arrived = 1'790'000'000'000'000'000;
        record.started = record.arrived + 1'000;
        record.durationNs = 1'000'000;
        return record;
    }
    void record(int count) {
        for (int i = 0; i < count; ++i) exporter->onRecord(warmCall());
    }

    boost::asio::io_context engine{1};
    ScriptedCollector collector{engine};
    std::unique_ptr<OtlpExporter> exporter;
    std::vector<std::string> told;
};

TEST_F(OtlpExporterTest, SendsFullBatchesAtOnceAndTheRestAtTheEnd) {
    OtlpPace pace = quick();
    pace.delay = std::chrono::hours(1);
    open(pace);
    record(4);
    runUntil([&] { return exporter->counts().exported == 8; });  // each call has a handler's span too
    ASSERT_EQ(collector.requests.size(), 1u);
    const HttpRequest& request = collector.requests[0];
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.target, "/v1/traces");
    EXPECT_EQ(request.header("content-type"), "application/x-protobuf");
    EXPECT_EQ(request.header("content-encoding"), "");
    EXPECT_EQ(collector.spans(0), 8u);
    record(3);
    finish();
    ASSERT_EQ(collector.requests.size(), 2u);
    EXPECT_EQ(collector.spans(1), 6u);
    EXPECT_EQ(exporter->counts().exported, 14u);
    record(1);
    EXPECT_EQ(exporter->counts().droppedCalls, 0u) << "what comes after the end is nobody's loss";
    EXPECT_TRUE(told.empty());
}

TEST_F(OtlpExporterTest, SendsAFewAfterTheDelay) {
    open(quick());
    record(1);
    runUntil([&] { return exporter->counts().exported == 2; });
    record(1);
    runUntil([&] { return exporter->counts().exported == 4; });
    EXPECT_EQ(collector.requests.size(), 2u);
}

TEST_F(OtlpExporterTest, KnowsEnvironmentsTracesAndErrors) {
    open(quick());
    EnvironmentRecord environment;
    environment.id = 5;
    environment.started = 1'790'000'000'000'000'000 - 86'400'000'000'000;
    exporter->onEnvironment(environment);
    TraceLink link;
    link.traceId.fill(0xab);
    link.parent.fill(0xcd);
    exporter->onTrace(link);
    InvocationRecord failed = warmCall();
    failed.environmentId = 5;
    failed.outcome = Outcome::HandledError;
    failed.errorTypeId = 9;
    exporter->onRecord(failed);
    exporter->onRecord(warmCall());
    finish();
    std::map<std::string, int> traces;
    std::string instance, error;
    for (const HttpRequest& request : collector.requests) {
        const auto decoded = OtlpDecoder::decode(request.body, "ExportTraceServiceRequest");
        for (const auto& resource : decoded.messages.at("resource_spans")) {
            const DecodedMessage& own = resource.at("scope_spans").at("spans");
            ++traces[own.text("trace_id")];
            EXPECT_EQ(own.text("name"), "shop");
            if (own.count("status") == 0) continue;
            instance = resource.at("resource").attributes().at("faas.instance");
            error = own.attributes().at("error.type");
        }
    }
    EXPECT_EQ(traces.size(), 2u) << "a link is of one record alone";
    EXPECT_EQ(traces["abababababababababababababababab"], 1);
    EXPECT_EQ(instance.substr(0, 17), "string:2026/09/20") << instance;
    EXPECT_EQ(error, "string:ValueError");
}

TEST_F(OtlpExporterTest, TriesAgainWhatMayComeTrue) {
    open(quick());
    for (const int status : {503, 429, 502, 504}) collector.answers.push_back({status, {}, ""});
    record(4);
    runUntil([&] { return exporter->counts().exported == 8; });
    ASSERT_EQ(collector.requests.size(), 5u);
    for (const HttpRequest& request : collector.requests) EXPECT_EQ(request.body, collector.requests[0].body);
    runUntil([&] { return told.size() == 2; });
    EXPECT_NE(told[0].find("status 503"), std::string::npos) << told[0];
    EXPECT_NE(told[0].find(collector.url()), std::string::npos) << told[0];
    EXPECT_NE(told[1].find("again"), std::string::npos) << told[1];
    EXPECT_EQ(exporter->counts().failed, 0u);
}

TEST_F(OtlpExporterTest, WaitsAsLongAsTheCollectorAsks) {
    open(quick());
    collector.answers.push_back({429, {{"Retry-After", "1"}}, ""});
    const auto begun = std::chrono::steady_clock::now();
    record(4);
    runUntil([&] { return exporter->counts().exported == 8; });
    EXPECT_GE(std::chrono::steady_clock::now() - begun, std::chrono::seconds(1));
}

TEST_F(OtlpExporterTest, GivesUpInTheEnd) {
    OtlpPace pace = quick();
    pace.giveUp = Millis(20);
    open(pace);
    for (int i = 0; i < 1'000; ++i) collector.answers.push_back({503, {}, ""});
    record(4);
    runUntil([&] { return exporter->counts().failed == 8; });
    const std::size_t tried = collector.requests.size();
    EXPECT_GT(tried, 1u);
    collector.answers.clear();
    record(4);
    runUntil([&] { return exporter->counts().exported == 8; });
    EXPECT_EQ(collector.requests.size(), tried + 1);
}

TEST_F(OtlpExporterTest, DoesNotTryAgainWhatIsRefused) {
    open(quick());
    collector.answers.push_back({400, {}, std::string("\x12\x07no such", 9)});
    collector.answers.push_back({401, {}, ""});
    record(4);
    runUntil([&] { return exporter->counts().failed == 8; });
    record(4);
    runUntil([&] { return exporter->counts().failed == 16; });
    EXPECT_EQ(collector.requests.size(), 2u);
    runUntil([&] { return !told.empty(); });
    EXPECT_EQ(told.size(), 1u) << "once until it goes well again";
    EXPECT_NE(told[0].find("400: no such"), std::string::npos) << told[0];
}

TEST_F(OtlpExporterTest, CountsWhatACollectorRejects) {
    open(quick());
    collector.answers.push_back({200, {}, std::string("\x0a\x09\x08\x03\x12\x05\x6c\x61\x74\x65\x21", 11)});
    record(4);
    runUntil([&] { return exporter->counts().rejected == 3; });
    EXPECT_EQ(exporter->counts().exported, 5u);
    EXPECT_EQ(collector.requests.size(), 1u) << "partial success is never tried again";
    runUntil([&] { return !told.empty(); });
    EXPECT_NE(told[0].find("rejected 3 spans: late!"), std::string::npos) << told[0];
}

TEST_F(OtlpExporterTest, DropsWhatDoesNotFitAndNeverWaits) {
    OtlpPace pace = quick();
    pace.queue = 8;
    open(pace);
    collector.hold = true;
    record(4);
    runUntil([&] { return !collector.held.empty(); });
    record(100);
    EXPECT_EQ(exporter->counts().droppedCalls, 92u);
    collector.hold = false;
    collector.held[0]->respond({200, {}, ""});
    runUntil([&] { return exporter->counts().exported == 24; });
    EXPECT_EQ(exporter->counts().droppedCalls, 92u);
}

TEST_F(OtlpExporterTest, EndsInTimeWithoutAnAnswer) {
    open(quick());
    collector.hold = true;
    record(10);
    runUntil([&] { return !collector.held.empty(); });
    const auto begun = std::chrono::steady_clock::now();
    finish(Millis(100));
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(5));
    EXPECT_EQ(exporter->counts().failed, 8u);
    EXPECT_EQ(exporter->counts().droppedCalls, 6u);
}

TEST_F(OtlpExporterTest, EndsAtOnceWhenNothingListens) {
    OtlpSettings settings;
    {
        tcp::acceptor port(engine, tcp::endpoint(boost::asio::ip::address_v4::loopback(), 0));
        settings.url = "http://127.0.0.1:" + std::to_string(port.local_endpoint().port());
    }
    OtlpPace pace = quick();
    pace.firstRetry = pace.longestRetry = std::chrono::minutes(1);
    open(pace, settings);
    record(10);
    runUntil([&] { return !told.empty(); });
    EXPECT_NE(told[0].find("refused"), std::string::npos) << told[0];
    finish(std::chrono::hours(1));
    EXPECT_EQ(exporter->counts().failed, 8u);
    EXPECT_EQ(exporter->counts().droppedCalls, 6u);
    EXPECT_EQ(exporter->counts().exported, 0u);
}

TEST_F(OtlpExporterTest, EndsWithNothingToSend) {
    open(quick());
    finish(std::chrono::hours(1));
    EXPECT_TRUE(collector.requests.empty());
}

TEST_F(OtlpExporterTest, CanBeDestroyedAtAnyMoment) {
    collector.hold = true;
    open(quick());
    record(6);
    runUntil([&] { return !collector.held.empty(); });
    exporter->finish(std::chrono::hours(1), [] { FAIL() << "told after its end"; });
    exporter.reset();
    engine.restart();
    engine.poll();
    EXPECT_TRUE(told.empty());
}

TEST_F(OtlpExporterTest, SendsHeadersJsonAndGzipAsAsked) {
    OtlpSettings settings;
    settings.url = collector.url() + "?tenant=7";
    settings.encoding = OtlpEncoding::Json;
    settings.gzip = true;
    settings.headers = {{"api-key", "secret"}};
    open(quick(), settings);
    record(4);
    runUntil([&] { return exporter->counts().exported == 8; });
    const HttpRequest& request = collector.requests.at(0);
    EXPECT_EQ(request.target, "/v1/traces?tenant=7");
    EXPECT_EQ(request.header("api-key"), "secret");
    EXPECT_EQ(request.header("content-type"), "application/json");
    EXPECT_EQ(request.header("content-encoding"), "gzip");
    EXPECT_EQ(request.body.substr(0, 2), "\x1f\x8b");
}

TEST_F(OtlpExporterTest, ComesBackAfterTheCollectorClosedAnIdleConnection) {
    open(quick());
    record(4);
    runUntil([&] { return exporter->counts().exported == 8; });
    collector.answers.push_back({200, {{"Connection", "close"}}, ""});
    for (int i = 2; i < 6; ++i) {
        record(4);
        runUntil([&] { return exporter->counts().exported == static_cast<std::uint64_t>(8 * i); });
    }
    EXPECT_TRUE(told.empty());
}

TEST(Gzip, ComesOutAsItWentIn) {
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{3'000'000}}) {
        std::string text(size, 'x');
        for (std::size_t i = 0; i < size; i += 7) text[i] = static_cast<char>(i * 31 / 7);
        const std::string packed = gzipped(text);
        z_stream stream{};
        ASSERT_EQ(inflateInit2(&stream, 15 + 16), Z_OK);
        std::string out(size + 1, '\0');
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
        stream.avail_in = static_cast<uInt>(packed.size());
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
        out.resize(stream.total_out);
        inflateEnd(&stream);
        EXPECT_TRUE(out == text) << size;
    }
}

TEST(RetryAfter, IsSecondsOrADate) {
    constexpr WallNanos now = 1'790'000'000'000'000'000;  // Mon, 21 Sep 2026 14:13:20 GMT
    EXPECT_EQ(parseRetryAfter("120", now), std::chrono::seconds(120));
    EXPECT_EQ(parseRetryAfter(" 0 ", now), std::chrono::seconds(0));
    EXPECT_EQ(parseRetryAfter("-5", now), std::chrono::seconds(0));
    EXPECT_EQ(parseRetryAfter("Mon, 21 Sep 2026 14:13:50 GMT", now), std::chrono::seconds(30));
    EXPECT_EQ(parseRetryAfter("Mon, 21 Sep 2020 14:13:50 GMT", now), std::chrono::seconds(0));
    for (const char* bad : {"", "soon", "Mon, 21 Sep 2026", "12s"})
        EXPECT_FALSE(parseRetryAfter(bad, now)) << bad;
}

}  // namespace
}  // namespace updraft::test
