#include <iostream>

#include "app/daemon/commands.h"
#include "app/daemon/cost_inputs.h"
#include "app/daemon/cost_report.h"
#include "runtime/cost/tariff_file.h"
#include "runtime/platform/cost_reading.h"

namespace updraft {
namespace {

std::vector<PricedUsage> priceEverywhere(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows,
                                         const FunctionFactsById& facts, const CostOptions& cost) {
    const auto usage = std::make_shared<MeteredUsage>(rows, facts, cost.assumptions);
    BillOptions options;
    options.withGrant = cost.withGrant;
    options.discount = cost.discount;
    options.currency = cost.currency;
    options.rates = cost.rates;
    std::vector<PricedUsage> bills;
    for (const Tariff& tariff : catalogue.tariffs())
        if (tariff.kind == TariffKind::Functions)
            bills.push_back({priceUsage(tariff, *usage, options), usage});
    return bills;
}

// One month's usage, priced as it was asked for.
Result<CostReport> reportOf(const CommandLine& command, const TariffCatalogue& catalogue,
                            const WorkspaceUsage& usage) {
    const auto rows = usage.usage.rows();
    CostReport report;
    report.assumptions = command.cost.assumptions;
    report.facts = &usage.facts;
    report.today = todayUtc();
    report.alternatives = command.cost.tariff == "all";
    if (report.alternatives) {
        report.bills = priceEverywhere(catalogue, rows, usage.facts, command.cost);
        return report;
    }
    const auto plan = planPricing(catalogue, rows, usage.facts, pricingChoice(command));
    if (!plan) return plan.error();
    MonthBill month = priceMonth(*plan, rows, usage.facts);
    report.bills = std::move(month.functions);
    report.around = std::move(month.around);
    report.notes = std::move(month.notes);
    return report;
}

// Of the month that goes on, from what is known of it and of the weeks before.
Status addForecast(CostReport& report, const CommandLine& command, const TariffCatalogue& catalogue) {
    const WallNanos now = SystemClock().wallNow();
    if (report.alternatives || monthOf(now) != report.month) return Done{};
    const auto usage = readUsage(report.database, costHistory(now));
    if (!usage) return usage.error();
    const CostQuestion question{{CostScope{}}, pricingChoice(command), now};
    report.forecast =
        answerCost(catalogue, usage->usage.rows(), usage->facts, CostScope{}, question).forecast;
    return Done{};
}

void addNotes(CostReport& report, const WorkspaceUsage& usage) {
    if (usage.oldest == 0)
        report.notes.push_back("Nothing is recorded in this workspace yet.");
    else if (usage.usage.empty())
        report.notes.push_back("Nothing is recorded of " + report.month.text() + ": there is from " +
                               formatIso8601(usage.oldest, "Z") + " to " + formatIso8601(usage.newest, "Z") +
                               ".");
    report.notes.push_back(
        "List prices without tax, on durations of this machine. Provisioned concurrency is counted while it "
        "was ready.");
}

int print(const CostReport& report, const CostOptions& cost) {
    if (!cost.explain.empty()) {
        const auto printed =
            printExplanation(report, cost.explain, cost.format == CostFormat::Json, std::cout);
        if (!printed) return costFailure(printed.error(), kExitUsage);
        return kExitOk;
    }
    switch (cost.format) {
        case CostFormat::Json:
            printJson(report, std::cout);
            break;
        case CostFormat::Focus:
        case CostFormat::FocusJsonLines:
        case CostFormat::Csv:
        case CostFormat::Infracost:
            if (report.alternatives)
                return costFailure({"this format is of one tariff: name it with --tariff"}, kExitUsage);
            printForPrograms(report, cost, std::cout);
            break;
        case CostFormat::Table:
            printTable(report, std::cout);
    }
    return kExitOk;
}

}  // namespace

int costCommand(const CommandLine& command) {
    if (command.cost.action == CostAction::Diff) return costDiffCommand(command);
    if (command.cost.action == CostAction::Import) return costImportCommand(command);
    const auto catalogue = loadTariffs(command);
    if (const int* code = std::get_if<int>(&catalogue)) return *code;
    const auto database = findDatabase(command.platform.database, command.platform.workspace);
    if (const int* code = std::get_if<int>(&database)) return *code;
    const CostMonth month = command.cost.month.value_or(monthOf(SystemClock().wallNow()));
    const auto usage = readUsage(std::get<std::string>(database), month);
    if (!usage) return costFailure(usage.error(), kExitDatabase);
    auto report = reportOf(command, std::get<TariffCatalogue>(catalogue), *usage);
    if (!report) return costFailure(report.error(), kExitUsage);
    report->month = month;
    report->workspace = command.platform.workspace.string();
    report->database = std::get<std::string>(database);
    if (auto added = addForecast(*report, command, std::get<TariffCatalogue>(catalogue)); !added)
        return costFailure(added.error(), kExitDatabase);
    addNotes(*report, *usage);
    return print(*report, command.cost);
}

}  // namespace updraft
