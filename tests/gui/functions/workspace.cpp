#include "tests/gui/functions/workspace.h"

#include <QDirIterator>

#include "runtime/function/catalogue/function_templates.h"
#include "tests/gui/support/gui_test.h"

namespace updraft::gui_test {

const char* const kShopTemplate = R"(# A shop.
Transform: AWS::Serverless-2016-10-31

Resources:
  # Takes orders.
  OrdersApi:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: orders-api   # as the web page calls it
      Runtime: python3.11
      Handler: app.handler
      CodeUri: ./functions/orders-api/

  # Sends mails.
  Notify:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: notify
      Runtime: nodejs18.x
      Handler: index.handler
      CodeUri: shared/notify
      Environment:
        Variables:
          ORDERS: !Ref OrdersApi
)";

EditedWorkspace::EditedWorkspace(const QByteArray& text) {
    files.write(QStringLiteral("template.yaml"), text);
    files.write(QStringLiteral("functions/orders-api/app.py"),
                "def handler(event, context):\n    return 1\n");
    files.write(QStringLiteral("functions/orders-api/lib/prices.py"), "PRICE = 3\n");
    QFile::setPermissions(files.path(QStringLiteral("functions/orders-api/lib/prices.py")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    files.write(QStringLiteral("events/orders-api/new.json"), "{\"id\": 1}\n");
    files.write(QStringLiteral("shared/notify/index.js"), "exports.handler = async () => 2;\n");
    edits.setDocuments(&store);
}

EditOutcome EditedWorkspace::wait(const std::function<void(WorkspaceEdits::Done)>& ask) {
    std::optional<EditOutcome> answer;
    ask([&answer](const EditOutcome& outcome) { answer = outcome; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000)) qFatal("no answer");
    return *answer;
}

EditOutcome EditedWorkspace::create(const char* templateId, const QString& name) {
    const auto found = findFunctionTemplate(templateId);
    if (!found) qFatal("%s", found.error().message.c_str());
    return wait([&](auto done) { edits.create({*found, name, {}, 512, 20}, done); });
}

EditOutcome EditedWorkspace::import(const QString& path) {
    return wait([&](auto done) { edits.import(path, done); });
}

EditOutcome EditedWorkspace::rename(const RenameSpec& spec) {
    return wait([&](auto done) { edits.rename(spec, done); });
}

EditOutcome EditedWorkspace::duplicate(const QString& from, const QString& to) {
    return wait([&](auto done) { edits.duplicate(from, to, done); });
}

EditOutcome EditedWorkspace::remove(const QString& name) {
    return wait([&](auto done) { edits.remove(name, done); });
}

QString EditedWorkspace::step(const std::function<void()>& ask) {
    std::optional<QString> answer;
    const auto done = QObject::connect(&edits, &WorkspaceEdits::completed, &edits,
                                       [&answer](const EditOutcome& outcome) { answer = outcome.problem; });
    const auto failed = QObject::connect(&edits, &WorkspaceEdits::failed, &edits,
                                         [&answer](const QString& problem) { answer = problem; });
    ask();
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000)) qFatal("no answer");
    QObject::disconnect(done);
    QObject::disconnect(failed);
    return *answer;
}

QString EditedWorkspace::undo() {
    return step([this] { edits.undo(); });
}

QString EditedWorkspace::redo() {
    return step([this] { edits.redo(); });
}

QMap<QString, QByteArray> EditedWorkspace::everything() const {
    QMap<QString, QByteArray> all;
    const QDir root(files.folder());
    QDirIterator entry(files.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (entry.hasNext()) {
        const QString path = root.relativeFilePath(entry.next());
        const QByteArray mode = QByteArray::number(static_cast<int>(entry.fileInfo().permissions()));
        all.insert(path, mode + ' ' + files.read(path));
    }
    return all;
}

}  // namespace updraft::gui_test
