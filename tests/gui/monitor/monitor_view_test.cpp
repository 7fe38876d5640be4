// Monitor on a real platform: what is invoked stands in its charts, as a person sees and changes them.
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <numeric>

#include "tests/gui/activity/screenshot.h"
#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/serving.h"
#include "widgets/base/choice_button.h"
#include "widgets/charts/environment_timeline.h"
#include "widgets/charts/heat_map.h"
#include "widgets/charts/time_chart.h"
#include "widgets/monitor/drill/events_panel.h"
#include "widgets/monitor/drill/spike_model.h"
#include "widgets/monitor/drill/spike_panel.h"
#include "widgets/monitor/environments/lanes_panel.h"
#include "widgets/monitor/functions/function_row.h"
#include "widgets/monitor/functions/multiples_page.h"
#include "widgets/monitor/monitor_view.h"
#include "widgets/monitor/overview/overview_charts.h"
#include "widgets/monitor/overview/overview_page.h"
#include "widgets/monitor/overview/tile.h"

using namespace updraft;
using gui_test::Serving;

namespace {

constexpr int kWait = 20'000;  // ms, on a busy machine

struct Watching {
    Serving serving;
    std::unique_ptr<MonitorView> view;

    bool start(const QVariantMap& state = {}) {
        if (!serving.serve()) return false;
        open(state);
        return true;
    }
    void open(const QVariantMap& state = {}) {
        view = std::make_unique<MonitorView>(serving.theme, *serving.session);
        view->restoreState(state);
        view->resize(1300, 820);
        view->show();
        QApplication::setActiveWindow(view.get());
    }
    ~Watching() { view.reset(); }

    OverviewPage& overview() { return *qobject_cast<OverviewPage*>(view->page(QStringLiteral("overview"))); }
    TimeChart& chart(MonitorChart which) { return *overview().charts().chart(which); }
    // Everything that stands in the charts of the window.
    std::uint64_t shown() const {
        const MonitorDataPtr known = view->feed().data();
        if (!known) return 0;
        const auto& samples = known->columns.durations();
        return std::accumulate(samples.begin(), samples.end(), std::uint64_t{0});
    }
    template <typename Widget>
    Widget* part(const char* name) const {
        return view->findChild<Widget*>(QLatin1String(name));
    }
    // Chooses a row of a filter as a person does at the keyboard.
    void choose(const char* button, const QString& row) const {
        auto* choice = part<ChoiceButton>(button);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        auto* list = choice->popup().findChild<QListView*>(QStringLiteral("choiceList"));
        QTRY_VERIFY(list->isVisible());
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data().toString() != row) continue;
            list->setCurrentIndex(list->model()->index(i, 0));
            QTest::keyClick(list, Qt::Key_Return);
            choice->popup().hide();
            return;
        }
        QFAIL("there is no such choice");
    }
};

// The last point of a series that is known.
double lastValue(const ChartSeries& series) {
    for (auto point = series.points.rbegin(); point != series.points.rend(); ++point) {
        if (!std::isnan(point->value)) return point->value;
    }
    return kUnknown;
}

const ChartSeries* seriesNamed(const TimeChart& chart, const QString& name) {
    for (const ChartSeries& series : chart.content().series) {
        if (series.name == name) return &series;
    }
    return nullptr;
}

}  // namespace

class MonitorViewTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anInvocationIsSeenAtOnce() {
        Watching watching;
        QVERIFY(watching.start());
        QTRY_VERIFY_WITH_TIMEOUT(watching.view->feed().data() != nullptr, kWait);
        QVERIFY(watching.serving.invoke("orders", "{}"));  // pays for the cold start
        QTRY_COMPARE_WITH_TIMEOUT(watching.shown(), std::uint64_t{1}, kWait);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(watching.serving.invoke("orders", "{}"));
        const qint64 answered = clock.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(watching.shown(), std::uint64_t{2}, kWait);
        qInfo("answer after %lld ms, point after %lld ms more", answered, clock.elapsed() - answered);
        const ChartSeries* ok = seriesNamed(watching.chart(MonitorChart::Traffic), QStringLiteral("ok"));
        QVERIFY(ok != nullptr);
        QVERIFY(std::any_of(ok->points.begin(), ok->points.end(),
                            [](const ChartPoint& point) { return point.value > 0; }));
        // Before the platform ran nothing is known, and no zero is made up.
        QVERIFY(std::isnan(ok->points.front().value));
        // Tiles tell of whole seconds, and of how few samples a percentile is made.
        const Tile* duration = watching.overview().tiles().tiles()[2];
        QTRY_VERIFY_WITH_TIMEOUT(duration->text().note.contains(QStringLiteral("n = 2")), kWait);
        QVERIFY(duration->text().figure != QStringLiteral("–"));
    }

    void anEmptyWorkspaceSaysWhatToDo() {
        Watching watching;
        QVERIFY(watching.start());
        QTRY_VERIFY_WITH_TIMEOUT(
            watching.chart(MonitorChart::Duration).emptyText().contains(QStringLiteral("start demo traffic")),
            kWait);
        QCOMPARE(watching.overview().tiles().tiles()[1]->text().figure, QStringLiteral("–"));
    }

    void nothingIsReadWhileHidden() {
        Watching watching;
        QVERIFY(watching.start());
        QTRY_VERIFY_WITH_TIMEOUT(watching.view->feed().data() != nullptr, kWait);
        watching.view->hide();
        QSignalSpy changes(&watching.view->feed(), &MonitorFeed::changed);
        QVERIFY(watching.serving.invoke("orders", "{}"));
        QSignalSpy views(watching.serving.session.get(), &PlatformSession::viewChanged);
        QTRY_VERIFY_WITH_TIMEOUT(views.count() >= 3, kWait);  // time for several readings
        QCOMPARE(changes.count(), 0);
        watching.view->show();
        QTRY_COMPARE_WITH_TIMEOUT(watching.shown(), std::uint64_t{1}, kWait);
    }

    void filtersNarrowTheCharts() {
        Watching watching;
        QVERIFY(watching.start());
        for (int i = 0; i < 3; ++i) QVERIFY(watching.serving.invoke("orders", "{}"));
        QVERIFY(watching.serving.invoke("payment", "{}"));
        QTRY_COMPARE_WITH_TIMEOUT(watching.shown(), std::uint64_t{4}, kWait);
        watching.choose("monitorFunctions", QStringLiteral("payment"));
        QCOMPARE(watching.view->scope().query().filter.functions, QStringList(QStringLiteral("payment")));
        QTRY_COMPARE_WITH_TIMEOUT(watching.shown(), std::uint64_t{1}, kWait);
        auto* clear = watching.part<QPushButton>("monitorClear");
        QVERIFY(clear->isVisible());
        QTest::keyClick(clear, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(watching.shown(), std::uint64_t{4}, kWait);
        // What nothing was recorded of is nothing, and not all.
        MonitorFilter nobody;
        nobody.functions = {QStringLiteral("no-such-function")};
        watching.view->scope().setFilter(nobody);
        QTRY_COMPARE_WITH_TIMEOUT(watching.shown(), std::uint64_t{0}, kWait);
    }

    void draggingZoomsAndADoubleClickGoesBack() {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.serving.invoke("orders", "{}"));
        QTRY_COMPARE_WITH_TIMEOUT(watching.shown(), std::uint64_t{1}, kWait);
        TimeChart& chart = watching.chart(MonitorChart::Traffic);
        const QRectF plot = chart.plotArea();
        const QPoint from(static_cast<int>(plot.left() + plot.width() * 0.5),
                          static_cast<int>(plot.center().y()));
        const QPoint until(static_cast<int>(plot.left() + plot.width() * 0.9), from.y());
        QTest::mousePress(&chart, Qt::LeftButton, {}, from);
        QTest::mouseMove(&chart, (from + until) / 2);
        QTest::mouseMove(&chart, until);
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, until);
        MonitorScope& scope = watching.view->scope();
        QTRY_VERIFY(!scope.query().isLive());
        const std::int64_t zoomed = scope.query().range.until - scope.query().range.from;
        QVERIFY2(std::abs(static_cast<double>(zoomed) / 120e9 - 1) < 0.1,
                 qPrintable(QString::number(zoomed)));
        QVERIFY(!watching.part<QPushButton>("monitorLive")->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(watching.view->feed().data()->query == scope.query(), kWait);
        QTest::mouseDClick(&chart, Qt::LeftButton, {}, plot.center().toPoint());
        QTRY_VERIFY(scope.query().isLive());
        QCOMPARE(scope.query().range, MonitorRange());
    }

    void liveStopsAndGoesOn() {
        Watching watching;
        QVERIFY(watching.start());
        QTRY_VERIFY_WITH_TIMEOUT(watching.view->feed().data() != nullptr, kWait);
        MonitorScope& scope = watching.view->scope();
        watching.choose("monitorRange", QStringLiteral("Last 15 min"));
        QCOMPARE(scope.query().range, MonitorRange::last(900));
        auto* live = watching.part<QPushButton>("monitorLive");
        QTest::mouseClick(live, Qt::LeftButton);
        QVERIFY(!scope.query().isLive());
        QTRY_VERIFY_WITH_TIMEOUT(watching.view->feed().data()->query == scope.query(), kWait);
        QVERIFY(watching.serving.invoke("orders", "{}"));
        QCOMPARE(watching.shown(), std::uint64_t{0});
        QTest::mouseClick(live, Qt::LeftButton);
        QCOMPARE(scope.query().range, MonitorRange::last(900));
        QTRY_COMPARE_WITH_TIMEOUT(watching.shown(), std::uint64_t{1}, kWait);
    }

    void aComparisonIsDashed() {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.serving.invoke("orders", "{}"));
        watching.choose("monitorCompare", QStringLiteral("Yesterday"));
        const QString name = QStringLiteral("ok, yesterday");
        TimeChart& chart = watching.chart(MonitorChart::Traffic);
        QTRY_VERIFY_WITH_TIMEOUT(seriesNamed(chart, name) != nullptr, kWait);
        QVERIFY(seriesNamed(chart, name)->dashed);
        // The platform did not run then: gaps, not zeroes.
        QVERIFY(std::isnan(lastValue(*seriesNamed(chart, name))));
        watching.choose("monitorCompare", QStringLiteral("No comparison"));
        QTRY_VERIFY_WITH_TIMEOUT(seriesNamed(chart, name) == nullptr, kWait);
    }

    void aSpikeLeadsToItsInvocations() {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.serving.invoke("orders", "{}"));
        QVERIFY(watching.serving.invoke("payment", R"({"fail": true})"));
        QTRY_COMPARE_WITH_TIMEOUT(watching.shown(), std::uint64_t{2}, kWait);
        const ChartSpan all = watching.view->scope().chartRange().visible();
        emit watching.chart(MonitorChart::Traffic).picked(all.from, all.until + 5'000);
        SpikePanel& spike = watching.overview().spike();
        QVERIFY(spike.isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(spike.model().rowCount(), 2, kWait);
        QCOMPARE(spike.model().row(0)->function, QStringLiteral("payment"));  // errors first
        QSignalSpy wanted(watching.view.get(), &MonitorView::invocationWanted);
        spike.table().setFocus();
        QTest::keyClick(&spike.table(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][1].toString(), QStringLiteral("payment"));
        auto* order = watching.part<QComboBox>("spikeOrder");
        order->setCurrentIndex(static_cast<int>(SpikeOrder::Slowest));
        QTRY_VERIFY_WITH_TIMEOUT(spike.model().rowCount() == 2 && spike.model().row(0)->record.durationNs >=
                                                                      spike.model().row(1)->record.durationNs,
                                 kWait);
        QTest::keyClick(&spike.table(), Qt::Key_Escape);
        QVERIFY(!spike.isVisible());
    }

    void durationsTurnIntoAHeatMap() {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.serving.invoke("orders", "{}"));
        QTRY_COMPARE_WITH_TIMEOUT(watching.shown(), std::uint64_t{1}, kWait);
        OverviewCharts& charts = watching.overview().charts();
        TimeChart& lines = watching.chart(MonitorChart::Duration);
        lines.setFocus();
        QTest::keyClick(&lines, Qt::Key_H);
        QVERIFY(charts.heatMap().isVisible());
        QVERIFY(!lines.isVisible());
        const auto counted = [&] {
            quint64 sum = 0;
            for (const HeatColumn& column : charts.heatMap().content().columns)
                sum = std::accumulate(column.counts.begin(), column.counts.end(), sum);
            return sum;
        };
        QTRY_COMPARE_WITH_TIMEOUT(counted(), quint64{1}, kWait);
        QTest::mouseClick(watching.part<QToolButton>("monitorToLines"), Qt::LeftButton);
        QVERIFY(lines.isVisible());
        QVERIFY(!charts.heatMap().isVisible());
    }

    void aChartTakesTheWholePlaceUntilEscape() {
        Watching watching;
        QVERIFY(watching.start());
        TimeChart& chart = watching.chart(MonitorChart::CostRate);
        const QSize small = chart.size();
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_M);
        QTRY_VERIFY(chart.width() > 2 * small.width());
        QVERIFY(!watching.chart(MonitorChart::Traffic).isVisible());
        QVERIFY(!watching.overview().tiles().isVisible());
        QTest::keyClick(&chart, Qt::Key_Escape);
        QTRY_VERIFY(watching.chart(MonitorChart::Traffic).isVisible());
        QTest::mouseDClick(&chart, Qt::LeftButton, {}, QPoint(20, 12));
        QTRY_VERIFY(!watching.chart(MonitorChart::Traffic).isVisible());
    }

    void environmentsHaveLanes() {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.serving.invoke("orders", "{}"));
        EnvironmentTimeline& lanes = watching.overview().lanes().timeline();
        const auto spans = [&](LaneSpanKind kind) {
            int count = 0;
            for (const TimelineContent::Lane& lane : lanes.content().lanes) {
                const auto [first, last] = lane.spans.above(0, 1e15);
                count += static_cast<int>(
                    std::count_if(first, last, [kind](const LaneSpan& span) { return span.kind == kind; }));
            }
            return count;
        };
        QTRY_VERIFY_WITH_TIMEOUT(spans(LaneSpanKind::Running) == 1, kWait);
        QCOMPARE(spans(LaneSpanKind::Init), 1);
    }

    void functionsStandBelowEachOther() {
        Watching watching;
        QVERIFY(watching.start());
        for (int i = 0; i < 2; ++i) QVERIFY(watching.serving.invoke("orders", "{}"));
        QVERIFY(watching.serving.invoke("payment", "{}"));
        watching.view->showPage(QStringLiteral("functions"));
        auto* page = qobject_cast<MultiplesPage*>(watching.view->page(QStringLiteral("functions")));
        QTRY_COMPARE_WITH_TIMEOUT(page->rows().size(), std::size_t{2}, kWait);
        QTRY_COMPARE_WITH_TIMEOUT(page->rows()[0]->name(), QStringLiteral("orders"), kWait);  // busiest first
        QTest::mouseClick(&page->rows()[1]->button(), Qt::LeftButton);
        QCOMPARE(watching.view->currentPage(), QStringLiteral("overview"));
        QCOMPARE(watching.view->scope().query().filter.functions, QStringList(QStringLiteral("payment")));
    }

    void whatHappenedIsListed() {
        Watching watching;
        QVERIFY(watching.start());
        QTest::mouseClick(watching.part<QToolButton>("monitorEvents"), Qt::LeftButton);
        EventsPanel& events = watching.overview().events();
        QVERIFY(events.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(events.list().topLevelItemCount() > 0, kWait);
        QTest::keyClick(&events.list(), Qt::Key_Escape);
        QVERIFY(!events.isVisible());
    }

    void whatWasChosenComesBack() {
        Watching watching;
        QVERIFY(watching.start());
        watching.choose("monitorFunctions", QStringLiteral("orders"));
        watching.choose("monitorRange", QStringLiteral("Last 3 h"));
        watching.choose("monitorCompare", QStringLiteral("Last week"));
        watching.view->showPage(QStringLiteral("environments"));
        const QVariantMap state = watching.view->saveState();
        const MonitorQuery query = watching.view->scope().query();
        watching.view.reset();
        watching.open(state);
        QCOMPARE(watching.view->scope().query(), query);
        QCOMPARE(watching.view->currentPage(), QStringLiteral("environments"));
        QCOMPARE(watching.part<ChoiceButton>("monitorFunctions")->chosen(),
                 QVariantList{QStringLiteral("orders")});
    }

    void aBrokenDatabaseIsNamed() {
        Watching watching;
        QVERIFY(watching.start());
        QTRY_VERIFY_WITH_TIMEOUT(watching.view->feed().data() != nullptr, kWait);
        const QString broken =
            watching.serving.files.write(QStringLiteral("broken.db"), QByteArray(9'000, 'x'));
        watching.view->feed().setSource({broken, true});
        auto* trouble = watching.part<QLabel>("monitorTrouble");
        QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible() && trouble->text().size() > 40, kWait);
        watching.view->feed().setSource({watching.serving.session->databasePath(), true});
        QTRY_VERIFY_WITH_TIMEOUT(!trouble->isVisible(), kWait);
    }

    void aClosedWorkspaceSaysSo() {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.serving.invoke("orders", "{}"));
        QTRY_COMPARE_WITH_TIMEOUT(watching.shown(), std::uint64_t{1}, kWait);
        watching.serving.session->close();
        QTRY_VERIFY_WITH_TIMEOUT(watching.view->feed().data() == nullptr, kWait);
        QVERIFY(
            watching.chart(MonitorChart::Traffic).emptyText().contains(QStringLiteral("Open a workspace")));
    }

    void bothThemesAndTheSmallestWindowAreDrawn() {
        Watching watching;
        QVERIFY(watching.start());
        for (int i = 0; i < 5; ++i)
            QVERIFY(watching.serving.invoke("orders", i == 2 ? R"({"fail": true})" : "{}"));
        QTRY_COMPARE_WITH_TIMEOUT(watching.shown(), std::uint64_t{5}, kWait);
        gui_test::screenshots(watching.serving.theme, *watching.view, QStringLiteral("monitor-overview"));
        watching.view->resize(1216, 640);
        QCoreApplication::processEvents();
        // Nothing lies under something else, nothing is cut off at the side.
        const auto* area = watching.overview().findChild<QScrollArea*>();
        QVERIFY(area->widget()->width() <= area->viewport()->width());
        gui_test::screenshots(watching.serving.theme, *watching.view, QStringLiteral("monitor-small"));
    }
};

UPDRAFT_GUI_TEST(MonitorViewTest)
#include "monitor_view_test.moc"
