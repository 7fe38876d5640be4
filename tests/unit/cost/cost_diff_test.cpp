// Before and after: what changed adds up, and limits are exact.
#include "runtime/cost/cost_diff.h"

#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

struct Side {
    FunctionFactsById facts;
    MonthBill month;
    std::uint64_t requests = 0;
    CostSide side() const { return {&month, &facts, requests}; }
};

Side sideOf(const std::vector<Calls>& all, FunctionFactsById facts, const char* discount = "0") {
    Side side;
    side.facts = std::move(facts);
    const MeteredUsage usage = metered(all, {}, side.facts);
    PricingChoice choice;
    choice.discount = money(discount);
    const auto plan = planPricing(shippedTariffs(), usage.rows(), side.facts, choice);
    if (plan) side.month = priceMonth(*plan, usage.rows(), side.facts);
    for (const UsageRow& row : usage.rows()) side.requests += row.sums.invocations;
    return side;
}

Calls of(std::uint32_t function, std::uint64_t count, double ms) {
    Calls calls{count, ms};
    calls.functionId = function;
    return calls;
}

TEST(CostDiff, MatchesFunctionsByNameAndAddsUp) {
    const Side before = sideOf({of(1, 1'000, 100), of(2, 1'000, 100)}, {{1, {"a"}}, {2, {"b"}}});
    const Side after = sideOf({of(7, 1'000, 300), of(1, 1'000, 100)}, {{7, {"a"}}, {1, {"c"}}});
    const CostDiff diff = diffCosts(before.side(), after.side());
    ASSERT_EQ(diff.functions.size(), 3u);
    Amount lines, functions;
    for (const CostDelta& one : diff.lines) lines += one.change();
    for (const CostDelta& one : diff.functions) functions += one.change();
    EXPECT_EQ(lines, diff.total.change());
    EXPECT_EQ(functions, diff.total.change());
    for (const CostDelta& one : diff.functions) {
        EXPECT_EQ(one.before.isZero(), one.name == "c");
        EXPECT_EQ(one.after.isZero(), one.name == "b");
        EXPECT_EQ(one.after > one.before, one.name != "b");
    }
    EXPECT_EQ(diff.lines.front().name, "AWS Lambda, duration");
}

TEST(CostDiff, ComparesPerMillionWhereVolumesDiffer) {
    const Side before = sideOf({of(1, 1'000, 100)}, {}), after = sideOf({of(1, 10'000, 100)}, {});
    const CostDiff total = diffCosts(before.side(), after.side());
    EXPECT_NEAR(*total.total.percent(), 900, 1e-9);
    const CostDiff unit = diffCosts(before.side(), after.side(), {DiffBasis::PerMillion});
    EXPECT_EQ(unit.total.before, unit.total.after);
    EXPECT_EQ(unit.total.percent(), 0.0);
    EXPECT_TRUE(overLimits(unit, {money("0"), money("0"), std::nullopt}).empty());
    const Side none = sideOf({}, {});
    EXPECT_TRUE(diffCosts(none.side(), after.side(), {DiffBasis::PerMillion}).total.before.isZero());
}

TEST(CostDiff, HasAnExactEdge) {
    CostDiff diff;
    diff.total = {"total", money("10"), money("11")};
    EXPECT_TRUE(overLimits(diff, {money("0.1"), {}, {}}).empty());
    EXPECT_EQ(overLimits(diff, {money("0.099999999999999999"), {}, {}}).size(), 1u);
    EXPECT_TRUE(overLimits(diff, {{}, money("1"), money("11")}).empty());
    diff.total.after += money("0.000000000000000001");
    EXPECT_EQ(overLimits(diff, {money("0.1"), money("1"), money("11")}).size(), 3u);
    diff.total = {"total", Amount(), money("0.000001")};
    EXPECT_EQ(overLimits(diff, {money("5"), {}, {}}).size(), 1u);  // from nothing to something
    diff.total = {"total", money("2"), money("1")};
    EXPECT_TRUE(overLimits(diff, {money("0"), money("0"), {}}).empty());
}

TEST(CostDiff, SeesNetOrListCost) {
    const Side before = sideOf({of(1, 1'000, 100)}, {}, "0.5"),
               after = sideOf({of(1, 2'000, 100)}, {}, "0.5");
    const CostDiff net = diffCosts(before.side(), after.side(), {DiffBasis::Total, DiffFigure::Net, false});
    EXPECT_TRUE(net.total.after.isZero());  // within the grant
    const CostDiff list = diffCosts(before.side(), after.side(), {DiffBasis::Total, DiffFigure::List, false});
    EXPECT_EQ(list.total.after, list.total.before.scaled(2, 1));
}

}  // namespace
}  // namespace updraft::test
