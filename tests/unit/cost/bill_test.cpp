// What must hold of every bill: nothing is lost between days, groups and grants, more never costs less, and
// what there is no price for is said.
#include "runtime/cost/bill.h"

#include "runtime/cost/cost_breakdown.h"
#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

TEST(Bill, AddsUpOverDaysAndGroupsOnEveryTariff) {
    Random random(21);
    for (int round = 0; round < 4; ++round) {
        MeteredUsage usage = metered(anyMonth(random, round % 2 == 0 ? 2'000'000 : 3'000'000'000));
        for (const Tariff& tariff : shippedTariffs().tariffs()) {
            if (!billsFunctions(tariff)) continue;
            const Bill bill = priceUsage(tariff, usage);
            for (const RangeEnd end : {RangeEnd::Low, RangeEnd::High}) {
                const Amount list = end == RangeEnd::Low ? bill.list.low : bill.list.high;
                const Amount grant = end == RangeEnd::Low ? bill.grant.low : bill.grant.high;
                const CostPart total = breakDown(bill, usage, end).total();
                ASSERT_EQ(total.list, list) << tariff.id;
                ASSERT_EQ(total.grant, grant) << tariff.id;
            }
            ASSERT_EQ(bill.net.low, bill.list.low - bill.grant.low);
            ASSERT_LE(bill.net.low, bill.net.high) << tariff.id;
        }
    }
}

TEST(Bill, AllocatesTheWholeGrantWhateverTheConvention) {
    Random random(22);
    for (int round = 0; round < 5; ++round) {
        MeteredUsage usage = metered(anyMonth(random, 4'000'000));
        for (const char* id : {"aws-lambda-arm64-us-east-1", "gcp-cloudrun-request-tier2",
                               "azure-functions-flex-eastus", "cloudflare-workers-standard", "alibaba-fc"}) {
            const Bill bill = priceUsage(tariffOf(id), usage);
            for (const auto allocation :
                 {GrantAllocation::Chronological, GrantAllocation::Proportional, GrantAllocation::Marginal}) {
                CostPart sum;
                for (const CostPart& part : costByGroup(bill, usage, allocation)) sum += part;
                ASSERT_EQ(sum.list, bill.list.low) << id << " " << name(allocation);
                ASSERT_EQ(sum.grant, allocation == GrantAllocation::Marginal ? Amount() : bill.grant.low)
                    << id;
            }
        }
    }
}

TEST(Bill, ChronologicalGrantsEndOnTheDayTheyAreUsedUp) {
    std::vector<Calls> calls;
    for (std::int32_t day = 0; day < 4; ++day) {
        Calls one{400'000, 1, 0, 128};
        one.day = 20'000 + day;
        calls.push_back(one);
    }
    MeteredUsage usage = metered(calls);
    const Bill bill = priceUsage(tariffOf("aws-lambda-x86_64-us-east-1"), usage);
    const CostBreakdown parts = breakDown(bill, usage);
    ASSERT_EQ(parts.days.size(), 4u);
    EXPECT_TRUE(parts.ofDay(0).net().isZero());
    EXPECT_TRUE(parts.ofDay(1).net().isZero());
    EXPECT_EQ(parts.ofDay(2).net(), money("0.04"));  // the grant ends in the middle of the day
    EXPECT_EQ(parts.ofDay(3).net(), money("0.08"));
}

TEST(Bill, OfAUnionIsTheSumBetweenTierBoundariesAndLessAcrossThem) {
    const Tariff& tariff = tariffOf("aws-lambda-x86_64-us-east-1");
    const TariffDimension& duration = *tariff.dimension("duration");
    const Quantity edge = *duration.tiers[0].upTo;
    Random random(23);
    for (int round = 0; round < 500; ++round) {
        const Quantity a = random() % (1u << 30) * Quantity{1'024'000'000},
                       b = random() % (1u << 30) * Quantity{1'024'000'000};
        ASSERT_EQ(costBetween(duration, 0, edge + b).low,
                  costBetween(duration, 0, edge).low + costBetween(duration, edge, edge + b).low);
        ASSERT_EQ(costBetween(duration, 0, a).low + costBetween(duration, a, a + b).low,
                  costBetween(duration, 0, a + b).low);
        ASSERT_LE(costBetween(duration, 0, edge + b).low,
                  costBetween(duration, 0, edge).low + costBetween(duration, 0, b).low);
    }
    // A kink: the last unit before the edge costs the first tier's price, the next one the second's.
    EXPECT_EQ(costBetween(duration, edge - duration.unitSize, edge).low, money("0.0000166667"));
    EXPECT_EQ(costBetween(duration, edge, edge + duration.unitSize).low, money("0.0000150000"));
}

TEST(Bill, NeverFallsWhenMoreRuns) {
    Random random(24);
    std::vector<Calls> calls = anyMonth(random, 200'000);
    std::map<std::string, MoneyRange> before;
    for (int round = 0; round < 6; ++round) {
        MeteredUsage usage = metered(calls);
        for (const Tariff& tariff : shippedTariffs().tariffs()) {
            if (!billsFunctions(tariff)) continue;
            const Bill bill = priceUsage(tariff, usage);
            ASSERT_LE(before[tariff.id].low, bill.net.low) << tariff.id;
            ASSERT_LE(before[tariff.id].high, bill.net.high) << tariff.id;
            before[tariff.id] = bill.net;
        }
        const auto more = anyMonth(random, 20'000'000u << round);
        calls.insert(calls.end(), more.begin(), more.end());
    }
}

TEST(Bill, SharesOnePoolOverArchitectures) {
    MeteredUsage x86 = metered({{3'000'000, 500, 0, 1024}}), arm = metered({{1'000'000, 500, 0, 1024}});
    const auto bills = priceTogether(
        {{&tariffOf("aws-lambda-x86_64-us-east-1"), &x86}, {&tariffOf("aws-lambda-arm64-us-east-1"), &arm}});
    ASSERT_EQ(bills.size(), 2u);
    const auto granted = [&](std::size_t i, const char* key) { return bills[i].line(key)->granted; };
    EXPECT_EQ(granted(0, "requests") + granted(1, "requests"), Quantity{1'000'000});
    EXPECT_EQ(granted(0, "requests"), Quantity{750'000});
    EXPECT_EQ(granted(0, "duration") + granted(1, "duration"), Quantity{400'000} * 1'024'000'000);
    MeteredUsage little = metered({{10, 500, 0, 1024}});
    EXPECT_TRUE(
        priceTogether({{&tariffOf("aws-lambda-x86_64-us-east-1"), &little}}).front().net.low.isZero());
}

TEST(Bill, SaysWhatThereIsNoPriceFor) {
    MeteredUsage provisioned = metered({{1'000, 100, 0, 1024, 64, true}});
    const Bill arm = priceUsage(tariffOf("aws-lambda-arm64-eu-west-1"), provisioned);
    EXPECT_FALSE(arm.complete);
    ASSERT_EQ(arm.unpriced.size(), 1u);
    EXPECT_EQ(arm.unpriced[0].meter, Meter::ProvisionedMbMs);
    EXPECT_TRUE(priceUsage(tariffOf("aws-lambda-arm64-us-east-1"), provisioned).complete);
    MeteredUsage many = metered({{6'000'000, 10}});
    const Bill deno = priceUsage(tariffOf("deno-deploy"), many);
    EXPECT_FALSE(deno.complete);
    EXPECT_EQ(deno.line("requests")->unpriced, Quantity{1'000'000});
    EXPECT_EQ(deno.net.low, money("20"));
    EXPECT_FALSE(priceUsage(tariffOf("tencent-scf"), many).complete);
    MeteredUsage lots = metered({{600'000'000, 10}});
    const Bill fastly = priceUsage(tariffOf("fastly-compute"), lots);
    EXPECT_LT(fastly.line("requests")->list.low, fastly.line("requests")->list.high);
}

TEST(Bill, TakesDiscountsAndStatedQuantitiesOnlyWhenTold) {
    MeteredUsage usage = metered({{3'000'000, 120, 0, 1536}});
    BillOptions options;
    options.discount = money("0.1");
    const Bill bill = priceUsage(tariffOf("aws-lambda-x86_64-us-east-1"), usage, options);
    EXPECT_EQ(bill.discount.low, (bill.list.low - bill.grant.low).scaled(money("0.1")));
    EXPECT_EQ(bill.net.low, bill.list.low - bill.grant.low - bill.discount.low);
    BillOptions hours;
    hours.stated["ec2_m7g_xlarge"] = Quantity{730} * 3'600;
    const Bill managed = priceUsage(tariffOf("aws-lambda-managed-instances"), usage, hours);
    EXPECT_EQ(managed.line("ec2_m7g_xlarge")->net.low, money("119.136"));
    EXPECT_EQ(managed.line("management_fee")->net.low, money("17.8704"));  // 15 % of it
    EXPECT_TRUE(managed.line("ec2_m7g_xlarge")->stated);
    const CostBreakdown parts = breakDown(managed, usage);
    EXPECT_EQ(parts.fixed.list, money("137.0064"));
    EXPECT_EQ(parts.total().list, managed.list.low);
}

TEST(Bill, IsTheSameFromRecordsAndFromRollups) {
    Random random(25);
    Usage fromRecords, fromRollups;
    std::map<SeriesKey, Rollup> hours;
    for (int i = 0; i < 3'000; ++i) {
        Calls calls = anyMonth(random, 2).front();
        calls.day = 20'000;
        const InvocationRecord record = recordOf(calls);
        Rollup one;
        one.add(record, calls.logBytes);
        fromRecords.add(SeriesKey::detail(record), record.arrived, one);
        hours[SeriesKey::detail(record)].merge(one);
    }
    for (const auto& [series, rollup] : hours)
        fromRollups.add(series, 20'000 * std::int64_t{86'400'000'000'000}, rollup);
    EXPECT_EQ(fromRecords.rows(), fromRollups.rows());
}

TEST(Usage, CountsDaysByUtc) {
    constexpr std::int64_t kDay = 86'400'000'000'000;
    EXPECT_EQ(usageDayOf(0), 0);
    EXPECT_EQ(usageDayOf(kDay - 1), 0);
    EXPECT_EQ(usageDayOf(kDay), 1);
    EXPECT_EQ(usageDayOf(-1), -1);
    EXPECT_EQ(usageDayOf(-kDay), -1);
}

}  // namespace
}  // namespace updraft::test
