// Every line of every bill opens to a formula that says the same as the line; money in another currency says
// by which rate.
#include "runtime/cost/explanation.h"

#include "runtime/cost/cost_breakdown.h"
#include "runtime/cost/month_bill.h"
#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

const TariffDate kToday{2026, 11, 26};

TEST(Explanation, SaysTheSameAsEveryLineOfEveryTariff) {
    Random random(81);
    MeteredUsage usage = metered(anyMonth(random, 900'000'000));
    for (const Tariff& tariff : shippedTariffs().tariffs()) {
        const Bill bill = priceUsage(tariff, usage);
        for (const BillLine& line : bill.lines) {
            const Explanation why = explain(bill, line, usage, kToday);
            ASSERT_EQ(why.net, line.net) << tariff.id << " " << why.line;
            MoneyRange tiers;
            for (const ExplainedTier& tier : why.tiers) tiers += tier.cost;
            if (why.surchargeOn.empty()) {
                ASSERT_EQ(tiers.low, line.list.low) << tariff.id << " " << why.line;
            }
            ASSERT_EQ(why.inputs.empty(), !isMadeOfUsage(line) || line.quantity == 0)
                << tariff.id << " " << why.line;
            ASSERT_FALSE(why.meaning.empty());
            ASSERT_FALSE(why.source.id.empty());
            ASSERT_FALSE(why.source.address.empty() && why.source.note.empty() && why.source.date.empty())
                << tariff.id << " " << why.line;
        }
    }
}

TEST(Explanation, OpensADurationToMemoryTiersAndSource) {
    Calls small{1'000, 100, 0, 512}, large{500, 200, 0, 1'024};
    MeteredUsage usage = metered({small, large});
    const Bill bill = priceUsage(tariffOf("aws-lambda-x86_64-us-east-1"), usage);
    const Explanation why = explain(bill, *bill.line("duration"), usage, kToday);
    ASSERT_EQ(why.inputs.size(), 2u);
    EXPECT_EQ(why.inputs[0].what, "configured with 512 MB");
    EXPECT_EQ(why.inputs[0].quantity, "50");
    EXPECT_EQ(why.inputs[1].quantity, "100");
    EXPECT_EQ(why.quantity, "150");
    EXPECT_EQ(why.unit, "GB-Seconds");
    EXPECT_EQ(why.formula, "150 GB-Seconds × 0.0000166667 USD, of which 150 are free");
    EXPECT_EQ(why.granted, "150");
    EXPECT_EQ(why.grantOfMonth, "400000");
    EXPECT_EQ(why.origin, MeterOrigin::Counted);
    EXPECT_TRUE(why.assumptions.empty());
    EXPECT_EQ(why.source.id, "aws-pricelist-202510");
    EXPECT_FALSE(why.source.address.empty());
}

