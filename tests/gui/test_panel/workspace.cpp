#include "tests/gui/test_panel/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/host.h"

namespace updraft::gui_test {
namespace {

constexpr const char* kTemplate = R"(Transform: AWS::Serverless-2016-10-31
Globals:
  Function: { Runtime: python3.11, Handler: app.handler, Timeout: 60, MemorySize: 256 }
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties: { FunctionName: orders, CodeUri: orders }
  Broken:
    Type: AWS::Serverless::Function
    Properties: { FunctionName: broken, CodeUri: broken }
  Sleeper:
    Type: AWS::Serverless::Function
    Properties: { FunctionName: sleeper, CodeUri: sleeper }
)";

constexpr const char* kOrders = R"(import json

def handler(event, context):
    print("stored", event.get("id"))
    return {"statusCode": 201, "headers": {"content-type": "application/json"},
            "body": json.dumps({"id": event.get("id"), "total": 48.9, "lines": [1, 2, 3]})}
)";

constexpr const char* kBroken = R"(def handler(event, context):
    return pick(event)


def pick(event):
    return event["missing"]
)";

constexpr const char* kSleeper = R"(import time

def handler(event, context):
    time.sleep(50)
)";

}  // namespace

Workspace::Workspace() {
    write(QStringLiteral("template.yaml"), kTemplate);
    write(QStringLiteral("orders/app.py"), kOrders);
    write(QStringLiteral("broken/app.py"), kBroken);
    write(QStringLiteral("sleeper/app.py"), kSleeper);
    theme.setScheme(Scheme::Light);
    theme.apply();
    session = std::make_unique<PlatformSession>(programHost());
    panel = std::make_unique<TestPanel>(*session, theme);
    panel->resize(380, 800);
    panel->show();
}

Workspace::~Workspace() {
    panel.reset();
    session->close();
}

bool Workspace::serve(bool keepPayloads) {
    PlatformOptions options;
    options.payloads.capture = keepPayloads;
    session->open(folder_.path(), options, 0);
    return QTest::qWaitFor([this] { return session->view() != nullptr; }, 20'000);
}

void Workspace::write(const QString& relative, const QByteArray& text) const {
    QDir(folder_.path()).mkpath(QFileInfo(relative).path());
    QFile file(path(relative));
    if (file.open(QIODevice::WriteOnly)) file.write(text);
}

}  // namespace updraft::gui_test
