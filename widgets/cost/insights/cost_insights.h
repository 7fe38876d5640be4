// CostInsights: what is to be said about a month beyond its figures: what would cost less, and hours that
// cost far more than such hours do. Made by makeInsights() on another thread; immutable afterwards.
#pragma once

#include <QString>
#include <memory>
#include <stop_token>

#include "runtime/cost/cost_anomaly.h"
#include "runtime/cost/recommendation.h"
#include "widgets/cost/data/month_usage.h"

namespace updraft {

struct CostInsights {
    CostMonth month;
    QString currency, tariff;                     // tariff: as people call it
    std::vector<Recommendation> recommendations;  // the largest saving first
    std::vector<CostAnomaly> anomalies;           // of the month, the newest first
    FunctionFactsById facts;
    QString problem;  // why there are no anomalies; for people

    QString functionName(std::uint32_t id) const;
    // 0 to 30: of the month.
    int dayOf(const CostAnomaly& anomaly) const;
};
using CostInsightsPtr = std::shared_ptr<const CostInsights>;

struct InsightRequest {
    QString database;
    TariffsPtr tariffs;
    MonthUsagePtr usage;
    PricingChoice choice;
    QString tariffTitle, currency;
};
CostInsightsPtr makeInsights(const InsightRequest& request, std::stop_token stop = {});

}  // namespace updraft
