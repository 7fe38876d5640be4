// Telemetry and Logs API with extensions that subscribe: over HTTP and TCP, for both kinds of runtime.
#include <boost/json.hpp>

#include "tests/integration/runtime_api/sandbox_fixture.h"

namespace updraft::test {
namespace {

namespace json = boost::json;

constexpr const char* kRuntime = R"sh(#!/bin/bash
api=http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation
echo runtime started
while true; do
    curl -sS -D /tmp/headers -o /tmp/event "$api/next" || exit 1
    id=$(tr -d '\r' </tmp/headers | sed -n 's/^lambda-runtime-aws-request-id: *//Ip')
    echo "line $(cat /tmp/event)"
    case $(cat /tmp/event) in
        *fail*) curl -sS -o /dev/null -d '{"errorType":"Boom","errorMessage":"m"}' "$api/$id/error" ;;
        *) curl -sS -o /dev/null --data-binary @/tmp/event "$api/$id/response" ;;
    esac
done
)sh";

// Subscribes and prints every event that it receives as a line of its own, with "got " in front.
constexpr const char* kSubscriber = R"py(#!/usr/bin/python3
import http.client, http.server, json, os, socketserver, sys, threading

api = os.environ["AWS_LAMBDA_RUNTIME_API"]
version, protocol, schema, types = os.environ["SUBSCRIBE"].split(",")

def call(method, path, body=None, headers={}):
    connection = http.client.HTTPConnection(api)
    connection.request(method, path, body and json.dumps(body), headers)
    response = connection.getresponse()
    return response, response.read().decode()

def show(event):
    if "got " not in json.dumps(event):
        print("got " + json.dumps(event), flush=True)

