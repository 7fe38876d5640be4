// A month's usage as CostData. Pure; any thread. Milliseconds for a workspace of dozens of functions.
#pragma once

#include "widgets/cost/data/cost_data.h"

namespace updraft {

struct PricingRequest {
    TariffsPtr tariffs;
    MonthUsagePtr usage;
    CostQuery query;
    WallNanos now = 0;  // the platform's present
    QString region;     // of the workspace: "eu-central-1"
    UsageAssumptions assumptions;
    std::vector<WhatIf> whatIfs;  // to put beside it
};
CostDataPtr makeCostData(const PricingRequest& request);

// "AWS Lambda · eu-central-1 · arm64": as people call a tariff.
QString tariffTitle(const Tariff& tariff);
// On what a month is priced: of one tariff, or of both architectures.
QString tariffTitle(const CostData& data);

}  // namespace updraft
