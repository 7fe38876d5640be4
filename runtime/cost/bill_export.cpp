#include "runtime/cost/bill_export.h"

#include "runtime/cost/cost_tables.h"

namespace updraft {
namespace {

std::string focusCsv(const MonthBill& month, const FocusContext& context) {
    std::string csv = focusHeader();
    for (const auto* bills : {&month.functions, &month.around})
        for (const PricedUsage& priced : *bills) csv += focusRows(priced.bill, *priced.usage, context);
    return csv;
}

std::string infracost(const MonthBill& month) {
    std::vector<UsageRow> rows;
    for (const PricedUsage& priced : month.functions)
        rows.insert(rows.end(), priced.usage->rows().begin(), priced.usage->rows().end());
    const PricedUsage& first = month.functions.front();
    return infracostUsage(*first.bill.tariff, rows, first.usage->facts(), first.usage->assumptions());
}

}  // namespace

std::string exportBill(BillExport form, const MonthBill& month, const FocusContext& context) {
    if (month.functions.empty()) return {};
    switch (form) {
        case BillExport::FocusJsonLines:
            return focusJsonLines(focusCsv(month, context));
        case BillExport::InfracostUsage:
            return infracost(month);
        default:
            return focusCsv(month, context);
    }
}

}  // namespace updraft
