// What a bill is paid for: work, and what is paid beside it. Every line's net cost is cut by what its
// quantity is made of, and the parts add up to the bill exactly. waiting is the
// rest of the handler's time that its CPU time leaves: as measured, or as assumed (cpu_use.h). What rounds
// memory up is not told apart. Values; any thread.
#pragma once

#include <array>
#include <map>
#include <span>

#include "runtime/cost/bill.h"

namespace updraft {

enum class PaidFor : std::uint8_t {
    Work,      // the CPU worked; requests, bytes and events
    Rounding,  // billed, but nothing ran: time rounded up, minimum periods
    Waiting,   // the handler ran and waited for something
    Init,      // starts
    Idle,      // instances that are kept ready
    Fixed,     // plans, whatever runs
};
constexpr std::size_t kPaidForCount = 6;
const char* name(PaidFor paidFor);

struct CostUse {
    std::array<Amount, kPaidForCount> parts;
    const Amount& of(PaidFor paidFor) const { return parts[static_cast<std::size_t>(paidFor)]; }
    Amount total() const;
    // What is paid for and does nothing: rounding, and idle instances.
    Amount waste() const { return of(PaidFor::Rounding) + of(PaidFor::Idle); }
    CostUse& operator+=(const CostUse& other);
    bool operator==(const CostUse&) const = default;
};

using QuantityUse = std::array<Quantity, kPaidForCount>;
// Of what one row adds to a meter; adds up to measure() of the same.
QuantityUse measureUse(Meter meter, const UsageRow& row, const FunctionFacts& facts,
                       const BillingRules& rules, const UsageAssumptions& assumptions);

// Cuts bills of one usage; what tariffs share is counted once. One thread at a time; the usage outlives it.
class CostUseSplitter {
  public:
    explicit CostUseSplitter(MeteredUsage& usage) : usage_(usage) {}
    // Net cost; adds up to the bill's net of that end.
    CostUse split(const Bill& bill, RangeEnd end = RangeEnd::Low);
    CostUse split(const Bill& bill, const BillLine& line, RangeEnd end = RangeEnd::Low);

  private:
    const QuantityUse& quantities(const TariffDimension& dimension, const BillingRules& rules, RangeEnd end);
    QuantityUse count(const TariffDimension& dimension, const BillingRules& rules, RangeEnd end) const;
    QuantityUse count(Meter meter, const BillingRules& rules) const;

    MeteredUsage& usage_;
    std::map<const MeteredUsage::Column*, QuantityUse> known_;
};

}  // namespace updraft
