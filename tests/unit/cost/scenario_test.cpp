// Scenarios say the same as usage that had really been so, where that can be known; curves go through the
// month as it is, never fall, and bend where tariffs say.
#include "runtime/cost/scenario.h"

#include "runtime/cost/cost_curve.h"
#include "runtime/cost/unit_cost.h"
#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

std::vector<UsageRow> rowsOfCalls(const std::vector<Calls>& all) {
    return metered(all).rows();
}

ScenarioBill priced(const std::vector<UsageRow>& rows, const Scenario& scenario,
                    const FunctionFactsById& facts = {}) {
    const auto bill = priceScenario(shippedTariffs(), rows, facts, scenario);
    EXPECT_TRUE(bill) << (bill ? "" : bill.error().message);
    return bill ? *bill : ScenarioBill{};
}

Scenario withChange(ScenarioChange change) {
    Scenario scenario;
    scenario.changes.push_back(std::move(change));
    return scenario;
}

TEST(Scenario, WithoutChangesIsTheMonth) {
    Random random(91);
    const auto rows = rowsOfCalls(anyMonth(random, 2'000'000));
    const auto plan = planPricing(shippedTariffs(), rows, {}, {});
    ASSERT_TRUE(plan);
    const MonthBill month = priceMonth(*plan, rows, {});
    const ScenarioBill bill = priced(rows, {});
    EXPECT_EQ(bill.month.sum(&Bill::net), month.sum(&Bill::net));
    EXPECT_TRUE(bill.models.empty());
    EXPECT_EQ(bill.net(), month.sum(&Bill::net) + month.sumAround(&Bill::net));
}

