#include "widgets/language/syntax_checker.h"

#include <atomic>
#include <thread>

#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/documents/document_store.h"
#include "widgets/language/diagnostics_model.h"
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
    void jsonErrorsHaveTheirPlace() {
        const auto problems = checkData({QStringLiteral("/a.json"), "{\n  \"ü\": 1,\n  \"b\" 2\n}"});
        QCOMPARE(problems->size(), std::size_t(1));
        QCOMPARE(problems->front().line, 2);
        QVERIFY(!problems->front().message.isEmpty());
        QVERIFY(checkData({QStringLiteral("/a.json"), "{\"a\": [1, 2.5, null]}"})->empty());
        QVERIFY(checkData({QStringLiteral("/a.json"), " \n"})->empty());
    }

    void yamlErrorsHaveTheirPlace() {
        const auto problems = checkData({QStringLiteral("/t.yaml"), "a: 1\nb: [1, 2\nc: 3\n"});
        QCOMPARE(problems->size(), std::size_t(1));
        QVERIFY(problems->front().line >= 1);
        QVERIFY(checkData({QStringLiteral("/t.yml"), "a: !Ref x\nb:\n  - 1\n---\nc: 2\n"})->empty());
        QVERIFY(!checkData({QStringLiteral("/t.py"), "x"}).has_value());
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
