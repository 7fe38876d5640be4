// Dashboards as a person composes them, over a running platform.
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <cmath>

#include "tests/gui/activity/screenshot.h"
#include "tests/gui/dashboards/watching.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/charts/chart_menu.h"
#include "widgets/charts/environment_timeline.h"
#include "widgets/charts/heat_map.h"
#include "widgets/monitor/dashboards/card_form.h"
#include "widgets/monitor/dashboards/card_grip.h"
#include "widgets/monitor/drill/spike_model.h"
#include "widgets/monitor/drill/spike_panel.h"
#include "widgets/monitor/overview/overview_charts.h"
#include "widgets/monitor/overview/overview_page.h"

using namespace updraft;
using gui_test::kDashboardWait;
using gui_test::WatchingBoards;

namespace {

const QString kMine = QStringLiteral("Mine");
const QString kTraffic = QStringLiteral("Invocations, errors, throttles"),
              kDuration = QStringLiteral("Duration"), kMemory = QStringLiteral("Memory");

DashboardCard chartCard(MonitorChart chart) {
    DashboardCard card;
    card.content = CardContent::of(chart);
    return card;
}

// Three small cards.
void addMine(WatchingBoards& watching) {
    watching.book().add({kMine,
                         {chartCard(MonitorChart::Traffic), chartCard(MonitorChart::Duration),
                          chartCard(MonitorChart::Memory)}});
}

void dragTo(RangeChart& chart, const QPoint& from, QWidget& on, const QPoint& to) {
    const QPoint end = chart.mapFrom(&on, to);
    QTest::mousePress(&chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(&chart, (from + end) / 2);
    QTest::mouseMove(&chart, end);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, end);
}

}  // namespace

class DashboardsPageTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void beginsWithAStarter() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        const QAbstractItemModelTester tester(&watching.page().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto* nothing = watching.part<QLabel>("dashboardsEmpty");
        QVERIFY(nothing->isVisible());
        QVERIFY(nothing->text().contains(QStringLiteral("dashboards.json")));
        gui_test::screenshots(watching.serving.theme, *watching.view, QStringLiteral("dashboards-empty"));
        watching.press("dashboardStarter0");
        QCOMPARE(watching.page().shown(), QStringLiteral("Health"));
        QCOMPARE(watching.grid().cards().size(), watching.cards().size());
        QVERIFY(watching.cards().size() >= 4);
        QVERIFY(watching.card(0).isVisible());
        QVERIFY(!nothing->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(
            watching.serving.files.read(QStringLiteral("dashboards.json")).contains("\"Health\""),
            kDashboardWait);
    }

    void cardsShowWhatHappens() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        DashboardCard calls, payments, heat;
        calls.content = CardContent::of(MetricChoice{Metric::Invocations, QStringLiteral("Sum")});
        payments.content = CardContent::of(MonitorChart::Traffic);
        payments.scope.emplace();
        payments.scope->functions = {QStringLiteral("payment")};
        heat.content = CardContent::heatMap();
        watching.book().add({kMine, {calls, chartCard(MonitorChart::Traffic), payments, heat}});
        for (int i = 0; i < 3; ++i) QVERIFY(watching.serving.invoke("orders", "{}"));
        const auto lines = [&](int card) -> TimeChart& {
            return *qobject_cast<TimeChart*>(&watching.card(card).chart());
        };
        QTRY_VERIFY_WITH_TIMEOUT(gui_test::greatestOf(lines(0), 0) > 0, kDashboardWait);
        QTRY_VERIFY_WITH_TIMEOUT(gui_test::greatestOf(lines(1), 0) > 0, kDashboardWait);
        const auto& columns = qobject_cast<HeatMap*>(&watching.card(3).chart())->content().columns;
        QTRY_VERIFY_WITH_TIMEOUT(!columns.empty(), kDashboardWait);
        // What runs for others stands on no card of this function.
        QTRY_COMPARE_WITH_TIMEOUT(gui_test::greatestOf(lines(2), 0), 0.0, kDashboardWait);
        QCOMPARE(watching.card(2).chart().title(), kTraffic);
        QVERIFY(watching.serving.invoke("payment", "{}"));
        QTRY_VERIFY_WITH_TIMEOUT(gui_test::greatestOf(lines(2), 0) > 0, kDashboardWait);
        // The filters above mean the cards that have none of their own.
        MonitorFilter filter;
        filter.functions = {QStringLiteral("no-such-function")};
        watching.view->scope().setFilter(filter);
        QTRY_COMPARE_WITH_TIMEOUT(gui_test::greatestOf(lines(0), 0), 0.0, kDashboardWait);
        QVERIFY(gui_test::greatestOf(lines(2), 0) > 0);
    }

    void aCardIsMadeByHand() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        QVERIFY(watching.serving.invoke("orders", "{}"));
        watching.book().add({kMine, {}});
        QVERIFY(watching.part<QLabel>("dashboardEmpty")->isVisible());
        watching.press("dashboardFirstCard");
        CardDialog* dialog = watching.dialog();
        QVERIFY(dialog != nullptr);
        gui_test::pickRow(*dialog, "cardContent", QStringLiteral("Metric: Duration"));
        gui_test::pickRow(*dialog, "cardStatistic", QStringLiteral("p99"));
        gui_test::pickRow(*dialog, "cardFunction", QStringLiteral("orders"));
        gui_test::pickRow(*dialog, "cardQualifier", QStringLiteral("$LATEST"));
        auto* columns = dialog->findChild<QSpinBox*>(QStringLiteral("cardColumns"));
        columns->setFocus();
        QTest::keyClick(columns, Qt::Key_Up);
        auto* title = dialog->findChild<QLineEdit*>(QStringLiteral("cardTitle"));
        QCOMPARE(title->placeholderText(), QStringLiteral("Duration (p99)"));
        auto& preview = *qobject_cast<TimeChart*>(&dialog->preview().chart());
        QTRY_VERIFY_WITH_TIMEOUT(gui_test::greatestOf(preview, 0) > 0, kDashboardWait);
        gui_test::screenshots(watching.serving.theme, *dialog, QStringLiteral("dashboard-card"));
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("Slow orders"));
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_VERIFY(watching.dialog() == nullptr);
        QCOMPARE(watching.cards().size(), std::size_t{1});
        DashboardCard expected;
        expected.content = CardContent::of(MetricChoice{Metric::Duration, QStringLiteral("p99")});
        expected.scope.emplace();
        expected.scope->functions = {QStringLiteral("orders")};
        expected.scope->version = 0;
        expected.title = QStringLiteral("Slow orders");
        expected.columns = 2;
        QVERIFY(watching.cards().front() == expected);
        QCOMPARE(watching.card(0).chart().accessibleName(), QStringLiteral("Slow orders"));
        watching.key(0, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(watching.cards().empty());
    }

    void aCardIsEdited() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        addMine(watching);
        watching.key(1, Qt::Key_F2);
        CardDialog* dialog = watching.dialog();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->form().card() == chartCard(MonitorChart::Duration));
        gui_test::pickRow(*dialog, "cardContent", QStringLiteral("Duration, heat map"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("cardAccept")), Qt::LeftButton);
        QTRY_VERIFY(watching.dialog() == nullptr);
        QVERIFY(qobject_cast<HeatMap*>(&watching.card(1).chart()) != nullptr);
        watching.key(1, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(qobject_cast<TimeChart*>(&watching.card(1).chart()) != nullptr);
        watching.key(1, Qt::Key_F2);
        dialog = watching.dialog();
        gui_test::pickRow(*dialog, "cardContent", QStringLiteral("Metric: Errors"));
        auto* statistic = dialog->findChild<QComboBox*>(QStringLiteral("cardStatistic"));
        statistic->setFocus();
        QTest::keySequence(statistic, QKeySequence::SelectAll);
        QTest::keyClicks(statistic, QStringLiteral("p99"));
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("cardProblem"))->isVisible());
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("cardAccept"))->isEnabled());
        dialog->reject();
    }

    void keysMoveResizeCopyAndRemove() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        addMine(watching);
        watching.key(0, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(watching.contents(), (QStringList{kDuration, kTraffic, kMemory}));
        QCOMPARE(watching.grid().current(), 1);  // the focus goes with it
        watching.key(1, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(watching.cards()[1].columns, 2);
        watching.key(1, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(watching.cards()[1].rows, 2);
        watching.key(2, Qt::Key_Up, Qt::AltModifier);  // it stands in the second row, below the first card
        QCOMPARE(watching.contents(), (QStringList{kMemory, kDuration, kTraffic}));
        watching.key(2, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(watching.contents(), (QStringList{kMemory, kTraffic, kDuration}));
        watching.key(1, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(watching.contents(), (QStringList{kMemory, kTraffic, kTraffic, kDuration}));
        QCOMPARE(watching.grid().current(), 2);
        watching.key(0, Qt::Key_Delete);
        QCOMPARE(watching.contents(), (QStringList{kTraffic, kTraffic, kDuration}));
        for (int i = 0; i < 7; ++i) watching.key(0, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(watching.contents(), (QStringList{kTraffic, kDuration, kMemory}));
        QCOMPARE(watching.cards()[0].columns, 1);
        watching.key(0, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(watching.contents(), (QStringList{kDuration, kTraffic, kMemory}));
    }

    void thePointerMovesAndResizes() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        addMine(watching);
        QTRY_VERIFY(watching.card(0).chart().plotArea().top() > 12);
        DashboardGrid& grid = watching.grid();
        const QPoint heading(20, 12);
        dragTo(watching.card(0).chart(), heading, grid, grid.placeOf(2).center() + QPoint(40, 0));
        QCOMPARE(watching.contents(), (QStringList{kDuration, kMemory, kTraffic}));
        dragTo(watching.card(2).chart(), heading, grid, grid.placeOf(0).topLeft() + QPoint(10, 20));
        QCOMPARE(watching.contents(), (QStringList{kTraffic, kDuration, kMemory}));
        // A drag over the plot means time, and one that is given up nothing.
        QTest::mousePress(&watching.card(0).chart(), Qt::LeftButton, {}, heading);
        QTest::mouseMove(&watching.card(0).chart(), heading + QPoint(700, 40));
        QVERIFY(grid.findChild<QWidget*>(QStringLiteral("dropMark"))->isVisible());
        QTest::keyClick(&watching.card(0).chart(), Qt::Key_Escape);
        QTest::mouseRelease(&watching.card(0).chart(), Qt::LeftButton, {}, heading + QPoint(700, 40));
        QCOMPARE(watching.contents(), (QStringList{kTraffic, kDuration, kMemory}));
        QVERIFY(!grid.findChild<QWidget*>(QStringLiteral("dropMark"))->isVisible());
        auto* grip = watching.card(0).findChild<CardGrip*>(QStringLiteral("cardGrip"));
        const QPoint corner = grip->rect().center();
        const QPoint to = corner + QPoint(grid.placeOf(0).width(), grid.placeOf(0).height());
        QTest::mousePress(grip, Qt::LeftButton, {}, corner);
        QTest::mouseMove(grip, to);
        QCOMPARE(watching.cards()[0].columns, 1);  // not before it is let go
        QTest::mouseRelease(grip, Qt::LeftButton, {},
                            grip->mapFromGlobal(grid.mapToGlobal(grid.placeOf(0).bottomRight())));
        QCOMPARE(watching.cards()[0].columns, 2);
        QCOMPARE(watching.cards()[0].rows, 2);
        watching.key(0, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(watching.cards()[0].columns, 1);
    }

    void severalDashboards() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        addMine(watching);
        watching.book().add({QStringLiteral("Other"), {}});
        QCOMPARE(watching.page().shown(), QStringLiteral("Other"));
        auto* choice = watching.part<QComboBox>("dashboardChoice");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Up);
        QCOMPARE(watching.page().shown(), kMine);
        watching.part<QAction>("dashboardDuplicate")->trigger();
        QCOMPARE(watching.page().shown(), QStringLiteral("Mine (copy)"));
        QCOMPARE(watching.grid().cards().size(), std::size_t{3});
        watching.part<QAction>("dashboardRename")->trigger();
        auto* name = watching.part<QLineEdit>("dashboardName");
        QTest::keySequence(name, QKeySequence::SelectAll);
        QTest::keyClicks(name, QStringLiteral("Other"));
        QVERIFY(watching.part<QLabel>("dashboardNameProblem")->isVisible());
        QTest::keyClicks(name, QStringLiteral(" one"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(watching.page().shown(), QStringLiteral("Other one"));
        watching.part<QAction>("dashboardDelete")->trigger();
        QCOMPARE(watching.book().dashboards().size(), std::size_t{2});
        QVERIFY(watching.page().shown() != QStringLiteral("Other one"));
        watching.press("dashboardUndoButton");
        QCOMPARE(watching.page().shown(), QStringLiteral("Other one"));
        const QVariantMap state = watching.view->saveState();
        watching.view.reset();
        watching.open(state);
        QTRY_COMPARE_WITH_TIMEOUT(watching.page().shown(), QStringLiteral("Other one"), kDashboardWait);
    }

    void aChartOfTheOverviewGoesOntoADashboard() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        addMine(watching);
        watching.view->showPage(QStringLiteral("overview"));
        MonitorFilter filter;
        filter.functions = {QStringLiteral("orders")};
        watching.view->scope().setFilter(filter);
        auto* overview = qobject_cast<OverviewPage*>(watching.view->page(QStringLiteral("overview")));
        TimeChart& chart = *overview->charts().chart(MonitorChart::ColdStarts);
        auto* menu = chart.findChild<QMenu*>(QStringLiteral("addToDashboard"));
        QVERIFY(chart.actions().contains(menu->menuAction()));
        emit menu->aboutToShow();
        QStringList names;
        for (const QAction* action : menu->actions()) names.append(action->text());
        QCOMPARE(names, (QStringList{kMine, QString(), QStringLiteral("New dashboard")}));
        QSignalSpy told(watching.view.get(), &MonitorView::message);
        menu->actions().first()->trigger();
        QCOMPARE(told.count(), 1);
        QCOMPARE(watching.book().find(kMine)->cards.size(), std::size_t{4});
        const DashboardCard& made = watching.book().find(kMine)->cards.back();
        QVERIFY(made.content == CardContent::of(MonitorChart::ColdStarts));
        QVERIFY(made.scope && *made.scope == filter);
        emit menu->aboutToShow();
        menu->actions().last()->trigger();
        QCOMPARE(watching.book().dashboards().size(), std::size_t{2});
    }

    void aSpikeLeadsToItsInvocations() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        addMine(watching);
        QVERIFY(watching.serving.invoke("orders", "{}"));
        const auto* traffic = qobject_cast<TimeChart*>(&watching.card(0).chart());
        QTRY_VERIFY_WITH_TIMEOUT(gui_test::greatestOf(*traffic, 0) > 0, kDashboardWait);
        const ChartSpan all = watching.view->scope().chartRange().visible();
        emit watching.card(0).chart().picked(all.from, all.until + 5'000);
        QVERIFY(watching.page().spike().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(watching.page().spike().model().rowCount() >= 1, kDashboardWait);
    }

    void environmentsHaveLanesOnACard() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        DashboardCard all, payments;
        all.content = payments.content = CardContent::timeline();
        payments.title = QStringLiteral("Payments");
        payments.scope.emplace();
        payments.scope->functions = {QStringLiteral("payment")};
        watching.book().add({kMine, {all, payments}});
        QVERIFY(watching.serving.invoke("orders", "{}"));
        const auto lanes = [&](int card) {
            return qobject_cast<EnvironmentTimeline*>(&watching.card(card).chart())->content().lanes.size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(lanes(0), std::size_t{1}, kDashboardWait);
        QCOMPARE(watching.card(1).chart().title(), QStringLiteral("Payments"));
        QVERIFY(watching.serving.invoke("payment", "{}"));
        QTRY_COMPARE_WITH_TIMEOUT(lanes(1), std::size_t{1}, kDashboardWait);
        QTRY_COMPARE_WITH_TIMEOUT(lanes(0), std::size_t{2}, kDashboardWait);
        watching.key(1, Qt::Key_Delete);
        QCOMPARE(watching.cards().size(), std::size_t{1});
    }

    void aBrokenFileIsNamedAndStays() {
        WatchingBoards watching;
        const QByteArray broken = "{\"dashboards\": [\n{\"name\": 5}]}";
        watching.serving.files.write(QStringLiteral("dashboards.json"), broken);
        QVERIFY(watching.serving.serve());
        watching.open();
        auto* trouble = watching.part<QLabel>("dashboardsTrouble");
        QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), kDashboardWait);
        QVERIFY2(trouble->text().contains(QStringLiteral("dashboards.json, line 2")),
                 qPrintable(trouble->text()));
        QVERIFY(!watching.part<QToolButton>("dashboardAddCardButton")->isEnabled());
        gui_test::screenshots(watching.serving.theme, *watching.view, QStringLiteral("dashboards-broken"));
        QCOMPARE(watching.serving.files.read(QStringLiteral("dashboards.json")), broken);
        watching.press("dashboardsAside");
        QTRY_VERIFY_WITH_TIMEOUT(watching.part<QLabel>("dashboardsEmpty")->isVisible(), kDashboardWait);
        watching.press("dashboardStarter2");
        QTRY_COMPARE_WITH_TIMEOUT(watching.page().shown(), QStringLiteral("Scaling"), kDashboardWait);
    }

    void bothThemesAndTheSmallestWindowAreDrawn() {
        WatchingBoards watching;
        QVERIFY(watching.start());
        watching.book().add(StarterDashboards::make(StarterDashboards::Kind::Latency));
        for (int i = 0; i < 5; ++i) QVERIFY(watching.serving.invoke("orders", "{}"));
        QTRY_VERIFY_WITH_TIMEOUT(
            !qobject_cast<HeatMap*>(&watching.card(0).chart())->content().columns.empty(), kDashboardWait);
        gui_test::screenshots(watching.serving.theme, *watching.view, QStringLiteral("dashboard"));
        watching.view->resize(1216, 640);
        QCoreApplication::processEvents();
        const auto* area = watching.page().findChild<QScrollArea*>();
        QVERIFY(area->widget()->width() <= area->viewport()->width());
        for (const CardView* card : watching.grid().cards()) {
            QVERIFY(watching.grid().rect().contains(card->geometry()));
            QVERIFY(!card->findChild<QToolButton*>(QStringLiteral("cardMore"))->accessibleName().isEmpty());
        }
    }
};

UPDRAFT_GUI_TEST(DashboardsPageTest)
#include "dashboards_page_test.moc"
