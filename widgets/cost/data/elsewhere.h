// What stands beside a priced month: the same month on other tariffs and on machines that are always on, from
// how many requests on these cost less, and where prices bend when traffic grows. Pure; any thread.
#pragma once

#include "widgets/cost/data/cost_data.h"

namespace updraft {

struct ComparedUsage {
    const std::vector<UsageRow>& rows;  // as they were priced: scaled
    const FunctionFactsById& facts;
    const PricingPlan& plan;  // of the month's bills
};

// Fills elsewhere, breakEven and bends of `data`, whose bills, counts and seconds are known.
void addElsewhere(CostData& data, const ComparedUsage& usage);

// Machines that could carry the mix at its peak, which is so many times its mean.
constexpr double kPeakToMean = 3;

}  // namespace updraft
