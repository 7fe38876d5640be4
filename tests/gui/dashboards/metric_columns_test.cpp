// Metrics over time, derived from rollups: what is counted, what is measured, what is not known.
#include "widgets/monitor/data/metric_columns.h"

#include <cmath>

#include "tests/gui/support/gui_test.h"

namespace updraft {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr WallNanos kNow = 1'790'000'000 * kSecond;

Rollup rollup(int count, int errors = 0) {
    Rollup sum;
    for (int i = 0; i < count; ++i) {
        InvocationRecord one;
        one.arrived = one.started = kNow;
        one.durationNs = (10 + i) * 1'000'000;
        one.outcome = i < errors ? Outcome::HandledError : Outcome::Success;
        one.functionId = 1;
        sum.add(one);
    }
    return sum;
}

TimeGrid gridOf(WallNanos from, int buckets) {
    return makeGrid({from, from + buckets * 10 * kSecond}, 10 * kSecond, QTimeZone::utc());
}

struct Stretch {
    std::vector<RollupPoint> points;
    std::vector<PlatformRun> runs;
    WallNanos now = kNow + 40 * kSecond;
    bool metered = true;
    ColumnSource source() const { return {points, runs, now, metered}; }
};

MetricChoice choice(Metric metric, const char* statistic) {
    return {metric, QLatin1String(statistic)};
}

}  // namespace

class MetricColumnsTest : public QObject {
    Q_OBJECT
  private slots:
    void countsAreRates() {
        Stretch stretch;
        stretch.points = {{kNow, rollup(30, 6)}, {kNow + 20 * kSecond, rollup(10)}};
        stretch.runs = {{kNow, kNow + 40 * kSecond, true}};
        const TimeGrid grid = gridOf(kNow, 4);
        const MetricColumn all = metricColumnOf(choice(Metric::Invocations, "Sum"), grid, stretch.source());
        QCOMPARE(all.values, (std::vector<double>{3, 0, 1, 0}));
        const MetricColumn errors = metricColumnOf(choice(Metric::Errors, "Sum"), grid, stretch.source());
        QCOMPARE(errors.values, (std::vector<double>{0.6, 0, 0, 0}));
        QVERIFY(choice(Metric::Errors, "Sum").isRate());
        QVERIFY(!choice(Metric::Duration, "Sum").isRate());
        QVERIFY(!choice(Metric::ErrorShare, "Average").isRate());
    }

    void whatIsNotKnownIsAGap() {
        Stretch stretch;
        stretch.points = {{kNow + 10 * kSecond, rollup(5)}};
        stretch.runs = {{kNow + 10 * kSecond, kNow + 25 * kSecond, true}};
        const TimeGrid grid = gridOf(kNow, 4);
        const MetricColumn counts =
            metricColumnOf(choice(Metric::Invocations, "Sum"), grid, stretch.source());
        QVERIFY(std::isnan(counts.values[0]));  // it did not run
        QCOMPARE(counts.values[1], 0.5);
        QCOMPARE(counts.values[2], 0.0);  // it ran, and nothing came
        QVERIFY(std::isnan(counts.values[3]));
        const MetricColumn durations =
            metricColumnOf(choice(Metric::Duration, "p50"), grid, stretch.source());
        QVERIFY(std::isnan(durations.values[2]));  // no invocation, no duration
        QVERIFY(std::abs(durations.values[1] - 12) < 0.3);
        QCOMPARE(durations.samples[1], std::uint64_t{5});
    }

    void metersOfWhatTheEngineDoesNotMeterAreUnknown() {
        Stretch stretch;
        stretch.runs = {{kNow, kNow + 40 * kSecond, true}};
        const TimeGrid grid = gridOf(kNow, 4);
        const MetricChoice busy = choice(Metric::ConcurrentExecutions, "Maximum");
        QCOMPARE(metricColumnOf(busy, grid, stretch.source()).values[0], 0.0);
        stretch.metered = false;
        QVERIFY(std::isnan(metricColumnOf(busy, grid, stretch.source()).values[0]));
    }

    void aNonsenseStatisticKnowsNothing() {
        Stretch stretch;
        stretch.points = {{kNow, rollup(5)}};
        stretch.runs = {{kNow, kNow + 40 * kSecond, true}};
        const MetricColumn column =
            metricColumnOf(choice(Metric::Duration, "most"), gridOf(kNow, 4), stretch.source());
        QCOMPARE(column.values.size(), std::size_t{4});
        QVERIFY(std::isnan(column.values[0]));
    }

    void aTailTakesThePlaceOfWhatWasThere() {
        const MetricChoice what = choice(Metric::Invocations, "Sum");
        const TimeGrid before = gridOf(kNow, 4), later = gridOf(kNow + 30 * kSecond, 2);
        const TimeGrid to = gridOf(kNow + 10 * kSecond, 4);
        const MetricColumn first{what, {1, 2, 3, 4}, {1, 2, 3, 4}}, tail{what, {9, 8}, {9, 8}};
        const MetricColumn moved = movedTo(to, first, before, &tail, later);
        QCOMPARE(moved.values, (std::vector<double>{2, 3, 9, 8}));
        QCOMPARE(moved.samples, (std::vector<std::uint64_t>{2, 3, 9, 8}));
        const MetricColumn alone = movedTo(to, first, before, nullptr, later);
        QCOMPARE(alone.values[2], 4.0);
        QVERIFY(std::isnan(alone.values[3]));
    }
};

UPDRAFT_GUI_TEST(MetricColumnsTest)

}  // namespace updraft
#include "metric_columns_test.moc"
