// FOCUS 1.2, rule by rule, on rows of every tariff for functions over random months: as CSV and as JSON
// lines.
#include "tests/support/focus_rules.h"
#include "runtime/cost/cost_tables.h"
#include "runtime/cost/focus.h"
#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

constexpr WallNanos kDay = 86'400'000'000'000;
constexpr WallNanos kFrom = 20'000 * kDay, kUntil = 20'030 * kDay;  // days of anyMonth()

TEST(FocusRules, HoldForEveryTariffAsCsvAndAsJsonLines) {
    expectHeader(focusHeader());
    Random random(12);
    FunctionFactsById facts;
    for (std::uint32_t id = 1; id <= 7; ++id) facts[id].name = "function \"" + std::to_string(id) + "\", eu";
    std::size_t checked = 0, tariffs = 0;
    for (const Tariff& tariff : shippedTariffs().tariffs()) {
        if (tariff.kind == TariffKind::Machines || tariff.currency.size() != 3) continue;
        SCOPED_TRACE(tariff.id);
        Usage month;
        for (const Calls& calls : anyMonth(random, tariffs % 2 == 0 ? 400'000'000 : 3'000))
            addCalls(month, calls);
        MeteredUsage usage(month.rows(), facts, {});
        BillOptions options;
        if (tariffs % 3 == 0) options.discount = money("0.125");
        const std::string csv =
            focusHeader() + focusRows(priceUsage(tariff, usage, options), usage, {kFrom, kUntil, "shop"});
        const auto rows = readCsvRows(csv);
        for (const FocusRecord& row : rows) {
            expectValues(row);
            expectPrices(row);
        }
        const std::string lines = focusJsonLines(csv);
        std::size_t at = 0, line = 0;
        for (; at < lines.size(); ++line) {
            const std::size_t end = lines.find('\n', at);
            ASSERT_NE(end, std::string::npos);
            ASSERT_LT(line, rows.size());
            EXPECT_EQ(strictObject(lines.substr(at, end - at)), rows[line]);
            at = end + 1;
        }
        EXPECT_EQ(line, rows.size());
        checked += rows.size();
        ++tariffs;
        if (HasFailure()) return;
    }
    EXPECT_GT(tariffs, 60u);
    EXPECT_GT(checked, 5'000u);
}

}  // namespace
}  // namespace updraft::test
