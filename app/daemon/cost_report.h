// A month's bills as a table for people and as JSON for programs. Amounts in full precision, as decimals; in
// JSON they are texts. Every line with what its figure comes from.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "app/daemon/cost_options.h"
#include "runtime/cost/cost_breakdown.h"
#include "runtime/cost/explanation.h"
#include "runtime/cost/forecast.h"
#include "runtime/cost/month_bill.h"

namespace updraft {

struct CostReport {
    CostMonth month;
    std::string workspace, database;
    bool alternatives = false;        // each bill is the whole month on another tariff; else they add up
    std::vector<PricedUsage> bills;   // at least one
    std::vector<PricedUsage> around;  // logs, gateway, queue …: beside the functions
    const FunctionFactsById* facts = nullptr;
    CostForecast forecast;  // of the whole, with what is around; of this month only
    UsageAssumptions assumptions;
    std::vector<std::string> notes;
    TariffDate today;
};

void printTable(const CostReport& report, std::ostream& out);
void printJson(const CostReport& report, std::ostream& out);
// FOCUS, CSV, Infracost.
void printForPrograms(const CostReport& report, const CostOptions& options, std::ostream& out);
// How one line comes about, of every bill that has it. Fails when none has.
Status printExplanation(const CostReport& report, const std::string& key, bool asJson, std::ostream& out);

}  // namespace updraft
