#include <algorithm>
#include <chrono>
#include <iostream>

#include "app/daemon/commands.h"
#include "app/daemon/cost_report.h"
#include "runtime/cost/focus.h"
#include "runtime/cost/tariff_file.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;

TariffDate today() {
    const std::chrono::year_month_day day(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::string placed(const Error& error) {
    std::string text;
    if (!error.where.file.empty()) text = error.where.file + ":";
    if (error.where.line > 0) text += std::to_string(error.where.line) + ":";
    return text.empty() ? error.message : text + " " + error.message;
}

Result<TariffCatalogue> loadTariffs(const CostOptions& options) {
    auto catalogue = TariffCatalogue::shipped();
    if (!catalogue || options.tariffFile.empty()) return catalogue;
    if (auto added = catalogue->addFile(options.tariffFile); !added) return added.error();
    return catalogue;
}

PricingChoice choiceOf(const CommandLine& command) {
    const CostOptions& cost = command.cost;
    PricingChoice choice;
    choice.tariff = cost.tariff;
    choice.region = command.platform.identity.region;
    choice.gateway = cost.gateway;
    choice.assumptions = cost.assumptions;
    choice.withGrant = cost.withGrant;
    choice.discount = cost.discount;
    for (const std::string& one : cost.stated) {
        const std::size_t equals = one.find('=');
        choice.stated.emplace_back(one.substr(0, equals), one.substr(equals + 1));
    }
    return choice;
}

std::vector<PricedUsage> priceEverywhere(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows,
                                         const FunctionFactsById& facts, const CostOptions& cost) {
    const auto usage = std::make_shared<MeteredUsage>(rows, facts, cost.assumptions);
    BillOptions options;
    options.withGrant = cost.withGrant;
    options.discount = cost.discount;
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
    report.today = today();
    report.alternatives = command.cost.tariff == "all";
    if (report.alternatives) {
        report.bills = priceEverywhere(catalogue, rows, usage.facts, command.cost);
        return report;
    }
    const auto plan = planPricing(catalogue, rows, usage.facts, choiceOf(command));
    if (!plan) return plan.error();
    MonthBill month = priceMonth(*plan, rows, usage.facts);
    report.bills = std::move(month.functions);
    report.around = std::move(month.around);
    report.notes = std::move(month.notes);
    return report;
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

int failed(const Error& error, int code) {
    std::cerr << "updraftd: " << placed(error) << "\n";
    return code;
}

}  // namespace

int costCommand(const CommandLine& command) {
    const auto catalogue = loadTariffs(command.cost);
    if (!catalogue)
        return failed(catalogue.error(), command.cost.tariffFile.empty() ? kExitMachine : kExitUsage);
    const fs::path database = command.platform.database.empty()
                                  ? command.platform.workspace / ".updraft" / "updraft.db"
                                  : fs::path(command.platform.database);
    std::error_code missing;
    if (!fs::exists(database, missing)) {
        return failed({"there is no " + database.string() +
                       ": serve the workspace with updraftd or open it in the studio first, or name its file "
                       "with --data"},
                      kExitDatabase);
    }
    const CostMonth month = command.cost.month.value_or(monthOf(SystemClock().wallNow()));
    auto usage = readUsage(database.string(), month);
    if (!usage) return failed(usage.error(), kExitDatabase);
    auto report = reportOf(command, *catalogue, *usage);
    if (!report) return failed(report.error(), kExitUsage);
    report->month = month;
    report->workspace = command.platform.workspace.string();
    report->database = database.string();
    addNotes(*report, *usage);
    switch (command.cost.format) {
        case CostFormat::Json:
            printJson(*report, std::cout);
            break;
        case CostFormat::Focus:
            if (report->alternatives)
                return failed({"--format focus is of one tariff: name it with --tariff"}, kExitUsage);
            std::cout << focusHeader();
            for (const auto* bills : {&report->bills, &report->around})
                for (const PricedUsage& priced : *bills)
                    std::cout << focusRows(priced.bill, *priced.usage,
                                           {month.from(), month.until(), report->workspace});
            break;
        case CostFormat::Table:
            printTable(*report, std::cout);
    }
    return kExitOk;
}

}  // namespace updraft
