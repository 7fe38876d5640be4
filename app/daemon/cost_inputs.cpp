#include "app/daemon/cost_inputs.h"

#include <chrono>
#include <iostream>

namespace updraft {
namespace {

namespace fs = std::filesystem;

std::string placed(const Error& error) {
    std::string text;
    if (!error.where.file.empty()) text = error.where.file + ":";
    if (error.where.line > 0) text += std::to_string(error.where.line) + ":";
    return text.empty() ? error.message : text + " " + error.message;
}

}  // namespace

TariffDate todayUtc() {
    const std::chrono::year_month_day day(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

int costFailure(const Error& error, int code) {
    std::cerr << "updraftd: " << placed(error) << "\n";
    return code;
}

std::variant<TariffCatalogue, int> loadTariffs(const CommandLine& command) {
    auto catalogue = TariffCatalogue::shipped();
    if (!catalogue) return costFailure(catalogue.error(), kExitMachine);
    if (auto own = catalogue->addFolder(command.platform.workspace / ".updraft" / "tariffs"); !own)
        return costFailure(own.error(), kExitUsage);
    if (!command.cost.tariffFile.empty())
        if (auto added = catalogue->addFile(command.cost.tariffFile); !added)
            return costFailure(added.error(), kExitUsage);
    return std::move(*catalogue);
}

std::variant<std::string, int> findDatabase(const std::string& named, const fs::path& workspace) {
    const fs::path database = named.empty() ? workspace / ".updraft" / "updraft.db" : fs::path(named);
    std::error_code missing;
    if (fs::exists(database, missing)) return database.string();
    return costFailure(
        {"there is no " + database.string() +
         ": serve the workspace with updraftd or open it in the studio first, or name its file "
         "with --data"},
        kExitDatabase);
}

PricingChoice pricingChoice(const CommandLine& command) {
    const CostOptions& cost = command.cost;
    PricingChoice choice;
    choice.tariff = cost.tariff;
    choice.region = command.platform.identity.region;
    choice.gateway = cost.gateway;
    choice.assumptions = cost.assumptions;
    choice.withGrant = cost.withGrant;
    choice.discount = cost.discount;
    choice.currency = cost.currency;
    choice.rates = cost.rates;
    for (const std::string& one : cost.stated) {
        const std::size_t equals = one.find('=');
        choice.stated.emplace_back(one.substr(0, equals), one.substr(equals + 1));
    }
    return choice;
}

}  // namespace updraft
