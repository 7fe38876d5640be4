// CostData as it is shown in another currency, by a rate that a person stated. Bills keep their own. Pure.
#pragma once

#include "widgets/cost/data/cost_data.h"

namespace updraft {

// Converts what is in the rate's currency; nothing happens to a month that is in another.
void showIn(CostData& data, const CurrencyRate& rate);

}  // namespace updraft
