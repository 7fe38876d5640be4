// Functions of a workspace are created, renamed, copied and deleted, and each of it is taken back.
#include <QProcess>
#include <QSignalSpy>

#include "tests/gui/functions/workspace.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/functions/edits/text_merge.h"

namespace updraft {

using gui_test::EditedWorkspace;
using gui_test::kShopTemplate;

class EditsTest final : public QObject {
    Q_OBJECT

    static QString s(const char* text) { return QString::fromUtf8(text); }

  private slots:
    void createsAndTakesBackAndMakesAgain() {
        EditedWorkspace w;
        const auto before = w.everything();
        QSignalSpy created(&w.edits, &WorkspaceEdits::functionCreated);
        const EditOutcome made = w.create("http-api-python", s("prices"));
        QCOMPARE(made.problem, QString());
        QCOMPARE(created.size(), 1);
        QCOMPARE(made.mainFile, w.files.path(s("functions/prices/app.py")));
        QVERIFY(QFileInfo(made.mainFile).isFile());
        QVERIFY(w.has(s("events/prices/list.json")));
        const QByteArray text = w.text();
        QVERIFY2(text.startsWith(kShopTemplate), text.constData());
        for (const char* line : {"\n\n  # An HTTP API", "\n  Prices:\n", "FunctionName: prices\n",
                                 "CodeUri: functions/prices/\n", "MemorySize: 512\n", "Timeout: 20\n"})
            QVERIFY2(text.contains(line), text.constData());
        QCOMPARE(w.edits.undoText(), s("Undo creating prices"));
        QCOMPARE(w.undo(), QString());
        QCOMPARE(w.everything(), before);
        QVERIFY(!w.has(s("functions/prices")) && !w.has(s("events/prices")));
        QCOMPARE(w.edits.redoText(), s("Redo creating prices"));
        QCOMPARE(w.redo(), QString());
        QCOMPARE(w.text(), text);
        QVERIFY(w.has(s("functions/prices/app.py")));
    }

    void undoKeepsWhatWasWrittenMeanwhile() {
        EditedWorkspace w;
        QCOMPARE(w.create("hello-python", s("hello")).problem, QString());
        w.files.write(s("functions/hello/app.py"), "# mine\n");
        w.files.write(s("template.yaml"), QByteArray(w.text()).replace("A shop", "My shop"));
        QCOMPARE(w.undo(), QString());
        QCOMPARE(w.text(), QByteArray(kShopTemplate).replace("A shop", "My shop"));
        QCOMPARE(w.redo(), QString());
        QCOMPARE(w.files.read(s("functions/hello/app.py")), QByteArray("# mine\n"));
    }

    void deletesAndBringsBackEveryByte() {
        EditedWorkspace w;
        const auto before = w.everything();
        w.store.open(w.files.path(s("functions/orders-api/app.py")));
        const EditOutcome gone = w.remove(s("orders-api"));
        QCOMPARE(gone.problem, QString());
        QVERIFY(gone.warning.contains(s("OrdersApi")));  // notify refers to it
        QVERIFY(!w.has(s("functions/orders-api")) && !w.has(s("events/orders-api")));
        QVERIFY(!w.text().contains("orders-api") && !w.text().contains("Takes orders"));
        QVERIFY(w.store.find(w.files.path(s("functions/orders-api/app.py"))) == nullptr);
        QCOMPARE(w.undo(), QString());
        QCOMPARE(w.everything(), before);
    }

    void deletingSavesWhatIsOpenFirst() {
        EditedWorkspace w;
        Document* document = w.store.open(w.files.path(s("functions/orders-api/app.py")));
        QVERIFY(document->edit({{0, 0, "# unsaved\n", {}}}));
        QCOMPARE(w.remove(s("orders-api")).problem, QString());
        QCOMPARE(w.undo(), QString());
        QVERIFY(w.files.read(s("functions/orders-api/app.py")).startsWith("# unsaved\n"));
    }

    void leavesCodeThatOthersUse() {
        EditedWorkspace w(QByteArray(kShopTemplate).replace("shared/notify", "functions/orders-api"));
        QCOMPARE(w.remove(s("orders-api")).problem, QString());
        QVERIFY(w.has(s("functions/orders-api/app.py")));
        QVERIFY(!w.has(s("events/orders-api")));
    }

