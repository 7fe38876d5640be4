#include "widgets/language/syntax_checker.h"

#include <atomic>
#include <thread>

#include "runtime/sandbox/syntax_check.h"
#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/documents/document_store.h"
#include "widgets/language/diagnostics_model.h"
#include "widgets/language/runtime_problems.h"
#include "widgets/theme/theme.h"

namespace updraft {

class SyntaxCheckerTest final : public QObject {
    Q_OBJECT
    Theme theme_;

    struct Fixture {
        Files files;
        RecoveryJournal journal{files.path(QStringLiteral("state"))};
        DocumentStore store{files.folder(), journal};
        DiagnosticsModel model;
        SyntaxChecker checker;
        Fixture(const Theme& theme, SyntaxCheck check)
            : model(theme, files.folder()), checker(store, model, std::move(check)) {}
    };

  private slots:
    void theRealInterpretersFindErrors() {
        Fixture f(theme_, interpreterCheck(std::make_shared<SourceChecker>()));
        const QString json = f.files.write(QStringLiteral("a.json"), "{\n  \"a\": 1,\n  \"b\" 2\n}");
        const QString yaml = f.files.write(QStringLiteral("t.yaml"), "a: 1\nb: [1, 2\nc: 3\n");
        const QString python = f.files.write(QStringLiteral("app.py"), "def f():\n    return (1\n");
        for (const QString& path : {json, yaml, python}) {
            f.store.open(path);
            QTRY_VERIFY_WITH_TIMEOUT(!f.model.problems(path).empty(), 20'000);
            QVERIFY(!f.model.problems(path).front().message.isEmpty());
        }
        QCOMPARE(f.model.problems(json).front().line, 2);
        QCOMPARE(f.model.problems(python).front().line, 1);
        QVERIFY(f.store.find(python)->edit({{22, 0, ")"}}));
        QTRY_VERIFY_WITH_TIMEOUT(f.model.problems(python).empty(), 20'000);
    }

    void diagnosticsOfTheTemplateLoaderBecomeProblems() {
        Diagnostic diagnostic;
        diagnostic.where = {"template.yaml", 3, 5};
        diagnostic.message = "wrong.";
        diagnostic.remedy = "Mend it.";
        const auto files = problemsByFile({diagnostic}, QStringLiteral("/w"));
        QCOMPARE(files.size(), std::size_t(1));
        const Problem& problem = files.at(QStringLiteral("/w/template.yaml")).front();
        QCOMPARE(problem.line, 2);
        QCOMPARE(problem.column, 4);
        QCOMPARE(problem.endLine, -1);
        QCOMPARE(problem.message, QStringLiteral("wrong. Mend it."));
    }

    void checksAsTheUserPauses() {
        std::atomic<int> runs = 0;
        Fixture f(theme_,
                  [&](const SyntaxCheckRequest& request, const std::stop_token&) -> std::optional<Problems> {
                      ++runs;
                      Problem problem;
                      problem.message = QStringLiteral("bad");
                      return request.utf8.contains("bad") ? Problems{problem} : Problems{};
                  });
        const QString path = f.files.write(QStringLiteral("app.py"), "good\n");
        Document* document = f.store.open(path);
        QTRY_COMPARE(runs.load(), 1);
        QVERIFY(f.model.problems(path).empty());
        for (const char* letter : {"b", "a", "d"})
            QVERIFY(document->edit({{document->text().size(), 0, letter}}));
        QTRY_COMPARE(f.model.problems(path).size(), std::size_t(1));
        QCOMPARE(runs.load(), 2);  // once for three keys
        document->undo();
        QTRY_VERIFY(f.model.problems(path).empty());
        f.checker.setEnabled(false);
        QVERIFY(document->edit({{0, 0, "bad"}}));
        f.checker.setEnabled(true);
        QTRY_COMPARE(f.model.problems(path).size(), std::size_t(1));
        f.store.close(path);
        QVERIFY(f.model.problems(path).empty());
    }

    void aStaleAnswerIsNotShown() {
        std::atomic<bool> stopped = false;
        std::atomic<int> runs = 0;
        Fixture f(theme_,
                  [&](const SyntaxCheckRequest&, const std::stop_token& stop) -> std::optional<Problems> {
                      if (runs++ > 0) return Problems{};
                      while (!stop.stop_requested()) std::this_thread::yield();
                      stopped = true;
                      Problem problem;
                      problem.message = QStringLiteral("about a text that is no more");
                      return Problems{problem};
                  });
        const QString path = f.files.write(QStringLiteral("app.py"), "x\n");
        Document* document = f.store.open(path);
        QTRY_COMPARE(runs.load(), 1);
        QVERIFY(document->edit({{0, 0, "y"}}));
        QTRY_COMPARE(runs.load(), 2);
        QTRY_VERIFY(stopped.load());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(f.model.problems(path).empty());
    }
};

UPDRAFT_GUI_TEST(SyntaxCheckerTest)

}  // namespace updraft

#include "syntax_checker_test.moc"
