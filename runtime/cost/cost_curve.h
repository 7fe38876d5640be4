// Cost over volume: what a month would cost if so many times as much ran, where its line bends (grants end,
// tiers begin), and from where on machines that always run would cost less. Pure; any thread, one at a time.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "runtime/cost/machine.h"
#include "runtime/cost/month_bill.h"
#include "runtime/cost/scenario.h"

namespace updraft {

struct CurvePoint {
    Scale scale;
    std::uint64_t requests = 0;
    MoneyRange net;
};

// Where the line bends.
struct CurveBend {
    double factor = 1;  // times what ran
    std::string tariff, line;
    bool grantEnds = false;  // else a tier begins
    std::string from, to;    // unit prices before and after, as the tariff has them; 0 in a grant
};

class CostCurve {
  public:
    // The month outlives it. With what is around the functions, or without.
    CostCurve(const MonthBill& month, const BillOptions& options, bool withAround);

    std::uint64_t requests() const { return requests_; }  // at ×1
    MoneyRange netAt(Scale scale);
    std::vector<CurvePoint> points(const std::vector<Scale>& scales);
    std::vector<CurveBend> bends(double most) const;  // up to so many times as much, by factor
    // Fewest requests a month from which on the functions cost at least `fixed`; nothing when they never do
    // within a billion times as much, or nothing ran.
    std::optional<std::uint64_t> breakEven(const Amount& fixed);

  private:
    const MonthBill& month_;
    BillOptions options_, aroundOptions_;
    std::vector<ScaledQuantities> scaled_, around_;
    std::vector<BillPart> parts_;
    std::uint64_t requests_ = 0;
};

// From ×1 to ×`most`, evenly on a logarithmic axis, both ends included.
std::vector<Scale> logarithmicScales(double most, std::size_t count);

struct MachineBreakEven {
    const TariffMachine* machine = nullptr;
    Amount fixed;                           // of one of them in a month
    std::optional<std::uint64_t> requests;  // a month, from which on it costs less
    double perSecond = 0;
    bool carries = false;              // one of them carries that load
    std::uint32_t machinesNeeded = 0;  // to carry it
};
// `load`: of the month as it is. Nothing where the machine's price is not known.
std::optional<MachineBreakEven> breakEvenWith(CostCurve& curve, const Tariff& tariff,
                                              const TariffMachine& machine, const MachineLoad& load);

}  // namespace updraft
