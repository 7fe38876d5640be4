#include "tests/bench/studio/bench_folder.h"

#include <QDir>
#include <QFile>
#include <QSettings>

#include "tests/gui/support/record_file.h"

namespace updraft::bench {
namespace {

constexpr const char* kTemplate = R"(Transform: AWS::Serverless-2016-10-31
Globals:
  Function: { Runtime: python3.11, Handler: app.handler, Timeout: 10, MemorySize: 256 }
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties: { FunctionName: orders, CodeUri: orders }
  Thumbs:
    Type: AWS::Serverless::Function
    Properties: { FunctionName: thumbs, CodeUri: thumbs }
)";

constexpr const char* kCode = R"(def handler(event, context):
    print("stored order", event.get("id"), "left", context.get_remaining_time_in_millis())
    return {"id": event.get("id")}
)";

constexpr const char* kTarget =
    R"({ "function": "%s", "call": "invoke", "basePerSecond": %d, "peakPerSecond": %d, "maxInFlight": 32,
         "requests": [ { "body": { "id": 1 }, "vary": { "/id": "uuid" } } ] })";

}  // namespace

void useHome(const QString& root) {
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = root + QLatin1Char('/') + QLatin1String(variable).mid(4).toString().toLower();
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, folder.toUtf8());
    }
}

void liftRequestLimit() {
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("updraft"),
                       QStringLiteral("studio"));
    settings.setValue(QStringLiteral("platform/engine"),
                      QStringList{QStringLiteral("requests-per-concurrency=0")});
}

void writeFile(const QString& path, const QByteArray& text) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

void writeSmallWorkspace(const QString& folder) {
    writeFile(folder + QStringLiteral("/template.yaml"), kTemplate);
    writeFile(folder + QStringLiteral("/orders/app.py"), kCode);
    writeFile(folder + QStringLiteral("/thumbs/app.py"), kCode);
}

QString writeLongFile(const QString& folder, int lines) {
    QByteArray text = "import json\n\n\n";
    for (int i = 0; i < lines / 8; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "def total_" + number + "(order, rate=" + number + "):\n";
        text += "    \"\"\"What order " + number + " comes to.\"\"\"\n";
        text += "    lines = [line[\"price\"] * line[\"quantity\"] for line in order[\"lines\"]]\n";
        text += "    if rate > " + number + ":  # with tax\n";
        text += "        return sum(lines) * (1 + rate / 100)\n";
        text += "    return round(sum(lines), 2)\n\n\n";
    }
    text += "def handler(event, context):\n    return json.dumps(total_1(event))\n";
    const QString path = folder + QStringLiteral("/orders/app.py");
    writeFile(path, text);
    return path;
}

void writeTraffic(const QString& folder, int perSecond) {
    const int each = perSecond / 2;
    const auto target = [&](const char* name) {
        return QString::asprintf(kTarget, name, each, each).toUtf8();
    };
    writeFile(folder + QStringLiteral("/traffic.json"),
              "{ \"maxPerSecond\": 5000, \"targets\": [" + target("orders") + "," + target("thumbs") + "] }");
}

void writeRows(const QString& folder, int rows) {
    const QString done = folder + QStringLiteral("/rows");
    QFile note(done);
    if (note.open(QFile::ReadOnly) && note.readAll().toInt() == rows) return;
    note.close();
    QDir(folder + QStringLiteral("/.updraft")).removeRecursively();
    QDir().mkpath(folder + QStringLiteral("/.updraft"));
    gui_test::RecordFile(folder + QStringLiteral("/.updraft")).add(rows);
    writeFile(done, QByteArray::number(rows));
}

}  // namespace updraft::bench
