// What needs somebody for its cost stands in the status line, and can be clicked.
#include <QPushButton>
#include <QSignalSpy>

#include "app/studio/shell/cost_alerts.h"
#include "app/studio/shell/status_line.h"
#include "tests/gui/activity/screenshot.h"
#include "tests/gui/budgets/spending.h"
#include "tests/gui/support/gui_test.h"

using namespace updraft;
using gui_test::kWait;
using gui_test::Serving;

class StatusCostTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsABudgetThatIsUsedUp() {
        Serving serving;
        QVERIFY(serving.serve());
        StatusLine line(serving.theme, *serving.session);
        line.resize(1280, line.sizeHint().height());
        line.show();
        auto* button = line.findChild<QPushButton*>(QStringLiteral("statusCostAlerts"));
        QTRY_VERIFY(button->isHidden());
        QVERIFY(gui_test::spend(serving));
        BudgetDefinition tiny = gui_test::tinyBudget("tiny");
        tiny.stopAtLimit = true;
        QVERIFY(gui_test::putBudget(serving, tiny));
        QTRY_VERIFY_WITH_TIMEOUT(
            button->isVisible() && button->text().contains(QStringLiteral("stopped: orders")), kWait);
        QVERIFY(button->text().startsWith(QLatin1Char('1')));
        QVERIFY(button->accessibleName().contains(QStringLiteral("tiny")));
        gui_test::screenshots(serving.theme, line, QStringLiteral("status-budgets"));
        QSignalSpy wanted(&line, &StatusLine::budgetsWanted);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(wanted.size(), 2);
        QVERIFY(gui_test::onPlatform(serving, [](Platform& platform) {
            return platform.budgets().remove("tiny").ok() && platform.stops().resume("orders").ok();
        }));
        QTRY_VERIFY_WITH_TIMEOUT(button->isHidden(), kWait);
    }

    void showsLoopsWhileTheyAreNew() {
        PlatformView view;
        view.taken = 1'000'000'000'000;
        QVERIFY(CostAlerts::of(view).text.isEmpty());
        LoopNotice loop;
        loop.function = "orders";
        loop.finding.at = view.taken - 1'000'000'000;
        view.loops = std::make_shared<const std::vector<LoopNotice>>(3, loop);
        QCOMPARE(CostAlerts::of(view).text, QStringLiteral("loop: orders"));
        QVERIFY(CostAlerts::of(view).tip.contains(QStringLiteral("orders calls itself")));
        view.taken += 3'600'000'000'000;
        QVERIFY(CostAlerts::of(view).text.isEmpty());
    }
};

UPDRAFT_GUI_TEST(StatusCostTest)
#include "status_cost_test.moc"
