// Workspaces that cannot be served: what is said, that nothing is lost, and that mending is enough.
#include <sys/mount.h>
#include <unistd.h>
#include <QPushButton>
#include <QTreeView>
#include <csignal>
#include <fstream>

#include "app/studio/functions/functions_mode.h"
#include "app/studio/workspace/workspace_health.h"
#include "tests/gui/studio/bench.h"
#include "tests/gui/support/files.h"
#include "widgets/activity/activity_panel.h"
#include "widgets/activity/problems_view.h"
#include "widgets/documents/editor_area.h"
#include "widgets/editor/code_editor.h"
#include "widgets/functions/function_list_model.h"

namespace updraft {

using gui_test::StudioBench;

namespace {

constexpr int kSoonMs = 20'000;
constexpr const char* kTemplate = R"(Transform: AWS::Serverless-2016-10-31
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: hello
      Runtime: python3.11
      Handler: app.handler
      CodeUri: hello
)";
const QString kYaml = QStringLiteral("template.yaml");

void writeFunction(const Files& files) {
    files.write(QStringLiteral("hello/app.py"), "def handler(event, context):\n    return 1\n");
}

bool press(StudioBench& bench, const char* button) {
    for (auto* each : bench.part<QWidget>("troubleBar")->findChildren<QPushButton*>(QLatin1String(button))) {
        if (!each->isVisible()) continue;
        QTest::mouseClick(each, Qt::LeftButton);
        return true;
    }
    return false;
}

void save(StudioBench& bench) {
    bench.editor()->setFocus();
    QTest::keyClick(bench.editor(), Qt::Key_S, Qt::ControlModifier);
}

}  // namespace

class BrokenWorkspaceTest final : public QObject {
    Q_OBJECT

