#include <gtest/gtest.h>

#include <cmath>

#include "runtime/traffic/traffic_pattern.h"

namespace updraft {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

struct Day {
    const char* name;
    TrafficShape shape;
};

std::vector<Day> days() {
    return {
        {"flat", {5, 5, 0.5, minutes(4), {}}},
        {"slow", {0.2, 0.2, 0.5, minutes(4), {}}},
        {"wave", {10, 60, 0.6, minutes(4), {}}},
        {"peak at midnight", {10, 60, 0.0, minutes(2), {}}},
        {"spikes", {10, 40, 0.6, minutes(4), {{0.1, seconds(10), 100}, {0.6, seconds(20), 150}}}},
        {"a spike over the day's end", {5, 5, 0.5, minutes(1), {{0.95, seconds(10), 200}}}},
        {"spikes alone", {0, 0, 0.5, minutes(1), {{0.5, seconds(5), 80}}}},
    };
}

// All arrivals from the clock's now until `length` has passed.
std::vector<Nanos> arrivals(TrafficPattern& pattern, ManualClock& clock, Nanos length) {
    std::vector<Nanos> found;
    const TimePoint start = clock.now();
    while (true) {
        const TimePoint next = pattern.nextArrival(clock.now());
        if (next - start > length) return found;
        clock.advance(next - clock.now());
        found.push_back(next - start);
    }
}

TEST(TrafficPattern, ManyDaysHaveTheMeanThatTheShapePromises) {
    for (const Day& day : days()) {
        ManualClock clock;
        TrafficPattern pattern(day.shape, 42, clock.now());
        constexpr int kDays = 30;
        const double expected = pattern.meanPerDay() * kDays;
        const auto count = static_cast<double>(arrivals(pattern, clock, day.shape.day * kDays).size());
        // A Poisson count strays by its root; five of them are one chance in two million.
        EXPECT_NEAR(count, expected, 5 * std::sqrt(expected) + 2) << day.name;
    }
}

TEST(TrafficPattern, TheRateIsNeverNegativeAndNeverAboveItsParts) {
    for (const Day& day : days()) {
        ManualClock clock;
        const TrafficPattern pattern(day.shape, 1, clock.now());
        double most = day.shape.peakPerSecond;
        for (const TrafficSpike& spike : day.shape.spikes) most += spike.perSecond;
        for (int i = -100; i < 5000; ++i) {
            const double rate = pattern.rateAt(clock.now() + Millis(i * 100));
            ASSERT_GE(rate, day.shape.basePerSecond - 1e-9) << day.name;
            ASSERT_LE(rate, most + 1e-9) << day.name;
        }
    }
}

TEST(TrafficPattern, TheDayRisesToItsPeakAndRepeats) {
    ManualClock clock;
    const TimePoint start = clock.now();
    const TrafficPattern pattern({10, 60, 0.6, minutes(4), {}}, 1, start);
    EXPECT_NEAR(pattern.rateAt(start + seconds(144)), 60, 1e-6);
    EXPECT_NEAR(pattern.rateAt(start + seconds(24)), 10, 1e-6);
    EXPECT_NEAR(pattern.rateAt(start + seconds(384)), 60, 1e-6);
    EXPECT_EQ(pattern.rateAt(start - seconds(5)), pattern.rateAt(start));
}

TEST(TrafficPattern, SpikesComeUpFastAndFade) {
    ManualClock clock;
    const TimePoint start = clock.now();
    TrafficPattern pattern({2, 2, 0.5, minutes(2), {{0.5, seconds(20), 200}}}, 7, start);
    EXPECT_NEAR(pattern.rateAt(start + seconds(60)), 2, 1e-6);
    EXPECT_NEAR(pattern.rateAt(start + seconds(63)), 202, 1e-6);
    EXPECT_LT(pattern.rateAt(start + seconds(75)), 60);
    EXPECT_NEAR(pattern.rateAt(start + seconds(80)), 2, 1e-6);

    const std::vector<Nanos> found = arrivals(pattern, clock, minutes(2));
    const auto within = [&](int from, int to) {
        return std::count_if(found.begin(), found.end(),
                             [&](Nanos at) { return at >= seconds(from) && at < seconds(to); });
    };
    EXPECT_GT(within(60, 80), 1000);
    EXPECT_LT(within(20, 40), 90);
}

TEST(TrafficPattern, ArrivalsAreAPoissonProcess) {
    ManualClock clock;
    TrafficPattern pattern({20, 20, 0.5, minutes(4), {}}, 3, clock.now());
    const std::vector<Nanos> found = arrivals(pattern, clock, minutes(20));
    double sum = 0, squares = 0;
    for (std::size_t i = 1; i < found.size(); ++i) {
        const double gap = std::chrono::duration<double>(found[i] - found[i - 1]).count();
        sum += gap;
        squares += gap * gap;
    }
    const auto count = static_cast<double>(found.size() - 1);
    const double mean = sum / count;
    const double deviation = std::sqrt(squares / count - mean * mean);
    EXPECT_NEAR(mean, 0.05, 0.002);
    EXPECT_NEAR(deviation / mean, 1.0, 0.05);  // evenly spaced arrivals would give 0
}

TEST(TrafficPattern, TheSameSeedGivesTheSameDay) {
    const auto dayOf = [](std::uint64_t seed) {
        ManualClock clock;
        TrafficPattern pattern({10, 60, 0.6, minutes(1), {{0.1, seconds(5), 100}}}, seed, clock.now());
        return arrivals(pattern, clock, minutes(1));
    };
    EXPECT_EQ(dayOf(5), dayOf(5));
    EXPECT_NE(dayOf(5), dayOf(6));
}

TEST(TrafficPattern, AJumpOfTheClockIsNotMadeUpFor) {
    ManualClock clock;
    TrafficPattern pattern({10, 10, 0.5, minutes(4), {}}, 9, clock.now());
    pattern.nextArrival(clock.now());
    clock.advance(std::chrono::hours(9));
    const std::vector<Nanos> found = arrivals(pattern, clock, seconds(60));
    EXPECT_GT(found.size(), 450U);
    EXPECT_LT(found.size(), 750U);
    // Backwards, too: the next one is after the time that was asked about.
    const TimePoint early = clock.now() - std::chrono::hours(12);
    EXPECT_GT(pattern.nextArrival(early), early);
}

TEST(TrafficPattern, EveryArrivalIsLaterThanNow) {
    for (const Day& day : days()) {
        ManualClock clock;
        TrafficPattern pattern(day.shape, 11, clock.now());
        for (int i = 0; i < 2000; ++i) {
            const TimePoint next = pattern.nextArrival(clock.now());
            ASSERT_GT(next, clock.now()) << day.name;
            clock.advance(next - clock.now());
        }
    }
}

TEST(TrafficPattern, NothingComesWhereNothingIsWanted) {
    ManualClock clock;
    TrafficPattern none({0, 0, 0.5, minutes(4), {}}, 1, clock.now());
    EXPECT_EQ(none.nextArrival(clock.now()), TimePoint::max());
    TrafficPattern negative({-5, -9, 0.5, minutes(4), {{0.5, seconds(3), -100}}}, 1, clock.now());
    EXPECT_EQ(negative.nextArrival(clock.now()), TimePoint::max());
    EXPECT_EQ(negative.rateAt(clock.now() + minutes(2)), 0);
}

}  // namespace
}  // namespace updraft
