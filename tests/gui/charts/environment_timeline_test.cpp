#include "widgets/charts/environment_timeline.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "tests/gui/activity/screenshot.h"
#include "tests/gui/charts/samples.h"
#include "tests/gui/support/gui_test.h"

namespace updraft {
namespace {

constexpr auto kBegin = static_cast<double>(chart_samples::kStart);

// A lane that starts, runs every so often and is kept warm in between.
TimelineLane lane(int number, double from, double until, double every, double length) {
    TimelineLane one;
    one.label = QStringLiteral("thumbs/%1").arg(0x3fa1 + 677 * number, 4, 16);
    one.spans.push_back({kBegin + from, kBegin + until, LaneSpanKind::Warm, 0});
    one.spans.push_back({kBegin + from, kBegin + from + 5'000, LaneSpanKind::Init, 0});
    quint64 id = static_cast<quint64>(number) * 1000;
    for (double at = from + 5'000 + 7'000 * (number % 5); at + length < until; at += every) {
        const bool failed = ++id % 1000 == 7 && number % 3 == 1;
        one.spans.push_back(
            {kBegin + at, kBegin + at + length, failed ? LaneSpanKind::Failed : LaneSpanKind::Running, id});
    }
    return one;
}

std::vector<TimelineLane> lanes(int count) {
    std::vector<TimelineLane> all;
    for (int i = 0; i < count; ++i) {
        all.push_back(
            i < 3 ? lane(i, 0, 1'800'000, 90'000 + 17'000 * i, 25'000)
                  : lane(i, 1'000'000 + 20'000 * (i % 9), 1'700'000 - 40'000 * (i % 7), 40'000, 31'000));
    }
    if (count > 4) {
        all[3].spans.push_back({kBegin + 1'720'000, kBegin + 1'735'000, LaneSpanKind::Reset, 0});
        all[4].spans.push_back({kBegin + 1'740'000, kBegin + 1'800'000, LaneSpanKind::Frozen, 0});
    }
    return all;
}

struct Timeline {
    explicit Timeline(int count) : chart(theme, range) {
        theme.setScheme(Scheme::Light);
        theme.apply();
        range.setVisible(chart_samples::kHalfHour);
        chart.setTitle(QStringLiteral("Environment timeline"));
        chart.setLanes(lanes(count));
        chart.resize(900, 260);
        chart.show();
    }
    QPoint at(int lane, double ms) {
        return {static_cast<int>(chart.toX(chart_samples::kStart + static_cast<qint64>(ms))),
                static_cast<int>(chart.laneRect(lane).center().y())};
    }
    Theme theme;
    ChartRange range;
    EnvironmentTimeline chart;
};

}  // namespace

class EnvironmentTimelineTest : public QObject {
    Q_OBJECT

  private slots:
    void findsSpansWithoutLookingAtAll() {
        std::vector<LaneSpan> many{{0, 1e6, LaneSpanKind::Warm, 0}};
        for (int i = 0; i < 10'000; ++i)
            many.push_back({i * 100.0, i * 100.0 + 40, LaneSpanKind::Running, static_cast<quint64>(i + 1)});
        const LaneSpans spans(many);
        const auto [begin, end] = spans.above(500'010, 501'000);
        QCOMPARE(end - begin, 10);
        QCOMPARE(begin->id, quint64(5001));
        QCOMPARE(spans.at(500'020, 1)->id, quint64(5001));
        QCOMPARE(spans.at(500'060, 1)->kind, LaneSpanKind::Warm);
        QCOMPARE(spans.at(500'043, 5)->id, quint64(5001));  // near enough
        QVERIFY(spans.at(2e6, 1) == nullptr);
        QCOMPARE(spans.next(500'000, true)->id, quint64(5002));
        QCOMPARE(spans.next(500'000, false)->id, quint64(5000));
        QVERIFY(spans.next(0, false) == nullptr);
        QVERIFY(LaneSpans().at(0, 10) == nullptr);
    }
    void thinSpansShareColumns() {
        ThinSpans thin(100);
        for (int i = 0; i < 1000; ++i) thin.add(10 + i * 0.01, 10 + i * 0.01 + 0.009, LaneSpanKind::Running);
        thin.add(50.2, 50.21, LaneSpanKind::Running);
        thin.add(15.5, 15.51, LaneSpanKind::Failed);
        thin.add(-3, -2, LaneSpanKind::Running);
        thin.add(200, 201, LaneSpanKind::Running);
        const auto runs = thin.take();
        QCOMPARE(runs.size(), std::size_t(4));
        QCOMPARE(runs[0].x, 10);
        QCOMPARE(runs[0].width, 5);
        QCOMPARE(runs[1].kind, LaneSpanKind::Failed);  // one failure among a hundred is what is seen
        QCOMPARE(runs[2].x + runs[2].width, 20);
        QVERIFY(runs[3].strength < runs[0].strength && runs[3].strength > 0.3F);
        QVERIFY(thin.take().empty());
    }
    void namesWhatIsUnderThePointerAndOpensIt() {
        Timeline timeline(3);
        timeline.chart.setSpanText(
            [](const LaneSpan& span) { return QStringLiteral("no. %1").arg(span.id); });
        QSignalSpy opened(&timeline.chart, &EnvironmentTimeline::spanClicked);
        QTest::mouseMove(&timeline.chart, timeline.at(0, 15'000));
        const ChartTooltipText text = timeline.chart.shownTooltip();
        QVERIFY(text.heading.startsWith(QStringLiteral("thumbs/")));
        QCOMPARE(text.rows[0].mark.name, QStringLiteral("running"));
        QCOMPARE(text.rows[0].value, QStringLiteral("25 s"));
        QVERIFY(text.notes[1] == QStringLiteral("no. 1"));
        QCOMPARE(timeline.chart.cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseClick(&timeline.chart, Qt::LeftButton, {}, timeline.at(0, 15'000));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toULongLong(), quint64(1));
        QTest::mouseMove(&timeline.chart, timeline.at(0, 60'000));
        QCOMPARE(timeline.chart.shownTooltip().rows[0].mark.name, QStringLiteral("kept warm"));
        QTest::mouseClick(&timeline.chart, Qt::LeftButton, {}, timeline.at(0, 60'000));
        QCOMPARE(opened.size(), 1);
    }
    void keysWalkLanesAndSpans() {
        Timeline timeline(40);
        QSignalSpy opened(&timeline.chart, &EnvironmentTimeline::spanClicked);
        timeline.chart.setFocus();
        QTest::keyClick(&timeline.chart, Qt::Key_Down);
        QTest::keyClick(&timeline.chart, Qt::Key_Home);
        QTest::keyClick(&timeline.chart, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&timeline.chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toULongLong(), quint64(1001));
        auto* scroll = timeline.chart.findChild<QScrollBar*>();
        QVERIFY(scroll->isVisible());
        for (int i = 0; i < 30; ++i) QTest::keyClick(&timeline.chart, Qt::Key_Down);
        QCOMPARE(timeline.chart.currentLane(), 31);
        QVERIFY(scroll->value() > 0);
        QVERIFY(timeline.chart.laneRect(31).bottom() < timeline.chart.plotArea().bottom() + 1);
    }
    void wheelScrollsAndWithShiftPans() {
        Timeline timeline(40);
        auto* scroll = timeline.chart.findChild<QScrollBar*>();
        const QPoint pos = timeline.at(2, 900'000);
        const auto wheel = [&](int notches, Qt::KeyboardModifiers modifiers) {
            QWheelEvent event(pos, timeline.chart.mapToGlobal(pos), {}, {0, 120 * notches}, Qt::NoButton,
                              modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&timeline.chart, &event);
        };
        wheel(-2, Qt::NoModifier);
        QCOMPARE(scroll->value(), 108);
        QCOMPARE(timeline.range.visible(), chart_samples::kHalfHour);
        wheel(1, Qt::ShiftModifier);
        QVERIFY(timeline.range.visible() != chart_samples::kHalfHour);
        timeline.chart.setLanes(lanes(2));
        QVERIFY(!scroll->isVisible());
    }
    void exportsWhatIsInSight() {
        Timeline timeline(3);
        const QStringList lines = timeline.chart.csv().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 20);
        QCOMPARE(lines[1], QStringLiteral(
                               "thumbs/3fa1,warm,2025-07-26T12:00:00.000Z,2025-07-26T12:30:00.000Z,1800000"));
    }
    void looksAsItShould() {
        Timeline timeline(11);
        timeline.chart.resize(1350, 260);
        timeline.chart.setSubtitle(QStringLiteral("each lane is one execution environment of thumbnails"));
        timeline.chart.setThrottled(
            {kBegin + 1'100'000, kBegin + 1'102'000, kBegin + 1'130'000, kBegin + 1'140'000});
        gui_test::screenshots(timeline.theme, timeline.chart, QStringLiteral("environment-timeline"));
    }
};

UPDRAFT_GUI_TEST(EnvironmentTimelineTest)

}  // namespace updraft

#include "environment_timeline_test.moc"
