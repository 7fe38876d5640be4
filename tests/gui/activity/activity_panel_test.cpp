#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeView>

#include "runtime/sandbox/launcher.h"
#include "tests/gui/activity/screenshot.h"
#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/activity/activity_panel.h"
#include "widgets/activity/environments_view.h"
#include "widgets/activity/invocations_view.h"
#include "widgets/activity/live_log_view.h"
#include "widgets/activity/problems_view.h"
#include "widgets/activity/row_table.h"
#include "widgets/models/environments_model.h"
#include "widgets/session/platform_session.h"

using namespace updraft;

namespace {

// Forks, and so must happen before any thread exists.
const Result<Launcher::Seed> kSeed = Launcher::start();

constexpr const char* kTemplate = R"(AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: orders
      CodeUri: orders/
      Handler: app.handler
      Runtime: python3.11
      MemorySize: 256
      Tracing: Active
)";

constexpr const char* kCode = R"(import time
def handler(event, context):
    print("INFO got", event)
    if event.get("fail"): raise KeyError("id")
    if event.get("wait"): time.sleep(event["wait"])
    return {"statusCode": 201}
)";

}  // namespace

class ActivityPanelTest : public QObject {
    Q_OBJECT
  private:
    struct Running {
        Files files;
        Theme theme;
        PlatformSession session;
        ActivityPanel panel{theme, session};

        explicit Running(PlatformHost& host) : session(host) {
            files.write(QStringLiteral("template.yaml"), kTemplate);
            files.write(QStringLiteral("orders/app.py"), kCode);
            panel.resize(960, 320);
            panel.show();
            session.open(files.folder(), {}, 0);
        }
        void invoke(const char* payload) {
            LocalCall call;
            call.function = "orders";
            call.payload = payload;
            bool answered = false;
            session.invoke(std::move(call), &panel, [&](const LocalAnswer&) { answered = true; });
            QTRY_VERIFY_WITH_TIMEOUT(answered, 20'000);
        }
    };

    std::unique_ptr<PlatformHost> host_;  // takes the launcher over: one for all

  private slots:
    void initTestCase() {
        QVERIFY2(kSeed.ok(), kSeed ? "" : kSeed.error().message.c_str());
        host_ = std::make_unique<PlatformHost>(*kSeed);
    }
    void cleanupTestCase() { host_.reset(); }

