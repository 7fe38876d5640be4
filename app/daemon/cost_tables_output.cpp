#include "app/daemon/cost_report.h"
#include "runtime/cost/cost_tables.h"
#include "runtime/cost/focus.h"

namespace updraft {
namespace {

std::string focusOf(const CostReport& report) {
    std::string csv = focusHeader();
    for (const auto* bills : {&report.bills, &report.around})
        for (const PricedUsage& priced : *bills)
            csv += focusRows(priced.bill, *priced.usage,
                             {report.month.from(), report.month.until(), report.workspace});
    return csv;
}

std::string daysOf(const CostReport& report) {
    const DayRange range{usageDayOf(report.month.from()), usageDayOf(report.month.until())};
    DailyCosts costs = dailyCosts(report.bills.front().bill, *report.bills.front().usage, range);
    for (std::size_t i = 1; i < report.bills.size(); ++i)
        costs.merge(dailyCosts(report.bills[i].bill, *report.bills[i].usage, range));
    for (const PricedUsage& priced : report.around)
        costs.merge(dailyCosts(priced.bill, *priced.usage, range));
    return dailyCsv(costs, *report.facts);
}

std::string tableOf(const CostReport& report, CostTable table) {
    if (table == CostTable::Days) return daysOf(report);
    if (table == CostTable::Forecast) return forecastCsv(report.forecast);
    const MonthBill month{report.bills, report.around, {}};
    return table == CostTable::Lines ? linesCsv(month) : functionsCsv(month, *report.facts);
}

std::string infracostOf(const CostReport& report) {
    std::vector<UsageRow> rows;
    for (const PricedUsage& priced : report.bills)
        rows.insert(rows.end(), priced.usage->rows().begin(), priced.usage->rows().end());
    return infracostUsage(*report.bills.front().bill.tariff, rows, *report.facts, report.assumptions);
}

}  // namespace

void printForPrograms(const CostReport& report, const CostOptions& options, std::ostream& out) {
    if (options.format == CostFormat::Focus) out << focusOf(report);
    if (options.format == CostFormat::FocusJsonLines) out << focusJsonLines(focusOf(report));
    if (options.format == CostFormat::Csv) out << tableOf(report, options.table);
    if (options.format == CostFormat::Infracost) out << infracostOf(report);
}

}  // namespace updraft
