#include "tests/gui/configuration/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/host.h"

namespace updraft::gui_test {
namespace {

constexpr const char* kTemplate = R"(Transform: AWS::Serverless-2016-10-31
# What all have.
Globals:
  Function:
    Timeout: 60   # generous
    MemorySize: 256
    Environment:
      Variables:
        STAGE: local

Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: orders-api
      Description: Takes orders  # for the web shop
      Runtime: python3.11
      Handler: app.handler
      CodeUri: orders
      # Half a gigabyte is plenty.
      MemorySize: 512
      Environment:
        Variables:
          TABLE: orders
          API_TOKEN: s3cr3t   # rotate me
          QUEUE: !Ref Notify
      Layers:
        - !Ref Common
      Events:
        Create:
          Type: HttpApi
          Properties:
            Path: /orders
            Method: post
        Nightly:
          Type: Schedule
          Properties:
            Schedule: rate(1 day)   # at night

  Notify:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: notify
      Runtime: python3.11
      Handler: app.handler
      CodeUri: notify
      Description: !Sub "for ${AWS::StackName}"

  Common:
    Type: AWS::Serverless::LayerVersion
    Properties:
      LayerName: common
      ContentUri: common
)";

constexpr const char* kCode = R"(def handler(event, context):
    return {"statusCode": 200}
)";

QString filled(const QTemporaryDir& folder) {
    const auto write = [&](const QString& name, const QByteArray& text) {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a test file");
    };
    write(QStringLiteral("template.yaml"), kTemplate);
    write(QStringLiteral("orders/app.py"), kCode);
    write(QStringLiteral("notify/app.py"), kCode);
    write(QStringLiteral("common/python/common.py"), "X = 1\n");
    return folder.path();
}

}  // namespace

Workspace::Workspace()
    : session(programHost()),
      journal(folder_.filePath(QStringLiteral(".state"))),
      documents(filled(folder_), journal),
      source(documents, session) {
    theme.setScheme(Scheme::Light);
    theme.apply();
}

Workspace::~Workspace() {
    session.close();
}

bool Workspace::serve() {
    session.open(folder_.path(), {}, 0);
    return QTest::qWaitFor([this] { return session.view() != nullptr; }, 20'000);
}

bool Workspace::read() {
    return QTest::qWaitFor([this] { return source.now().written.has_value(); }, 20'000);
}

void Workspace::write(const QString& relative, const QByteArray& text) const {
    QDir().mkpath(QFileInfo(path(relative)).path());
    QFile file(path(relative));
    if (file.open(QIODevice::WriteOnly)) file.write(text);
}

QByteArray Workspace::text() const {
    QFile file(path(QStringLiteral("template.yaml")));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

QByteArray Workspace::original() {
    return kTemplate;
}

void picture(Theme& theme, QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("UPDRAFT_SHOTS");
    if (folder.isEmpty()) return;
    for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
        theme.setScheme(scheme);
        theme.apply();
        QCoreApplication::processEvents();
        const QString suffix = scheme == Scheme::Dark ? QStringLiteral("-dark") : QString();
        QVERIFY(widget.grab().save(QStringLiteral("%1/%2%3.png").arg(folder, name, suffix)));
    }
}

}  // namespace updraft::gui_test
