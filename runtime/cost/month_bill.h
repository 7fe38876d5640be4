// MonthBill: a workspace's month on the tariffs that somebody chose: functions, and what is around them
// (logs, gateway, queue, bus, workflows, network). First a plan says which rows are billed on which tariff;
// bills, forecasts and scenarios are made by it, so that all of them speak of the same. Values that point
// into the catalogue, which outlives them; any thread, one at a time.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/cost/bill.h"
#include "runtime/cost/tariff_file.h"

namespace updraft {

struct PricingChoice {
    std::string tariff;                // an id; empty: AWS Lambda, each function by its own architecture
    std::string region = "us-east-1";  // of AWS Lambda
    std::string gateway = "none";      // "http", "rest": what HTTP calls come through
    UsageAssumptions assumptions;
    bool withGrant = true;
    bool withAround = true;  // of AWS Lambda only
    Amount discount;         // negotiated with the provider: a share of what the grant leaves, 0 to 1
    std::string currency;    // to show bills in too; empty: in the tariff's only
    std::vector<CurrencyRate> rates;
    // What nothing here counts: a dimension's key and how much of it, in its unit.
    std::vector<std::pair<std::string, std::string>> stated;
};

struct PlannedTariff {
    const Tariff* tariff = nullptr;
    std::optional<Chip> chip;  // only functions of this architecture
};

struct PricingPlan {
    std::vector<PlannedTariff> functions;  // at least one
    std::vector<PlannedTariff> around;
    BillOptions options;
    UsageAssumptions assumptions;
    std::vector<std::string> notes;  // what was taken instead of what is not known; English
};
// Fails when there is no such tariff, dimension or quantity; says which there are. Architectures that no
// function of `rows` has are left out.
Result<PricingPlan> planPricing(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows,
                                const FunctionFactsById& facts, const PricingChoice& choice);
std::vector<UsageRow> rowsOf(const PlannedTariff& planned, const std::vector<UsageRow>& rows,
                             const FunctionFactsById& facts);

struct PricedUsage {
    Bill bill;
    std::shared_ptr<MeteredUsage> usage;
};

struct MonthBill {
    std::vector<PricedUsage> functions;  // they add up and share the account's grants
    std::vector<PricedUsage> around;     // only what costs anything
    std::vector<std::string> notes;

    MoneyRange sum(MoneyRange Bill::*figure) const;        // of the functions
    MoneyRange sumAround(MoneyRange Bill::*figure) const;  // of what is around them
};
MonthBill priceMonth(const PricingPlan& plan, const std::vector<UsageRow>& rows,
                     const FunctionFactsById& facts, CostGrouping grouping = CostGrouping::Function);
// The same without a copy of the rows; never null.
MonthBill priceMonth(const PricingPlan& plan, const UsageRows& rows, const FunctionFactsById& facts,
                     CostGrouping grouping = CostGrouping::Function);

}  // namespace updraft
