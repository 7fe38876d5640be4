// Budgets: how much a workspace or a function may cost in a month or on a day, and where it stands: how much
// is spent, whether the forecast reaches the limit, and when. Pure values; any thread. Who keeps and watches
// them: runtime/platform/budget_watch.h.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/cost/forecast.h"

namespace updraft {

struct BudgetDefinition {
    static constexpr std::size_t kMostName = 255;
    enum class Period : std::uint8_t { Month, Day };

    std::string name;
    std::string function;  // empty: the whole workspace, with what is around its functions
    std::string tariff;    // an id of the catalogue; empty: AWS Lambda in the workspace's region
    Period period = Period::Month;
    Amount limit;                    // in US dollars; above 0
    std::uint32_t warnPercent = 80;  // of the limit, 0: no warning before it is reached
    bool warnOnForecast = true;      // of months: when half of the forecast's paths reach it
    bool stopAtLimit = false;        // of functions: take no further calls of it (reserved concurrency 0)
    bool enabled = true;
    bool operator==(const BudgetDefinition&) const = default;
};
Status validate(const BudgetDefinition& definition);  // what is wrong and how to make it right

enum class BudgetState : std::uint8_t { Unknown, Within, Forecast, Warning, Reached };  // rising alarm
const char* name(BudgetState state);

struct BudgetStatus {
    BudgetDefinition definition;
    BudgetState state = BudgetState::Unknown;
    Amount spent;                          // net, of the period until now
    std::optional<FanBand> atEnd;          // of months: what the forecast says
    BudgetCrossing crossing;               // likewise
    std::optional<ForecastMethod> method;  // … and how it was made, of how many days
    std::size_t points = 0;
    std::int32_t periodDay = 0;  // the period's first day: a new one begins anew
    WallNanos since = 0;         // of the state
    std::string problem;         // why it could not be judged
    double share() const;        // of the limit that is spent
};
// Keeps `since` and `problem` of before; the caller sets them when the state changes.
BudgetStatus judgeBudget(const BudgetStatus& before, const Amount& spent, std::int32_t periodDay,
                         const CostForecast* forecast);

using BudgetList = std::shared_ptr<const std::vector<BudgetStatus>>;

// As documents of a workspace.
std::string toJson(const BudgetDefinition& definition);
Result<BudgetDefinition> budgetFromJson(std::string_view text);

}  // namespace updraft
