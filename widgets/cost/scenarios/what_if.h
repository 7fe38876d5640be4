// WhatIf: one "what if" that a person put beside the month: another region, architecture, memory size,
// provisioned concurrency, provider or gateway; and its bill. Values, kept with the workspace; any thread.
#pragma once

#include <QString>
#include <QVariantMap>
#include <optional>
#include <vector>

#include "runtime/cost/scenario.h"
#include "widgets/cost/data/cost_query.h"

namespace updraft {

struct WhatIf {
    QString tariff;                 // an id; empty: AWS Lambda
    QString region;                 // of AWS Lambda; empty: the workspace's
    std::optional<Chip> chip;       // nothing: as each function is built
    std::uint32_t memoryMb = 0;     // of every function; 0: as configured
    std::uint32_t provisioned = 0;  // environments for each function, all day; 0: none is added
    QString gateway;                // "http", "rest"; empty: none

    bool isNothing() const { return *this == WhatIf(); }
    QVariantMap toMap() const;
    static WhatIf fromMap(const QVariantMap& map);
    bool operator==(const WhatIf&) const = default;
};

struct WhatIfBill {
    WhatIf what;
    MoneyRange net;        // of functions and what is around them
    bool complete = true;  // everything that ran has a price there; else `net` is a lower limit
    QString currency;
    std::uint64_t requests = 0;
    QString problem;     // why it could not be priced; English
    QStringList models;  // what was reckoned, not counted; English
};

// The first is the month as it was recorded, on the tariff that was chosen.
struct WhatIfRequest {
    const TariffCatalogue& tariffs;
    const std::vector<UsageRow>& rows;  // scaled
    const FunctionFactsById& facts;
    const PricingChoice& choice;
};
Result<ScenarioBill> priceWhatIf(const WhatIfRequest& request, const WhatIf& what);
std::vector<WhatIfBill> priceWhatIfs(const WhatIfRequest& request, const std::vector<WhatIf>& all);

}  // namespace updraft
