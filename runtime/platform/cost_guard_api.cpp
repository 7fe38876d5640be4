#include "runtime/platform/cost_guard_api.h"

#include <boost/json.hpp>

#include "runtime/base/text.h"
#include "runtime/cost/daily_cost.h"
#include "runtime/platform/budget_watch.h"
#include "runtime/platform/function_stops.h"
#include "runtime/platform/loop_watch.h"

namespace updraft {
namespace {

namespace json = boost::json;

constexpr std::string_view kPrefix = "/_updraft/cost/";
constexpr std::string_view kBudgets = "budgets", kLoops = "loops", kStopped = "stopped";
constexpr std::int64_t kDayNs = 86'400'000'000'000;

HttpResponse jsonResponse(const json::value& value) {
    return {200, {{"Content-Type", "application/json"}}, json::serialize(value) + "\n"};
}

HttpResponse refusal(int status, std::string message) {
    const char* type = status == 404 ? "ResourceNotFoundException" : "InvalidParameterValueException";
    return errorResponse({status, type, std::move(message), {}});
}

HttpResponse done(const Status& status, int otherwise) {
    return status ? jsonResponse(json::object{{"done", true}}) : refusal(otherwise, status.error().message);
}

HttpResponse wrongMethod() {
    return errorResponse({405, "InvalidParameterValueException", "This path does not take that method.", {}});
}

std::string dayText(std::int32_t day) {
    return formatIso8601(day * kDayNs, "Z").substr(0, 10);
}

json::value budgetJson(const BudgetStatus& status) {
    json::object one{{"budget", json::parse(toJson(status.definition))},
                     {"state", name(status.state)},
                     {"spent", status.spent.text()},
                     {"percent", 100 * status.share()},
                     {"since", formatIso8601(status.since, "Z")}};
    if (status.atEnd) one["forecastAtEnd"] = status.atEnd->middle.text();
    if (status.crossing.day) one["forecastReached"] = dayText(*status.crossing.day);
    if (status.method) one["forecastMethod"] = name(*status.method);
    if (status.method) one["forecastDays"] = status.points;
    if (!status.problem.empty()) one["problem"] = status.problem;
    return one;
}

json::value loopJson(const LoopNotice& loop) {
    const GuardFinding& found = loop.finding;
    return json::object{
        {"kind", name(found.kind)}, {"function", loop.function},      {"at", formatIso8601(found.at, "Z")},
        {"count", found.count},     {"lastMinute", found.lastMinute}, {"usdPerHour", found.perHour.text()},
        {"end", name(found.end)}};
}

}  // namespace

std::string budgetsText(const std::vector<BudgetStatus>& budgets) {
    json::array all;
    for (const BudgetStatus& status : budgets) all.push_back(budgetJson(status));
    return json::serialize(json::object{{"budgets", std::move(all)}});
}

std::vector<ExposedBudget> exposedBudgets(const std::vector<BudgetStatus>& budgets) {
    std::vector<ExposedBudget> all;
    for (const BudgetStatus& status : budgets) {
        if (!status.definition.enabled) continue;
        all.push_back({status.definition.name, status.definition.function,
                       status.definition.limit.approximate(), status.spent.approximate(),
                       status.state == BudgetState::Reached});
    }
    return all;
}

bool CostGuardApi::owns(std::string_view, std::string_view path) const {
    return path.starts_with(kPrefix);
}

void CostGuardApi::handle(HttpExchangePtr exchange) {
    exchange->respond(answer(exchange->request()));
}

HttpResponse CostGuardApi::answer(const HttpRequest& request) {
    const std::string_view path = request.path().substr(kPrefix.size());
    const std::size_t slash = path.find('/');
    const std::string_view what = path.substr(0, slash);
    const auto named =
        percentDecode(slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1));
    if (!named) return refusal(400, "the name is not correctly percent-encoded");
    if (what == kBudgets) return budgets(request.method, *named, request.body);
    if (what == kLoops && named->empty()) return loops(request.method, request.body);
    if (what == kStopped && !named->empty())
        return request.method == "DELETE" ? done(parts_.stops.resume(*named), 404) : wrongMethod();
    return refusal(404, "there is nothing at this path");
}

HttpResponse CostGuardApi::budgets(const std::string& method, const std::string& name,
                                   const std::string& body) {
    if (name.empty()) {
        if (method != "GET") return wrongMethod();
        return {200, {{"Content-Type", "application/json"}}, budgetsText(*parts_.budgets.budgets()) + "\n"};
    }
    if (method == "DELETE") return done(parts_.budgets.remove(name), 404);
    if (method != "PUT") return wrongMethod();
    auto budget = budgetFromJson(body);
    if (!budget) return refusal(400, budget.error().message);
    if (budget->name != name) return refusal(400, "the budget's name is another than the path's");
    return done(parts_.budgets.put(std::move(*budget)), 400);
}

HttpResponse CostGuardApi::loops(const std::string& method, const std::string& body) {
    if (method == "PUT") {
        const auto settings = loopGuardFromJson(body);
        if (!settings) return refusal(400, settings.error().message);
        parts_.loops.setSettings(*settings);
        return jsonResponse(json::object{{"done", true}});
    }
    if (method != "GET") return wrongMethod();
    json::array found, stopped;
    for (const LoopNotice& loop : *parts_.loops.loops()) found.push_back(loopJson(loop));
    for (const std::string& name : parts_.stops.stopped()) stopped.push_back(json::string(name));
    return jsonResponse(json::object{{"settings", json::parse(toJson(parts_.loops.settings()))},
                                     {"loops", std::move(found)},
                                     {"stopped", std::move(stopped)}});
}

}  // namespace updraft
