// CostComparison: two periods, or two versions of functions, on the same terms, and what makes the
// difference. Made by compareCosts() on another thread; immutable afterwards but for the usage of its bills,
// which counts columns when formulas ask: from then on the GUI thread's alone.
#pragma once

#include <QString>
#include <QVariantMap>
#include <memory>
#include <stop_token>

#include "runtime/cost/cost_diff.h"
#include "widgets/cost/data/month_usage.h"

namespace updraft {

// What a person wants to compare; kept with the workspace.
struct CompareQuery {
    bool versions = false;  // else periods
    // Periods: "today", "yesterday", "week", "weekBefore", or as parsePeriod() reads them. Versions: a
    // function's name, ":" and a number, 0 for $LATEST. Empty: not chosen yet.
    QString before = QStringLiteral("weekBefore"), after = QStringLiteral("week");
    DiffBasis basis = DiffBasis::Total;

    QVariantMap toMap() const;
    static CompareQuery fromMap(const QVariantMap& map);
    bool operator==(const CompareQuery&) const = default;
};

struct ComparedSide {
    MonthBill month;
    FunctionFactsById facts;
    std::uint64_t requests = 0;
    QString period;  // "2026-11-20..2026-11-26", or the version
};

struct CostComparison {
    CompareQuery query;
    ComparedSide before, after;
    CostDiff diff;
    QString currency;
    WallNanos now = 0;
    QString problem;  // why there is no difference to show; for people
};
using CostComparisonPtr = std::shared_ptr<const CostComparison>;

struct CompareRequest {
    CompareQuery query;
    QString database;
    TariffsPtr tariffs;
    MonthUsagePtr recorded;  // of the month that is shown: versions are taken out of it
    PricingChoice choice;
    WallNanos now = 0;
};
CostComparisonPtr compareCosts(const CompareRequest& request);

// "today" … as days; what parsePeriod() reads as it does.
Result<CostPeriod> comparedPeriod(const QString& key, WallNanos now);

}  // namespace updraft
