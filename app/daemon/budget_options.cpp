#include "app/daemon/budget_options.h"

namespace updraft {
namespace {

void addSet(CLI::App& set, RawBudgetOptions& raw, BudgetOptions& options) {
    set.add_option("name", options.budget.name, "The budget's name")->required();
    set.add_option("--limit", raw.limit, "How much may be spent, in US dollars, such as 60 or 0.25")
        ->required();
    set.add_option("--function", options.budget.function, "Of this function alone; default: the workspace");
    set.add_option("--tariff", options.budget.tariff,
                   "Priced on this list, by its id; default: AWS Lambda in the workspace's region");
    set.add_option("--period", raw.period, "month or day, by UTC")
        ->check(CLI::IsMember({"month", "day"}))
        ->capture_default_str();
    set.add_option("--warn", options.budget.warnPercent,
                   "Warn when this share of the limit is spent, in percent; 0: not before it is reached")
        ->check(CLI::Range(0, 100))
        ->capture_default_str();
    set.add_flag("--no-forecast", raw.noForecast,
                 "Do not warn when the month is expected to end over the limit");
    set.add_flag("--stop", options.budget.stopAtLimit,
                 "Stop the function at the limit: it takes no further calls");
    set.add_flag("--off", raw.off, "Keep it, but do not watch it");
}

std::optional<bool> onOrOff(const std::string& text) {
    if (text.empty()) return std::nullopt;
    return text == "on";
}

}  // namespace

BudgetCommands addBudgetOptions(CLI::App& app, RawBudgetOptions& raw, BudgetOptions& options) {
    app.require_subcommand(1);
    BudgetCommands commands{};
    commands.list = app.add_subcommand("list", "The budgets and where they stand");
    commands.set = app.add_subcommand("set", "Make a budget, or replace the one of that name");
    commands.remove = app.add_subcommand("remove", "Remove a budget");
    commands.loops = app.add_subcommand(
        "loops", "What the guard against recursion and retry storms found; changes its settings");
    commands.resume =
        app.add_subcommand("resume", "Let a function take calls again that a budget or the guard stopped");
    addSet(*commands.set, raw, options);
    commands.remove->add_option("name", options.budget.name, "The budget's name")->required();
    commands.resume->add_option("function", options.function, "The function's name")->required();
    const auto choice = [](CLI::App* to, const char* name, std::string& into, const char* help) {
        to->add_option(name, into, help)->check(CLI::IsMember({"on", "off"}));
    };
    choice(commands.loops, "--watch", raw.watch, "Look for loops: on or off");
    choice(commands.loops, "--stop", raw.stops, "Stop functions whose loops nothing else ends: on or off");
    for (CLI::App* one : {commands.list, commands.set, commands.remove, commands.loops, commands.resume})
        one->add_option("--server", options.server,
                        "Address of the Updraft that has the workspace open, such as http://127.0.0.1:9000");
    for (CLI::App* one : {commands.list, commands.loops})
        one->add_flag("--json", options.json, "For programs");
    return commands;
}

Status takeBudgetOptions(const BudgetCommands& commands, const RawBudgetOptions& raw,
                         BudgetOptions& options) {
    if (*commands.set) options.action = BudgetAction::Set;
    if (*commands.remove) options.action = BudgetAction::Remove;
    if (*commands.loops) options.action = BudgetAction::Loops;
    if (*commands.resume) options.action = BudgetAction::Resume;
    options.watch = onOrOff(raw.watch);
    options.stops = onOrOff(raw.stops);
    if (options.action != BudgetAction::Set) return Done{};
    auto limit = Amount::parse(raw.limit);
    if (!limit) return Error{"--limit wants an amount such as 60 or 0.25, not " + raw.limit};
    options.budget.limit = *limit;
    options.budget.warnOnForecast = !raw.noForecast;
    options.budget.enabled = !raw.off;
    options.budget.period =
        raw.period == "day" ? BudgetDefinition::Period::Day : BudgetDefinition::Period::Month;
    return validate(options.budget);
}

}  // namespace updraft
