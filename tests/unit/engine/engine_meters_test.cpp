// EngineMeters: time-weighted sums and maxima in slices of one second, and when they are handed out.
#include "runtime/engine/engine_meters.h"

#include <gtest/gtest.h>

#include <vector>

namespace updraft::test {
namespace {

constexpr WallNanos kSecond = 1'000'000'000;

class MetersTest : public ::testing::Test {
  protected:
    // Half past a second.
    ManualClock clock{1'700'000'000 * kSecond - kSecond / 2};
    std::vector<MeterSample> told;
    std::vector<TimePoint> wakes;
    WallNanos shift = 0;  // of the wall clock, as a person sets it
    EngineMeters meters{clock.now(), clock.wallNow(), MeterPeriods{},
                        [this](const MeterSample& sample) { told.push_back(sample); },
                        [this](TimePoint when) { wakes.push_back(when); }};
    std::shared_ptr<SeriesMeter> version = meters.version(7, 3, 128);

    void change(MeterLevel level, int by) { version->change(level, by, clock.now()); }
    // Flushes whenever it was asked for, up to `by` from now.
    void pass(Nanos by) {
        const TimePoint end = clock.now() + by;
        while (!wakes.empty() && wakes.back() <= end) {
            const TimePoint when = wakes.back();
            wakes.clear();
            if (when > clock.now()) clock.advance(when - clock.now());
            meters.flush(clock.now(), clock.wallNow() + shift);
        }
        if (end > clock.now()) clock.advance(end - clock.now());
    }
    std::vector<MeterSample> of(SeriesKey::Scope scope) const {
        std::vector<MeterSample> found;
        for (const MeterSample& sample : told) {
            if (sample.series.scope == scope) found.push_back(sample);
        }
        return found;
    }
    MeterSample sum(SeriesKey::Scope scope) const {
        MeterSample all;
        for (const MeterSample& sample : of(scope)) {
            all.gauges.observedNs += sample.gauges.observedNs;
            all.gauges.busy.integral += sample.gauges.busy.integral;
            all.gauges.busy.max = std::max(all.gauges.busy.max, sample.gauges.busy.max);
            all.gauges.idle.integral += sample.gauges.idle.integral;
            all.gauges.idle.max = std::max(all.gauges.idle.max, sample.gauges.idle.max);
            all.asyncReceived += sample.asyncReceived;
        }
        return all;
    }
    void expectWithinSeconds() const {
        for (const MeterSample& sample : told)
            EXPECT_LE(sample.at % kSecond + sample.gauges.observedNs, kSecond) << sample.at;
    }
};

TEST_F(MetersTest, NothingIsToldOfNothing) {
    pass(std::chrono::hours(1));
    EXPECT_TRUE(told.empty());
    EXPECT_TRUE(wakes.empty()) << "an idle server sleeps";
}

TEST_F(MetersTest, EachScopeHasTheIntegralAndTheMaximum) {
    change(MeterLevel::Busy, 1);
    clock.advance(Millis(30));
    change(MeterLevel::Busy, 1);
    clock.advance(Millis(10));
    change(MeterLevel::Busy, -2);
    pass(std::chrono::seconds(1));
    for (const auto scope : {SeriesKey::Scope::Total, SeriesKey::Scope::Function, SeriesKey::Scope::Detail}) {
        const MeterSample all = sum(scope);
        EXPECT_EQ(all.gauges.busy.integral, 30'000'000 + 2 * 10'000'000);
        EXPECT_EQ(all.gauges.busy.max, 2u);
        EXPECT_EQ(all.gauges.observedNs, 50'000'000) << "until it was handed out";
    }
    const MeterSample detail = of(SeriesKey::Scope::Detail).front();
    EXPECT_EQ(detail.series.functionId, 7u);
    EXPECT_EQ(detail.series.version, 3u);
    EXPECT_EQ(detail.series.memoryMb, 128u);
    EXPECT_EQ(of(SeriesKey::Scope::Function).front().series.memoryMb, 0u);
    EXPECT_TRUE(wakes.empty()) << "all is zero again";
}

TEST_F(MetersTest, TheMaximumOfSumsIsTheScopesOwn) {
    const auto other = meters.version(7, 4, 128);
    change(MeterLevel::Busy, 3);
    clock.advance(Millis(10));
    change(MeterLevel::Busy, -3);
    other->change(MeterLevel::Busy, 2, clock.now());
    clock.advance(Millis(10));
    other->change(MeterLevel::Busy, -2, clock.now());
    pass(std::chrono::seconds(1));
    EXPECT_EQ(sum(SeriesKey::Scope::Function).gauges.busy.max, 3u) << "never five at once";
    EXPECT_EQ(sum(SeriesKey::Scope::Function).gauges.busy.integral, 50'000'000);
}

TEST_F(MetersTest, SamplesEndWithTheWallClocksSeconds) {
    change(MeterLevel::Busy, 1);  // at …9.5
    clock.advance(Millis(2'300));
    change(MeterLevel::Busy, -1);  // at …1.8
    const auto samples = of(SeriesKey::Scope::Total);
    ASSERT_EQ(samples.size(), 2u) << "the seconds that are over";
    EXPECT_EQ(samples[0].gauges.observedNs, kSecond / 2);
    EXPECT_EQ(samples[1].at, 1'700'000'001 * kSecond) << "the manual clock begins at one second";
    EXPECT_EQ(samples[1].gauges.busy.integral, kSecond);
    pass(std::chrono::seconds(1));
    EXPECT_EQ(sum(SeriesKey::Scope::Total).gauges.busy.integral, 2'300'000'000);
    expectWithinSeconds();
}

// How often each kind of time is told of: what happens, for how long, then wake-ups and samples of the total.
struct Pace {
    const char* name;
    MeterLevel level;
    bool moves;  // changes every 10 ms
    Nanos lasts;
    std::size_t mostWakes, mostSamples;
};

class PaceTest : public MetersTest, public ::testing::WithParamInterface<Pace> {};

TEST_P(PaceTest, Holds) {
    const Pace& pace = GetParam();
    change(pace.level, 1);
    pass(Millis(1'500));  // told of, and at the begin of a second
    told.clear();
    const WallNanos from = clock.wallNow();
    std::size_t handed = 0;
    for (Nanos left = pace.lasts; left > Nanos(0); left -= Millis(10)) {
        if (pace.moves) change(pace.level, left.count() / 10'000'000 % 2 == 0 ? 1 : -1);
        const std::size_t before = told.size();
        pass(Millis(10));
        handed += told.size() > before ? 1 : 0;
    }
    EXPECT_LE(handed, pace.mostWakes);
    EXPECT_LE(of(SeriesKey::Scope::Total).size(), pace.mostSamples);
    meters.flushAll(clock.now(), clock.wallNow());
    std::int64_t observed = 0;
    for (const MeterSample& sample : of(SeriesKey::Scope::Total)) {
        if (sample.at >= from) observed += sample.gauges.observedNs;
    }
    EXPECT_GE(observed, (pace.lasts - std::chrono::seconds(1)).count()) << "without holes";
    expectWithinSeconds();
}

INSTANTIATE_TEST_SUITE_P(
    Paces, PaceTest,
    ::testing::Values(Pace{"Changing", MeterLevel::Busy, true, std::chrono::seconds(10), 60, 70},
                      Pace{"Steady", MeterLevel::Busy, false, std::chrono::seconds(10), 11, 21},
                      Pace{"Idle", MeterLevel::Idle, false, std::chrono::seconds(100), 11, 121}),
    [](const auto& of) { return of.param.name; });

TEST_F(MetersTest, AFirstChangeIsToldAtOnceAndTheNextAfterAWhile) {
    change(MeterLevel::Busy, 1);
    ASSERT_EQ(wakes.size(), 1u);
    EXPECT_EQ(wakes.back(), clock.now() + Millis(50));
    pass(Millis(50));
    EXPECT_EQ(of(SeriesKey::Scope::Total).size(), 1u);
    change(MeterLevel::Idle, 1);
    EXPECT_EQ(wakes.back(), clock.now() + Millis(200));
}

TEST_F(MetersTest, TheOldestEventsAgeIsTheLargestSeen) {
    const TimePoint accepted = clock.now();
    const auto function = meters.function(7);
    function->change(MeterLevel::AsyncQueued, 1, clock.now());
    function->setOldest(accepted, clock.now());
    clock.advance(Millis(300));
    function->setOldest(clock.now() - Millis(40), clock.now());
    clock.advance(Millis(50));
    function->setOldest(TimePoint::max(), clock.now());
    function->change(MeterLevel::AsyncQueued, -1, clock.now());
    meters.flushAll(clock.now(), clock.wallNow());
    ASSERT_EQ(of(SeriesKey::Scope::Function).size(), 1u);
    EXPECT_EQ(of(SeriesKey::Scope::Function)[0].gauges.asyncOldestNs, 300'000'000);
    EXPECT_EQ(of(SeriesKey::Scope::Function)[0].gauges.asyncQueued.integral, 350'000'000);
}

TEST_F(MetersTest, CountsAreOfTheSampleAlone) {
    const auto function = meters.function(7);
    function->count(MeterCounter::AsyncReceived, clock.now());
    function->count(MeterCounter::AsyncReceived, clock.now());
    pass(Millis(100));
    function->count(MeterCounter::AsyncDropped, clock.now());
    pass(std::chrono::seconds(1));
    const auto samples = of(SeriesKey::Scope::Total);
    ASSERT_EQ(samples.size(), 2u);
    EXPECT_EQ(samples[0].asyncReceived, 2u);
    EXPECT_EQ(samples[1].asyncReceived, 0u);
    EXPECT_EQ(samples[1].asyncDropped, 1u);
}

TEST_F(MetersTest, AMaximumWithoutDurationIsNotLost) {
    change(MeterLevel::Busy, 1);
    change(MeterLevel::Busy, -1);
    meters.flushAll(clock.now(), clock.wallNow());
    EXPECT_EQ(sum(SeriesKey::Scope::Total).gauges.busy.max, 1u);
}

TEST_F(MetersTest, ASetClockMovesWhatComesNotWhatWas) {
    change(MeterLevel::Busy, 1);
    pass(Millis(1'600));
    const std::size_t before = told.size();
    shift = -3600 * kSecond;
    pass(std::chrono::seconds(2));
    change(MeterLevel::Busy, -1);
    pass(std::chrono::seconds(1));
    bool moved = false;
    for (std::size_t i = before; i < told.size(); ++i) moved = moved || told[i].at < 1'699'997'000 * kSecond;
    EXPECT_TRUE(moved);
    expectWithinSeconds();
    EXPECT_EQ(sum(SeriesKey::Scope::Total).gauges.busy.integral, 3'600'000'000) << "nothing is counted twice";
}

TEST_F(MetersTest, WhatNobodyHoldsIsForgotten) {
    change(MeterLevel::Busy, 1);
    change(MeterLevel::Busy, -1);
    EXPECT_EQ(meters.size(), 3u);
    version.reset();
    pass(std::chrono::seconds(1));
    meters.flush(clock.now(), clock.wallNow());
    EXPECT_EQ(meters.size(), 1u) << "the total stays";
}

}  // namespace
}  // namespace updraft::test
