// What goes out and what comes in: tables and exports say what the bill says, and bills and logs of a
// provider are read as they are.
#include "runtime/cost/cost_tables.h"

#include <algorithm>
#include <boost/json.hpp>

#include "runtime/cost/billed_usage.h"
#include "runtime/cost/focus.h"
#include "runtime/cost/report_log.h"
#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

const FunctionFactsById kFacts = {{1, {"orders, \"new\"", Chip::X86_64, 512}},
                                  {2, {"2nd", Chip::X86_64, 512}}};

struct Priced {
    std::vector<UsageRow> rows;
    MonthBill month;
};

Priced pricedMonth(const std::vector<Calls>& calls) {
    Priced all{metered(calls).rows(), {}};
    PricingChoice choice;
    choice.withGrant = false;
    const auto plan = planPricing(shippedTariffs(), all.rows, kFacts, choice);
    if (plan) all.month = priceMonth(*plan, all.rows, kFacts);
    return all;
}

std::vector<Calls> twoFunctions() {
    Calls first{1'000, 120, 30, 512}, second{2'000, 40, 0, 1'024};
    second.functionId = 2;
    second.day = 20'003;
    return {first, second};
}

Amount sumOfColumn(const std::string& csv, const char* column) {
    const auto rows = readCsv(csv);
    const auto at = std::find(rows.front().begin(), rows.front().end(), column) - rows.front().begin();
    Amount sum;
    for (std::size_t i = 1; i < rows.size(); ++i)
        sum += money(rows[i].at(static_cast<std::size_t>(at)).substr(0, 20));
    return sum;
}

TEST(CostTables, AddUpToTheMonth) {
    const Priced priced = pricedMonth(twoFunctions());
    const Amount all = priced.month.sum(&Bill::list).low + priced.month.sumAround(&Bill::list).low;
    const auto near = [](const Amount& sum) { return sum.rounded(12); };
    EXPECT_EQ(near(sumOfColumn(linesCsv(priced.month), "list_cost")), near(all));
    EXPECT_EQ(near(sumOfColumn(functionsCsv(priced.month, kFacts), "net_cost")), near(all));
    DailyCosts daily;
    bool first = true;
    for (const auto* bills : {&priced.month.functions, &priced.month.around}) {
        for (const PricedUsage& one : *bills) {
            const DailyCosts costs = dailyCosts(one.bill, *one.usage, {20'000, 20'030});
            if (first)
                daily = costs;
            else
                daily.merge(costs);
            first = false;
        }
    }
    const std::string csv = dailyCsv(daily, kFacts);
    EXPECT_EQ(near(sumOfColumn(csv, "net_cost")), near(all));
    EXPECT_NE(csv.find("2024-10-04,\"orders, \"\"new\"\"\","), std::string::npos) << csv;
    EXPECT_NE(csv.find("2024-10-07,2nd,"), std::string::npos) << csv;
}

TEST(CostTables, ReadsWhatItWrites) {
    const std::vector<std::string> fields = {"plain", "", "a,b", "say \"so\"", "two\nlines"};
    const auto rows = readCsv(csvLine(fields) + csvLine({"x"}) + "last,line");
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0], fields);
    EXPECT_EQ(rows[1], std::vector<std::string>{"x"});
    EXPECT_EQ(rows[2], (std::vector<std::string>{"last", "line"}));
    EXPECT_TRUE(readCsv("").empty());
}

TEST(CostTables, WritesFocusAsJsonLinesDigitByDigit) {
    const Priced priced = pricedMonth(twoFunctions());
    const PricedUsage& lambda = priced.month.functions.front();
    const std::string csv =
        focusHeader() + focusRows(lambda.bill, *lambda.usage, {0, 86'400'000'000'000, "w"});
    const std::string lines = focusJsonLines(csv);
    const auto rows = readCsv(csv);
    std::size_t count = 0;
    for (std::size_t begin = 0; begin < lines.size(); ++count) {
        const std::size_t end = lines.find('\n', begin);
        const auto object = boost::json::parse(lines.substr(begin, end - begin)).as_object();
        ASSERT_EQ(object.size(), rows.front().size());
        EXPECT_TRUE(object.at("ListCost").is_number());
        EXPECT_TRUE(object.at("x_Estimated").is_bool());
        EXPECT_TRUE(object.at("ServiceName").is_string());
        EXPECT_NE(lines.find("\"x_ListCostExact\":" + rows[count + 1].back()), std::string::npos);
        begin = end + 1;
    }
    EXPECT_EQ(count, rows.size() - 1);
}

