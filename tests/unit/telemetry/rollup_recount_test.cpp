// Rollups against counting by hand: every number from the records themselves, the bills of worked examples,
// every metric, and the bytes that a second costs.
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "runtime/telemetry/metrics.h"
#include "runtime/telemetry/rollup_codec.h"

namespace updraft::test {
namespace {

constexpr std::int64_t kMs = 1'000'000;

InvocationRecord call(std::int64_t durationNs, std::uint32_t billedMs, std::uint32_t memoryMb = 512) {
    InvocationRecord record;
    record.arrived = 1'790'000'000'000'000'000;
    record.started = record.arrived + 50'000;
    record.durationNs = durationNs;
    record.overheadNs = 61'234;
    record.billedMs = billedMs;
    record.memoryMb = memoryMb;
    record.maxMemoryKb = 40'000;
    record.requestBytes = 200;
    record.responseBytes = 300;
    return record;
}

TEST(Rollup, BillsAsTheCloudDoes) {
    Rollup rollup;
    // The worked example of August 2025: 250.06 ms and 100.77 ms of init are 351 ms.
    InvocationRecord cold = call(250'060'000, 351);
    cold.cold = ColdStart::OnDemand;
    cold.initNs = 100'770'000;
    rollup.add(cold);
    EXPECT_EQ(rollup.billing.requests, 1u);
    EXPECT_EQ(rollup.billing.billedMs, 351u);
    EXPECT_EQ(rollup.billing.billedMbMs, 351u * 512);
    EXPECT_EQ(rollup.billing.initBilledMs, 100u);  // the same call, warm: 251 ms
    EXPECT_EQ(rollup.billing.ms100, 300u);
    EXPECT_EQ(rollup.billing.ms1000, 1'000u);
    EXPECT_EQ(rollup.billing.usedMbMs, 251u * 128);
    EXPECT_EQ(rollup.billing.durationUs, 250'060u);
    // Each is rounded by itself: a mean would lose this.
    for (int i = 0; i < 9; ++i) rollup.add(call(100'001, 1, 128));
    EXPECT_EQ(rollup.billing.billedMs, 351u + 9);
    EXPECT_EQ(rollup.billing.mb100Ms, 300u * 512 + 9u * 100 * 128);
    EXPECT_EQ(rollup.billing.mb1000Ms, 1'000u * 512 + 9u * 1'000 * 128);
    EXPECT_EQ(rollup.billing.durationUs, 250'060u + 9 * 101);
}

TEST(Rollup, BillsFailedInitsAndRefusalsForWhatTheyAre) {
    Rollup rollup;
    InvocationRecord failed = call(0, 120);
    failed.outcome = Outcome::InitError;
    failed.cold = ColdStart::OnDemand;
    failed.started = 0;
    failed.initNs = 119'500'000;
    rollup.add(failed);
    EXPECT_EQ(rollup.invocations(), 1u);
    EXPECT_EQ(rollup.errors(), 1u);
    EXPECT_EQ(rollup.billing.initBilledMs, 120u);
    EXPECT_EQ(rollup.init.count(), 1u);
    EXPECT_TRUE(rollup.duration.empty());
    for (const Outcome outcome : {Outcome::Throttled, Outcome::HostRejected, Outcome::Cancelled}) {
        InvocationRecord refused = call(0, 0);
        refused.outcome = outcome;
        refused.started = 0;
        refused.asyncAttempt = 1;
        rollup.add(refused);
    }
    EXPECT_EQ(rollup.invocations(), 1u);
    EXPECT_EQ(rollup.throttled(), 1u);
    EXPECT_EQ(rollup.neverRan, 1u);
    EXPECT_EQ(rollup.asyncAttempts, 0u);
    EXPECT_EQ(rollup.billing.requests, 1u);
    InvocationRecord cancelled = call(5 * kMs, 5);  // while it ran: it had been invoked
    cancelled.outcome = Outcome::Cancelled;
    rollup.add(cancelled);
    EXPECT_EQ(rollup.invocations(), 2u);
    EXPECT_EQ(rollup.errors(), 1u);
}

TEST(Rollup, BillsProvisionedStreamedAndLargeCallsApart) {
    Rollup rollup;
    InvocationRecord provisioned = call(20 * kMs, 20, 1024);
    provisioned.provisioned = 1;
    provisioned.cold = ColdStart::Provisioned;
    rollup.add(provisioned);
    EXPECT_EQ(rollup.billing.requests, 0u);
    EXPECT_EQ(rollup.billing.provisionedMbMs, 20u * 1024);
    EXPECT_EQ(rollup.coldStarts, 0u);
    EXPECT_EQ(rollup.provisionedStarts, 1u);

    InvocationRecord streamed = call(20 * kMs, 20);
    streamed.streamed = 1;
    streamed.responseBytes = (6u << 20) + 1'000;
    rollup.add(streamed);
    EXPECT_EQ(rollup.billing.overFreeBytes, 1'000u);

    const auto further = [](std::uint32_t bytes, std::uint16_t attempt) {
        Rollup of;
        InvocationRecord record = call(kMs, 1);
        record.requestBytes = bytes;
        record.asyncAttempt = attempt;
        of.add(record);
        return of.billing.asyncExtra;
    };
    EXPECT_EQ(further(256u << 10, 1), 0u);
    EXPECT_EQ(further((256u << 10) + 1, 1), 1u);
    EXPECT_EQ(further(1u << 20, 1), 12u);
    EXPECT_EQ(further(1u << 20, 2), 0u) << "an event counts for its size once";
    EXPECT_EQ(further(1u << 20, 0), 0u);
}

// ---- counting by hand ----

InvocationRecord lifelike(std::mt19937_64& random) {
    const auto below = [&random](std::uint64_t bound) { return random() % bound; };
    InvocationRecord record =
        call(static_cast<std::int64_t>(below(2'000'000'000)), 1, below(2) ? 128 : 1'769);
    record.outcome = below(3) == 0 ? static_cast<Outcome>(below(10)) : Outcome::Success;
    if (record.outcome == Outcome::Throttled) record.throttle = static_cast<ThrottleReason>(1 + below(5));
    const bool refused = record.outcome == Outcome::Throttled || record.outcome == Outcome::HostRejected;
    if (refused || (record.outcome == Outcome::Cancelled && below(2) == 0)) {
        record.started = 0;
        record.durationNs = 0;
    }
    record.cold = refused ? ColdStart::Warm : static_cast<ColdStart>(below(4));
    if (record.cold != ColdStart::Warm) record.initNs = static_cast<std::int64_t>(below(500'000'000));
    record.extensionsNs =
        below(4) == 0 && record.started != 0 ? static_cast<std::int64_t>(below(10 * kMs)) : 0;
    record.queuedNs = below(4) == 0 ? static_cast<std::int64_t>(below(10 * kMs)) : 0;
    record.asyncAttempt = static_cast<std::uint16_t>(below(4));
    record.ageNs = record.asyncAttempt == 0 ? 0 : static_cast<std::int64_t>(below(100'000'000'000));
    record.spillover = below(5) == 0;
    record.provisioned = below(5) == 0;
    record.hostLimit = static_cast<std::uint16_t>(below(8));
    record.maxMemoryKb = static_cast<std::uint32_t>(below(1'769 * 1024));
    if (record.started != 0 && below(4) != 0) record.cpuNs = static_cast<std::int64_t>(below(3'000'000'000));
    const std::int64_t init = record.cold == ColdStart::OnDemand ? record.initNs : 0;
    record.billedMs =
        record.started == 0 && record.initNs == 0
            ? 0
            : static_cast<std::uint32_t>(std::max(
                  1.0, std::ceil(static_cast<double>(record.durationNs + record.extensionsNs + init) / 1e6)));
    return record;
}

struct ByHand {
    std::uint64_t invocations = 0, errors = 0, throttles = 0, cold = 0, spill = 0, retries = 0, gbMs = 0,
                  logs = 0;
    double durationMs = 0, ageMs = 0, queuedMs = 0;
    std::int64_t longest = 0;
};

ByHand count(const std::vector<InvocationRecord>& records) {
    ByHand sums;
    for (const InvocationRecord& record : records) {
        sums.throttles += record.outcome == Outcome::Throttled;
        sums.queuedMs += static_cast<double>(record.queuedNs) / 1e6;
        sums.logs += 11;
        const bool ran = record.outcome == Outcome::Cancelled ? record.started != 0
                                                              : record.outcome != Outcome::Throttled &&
                                                                    record.outcome != Outcome::HostRejected;
        if (!ran) continue;
        ++sums.invocations;
        sums.errors += record.outcome != Outcome::Success && record.outcome != Outcome::Cancelled;
        sums.cold += record.cold == ColdStart::OnDemand || record.cold == ColdStart::Suppressed;
        sums.spill += record.spillover;
        sums.retries += record.asyncAttempt >= 2;
        sums.durationMs += static_cast<double>(record.durationNs) / 1e6;
        sums.longest = std::max(sums.longest, record.durationNs);
        if (record.provisioned == 0) sums.gbMs += std::uint64_t{record.billedMs} * record.memoryMb;
        if (record.asyncAttempt > 0)
            sums.ageMs += static_cast<double>(record.ageNs + record.started - record.arrived) / 1e6;
    }
    return sums;
}

TEST(Rollup, AgreesWithCountingByHand) {
    std::mt19937_64 random(17);
    for (int round = 0; round < 20; ++round) {
        std::vector<InvocationRecord> records(random() % 400 + 1);
        Rollup parts[3];
        for (InvocationRecord& record : records) {
            record = lifelike(random);
            parts[random() % 3].add(record, 11);
        }
        Rollup rollup = parts[2];
        rollup.merge(parts[0]);
        rollup.merge(*decodeRollup(encodeRollup(parts[1])));
        const ByHand sums = count(records);
        EXPECT_EQ(rollup.invocations(), sums.invocations);
        EXPECT_EQ(rollup.errors(), sums.errors);
        EXPECT_EQ(rollup.throttled(), sums.throttles);
        EXPECT_EQ(rollup.coldStarts, sums.cold);
        EXPECT_EQ(rollup.init.count(), sums.cold);
        EXPECT_EQ(rollup.spillovers, sums.spill);
        EXPECT_EQ(rollup.asyncRetries, sums.retries);
        EXPECT_EQ(rollup.billing.billedMbMs, sums.gbMs);
        EXPECT_EQ(rollup.logBytes, sums.logs);
        EXPECT_EQ(rollup.duration.max(), sums.longest);
        const auto total = [&](Metric metric) {
            return value(rollup, metric, {Statistic::Kind::Sum, 0}).value_or(0);
        };
        EXPECT_NEAR(total(Metric::Duration), sums.durationMs, 1e-6 * sums.durationMs);
        EXPECT_NEAR(total(Metric::AsyncEventAge), sums.ageMs, 1e-6 * sums.ageMs);
        EXPECT_NEAR(total(Metric::QueueWait), sums.queuedMs, 1e-6 * sums.queuedMs + 1e-9);
    }
}

TEST(Rollup, SurvivesWhatADamagedFileMayHold) {
    std::mt19937_64 random(23);
    Rollup rollup, other;
    for (int i = 0; i < 2'000; ++i) {
        InvocationRecord record;
        auto* bytes = reinterpret_cast<unsigned char*>(&record);
        for (std::size_t at = 0; at < sizeof record; ++at) bytes[at] = static_cast<unsigned char>(random());
        (i % 2 == 0 ? rollup : other).add(record, random());
    }
    rollup.gauges.busy.integral = other.gauges.busy.integral = std::numeric_limits<std::int64_t>::max();
    rollup.merge(other);
    EXPECT_EQ(rollup.gauges.busy.integral, std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(decodeRollup(encodeRollup(rollup)), rollup);
}

TEST(RollupCodec, SaysWhetherAnythingWasRecordedWithoutReadingAll) {
    for (int outcome = 0; outcome < 10; ++outcome) {
        InvocationRecord record = call(kMs, 1);
        record.outcome = static_cast<Outcome>(outcome);
        Rollup rollup;
        rollup.add(record);
        EXPECT_TRUE(hasOutcomes(encodeRollup(rollup))) << outcome;
    }
    Rollup metered;
    EXPECT_FALSE(hasOutcomes(encodeRollup(metered)));
    metered.asyncReceived = 3;
    metered.gauges.observedNs = 1;
    metered.gauges.idle = {1, 1};
    EXPECT_FALSE(hasOutcomes(encodeRollup(metered)));
    EXPECT_FALSE(hasOutcomes(""));
}

// ---- what it costs ----

TEST(RollupCodec, ASecondOfAFewCallsTakesFewBytes) {
    std::mt19937_64 random(29);
    std::lognormal_distribution<double> duration(17, 0.7);  // about 24 ms
    Rollup rollup;
    EXPECT_LE(encodeRollup(rollup).size(), 2u);
    for (int calls = 1; calls <= 4; ++calls) {
        InvocationRecord record = call(static_cast<std::int64_t>(duration(random)), 1);
        record.billedMs = static_cast<std::uint32_t>((record.durationNs + kMs - 1) / kMs);
        record.overheadNs = static_cast<std::int64_t>(60'000 + random() % 20'000);
        rollup.add(record);
        if (calls == 1) {
            EXPECT_LE(encodeRollup(rollup).size(), 60u);
        }
    }
    EXPECT_LE(encodeRollup(rollup).size(), 95u);
}

// ---- metrics ----

struct MetricCase {
    Metric metric;
    const char* statistic;
    std::optional<double> expected;
};

Rollup madeByHand() {
    Rollup rollup;
    InvocationRecord cold = call(30 * kMs, 130);
    cold.cold = ColdStart::OnDemand;
    cold.initNs = 100 * kMs;
    cold.asyncAttempt = 2;
    cold.ageNs = 60'000 * kMs;
    cold.extensionsNs = 3 * kMs;
    cold.spillover = 1;
    rollup.add(cold);
    InvocationRecord failed = call(10 * kMs, 10);
    failed.outcome = Outcome::HandledError;
    failed.provisioned = 1;
    failed.queuedNs = 2 * kMs;
    rollup.add(failed);
    for (const Outcome outcome : {Outcome::Throttled, Outcome::HostRejected}) {
        InvocationRecord refused = call(0, 0);
        refused.outcome = outcome;
        refused.started = 0;
        rollup.add(refused);
    }
    rollup.asyncReceived = 5;
    rollup.asyncDropped = 2;
    rollup.destinationFailures = 3;
    rollup.deadLetterErrors = 4;
    constexpr std::int64_t kSecond = 1'000'000'000;
    GaugeSet& gauges = rollup.gauges;
    gauges.observedNs = 2 * kSecond;
    gauges.busy = {3 * kSecond, 4};
    gauges.starting = {kSecond, 1};
    gauges.idle = {4 * kSecond, 3};
    gauges.provisioned = {4 * kSecond, 2};
    gauges.provisionedBusy = {kSecond, 1};
    gauges.asyncQueued = {6 * kSecond, 7};
    gauges.asyncOldestNs = 1'500 * kMs;
    return rollup;
}

const MetricCase kByHand[] = {
    {Metric::Invocations, "Sum", 2},
    {Metric::Invocations, "p50", std::nullopt},
    {Metric::Errors, "Sum", 1},
    {Metric::Errors, "Minimum", 0},
    {Metric::Throttles, "Sum", 1},
    {Metric::HostRejected, "Sum", 1},
    {Metric::Duration, "Sum", 40},
    {Metric::Duration, "Minimum", 10},
    {Metric::Duration, "p100", 30},
    {Metric::PostRuntimeExtensionsDuration, "Average", 3},
    {Metric::ConcurrentExecutions, "Maximum", 4},
    {Metric::ConcurrentExecutions, "Sum", 1.5},
    {Metric::UnreservedConcurrentExecutions, "Average", 1.5},
    {Metric::ProvisionedConcurrentExecutions, "Maximum", 1},
    {Metric::ProvisionedConcurrencyInvocations, "Sum", 1},
    {Metric::ProvisionedConcurrencySpilloverInvocations, "Sum", 1},
    {Metric::ProvisionedConcurrencyUtilization, "Average", 25},
    {Metric::ProvisionedConcurrencyUtilization, "Maximum", 50},
    {Metric::AsyncEventsReceived, "Sum", 5},
    {Metric::AsyncEventAge, "Maximum", 60'000.05},
    {Metric::AsyncEventsDropped, "Sum", 2},
    {Metric::DestinationDeliveryFailures, "Sum", 3},
    {Metric::DeadLetterErrors, "Sum", 4},
    {Metric::ColdStarts, "Sum", 1},
    {Metric::ColdStartShare, "Average", 50},
    {Metric::ErrorShare, "Average", 50},
    {Metric::InitDuration, "Maximum", 100},
    {Metric::MemoryUsed, "Average", 40'000.0 * 1024},
    {Metric::QueueWait, "Average", 2},
    {Metric::EnvironmentsStarting, "Average", 0.5},
    {Metric::EnvironmentsIdle, "Maximum", 3},
    {Metric::Environments, "Average", 4},
    {Metric::AsyncQueueDepth, "Maximum", 7},
    {Metric::AsyncOldestAge, "Maximum", 1'500},
};

TEST(Metrics, EveryOneByHand) {
    const Rollup rollup = madeByHand();
    for (const MetricCase& expected : kByHand) {
        const auto read = value(rollup, expected.metric, *statisticByName(expected.statistic));
        SCOPED_TRACE(std::string(info(expected.metric).name) + " " + expected.statistic);
        ASSERT_EQ(read.has_value(), expected.expected.has_value());
        if (read) {
            EXPECT_NEAR(*read, *expected.expected, 1e-9);
        }
    }
}

TEST(Metrics, OfNothingAreNothing) {
    const Rollup nothing;
    for (const MetricInfo& metric : metrics()) {
        const auto mean = value(nothing, metric.metric, {Statistic::Kind::Average, 0});
        EXPECT_FALSE(mean.has_value()) << metric.name;
    }
}

}  // namespace
}  // namespace updraft::test
