// What `updraftd cost` may be asked for.
#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/cost/bill.h"
#include "runtime/cost/cost_diff.h"
#include "runtime/platform/usage_reader.h"

namespace updraft {

enum class CostFormat { Table, Json, Focus, FocusJsonLines, Csv, Infracost };
enum class CostTable { Lines, Functions, Days, Forecast };

enum class CostAction { Show, Diff, Import };

// Of `cost diff`.
struct CostDiffRequest {
    std::string base;                         // a database to compare with; empty: the same
    std::optional<CostPeriod> before, after;  // nothing: the month
    std::string fromVersion, toVersion;       // of one function; empty: all
    std::string function;
    DiffOptions options;
    DiffLimits limits;
};

// Of `cost import`.
struct CostImportRequest {
    std::string file;  // "-": standard input
    std::string function;
    bool arm = false;
};

struct CostOptions {
    CostAction action = CostAction::Show;
    CostDiffRequest diff;
    CostImportRequest importing;
    CostTable table = CostTable::Lines;  // of CSV
    std::string explain;                 // a line of the bill
    std::string currency;
    std::vector<CurrencyRate> rates;
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
    std::vector<std::string> stated, rates;
    std::string explain, currency, table = "lines";
    CostImportRequest importing;
    bool noGrant = false;
    // diff
    std::string base, before, after, fromVersion, toVersion, function, by = "total";
    std::string failOver, failIncrease, failAbove;
    bool net = false, functionsOnly = false;
};
// With the subcommands of `cost`; which of them was used is their `parsed()`.
struct CostCommands {
    CLI::App *diff = nullptr, *importing = nullptr;
};
CostCommands addCostOptions(CLI::App& command, RawCostOptions& raw);
Result<CostOptions> takeCostOptions(const RawCostOptions& raw);
// The subcommand that was used, if any.
Status takeCostCommand(const CostCommands& commands, const RawCostOptions& raw, CostOptions& options);

}  // namespace updraft
