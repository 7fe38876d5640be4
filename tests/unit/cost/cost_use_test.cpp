// What is paid for: the parts add up, and each is what it is called.
#include "runtime/cost/cost_use.h"

#include "runtime/cost/unit_cost.h"
#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

CostUse lineUse(const char* tariff, MeteredUsage& usage, const char* line) {
    const Bill bill = priceUsage(tariffOf(tariff), usage, withoutGrant());
    EXPECT_NE(bill.line(line), nullptr) << tariff << " " << line;
    return CostUseSplitter(usage).split(bill, *bill.line(line));
}

TEST(CostUse, AddsUpToTheNetCostOfEveryTariff) {
    Random random(71);
    MeteredUsage usage = metered(anyMonth(random, 3'000'000));
    CostUseSplitter splitter(usage);
    for (const Tariff& tariff : shippedTariffs().tariffs()) {
        if (!billsFunctions(tariff)) continue;
        const Bill bill = priceUsage(tariff, usage);
        for (const RangeEnd end : {RangeEnd::Low, RangeEnd::High})
            ASSERT_EQ(splitter.split(bill, end).total(), bill.net.at(end)) << tariff.id;
    }
}

TEST(CostUse, CutsEveryMeterWithoutLoss) {
    Random random(72);
    const MeteredUsage usage = metered(anyMonth(random, 3'000'000));
    BillingRules rules;
    rules.mbPerVcpu = 1'769;
    rules.mhzByMemory = {{128, 200}, {4'096, 4'800}};
    UsageAssumptions assumptions;
    assumptions.overlap = 3;
    for (const UsageRow& row : usage.rows()) {
        for (const MeterInfo& meter : meters()) {
            Quantity sum = 0;
            for (const Quantity part : measureUse(meter.meter, row, {}, rules, assumptions)) sum += part;
            ASSERT_EQ(sum, measure(meter.meter, row, {}, rules, assumptions)) << meter.name;
        }
    }
}

// 40 ms billed as 100: 60 are rounding; of the 40 a quarter is work as assumed.
TEST(CostUse, TellsRoundingFromWaitingAndWork) {
    MeteredUsage usage = metered({{1'000'000, 40, 0, 1'024}});
    const CostUse use = lineUse("gcp-functions-gen1-tier1", usage, "memory");
    const Amount all = use.total();
    EXPECT_EQ(use.of(PaidFor::Rounding), all.scaled(60, 100));
    EXPECT_EQ(use.of(PaidFor::Waiting), all.scaled(30, 100));
    EXPECT_EQ(use.of(PaidFor::Work), all.scaled(10, 100));
    EXPECT_TRUE(use.of(PaidFor::Init).isZero());
    EXPECT_EQ(use.waste(), use.of(PaidFor::Rounding));
}

TEST(CostUse, SeesStartsAndWhatALargerCpuShareLeaves) {
    UsageAssumptions busy;
    busy.cpuSharePpm = 1'000'000;
    MeteredUsage usage = metered({{1'000, 300, 100, 512}}, busy);
    const CostUse use = lineUse("aws-lambda-x86_64-us-east-1", usage, "duration");
    EXPECT_EQ(use.of(PaidFor::Init), use.total().scaled(1, 4));
    EXPECT_TRUE(use.of(PaidFor::Waiting).isZero());
    EXPECT_EQ(use.of(PaidFor::Work), use.total().scaled(3, 4));
}

TEST(CostUse, CountsWhatIsKeptReadyAsIdleAndPlansAsFixed) {
    Usage usage;
    UsageSums sums;
    sums.billing.provisionedRequests = 10;
    sums.billing.provisionedMs = 1'000;
    sums.billing.durationUs = 1'000'000;
    sums.provisionedNs = 10'000'000'000;  // ten seconds ready, one of them busy
    usage.add({20'000, 1, 0, 0, 1'024, Trigger::Invoke}, sums);
    MeteredUsage rows(usage.rows(), {}, {});
    const CostUse ready = lineUse("aws-lambda-x86_64-us-east-1", rows, "pc_idle");
    EXPECT_EQ(ready.of(PaidFor::Idle), ready.total().scaled(9, 10));
    const Bill plan = priceUsage(tariffOf("cloudflare-workers-standard"), rows);
    EXPECT_EQ(CostUseSplitter(rows).split(plan).of(PaidFor::Fixed), money("5"));
}

TEST(UnitCost, DividesByRequestsSuccessesAndUnits) {
    Usage usage;
    UsageSums sums;
    sums.invocations = 1'000;
    sums.errors = 200;
    sums.retries = 50;
    usage.add({20'000, 1, 0, 0, 128, Trigger::Invoke}, sums);
    sums = {};
    sums.invocations = 500;
    usage.add({20'000, 2, 0, 0, 128, Trigger::Invoke}, sums);
    const auto rows = usage.rows();
    const RequestCounts counts = countRequests(rows);
    EXPECT_EQ(counts.requests, 1'500u);
    EXPECT_EQ(counts.successful, 1'300u);
    EXPECT_EQ(counts.retries, 50u);
    EXPECT_EQ(costPer(money("3"), counts.requests, 1'000'000), money("2000"));
    EXPECT_EQ(costPer(money("3"), 0), std::nullopt);
    EXPECT_EQ(countUnits(rows, {"order", 1, true, 4}), 200u);
    EXPECT_EQ(countUnits(rows, {"call", 0, false, 1}), 1'500u);
    EXPECT_EQ(countUnits(rows, {"odd", 2, true, 0}), 500u);
}

// 10 million calls of 100 ms with a quarter of a CPU in a month: 250,000 CPU seconds.
TEST(UnitCost, SaysWhatMachinesWouldCostThatCarryTheSame) {
    const MeteredUsage usage = metered({{10'000'000, 100, 0, 512}});
    const MachineLoad load = loadOf(usage.rows(), {}, kSecondsPerMonth, 2);
    EXPECT_NEAR(load.callsPerMonth, 20e6, 1);
    EXPECT_NEAR(load.cpuSecondsPerCall, 0.025, 1e-9);
    EXPECT_NEAR(load.memoryMb, 1e6 * 512 / kSecondsPerMonth * 2, 1e-6);
    const Tariff& machines = tariffOf("aws-ec2-us-east-1");
    for (const TariffMachine& machine : machines.machines) {
        const auto instead = alwaysOnInstead(machines, machine, load, 2, money("5"));
        ASSERT_TRUE(instead) << machine.key;
        EXPECT_GE(instead->machines, 1u);
        EXPECT_EQ(instead->cost, monthlyCost(machines, machine)->times(instead->machines));
        EXPECT_EQ(instead->avoided, instead->cost - money("5"));
        EXPECT_GT(instead->busy, 0);
        EXPECT_LT(instead->busy, 0.6);
    }
    ASSERT_FALSE(machines.machines.empty());
}

}  // namespace
}  // namespace updraft::test
