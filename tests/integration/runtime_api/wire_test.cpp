// The Runtime API byte by byte, without processes: the clients of Go, Ruby and others as they are on the
// wire, and everything that a runtime should not do.
#include <gtest/gtest.h>

#include <chrono>

#include "runtime/sandbox/frame.h"
#include "runtime/sandbox/runtime_api/environment_api.h"
#include "tests/integration/runtime_api/raw_client.h"

namespace updraft::test {
namespace {

constexpr const char* kId = "8476a536-e9f4-11e8-9739-2dfe598c3fcd";
constexpr const char* kPath = "/2018-06-01/runtime/invocation/8476a536-e9f4-11e8-9739-2dfe598c3fcd";

struct RuntimeLog final : RuntimeEndpointEvents {
    void onRuntimeReady() override { ++ready; }
    void onRuntimeDone() override { ++done; }
    void onRuntimeInitError(Fault one) override { fault = std::move(one), ++initErrors; }
    void onRuntimeStreamStart(std::string_view type) override { contentType = type, ++streams; }
    void onRuntimeStreamData(std::string_view chunk) override { streamed.append(chunk), ++chunks; }
    void onRuntimeResponse(std::string one) override { payload = std::move(one), ++responses; }
    void onRuntimeError(Fault one) override { fault = std::move(one), ++errors; }

    int ready = 0, done = 0, initErrors = 0, streams = 0, chunks = 0, responses = 0, errors = 0;
    std::string contentType, streamed, payload;
    Fault fault;
};

struct NoExtensions final : ExtensionEndpointEvents {
    void onExtensionProgress() override {}
    void onExtensionError(const Extension&, bool) override {}
};

class WireTest : public ::testing::Test {
  protected:
    void SetUp() override {
        api_.serve(&runtime_);
        ASSERT_TRUE(api_.listen().ok());
    }
    template <typename Condition>
    bool until(Condition condition) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (!condition()) {
            if (std::chrono::steady_clock::now() > end) return false;
            context_.restart();
            context_.run_for(std::chrono::milliseconds(1));
        }
        return true;
    }
    RawClient connect() { return RawClient(api_.address()); }
    // The status of the answer to a request, whose text is completed by a host and an empty line.
    int ask(RawClient& client, const std::string& request, const std::string& body = {}) {
        client.send(request + "\r\nHost: " + api_.address() + "\r\n\r\n" + body);
        EXPECT_TRUE(until([&] { return client.answered(); })) << request;
        return client.status();
    }
    int post(RawClient& client, const std::string& path, const std::string& body,
             const std::string& headers = {}) {
        return ask(client,
                   "POST " + path + " HTTP/1.1\r\nContent-Length: " + std::to_string(body.size()) + headers,
                   body);
    }
    void wait(RawClient& client, int ready, int done) {
        client.send(
            "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\nAccept: */*\r\n"
            "User-Agent: AWS_Lambda_Cpp/0.2.8\r\n\r\n");
        ASSERT_TRUE(until([&] { return log_.ready == ready && log_.done == done; }));
    }
    void invoke(const std::string& payload = "{}") {
        SandboxInvoke invoke;
        invoke.requestId = *RequestId::parse(kId);
        invoke.deadline = 1'700'000'000'123'456'789;
        invoke.invokedArn = "arn:aws:lambda:us-east-1:000000000000:function:f";
        invoke.payload = payload;
        runtime_.invoke(invoke);
    }
    // A runtime that is at work on an invocation.
    RawClient atWork() {
        RawClient client = connect();
        wait(client, 1, 0);
        invoke();
        EXPECT_TRUE(until([&] { return client.answered(); }));
        EXPECT_EQ(client.status(), 200);
        return client;
    }

