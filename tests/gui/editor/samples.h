// Texts and editors for the tests of widgets/editor.
#pragma once

#include <QFile>
#include <QTest>

#include "widgets/editor/code_editor.h"
#include "widgets/theme/theme.h"

namespace updraft {

inline QString pythonSample() {
    return QStringLiteral(
        "import json, os, time\n"
        "from models import Order\n"
        "\n"
        "TABLE = os.environ[\"TABLE\"]          # set in Configuration\n"
        "cache = {}                            # survives between warm invocations\n"
        "\n"
        "def handler(event, context):\n"
        "    order = Order.parse(event[\"body\"])\n"
        "    if order.id in cache:\n"
        "        return {\"statusCode\": 200, \"body\": cache[order.id]}\n"
        "    order.total = sum(line.price * line.qty for line in order.lines)\n"
        "    cache[order.id] = json.dumps(order.as_dict())\n"
        "    print(\"stored\", order.id, \"left\", context.get_remaining_time_in_millis())\n"
        "    return {\"statusCode\": 201, \"body\": cache[order.id]}\n");
}

inline QString fileText(const char* fromSource) {
    QFile file(QStringLiteral(UPDRAFT_SOURCE_DIR "/") + QLatin1String(fromSource));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline QString textOf(const CodeEditor& editor) {
    return editor.text();
}

// Shown and focused, so that keys reach it as they do on a desktop.
inline bool showActive(QWidget& widget, QWidget* focus) {
    widget.show();
    if (!QTest::qWaitForWindowExposed(&widget)) return false;
    widget.activateWindow();
    focus->setFocus();
    return QTest::qWaitForWindowActive(&widget) && QTest::qWaitFor([focus] { return focus->hasFocus(); });
}

// UPDRAFT_SHOTS=folder keeps pictures of what the tests have on screen.
inline void keepShot(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("UPDRAFT_SHOTS");
    if (!folder.isEmpty()) widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

}  // namespace updraft