TEST(CostTables, WritesUsageForInfracost) {
    const Priced priced = pricedMonth(twoFunctions());
    EXPECT_EQ(
        infracostUsage(tariffOf("aws-lambda-x86_64-us-east-1"), priced.rows, kFacts, {}),
        "version: 0.1\nresource_usage:\n"
        "  aws_lambda_function._2nd:\n    monthly_requests: 2000\n    request_duration_ms: 40\n"
        "  aws_lambda_function.orders___new_:\n    monthly_requests: 1000\n    request_duration_ms: 120\n");
    EXPECT_NE(infracostUsage(tariffOf("gcp-functions-gen1-tier1"), priced.rows, kFacts, {})
                  .find("google_cloudfunctions_function._2nd:\n    monthly_function_invocations: 2000"),
              std::string::npos);
    EXPECT_NE(infracostUsage(tariffOf("azure-functions-consumption"), priced.rows, kFacts, {})
                  .find("memory_mb: 1024"),
              std::string::npos);
}

// ---- REPORT lines ----

// The example of AWS's announcement that init is billed, and one of before.
constexpr const char* kLog =
    "2026-11-02T10:00:00.123Z START RequestId: a Version: $LATEST\n"
    "2026-11-02T10:00:01.000Z REPORT RequestId: a\tDuration: 250.06 ms\tBilled Duration: 351 ms\tMemory "
    "Size: 512 MB"
    "\tMax Memory Used: 90 MB\tInit Duration: 100.77 ms\t\n"
    "2026-11-03 00:00:00.000 REPORT RequestId: b\tDuration: 9.5 ms\tBilled Duration: 10 ms\tMemory Size: 512 "
    "MB\t"
    "Max Memory Used: 91 MB\n"
    "REPORT RequestId: c\tDuration: 9.5 ms\tBilled Duration: 10 ms\tMemory Size: 512 MB\tMax Memory Used: 91 "
    "MB\t"
    "Init Duration: 400.00 ms\n"
    "REPORT RequestId: d Duration: much\nsomething else\n";