    void renames() {
        EditedWorkspace w;
        const auto before = w.everything();
        Document* document = w.store.open(w.files.path(s("functions/orders-api/app.py")));
        QCOMPARE(w.rename({s("orders-api"), s("orders"), false}).problem, QString());
        QCOMPARE(w.text(), QByteArray(kShopTemplate)
                               .replace("FunctionName: orders-api", "FunctionName: orders")
                               .replace("./functions/orders-api/", "./functions/orders/"));
        QVERIFY(w.has(s("functions/orders/lib/prices.py")) && w.has(s("events/orders/new.json")));
        QCOMPARE(document->path(), w.files.path(s("functions/orders/app.py")));
        QCOMPARE(w.undo(), QString());
        QCOMPARE(w.everything(), before);
        QCOMPARE(w.rename({s("notify"), s("mailer"), true}).problem, QString());
        QVERIFY(w.text().contains("  Mailer:\n") && w.text().contains("CodeUri: shared/notify\n"));
    }

    void duplicates() {
        EditedWorkspace w;
        const auto before = w.everything();
        const EditOutcome made = w.duplicate(s("orders-api"), s("orders-2"));
        QCOMPARE(made.problem, QString());
        QCOMPARE(made.mainFile, w.files.path(s("functions/orders-2/app.py")));
        QCOMPARE(w.files.read(s("functions/orders-2/lib/prices.py")), QByteArray("PRICE = 3\n"));
        QVERIFY(w.has(s("events/orders-2/new.json")) && w.has(s("functions/orders-api/app.py")));
        QVERIFY(w.text().contains("  Orders2:\n") && w.text().contains("FunctionName: orders-2"));
        QCOMPARE(w.undo(), QString());
        QCOMPARE(w.everything(), before);
        QCOMPARE(w.redo(), QString());
        QVERIFY(w.has(s("functions/orders-2/app.py")));
    }

    void takesFoldersAndFiles() {
        EditedWorkspace w;
        const Files outside;
        outside.write(s("Lambda Mailer/index.mjs"), "export const handler = async () => 1;\n");
        outside.write(s("Lambda Mailer/.git/config"), "x");
        const EditOutcome made = w.import(outside.path(s("Lambda Mailer")));
        QCOMPARE(made.problem, QString());
        QCOMPARE(made.name, s("Lambda-Mailer"));
        QVERIFY(w.has(s("functions/Lambda-Mailer/index.mjs")) && !w.has(s("functions/Lambda-Mailer/.git")));
        QVERIFY2(w.text().contains("Handler: index.handler") && w.text().contains("Runtime: nodejs"),
                 w.text().constData());
        outside.write(s("orders-api.py"), "def lambda_handler(event, context):\n    return 1\n");
        const EditOutcome second = w.import(outside.path(s("orders-api.py")));
        QCOMPARE(second.name, s("orders-api-2"));
        QVERIFY(w.text().contains("Handler: orders-api.lambda_handler"));
        outside.write(s("nothing/readme.txt"), "hello");
        const auto before = w.everything();
        QVERIFY(w.import(outside.path(s("nothing"))).problem.contains(s("No handler")));
        QCOMPARE(w.everything(), before);
    }

    void takesZips() {
        EditedWorkspace w;
        const Files outside;
        outside.write(s("pack/lambda_function.py"), "def lambda_handler(event, context):\n    return 1\n");
        QProcess zip;
        zip.setWorkingDirectory(outside.folder());
        zip.start(s("python3"), {s("-m"), s("zipfile"), s("-c"), s("thumbs.zip"), s("pack")});
        QVERIFY(zip.waitForFinished() && zip.exitCode() == 0);
        const auto before = w.everything();
        const EditOutcome made = w.import(outside.path(s("thumbs.zip")));
        QCOMPARE(made.problem, QString());
        QCOMPARE(made.mainFile, w.files.path(s("functions/thumbs/lambda_function.py")));
        QVERIFY(QFileInfo(made.mainFile).isFile());
        QCOMPARE(w.undo(), QString());
        QCOMPARE(w.everything(), before);
        outside.write(s("broken.zip"), "PK no");
        QVERIFY(w.import(outside.path(s("broken.zip"))).problem.contains(s("cannot be unpacked")));
        QCOMPARE(w.everything(), before);
    }

    void refusesNamesInWords_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QString() << s("needs a name");
        QTest::newRow("space") << s("a b") << s("Use only letters");
        QTest::newRow("long") << QString(65, QLatin1Char('a')) << s("at most 64");
        QTest::newRow("taken") << s("notify") << s("a function notify already");
        QTest::newRow("folder") << s("left-over") << s("is there already");
    }
    void refusesNamesInWords() {
        QFETCH(QString, name);
        QFETCH(QString, says);
        EditedWorkspace w;
        w.files.write(s("functions/left-over/x"), "x");
        const auto before = w.everything();
        QVERIFY(w.create("hello-python", name).problem.contains(says));
        QVERIFY(w.rename({s("orders-api"), name, false}).problem.contains(says));
        QVERIFY(w.duplicate(s("orders-api"), name).problem.contains(says));
        QVERIFY(w.remove(s("nobody")).problem.contains(s("through the API")));
        QCOMPARE(w.everything(), before);
        QVERIFY(!w.edits.canUndo());
    }

