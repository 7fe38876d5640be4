#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

#include "tests/gui/support/gui_test.h"
#include "tests/gui/test_panel/workspace.h"
#include "widgets/editor/code_editor.h"
#include "widgets/editor/diff_view.h"
#include "widgets/models/invocations_model.h"
#include "widgets/test/history/replay_view.h"
#include "widgets/test/json/json_editor.h"

namespace updraft {

using gui_test::part;
using gui_test::Workspace;

class ReplayTest : public QObject {
    Q_OBJECT

  private:
    static bool invoked(TestPanel& panel, const QByteArray& event) {
        QSignalSpy results(&panel, &TestPanel::resultArrived);
        panel.setEvent(event);
        panel.invoke();
        return QTest::qWaitFor([&] { return results.count() == 1; }, 30'000);
    }
    static QTableView* history(TestPanel& panel, int rows) {
        part<QTabWidget>(panel, "testTabs")->setCurrentIndex(3);
        auto* table = part<QTableView>(panel, "history");
        const auto* model = static_cast<InvocationsModel*>(table->model());
        const bool there =
            QTest::qWaitFor([&] { return model->rowCount() == rows && model->row(0) != nullptr; }, 20'000);
        return there ? table : nullptr;
    }
    static void choose(QTableView* table, int row) {
        const QModelIndex index = table->model()->index(row, InvocationsModel::StatusColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }

  private slots:
    void showsAnEarlierInvocationAgain() {
        Workspace workspace;
        QVERIFY(workspace.serve(true));
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("orders"));
        QVERIFY(invoked(panel, "{\"id\": 1}"));
        QVERIFY(invoked(panel, "{\"id\": 2}"));
        QTableView* table = history(panel, 2);
        QVERIFY(table != nullptr);
        choose(table, 1);
        QTRY_VERIFY(panel.result() && panel.result()->stored);
        QCOMPARE(panel.result()->event, QByteArray("{\"id\": 1}"));
        QVERIFY(panel.result()->log.contains(QStringLiteral("stored 1")));
        QVERIFY(part<JsonEditor>(panel, "responseText")->bytes().contains("201"));
        QVERIFY(
            part<QLabel>(panel, "resultStatus")->accessibleName().contains(QStringLiteral("201 · Success")));
        QTest::mouseClick(part<QPushButton>(panel, "useRecordedEvent"), Qt::LeftButton);
        QCOMPARE(panel.event(), QByteArray("{\"id\": 1}"));
    }

    void replaysOnTodaysCodeAndCompares() {
        Workspace workspace;
        QVERIFY(workspace.serve(true));
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("orders"));
        QVERIFY(invoked(panel, "{\"id\": 1}"));
        QTableView* table = history(panel, 1);
        QVERIFY(table != nullptr);
        choose(table, 0);
        auto* replay = part<QPushButton>(panel, "replay");
        QTRY_VERIFY(replay->isEnabled());
        auto* view = part<ReplayView>(panel, "replayView");
        QSignalSpy compared(view, &ReplayView::compared);
        QTest::mouseClick(replay, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, 20'000);
        QVERIFY(view->isVisible());
        QVERIFY(view->isSame());

        QSignalSpy loaded(workspace.session.get(), &PlatformSession::workspaceLoaded);
        const std::string before = workspace.session->function(QStringLiteral("orders"))->latest->revisionId;
        workspace.write(QStringLiteral("orders/app.py"),
                        "def handler(event, context):\n    return {'statusCode': 202, 'id': event['id']}\n");
        QTRY_VERIFY_WITH_TIMEOUT(
            workspace.session->function(QStringLiteral("orders"))->latest->revisionId != before, 20'000);
        const std::uint64_t sequence = history(panel, 2) != nullptr ? 1 : 0;
        QCOMPARE(sequence, std::uint64_t(1));
        panel.replay(sequence);
        QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 2, 20'000);
        QVERIFY(!view->isSame());
        auto* diff = view->findChild<DiffView*>();
        QTRY_VERIFY(!diff->isComparing() && diff->changeCount() > 0);
        QVERIFY(diff->left().text().contains(QStringLiteral("201")));
        QVERIFY(diff->right().text().contains(QStringLiteral("202")));
        QVERIFY(part<QLabel>(panel, "replayVerdict")->text().contains(QStringLiteral("differs")));
    }

    void saysWhyItCannotReplay() {
        Workspace workspace;
        QVERIFY(workspace.serve(false));
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("orders"));
        QVERIFY(invoked(panel, "{\"id\": 1}"));
        QTableView* table = history(panel, 1);
        QVERIFY(table != nullptr);
        choose(table, 0);
        QTRY_VERIFY(part<QLabel>(panel, "historyNote")->text().contains(QStringLiteral("not kept")));
        QVERIFY(!part<QPushButton>(panel, "replay")->isEnabled());
        panel.replay(1);
        QTRY_VERIFY(part<QLabel>(panel, "replayVerdict")->text().contains(QStringLiteral("not kept")));
        panel.replay(4711);
        QTRY_VERIFY(part<QLabel>(panel, "replayVerdict")->text().contains(QStringLiteral("no longer")));
    }
};

UPDRAFT_GUI_TEST(ReplayTest)

}  // namespace updraft

#include "replay_test.moc"
