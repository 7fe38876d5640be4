// MonthUsage: what was recorded of a month, read once; priced on any tariff without reading again. Immutable,
// shared between threads.
#pragma once

#include <memory>

#include "runtime/cost/tariff_file.h"
#include "runtime/platform/usage_reader.h"

namespace updraft {

struct MonthUsage {
    CostMonth month;
    std::vector<UsageRow> rows;
    FunctionFactsById facts;
    WallNanos oldest = 0, newest = 0;  // of everything that was recorded; 0: nothing
};
using MonthUsagePtr = std::shared_ptr<const MonthUsage>;
using TariffsPtr = std::shared_ptr<const TariffCatalogue>;

Result<MonthUsagePtr> readMonth(const std::string& database, const CostMonth& month);

// As if so much of the traffic had been (100 percent: as it was). Whole numbers, rounded down.
std::vector<UsageRow> scaledRows(const std::vector<UsageRow>& rows, std::uint64_t percent);

}  // namespace updraft
