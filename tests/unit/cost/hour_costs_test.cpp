// Hours of usage as cost by cause, and the hours among them that stand out.
#include "runtime/cost/hour_costs.h"

#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

constexpr std::int64_t kFirst = 480'000;

struct Hours {
    std::vector<HourUsage> all;
    void add(int hour, Calls calls) {
        calls.day = static_cast<std::int32_t>((kFirst + hour) / 24);
        const MeteredUsage usage = metered({calls});
        for (const UsageRow& row : usage.rows()) all.push_back({kFirst + hour, row});
    }
};

PricingPlan planFor(const std::vector<HourUsage>& hours, const FunctionFactsById& facts,
                    const char* tariff = "") {
    std::vector<UsageRow> rows;
    for (const HourUsage& hour : hours) rows.push_back(hour.row);
    PricingChoice choice;
    choice.tariff = tariff;
    auto plan = planPricing(shippedTariffs(), rows, facts, choice);
    if (!plan) ADD_FAILURE() << plan.error().message;
    return plan ? *plan : PricingPlan();
}

TEST(HourCosts, TellRequestsDurationStartsAndLogsApart) {
    Hours hours;
    Calls calls{1'000'000, 100, 50, 1'024};
    calls.logBytes = 1'000;
    hours.add(0, calls);
    const auto costs = hourCosts(planFor(hours.all, {}), hours.all, {});
    ASSERT_EQ(costs.size(), 1u);
    const HourCost& hour = costs.begin()->second.front();
    EXPECT_EQ(hour.hour, kFirst);
    EXPECT_NEAR(hour.cost[0], 0.20, 1e-9);
    EXPECT_NEAR(hour.cost[1], 100'000 * 0.0000166667, 1e-6);  // 100 ms × 1 GB each
    EXPECT_NEAR(hour.cost[2], 50'000 * 0.0000166667, 1e-6);
    EXPECT_GT(hour.cost[3], 0.3);  // a gigabyte and what the platform logs itself
}

TEST(HourCosts, AreThoseOfTheBillWithoutGrantOnEveryTariffOfOneTier) {
    Hours hours;
    for (int hour = 0; hour < 30; ++hour) {
        hours.add(hour, {1'000, 123.4, hour % 5 == 0 ? 77.7 : 0, 512, 200});
        hours.add(hour, {500, 40, 0, 1'769, 300, false, false, 0, 0, Trigger::Invoke, 0, 2});
    }
    std::vector<UsageRow> rows;
    for (const HourUsage& one : hours.all) rows.push_back(one.row);
    BillOptions options;
    options.withGrant = false;
    for (const char* id : {"aws-lambda-x86_64-us-east-1", "gcp-functions-gen1-tier1", "alibaba-fc",
                           "azure-functions-consumption", "digitalocean-functions"}) {
        SCOPED_TRACE(id);
        MeteredUsage usage(rows, {}, {});
        const Bill bill = priceUsage(tariffOf(id), usage, options);
        double ofUsage = 0, ofHours = 0;
        for (const BillLine& line : bill.lines)
            if (!line.stated && line.dimension->surchargeOn.empty() && line.dimension->meter != Meter::Months)
                ofUsage += line.list.low.approximate();
        PricingPlan plan = planFor(hours.all, {}, id);
        plan.around.clear();
        for (const auto& [function, costs] : hourCosts(plan, hours.all, {}))
            for (const HourCost& hour : costs) ofHours += hour.total();
        EXPECT_NEAR(ofHours, ofUsage, ofUsage * 1e-9);
    }
}

TEST(HourCosts, FindTheHourOfAFunctionWithItsCause) {
    Hours hours;
    for (int hour = 0; hour < 72; ++hour) {
        hours.add(hour, {hour == 60 ? 90'000u : 1'000u + static_cast<std::uint64_t>(hour % 3), 20, 0, 512});
        hours.add(hour, {1'000, hour == 65 ? 4'000.0 : 20.0, 0, 512, 64, false, false, 0, 0, Trigger::Invoke,
                         0, 2});
    }
    const PricingPlan plan = planFor(hours.all, {});
    const auto found = findAnomalies(plan, hours.all, {}, kFirst);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].functionId, 1u);
    EXPECT_EQ(found[0].firstHour, kFirst + 60);
    EXPECT_EQ(found[1].functionId, 2u);
    EXPECT_EQ(found[1].firstHour, kFirst + 65);
    EXPECT_EQ(found[1].cause, CostCause::Duration);
    EXPECT_GT(found[1].percent(), 1'000);
    EXPECT_EQ(findAnomalies(plan, hours.all, {}, kFirst + 61).size(), 1u);  // what was before is history
    EXPECT_TRUE(findAnomalies(plan, hours.all, {}, kFirst, 10).empty());    // of little money
}

}  // namespace
}  // namespace updraft::test
