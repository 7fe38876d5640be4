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

// Without versions and aliases, and without days unless they are kept: what a whole month costs seldom
// depends on them, and fewer rows are priced faster.
enum class MixDays : std::uint8_t { Merged, Kept };
std::vector<UsageRow> mixOf(const std::vector<UsageRow>& rows, MixDays days = MixDays::Merged);

// As if so much of the traffic had been (100 percent: as it was). Whole numbers, rounded down.
std::vector<UsageRow> scaledRows(const std::vector<UsageRow>& rows, std::uint64_t percent);

}  // namespace updraft
