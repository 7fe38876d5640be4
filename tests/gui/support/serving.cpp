#include "tests/gui/support/serving.h"

#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/host.h"

namespace updraft::gui_test {
namespace {

constexpr const char* kTemplate = R"(Transform: AWS::Serverless-2016-10-31
Globals:
  Function: { Runtime: python3.11, Handler: app.handler, Timeout: 20, MemorySize: 128, CodeUri: code }
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties: { FunctionName: orders }
  Payment:
    Type: AWS::Serverless::Function
    Properties: { FunctionName: payment }
)";

// Calls go to the platform with the trace header that the runtime handed to the function.
constexpr const char* kCode = R"(import json, os, urllib.request

def call(name):
    url = os.environ["AWS_ENDPOINT_URL"] + "/2015-03-31/functions/" + name + "/invocations"
    trace = {"X-Amzn-Trace-Id": os.environ.get("_X_AMZN_TRACE_ID", "")}
    request = urllib.request.Request(url, data=b"{}", headers=trace, method="POST")
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)

def handler(event, context):
    if event.get("fail"): raise KeyError("id")
    if event.get("call"): return call(event["call"])
    return {"ok": True}
)";

}  // namespace

Serving::Serving() {
    files.write(QStringLiteral("template.yaml"), kTemplate);
    files.write(QStringLiteral("code/app.py"), kCode);
    theme.setScheme(Scheme::Light);
    theme.apply();
    session = std::make_unique<PlatformSession>(programHost());
}

Serving::~Serving() {
    bool closed = false;
    session->close([&closed] { closed = true; });
    if (!QTest::qWaitFor([&closed] { return closed; }, 20'000)) qWarning("the workspace did not close");
}

bool Serving::serve(PlatformOptions options) {
    session->open(files.folder(), std::move(options), 0);
    return QTest::qWaitFor([this] { return session->view() != nullptr; }, 20'000);
}

bool Serving::restart() {
    bool closed = false;
    session->close([&closed] { closed = true; });
    if (!QTest::qWaitFor([&closed] { return closed; }, 20'000)) return false;
    return serve();
}

bool Serving::invoke(const char* function, const char* payload) {
    LocalCall call;
    call.function = function;
    call.payload = payload;
    bool answered = false;
    session->invoke(std::move(call), session.get(), [&answered](const LocalAnswer&) { answered = true; });
    return QTest::qWaitFor([&answered] { return answered; }, 20'000);
}

}  // namespace updraft::gui_test
