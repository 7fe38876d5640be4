// FOCUS rows, rule by rule.
#include "runtime/cost/focus.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <cstdlib>
#include <map>

#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

using Row = std::map<std::string, std::string>;

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells(1);
    bool inside = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && inside && i + 1 < line.size() && line[i + 1] == '"') {
            cells.back() += line[++i];
        } else if (line[i] == '"') {
            inside = !inside;
        } else if (line[i] == ',' && !inside) {
            cells.emplace_back();
        } else {
            cells.back() += line[i];
        }
    }
    return cells;
}

std::vector<Row> rowsOf(const Bill& bill, MeteredUsage& usage) {
    const std::string text =
        focusHeader() +
        focusRows(bill, usage, {1'727'740'800'000'000'000, 1'730'419'200'000'000'000, "shop, \"eu\""});
    std::vector<std::string> header;
    std::vector<Row> rows;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find("\r\n", at);
        const auto cells = cellsOf(text.substr(at, end - at));
        at = end + 2;
        if (header.empty()) {
            header = cells;
            continue;
        }
        EXPECT_EQ(cells.size(), header.size());
        Row row;
        for (std::size_t i = 0; i < header.size(); ++i) row[header[i]] = cells.at(i);
        rows.push_back(std::move(row));
    }
    return rows;
}

// Of a decimal with up to 30 places, in units of the 30th: amounts are read with 18 only.
boost::multiprecision::cpp_int fine(const std::string& decimal) {
    const std::size_t point = decimal.find('.');
    std::string digits = decimal.substr(0, point);
    std::string part = point == std::string::npos ? "" : decimal.substr(point + 1);
    part.resize(30, '0');
    digits += part;
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    return boost::multiprecision::cpp_int(digits);
}

FunctionFactsById named() {
    FunctionFactsById facts;
    facts[1].name = "orders";
    facts[2].name = "thumbs";
    return facts;
}

void expectRules(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        for (const char* needed :
             {"BilledCost", "EffectiveCost", "ListCost", "ContractedCost", "BillingAccountId",
              "BillingCurrency", "BillingPeriodStart", "BillingPeriodEnd", "ChargePeriodStart",
              "ChargePeriodEnd", "ChargeCategory", "ChargeDescription", "InvoiceIssuerName", "ProviderName",
              "PublisherName", "ServiceCategory", "ServiceName"})
            EXPECT_FALSE(row.at(needed).empty()) << needed;
        if (row.at("ListUnitPrice").empty()) continue;
        const auto number = [&](const char* column) { return std::strtod(row.at(column).c_str(), nullptr); };
        EXPECT_EQ(number("ListUnitPrice") * number("PricingQuantity"), number("ListCost"))
            << row.at("SkuPriceId");
        EXPECT_EQ(row.at("ListCost").find_first_of("eE+"), std::string::npos);
    }
}

TEST(Focus, HasARowForEveryDayFunctionAndTier) {
    Calls one{900'000, 120, 40, 512}, two{900'000, 77, 0, 1769};
    two.functionId = 2;
    two.day = 20'001;
    MeteredUsage usage = metered({one, two}, {}, named());
    const Bill bill = priceUsage(tariffOf("aws-lambda-x86_64-us-east-1"), usage);
    const auto rows = rowsOf(bill, usage);
    expectRules(rows);
    boost::multiprecision::cpp_int list = 0;
    std::map<std::string, int> skus;
    for (const Row& row : rows) {
        list += fine(row.at("x_ListCostExact"));
        ++skus[row.at("SkuPriceId")];
        EXPECT_EQ(row.at("BillingAccountName"), "shop, \"eu\"");
        EXPECT_EQ(row.at("BillingPeriodStart"), "2024-10-01T00:00:00Z");
        EXPECT_EQ(row.at("RegionId"), "us-east-1");
        EXPECT_EQ(row.at("ChargeCategory"), "Usage");
    }
    EXPECT_EQ(list, fine(bill.net.low.text()));  // what is free has rows at the price 0
    const std::string requests = "aws-lambda-x86_64-us-east-1/requests/";
    EXPECT_EQ(skus[requests + "free"], 2);  // the second day's first 100,000
    EXPECT_EQ(skus[requests + "tier1"], 1);
}

TEST(Focus, CutsTiersOutOfADayWithoutLosingAnything) {
    Calls one{9'000'000'000, 900, 0, 1024}, two{7'000'000'000, 300, 0, 3008};
    two.functionId = 2;
    MeteredUsage usage = metered({one, two}, {}, named());
    const Bill bill = priceUsage(tariffOf("aws-lambda-x86_64-us-east-1"), usage);
    const auto rows = rowsOf(bill, usage);
    expectRules(rows);
    boost::multiprecision::cpp_int list = 0;
    for (const Row& row : rows) list += fine(row.at("x_ListCostExact"));
    EXPECT_EQ(list, fine(bill.net.low.text()));
}

TEST(Focus, HasPlansAsPurchasesAndSpendingDiscountsAsCredits) {
    MeteredUsage usage = metered({{12'000'000, 40}}, {}, named());
    const auto plan = rowsOf(priceUsage(tariffOf("cloudflare-workers-standard"), usage), usage);
    expectRules(plan);
    ASSERT_FALSE(plan.empty());
    EXPECT_EQ(plan.front().at("ChargeCategory"), "Purchase");
    EXPECT_EQ(plan.front().at("ChargeFrequency"), "Recurring");
    EXPECT_EQ(plan.front().at("ListCost"), "5");
    const auto credit = rowsOf(priceUsage(tariffOf("gcp-cloudrun-request-tier2"), usage), usage);
    expectRules(credit);
    int credits = 0;
    for (const Row& row : credit)
        credits += row.at("ChargeCategory") == "Credit" && row.at("BilledCost").starts_with("-");
    EXPECT_EQ(credits, 3);
}

TEST(Focus, TellsNegotiatedPricesFromListPrices) {
    MeteredUsage usage = metered({{3'000'000, 120, 0, 1536}}, {}, named());
    BillOptions options;
    options.discount = money("0.25");
    options.withGrant = false;
    const auto rows = rowsOf(priceUsage(tariffOf("aws-lambda-x86_64-us-east-1"), usage, options), usage);
    ASSERT_FALSE(rows.empty());
    EXPECT_EQ(rows.front().at("ListUnitPrice"), "0.0000002");
    EXPECT_EQ(rows.front().at("ContractedUnitPrice"), "0.00000015");
    EXPECT_EQ(rows.front().at("ListCost"), "0.6");
    EXPECT_EQ(rows.front().at("BilledCost"), "0.45");
}

}  // namespace
}  // namespace updraft::test
