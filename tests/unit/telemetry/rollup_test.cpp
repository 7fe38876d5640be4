// Histograms and rollups: percentiles against exact ones, adding up in any order, and their stored form.
#include "runtime/telemetry/rollup.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

#include "runtime/telemetry/metrics.h"
#include "runtime/telemetry/rollup_codec.h"

namespace updraft::test {
namespace {

using Random = std::mt19937_64;

std::vector<std::int64_t> draw(Random& random, int count, const std::function<double(Random&)>& one) {
    std::vector<std::int64_t> values;
    for (int i = 0; i < count; ++i) values.push_back(static_cast<std::int64_t>(std::max(0.0, one(random))));
    return values;
}

void expectPercentilesNear(std::vector<std::int64_t> values) {
    LogHistogram histogram;
    for (const std::int64_t value : values) histogram.add(value);
    std::sort(values.begin(), values.end());
    for (const double quantile : {0.0, 0.01, 0.25, 0.5, 0.9, 0.95, 0.99, 0.999, 1.0}) {
        const auto rank = static_cast<std::size_t>(std::ceil(quantile * static_cast<double>(values.size())));
        const auto exact = static_cast<double>(values[rank == 0 ? 0 : rank - 1]);
        EXPECT_NEAR(static_cast<double>(histogram.percentile(quantile)), exact, 0.02 * exact) << quantile;
    }
    EXPECT_EQ(histogram.min(), values.front());
    EXPECT_EQ(histogram.max(), values.back());
    EXPECT_EQ(histogram.count(), values.size());
}

TEST(LogHistogram, EveryPercentileIsWithinTwoPercent) {
    Random random(7);
    std::uniform_real_distribution<double> uniform(0, 1e9);
    std::lognormal_distribution<double> lognormal(15, 2.5);
    std::bernoulli_distribution slow(0.1);
    expectPercentilesNear(draw(random, 20'000, [&](Random& r) { return uniform(r); }));
    expectPercentilesNear(draw(random, 20'000, [&](Random& r) { return lognormal(r); }));
    expectPercentilesNear(
        draw(random, 5'000, [&](Random& r) { return slow(r) ? 9e11 : 1e5 + uniform(r) / 1e5; }));
    expectPercentilesNear(draw(random, 100, [](Random&) { return 12'345'678.0; }));
    expectPercentilesNear(draw(random, 3, [&](Random& r) { return uniform(r); }));
    expectPercentilesNear({0, 0, 1, 2, 31, 32, 33, 63, 64, 65, std::int64_t{1} << 62});
}

TEST(LogHistogram, BucketsTouchWithoutGapsOrOverlap) {
    for (std::uint16_t bucket = 0; bucket < LogHistogram::bucketOf(std::numeric_limits<std::int64_t>::max());
         ++bucket) {
        ASSERT_EQ(LogHistogram::bucketOf(LogHistogram::lowerBound(bucket)), bucket);
        ASSERT_EQ(LogHistogram::bucketOf(LogHistogram::upperBound(bucket) - 1), bucket);
    }
}

TEST(LogHistogram, RefusesWhatDoesNotFitTogether) {
    LogHistogram histogram;
    EXPECT_TRUE(histogram.restore({{5, 1}, {9, 2}}, 23, 5, 9));
    EXPECT_FALSE(histogram.restore({{9, 1}, {5, 2}}, 23, 5, 9));
    EXPECT_TRUE(histogram.empty());
    EXPECT_FALSE(histogram.restore({{5, 0}}, 0, 5, 5));
    EXPECT_FALSE(histogram.restore({{5, 1}}, 5, 6, 6));
    EXPECT_FALSE(histogram.restore({{5, 1}}, 5, 5, 4));
    EXPECT_FALSE(histogram.restore({}, 5, 0, 0));
    EXPECT_FALSE(histogram.restore({{65'000, 1}}, 5, 5, 5));
}

TEST(LogHistogram, AddingUpIsAddingAll) {
    Random random(19);
    std::lognormal_distribution<double> lognormal(12, 3);
    LogHistogram whole, merged, many;
    for (int part = 0; part < 20; ++part) {
        LogHistogram histogram;
        for (const std::int64_t value :
             draw(random, static_cast<int>(random() % 300), [&](Random& r) { return lognormal(r); })) {
            whole.add(value);
            histogram.add(value);
        }
        merged.merge(histogram);
    }
    EXPECT_EQ(merged, whole);
    many.add(77, 5);
    LogHistogram one;
    for (int i = 0; i < 5; ++i) one.add(77);
    one.add(1, 0);
    EXPECT_EQ(many, one);
    EXPECT_EQ(many.sum(), 385);
    EXPECT_EQ(many.mean(), 77);
}

TEST(LogHistogram, KeepsToTheLargestNumberThereIs) {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    LogHistogram histogram;
    histogram.add(kMost);
    histogram.add(kMost, 3);
    histogram.add(-5);
    histogram.merge(histogram);
    EXPECT_EQ(histogram.sum(), kMost);
    EXPECT_EQ(histogram.min(), 0);
    EXPECT_EQ(histogram.max(), kMost);
    EXPECT_EQ(histogram.percentile(1), kMost);
    EXPECT_EQ(histogram.count(), 10u);
}

TEST(LogHistogram, CountsBetweenBorders) {
    LogHistogram histogram;
    for (std::int64_t value = 0; value < 1'000; ++value) histogram.add(value);
    EXPECT_DOUBLE_EQ(histogram.countBetween(0, 1'024), 1'000);
    EXPECT_DOUBLE_EQ(histogram.countBetween(0, 32), 32);
    EXPECT_DOUBLE_EQ(histogram.countBetween(10, 10), 0);
    EXPECT_DOUBLE_EQ(histogram.countBetween(5'000, 9'000), 0);
    for (std::int64_t from = 0; from < 900; from += 37)
        EXPECT_NEAR(histogram.countBetween(from, from + 100), 100, 1) << from;
    double parts = 0;
    for (std::int64_t from = 0; from < 1'024; from += 13)
        parts += histogram.countBetween(from, std::min<std::int64_t>(from + 13, 1'024));
    EXPECT_NEAR(parts, 1'000, 1e-6);
}

InvocationRecord anything(Random& random) {
    const auto below = [&random](std::uint64_t bound) { return random() % bound; };
    InvocationRecord record;
    record.arrived = 1'700'000'000'000'000'000 + static_cast<WallNanos>(below(3'600'000'000'000));
    record.outcome = static_cast<Outcome>(below(4) == 0 ? below(10) : 0);
    record.throttle = record.outcome == Outcome::Throttled ? static_cast<ThrottleReason>(1 + below(5))
                                                           : ThrottleReason::None;
    if (record.outcome != Outcome::Throttled)
        record.started = record.arrived + static_cast<WallNanos>(below(1'000'000));
    record.durationNs = static_cast<std::int64_t>(below(900'000'000));
    record.cold = static_cast<ColdStart>(below(4));
    record.initNs = record.cold == ColdStart::Warm ? 0 : static_cast<std::int64_t>(below(400'000'000));
    record.memoryMb = 128;
    record.maxMemoryKb = static_cast<std::uint32_t>(below(131'072));
    if (below(3) != 0) record.cpuNs = static_cast<std::int64_t>(below(1'500'000'000));
    record.billedMs = static_cast<std::uint32_t>((record.durationNs + record.initNs) / 1'000'000 + 1);
    record.asyncAttempt = static_cast<std::uint16_t>(below(4));
    record.hostLimit = static_cast<std::uint16_t>(below(8));
    record.provisioned = below(5) == 0;
    record.streamed = below(5) == 0;
    record.requestBytes = static_cast<std::uint32_t>(below(400'000));
    record.responseBytes = static_cast<std::uint32_t>(below(9'000'000));
    return record;
}

TEST(Rollup, AddsUpInAnyOrder) {
    Random random(11);
    Rollup whole, left, right;
    for (int i = 0; i < 2'000; ++i) {
        const InvocationRecord record = anything(random);
        whole.add(record, 7);
        (random() % 3 == 0 ? left : right).add(record, 7);
    }
    Rollup other = right;
    other.merge(left);
    left.merge(right);
    EXPECT_EQ(left, whole);
    EXPECT_EQ(other, whole);
    EXPECT_EQ(whole.invocations() + whole.throttled() + whole.count(Outcome::HostRejected) + whole.neverRan,
              2'000u);
}

TEST(Rollup, RoundsEachInvocationAsEachProviderBillsIt) {
    Rollup rollup;
    InvocationRecord record;
    record.memoryMb = 512;
    record.maxMemoryKb = 160 * 1024;
    record.started = 1;
    record.durationNs =
        250'060'000;  // the REPORT line of AWS's announcement: 250.06 ms and 100.77 ms of init
    record.initNs = 100'770'000;
    record.billedMs = 351;
    record.cold = ColdStart::OnDemand;
    record.asyncAttempt = 1;
    record.requestBytes = 400u << 10;
    rollup.add(record);
    record = {};
    record.memoryMb = 512;
    record.started = 1;
    record.durationNs = 40'000'000;
    record.billedMs = 40;
    rollup.add(record);
    const BillingSums& sums = rollup.billing;
    EXPECT_EQ(sums.requests, 2u);
    EXPECT_EQ(sums.billedMs, 391u);
    EXPECT_EQ(sums.initBilledMs, 100u);
    EXPECT_EQ(sums.ms100, 400u);
    EXPECT_EQ(sums.initMs100, 100u);  // 351 ms make 400, of which the handler alone would be 300
    EXPECT_EQ(sums.minMs100, 351u + 100u);
    EXPECT_EQ(sums.ms1000, 2'000u);
    EXPECT_EQ(sums.usedMbMs, 251u * 256u + 100u * 128u);
    EXPECT_EQ(sums.asyncChunks, 4u);  // 256 KB, and three times 64 KB
    EXPECT_EQ(sums.asyncExtra, 3u);
}

TEST(Rollup, CpuTimeCountsOnlyCallsThatItWasMeasuredOf) {
    InvocationRecord record;
    record.started = 1;
    record.durationNs = 10'000'000;
    record.extensionsNs = 2'000'500;
    record.billedMs = 13;
    Rollup rollup;
    rollup.add(record);  // not known
    EXPECT_EQ(rollup.billing.cpuCalls + rollup.billing.cpuUs + rollup.billing.cpuDurationUs, 0u);
    record.cpuNs = 0;  // measured: none
    rollup.add(record);
    record.cpuNs = 3'000'001;
    rollup.add(record);
    record.cpuNs = 20'000'000;  // two cores
    rollup.add(record);
    EXPECT_EQ(rollup.billing.cpuCalls, 3u);
    EXPECT_EQ(rollup.billing.cpuUs, 23'001u);
    EXPECT_EQ(rollup.billing.cpuDurationUs, 3 * 12'001u);
    EXPECT_EQ(rollup.billing.cpuBeyondUs, 20'000u - 12'001u);
    EXPECT_EQ(rollup.billing.durationUs, 4 * 12'001u);
}

TEST(RollupCodec, KeepsEverythingAndRefusesWhatIsCut) {
    Random random(13);
    for (int round = 0; round < 200; ++round) {
        Rollup rollup;
        const auto records = random() % 20;
        for (std::uint64_t i = 0; i < records; ++i) rollup.add(anything(random), random() % 500);
        rollup.gauges.observedNs = static_cast<std::int64_t>(random() % 1'000'000'000);
        rollup.gauges.busy = {static_cast<std::int64_t>(random() % 5'000'000'000), 5};
        const std::string bytes = encodeRollup(rollup);
        const auto read = decodeRollup(bytes);
        ASSERT_TRUE(read);
        ASSERT_EQ(*read, rollup);
        for (std::size_t cut = 0; cut < bytes.size(); ++cut) ASSERT_FALSE(decodeRollup(bytes.substr(0, cut)));
        ASSERT_FALSE(decodeRollup(bytes + "x"));
        for (int flips = 0; flips < 50; ++flips) {  // any answer will do, as long as there is one
            std::string damaged = bytes;
            damaged[random() % damaged.size()] = static_cast<char>(random());
            (void)decodeRollup(damaged);
        }
    }
}

TEST(Metrics, ReadAsTheCloudDoes) {
    Rollup rollup;
    InvocationRecord record;
    record.started = 1;
    record.durationNs = 20'000'000;
    record.billedMs = 20;
    rollup.add(record);
    record.outcome = Outcome::Timeout;
    record.durationNs = 60'000'000;
    rollup.add(record);
    record = {};
    record.outcome = Outcome::Throttled;
    rollup.add(record);
    const auto of = [&](Metric metric, const char* statistic) {
        return value(rollup, metric, *statisticByName(statistic));
    };
    EXPECT_EQ(of(Metric::Invocations, "Sum"), 2);
    EXPECT_EQ(of(Metric::Errors, "Average"), 0.5);
    EXPECT_EQ(of(Metric::Errors, "Maximum"), 1);
    EXPECT_EQ(of(Metric::Throttles, "Sum"), 1);
    EXPECT_EQ(of(Metric::Duration, "Average"), 40);
    EXPECT_EQ(of(Metric::Duration, "Maximum"), 60);
    EXPECT_EQ(of(Metric::Duration, "SampleCount"), 2);
    EXPECT_NEAR(*of(Metric::Duration, "p50"), 20, 0.4);
    EXPECT_EQ(of(Metric::InitDuration, "p50"), std::nullopt);
    EXPECT_EQ(of(Metric::ConcurrentExecutions, "Maximum"), std::nullopt);
    rollup.gauges.observedNs = 2'000'000'000;
    rollup.gauges.busy = {3'000'000'000, 4};
    EXPECT_EQ(of(Metric::ConcurrentExecutions, "Maximum"), 4);
    EXPECT_EQ(of(Metric::ConcurrentExecutions, "Average"), 1.5);
}

TEST(Metrics, KnowTheirNames) {
    for (const MetricInfo& known : metrics()) {
        EXPECT_EQ(metricByName(known.name), known.metric);
        EXPECT_EQ(info(known.metric).name, known.name);
    }
    EXPECT_EQ(metricByName("nothing"), std::nullopt);
    EXPECT_DOUBLE_EQ(statisticByName("p99.9")->quantile, 0.999);
    for (const char* wrong : {"", "p", "p101", "p-1", "pnan", "sum", "tm99", "p5x"})
        EXPECT_FALSE(statisticByName(wrong)) << wrong;
}

}  // namespace
}  // namespace updraft::test