TEST(ReportLog, IsUsageAsIfItHadRunHere) {
    const ReportLog log = readReportLog(kLog, {"mine", Chip::Arm64, 0});
    EXPECT_EQ(log.reports, 3u);
    EXPECT_EQ(log.unreadable, 1u);
    EXPECT_EQ(log.billedOtherwise, 1u);  // c: init was free
    EXPECT_EQ(log.billedMs, 371u);
    ASSERT_EQ(log.rows.size(), 2u);  // two days
    EXPECT_EQ(dayText(log.rows[0].key.day), "2026-11-02");
    EXPECT_EQ(log.rows[0].sums.billing.billedMs, 351u);
    EXPECT_EQ(log.rows[0].sums.billing.initBilledMs, 100u);
    EXPECT_EQ(log.rows[0].sums.coldStarts, 1u);
    EXPECT_EQ(log.rows[1].sums.invocations, 2u);
    EXPECT_EQ(log.rows[1].sums.peakMemoryKb, 91u * 1'024);
    EXPECT_EQ(log.facts.begin()->second.name, "mine");
    EXPECT_EQ(log.facts.begin()->second.chip, Chip::Arm64);
    EXPECT_EQ(readReportLog("nothing of it").reports, 0u);
}

TEST(ReportLog, ReadsWhatThePlatformItselfWrites) {
    Calls calls{1, 123.456, 45.6, 1'024};
    const InvocationRecord record = recordOf(calls);
    const ReportLog log = readReportLog(reportLine(record));
    ASSERT_EQ(log.reports, 1u);
    EXPECT_EQ(log.billedOtherwise, 0u);
    EXPECT_EQ(log.rows.front().sums.billing.billedMs, record.billedMs);
}

// ---- bills ----

TEST(BilledUsage, ReadsFocusAndComparesItWithAnEstimate) {
    const Priced priced = pricedMonth(twoFunctions());
    std::string csv = focusHeader();
    for (const auto* bills : {&priced.month.functions, &priced.month.around})
        for (const PricedUsage& one : *bills)
            csv += focusRows(one.bill, *one.usage, {0, 86'400'000'000'000, "w"});
    const auto bill = readBilledUsage(csv);
    ASSERT_TRUE(bill) << bill.error().message;
    EXPECT_EQ(bill->format, BillFormat::Focus);
    EXPECT_EQ(bill->currency, "USD");
    EXPECT_EQ(bill->unreadable, 0u);
    const BillComparison same = compareWithBill(*bill, priced.month);
    EXPECT_TRUE(same.notMatched.empty());
    EXPECT_EQ(same.billed.rounded(12), same.estimated.rounded(12));
    for (const auto& line : same.lines) {
        EXPECT_TRUE(line.inBill && line.inEstimate) << line.what;
        EXPECT_NEAR(line.percentOff().value_or(1), 0, 1e-6) << line.what;
    }
}

TEST(BilledUsage, ReadsBothGenerationsOfCur) {
    const char* old =
        "lineItem/UsageType,lineItem/UsageAmount,lineItem/UnblendedCost,product/ProductName,lineItem/"
        "ResourceId,"
        "lineItem/UsageStartDate,lineItem/UsageEndDate\r\n"
        "EUC1-Lambda-GB-Second-ARM,100,0.0013,AWS Lambda,arn:aws:lambda:eu-central-1:1:function:orders:live,"
        "2026-11-01T00:00:00Z,2026-11-01T01:00:00Z\r\n"
        "EUC1-Lambda-GB-Second-ARM,50,0.00065,AWS Lambda,arn:aws:lambda:eu-central-1:1:function:orders,"
        "2026-11-01T01:00:00Z,2026-11-01T02:00:00Z\r\n"
        "EUC1-Request-ARM,10,bad,AWS Lambda,,,\r\nBoxUsage,1,5,Amazon EC2,,,\r\n";
    const auto bill = readBilledUsage(old);
    ASSERT_TRUE(bill);
    EXPECT_EQ(bill->format, BillFormat::Cur);
    EXPECT_EQ(bill->rows, 4u);
    EXPECT_EQ(bill->unreadable, 1u);
    ASSERT_EQ(bill->items.size(), 2u);
    EXPECT_EQ(bill->items[0].what, "duration");
    EXPECT_EQ(bill->items[0].resource, "orders");
    EXPECT_EQ(bill->items[0].cost, money("0.00195"));
    EXPECT_EQ(bill->items[0].quantity, "150");
    EXPECT_EQ(bill->from, "2026-11-01T00:00:00Z");
    EXPECT_EQ(bill->until, "2026-11-01T02:00:00Z");
    const BillComparison compared = compareWithBill(*bill, pricedMonth(twoFunctions()).month);
    EXPECT_EQ(compared.notMatched, std::vector<std::string>{"Amazon EC2"});
    const auto renewed = readBilledUsage(
        "\xEF\xBB\xBFline_item_usage_type,line_item_unblended_cost,line_item_product_code\n"
        "Lambda-Provisioned-Concurrency,1.5,AWSLambda\n");
    ASSERT_TRUE(renewed);
    EXPECT_EQ(renewed->items.front().service, "AWS Lambda");
    EXPECT_EQ(renewed->items.front().what, "pc_idle");
    EXPECT_FALSE(readBilledUsage("a,b\n1,2\n"));
    EXPECT_FALSE(readBilledUsage(""));
}

}  // namespace
}  // namespace updraft::test
