// Alarms' thresholds in Monitor's own charts and on cards, and the way to a new alarm.
#include <QMainWindow>
#include <QSettings>

#include "app/studio/actions/action_registry.h"
#include "app/studio/monitor/monitor_actions.h"
#include "tests/gui/activity/screenshot.h"
#include "tests/gui/dashboards/watching.h"
#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/monitor/alarms/alarm_dialog.h"
#include "widgets/monitor/alarms/alarm_form.h"
#include "widgets/monitor/overview/overview_charts.h"
#include "widgets/monitor/overview/overview_page.h"

using namespace updraft;
using gui_test::WatchingBoards;

namespace {

AlarmDefinition manyErrors() {
    AlarmDefinition alarm;
    alarm.name = "many errors";
    alarm.threshold = 30;
    return alarm;
}

}  // namespace

class ThresholdsTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void standInTheOverviewAndOnCards() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        DashboardCard traffic, errors, others;
        errors.content = CardContent::of(MetricChoice{Metric::Errors, QStringLiteral("Sum")});
        others.content = errors.content;
        others.scope.emplace();
        others.scope->functions = {QStringLiteral("orders")};
        watching.book().add({QStringLiteral("Mine"), {traffic, errors, others}});
        QVERIFY(watching.put(manyErrors()));
        QVERIFY(watching.serving.invoke("orders", "{}"));
        const auto thresholds = [&](int card) {
            return qobject_cast<TimeChart*>(&watching.card(card).chart())->content().thresholds;
        };
        QTRY_COMPARE_WITH_TIMEOUT(thresholds(0).size(), std::size_t{1}, gui_test::kDashboardWait);
        QCOMPARE(thresholds(0)[0].text, QStringLiteral("many errors"));
        QCOMPARE(thresholds(0)[0].value, 0.5);  // 30 a minute
        QTRY_COMPARE_WITH_TIMEOUT(thresholds(1).size(), std::size_t{1}, gui_test::kDashboardWait);
        QCOMPARE(thresholds(1)[0].value, 0.5);
        QVERIFY(thresholds(2).empty());  // it watches all functions, not this one
        watching.view->showPage(QStringLiteral("overview"));
        auto* overview = qobject_cast<OverviewPage*>(watching.view->page(QStringLiteral("overview")));
        const TimeChart& chart = *overview->charts().chart(MonitorChart::Traffic);
        QTRY_COMPARE_WITH_TIMEOUT(chart.content().thresholds.size(), std::size_t{1},
                                  gui_test::kDashboardWait);
        QCOMPARE(chart.content().thresholds[0].text, QStringLiteral("many errors"));
        QVERIFY(overview->charts().chart(MonitorChart::CostRate)->content().thresholds.empty());
        gui_test::screenshots(watching.serving.theme, *watching.view, QStringLiteral("monitor-thresholds"));
    }

    // Also while the charts stand still.
    void comeAndGoWithTheirAlarms() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        watching.view->showPage(QStringLiteral("overview"));
        QTRY_VERIFY_WITH_TIMEOUT(watching.view->feed().data() != nullptr, gui_test::kDashboardWait);
        watching.view->scope().setLive(false);
        auto* overview = qobject_cast<OverviewPage*>(watching.view->page(QStringLiteral("overview")));
        const TimeChart& chart = *overview->charts().chart(MonitorChart::Traffic);
        QVERIFY(chart.content().thresholds.empty());
        QVERIFY(watching.put(manyErrors()));
        QTRY_COMPARE_WITH_TIMEOUT(chart.content().thresholds.size(), std::size_t{1},
                                  gui_test::kDashboardWait);
    }

    void thePaletteMakesANewAlarmOfTheFunctionThatIsShown() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        const Files files;
        QSettings store(files.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        QWidget window;
        ActionRegistry actions(store, &window);
        addMonitorActions(actions, [&] { return watching.view.get(); });
        MonitorFilter filter;
        filter.functions = {QStringLiteral("payment")};
        watching.view->scope().setFilter(filter);
        QAction* action = actions.find(QStringLiteral("monitor.alarm.new"));
        QVERIFY(action != nullptr);
        action->trigger();
        QCOMPARE(watching.view->currentPage(), QStringLiteral("alarms"));
        auto* dialog = watching.part<AlarmDialog>("alarmDialog");
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QCOMPARE(dialog->form().alarm().function, std::string("payment"));
        dialog->reject();
        actions.find(QStringLiteral("monitor.dashboard.new"))->trigger();
        QCOMPARE(watching.view->currentPage(), QStringLiteral("dashboards"));
        QVERIFY(watching.part<QDialog>("dashboardNameDialog") != nullptr);
    }
};

UPDRAFT_GUI_TEST(ThresholdsTest)
#include "thresholds_test.moc"
