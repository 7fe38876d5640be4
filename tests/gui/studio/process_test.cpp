// What only separate processes show: text that survives a kill, and two programs on one workspace.
#include <QDirIterator>
#include <QLabel>
#include <QProcess>
#include <csignal>

#include "app/studio/functions/functions_mode.h"
#include "tests/gui/studio/bench.h"
#include "tests/gui/support/files.h"
#include "widgets/documents/editor_area.h"
#include "widgets/editor/code_editor.h"

namespace updraft {

using gui_test::StudioBench;

namespace {

constexpr int kSoonMs = 30'000;
constexpr const char* kTemplate = R"(Transform: AWS::Serverless-2016-10-31
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties: { FunctionName: hello, Runtime: python3.11, Handler: app.handler, CodeUri: hello }
)";
constexpr const char* kCode = "def handler(event, context):\n    return 1\n";

struct Shop {
    Files files;
    QString code;
    Shop() {
        files.write(QStringLiteral("template.yaml"), kTemplate);
        code = files.write(QStringLiteral("hello/app.py"), kCode);
    }
};

// Reading with the event loop running: the other one may wait for our answer.
bool says(QProcess& process, const QByteArray& word) {
    QByteArray output;
    return QTest::qWaitFor(
               [&] {
                   output += process.readAllStandardOutput();
                   return output.contains(word) || process.state() == QProcess::NotRunning;
               },
               kSoonMs) &&
           output.contains(word);
}

void kill(QProcess& process) {
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
}

bool isDamaged(const QString& bar) {
    return bar.contains(QStringLiteral("Moved aside"));
}

}  // namespace

class ProcessTest final : public QObject {
    Q_OBJECT

    static void startVictim(QProcess& victim, const Shop& shop) {
        victim.start(QStringLiteral(STUDIO_VICTIM),
                     {shop.files.folder(), shop.code, QStringLiteral("# mine ")});
    }

  private slots:
    void unsavedTextIsBackAfterAKill() {
        const Shop shop;
        StudioBench bench;  // sets the folders for both
        QCoreApplication::setApplicationName(QStringLiteral("updraft"));
        const auto name =
            qScopeGuard([] { QCoreApplication::setApplicationName(QStringLiteral("updraft-test")); });
        QProcess victim;
        startVictim(victim, shop);
        QVERIFY(says(victim, "typed"));
        const auto kept = [&] {
            QDirIterator all(bench.home(), {QStringLiteral("*")}, QDir::Files, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                if (all.next().contains(QLatin1String("/recovery/"))) return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(kept(), kSoonMs);
        kill(victim);
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        QCOMPARE(shop.files.read(QStringLiteral("hello/app.py")), QByteArray(kCode));

        QVERIFY(bench.start(shop.files.folder()));
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.editor() != nullptr && bench.editor()->text().startsWith(QStringLiteral("# mine ")),
            kSoonMs);
        const auto notices = bench.mode().editors().findChildren<QLabel*>(QStringLiteral("messageText"));
        QVERIFY(std::any_of(notices.begin(), notices.end(),
                            [](const QLabel* each) { return each->isVisible(); }));
        QVERIFY(bench.waitServing());  // the killed one's locks are gone
        bench.editor()->setFocus();
        QTest::keyClick(bench.editor(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(shop.files.read(QStringLiteral("hello/app.py")), QByteArray("# mine ") + kCode);
    }

    void theSecondStartRaisesTheFirst() {
        const Shop shop;
        StudioBench bench;
        QVERIFY(bench.start(shop.files.folder()));
        QVERIFY(bench.waitServing());
        bench.window().showMinimized();
        QProcess second;
        second.start(QStringLiteral(UPDRAFT_PROGRAM), {shop.files.folder()});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, kSoonMs);
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QTRY_VERIFY(!bench.window().isMinimized());
    }

    void aKilledWindowKeepsNobodyOut() {
        const Shop shop;
        StudioBench bench;
        QProcess victim;
        startVictim(victim, shop);
        QVERIFY(says(victim, "typed"));
        kill(victim);
        QVERIFY(bench.start(shop.files.folder()));
        QVERIFY(bench.waitServing());
        QCOMPARE(bench.barText(), QString());
    }

    void aWorkspaceThatAServerHasIsSaidSo() {
        const Shop shop;
        StudioBench bench;
        QProcess server;
        server.start(QStringLiteral(UPDRAFTD_PROGRAM),
                     {QStringLiteral("--workspace"), shop.files.folder(), QStringLiteral("--listen"),
                      QStringLiteral("127.0.0.1:0")});
        QVERIFY(server.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(shop.files.path(QStringLiteral(".updraft/updraft.db"))),
                                 kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(shop.files.path(QStringLiteral(".updraft/updraft.db-lock"))),
                                 kSoonMs);
        QVERIFY(bench.start(shop.files.folder()));
        QTRY_VERIFY_WITH_TIMEOUT(bench.barText().contains(QStringLiteral("updraftd")), kSoonMs);
        QVERIFY(!isDamaged(bench.barText()));
        bench.mode().editors().openFile(shop.code);  // files can be edited meanwhile
        QTRY_VERIFY(bench.editor() != nullptr && bench.editor()->text().contains(QStringLiteral("return 1")));
        server.terminate();
        QVERIFY(server.waitForFinished(kSoonMs));
        QVERIFY(bench.waitServing());
        QTRY_COMPARE(bench.barText(), QString());
    }
};

UPDRAFT_GUI_TEST(ProcessTest)

}  // namespace updraft

#include "process_test.moc"
