// What every `updraftd cost` command needs first: tariffs, a database and its usage, and how they were asked
// to be priced. Failures are printed and come back as exit codes.
#pragma once

#include <filesystem>
#include <variant>

#include "app/daemon/command_line.h"
#include "runtime/cost/month_bill.h"

namespace updraft {

TariffDate todayUtc();
int costFailure(const Error& error, int code);  // prints it, with its place; answers the code

// Those shipped, those of the workspace's .updraft/tariffs, and --tariff-file. Or the code to exit with.
std::variant<TariffCatalogue, int> loadTariffs(const CommandLine& command);
// The workspace's, or --data; or the code to exit with when there is none.
std::variant<std::string, int> findDatabase(const std::string& named, const std::filesystem::path& workspace);
PricingChoice pricingChoice(const CommandLine& command);

}  // namespace updraft
