// Typing in a Python file of 20,000 lines, in the studio and in a bare QsciScintilla.
#include <Qsci/qscilexerpython.h>
#include <Qsci/qsciscintilla.h>

#include <QFile>
#include <QTest>
#include <cstdio>

#include "app/studio/functions/functions_mode.h"
#include "app/studio/studio.h"
#include "tests/bench/studio/bench_folder.h"
#include "tests/bench/studio/scenarios.h"
#include "widgets/documents/document.h"
#include "widgets/documents/document_view.h"
#include "widgets/documents/editor_area.h"
#include "widgets/editor/code_editor.h"

namespace updraft::bench {
namespace {

constexpr int kLines = 20'000;
constexpr int kKeyMs = 33;  // thirty keys a second: a held key, faster than any hand
constexpr int kRounds = 12;

Distribution typeInto(MeteredApplication& application, QWidget& window) {
    Distribution keys;
    const QByteArray text = "subtotal = order['lines'][0] + rate";
    for (int round = 0; round < kRounds; ++round) {
        for (const char key : text) {
            keys.add(application.untilFrame([&] { QTest::keyClick(window.windowHandle(), key); }, kKeyMs));
        }
        QTest::keyClick(window.windowHandle(), Qt::Key_Escape);  // away with the completions
        application.spin(kKeyMs);
        QTest::keyClick(window.windowHandle(), Qt::Key_End);
        keys.add(
            application.untilFrame([&] { QTest::keyClick(window.windowHandle(), Qt::Key_Return); }, kKeyMs));
    }
    return keys;
}

Distribution typeIntoFloor(const Setup& setup, const QString& path) {
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) return {};
    QsciScintilla editor;
    QsciLexerPython lexer;
    editor.setLexer(&lexer);
    editor.setUtf8(true);
    editor.setText(QString::fromUtf8(file.readAll()));
    editor.resize(746, 560);
    editor.show();
    editor.activateWindow();
    editor.setFocus();
    editor.setCursorPosition(kLines / 2, 0);
    editor.ensureLineVisible(kLines / 2);
    setup.application.spin(1000);
    setup.application.take();
    Distribution keys = typeInto(setup.application, editor);
    setup.application.take().print("floor: bare QsciScintilla");
    return keys;
}

}  // namespace

int typing(const Setup& setup) {
    const QString folder = setup.root + QStringLiteral("/long");
    writeSmallWorkspace(folder);
    const QString path = writeLongFile(folder, kLines);
    std::printf("Typing in a Python file of %d lines, %d keys a second\n", kLines, 1000 / kKeyMs);
    const Distribution floor = typeIntoFloor(setup, path);
    const std::unique_ptr<Studio> studio = openStudio(setup, folder);
    if (!studio) return 1;
    DocumentView* view = functionsMode(*studio)->editors().openFile(path);
    if (!setup.application.spinUntil([&] { return view->editor().lines() >= kLines - 8; }, 20'000)) return 1;
    setup.application.spin(500);
    setup.application.take().print("opening it");
    view->goTo(kLines / 2, 0);
    view->editor().setFocus();
    studio->window().activateWindow();
    setup.application.spin(5000);  // servers and checks come up
    setup.application.take().print("its first seconds");
    const auto length = view->editor().length();
    const Distribution keys = typeInto(setup.application, studio->window());
    const LoopFigures figures = setup.application.take();
    if (view->editor().length() == length) std::fprintf(stderr, "the keys did not arrive\n");
    keys.print("studio: from key to painted");
    floor.print("floor: from key to painted");
    figures.print("studio");
    printRatio("from key to painted, p50", keys.at(0.5), floor.at(0.5));
    printRatio("from key to painted, p99", keys.at(0.99), floor.at(0.99));
    printMemory("memory with it open", memoryNow());
    return 0;
}

}  // namespace updraft::bench