class Http(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_POST(self):
        for event in json.loads(self.rfile.read(int(self.headers["Content-Length"]))):
            show(event)
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()
    def log_message(self, *args):
        pass

class Lines(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            show(json.loads(line))

server = (http.server.ThreadingHTTPServer(("127.0.0.1", 0), Http) if protocol == "HTTP"
          else socketserver.ThreadingTCPServer(("127.0.0.1", 0), Lines))
threading.Thread(target=server.serve_forever, daemon=True).start()
port = server.server_address[1]

response, _ = call("POST", "/2020-01-01/extension/register", {"events": ["INVOKE", "SHUTDOWN"]},
                   {"Lambda-Extension-Name": os.path.basename(sys.argv[0])})
me = {"Lambda-Extension-Identifier": response.getheader("Lambda-Extension-Identifier")}
destination = ({"protocol": "HTTP", "URI": "http://sandbox.localdomain:%d/in" % port} if protocol == "HTTP"
               else {"protocol": "TCP", "port": port})
path = {"telemetry": "/2022-07-01/telemetry", "logs": "/2020-08-15/logs"}[version]
wishes = {"schemaVersion": schema, "types": types.split("+"), "destination": destination,
          "buffering": {"maxItems": 1000, "maxBytes": 262144, "timeoutMs": 25}}
response, body = call("PUT", path, wishes, me)
print("subscribed", response.status, body, flush=True)
response, body = call("PUT", path, {"types": []}, me)
print("refused", response.status, body.strip(), flush=True)
while True:
    _, body = call("GET", "/2020-01-01/extension/event/next", None, me)
    if json.loads(body)["eventType"] == "SHUTDOWN":
        response, body = call("PUT", path, wishes, me)
        print("late", response.status, body.strip(), flush=True)
        break
)py";

class TelemetrySandboxTest : public RuntimeApiTest {
  protected:
    void SetUp() override {
        RuntimeApiTest::SetUp();
        bootstrap(kRuntime);
        extension("listener", kSubscriber);
    }
    void subscribe(const std::string& wishes) { version_.config.environment["SUBSCRIBE"] = wishes; }

    // Everything received so far, by type.
    std::vector<json::value> received(std::string_view type) {
        std::vector<json::value> found;
        constexpr std::string_view kMark = "extension:got ";
        for (const std::string& what : events_.all) {
            if (!what.starts_with(kMark)) continue;
            json::value event = json::parse(what.substr(kMark.size()));
            if (event.at("type").as_string() == json::string_view(type.data(), type.size()))
                found.push_back(std::move(event));
        }
        return found;
    }
    // Waits for the n-th event of a type and returns its record.
    json::value record(std::string_view type, std::size_t n = 1) {
        const bool came = until([&] { return received(type).size() >= n; });
        EXPECT_TRUE(came) << "no " << type << " in\n" << events_.text();
        return came ? received(type)[n - 1].at("record") : json::value();
    }
    void report(const RequestId& id) {
        ASSERT_TRUE(sandbox_->wantsReports());
        InvocationReport report;
        report.requestId = id;
        report.duration = Nanos(12'345'000);
        report.billedMs = 13;
        report.memoryMb = 128;
        report.maxMemoryMb = 20;
        sandbox_->report(report);
    }
    RequestId callOnce(const std::string& payload) {
        const std::size_t before = events_.count("done");
        const RequestId id = invoke(payload);
        happens("done", before + 1);
        return id;
    }
};

TEST_F(TelemetrySandboxTest, ASubscriberHearsTheLifeOfAnEnvironment) {
    subscribe("telemetry,HTTP,2022-12-13,platform+function+extension");
    ASSERT_TRUE(ready());
    EXPECT_TRUE(events_.has("extension:subscribed 200 \"OK\"")) << events_.text();
    EXPECT_TRUE(
        events_.has("platform:TELEMETRY\tName: listener\tState: Subscribed\tTypes: [platform, function, "
                    "extension]"))
        << events_.text();
    EXPECT_EQ(
        record("platform.initStart"),
        json::parse(R"({"initializationType":"on-demand","phase":"init","runtimeVersion":"provided.al2023",
                              "functionName":"hello","functionVersion":"$LATEST"})"));
    EXPECT_EQ(record("platform.telemetrySubscription"),
              json::parse(
                  R"({"name":"listener","state":"Subscribed","types":["platform","function","extension"]})"));
    EXPECT_EQ(record("platform.initRuntimeDone").at("status"), "success");
    EXPECT_EQ(record("platform.extension"),
              json::parse(R"({"name":"listener","state":"Ready","events":["INVOKE","SHUTDOWN"]})"));
    EXPECT_GT(record("platform.initReport").at("metrics").at("durationMs").as_double(), 0);
    EXPECT_EQ(record("function"), "runtime started");
    const RequestId id = callOnce("42");
    report(id);
    EXPECT_EQ(record("platform.start").at("requestId"), json::string(id.text()));
    EXPECT_EQ(record("function", 2), "line 42");
    const json::value done = record("platform.runtimeDone");
    EXPECT_EQ(done.at("status"), "success");
    EXPECT_EQ(done.at("metrics").at("producedBytes"), 2);
    EXPECT_EQ(done.at("spans").as_array().size(), 2u);
    const json::value reported = record("platform.report");
    EXPECT_EQ(reported.at("metrics"),
              json::parse(R"({"durationMs":12.345,"billedDurationMs":13,"memorySizeMB":128,
                                                      "maxMemoryUsedMB":20})"));
    callOnce("\"fail\"");
    EXPECT_EQ(record("platform.runtimeDone", 2).at("status"), "error");
    EXPECT_EQ(record("platform.runtimeDone", 2).at("errorType"), "Boom");
    EXPECT_TRUE(received("platform.logsDropped").empty());
    EXPECT_TRUE(until([&] { return !received("extension").empty(); }));
}

TEST_F(TelemetrySandboxTest, RefusesWhatItMust) {
    subscribe("telemetry,HTTP,2022-07-01,platform");
    ASSERT_TRUE(ready());
    EXPECT_TRUE(
        events_.has("extension:refused 400 {\"errorMessage\":\"schemaVersion is not provided; destination is "
                    "not provided; types should not be empty\",\"errorType\":\"ValidationError\"}"))
        << events_.text();
    sandbox_->shutdown(ShutdownReason::Spindown, sandbox_->shutdownAllowance());
    ASSERT_TRUE(happens("exit"));
    EXPECT_TRUE(
        events_.has("extension:late 403 {\"errorMessage\":\"Telemetry API subscription is closed already\","
                    "\"errorType\":\"Telemetry.SubscriptionClosed\"}"))
        << events_.text();
}

TEST_F(TelemetrySandboxTest, TheLogsApiHasItsOwnEvents) {
    subscribe("logs,HTTP,2021-03-18,platform+function");
    ASSERT_TRUE(ready());
    EXPECT_EQ(record("platform.logsSubscription").at("state"), "Subscribed");
    const RequestId id = callOnce("42");
    report(id);
    EXPECT_EQ(record("platform.start").at("requestId"), json::string(id.text()));
    EXPECT_EQ(record("platform.end").at("requestId"), json::string(id.text()));
    EXPECT_EQ(record("platform.runtimeDone"),
              json::parse("{\"requestId\":\"" + id.text() + "\",\"status\":\"success\"}"));
    EXPECT_EQ(record("platform.report").at("metrics").at("billedDurationMs"), 13);
    EXPECT_TRUE(received("platform.initStart").empty());
}

TEST_F(TelemetrySandboxTest, DeliversOverTcpAsLines) {
    subscribe("telemetry,TCP,2022-07-01,function");
    ASSERT_TRUE(ready());
    for (int i = 1; i <= 3; ++i) callOnce(std::to_string(i));
    EXPECT_EQ(record("function", 4), "line 3");
    EXPECT_TRUE(received("platform.start").empty());
}

TEST_F(TelemetrySandboxTest, AManagedRuntimeIsHeardToo) {
    if (!HostSandboxFactory(context_, *launcher_).interpreterFor("python3.13").ok())
        GTEST_SKIP() << "no Python here";
    version_.config.runtime = "python3.13";
    version_.config.handler = "app.handler";
    version_.config.logging.format = LogFormat::Json;
    code_.write(
        "app.py",
        "def handler(event, context):\n    print('{\"level\": \"INFO\", \"n\": 1}')\n    return event\n");
    subscribe("telemetry,HTTP,2022-12-13,platform+function");
    ASSERT_TRUE(ready());
    callOnce("7");
    EXPECT_EQ(record("function"), json::parse(R"({"level":"INFO","n":1})"));
    EXPECT_EQ(record("platform.runtimeDone").at("metrics").at("producedBytes"), 1);
}

// A listener that takes nothing: the environment goes on, memory stays bounded, and what was lost is counted.
TEST_F(TelemetrySandboxTest, ADeafSubscriberHoldsNothingUp) {
    extension("listener", R"py(#!/usr/bin/python3
import http.client, json, os, socket, threading, time
api = os.environ["AWS_LAMBDA_RUNTIME_API"]
def call(method, path, body=None, headers={}):
    connection = http.client.HTTPConnection(api)
    connection.request(method, path, body and json.dumps(body), headers)
    response = connection.getresponse()
    return response, response.read()
deaf = socket.socket()
deaf.bind(("127.0.0.1", 0))
deaf.listen()
response, _ = call("POST", "/2020-01-01/extension/register", {"events": []}, {"Lambda-Extension-Name": "listener"})
me = {"Lambda-Extension-Identifier": response.getheader("Lambda-Extension-Identifier")}
call("PUT", "/2022-07-01/telemetry", {"schemaVersion": "2022-07-01", "types": ["function"],
     "destination": {"protocol": "HTTP", "URI": "http://sandbox.localdomain:%d" % deaf.getsockname()[1]},
     "buffering": {"maxItems": 1000, "maxBytes": 262144, "timeoutMs": 25}}, me)
call("GET", "/2020-01-01/extension/event/next", None, me)
)py");
    bootstrap(R"sh(#!/bin/bash
api=http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation
while true; do
    curl -sS -D /tmp/headers -o /tmp/event "$api/next" || exit 1
    id=$(tr -d '\r' </tmp/headers | sed -n 's/^lambda-runtime-aws-request-id: *//Ip')
    yes "a line that is long enough to fill a buffer of a quarter of a megabyte quickly" | head -20000
    curl -sS -o /dev/null --data-binary @/tmp/event "$api/$id/response"
done
)sh");
    ASSERT_TRUE(ready());
    for (int i = 0; i < 3; ++i) EXPECT_EQ(call("1"), "1");
}

}  // namespace
}  // namespace updraft::test
