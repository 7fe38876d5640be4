// The studio as a program of its own that tests start, type into and kill. Usage: studio_victim WORKSPACE
// FILE TEXT: opens the file, types the text at its beginning, and says "typed" when that is done.
#include <QApplication>
#include <QTest>
#include <QTimer>
#include <iostream>

#include "app/studio/functions/functions_mode.h"
#include "app/studio/studio.h"
#include "runtime/sandbox/launcher.h"
#include "widgets/documents/document_view.h"
#include "widgets/documents/editor_area.h"
#include "widgets/editor/code_editor.h"

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    const auto seed = updraft::Launcher::start();
    if (!seed) return 3;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("updraft"));
    updraft::StudioCommand command;
    command.workspace = QString::fromLocal8Bit(argv[1]);
    command.mode = QStringLiteral("functions");
    updraft::Studio studio(*seed, command);
    if (!studio.start()) return 4;
    auto* mode = studio.window().findChild<updraft::FunctionsMode*>();
    mode->editors().openFile(QString::fromLocal8Bit(argv[2]));
    const auto ready = [&] {
        updraft::CodeEditor* editor = mode->editors().currentEditor();
        return editor != nullptr && !editor->text().isEmpty() && studio.session().view() != nullptr;
    };
    if (!QTest::qWaitFor(ready, 30'000)) return 5;
    QTest::keyClicks(mode->editors().currentEditor(), QString::fromLocal8Bit(argv[3]));
    std::cout << "typed" << std::endl;
    return QApplication::exec();
}
