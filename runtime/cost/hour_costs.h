// What each hour cost, function by function and cause by cause: for judging what stands out (cost_anomaly.h),
// not for bills: at the price of the first tier, without the grant, in floating point. Pure; any thread.
#pragma once

#include <map>
#include <vector>

#include "runtime/cost/cost_anomaly.h"
#include "runtime/cost/month_bill.h"

namespace updraft {

struct HourUsage {
    std::int64_t hour = 0;  // since 1970, UTC
    UsageRow row;
};

// What is billed for the function itself, and its logs where the plan has them. By hour.
std::map<std::uint32_t, std::vector<HourCost>> hourCosts(const PricingPlan& plan,
                                                         const std::vector<HourUsage>& hours,
                                                         const FunctionFactsById& facts);

// Of every function, those that begin at or after `firstHour`: what is before it is history only. By time.
// Left out is what cost less than `leastShare` of all hours more than usual: what is little for a shop is
// much for a workspace in which little runs.
constexpr double kLeastAnomalyShare = 0.01;
std::vector<CostAnomaly> findAnomalies(const PricingPlan& plan, const std::vector<HourUsage>& hours,
                                       const FunctionFactsById& facts, std::int64_t firstHour,
                                       double leastShare = kLeastAnomalyShare);

}  // namespace updraft
