// What a workspace's file holds of a calendar month, for bills: usage from its rollups, and what is known of
// the functions. Bills are by UTC. Blocks for as long as the disk takes; any thread.
#pragma once

#include <string>
#include <string_view>

#include "runtime/base/result.h"
#include "runtime/cost/usage.h"

namespace updraft {

struct CostMonth {
    int year = 1970, month = 1;
    WallNanos from() const;
    WallNanos until() const;   // exclusive
    std::string text() const;  // "2026-11"
    auto operator<=>(const CostMonth&) const = default;
};
CostMonth monthOf(WallNanos at);
Result<CostMonth> parseMonth(std::string_view text);

// Whole days by UTC: a month, or such as "2026-11-01..2026-11-14", both included.
struct CostPeriod {
    WallNanos from = 0, until = 0;  // until: exclusive
    std::string text;
};
CostPeriod periodOf(const CostMonth& month);
Result<CostPeriod> parsePeriod(std::string_view text);

struct WorkspaceUsage {
    Usage usage;
    FunctionFactsById facts;
    WallNanos oldest = 0, newest = 0;  // of what was recorded at all; 0: nothing
};
Result<WorkspaceUsage> readUsage(const std::string& database, const CostMonth& month);
Result<WorkspaceUsage> readUsage(const std::string& database, const CostPeriod& period);

}  // namespace updraft
