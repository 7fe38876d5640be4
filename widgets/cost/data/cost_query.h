// CostQuery: what a person wants to see in Cost: which month, on which tariff, grouped how, at how many times
// the traffic that was recorded. A value that is kept with the workspace (toMap, fromMap); any thread.
#pragma once

#include <QString>
#include <QVariantMap>
#include <cstdint>
#include <optional>

#include "runtime/cost/cost_breakdown.h"
#include "runtime/cost/metered_usage.h"
#include "runtime/platform/usage_reader.h"

namespace updraft {

// Whose cost a bar's part and a table's row is.
enum class CostSplit : std::uint8_t { Function, Version, Trigger, Line };

// What a team counts in: one for so many invocations of a function.
struct QueryUnit {
    QString name;      // "order"; empty: there is none
    QString function;  // empty: of all
    std::uint32_t perInvocations = 1;
    bool onlySuccessful = true;
    bool operator==(const QueryUnit&) const = default;
};

struct CostQuery {
    static constexpr std::uint32_t kRecorded = 100, kMostScale = 100'000;  // percent: ×1, ×1000

    std::optional<CostMonth> month;  // nothing: the present one
    QString tariff;                  // an id; empty: AWS Lambda, each function on its own architecture
    CostSplit split = CostSplit::Function;
    std::uint32_t scale = kRecorded;  // percent of the traffic that was recorded
    std::uint32_t discount = 0;       // negotiated: hundredths of a percent, up to 10'000
    bool withGrant = true;
    GrantAllocation grant = GrantAllocation::Proportional;  // whose it is, in the table of the month
    QString rate;  // to show money by, as runtime/cost/currency.h writes it; empty: in the tariff's currency
    QueryUnit unit;

    QVariantMap toMap() const;
    static CostQuery fromMap(const QVariantMap& map);  // what makes no sense is as it is at first
    bool operator==(const CostQuery&) const = default;
};

}  // namespace updraft