TEST(Scenario, OfTwiceAsMuchIsTheMonthTwice) {
    Random random(92);
    auto calls = anyMonth(random, 2'000'000);
    const auto once = rowsOfCalls(calls);
    for (Calls& one : calls) one.count *= 2;
    ScenarioChange twice;
    twice.scale = {2'000};
    const ScenarioBill scaled = priced(once, withChange(twice));
    const ScenarioBill real = priced(rowsOfCalls(calls), {});
    EXPECT_EQ(scaled.net(), real.net());
    EXPECT_EQ(scaled.requests, real.requests);
}

TEST(Scenario, TakesARegionAProviderAndAGateway) {
    Calls calls{5'000'000, 100, 0, 1'024};
    calls.trigger = Trigger::FunctionUrl;
    const auto rows = rowsOfCalls({calls});
    Scenario elsewhere, workers, gateway;
    elsewhere.choice.region = "ap-east-1";
    workers.choice.tariff = "cloudflare-workers-standard";
    gateway.choice.gateway = "rest";
    gateway.choice.assumptions.urlsThroughGateway = true;
    const ScenarioBill here = priced(rows, {});
    EXPECT_EQ(priced(rows, elsewhere).month.functions.front().bill.tariff->id, "aws-lambda-x86_64-ap-east-1");
    EXPECT_GT(priced(rows, elsewhere).net().low, here.net().low);
    EXPECT_GE(priced(rows, workers).net().low, money("5"));
    const Amount dearer = priced(rows, gateway).net().low - here.net().low;
    EXPECT_EQ(dearer, money("17.5"));  // 5 million calls at 3.50
}

TEST(Scenario, MovesFunctionsToAnotherArchitecture) {
    const auto rows = rowsOfCalls({{50'000'000, 100, 0, 1'024}});
    ScenarioChange arm;
    arm.chip = Chip::Arm64;
    const ScenarioBill before = priced(rows, {}), after = priced(rows, withChange(arm));
    ASSERT_EQ(after.month.functions.size(), 1u);
    EXPECT_EQ(after.month.functions.front().bill.tariff->id, "aws-lambda-arm64-us-east-1");
    EXPECT_LT(after.net().low, before.net().low);
    ASSERT_EQ(after.models.size(), 1u);
    EXPECT_NE(after.models.front().find("100 %"), std::string::npos);
    arm.chipDurationPermille = 1'300;  // beyond the break-even of 1.25
    EXPECT_GT(priced(rows, withChange(arm)).net().low, before.net().low);
}

TEST(Scenario, ReckonsAnotherMemorySizeAsIfItHadRunSo) {
    // Waits only: half the memory costs half.
    const auto rows = rowsOfCalls({{10'000'000, 100, 0, 1'024}});
    ScenarioChange half;
    half.memoryMb = 512;
    half.duration.kind = DurationModel::Kind::Constant;
    Scenario scenario = withChange(half);
    const ScenarioBill reckoned = priced(rows, scenario);
    EXPECT_EQ(reckoned.net(), priced(rowsOfCalls({{10'000'000, 100, 0, 512}}), {}).net());
    // Measured at twice the duration: as if it had run for 200 ms there.
    scenario.changes.front().duration = {DurationModel::Kind::Measured, {{512, 200}, {1'024, 100}}};
    EXPECT_EQ(priced(rows, scenario).net(), priced(rowsOfCalls({{10'000'000, 200, 0, 512}}), {}).net());
    // Between: CPU is a quarter of 100 ms, and at 512 MB there is half as much of it.
    scenario.changes.front().duration = {};
    const ScenarioBill share = priced(rows, scenario);
    EXPECT_GT(share.net().low, reckoned.net().low);
    EXPECT_LT(share.net().low, priced(rowsOfCalls({{10'000'000, 200, 0, 512}}), {}).net().low);
}

TEST(Scenario, KnowsHowDurationGoesWithMemory) {
    const DurationModel model;
    EXPECT_EQ(model.ratio(1'024, 1'024, 250'000), 1);
    EXPECT_NEAR(model.ratio(128, 256, 1'000'000), 0.5, 1e-9);     // work of one thread
    EXPECT_NEAR(model.ratio(1'769, 10'240, 1'000'000), 1, 1e-9);  // which has no use for more than one vCPU
    EXPECT_EQ(model.ratio(128, 256, 0), 1);
    EXPECT_GT(model.ratio(1'769, 128, 250'000), 1);
    const DurationModel measured{DurationModel::Kind::Measured, {{128, 400}, {256, 200}}};
    EXPECT_EQ(measured.ratio(128, 192, 0), 0.75);
    EXPECT_EQ(measured.ratio(256, 4'096, 0), 1);
    EXPECT_EQ((DurationModel{DurationModel::Kind::Measured, {}}.ratio(128, 256, 0)), 1);
}

TEST(Scenario, PaysForProvisionedConcurrencyAndSavesStarts) {
    const auto rows = rowsOfCalls({{1'000'000, 100, 200, 1'024}});
    ScenarioChange ready;
    ready.provisioned = ProvisionedChange{10, 24, 1'000'000};
    const ScenarioBill bill = priced(rows, withChange(ready));
    const Bill& lambda = bill.month.functions.front().bill;
    EXPECT_EQ(unitsOf(lambda.line("pc_idle")), "864000");  // 10 GB for a day
    EXPECT_EQ(unitsOf(lambda.line("pc_duration")), "100000");
    EXPECT_EQ(unitsOf(lambda.line("duration")), "0");
    // And none any more: starts that it saved are not known.
    ScenarioChange none;
    none.provisioned = ProvisionedChange{};
    Scenario both = withChange(ready);
    both.changes.push_back(none);
    const ScenarioBill back = priced(rows, both);
    EXPECT_EQ(unitsOf(back.month.functions.front().bill.line("duration")), "100000");
    EXPECT_EQ(unitsOf(back.month.functions.front().bill.line("pc_idle")), "0");
    EXPECT_EQ(back.models.size(), 2u);
}

TEST(Scenario, ChangesOneFunctionOnly) {
    Calls a{1'000'000, 100, 0, 1'024}, b{1'000'000, 100, 0, 1'024};
    b.functionId = 2;
    ScenarioChange change;
    change.memoryMb = 256;
    change.functionId = 2;
    const ChangedUsage changed = applyChanges(rowsOfCalls({a, b}), {}, {change}, {});
    ASSERT_EQ(changed.rows.size(), 2u);
    for (const UsageRow& row : changed.rows)
        EXPECT_EQ(row.key.memoryMb, row.key.functionId == 2 ? 256u : 1'024u);
}

// ---- curves ----

struct Month {
    explicit Month(const std::vector<UsageRow>& rows, PricingChoice choice = {}) {
        auto planned = planPricing(shippedTariffs(), rows, {}, choice);
        EXPECT_TRUE(planned);
        if (planned) plan = std::move(*planned);
        bill = priceMonth(plan, rows, {});
    }
    PricingPlan plan;
    MonthBill bill;
    CostCurve curve(bool around = true) const { return CostCurve(bill, plan.options, around); }
};

TEST(CostCurve, GoesThroughTheMonthAndNeverFalls) {
    Random random(93);
    for (const char* tariff :
         {"", "gcp-cloudrun-request-tier1", "azure-functions-flex-eastus", "alibaba-fc"}) {
        PricingChoice choice;
        choice.tariff = tariff;
        const Month month(rowsOfCalls(anyMonth(random, 300'000)), choice);
        CostCurve curve = month.curve();
        EXPECT_EQ(curve.netAt({1'000}), month.bill.sum(&Bill::net) + month.bill.sumAround(&Bill::net))
            << tariff;
        MoneyRange before;
        for (const CurvePoint& point : curve.points(logarithmicScales(1'000, 40))) {
            ASSERT_GE(point.net.low, before.low) << tariff;
            ASSERT_GE(point.net.high, before.high) << tariff;
            before = point.net;
        }
    }
}

TEST(CostCurve, BendsWhereGrantsEndAndTiersBegin) {
    // 100,000 requests of 0.1 GB-seconds: the grant of requests ends at ×10, that of time at ×40.
    const Month month(rowsOfCalls({{100'000, 100, 0, 1'024}}));
    const CostCurve curve = month.curve(false);
    const auto bends = curve.bends(1'000'000);
    ASSERT_GE(bends.size(), 3u);
    EXPECT_EQ(bends[0].line, "requests");
    EXPECT_NEAR(bends[0].factor, 10, 1e-9);
    EXPECT_TRUE(bends[0].grantEnds);
    EXPECT_EQ(bends[1].line, "duration");
    EXPECT_NEAR(bends[1].factor, 40, 1e-9);
    EXPECT_EQ(bends[2].line, "duration");
    EXPECT_FALSE(bends[2].grantEnds);
    EXPECT_NEAR(bends[2].factor, 600'000, 1e-6);
    EXPECT_EQ(bends[2].to, "0.0000150000");
    CostCurve moving = month.curve(false);
    EXPECT_TRUE(moving.netAt({10'000}).low.isZero());
    EXPECT_GT(moving.netAt({10'001}).low, Amount());
}

TEST(CostCurve, ProvisionedConcurrencyStaysAsItIsConfigured) {
    UsageRow row;
    row.key.functionId = 1;
    row.key.memoryMb = 1'024;
    row.sums.provisionedNs = 86'400'000'000'000;  // a day of one environment
    row.sums.invocations = row.sums.billing.requests = 1'000'000;
    const std::vector<UsageRow> rows{row};
    PricingChoice choice;
    choice.withGrant = false;
    const auto plan = planPricing(shippedTariffs(), rows, {}, choice);
    ASSERT_TRUE(plan);
    const MonthBill bill = priceMonth(*plan, rows, {});
    CostCurve curve(bill, plan->options, false);
    const Amount nothing = curve.netAt({0}).low, once = curve.netAt({1'000}).low;
    EXPECT_EQ(nothing, bill.functions.front().bill.line("pc_idle")->net.low);
    EXPECT_GT(nothing, Amount());
    EXPECT_EQ(once, bill.sum(&Bill::net).low);
    EXPECT_EQ(curve.netAt({3'000}).low - nothing, (once - nothing) + (once - nothing) + (once - nothing));
}

TEST(CostCurve, HasScalesFromOneToTheMost) {
    const auto scales = logarithmicScales(1'000, 4);
    ASSERT_EQ(scales.size(), 4u);
    EXPECT_EQ(scales[0].thousandths, 1'000u);
    EXPECT_EQ(scales[1].thousandths, 10'000u);
    EXPECT_EQ(scales[3].thousandths, 1'000'000u);
    EXPECT_EQ(logarithmicScales(1'000, 1).size(), 1u);
}

// cost-facts: 1024 MB for 300 ms on Lambda arm breaks even with a machine of 12.26 at 4.2 million calls.
TEST(CostCurve, BreaksEvenWithMachinesThatCarryTheLoad) {
    PricingChoice choice;
    choice.tariff = "aws-lambda-arm64-us-east-1";
    const auto rows = rowsOfCalls({{100'000, 300, 0, 1'024}});
    const Month month(rows, choice);
    CostCurve curve = month.curve(false);
    const auto requests = curve.breakEven(money("12.26"));
    ASSERT_TRUE(requests);
    EXPECT_NEAR(static_cast<double>(*requests), 4.2e6, 5e4);
    EXPECT_GE(curve.netAt({*requests * 1'000 / 100'000 + 1}).low, money("12.26"));
    EXPECT_EQ(curve.breakEven(Amount()), 0u);

    const MachineLoad load = loadOf(rows, {}, kSecondsPerMonth);
    const Tariff& machines = tariffOf("aws-ec2-us-east-1");
    ASSERT_FALSE(machines.machines.empty());
    for (const TariffMachine& machine : machines.machines) {
        const auto even = breakEvenWith(curve, machines, machine, load);
        ASSERT_TRUE(even && even->requests) << machine.key;
        EXPECT_NEAR(even->perSecond, static_cast<double>(*even->requests) / kSecondsPerMonth, 1e-9);
        EXPECT_EQ(even->carries, even->machinesNeeded == 1) << machine.key;
    }
    const Month nothing(rowsOfCalls({}), choice);
    CostCurve none = nothing.curve(false);
    EXPECT_EQ(none.breakEven(money("1")), std::nullopt);
}

}  // namespace
}  // namespace updraft::test
