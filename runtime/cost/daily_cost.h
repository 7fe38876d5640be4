// Daily costs: a month's bills laid out day by day, as series for charts and tables: by function, version or
// trigger (as the usage was grouped), or by line item. The grant is given chronologically (cost_breakdown.h),
// so that lines over time bend where it ends. Everything adds up exactly to the bills' figures.
// Values; any thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "runtime/cost/cost_breakdown.h"

namespace updraft {

// Whose cost a series is: a group of usage, or a line of a tariff.
struct DailyKey {
    CostGroup group;
    std::string tariff, line;  // ids; both empty: a group
    auto operator<=>(const DailyKey&) const = default;
};

struct DailySeries {
    DailyKey key;
    std::vector<CostPart> days;  // as DailyCosts::days
    CostPart fixed;              // of no day: only lines have any
    CostPart total() const;
};

struct DailyCosts {
    std::vector<std::int32_t> days;   // one after the other without gaps, since 1970-01-01
    std::vector<DailySeries> series;  // the dearest first; none of nothing
    std::vector<CostPart> sums;       // of each day
    CostPart fixed;                   // of no day: plans, surcharges, what was stated

    CostPart total() const;
    // Net, up to the end of each day, with the fixed part from the first one on.
    std::vector<Amount> cumulativeNet() const;
    // Another bill of the same days: what is of the same key adds up.
    void merge(const DailyCosts& other);
};

// Days [first, until) of a bill; what was on others is left out.
struct DayRange {
    std::int32_t first = 0, until = 0;
};
DailyCosts dailyCosts(const Bill& bill, MeteredUsage& usage, const DayRange& range,
                      RangeEnd end = RangeEnd::Low);
DailyCosts dailyCostsByLine(const Bill& bill, MeteredUsage& usage, const DayRange& range,
                            RangeEnd end = RangeEnd::Low);

}  // namespace updraft
