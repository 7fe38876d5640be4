// Days, series and sums of them say the same as the bill, whatever the tariff, discount and grouping.
#include "runtime/cost/daily_cost.h"

#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

const DayRange kMonth{20'000, 20'030};

TEST(DailyCost, AddsUpToTheBillOnEveryTariffWithAnyDiscount) {
    Random random(61);
    BillOptions options;
    options.discount = money("0.137");
    MeteredUsage usage = metered(anyMonth(random, 900'000'000));
    for (const Tariff& tariff : shippedTariffs().tariffs()) {
        if (!billsFunctions(tariff)) continue;
        const Bill bill = priceUsage(tariff, usage, options);
        for (const RangeEnd end : {RangeEnd::Low, RangeEnd::High}) {
            const DailyCosts groups = dailyCosts(bill, usage, kMonth, end);
            const DailyCosts lines = dailyCostsByLine(bill, usage, kMonth, end);
            ASSERT_EQ(groups.total().net(), bill.net.at(end)) << tariff.id;
            ASSERT_EQ(groups.total().discount, bill.discount.at(end)) << tariff.id;
            ASSERT_EQ(lines.total().net(), bill.net.at(end)) << tariff.id;
            ASSERT_EQ(groups.sums, lines.sums) << tariff.id;
            ASSERT_EQ(groups.cumulativeNet().back(), bill.net.at(end)) << tariff.id;
            CostPart sum;
            for (const DailySeries& series : lines.series) sum += series.total();
            ASSERT_EQ(sum, lines.total()) << tariff.id;
        }
    }
}

TEST(DailyCost, HasTheSameFigureForALineAsTheBill) {
    Random random(62);
    MeteredUsage usage = metered(anyMonth(random, 3'000'000));
    const Bill bill = priceUsage(tariffOf("cloudflare-workers-standard"), usage);
    const DailyCosts lines = dailyCostsByLine(bill, usage, kMonth);
    for (const DailySeries& series : lines.series) {
        const BillLine* line = bill.line(series.key.line);
        ASSERT_NE(line, nullptr);
        EXPECT_EQ(series.total().list, line->list.low) << series.key.line;
        EXPECT_EQ(series.total().grant, line->grant.low) << series.key.line;
        EXPECT_EQ(series.key.tariff, "cloudflare-workers-standard");
    }
    EXPECT_EQ(lines.fixed.net(), money("5"));  // the plan belongs to no day
}

TEST(DailyCost, CoversDaysOnWhichNothingRanAndLeavesOthersOut) {
    Calls early{1'000'000, 10}, late{2'000'000, 10};
    early.day = 20'002;
    late.day = 20'005;
    MeteredUsage usage = metered({early, late});
    BillOptions noGrant;
    noGrant.withGrant = false;
    const Bill bill = priceUsage(tariffOf("aws-lambda-x86_64-us-east-1"), usage, noGrant);
    const DailyCosts costs = dailyCosts(bill, usage, {20'001, 20'005});
    ASSERT_EQ(costs.days, (std::vector<std::int32_t>{20'001, 20'002, 20'003, 20'004}));
    EXPECT_TRUE(costs.sums[0].net().isZero());
    EXPECT_EQ(costs.sums[1].list, money("0.2") + money("0.0000166667").scaled(1'250, 1));
    EXPECT_TRUE(costs.sums[2].net().isZero());
    EXPECT_EQ(costs.total().list, costs.sums[1].list);
    EXPECT_EQ(costs.cumulativeNet()[3], costs.sums[1].net());
    EXPECT_TRUE(dailyCosts(bill, usage, {5, 5}).days.empty());
}

TEST(DailyCost, PutsTheDearestFirstAndMergesBillsOfOneAccount) {
    Calls cheap{100, 10}, dear{100, 5'000};
    cheap.functionId = 1;
    dear.functionId = 2;
    MeteredUsage usage = metered({cheap, dear});
    BillOptions noGrant;
    noGrant.withGrant = false;
    const Bill functions = priceUsage(tariffOf("aws-lambda-x86_64-us-east-1"), usage, noGrant);
    const Bill logs = priceUsage(tariffOf("aws-cloudwatch-logs-us-east-1"), usage, noGrant);
    DailyCosts costs = dailyCosts(functions, usage, kMonth);
    ASSERT_EQ(costs.series.size(), 2u);
    EXPECT_EQ(costs.series[0].key.group.functionId, 2u);
    costs.merge(dailyCosts(logs, usage, kMonth));
    EXPECT_EQ(costs.series.size(), 2u);
    EXPECT_EQ(costs.total().net(), functions.net.low + logs.net.low);
    DailyCosts lines = dailyCostsByLine(functions, usage, kMonth);
    const std::size_t before = lines.series.size();
    lines.merge(dailyCostsByLine(logs, usage, kMonth));
    EXPECT_GT(lines.series.size(), before);
    EXPECT_EQ(lines.sums, costs.sums);
}

}  // namespace
}  // namespace updraft::test
