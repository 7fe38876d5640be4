// What `updraftd budget` may be asked for.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "runtime/base/result.h"
#include "runtime/cost/budget.h"

namespace updraft {

enum class BudgetAction { List, Set, Remove, Loops, Resume };

struct BudgetOptions {
    BudgetAction action = BudgetAction::List;
    std::string server;  // of a running Updraft; empty: the workspace's file, which nobody else has open
    bool json = false;
    BudgetDefinition budget;           // of set; of remove its name alone
    std::optional<bool> watch, stops;  // of loops: what to change
    std::string function;              // of resume
};

// Texts as they were typed, until they are checked.
struct RawBudgetOptions {
    std::string limit, period = "month", watch, stops;
    bool noForecast = false, off = false;
};

struct BudgetCommands {
    CLI::App *list, *set, *remove, *loops, *resume;
};
BudgetCommands addBudgetOptions(CLI::App& app, RawBudgetOptions& raw, BudgetOptions& options);
Status takeBudgetOptions(const BudgetCommands& commands, const RawBudgetOptions& raw, BudgetOptions& options);

}  // namespace updraft
