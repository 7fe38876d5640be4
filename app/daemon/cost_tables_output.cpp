#include "app/daemon/cost_report.h"
#include "runtime/cost/bill_export.h"
#include "runtime/cost/cost_tables.h"

namespace updraft {
namespace {

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

BillExport exportOf(CostFormat format) {
    if (format == CostFormat::FocusJsonLines) return BillExport::FocusJsonLines;
    return format == CostFormat::Infracost ? BillExport::InfracostUsage : BillExport::FocusCsv;
}

}  // namespace

void printForPrograms(const CostReport& report, const CostOptions& options, std::ostream& out) {
    if (options.format == CostFormat::Csv) {
        out << tableOf(report, options.table);
        return;
    }
    out << exportBill(exportOf(options.format), {report.bills, report.around, {}},
                      {report.month.from(), report.month.until(), report.workspace});
}

}  // namespace updraft
