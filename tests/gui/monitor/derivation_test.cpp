// What charts show, derived from rollups: pure functions against tables.
#include <cmath>

#include "runtime/cost/tariff_file.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/monitor/data/monitor_data.h"

namespace updraft {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000, kMinute = 60 * kSecond, kHour = 60 * kMinute;
constexpr WallNanos kNow = 1'790'000'000 * kSecond;  // a whole second and minute … of 2026

InvocationRecord record(std::int64_t durationMs, Outcome outcome = Outcome::Success, bool cold = false) {
    InvocationRecord one;
    one.arrived = one.started = kNow;
    one.durationNs = durationMs * 1'000'000;
    one.initNs = cold ? 20'000'000 : 0;
    one.cold = cold ? ColdStart::OnDemand : ColdStart::Warm;
    one.outcome = outcome;
    one.memoryMb = 256;
    one.maxMemoryKb = 40 * 1024;
    one.billedMs = static_cast<std::uint32_t>(durationMs);
    one.functionId = 1;
    return one;
}

Rollup rollup(int count, int errors = 0, int cold = 0) {
    Rollup sum;
    for (int i = 0; i < count; ++i)
        sum.add(record(10 + i, i < errors ? Outcome::HandledError : Outcome::Success, i < cold));
    return sum;
}

BucketTime wholly(std::int64_t width) {
    return {width, width, false, true};
}

TimeGrid gridOf(WallNanos from, int buckets, std::int64_t width) {
    return makeGrid({from, from + buckets * width}, width, QTimeZone::utc());
}

WallNanos at(const QTimeZone& zone, int year, int month, int day, int hour = 0) {
    return QDateTime(QDate(year, month, day), QTime(hour, 0), zone).toMSecsSinceEpoch() * 1'000'000;
}

// The store hands out what was recorded only; these are runs of the platform.
std::vector<PlatformRun> runs(std::initializer_list<std::pair<WallNanos, WallNanos>> spans) {
    std::vector<PlatformRun> all;
    for (const auto& [from, until] : spans) all.push_back({from, until, true});
    return all;
}

}  // namespace

class DerivationTest final : public QObject {
    Q_OBJECT

  private slots:
    void bucketsHaveNaturalWidths_data() {
        QTest::addColumn<qint64>("window");
        QTest::addColumn<int>("pixels");
        QTest::addColumn<qint64>("bucket");
        QTest::newRow("1 min") << qint64{kMinute} << 400 << qint64{kSecond};
        QTest::newRow("5 min") << qint64{5 * kMinute} << 400 << qint64{2 * kSecond};
        QTest::newRow("30 min") << qint64{30 * kMinute} << 400 << qint64{10 * kSecond};
        QTest::newRow("30 min, wide") << qint64{30 * kMinute} << 1'600 << qint64{5 * kSecond};
        QTest::newRow("1 h") << qint64{kHour} << 400 << qint64{30 * kSecond};
        QTest::newRow("24 h") << qint64{24 * kHour} << 400 << qint64{10 * kMinute};
        QTest::newRow("7 days") << qint64{168 * kHour} << 400 << qint64{kHour};
        QTest::newRow("30 days") << qint64{720 * kHour} << 400 << qint64{6 * kHour};
        QTest::newRow("3 years") << qint64{3 * 365 * 24 * kHour} << 400 << qint64{24 * kHour};
        QTest::newRow("no room") << qint64{kHour} << 0 << qint64{kHour};
    }
    void bucketsHaveNaturalWidths() {
        QFETCH(qint64, window);
        QFETCH(int, pixels);
        QFETCH(qint64, bucket);
        QCOMPARE(qint64{bucketFor(window, pixels)}, bucket);
    }

