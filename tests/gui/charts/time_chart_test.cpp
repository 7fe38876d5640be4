#include "widgets/charts/time_chart.h"

#include <QGridLayout>
#include <QSignalSpy>
#include <QWheelEvent>

#include "tests/gui/activity/screenshot.h"
#include "tests/gui/charts/samples.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/charts/chart_legend.h"

namespace updraft {
namespace {

// Two charts that share a range, as they stand on a page.
struct Page {
    Page() : charts{new TimeChart(theme, range, &window), new TimeChart(theme, range, &window)} {
        theme.setScheme(Scheme::Light);
        theme.apply();
        auto* grid = new QGridLayout(&window);
        for (TimeChart* chart : charts) grid->addWidget(chart, 0, grid->count());
        charts[0]->setTitle(QStringLiteral("Invocations, errors, throttles"));
        charts[0]->setUnit(ChartUnit::PerSecond);
        charts[0]->setSeries(chart_samples::traffic());
        charts[1]->setTitle(QStringLiteral("Duration"));
        charts[1]->setUnit(ChartUnit::Duration);
        charts[1]->setSeries(chart_samples::durations());
        for (TimeChart* chart : charts) chart->setBucket(chart_samples::kBucket);
        range.setVisible(chart_samples::kHalfHour);
        window.resize(1000, 240);
        window.show();
    }
    TimeChart& first() { return *charts[0]; }
    QPoint at(double share) {
        const QRectF plot = first().plotArea();
        return {static_cast<int>(plot.left() + plot.width() * share), static_cast<int>(plot.center().y())};
    }
    void drag(double from, double to) {
        QTest::mousePress(&first(), Qt::LeftButton, {}, at(from));
        QTest::mouseMove(&first(), at((from + to) / 2));
        QTest::mouseMove(&first(), at(to));
        QTest::mouseRelease(&first(), Qt::LeftButton, {}, at(to));
    }
    void wheel(int notches, Qt::KeyboardModifiers modifiers) {
        const QPoint pos = at(0.5);
        QWheelEvent event(pos, first().mapToGlobal(pos), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&first(), &event);
    }

    Theme theme;
    ChartRange range;
    QWidget window;
    std::array<TimeChart*, 2> charts;
};

}  // namespace

class TimeChartTest : public QObject {
    Q_OBJECT

