// Exchange rates that a person states: what one unit of a currency is in another, with where that is from and
// of when. Nothing is fetched and nothing is converted unasked; bills stay in the tariff's currency and carry
// the rate that they are shown by. Value types; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/cost/tariff.h"

namespace updraft {

struct CurrencyRate {
    std::string from, to;   // "USD", "EUR"
    Amount rate;            // of one `from` in `to`; above 0
    std::string source;     // "ECB reference rate"; may be empty
    TariffDate date;        // may be unknown
    bool inverted = false;  // reckoned from a rate of the other direction
    bool operator==(const CurrencyRate&) const = default;
};

// "USD/EUR=0.92", "USD/EUR=0.92,2026-11-20", "USD/EUR=0.92,2026-11-20,ECB reference rate"
Result<CurrencyRate> parseCurrencyRate(std::string_view text);
std::string text(const CurrencyRate& rate);  // the same; what parseCurrencyRate takes
// How old it is; nothing: it has no date. Older than kStaleRateDays is stale.
constexpr int kStaleRateDays = 31;
TariffAge ageOf(const CurrencyRate& rate, const TariffDate& today);

// The rate from one currency to another out of those stated, the last of equals; that of the other direction
// inverted, to the 18th decimal, where only that is there. Nothing for equal currencies or when there is
// none.
std::optional<CurrencyRate> findRate(const std::vector<CurrencyRate>& rates, std::string_view from,
                                     std::string_view to);

}  // namespace updraft
