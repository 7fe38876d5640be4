#include "widgets/language/editor_language.h"

#include <QStandardPaths>

#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/documents/document_store.h"
#include "widgets/documents/document_view.h"
#include "widgets/documents/editor_area.h"
#include "widgets/editor/code_editor.h"
#include "widgets/editor/completer.h"
#include "widgets/editor/editor_diagnostics.h"
#include "widgets/editor/editor_pane.h"
#include "widgets/language/diagnostics_model.h"
#include "widgets/language/language_servers.h"
#include "widgets/theme/theme.h"

namespace updraft {

class EditorLanguageTest final : public QObject {
    Q_OBJECT
    Theme theme_;

    struct Fixture {
        Files files;
        RecoveryJournal journal{files.path(QStringLiteral("state"))};
        DocumentStore store{files.folder(), journal};
        EditorArea area;
        DiagnosticsModel model;
        LanguageServers servers;
        EditorLanguage language;
        Fixture(const Theme& theme, const std::vector<ServerCommand>& commands)
            : area(theme, store),
              model(theme, files.folder()),
              servers(store, model, commands),
              language(area, model, servers) {
            area.resize(800, 600);
            area.show();
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&area);
        }
    };

  private slots:
    void problemsAreMarkedInEveryViewOfTheirFile() {
        Fixture f(theme_, {});
        const QString path = f.files.write(QStringLiteral("a.py"), "one\ntwo\n");
        Problem problem;
        problem.line = 1;
        problem.message = QStringLiteral("bad");
        f.model.setProblems(QStringLiteral("s"), path, {problem});
        f.area.openFile(path);
        f.area.split(EditorArea::Split::Right);
        for (const DocumentView* view : f.area.views()) {
            QCOMPARE(view->pane().diagnostics().onLine(1).size(), std::size_t(1));
        }
        f.model.clearSource(QStringLiteral("s"));
        for (const DocumentView* view : f.area.views()) QVERIFY(view->pane().diagnostics().all().empty());
    }

    void completionsOfTheRealServerAreOffered() {
        if (QStandardPaths::findExecutable(QStringLiteral("pylsp")).isEmpty())
            QSKIP("pylsp is not installed");
        Fixture f(theme_, LanguageServers::usualServers());
        f.area.openFile(f.files.write(QStringLiteral("app.py"), "import json\njson.\n"), 1, 5);
        LanguageServer* server = f.servers.serverFor(f.files.path(QStringLiteral("app.py")));
        QTRY_COMPARE_WITH_TIMEOUT(server->state(), LanguageServer::State::Ready, 30'000);
        QTest::keyClicks(f.area.currentEditor(), QStringLiteral("dum"));
        Completer& completer = f.area.currentView()->pane().completer();
        completer.ask();
        const auto offered = [&] {
            return std::any_of(completer.shown().begin(), completer.shown().end(),
                               [](const CompletionItem& item) {
                                   return item.label.startsWith(QStringLiteral("dumps")) &&
                                          item.kind == CompletionKind::Function;
                               });
        };
        QTRY_VERIFY_WITH_TIMEOUT(offered(), 20'000);
    }

    void definitionsOpenWithTheRealServer() {
        if (QStandardPaths::findExecutable(QStringLiteral("pylsp")).isEmpty())
            QSKIP("pylsp is not installed");
        Fixture f(theme_, LanguageServers::usualServers());
        f.files.write(QStringLiteral("models.py"), "\n\nclass Order:\n    pass\n");
        f.area.openFile(f.files.write(QStringLiteral("app.py"), "from models import Order\nx = Order()\n"), 1,
                        5);
        LanguageServer* server = f.servers.serverFor(f.files.path(QStringLiteral("app.py")));
        QTRY_COMPARE_WITH_TIMEOUT(server->state(), LanguageServer::State::Ready, 30'000);
        QTest::keyClick(f.area.currentEditor(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(f.area.currentDocument()->fileName(), QStringLiteral("models.py"), 20'000);
        const CodeEditor& editor = *f.area.currentEditor();
        QCOMPARE(editor.lineColumnOf(editor.caret()), (std::pair{2, 6}));
    }
};

UPDRAFT_GUI_TEST(EditorLanguageTest)

}  // namespace updraft

#include "editor_language_test.moc"
