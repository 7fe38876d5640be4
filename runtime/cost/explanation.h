// Explanation: how one figure of a bill comes about, so that every figure opens to its formula: what was
// counted and by which rule, in which tiers at which price, what is free, what is taken off, where the price
// is from and of when, and what was assumed. Texts are English and exact; amounts are as in the bill. A
// value; any thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "runtime/cost/bill.h"

namespace updraft {

struct ExplainedInput {
    std::string what;      // "512 MB", "512 MB, arm64"
    std::string quantity;  // exact
    std::string unit;
};

struct ExplainedTier {
    std::string quantity, price;      // of one unit, as the tariff has it
    std::optional<std::string> upTo;  // where the tier ends; nothing: it does not
    MoneyRange cost;
    bool priced = true;
};

struct ExplainedSource {
    std::string id, address, date, read, note;
    TariffEvidence evidence = TariffEvidence::Memory;
    TariffAge age;
};

struct Explanation {
    std::string tariff, line, unit, currency;
    std::string meaning;   // what is counted: "ceil(init + duration) of each invocation … × memory"
    std::string rounding;  // the provider's rule, as the tariff has it
    MeterOrigin origin = MeterOrigin::Counted;
    bool stated = false;                 // a person said how much
    std::vector<ExplainedInput> inputs;  // that the quantity adds up from, by memory or part
    std::string quantity;
    std::optional<std::string> quantityHigh;  // where the rule is unclear
    std::vector<ExplainedTier> tiers;
    std::string granted;       // quantity that is free; "0": none, or worth money instead
    std::string grantOfMonth;  // of the account
    std::string surchargeOn;   // the line that this is a share of; then there are no tiers
    Amount discountShare;
    MoneyRange list, grant, discount, net;
    std::optional<CurrencyRate> conversion;  // that `converted` rests on
    MoneyRange converted;                    // net
    ExplainedSource source;
    std::vector<std::string> assumptions, notes;
    std::string formula;  // in one line: "0.5 GB-Seconds × 0.0000166667 USD + …, of which 0.1 are free"
};

Explanation explain(const Bill& bill, const BillLine& line, MeteredUsage& usage, const TariffDate& today);
// The same line of text as in Explanation::formula.
std::string formulaOf(const Bill& bill, const BillLine& line);

}  // namespace updraft