  private slots:
    void dragZoomsAllAndDoubleClickGoesBack() {
        Page page;
        QSignalSpy picked(&page.first(), &TimeChart::picked);
        page.drag(0.25, 0.75);
        const ChartSpan zoomed = page.range.visible();
        QVERIFY(std::abs(zoomed.from - (chart_samples::kStart + 450'000)) < 8'000);
        QVERIFY(std::abs(zoomed.length() - 900'000) < 16'000);
        QTest::mouseDClick(&page.first(), Qt::LeftButton, {}, page.at(0.5));
        QCOMPARE(page.range.visible(), chart_samples::kHalfHour);
        QCOMPARE(picked.size(), 0);
    }
    void aDragThatIsGivenUpZoomsNothing() {
        Page page;
        QTest::mousePress(&page.first(), Qt::LeftButton, {}, page.at(0.2));
        QTest::mouseMove(&page.first(), page.at(0.6));
        QVERIFY(page.range.selection().has_value());
        QTest::keyClick(&page.first(), Qt::Key_Escape);
        QVERIFY(!page.range.selection().has_value());
        QTest::mouseRelease(&page.first(), Qt::LeftButton, {}, page.at(0.6));
        QCOMPARE(page.range.visible(), chart_samples::kHalfHour);
    }
    void wheelPansAndWithControlZooms() {
        Page page;
        page.wheel(1, Qt::NoModifier);
        QCOMPARE(page.range.visible().from, chart_samples::kStart - 180'000);
        page.wheel(-1, Qt::NoModifier);
        QCOMPARE(page.range.visible(), chart_samples::kHalfHour);
        page.wheel(1, Qt::ControlModifier);
        QCOMPARE(page.range.visible().length(), qint64(1'440'000));
        QVERIFY(std::abs(page.range.visible().from - (chart_samples::kStart + 180'000)) < 3'000);
    }
    void oneCrosshairOverBothCharts() {
        Page page;
        QTest::mouseMove(&page.first(), page.at(0.5));
        QVERIFY(page.range.crosshair().has_value());
        const double x = page.charts[1]->toX(*page.range.crosshair());
        QCOMPARE(std::round(x), std::round(page.charts[1]->plotArea().center().x()));
        const ChartTooltipText text = page.first().shownTooltip();
        QCOMPARE(text.rows.size(), std::size_t(4));
        QVERIFY(text.rows[0].value.endsWith(QStringLiteral("/s")));
        QVERIFY(page.charts[1]->shownTooltip().isEmpty());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&page.first(), &leave);
        QVERIFY(!page.range.crosshair().has_value());
        QVERIFY(page.first().shownTooltip().isEmpty());
    }
    void tooltipTellsGapsAndFewSamples() {
        Page page;
        page.range.setCrosshair({});
        QTest::mouseMove(&page.first(), page.at(25.5 / 180));
        QCOMPARE(page.first().shownTooltip().rows[0].value, QStringLiteral("no data"));
        TimeChart& durations = *page.charts[1];
        const QPointF begin(durations.plotArea().left() + 3, durations.plotArea().center().y());
        QTest::mouseMove(&durations, begin.toPoint());
        QVERIFY(durations.shownTooltip().rows[2].value.endsWith(QStringLiteral("(n = 12)")));
    }
    void aClickPicksItsBucket() {
        Page page;
        QSignalSpy picked(&page.first(), &TimeChart::picked);
        QTest::mouseClick(&page.first(), Qt::LeftButton, {}, page.at(120.5 / 180));
        QTRY_COMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].toLongLong(), chart_samples::kStart + 120 * chart_samples::kBucket);
        QCOMPARE(picked[0][1].toLongLong(), chart_samples::kStart + 121 * chart_samples::kBucket);
        QTest::mouseClick(&page.first(), Qt::LeftButton, {}, page.at(25.5 / 180));  // a gap, but of yesterday
        QTRY_COMPARE(picked.size(), 2);
    }
    void keysMoveZoomAndPick() {
        Page page;
        QSignalSpy picked(&page.first(), &TimeChart::picked);
        page.first().setFocus();
        QTest::keyClick(&page.first(), Qt::Key_Home);
        QTest::keyClick(&page.first(), Qt::Key_Right);
        QCOMPARE(*page.range.crosshair(), chart_samples::kStart + chart_samples::kBucket);
        QCOMPARE(page.first().shownTooltip().rows.size(), std::size_t(4));
        QTest::keyClick(&page.first(), Qt::Key_Return);
        QTRY_COMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].toLongLong(), chart_samples::kStart + chart_samples::kBucket);
        QTest::keyClick(&page.first(), Qt::Key_Plus);
        QCOMPARE(page.range.visible().length(), qint64(1'440'000));
        QTest::keyClick(&page.first(), Qt::Key_Backspace);
        QCOMPARE(page.range.visible(), chart_samples::kHalfHour);
        QTest::keyClick(&page.first(), Qt::Key_PageUp);
        QCOMPARE(page.range.visible().from, chart_samples::kStart - 900'000);
        QTest::keyClick(&page.first(), Qt::Key_L);
        QVERIFY(page.range.isLive());
    }
    void legendHidesASeries() {
        Page page;
        auto* legend = page.first().findChild<ChartLegend*>();
        QVERIFY(legend != nullptr);
        const double before = page.first().spokenValues().count(QStringLiteral("latest"));
        QTest::mouseClick(legend, Qt::LeftButton, {}, QPoint(8, legend->height() / 2));
        QVERIFY(!page.first().isSeriesShown(QStringLiteral("ok")));
        QCOMPARE(page.first().spokenValues().count(QStringLiteral("latest")), before - 1);
        legend->setFocus();
        QTest::keyClick(legend, Qt::Key_Space);
        QVERIFY(page.first().isSeriesShown(QStringLiteral("ok")));
        QTest::keyClick(legend, Qt::Key_Right);
        QTest::keyClick(legend, Qt::Key_Space);
        QVERIFY(!page.first().isSeriesShown(QStringLiteral("errors")));
        page.first().setSeries(chart_samples::traffic());  // new figures change nothing about it
        QVERIFY(!page.first().isSeriesShown(QStringLiteral("errors")));
    }
    void looksAsItShould() {
        Theme theme;
        ChartRange range;
        QWidget window;
        setLook(&window, "window");
        auto* grid = new QGridLayout(&window);
        grid->setSpacing(12);
        std::vector<TimeChart*> charts;
        for (int i = 0; i < 6; ++i) {
            charts.push_back(new TimeChart(theme, range, &window));
            charts.back()->setBucket(chart_samples::kBucket);
            grid->addWidget(charts.back(), i / 3, i % 3);
        }
        charts[0]->setTitle(QStringLiteral("Invocations, errors, throttles"));
        charts[0]->setUnit(ChartUnit::PerSecond);
        charts[0]->setSeries(chart_samples::traffic());
        charts[0]->setAnnotations({{chart_samples::kStart + 540'000, QStringLiteral("v8 deployed")},
                                   {chart_samples::kStart + 600'000, QStringLiteral("alias live → 8")},
                                   {chart_samples::kStart + 660'000, QStringLiteral("limit 50 → 100")}});
        charts[1]->setTitle(QStringLiteral("Duration"));
        charts[1]->setUnit(ChartUnit::Duration);
        charts[1]->setSeries(chart_samples::durations());
        charts[1]->setThresholds({{70e6, QStringLiteral("alarm above 70 ms")}});
        charts[1]->setShades({{chart_samples::kStart + 1'100'000, chart_samples::kStart + 1'400'000,
                               QStringLiteral("this machine was the limit")}});
        charts[2]->setTitle(QStringLiteral("Execution environments"));
        charts[2]->setSeries(chart_samples::environments());
        charts[3]->setTitle(QStringLiteral("Cost rate"));
        charts[3]->setEmptyText(QStringLiteral("No invocations yet: press Invoke or start demo traffic"));
        charts[4]->setTitle(QStringLiteral("Queue depth and age"));
        auto queue = chart_samples::traffic();
        queue.resize(2);
        queue[1].axis = 1;
        charts[4]->setUnit(ChartUnit::Duration, 1);
        for (ChartPoint& point : queue[1].points) point.value *= 1e8;
        charts[4]->setSeries(queue);
        charts[5]->setTitle(QStringLiteral("Memory used"));
        charts[5]->setUnit(ChartUnit::Bytes);
        auto memory = chart_samples::traffic();
        memory.resize(1);
        for (ChartPoint& point : memory[0].points) {
            point.value *= 1e5;
            point.min = point.value * 0.8;
            point.max = point.value * 1.1;
        }
        charts[5]->setSeries(memory);
        range.setVisible(chart_samples::kHalfHour);
        window.resize(1360, 430);
        window.show();
        range.setCrosshair(chart_samples::kStart + 1'130'000);
        gui_test::screenshots(theme, window, QStringLiteral("time-charts"));
    }
};

UPDRAFT_GUI_TEST(TimeChartTest)

}  // namespace updraft

#include "time_chart_test.moc"
