// What `updraftd cost` may be asked for.
#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/cost/bill.h"
#include "runtime/platform/usage_reader.h"

namespace updraft {

enum class CostFormat { Table, Json, Focus };

struct CostOptions {
    std::optional<CostMonth> month;  // nothing: this one
    std::string tariff;              // an id, "all", or nothing: AWS Lambda in the workspace's region
    std::string tariffFile;          // a person's own
    CostFormat format = CostFormat::Table;
    std::string gateway = "none";  // "http", "rest"
    UsageAssumptions assumptions;
    bool withGrant = true;
    Amount discount;
    std::vector<std::string> stated;  // KEY=QUANTITY, in the dimension's unit
};

// Texts as they were typed, until they are checked.
struct RawCostOptions {
    std::string month, tariff, tariffFile, format = "table", gateway = "none", cpuShare = "25%",
                                           discount = "0%";
    std::uint32_t overlap = 1;
    std::vector<std::string> stated;
    bool noGrant = false;
};
void addCostOptions(CLI::App& command, RawCostOptions& raw);
Result<CostOptions> takeCostOptions(const RawCostOptions& raw);

}  // namespace updraft