    void gridsCoverTheirWindow() {
        const TimeGrid grid =
            makeGrid({kNow + 3 * kSecond, kNow + 21 * kSecond}, 5 * kSecond, QTimeZone::utc());
        QCOMPARE(grid.size(), 5);
        QCOMPARE(grid.start(0), kNow);
        QCOMPARE(grid.end(4), kNow + 25 * kSecond);
        QCOMPARE(grid.indexOf(kNow + 5 * kSecond), 1);
        QCOMPARE(grid.indexOf(kNow + 5 * kSecond - 1), 0);
        QCOMPARE(grid.indexOf(kNow - 1), -1);
        QCOMPARE(grid.indexOf(kNow + 25 * kSecond), -1);
        QCOMPARE(makeGrid({kNow, kNow}, kSecond, QTimeZone::utc()).size(), 0);
        // Whatever is asked for, memory is bounded.
        QVERIFY(makeGrid({0, kNow}, kSecond, QTimeZone::utc()).size() <= 4'001);
    }

    // Days begin at local midnight, also those that are an hour shorter or longer.
    void daysAreLocalOverClockChanges() {
        const QTimeZone berlin("Europe/Berlin");
        if (!berlin.isValid()) QSKIP("no time zone data");
        const TimeWindow spring{at(berlin, 2026, 3, 27), at(berlin, 2026, 4, 1)};
        const TimeGrid days = makeGrid(spring, 24 * kHour, berlin);
        QCOMPARE(days.size(), 5);
        for (int i = 0; i < 5; ++i) QCOMPARE(days.start(i), at(berlin, 2026, 3, 27 + i));
        QCOMPARE(days.end(2) - days.start(2), 23 * kHour);  // the 29th
        const std::vector<GridRun> runs = runsOf(days);
        QCOMPARE(runs.size(), std::size_t{3});
        QCOMPARE(runs[0].bucketNs, 24 * kHour);
        QCOMPARE(runs[1], (GridRun{days.start(2), days.end(2), 23 * kHour}));
        QCOMPARE(runs[2].until, spring.until);
        const TimeGrid quarters =
            makeGrid({at(berlin, 2026, 10, 24), at(berlin, 2026, 10, 27)}, 6 * kHour, berlin);
        QCOMPARE(quarters.size(), 12);
        QCOMPARE(quarters.end(4) - quarters.start(4), 7 * kHour);  // the night of the 25th
        QCOMPARE(quarters.start(5), at(berlin, 2026, 10, 25, 6));
    }

    // Hours are the coarsest that is recorded, and they are UTC's.
    void halfHourZonesAreCutAtWholeHours() {
        const QTimeZone kolkata("Asia/Kolkata");
        if (!kolkata.isValid()) QSKIP("no time zone data");
        const TimeGrid days =
            makeGrid({at(kolkata, 2026, 6, 1), at(kolkata, 2026, 6, 4)}, 24 * kHour, kolkata);
        QVERIFY(days.size() >= 3);
        for (int i = 0; i < days.size(); ++i) QCOMPARE(days.start(i) % kHour, 0);
    }

    void ratesAreCountsOverTheTimeThatThePlatformRan() {
        const Rollup sum = rollup(50, 5, 10);
        const BucketFigures whole = figuresOf(&sum, wholly(10 * kSecond));
        QCOMPARE(whole[MonitorSeries::Invocations], 5.0);
        QCOMPARE(whole[MonitorSeries::Errors], 0.5);
        QCOMPARE(whole[MonitorSeries::Succeeded], 4.5);
        QCOMPARE(whole[MonitorSeries::ErrorShare], 0.1);
        QCOMPARE(whole[MonitorSeries::ColdShare], 0.2);
        QCOMPARE(whole.durations, std::uint64_t{50});
        QCOMPARE(whole.inits, std::uint64_t{10});
        const BucketFigures half = figuresOf(&sum, {10 * kSecond, 5 * kSecond, false, true});
        QCOMPARE(half[MonitorSeries::Invocations], 10.0);
        // The first moments of a run are no burst.
        const BucketFigures moment = figuresOf(&sum, {10 * kSecond, kSecond / 100, false, true});
        QCOMPARE(moment[MonitorSeries::Invocations], 50.0);
        // Killed before it could say until when it ran: what it recorded counts over the whole.
        const BucketFigures killed = figuresOf(&sum, {10 * kSecond, 0, false, true});
        QCOMPARE(killed[MonitorSeries::Invocations], 5.0);
    }

    void percentilesAreNearTheExactOnes() {
        Rollup sum;
        for (int i = 1; i <= 1'000; ++i) sum.add(record(i));
        const BucketFigures figures = figuresOf(&sum, wholly(kMinute));
        const auto near = [&](MonitorSeries series, double exactMs) {
            return std::abs(figures[series] / 1e6 - exactMs) <= exactMs * 0.02;
        };
        QVERIFY(near(MonitorSeries::DurationP50, 500));
        QVERIFY(near(MonitorSeries::DurationP95, 950));
        QVERIFY(near(MonitorSeries::DurationP99, 990));
        QCOMPARE(figures[MonitorSeries::MemoryMost], 40.0 * 1024 * 1024);
        QCOMPARE(figures[MonitorSeries::MemoryConfigured], 256.0 * 1024 * 1024);
    }

    void nothingIsKnownWhileThePlatformDidNotRun() {
        const BucketFigures gap = figuresOf(nullptr, {kSecond, 0, false, true});
        for (const double value : gap.values) QVERIFY(std::isnan(value));
        QCOMPARE(gap.flags, std::uint8_t{0});
        // It ran and nothing happened: rates are zero, percentiles and shares are of nothing.
        const BucketFigures quiet = figuresOf(nullptr, wholly(kSecond));
        QCOMPARE(quiet[MonitorSeries::Invocations], 0.0);
        QCOMPARE(quiet[MonitorSeries::Busy], 0.0);
        QVERIFY(std::isnan(quiet[MonitorSeries::DurationP95]));
        QVERIFY(std::isnan(quiet[MonitorSeries::ErrorShare]));
        QVERIFY(std::isnan(quiet[MonitorSeries::MemoryP95]));
        QVERIFY((quiet.flags & bitOf(BucketFlag::Running)) != 0);
    }

    void environmentsAreMeansOverTheBucket() {
        Rollup sum;
        sum.gauges.observedNs = 4 * kSecond;
        sum.gauges.busy = {12 * kSecond, 7};
        sum.gauges.asyncOldestNs = 9 * kSecond;
        const BucketFigures whole = figuresOf(&sum, wholly(10 * kSecond));
        QCOMPARE(whole[MonitorSeries::Busy], 1.2);  // the meters are silent at zero
        QCOMPARE(whole[MonitorSeries::BusyMost], 7.0);
        QCOMPARE(whole[MonitorSeries::AsyncOldestAge], 9e9);
        // Not over: what the meters have not told yet is not zero.
        const BucketFigures partial = figuresOf(&sum, {10 * kSecond, 5 * kSecond, true, true});
        QCOMPARE(partial[MonitorSeries::Busy], 3.0);
        QVERIFY((partial.flags & bitOf(BucketFlag::Partial)) != 0);
        // Two functions together were watched twice as long as the bucket lasts.
        Rollup two = sum;
        two.gauges.observedNs = 20 * kSecond;
        QCOMPARE(figuresOf(&two, {10 * kSecond, 10 * kSecond, false, true})[MonitorSeries::Busy], 0.6);
        const BucketFigures unmetered = figuresOf(&sum, {10 * kSecond, 10 * kSecond, false, false});
        QVERIFY(std::isnan(unmetered[MonitorSeries::Busy]));
        QVERIFY(!std::isnan(unmetered[MonitorSeries::Invocations]));
    }

    void columnsHaveGapsZeroesAndAnEnd() {
        const TimeGrid grid = gridOf(kNow, 6, kSecond);
        const std::vector<RollupPoint> points = {{kNow + 2 * kSecond, rollup(4)},
                                                 {kNow + 4 * kSecond, rollup(2)}};
        const auto ran = runs({{kNow + kSecond, kNow + 5 * kSecond}});
        const MonitorColumns columns = columnsOf(grid, {points, ran, kNow + 4 * kSecond + kSecond / 2, true});
        const auto& rate = columns.of(MonitorSeries::Invocations);
        QVERIFY(std::isnan(rate[0]));  // did not run
        QCOMPARE(rate[1], 0.0);
        QCOMPARE(rate[2], 4.0);
        QCOMPARE(rate[3], 0.0);
        QCOMPARE(rate[4], 2.0);
        QVERIFY(std::isnan(rate[5]));  // is yet to come
        QVERIFY(columns.has(4, BucketFlag::Partial));
        QVERIFY(!columns.has(2, BucketFlag::Partial));
        QVERIFY(std::isnan(columns.of(MonitorSeries::DurationP50)[3]));
        QCOMPARE(columns.durations()[4], std::uint64_t{2});
        QVERIFY(columns.anythingRecorded());
        QVERIFY(!columnsOf(grid, {{}, ran, kNow + 9 * kSecond, true}).anythingRecorded());
        QVERIFY(columns == columnsOf(grid, {points, ran, kNow + 4 * kSecond + kSecond / 2, true}));
    }

    void runsAreCutToTheBucket() {
        const auto ran = runs({{kNow, kNow + 10}, {kNow + 20, kNow + 30}, {kNow + 40, kNow + 50}});
        QCOMPARE(runningIn(ran, kNow + 5, kNow + 45), std::int64_t{5 + 10 + 5});
        QCOMPARE(runningIn(ran, kNow + 10, kNow + 20), std::int64_t{0});
        QCOMPARE(runningIn(ran, kNow - 100, kNow + 100), std::int64_t{30});
        QCOMPARE(runningIn(ran, kNow + 60, kNow + 70), std::int64_t{0});
        QCOMPARE(runningIn({}, kNow, kNow + 70), std::int64_t{0});
    }

    void whatTheMachineLimitedIsJoined() {
        const TimeGrid grid = gridOf(kNow, 5, kSecond);
        Rollup waited = rollup(1), core = rollup(1);
        waited.waitedForHost = 3;
        core.waitedForHost = core.waitedForCore = 1;
        const std::vector<RollupPoint> points = {
            {kNow, waited}, {kNow + kSecond, core}, {kNow + 3 * kSecond, waited}};
        const auto ran = runs({{kNow, kNow + 5 * kSecond}});
        const auto spans = hostLimitsIn(columnsOf(grid, {points, ran, kNow + 5 * kSecond, true}));
        QCOMPARE(spans.size(), std::size_t{3});
        QCOMPARE(spans[0], (HostLimitSpan{kNow, kNow + 2 * kSecond, BucketFlag::WaitedForHost}));
        QCOMPARE(spans[1],
                 (HostLimitSpan{kNow + 3 * kSecond, kNow + 4 * kSecond, BucketFlag::WaitedForHost}));
        QCOMPARE(spans[2], (HostLimitSpan{kNow + kSecond, kNow + 2 * kSecond, BucketFlag::WaitedForCore}));
    }

    void stretchesMergeTheirBuckets() {
        const std::vector<RollupPoint> points = {
            {kNow, rollup(10, 1)}, {kNow + kSecond, rollup(30, 3, 5)}, {kNow + 2 * kSecond, rollup(100)}};
        const auto ran = runs({{kNow, kNow + 3 * kSecond}});
        const ColumnSource source{points, ran, kNow + 3 * kSecond, true};
        const StretchFigures two = stretchIn({kNow, kNow + 2 * kSecond}, source);
        QCOMPARE(two.invocations, std::uint64_t{40});
        QCOMPARE(two.errors, std::uint64_t{4});
        QCOMPARE(two.perSecond, 20.0);
        QCOMPARE(two.errorShare, 0.1);
        QCOMPARE(two.durations, std::uint64_t{40});
        const StretchFigures none = stretchIn({kNow + 10 * kSecond, kNow + 20 * kSecond}, source);
        QVERIFY(std::isnan(none.perSecond));
        QVERIFY(std::isnan(none.p95));
        QCOMPARE(changeOf(138, 100), 0.38);
        QVERIFY(std::isnan(changeOf(1, 0)));
        QVERIFY(std::isnan(changeOf(kUnknown, 1)));
    }

    void aTailMovesTheWindowOn() {
        MonitorData before;
        before.window = {kNow, kNow + 5 * kSecond};
        const std::vector<RollupPoint> points = {{kNow + kSecond, rollup(1)},
                                                 {kNow + 4 * kSecond, rollup(2)}};
        const auto ran = runs({{kNow, kNow + 20 * kSecond}});
        before.columns = columnsOf(gridOf(kNow, 5, kSecond), {points, ran, kNow + 4 * kSecond + 1, true});
        before.annotations = {{1, kNow, Annotation::Kind::CodeChanged, 1, "a", ""},
                              {2, kNow + 4 * kSecond, Annotation::Kind::CodeChanged, 1, "b", ""}};
        MonitorTail tail;
        tail.window = {kNow + 2 * kSecond, kNow + 7 * kSecond};
        tail.now = kNow + 6 * kSecond + 1;
        const std::vector<RollupPoint> later = {{kNow + 4 * kSecond, rollup(5)},
                                                {kNow + 6 * kSecond, rollup(3)}};
        tail.columns = columnsOf(gridOf(kNow + 4 * kSecond, 3, kSecond), {later, ran, tail.now, true});
        tail.annotated = {kNow + 4 * kSecond, kNow + 8 * kSecond};
        tail.annotations = {{2, kNow + 4 * kSecond, Annotation::Kind::CodeChanged, 1, "b", ""},
                            {3, kNow + 6 * kSecond, Annotation::Kind::CodeChanged, 1, "c", ""}};
        const MonitorDataPtr after = withTail(before, tail, QTimeZone::utc());
        QCOMPARE(after->window, tail.window);
        QCOMPARE(after->columns.grid().start(0), kNow + 2 * kSecond);
        const auto& rate = after->columns.of(MonitorSeries::Invocations);
        QCOMPARE(rate.size(), std::size_t{5});
        QCOMPARE(rate[0], 0.0);
        QCOMPARE(rate[2], 5.0);  // came late: replaced
        QCOMPARE(rate[3], 0.0);
        QCOMPARE(rate[4], 3.0);
        QVERIFY(!after->columns.has(2, BucketFlag::Partial));
        QCOMPARE(after->annotations.size(), std::size_t{2});  // "a" lies before, "b" once
        QCOMPARE(after->annotations[1].subject, std::string("c"));
    }

    void queriesAreKept() {
        MonitorQuery query;
        query.filter.functions = {QStringLiteral("orders"), QStringLiteral("thumbs")};
        query.filter.version = 0;
        query.filter.alias = QStringLiteral("live");
        query.filter.triggers = {Trigger::Async, Trigger::Schedule};
        query.range = MonitorRange::last(3'600);
        query.compare = ComparePeriod::LastWeek;
        QCOMPARE(MonitorQuery::fromMap(query.toMap()), query);
        query.range = MonitorRange::between(kNow, kNow + kHour);
        query.filter.version.reset();
        QCOMPARE(MonitorQuery::fromMap(query.toMap()), query);
        query.range = MonitorRange::everything();
        QCOMPARE(MonitorQuery::fromMap(query.toMap()), query);
        QVERIFY(query.isLive());
        QCOMPARE(MonitorQuery::fromMap({}), MonitorQuery());
        const QVariantMap broken{{QStringLiteral("range"), 2},
                                 {QStringLiteral("from"), 50},
                                 {QStringLiteral("until"), 40},
                                 {QStringLiteral("seconds"), -1},
                                 {QStringLiteral("compare"), 99}};
        QCOMPARE(MonitorQuery::fromMap(broken), MonitorQuery());
    }

    void windowsFollowThePresent() {
        QCOMPARE(windowOf(MonitorRange::last(60), kNow, 0), (TimeWindow{kNow - kMinute, kNow}));
        QCOMPARE(windowOf(MonitorRange::everything(), kNow, kNow - kHour), (TimeWindow{kNow - kHour, kNow}));
        QCOMPARE(windowOf(MonitorRange::everything(), kNow, kNow - 1), (TimeWindow{kNow - kMinute, kNow}));
        QCOMPARE(windowOf(MonitorRange::between(5, 9), kNow, 0), (TimeWindow{5, 9}));
        const TimeWindow hour{kNow - kHour, kNow};
        QCOMPARE(compareShift(ComparePeriod::None, hour), std::int64_t{0});
        QCOMPARE(compareShift(ComparePeriod::Previous, hour), kHour);
        QCOMPARE(compareShift(ComparePeriod::Yesterday, hour), 24 * kHour);
        QCOMPARE(compareShift(ComparePeriod::LastWeek, hour), 168 * kHour);
    }

    void theCostRateIsThatOfTheTraffic() {
        BucketTime time;
        time.widthNs = time.runningNs = std::int64_t{10} * 1'000'000'000;
        Rollup rollup;
        rollup.billing.requests = 100;
        rollup.billing.billedMbMs = 2'000'000;
        QVERIFY(std::isnan(figuresOf(&rollup, time)[MonitorSeries::CostRate]));  // no price, no cost
        time.prices.request = 2e-7;
        time.prices.mbMs = 1e-11;
        const double each = (100 * 2e-7 + 2'000'000 * 1e-11) / 10 * 3'600;
        QVERIFY(std::abs(figuresOf(&rollup, time)[MonitorSeries::CostRate] - each) < 1e-12);
        QCOMPARE(figuresOf(nullptr, time)[MonitorSeries::CostRate], 0.0);  // it ran, and nothing came
        time.runningNs = 0;
        QVERIFY(std::isnan(figuresOf(nullptr, time)[MonitorSeries::CostRate]));  // it did not run
    }

    void pricesAreThoseOfTheList() {
        const auto catalogue = TariffCatalogue::shipped();
        QVERIFY(catalogue.ok());
        const Tariff* lambda = catalogue->find("aws-lambda-x86_64-us-east-1");
        QVERIFY(lambda != nullptr);
        const ListPrices prices = ListPrices::of(*lambda);
        QVERIFY(std::abs(prices.request / 2e-7 - 1) < 1e-9);                       // $0.20 a million
        QVERIFY(std::abs(prices.mbMs * 1'024 * 1'000 / 0.0000166667 - 1) < 1e-9);  // a GB-second
        QVERIFY(prices.provisionedMbMs > 0 && prices.provisionedMbMs < prices.mbMs);
        QVERIFY(samePrices(ListPrices(), ListPrices()));
        QVERIFY(!samePrices(ListPrices(), prices));
    }
};

UPDRAFT_GUI_TEST(DerivationTest)

}  // namespace updraft

#include "derivation_test.moc"
