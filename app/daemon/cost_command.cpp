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

Result<const Tariff*> named(const TariffCatalogue& catalogue, const std::string& id, const char* remedy) {
    if (const Tariff* found = catalogue.find(id)) return found;
    std::string like;
    for (const std::string& one : catalogue.like(id)) like += (like.empty() ? "" : ", ") + one;
    return Error{"there is no tariff " + id + (like.empty() ? "" : "; there are " + like) + remedy};
}

// One month's usage, priced as it was asked for.
class CostRun {
  public:
    CostRun(const CommandLine& command, const TariffCatalogue& catalogue, WorkspaceUsage usage)
        : command_(command),
          catalogue_(catalogue),
          facts_(std::move(usage.facts)),
          rows_(usage.usage.rows()) {}

    Result<CostReport> run() {
        const CostOptions& options = command_.cost;
        report_.assumptions = options.assumptions;
        report_.facts = &facts_;
        report_.today = today();
        report_.alternatives = options.tariff == "all";
        auto priced = report_.alternatives     ? priceAll()
                      : options.tariff.empty() ? priceByChip()
                                               : priceOn(options.tariff);
        if (!priced) return priced.error();
        if (auto around = priceAround(); !around) return around.error();
        return std::move(report_);
    }

  private:
    MeteredUsage& metered(std::vector<UsageRow> rows) {
        kept_.push_back(std::make_unique<MeteredUsage>(std::move(rows), facts_, command_.cost.assumptions));
        return *kept_.back();
    }

    Result<BillOptions> optionsFor(const std::vector<const Tariff*>& tariffs) {
        BillOptions options;
        options.withGrant = command_.cost.withGrant;
        options.discount = command_.cost.discount;
        for (const std::string& stated : command_.cost.stated) {
            const std::size_t equals = stated.find('=');
            const std::string key = stated.substr(0, equals);
            const TariffDimension* dimension = nullptr;
            for (const Tariff* tariff : tariffs)
                if (dimension == nullptr) dimension = tariff->dimension(key);
            if (dimension == nullptr)
                return Error{"--state: " + key + " is not a dimension of " + tariffs.front()->id};
            auto quantity = parseQuantity(stated.substr(equals + 1), dimension->unitSize);
            if (!quantity) return Error{"--state " + key + ": " + quantity.error().message};
            options.stated[key] = *quantity;
        }
        return options;
    }

    Status priceOn(const std::string& id) {
        auto tariff = named(catalogue_, id, "; all are in resources/tariffs");
        if (!tariff) return tariff.error();
        auto options = optionsFor({*tariff});
        if (!options) return options.error();
        MeteredUsage& usage = metered(rows_);
        report_.bills.push_back({priceUsage(**tariff, usage, *options), &usage});
        return Done{};
    }

    Status priceAll() {
        MeteredUsage& usage = metered(rows_);
        BillOptions options;
        options.withGrant = command_.cost.withGrant;
        options.discount = command_.cost.discount;
        for (const Tariff& tariff : catalogue_.tariffs())
            if (tariff.kind == TariffKind::Functions)
                report_.bills.push_back({priceUsage(tariff, usage, options), &usage});
        return Done{};
    }

    // AWS Lambda in the workspace's region: functions of both architectures share the account's grant.
    Status priceByChip() {
        std::vector<std::pair<const Tariff*, MeteredUsage*>> parts;
        std::vector<const Tariff*> tariffs;
        for (const Chip chip : {Chip::X86_64, Chip::Arm64}) {
            std::vector<UsageRow> rows;
            for (const UsageRow& row : rows_) {
                const auto known = facts_.find(row.key.functionId);
                if ((known == facts_.end() ? Chip::X86_64 : known->second.chip) == chip) rows.push_back(row);
            }
            if (rows.empty() && (chip == Chip::Arm64 || !rows_.empty())) continue;
            auto tariff = named(
                catalogue_, std::string("aws-lambda-") + name(chip) + "-" + command_.platform.identity.region,
                "; choose another --region, or a --tariff");
            if (!tariff) return tariff.error();
            tariffs.push_back(*tariff);
            parts.emplace_back(*tariff, &metered(std::move(rows)));
        }
        auto options = optionsFor(tariffs);
        if (!options) return options.error();
        auto bills = priceTogether(parts, *options);
        for (std::size_t i = 0; i < bills.size(); ++i)
            report_.bills.push_back({std::move(bills[i]), parts[i].second});
        return Done{};
    }

    // What AWS would ask for logs, gateways, queues and the network beside the functions.
    Status priceAround() {
        const Tariff& first = *report_.bills.front().bill.tariff;
        if (report_.alternatives || first.provider != "AWS" || first.kind != TariffKind::Functions)
            return Done{};
        const std::string region = first.regions.empty() ? "us-east-1" : first.regions.front();
        const std::string& gateway = command_.cost.gateway;
        const std::pair<std::string, const char*> services[] = {
            {"aws-cloudwatch-logs-", "us-east-1"},
            {"aws-network-", "us-east-1"},
            {gateway == "rest" ? "aws-apigw-rest-" : "aws-apigw-http-", "us-east-1"},
            {"aws-sqs-", "us-east-1"},
            {"aws-eventbridge-", "us-east-1"},
            {"aws-sfn-standard-", "default"}};
        MeteredUsage& usage = metered(rows_);
        BillOptions options;
        options.withGrant = command_.cost.withGrant;
        for (const auto& [service, otherwise] : services) {
            const Tariff* here = catalogue_.find(service + region);
            const Tariff* tariff = here != nullptr ? here : catalogue_.find(service + otherwise);
            if (tariff == nullptr) continue;
            Bill bill = priceUsage(*tariff, usage, options);
            if (bill.list.high.isZero()) continue;
            if (here == nullptr && region != "us-east-1")
                report_.notes.push_back("Prices of " + tariff->service + " in " + region +
                                        " are not known here: those of " + tariff->id + " were taken.");
            report_.around.push_back({std::move(bill), &usage});
        }
        return Done{};
    }

    const CommandLine& command_;
    const TariffCatalogue& catalogue_;
    FunctionFactsById facts_;
    std::vector<UsageRow> rows_;
    std::vector<std::unique_ptr<MeteredUsage>> kept_;
    CostReport report_;
};

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
    const WorkspaceUsage known = *usage;
    CostRun run(command, *catalogue, std::move(*usage));
    auto report = run.run();
    if (!report) return failed(report.error(), kExitUsage);
    report->month = month;
    report->workspace = command.platform.workspace.string();
    report->database = database.string();
    addNotes(*report, known);
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
