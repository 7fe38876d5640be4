#include "runtime/tuning/sample_spread.h"

#include <gtest/gtest.h>

#include "runtime/base/random.h"

namespace updraft::test {
namespace {

TEST(SampleSpread, OfKnownValues) {
    const SampleSpread spread = spreadOf({{7, 1, 3, 9, 5}}, 1);
    EXPECT_EQ(spread.count, 5u);
    EXPECT_DOUBLE_EQ(spread.median, 5);
    EXPECT_DOUBLE_EQ(spread.lowerQuartile, 3);
    EXPECT_DOUBLE_EQ(spread.upperQuartile, 7);
    EXPECT_DOUBLE_EQ(spread.interquartile(), 4);
    EXPECT_DOUBLE_EQ(spread.deviation, 2);  // of 2 4 2 4 0
    EXPECT_DOUBLE_EQ(spread.p95, 8.6);
}

struct QuantileCase {
    std::vector<double> values;
    double share, expected;
};

TEST(SampleSpread, QuantilesLieLinearlyBetweenValues) {
    // As R's quantile(x, p, type = 7) answers.
    const QuantileCase cases[] = {{{}, 0.5, 0},
                                  {{4}, 0.95, 4},
                                  {{1, 2}, 0.5, 1.5},
                                  {{1, 2, 3, 4}, 0, 1},
                                  {{1, 2, 3, 4}, 1, 4},
                                  {{1, 2, 3, 4}, 0.25, 1.75},
                                  {{10, 20, 40}, 0.75, 30}};
    for (const QuantileCase& one : cases)
        EXPECT_DOUBLE_EQ(quantileOf(one.values, one.share), one.expected) << one.values.size();
}

TEST(SampleSpread, OfNoneAndOfOne) {
    EXPECT_EQ(spreadOf({}, 1), SampleSpread());
    EXPECT_EQ(spreadOf({{}, {}}, 1), SampleSpread());
    const SampleSpread one = spreadOf({{}, {3}}, 1);
    EXPECT_EQ(one.count, 1u);
    EXPECT_DOUBLE_EQ(one.low, 3);
    EXPECT_DOUBLE_EQ(one.high, 3);
}

// A small and a large event: that they differ makes nothing unsure.
TEST(SampleSpread, EventsAreComparedWithThemselves) {
    const SampleSpread apart = spreadOf({{10, 10, 11, 9, 10}, {100, 101, 99, 100, 100}}, 1);
    EXPECT_EQ(apart.count, 10u);
    EXPECT_DOUBLE_EQ(apart.median, 55);
    EXPECT_LT(apart.high - apart.low, 3);
    EXPECT_DOUBLE_EQ(apart.interquartile(), 0);
    EXPECT_GT(apart.p95, 100);
    const SampleSpread mixed = spreadOf({{10, 10, 11, 9, 10, 100, 101, 99, 100, 100}}, 1);
    EXPECT_GT(mixed.high - mixed.low, 40);
}

TEST(SampleSpread, TheIntervalIsRepeatableAndDependsOnTheSeed) {
    std::vector<double> values;
    SplitMix chance(5);
    for (int i = 0; i < 20; ++i) values.push_back(100 * chance.uniform());
    const SampleSpread first = spreadOf({values}, 7);
    EXPECT_EQ(first, spreadOf({values}, 7));
    const auto mean = [](const SampleStrata& drawn) {
        double sum = 0;
        for (const double one : drawn.front()) sum += one;
        return sum / static_cast<double>(drawn.front().size());
    };
    EXPECT_NE(bootstrapInterval({values}, 7, mean), bootstrapInterval({values}, 8, mean));
}

// What an interval promises: of many measurements of the same thing, about 95 of 100 intervals hold the true
// value. Bootstrap intervals of the median are somewhat wide, so more may.
TEST(SampleSpread, IntervalsHoldTheTruthAsOftenAsTheySay) {
    constexpr int kMeasurements = 300, kValues = 25;
    SplitMix chance(11);
    int holds = 0;
    for (int i = 0; i < kMeasurements; ++i) {
        std::vector<double> values;
        for (int j = 0; j < kValues; ++j) values.push_back(chance.uniform());  // the true median is 0.5
        const SampleSpread spread = spreadOf({values}, static_cast<std::uint64_t>(i));
        EXPECT_LE(spread.low, spread.median);
        EXPECT_GE(spread.high, spread.median);
        if (spread.low <= 0.5 && spread.high >= 0.5) ++holds;
    }
    EXPECT_GE(holds, kMeasurements * 90 / 100);
    EXPECT_LE(holds, kMeasurements * 99 / 100);
}

TEST(SampleSpread, MoreValuesMakeNarrowerIntervals) {
    const auto widthOf = [](int count) {
        SplitMix chance(3);
        std::vector<double> values;
        for (int i = 0; i < count; ++i) values.push_back(chance.uniform());
        const SampleSpread spread = spreadOf({values}, 1);
        return spread.high - spread.low;
    };
    EXPECT_LT(widthOf(400), widthOf(10) / 2);
}

}  // namespace
}  // namespace updraft::test
