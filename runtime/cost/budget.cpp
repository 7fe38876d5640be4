#include "runtime/cost/budget.h"

#include <boost/json.hpp>

namespace updraft {
namespace {

namespace json = boost::json;

constexpr std::uint32_t kMostPercent = 100;

std::string textOf(const json::object& object, std::string_view key) {
    const json::value* value = object.if_contains(key);
    return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

bool flagOf(const json::object& object, std::string_view key, bool otherwise) {
    const json::value* value = object.if_contains(key);
    return value != nullptr && value->is_bool() ? value->get_bool() : otherwise;
}

}  // namespace

const char* name(BudgetState state) {
    constexpr const char* kNames[] = {"unknown", "within", "forecast", "warning", "reached"};
    return kNames[static_cast<std::size_t>(state)];
}

Status validate(const BudgetDefinition& definition) {
    if (definition.name.empty()) return Error{"give the budget a name"};
    if (definition.name.size() > BudgetDefinition::kMostName)
        return Error{"the budget's name is too long: at most 255 bytes"};
    if (definition.limit <= Amount()) return Error{"a budget's limit is an amount above 0"};
    if (definition.warnPercent > kMostPercent) return Error{"a warning comes at 100 % at the latest"};
    if (definition.stopAtLimit && definition.function.empty())
        return Error{"only the budget of one function can stop it: choose the function"};
    return Done{};
}

double BudgetStatus::share() const {
    const double limit = definition.limit.approximate();
    return limit > 0 ? spent.approximate() / limit : 0;
}

BudgetStatus judgeBudget(const BudgetStatus& before, const Amount& spent, std::int32_t periodDay,
                         const CostForecast* forecast) {
    BudgetStatus now = before;
    const BudgetDefinition& budget = now.definition;
    now.spent = spent;
    now.periodDay = periodDay;
    now.atEnd.reset();
    now.method.reset();
    now.crossing = {};
    now.points = 0;
    now.state = BudgetState::Within;
    if (forecast != nullptr && forecast->atEnd() != nullptr &&
        budget.period == BudgetDefinition::Period::Month) {
        now.atEnd = *forecast->atEnd();
        now.crossing = forecast->crossing(budget.limit);
        now.method = forecast->method;
        now.points = forecast->points;
        const bool expected = now.crossing.day.has_value() && forecast->method != ForecastMethod::None;
        if (budget.warnOnForecast && expected) now.state = BudgetState::Forecast;
    }
    if (budget.warnPercent > 0 && spent >= budget.limit.scaled(budget.warnPercent, 100))
        now.state = BudgetState::Warning;
    if (spent >= budget.limit) now.state = BudgetState::Reached;
    return now;
}

std::string toJson(const BudgetDefinition& definition) {
    return json::serialize(
        json::object{{"format", 1},
                     {"name", definition.name},
                     {"function", definition.function},
                     {"tariff", definition.tariff},
                     {"period", definition.period == BudgetDefinition::Period::Day ? "day" : "month"},
                     {"limit", definition.limit.text()},
                     {"warnPercent", definition.warnPercent},
                     {"warnOnForecast", definition.warnOnForecast},
                     {"stopAtLimit", definition.stopAtLimit},
                     {"enabled", definition.enabled}});
}

Result<BudgetDefinition> budgetFromJson(std::string_view text) {
    boost::system::error_code failed;
    const json::value parsed = json::parse(text, failed);
    const json::object* object = failed ? nullptr : parsed.if_object();
    if (object == nullptr) return Error{"this is no budget"};
    const json::value* format = object->if_contains("format");
    if (format == nullptr || *format != json::value(1)) return Error{"it is of a newer program"};
    BudgetDefinition budget;
    budget.name = textOf(*object, "name");
    budget.function = textOf(*object, "function");
    budget.tariff = textOf(*object, "tariff");
    const std::string period = textOf(*object, "period");
    if (period != "day" && period != "month") return Error{"a budget's period is day or month"};
    budget.period = period == "day" ? BudgetDefinition::Period::Day : BudgetDefinition::Period::Month;
    auto limit = Amount::parse(textOf(*object, "limit"));
    if (!limit) return limit.error();
    budget.limit = *limit;
    if (const json::value* percent = object->if_contains("warnPercent")) {
        budget.warnPercent = percent->to_number<std::uint32_t>(failed);
        if (failed) return Error{"a budget's warnPercent is a whole number"};
    }
    budget.warnOnForecast = flagOf(*object, "warnOnForecast", true);
    budget.stopAtLimit = flagOf(*object, "stopAtLimit", false);
    budget.enabled = flagOf(*object, "enabled", true);
    if (auto sound = validate(budget); !sound) return sound.error();
    return budget;
}

}  // namespace updraft