    void showsARunningPlatform() {
        Running running(*host_);
        QTRY_VERIFY2_WITH_TIMEOUT(running.session.state() == PlatformSession::State::Serving,
                                  qPrintable(running.session.error()), 20'000);
        running.panel.setFunction(QStringLiteral("orders"));
        InvocationsModel& invocations = running.panel.invocations().model();
        QAbstractItemModelTester tester(&invocations, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester environmentsTester(&running.panel.environments().model(),
                                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
        running.invoke(R"({"n": 1})");
        running.invoke(R"({"fail": true})");
        QTRY_COMPARE(invocations.rowCount(), 2);
        QTRY_COMPARE(invocations.index(0, InvocationsModel::StatusColumn).data().toString(),
                     QStringLiteral("KeyError"));
        QCOMPARE(invocations.index(1, InvocationsModel::StatusColumn).data().toString(),
                 QStringLiteral("Success"));
        QVERIFY(!invocations.index(1, InvocationsModel::InitColumn).data().toString().isEmpty());
        QTRY_VERIFY(running.panel.liveLog().buffer().end() >= 8);

        EnvironmentsModel& environments = running.panel.environments().model();
        QTRY_COMPARE(environments.rowCount(), 1);
        QTRY_COMPARE(environments.index(0, EnvironmentsModel::ServedColumn).data().toString(),
                     QStringLiteral("2"));
        gui_test::screenshots(running.theme, running.panel, QStringLiteral("panel"));
        running.panel.setTab(ActivityPanel::Tab::Environments);
        gui_test::screenshots(running.theme, running.panel, QStringLiteral("environments"));
    }

    void opensTheSourceOfAnError() {
        Running running(*host_);
        QTRY_VERIFY2_WITH_TIMEOUT(running.session.state() == PlatformSession::State::Serving,
                                  qPrintable(running.session.error()), 20'000);
        running.invoke(R"({"fail": true})");
        QTRY_COMPARE(running.panel.invocations().model().rowCount(), 1);
        QSignalSpy opened(&running.panel, &ActivityPanel::openSource);
        emit running.panel.liveLog().openSource(QStringLiteral("orders"), QStringLiteral("app.py"), 4, 0);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(),
                 QDir(running.files.folder()).filePath(QStringLiteral("orders/app.py")));
    }

    void killsAnIdleEnvironmentAtOnceAndAsksForABusyOne() {
        Running running(*host_);
        QTRY_VERIFY2_WITH_TIMEOUT(running.session.state() == PlatformSession::State::Serving,
                                  qPrintable(running.session.error()), 20'000);
        running.invoke("{}");
        running.panel.setTab(ActivityPanel::Tab::Environments);
        RowTable& table = running.panel.environments().table();
        QTRY_COMPARE(table.model()->rowCount(), 1);
        const auto select = [&] {
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                              table.visualRect(table.model()->index(0, 0)).center());
        };
        select();
        QTest::keyClick(&table, Qt::Key_Delete);
        QTRY_COMPARE(table.model()->rowCount(), 0);

        LocalCall call;
        call.function = "orders";
        call.payload = R"({"wait": 30})";
        std::optional<LocalAnswer> answer;
        running.session.invoke(std::move(call), &running.panel,
                               [&](LocalAnswer given) { answer = std::move(given); });
        const auto state = [&] {
            const EnvironmentSnapshot* environment = running.panel.environments().model().environment(0);
            return environment == nullptr ? EnvironmentState::Starting : environment->state;
        };
        QTRY_COMPARE_WITH_TIMEOUT(state(), EnvironmentState::Busy, 20'000);
        select();
        QVERIFY(table.selectionModel()->hasSelection());
        QVERIFY(running.panel.environments().barActions().at(1)->isEnabled());
        QTest::keyClick(&table, Qt::Key_Delete);
        auto* box = running.panel.findChild<QMessageBox*>(QStringLiteral("confirmKill"));
        QVERIFY(box != nullptr);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(running.panel.findChild<QMessageBox*>(QStringLiteral("confirmKill")) == nullptr);
        QVERIFY(!answer);
        running.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&running.panel));
        QTest::keyClick(&table, Qt::Key_Delete);
        box = running.panel.findChild<QMessageBox*>(QStringLiteral("confirmKill"));
        QVERIFY(box != nullptr);
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(answer.has_value());
        QVERIFY(answer->result.outcome != Outcome::Success);
    }

    void countsProblemsOfTheTemplate() {
        Running running(*host_);
        QTRY_VERIFY2_WITH_TIMEOUT(running.session.state() == PlatformSession::State::Serving,
                                  qPrintable(running.session.error()), 20'000);
        QTRY_COMPARE(running.panel.problems().count(), 1);
        auto* tabs = running.panel.findChild<QTabBar*>(QStringLiteral("activityTabs"));
        QCOMPARE(tabs->tabText(3), QStringLiteral("Problems 1"));
        running.panel.setTab(ActivityPanel::Tab::ProblemList);
        QSignalSpy opened(&running.panel, &ActivityPanel::openSource);
        QTreeView& tree = running.panel.problems().tree();
        tree.setCurrentIndex(tree.model()->index(0, 0));
        QTest::keyClick(&tree, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), running.files.path(QStringLiteral("template.yaml")));
        QCOMPARE(opened.first().at(1).toInt(), 12);
        gui_test::screenshots(running.theme, running.panel, QStringLiteral("problems"));
    }

    void remembersItsState() {
        Running running(*host_);
        running.panel.setFunction(QStringLiteral("orders"));
        running.panel.setTab(ActivityPanel::Tab::LiveLog);
        running.panel.setAllFunctions(true);
        const QByteArray state = running.panel.saveState();
        ActivityPanel other(running.theme, running.session);
        other.setFunction(QStringLiteral("orders"));
        other.restoreState(state);
        QVERIFY(other.allFunctions());
        QCOMPARE(other.findChild<QTabBar*>(QStringLiteral("activityTabs"))->currentIndex(), 1);
        QVERIFY(!other.invocations().table().header()->isSectionHidden(InvocationsModel::FunctionColumn));
        QTest::keySequence(&other, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    }
};

UPDRAFT_GUI_TEST(ActivityPanelTest)
#include "activity_panel_test.moc"
