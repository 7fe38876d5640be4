// Bill: what usage costs on a tariff in a month. A function of the two and nothing else; exact. Every line
// keeps what its figure comes from: quantity, unit, tiers, grant, the tariff's line with its source.
//
// List cost is what the tariff says without any grant; the grant is what of it is free; net cost is what
// remains, less a negotiated discount. The granted quantity is the month's first, so tiers count it.
// Value types that point into the tariff; any thread.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "runtime/cost/currency.h"
#include "runtime/cost/metered_usage.h"
#include "runtime/cost/tariff.h"

namespace updraft {

// Equal ends: exactly known. Where a rule or a price is unclear, both ends of what it may be.
struct MoneyRange {
    Amount low, high;
    bool exact() const { return low == high; }
    const Amount& at(RangeEnd end) const { return end == RangeEnd::Low ? low : high; }
    MoneyRange& operator+=(const MoneyRange& other);
    friend MoneyRange operator+(MoneyRange a, const MoneyRange& b) { return a += b; }
    bool operator==(const MoneyRange&) const = default;
};

struct TierSlice {
    std::size_t tier = 0;
    Quantity quantity = 0;  // smallest parts
    MoneyRange cost;        // nothing where the price is not known
};
// What of a month's quantity from `from` to `to` lies in which tier.
std::vector<TierSlice> sliceTiers(const TariffDimension& dimension, Quantity from, Quantity to);
MoneyRange costBetween(const TariffDimension& dimension, Quantity from, Quantity to);

struct BillLine {
    const TariffDimension* dimension = nullptr;
    Quantity quantity = 0, quantityHigh = 0;  // smallest parts; high: where the rule is unclear
    std::vector<TierSlice> tiers;             // of `quantity`
    MoneyRange list, grant, discount, net;
    Quantity granted = 0;   // of `quantity`; 0 where the grant is worth money instead
    Quantity unpriced = 0;  // of `quantity`: there is no price for it
    MeterOrigin origin = MeterOrigin::Counted;
    bool stated = false;  // a person said how much
};

// Something ran that the tariff has no price for.
struct UnpricedUsage {
    Meter meter = Meter::Stated;
    Quantity quantity = 0;
};

struct BillOptions {
    bool withGrant = true;
    int months = 1;  // of plans, 1 for a month
    // By the dimension's key, in smallest parts: what nothing here counts, or what to take instead.
    std::map<std::string, Quantity, std::less<>> stated;
    // By pool: of the month's grant, what other bills of the same account have taken.
    std::map<std::string, Quantity, std::less<>> poolUsed;
    Amount discount;  // negotiated: a share of what is left after the grant, 0 to 1
    // To show bills in another currency too: which, and by which rates. Without one they are not converted.
    std::string currency;
    std::vector<CurrencyRate> rates;
};

struct Bill {
    const Tariff* tariff = nullptr;
    std::vector<BillLine> lines;  // in the tariff's order, also those of nothing
    MoneyRange list, grant, discount, net;
    Amount discountShare;  // that was negotiated
    std::vector<UnpricedUsage> unpriced;
    bool complete = true;                    // everything that ran has a price
    std::optional<CurrencyRate> conversion;  // that the bill is shown by; its own figures stay as they are

    // By the rate, or unchanged without one.
    MoneyRange converted(const MoneyRange& money) const;
    const std::string& shownCurrency() const { return conversion ? conversion->to : tariff->currency; }
    const BillLine* line(std::string_view key) const;
    // As an invoice has it: each line to the cent, then added up.
    Amount invoiceTotal() const;
};

Bill priceUsage(const Tariff& tariff, QuantitySource& usage, const BillOptions& options = {});

// The same for two architectures of one account that share grants: pools are shared by what each used of
// them.
struct BillPart {
    const Tariff* tariff = nullptr;
    QuantitySource* usage = nullptr;
};
std::vector<Bill> priceTogether(const std::vector<BillPart>& parts, const BillOptions& options = {});

}  // namespace updraft