TEST(Explanation, NamesAssumptionsRoundedMemoryAndRanges) {
    MeteredUsage usage = metered({{1'000, 40, 0, 600}});
    const Bill flex = priceUsage(tariffOf("azure-functions-flex-eastus"), usage);
    bool ranged = false;
    for (const BillLine& line : flex.lines)
        ranged |= explain(flex, line, usage, kToday).quantityHigh.has_value();
    EXPECT_TRUE(ranged);
    const Bill workers = priceUsage(tariffOf("cloudflare-workers-standard"), usage);
    bool assumed = false;
    for (const BillLine& line : workers.lines)
        for (const std::string& one : explain(workers, line, usage, kToday).assumptions)
            assumed |= one == "handlers use 25 % of a CPU while they run";
    EXPECT_TRUE(assumed);
    const Bill gen1 = priceUsage(tariffOf("gcp-functions-gen1-tier1"), usage);
    EXPECT_EQ(explain(gen1, *gen1.line("memory"), usage, kToday).inputs.front().what,
              "configured with 600 MB, there 1024 MB");
}

// ---- currency ----

TEST(Currency, ReadsAndWritesRates) {
    const auto rate = parseCurrencyRate("USD/EUR=0.92,2026-11-20,ECB reference rate");
    ASSERT_TRUE(rate);
    EXPECT_EQ(rate->from, "USD");
    EXPECT_EQ(rate->to, "EUR");
    EXPECT_EQ(rate->rate, money("0.92"));
    EXPECT_EQ(rate->date, (TariffDate{2026, 11, 20}));
    EXPECT_EQ(rate->source, "ECB reference rate");
    for (const char* text : {"USD/EUR=0.92", "USD/EUR=0.92,2026-11-20", "USD/EUR=0.92,2026-11-20,a, b"}) {
        const auto one = parseCurrencyRate(text);
        ASSERT_TRUE(one) << text;
        EXPECT_EQ(updraft::text(*one), text);
    }
    for (const char* wrong : {"", "USD=0.92", "USD/EUR", "USD/EUR=0", "USD/EUR=-1", "USD/USD=1", "usd/eur=1",
                              "USD/EUR=0.92,yesterday", "USD/EUR=0,92"})
        EXPECT_FALSE(parseCurrencyRate(wrong)) << wrong;
}

TEST(Currency, TakesTheLastRateAndInvertsTheOther) {
    const std::vector<CurrencyRate> rates = {*parseCurrencyRate("USD/EUR=0.9"),
                                             *parseCurrencyRate("USD/EUR=0.8"),
                                             *parseCurrencyRate("GBP/USD=1.25")};
    EXPECT_EQ(findRate(rates, "USD", "EUR")->rate, money("0.8"));
    EXPECT_FALSE(findRate(rates, "USD", "EUR")->inverted);
    EXPECT_EQ(findRate(rates, "USD", "GBP")->rate, money("0.8"));
    EXPECT_TRUE(findRate(rates, "USD", "GBP")->inverted);
    EXPECT_EQ(findRate(rates, "USD", "USD"), std::nullopt);
    EXPECT_EQ(findRate(rates, "EUR", "GBP"), std::nullopt);
}

TEST(Currency, GoesStale) {
    EXPECT_FALSE(ageOf(*parseCurrencyRate("USD/EUR=1,2026-11-20"), kToday).stale);
    EXPECT_TRUE(ageOf(*parseCurrencyRate("USD/EUR=1,2026-10-20"), kToday).stale);
    EXPECT_TRUE(ageOf(*parseCurrencyRate("USD/EUR=1"), kToday).stale);
}

TEST(Currency, IsShownBesideTheBillAndChangesNoFigureOfIt) {
    MeteredUsage usage = metered({{2'000'000, 100}});
    BillOptions options;
    options.withGrant = false;
    options.discount = money("0.25");
    const Bill plain = priceUsage(tariffOf("aws-lambda-x86_64-us-east-1"), usage, options);
    options.currency = "EUR";
    options.rates = {*parseCurrencyRate("USD/EUR=0.5,2026-11-20,me")};
    const Bill shown = priceUsage(tariffOf("aws-lambda-x86_64-us-east-1"), usage, options);
    EXPECT_EQ(shown.net, plain.net);
    EXPECT_EQ(shown.discount.low, shown.list.low.scaled(1, 4));
    EXPECT_EQ(shown.converted(shown.net).low, plain.net.low.scaled(1, 2));
    EXPECT_EQ(shown.shownCurrency(), "EUR");
    const Explanation why = explain(shown, *shown.line("requests"), usage, kToday);
    ASSERT_TRUE(why.conversion);
    EXPECT_EQ(why.conversion->source, "me");
    EXPECT_EQ(why.converted.low, why.net.low.scaled(1, 2));
    EXPECT_EQ(why.discountShare, money("0.25"));
    EXPECT_EQ(plain.shownCurrency(), "USD");
    EXPECT_EQ(plain.converted(plain.net), plain.net);
}

// ---- the month on chosen tariffs ----

FunctionFactsById oneOfEach() {
    return {{1, {"old", Chip::X86_64, 512}}, {2, {"new", Chip::Arm64, 512}}};
}

TEST(MonthBill, BillsEachFunctionByItsArchitectureAndSharesTheGrant) {
    Calls old{3'000'000, 100, 0, 1'024}, recent{1'000'000, 100, 0, 1'024};
    recent.functionId = 2;
    const MeteredUsage usage = metered({old, recent});
    const auto plan = planPricing(shippedTariffs(), usage.rows(), oneOfEach(), {});
    ASSERT_TRUE(plan);
    const MonthBill month = priceMonth(*plan, usage.rows(), oneOfEach());
    ASSERT_EQ(month.functions.size(), 2u);
    EXPECT_EQ(month.functions[0].bill.tariff->id, "aws-lambda-x86_64-us-east-1");
    EXPECT_EQ(month.functions[1].bill.tariff->id, "aws-lambda-arm64-us-east-1");
    EXPECT_EQ(month.functions[0].bill.line("requests")->granted, Quantity{750'000});
    EXPECT_EQ(month.sum(&Bill::net).low, month.functions[0].bill.net.low + month.functions[1].bill.net.low);
    ASSERT_FALSE(month.around.empty());
    EXPECT_EQ(month.around.front().bill.tariff->id, "aws-cloudwatch-logs-us-east-1");
    EXPECT_GT(month.sumAround(&Bill::list).low, Amount());
}

TEST(MonthBill, SaysWhatItTakesInsteadAndWhatThereIsNot) {
    const MeteredUsage usage = metered({{1'000, 100}});
    PricingChoice choice;
    choice.region = "eu-central-1";
    const auto plan = planPricing(shippedTariffs(), usage.rows(), {}, choice);
    ASSERT_TRUE(plan);
    const MonthBill month = priceMonth(*plan, usage.rows(), {});
    ASSERT_EQ(month.notes.size(), month.around.size());
    EXPECT_NE(month.notes.front().find("eu-central-1"), std::string::npos);
    choice.region = "mars-1";
    EXPECT_FALSE(planPricing(shippedTariffs(), usage.rows(), {}, choice));
    choice.tariff = "cloudflare-workers-standard";
    const auto workers = planPricing(shippedTariffs(), usage.rows(), {}, choice);
    ASSERT_TRUE(workers);
    EXPECT_TRUE(workers->around.empty());
    choice.stated = {{"nothing", "1"}};
    EXPECT_FALSE(planPricing(shippedTariffs(), usage.rows(), {}, choice));
}

}  // namespace
}  // namespace updraft::test
