// Recommendations and anomalies in words. GUI thread.
#pragma once

#include <QCoreApplication>

#include "widgets/cost/formula/cost_formula.h"
#include "widgets/cost/insights/cost_insights.h"

namespace updraft {

class InsightWords {
    Q_DECLARE_TR_FUNCTIONS(InsightWords)
  public:
    static QString advice(const Recommendation& one);                            // "Choose 256 MB"
    static QString subject(const CostInsights& all, const Recommendation& one);  // "orders"
    static QString evidence(const Recommendation& one);  // "peak memory used 200 MB · …"
    static QString saving(const CostInsights& all, const Recommendation& one);  // "$1.20 to $2.40"
    static QString when(const CostAnomaly& one);                                // "26 Nov, 14:00 to 16:00"
    static QString more(const CostAnomaly& one);                                // "+340 %", "×12"
    static QString cause(CostCause cause);
    // "orders at 14:00 UTC: +340 % (duration)"
    static QString mark(const CostInsights& all, const CostAnomaly& one);

    static CostFormula formula(const CostInsights& all, const Recommendation& one);
    static CostFormula formula(const CostInsights& all, const CostAnomaly& one);

  private:
    static QString fact(const RecommendationFact& fact);
    static QString reason(RecommendationKind kind);
};

}  // namespace updraft