    // The files were in place already when the template turns out not to be writable.
    void takesFilesBackWhenTheTemplateCannotBeWritten() {
        EditedWorkspace w;
        QProcess lock;
        lock.start(s("chattr"), {s("+i"), w.files.path(s("template.yaml"))});
        lock.waitForFinished();
        if (geteuid() == 0 && lock.exitCode() != 0) QSKIP("root may write everything here");
        if (geteuid() != 0) QFile::setPermissions(w.files.path(s("template.yaml")), QFile::ReadOwner);
        const auto before = w.everything();
        const QString problem = w.create("hello-python", s("hello")).problem;
        const auto after = w.everything();
        QProcess::execute(s("chattr"), {s("-i"), w.files.path(s("template.yaml"))});
        QVERIFY2(problem.contains(s("not changed")), qPrintable(problem));
        QCOMPARE(after, before);
        QVERIFY(!w.edits.canUndo());
    }

    void refusesTemplatesThatCannotBeRead() {
        EditedWorkspace w("Resources: [\n");
        const auto before = w.everything();
        const QString problem = w.create("hello-python", s("hello")).problem;
        QVERIFY2(problem.contains(s("template cannot be changed")), qPrintable(problem));
        QCOMPARE(w.everything(), before);
    }

    void refusesToUndoOverOtherChanges() {
        EditedWorkspace w;
        QCOMPARE(w.create("hello-python", s("hello")).problem, QString());
        w.files.write(s("template.yaml"),
                      QByteArray(w.text()).replace("FunctionName: hello", "FunctionName: hi"));
        const auto before = w.everything();
        QVERIFY(w.undo().contains(s("same place")));
        QCOMPARE(w.everything(), before);
        QVERIFY(w.edits.canUndo());
    }

    void editsOpenTemplatesThroughTheirOwnUndo() {
        EditedWorkspace w;
        Document* document = w.store.open(w.files.path(s("template.yaml")));
        QCOMPARE(w.remove(s("notify")).problem, QString());
        QVERIFY(!document->text().contains("Notify:") && !document->isModified());
        document->undo();
        QCOMPARE(document->text(), QByteArray(kShopTemplate));
    }

    void doesRequestsOneAfterTheOther() {
        EditedWorkspace w;
        QSignalSpy completed(&w.edits, &WorkspaceEdits::completed);
        w.edits.duplicate(s("orders-api"), s("a"));
        w.edits.rename({s("a"), s("b"), false});
        w.edits.remove(s("b"));
        w.edits.undo();
        QTRY_COMPARE_WITH_TIMEOUT(completed.size(), 4, 20'000);
        QVERIFY(w.has(s("functions/b/app.py")) && !w.has(s("functions/a")));
    }

    void previewsWhatWouldBe() {
        EditedWorkspace w;
        const auto before = w.everything();
        const auto found = findFunctionTemplate("hello-python");
        QVERIFY(found.ok());
        std::optional<EditPreview> preview;
        w.edits.preview({*found, s("old"), {}, 0, 0},
                        [](const auto&) { QFAIL("a newer one was asked for"); });
        w.edits.preview({*found, s("hello"), {}, 256, 0},
                        [&](const EditPreview& answer) { preview = answer; });
        QTRY_VERIFY(preview.has_value());
        QVERIFY(preview->files.contains(s("functions/hello/app.py")));
        QVERIFY2(preview->yaml.contains(s("MemorySize: 256")), qPrintable(preview->yaml));
        QCOMPARE(w.everything(), before);
        QString free;
        w.edits.names(s("orders api"), [&](const QStringList&, const QString& name) { free = name; });
        QTRY_COMPARE(free, s("orders-api-2"));
    }

    void mergesOnlyOtherPlaces() {
        const QByteArray before = "a\nb\nc\nd\n", after = "a\nB\nc\nd\ne\n";
        const auto edits = mergedEdits(before, after, "0\na\nb\nc\nD\n");
        QVERIFY(edits.has_value());
        QCOMPARE(applyEdits("0\na\nb\nc\nD\n", *edits), QByteArray("0\na\nB\nc\nD\ne\n"));
        QVERIFY(!mergedEdits(before, after, "a\nbb\nc\nd\n").has_value());
    }
};

UPDRAFT_GUI_TEST(EditsTest)

}  // namespace updraft

#include "edits_test.moc"