  private slots:
    void aTemplateWithErrorsIsMendedInTheWindow() {
        const Files files;
        writeFunction(files);
        files.write(kYaml, QByteArray(kTemplate).replace("python3.11", "python9"));
        StudioBench bench;
        QVERIFY(bench.start(files.folder()));
        QTRY_VERIFY_WITH_TIMEOUT(bench.barText().contains(kYaml), kSoonMs);
        QVERIFY(bench.barText().contains(QStringLiteral("1 error")));
        QVERIFY(press(bench, "showProblems"));
        ProblemsView& problems = bench.mode().activity().problems();
        QTRY_VERIFY(problems.isVisible());
        QVERIFY(problems.count() > 0);
        QVERIFY(problems.tree().model()->index(0, 0).data().toString().contains(kYaml));
        QVERIFY(press(bench, "openTemplate"));
        QTRY_VERIFY(bench.editor() != nullptr && bench.editor()->text().contains(QStringLiteral("python9")));

        CodeEditor* editor = bench.editor();
        const auto at = static_cast<int>(editor->text().indexOf(QStringLiteral("python9")));
        int line = 0, column = 0;
        editor->lineIndexFromPosition(at, &line, &column);
        editor->setFocus();
        editor->setCursorPosition(line, column + 6);
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, QStringLiteral("3.11"));
        QTest::keyClick(editor, Qt::Key_Escape);
        save(bench);
        QVERIFY(bench.waitServing());
        QTRY_COMPARE(bench.barText(), QString());
        QTRY_VERIFY(bench.session().function(QStringLiteral("hello")) != nullptr);
        QCOMPARE(files.read(kYaml), QByteArray(kTemplate));
    }

    void aTemplateThatAnotherProgramMendsIsServed() {
        const Files files;
        writeFunction(files);
        files.write(kYaml, "Resources: [\n");
        StudioBench bench;
        QVERIFY(bench.start(files.folder()));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.barText().isEmpty(), kSoonMs);
        files.write(kYaml, kTemplate);
        QVERIFY(bench.waitServing());
        QTRY_COMPARE(bench.barText(), QString());
    }

    void aFolderWithoutATemplateGetsOne() {
        const Files files;
        StudioBench bench;
        QVERIFY(bench.start(files.folder()));
        QTRY_VERIFY_WITH_TIMEOUT(bench.barText().contains(QStringLiteral("no template.yaml")), kSoonMs);
        QVERIFY(press(bench, "createFunction"));
        QVERIFY(bench.waitServing());
        QTRY_COMPARE(bench.barText(), QString());
        QTRY_VERIFY(bench.session().function(QStringLiteral("hello")) != nullptr);
    }

    void aDamagedDatabaseIsMovedAside() {
        const Files files;
        writeFunction(files);
        files.write(kYaml, kTemplate);
        const QByteArray damaged(5000, 'x');
        files.write(QStringLiteral(".updraft/updraft.db"), damaged);
        StudioBench bench;
        QVERIFY(bench.start(files.folder()));
        QTRY_VERIFY_WITH_TIMEOUT(bench.barText().contains(QStringLiteral("updraft.db")), kSoonMs);
        QCOMPARE(files.read(QStringLiteral(".updraft/updraft.db")), damaged);
        QVERIFY(press(bench, "moveAside"));
        QVERIFY(bench.waitServing());
        QTRY_COMPARE(bench.barText(), QString());
        const QStringList kept = QDir(files.path(QStringLiteral(".updraft")))
                                     .entryList({QStringLiteral("updraft.db.aside-*")}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(files.read(QStringLiteral(".updraft/") + kept.front()), damaged);
    }

    void aDeletedTemplateIsToldWhileTheFunctionsRunOn() {
        const Files files;
        writeFunction(files);
        files.write(kYaml, kTemplate);
        StudioBench bench;
        QVERIFY(bench.start(files.folder()));
        QVERIFY(bench.waitServing());
        QVERIFY(QFile::remove(files.path(kYaml)));
        QTRY_VERIFY_WITH_TIMEOUT(bench.barText().contains(QStringLiteral("template was deleted")), kSoonMs);
        QVERIFY(bench.session().function(QStringLiteral("hello")) != nullptr);
        files.write(kYaml, kTemplate);
        QTRY_COMPARE_WITH_TIMEOUT(bench.barText(), QString(), kSoonMs);
    }

    void aDeletedFolderLosesNoText() {
        QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("shop"));
        const auto write = [&](const QString& name, const QByteArray& text) {
            QDir().mkpath(QFileInfo(QDir(folder).filePath(name)).path());
            std::ofstream(QDir(folder).filePath(name).toStdString()) << text.toStdString();
        };
        write(kYaml, kTemplate);
        write(QStringLiteral("hello/app.py"), "def handler(event, context):\n    return 1\n");
        StudioBench bench;
        QVERIFY(bench.start(folder));
        QVERIFY(bench.waitServing());
        QVERIFY(bench.choose(QStringLiteral("hello")));
        QTRY_VERIFY(bench.editor() != nullptr && bench.editor()->text().contains(QStringLiteral("return 1")));
        QTest::keyClicks(bench.editor(), QStringLiteral("# mine "));
        QVERIFY(QDir(folder).removeRecursively());
        QTRY_VERIFY_WITH_TIMEOUT(bench.barText().contains(QStringLiteral("was deleted or moved")), kSoonMs);
        QVERIFY(bench.editor()->text().startsWith(QStringLiteral("# mine ")));
        QVERIFY(press(bench, "writeAnew"));
        const QString file = QDir(folder).filePath(QStringLiteral("hello/app.py"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kSoonMs);
        std::ifstream in(file.toStdString());
        std::string first;
        std::getline(in, first);
        QCOMPARE(QString::fromStdString(first), QStringLiteral("# mine def handler(event, context):"));
    }

    void aFolderThatComesBackIsOpened() {
        QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("shop"));
        StudioBench bench;
        QDir().mkpath(folder);
        QVERIFY(bench.start(folder));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.barText().isEmpty(), kSoonMs);
        QVERIFY(QDir(folder).removeRecursively());
        QTRY_VERIFY_WITH_TIMEOUT(bench.barText().contains(QStringLiteral("no folder")), kSoonMs);
        QDir().mkpath(folder + QStringLiteral("/hello"));
        std::ofstream((folder + QStringLiteral("/hello/app.py")).toStdString())
            << "def handler(e, c): return 1\n";
        std::ofstream((folder + QLatin1Char('/') + kYaml).toStdString()) << kTemplate;
        QVERIFY(bench.waitServing());
        QTRY_COMPARE(bench.barText(), QString());
    }

    void aReadOnlyFolderIsToldAndCanBeRead() {
        if (geteuid() != 0) QSKIP("a read-only mount needs root");
        const Files files;
        writeFunction(files);
        files.write(kYaml, kTemplate);
        const QByteArray path = files.folder().toLocal8Bit();
        if (::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) != 0)
            QSKIP("this machine lets nobody mount");
        const auto unmount = qScopeGuard([&] { ::umount2(path.constData(), MNT_DETACH); });
        QCOMPARE(::mount(nullptr, path.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr), 0);
        StudioBench bench;
        QVERIFY(bench.start(files.folder()));
        QTRY_VERIFY_WITH_TIMEOUT(bench.barText().contains(QStringLiteral("cannot be written")), kSoonMs);
        bench.mode().editors().openFile(files.path(kYaml));
        QTRY_VERIFY(bench.editor() != nullptr && bench.editor()->text().contains(QStringLiteral("hello")));
        QCOMPARE(::mount(nullptr, path.constData(), nullptr, MS_REMOUNT | MS_BIND, nullptr), 0);
        QVERIFY(bench.waitServing());
        QTRY_COMPARE(bench.barText(), QString());
    }

    void aFullDiskLosesNoText() {
        if (geteuid() != 0) QSKIP("a small file system needs root");
        const Files files;
        const QByteArray path = files.folder().toLocal8Bit();
        if (::mount("tmpfs", path.constData(), "tmpfs", 0, "size=4m") != 0)
            QSKIP("this machine lets nobody mount");
        const auto unmount = qScopeGuard([&] { ::umount2(path.constData(), MNT_DETACH); });
        writeFunction(files);
        files.write(kYaml, kTemplate);
        StudioBench bench;
        QVERIFY(bench.start(files.folder()));
        QVERIFY(bench.waitServing());
        QVERIFY(bench.choose(QStringLiteral("hello")));
        QTRY_VERIFY(bench.editor() != nullptr && bench.editor()->text().contains(QStringLiteral("return 1")));
        {
            QFile filler(files.path(QStringLiteral("filler")));
            QVERIFY(filler.open(QFile::WriteOnly | QFile::Unbuffered));
            while (filler.write(QByteArray(4096, 'x')) == 4096) {
            }
        }
        QTest::keyClicks(bench.editor(), QStringLiteral("# mine "));
        save(bench);
        const auto notice = [&] {
            for (const QLabel* label :
                 bench.mode().editors().findChildren<QLabel*>(QStringLiteral("messageText"))) {
                if (label->isVisible()) return label->text();
            }
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!notice().isEmpty(), kSoonMs);
        QVERIFY(files.read(QStringLiteral("hello/app.py")).startsWith("def handler"));
        QVERIFY(QFile::remove(files.path(QStringLiteral("filler"))));
        save(bench);
        QTRY_VERIFY_WITH_TIMEOUT(files.read(QStringLiteral("hello/app.py")).startsWith("# mine def"),
                                 kSoonMs);
        QTRY_COMPARE(notice(), QString());
    }
};

UPDRAFT_GUI_TEST(BrokenWorkspaceTest)

}  // namespace updraft

#include "broken_workspace_test.moc"
