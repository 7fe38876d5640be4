// A month's usage as CostData. Pure; any thread. Milliseconds for a workspace of dozens of functions.
#pragma once

#include <stop_token>

#include "widgets/cost/data/cost_data.h"

namespace updraft {

struct PricingRequest {
    TariffsPtr tariffs;
    MonthUsagePtr usage;
    CostQuery query;
    WallNanos now = 0;  // the platform's present
    QString region;     // of the workspace: "us-east-1"
    UsageAssumptions assumptions;
    std::vector<WhatIf> whatIfs;  // to put beside it
    CostDataPtr before;           // what is shown; null: nothing is
};
// null: stopped.
CostDataPtr makeCostData(const PricingRequest& request, const std::stop_token& stop = {});
// All but the forecast, fast enough for every move of a slider. The forecast is as in `before` where that is
// of the same month, pending where the query has changed since, and else missing.
CostDataPtr quickCostData(const PricingRequest& request);

// "AWS Lambda · eu-central-1 · arm64": as people call a tariff.
QString tariffTitle(const Tariff& tariff);
// On what a month is priced: of one tariff, or of both architectures.
QString tariffTitle(const CostData& data);

}  // namespace updraft
