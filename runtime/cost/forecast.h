// What a month will have cost at its end: usage is forecast by function (usage_forecast.h), and each of the
// paths that it may take is priced, grants, tiers and plans included. Money itself is never extrapolated.
// Bands are shares of the paths: half of them end between low50 and high50, four fifths between low80 and
// high80. The same input gives the same figures. Pure; takes milliseconds; any thread.
#pragma once

#include <optional>
#include <vector>

#include "runtime/cost/bill.h"
#include "runtime/cost/daily_cost.h"
#include "runtime/cost/usage_forecast.h"

namespace updraft {

// Functions that are billed on one tariff. Rows of any days: of the month so far, and before it.
struct ForecastPart {
    const Tariff* tariff = nullptr;
    std::vector<UsageRow> rows;
};

struct ForecastInput {
    std::vector<ForecastPart> parts;  // bills of one account, which share its grants
    FunctionFactsById facts;
    UsageAssumptions assumptions;
    BillOptions options;
    DayRange month;
    std::int32_t today = 0;   // within the month
    double todayElapsed = 0;  // 0 to 1
    std::size_t paths = 200;
    std::uint64_t seed = 1;
};

struct FanBand {
    Amount low80, low50, middle, high50, high80;
    bool operator==(const FanBand&) const = default;
};

struct ForecastDay {
    std::int32_t day = 0;
    FanBand cumulative;  // net, of the month up to the end of this day
    FanBand ofDay;       // today's with what it has cost already
};

struct FunctionForecast {
    std::uint32_t functionId = 0;
    ForecastMethod method = ForecastMethod::None;
    std::size_t points = 0;        // whole days that it rests on
    double invocationsToCome = 0;  // mean of the paths, until the month's end
};

struct BudgetCrossing {
    double probability = 0;                        // share of the paths that reach it within the month
    std::optional<std::int32_t> day;               // on which half of the paths have reached it
    std::optional<std::int32_t> earliest, latest;  // … a tenth, nine tenths
};

struct CostForecast {
    // Of the function with most to come, as a label: others may have a shorter history.
    ForecastMethod method = ForecastMethod::None;
    std::size_t points = 0;
    std::vector<FunctionForecast> functions;  // with most to come first
    Amount untilNow;                          // net, of the month
    std::vector<ForecastDay> days;            // today and what follows, to the month's end
    std::vector<std::vector<Amount>> paths;   // [path][day]: cumulative, as `days`

    const FanBand* atEnd() const { return days.empty() ? nullptr : &days.back().cumulative; }
    BudgetCrossing crossing(const Amount& budget) const;
};
CostForecast forecastCost(const ForecastInput& input);

}  // namespace updraft
