// CostGuardApi: budgets and the guard against loops over HTTP, for command lines and scripts while a platform
// runs. Paths of our own:
//   GET    /_updraft/cost/budgets          all budgets with where they stand
//   PUT    /_updraft/cost/budgets/NAME     makes or replaces one: the document of budget.h
//   DELETE /_updraft/cost/budgets/NAME
//   GET    /_updraft/cost/loops            the guard's settings, what it found, which functions are stopped
//   PUT    /_updraft/cost/loops            its settings
//   DELETE /_updraft/cost/stopped/NAME     a function that was stopped takes calls again
// Owner: Platform. Thread: the engine's; references outlive it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runtime/api/api_part.h"
#include "runtime/api/monitoring/exposition/exposed_moment.h"
#include "runtime/cost/budget.h"

namespace updraft {

class BudgetWatch;
class FunctionStops;
class LoopWatch;

class CostGuardApi final : public ApiPart {
  public:
    struct Parts {
        BudgetWatch& budgets;
        LoopWatch& loops;
        FunctionStops& stops;
    };
    explicit CostGuardApi(Parts parts) : parts_(parts) {}

    bool owns(std::string_view method, std::string_view path) const override;
    std::size_t maxBody() const override { return 16 * 1024; }
    void handle(HttpExchangePtr exchange) override;

  private:
    HttpResponse answer(const HttpRequest& request);
    HttpResponse budgets(const std::string& method, const std::string& name, const std::string& body);
    HttpResponse loops(const std::string& method, const std::string& body);

    Parts parts_;
};

std::string budgetsText(const std::vector<BudgetStatus>& budgets);  // what GET …/budgets answers
std::vector<ExposedBudget> exposedBudgets(const std::vector<BudgetStatus>& budgets);

}  // namespace updraft