    boost::asio::io_context context_;
    SystemClock clock_;
    RuntimeLog log_;
    NoExtensions noExtensions_;
    ExtensionRegistry registry_{{"f", "$LATEST", "h", "0"}};
    TelemetryHub hub_{context_, clock_};
    RuntimeEndpoint runtime_{log_};
    ExtensionEndpoint extensions_{registry_, noExtensions_};
    EnvironmentApi api_{context_, {extensions_, registry_, hub_, nullptr}};
};

TEST_F(WireTest, GoesRoundOnOneConnection) {
    RawClient client = atWork();
    EXPECT_EQ(client.header("Lambda-Runtime-Aws-Request-Id"), kId);
    EXPECT_EQ(client.header("Lambda-Runtime-Deadline-Ms"), "1700000000123");
    EXPECT_EQ(client.header("Content-Type"), "application/json");
    EXPECT_EQ(client.body(), "{}");
    for (int round = 1; round <= 3; ++round) {
        EXPECT_EQ(post(client, std::string(kPath) + "/response", "\"pong\""), 202);
        EXPECT_EQ(client.body(), "{\"status\":\"OK\"}\n");
        EXPECT_EQ(log_.payload, "\"pong\"");
        wait(client, 1, round);
        invoke("[]");
        ASSERT_TRUE(until([&] { return client.answered(); }));
        EXPECT_EQ(client.body(), "[]");
    }
}

TEST_F(WireTest, UnderstandsGo) {
    RawClient client = atWork();
    const std::string head = "POST " + std::string(kPath) +
                             "/response HTTP/1.1\r\nUser-Agent: aws-lambda-go/go1.21.0\r\n"
                             "Transfer-Encoding: chunked\r\nContent-Type: application/json\r\n"
                             "Trailer: Lambda-Runtime-Function-Error-Type\r\n"
                             "Trailer: Lambda-Runtime-Function-Error-Body\r\nAccept-Encoding: gzip";
    EXPECT_EQ(ask(client, head, "7\r\n{\"a\":1}\r\n0\r\n\r\n"), 202);
    EXPECT_EQ(log_.payload, "{\"a\":1}");
    wait(client, 1, 1);
    invoke();
    ASSERT_TRUE(until([&] { return client.answered(); }));
    // After a panic: /error, chunked as well, and the process exits.
    const std::string body = R"({"errorMessage":"boom","errorType":"errorString","stackTrace":[]})";
    EXPECT_EQ(ask(client,
                  "POST " + std::string(kPath) +
                      "/error HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n"
                      "Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body",
                  "41\r\n" + body + "\r\n0\r\n\r\n"),
              202);
    EXPECT_EQ(log_.fault.type, "errorString");
    EXPECT_EQ(log_.fault.payload, body);
}

TEST_F(WireTest, UnderstandsGoStreamsThatBreak) {
    RawClient client = atWork();
    client.send("POST " + std::string(kPath) +
                "/response HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                "Lambda-Runtime-Function-Response-Mode: streaming\r\n"
                "Content-Type: application/vnd.awslambda.http-integration-response\r\n"
                "Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n\r\n"
                "5\r\nhello\r\n");
    ASSERT_TRUE(until([&] { return log_.streamed == "hello"; }));
    EXPECT_EQ(log_.contentType, "application/vnd.awslambda.http-integration-response");
    client.send(
        "0\r\nLambda-Runtime-Function-Error-Type: Function.Broken\r\n"
        "Lambda-Runtime-Function-Error-Body: " +
        base64Encode(R"({"errorType":"Function.Broken","errorMessage":"in the middle"})") + "\r\n\r\n");
    ASSERT_TRUE(until([&] { return client.answered(); }));
    EXPECT_EQ(client.status(), 202);
    EXPECT_EQ(log_.errors, 1);
    EXPECT_EQ(log_.fault.message, "in the middle");
    EXPECT_EQ(log_.responses, 0);
}

TEST_F(WireTest, UnderstandsRuby) {
    RawClient client = atWork();
    const std::string body =
        R"({"errorMessage":"bad","errorType":"Function<ArgumentError>","stackTrace":["a:1"]})";
    EXPECT_EQ(post(client, std::string(kPath) + "/error", body,
                   "\r\nLambda-Runtime-Function-Error-Type: Function<ArgumentError>\r\n"
                   "Content-Type: application/x-www-form-urlencoded\r\nUser-Agent: aws-lambda-ruby/3.2.0"),
              202);
    EXPECT_EQ(log_.fault.type, "Function<ArgumentError>");
    EXPECT_EQ(log_.fault.payload, body);
}

TEST_F(WireTest, TakesTheErrorTypeFromBodyOrHeader) {
    const struct {
        const char *headers, *body, *type, *payload;
    } table[] = {
        {"", R"({"errorType":"A","errorMessage":"m"})", "A", R"({"errorType":"A","errorMessage":"m"})"},
        {"\r\nLambda-Runtime-Function-Error-Type: B", R"({"errorMessage":"m"})", "B",
         R"({"errorMessage":"m"})"},
        {"\r\nlambda-runtime-function-error-type: C", "plain text", "C", ""},
        {"", "", "Runtime.Unknown", ""},
        {"\r\nContent-Type: application/vnd.aws.lambda.error.cause+json",
         R"({"errorType":"D","errorMessage":"m","errorCause":{"x":1}})", "D",
         R"({"errorMessage":"m","errorType":"D"})"},
    };
    RawClient client = atWork();
    int done = 0;
    for (const auto& row : table) {
        EXPECT_EQ(post(client, std::string(kPath) + "/error", row.body, row.headers), 202);
        EXPECT_EQ(log_.fault.type, row.type);
        EXPECT_EQ(log_.fault.payload, row.payload);
        wait(client, 1, ++done);
        invoke();
        ASSERT_TRUE(until([&] { return client.answered(); }));
    }
}

TEST_F(WireTest, RefusesWhatIsOutOfOrder) {
    RawClient client = connect();
    EXPECT_EQ(post(client, std::string(kPath) + "/response", "{}"), 400) << "before the first next";
    EXPECT_EQ(client.body(),
              "{\"errorMessage\":\"Invalid request ID\",\"errorType\":\"InvalidRequestID\"}\n");
    RawClient worker = atWork();
    EXPECT_EQ(post(worker, "/2018-06-01/runtime/invocation/another/response", "{}"), 400);
    EXPECT_EQ(post(worker, "/2018-06-01/runtime/init/error", "{}"), 403);
    EXPECT_EQ(post(worker, std::string(kPath) + "/response", "1"), 202);
    EXPECT_EQ(post(worker, std::string(kPath) + "/response", "2"), 403);
    EXPECT_NE(worker.body().find("InvalidStateTransition"), std::string::npos);
    EXPECT_EQ(post(worker, std::string(kPath) + "/error", "{}"), 403);
    EXPECT_EQ(log_.responses, 1);
    EXPECT_EQ(log_.payload, "1");
}

TEST_F(WireTest, KnowsItsPathsAndMethods) {
    RawClient client = connect();
    EXPECT_EQ(ask(client, "GET /2018-06-01/ping HTTP/1.1"), 200);
    EXPECT_EQ(client.body(), "pong");
    for (const char* path :
         {"/", "/2018-06-01/runtime/restore/next", "/2018-06-01/runtime/invocation/next/x",
          "/2018-06-01/runtime/invocation//response", "/2019-01-01/runtime/invocation/next",
          "/2020-01-01/extension", "/%2e%2e/etc/passwd"})
        EXPECT_EQ(ask(client, "GET " + std::string(path) + " HTTP/1.1"), 404) << path;
    client.send("HEAD /2018-06-01/ping HTTP/1.1\r\nHost: x\r\n\r\n");
    ASSERT_TRUE(until([&] { return client.answered(false); }));
    EXPECT_EQ(client.status(), 404);
    RawClient other = connect();
    EXPECT_EQ(post(other, "/2018-06-01/runtime/invocation/next", ""), 405);
    EXPECT_EQ(post(other, "/2020-01-01/extension/event/next", ""), 405);
    EXPECT_EQ(ask(other, "GET /2020-01-01/extension/register HTTP/1.1"), 405);
    EXPECT_EQ(ask(other, "DELETE /2022-07-01/telemetry HTTP/1.1"), 405);
    EXPECT_EQ(log_.ready, 0);
}

TEST_F(WireTest, AResponseHasALimit) {
    RawClient client = atWork();
    EXPECT_EQ(post(client, std::string(kPath) + "/response", std::string(kMaxResponse, 'x')), 202);
    EXPECT_EQ(log_.payload.size(), 6'291'556u);
    wait(client, 1, 1);
    invoke();
    ASSERT_TRUE(until([&] { return client.answered(); }));
    EXPECT_EQ(post(client, std::string(kPath) + "/response", std::string(kMaxResponse + 1, 'x')), 413);
    EXPECT_NE(client.body().find("\"RequestEntityTooLarge\""), std::string::npos);
    EXPECT_EQ(log_.fault.type, "Function.ResponseSizeTooLarge");
    EXPECT_EQ(log_.errors, 1);
    wait(client, 1, 2);  // and goes on
}

TEST_F(WireTest, AnUnknownResponseModeIsAnError) {
    RawClient client = atWork();
    EXPECT_EQ(post(client, std::string(kPath) + "/response", "{}",
                   "\r\nLambda-Runtime-Function-Response-Mode: sideways"),
              400);
    EXPECT_EQ(log_.fault.type, "Runtime.InvalidResponseModeHeader");
}

TEST_F(WireTest, AStreamThatBreaksOffIsTruncated) {
    RawClient client = atWork();
    client.send("POST " + std::string(kPath) +
                "/response HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                "Lambda-Runtime-Function-Response-Mode: streaming\r\n\r\nA\r\n01234");
    ASSERT_TRUE(until([&] { return log_.streamed == "01234"; }));
    client.close();
    ASSERT_TRUE(until([&] { return log_.errors == 1; }));
    EXPECT_EQ(log_.fault.type, "Runtime.TruncatedResponse");
}

TEST_F(WireTest, ABufferedResponseThatBreaksOffMayBeSentAgain) {
    RawClient client = atWork();
    client.send("POST " + std::string(kPath) +
                "/response HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    client.close();
    RawClient again = connect();
    EXPECT_EQ(post(again, std::string(kPath) + "/response", "0123456789"), 202);
    EXPECT_EQ(log_.payload, "0123456789");
    EXPECT_EQ(log_.errors, 0);
}

TEST_F(WireTest, StreamsFiveMegabytes) {
    RawClient client = atWork();
    client.send("POST " + std::string(kPath) +
                "/response HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                "Lambda-Runtime-Function-Response-Mode: streaming\r\n"
                "Content-Type: application/octet-stream\r\n\r\n");
    std::string sent;
    for (int part = 0; part < 80; ++part) {
        const std::string chunk(65536, static_cast<char>('a' + part % 26));
        sent += chunk;
        client.send("10000\r\n" + chunk + "\r\n");
        ASSERT_TRUE(until([&] {
            client.pump();
            return client.allSent();
        }));
    }
    client.send("0\r\n\r\n");
    ASSERT_TRUE(until([&] { return client.answered(); }));
    EXPECT_EQ(client.status(), 202);
    EXPECT_EQ(log_.streamed.size(), 5'242'880u);
    EXPECT_TRUE(log_.streamed == sent);
    EXPECT_GT(log_.chunks, 40) << "it arrives while it is sent";
}

// A reader that is slower than the runtime: the runtime has to wait, and nothing is lost.
TEST_F(WireTest, HoldsAStreamBackForASlowReader) {
    RawClient client = atWork();
    client.send("POST " + std::string(kPath) +
                "/response HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                "Lambda-Runtime-Function-Response-Mode: streaming\r\n\r\n1\r\nx\r\n");
    ASSERT_TRUE(until([&] { return log_.streamed == "x"; }));
    runtime_.pauseStream(true);
    constexpr std::size_t kSize = 64 * 1024 * 1024;  // more than loopback holds
    client.send("4000000\r\n" + std::string(kSize, 'y') + "\r\n0\r\n\r\n");
    for (int i = 0; i < 100; ++i) {
        client.pump();
        context_.restart();
        context_.run_for(std::chrono::milliseconds(1));
    }
    EXPECT_FALSE(client.allSent());
    EXPECT_LT(log_.streamed.size(), 1024u * 1024u);
    runtime_.pauseStream(false);
    ASSERT_TRUE(until([&] { return client.answered(); }));
    EXPECT_EQ(log_.streamed.size(), kSize + 1);
    EXPECT_EQ(client.status(), 202);
}

TEST_F(WireTest, HandsTheEventToTheNewestOfSeveralPolls) {
    RawClient first = connect(), second = connect();
    wait(first, 1, 0);
    second.send("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n");
    until([&] { return runtime_.waiting() == 2; });
    invoke("1");
    ASSERT_TRUE(until([&] { return second.answered(); }));
    EXPECT_EQ(second.body(), "1");
    EXPECT_FALSE(first.answered());
    EXPECT_EQ(post(second, std::string(kPath) + "/response", "{}"), 202);
    invoke("2");  // before the runtime asked: the older poll must not get it out of order
    EXPECT_FALSE(first.answered());
}

TEST_F(WireTest, GivesTheEventAgainToWhoLostIt) {
    RawClient client = atWork();
    client.close();
    RawClient again = connect();
    EXPECT_EQ(ask(again, "GET /2018-06-01/runtime/invocation/next HTTP/1.1"), 200);
    EXPECT_EQ(again.header("Lambda-Runtime-Aws-Request-Id"), kId);
    EXPECT_EQ(post(again, std::string(kPath) + "/response", "{}"), 202);
    EXPECT_EQ(log_.responses, 1);
}

TEST_F(WireTest, KeepsAnEventForARuntimeThatReconnects) {
    RawClient client = connect();
    wait(client, 1, 0);
    client.close();  // the event goes to a connection that nobody reads
    invoke("7");
    RawClient again = connect();
    EXPECT_EQ(ask(again, "GET /2018-06-01/runtime/invocation/next HTTP/1.1"), 200);
    EXPECT_EQ(again.body(), "7");
}

TEST_F(WireTest, AnswersPipelinedRequestsInOrder) {
    RawClient client = connect();
    client.send(
        "GET /2018-06-01/ping HTTP/1.1\r\nHost: x\r\n\r\nGET /nothing HTTP/1.1\r\nHost: x\r\n\r\n"
        "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n");
    ASSERT_TRUE(until([&] { return client.answered(); }));
    EXPECT_EQ(client.status(), 200);
    ASSERT_TRUE(until([&] { return client.answered(); }));
    EXPECT_EQ(client.status(), 404);
    ASSERT_TRUE(until([&] { return log_.ready == 1; }));
}

TEST_F(WireTest, SurvivesGarbage) {
    for (const char* bytes :
         {"\r\n\r\n\r\n", "GET\r\n\r\n", "POST / HTTP/9.9\r\n\r\n", "\x16\x03\x01\x02\x00\x01",
          "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
          "POST /2018-06-01/runtime/init/error HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n"}) {
        RawClient client = connect();
        client.send(bytes);
        client.close();
    }
    RawClient client = connect();
    EXPECT_EQ(ask(client, "GET /2018-06-01/ping HTTP/1.1"), 200);
    EXPECT_EQ(log_.ready + log_.initErrors + log_.errors, 0);
}

}  // namespace
}  // namespace updraft::test
