#include "tests/unit/tuning/tuning_fixture.h"

namespace updraft::test {
namespace {

TuningPrices prices() {
    return TuningPrices::find(tuningTariffs(), "us-east-1");
}

TEST(TuningResult, AMillionCostsRequestsAndMemoryTimeExactly) {
    const TuningResult result = deriveTuning(measurementOf({{128, 99.5}}), prices());
    const MeasuredSize& size = result.sizes.front();
    EXPECT_EQ(size.warm.count, 10u);
    EXPECT_DOUBLE_EQ(size.warm.median, 99.5);
    // 0.20 for a million requests, 100 ms of 1/8 GB each: 12,500 GB-seconds.
    EXPECT_EQ(size.warmX86.cost.text(), "0.40833375");  // at 0.0000166667
    EXPECT_EQ(size.warmArm.cost.text(), "0.3666675");   // at 0.0000133334
    EXPECT_EQ(size.warmX86.low, size.warmX86.cost);     // all alike
    EXPECT_EQ(size.warmX86.high, size.warmX86.cost);
    // Init is billed: 199 + 50 ms.
    EXPECT_EQ(size.coldX86.cost.text(), "0.7187510375");
    EXPECT_EQ(result.chip, Chip::Arm64);
}

TEST(TuningResult, ColdAndWarmAreApart) {
    const TuningResult result = deriveTuning(measurementOf({{512, 40}}), prices());
    const MeasuredSize& size = result.sizes.front();
    EXPECT_EQ(size.fit, SizeFit::Fit);
    EXPECT_DOUBLE_EQ(size.warm.median, 40);
    EXPECT_DOUBLE_EQ(size.first.median, 80);
    EXPECT_DOUBLE_EQ(size.init.median, 50);
    EXPECT_EQ(size.first.count, 1u);
}

TEST(TuningResult, CostHasAnIntervalAsWideAsTheSamplesDiffer) {
    TuningMeasurement measurement = measurementOf({{128, 100}});
    for (std::size_t i = 0; i < measurement.samples.size(); i += 3) measurement.samples[i].billedMs = 300;
    const MeasuredSize size = deriveTuning(measurement, prices()).sizes.front();
    EXPECT_LT(size.warmArm.low, size.warmArm.cost);
    EXPECT_GT(size.warmArm.high, size.warmArm.cost);
    const auto again = deriveTuning(measurement, prices()).sizes.front();
    EXPECT_EQ(size.warmArm.low, again.warmArm.low);
    EXPECT_EQ(size.warmArm.high, again.warmArm.high);
}

TEST(TuningResult, WhatRanOutOfMemoryIsUnfitAndNoFloor) {
    TuningMeasurement measurement = measurementOf({{128, 10}, {256, 10}});
    TuningSample& killed = measurement.samples[5];
    killed.end = SampleEnd::OutOfMemory;
    killed.peakKb = 130 * 1'024;
    measurement.samples.back().peakKb = 150 * 1'024 - 100;
    const TuningResult result = deriveTuning(measurement, prices());
    EXPECT_EQ(result.sizes[0].fit, SizeFit::OutOfMemory);
    EXPECT_EQ(result.sizes[0].failures, 1u);
    EXPECT_EQ(result.floorMb(), 150u);
    EXPECT_FALSE(result.sizes[0].onFront);
    ASSERT_TRUE(result.choices.bestValue);
    EXPECT_EQ(result.at(result.choices.bestValue)->size.memoryMb, 256u);
}

struct FitCase {
    const char* what;
    SampleEnd end;
    std::size_t from, until;  // of the eleven samples, which ended so
    SizeFit fit;
};

TEST(TuningResult, Fitness) {
    const FitCase cases[] = {{"one that timed out", SampleEnd::TimedOut, 3, 4, SizeFit::TimedOut},
                             {"one of eleven failed", SampleEnd::Failed, 3, 4, SizeFit::Fit},
                             {"six of eleven failed", SampleEnd::Failed, 3, 9, SizeFit::Failing},
                             {"one out of memory", SampleEnd::OutOfMemory, 0, 1, SizeFit::OutOfMemory}};
    for (const FitCase& one : cases) {
        TuningMeasurement measurement = measurementOf({{128, 10}});
        for (std::size_t i = one.from; i < one.until; ++i) measurement.samples[i].end = one.end;
        const TuningResult result = deriveTuning(measurement, prices());
        EXPECT_EQ(result.sizes.front().fit, one.fit) << one.what;
        EXPECT_EQ(result.sizes.front().failures, one.until - one.from) << one.what;
    }
    TuningMeasurement nothing = measurementOf({{128, 10}});
    nothing.samples.clear();
    EXPECT_EQ(deriveTuning(nothing, prices()).sizes.front().fit, SizeFit::NotMeasured);
}

TEST(TuningResult, SizesCloseToThePeakAreTight) {
    TuningMeasurement measurement = measurementOf({{128, 10}, {240, 10}, {512, 30}});
    measurement.samples.back().peakKb = 200 * 1'024;
    const TuningResult result = deriveTuning(measurement, prices());
    EXPECT_TRUE(result.sizes[0].tight);
    EXPECT_FALSE(result.sizes[1].tight);  // 20 % above, exactly
    EXPECT_EQ(result.at(result.choices.bestValue)->size.memoryMb, 240u);
}

TEST(TuningResult, MoreStorageCostsMore) {
    TuningMeasurement measurement = measurementOf({{128, 100}});
    const Amount before = deriveTuning(measurement, prices()).sizes.front().warmArm.cost;
    measurement.storageMb = 10'240;
    EXPECT_GT(deriveTuning(measurement, prices()).sizes.front().warmArm.cost, before);
}

TEST(TuningResult, InARegionWithoutPricesOnlyTimesAreKnown) {
    const TuningResult result =
        deriveTuning(measurementOf({{128, 100}}), TuningPrices::find(tuningTariffs(), "mars-north-1"));
    EXPECT_FALSE(result.sizes.front().warmArm.known);
    EXPECT_DOUBLE_EQ(result.sizes.front().warm.median, 100);
    EXPECT_FALSE(result.choices.bestValue);
}

}  // namespace
}  // namespace updraft::test
