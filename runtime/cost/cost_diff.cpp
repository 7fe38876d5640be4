#include "runtime/cost/cost_diff.h"

#include <algorithm>
#include <map>

#include "runtime/cost/cost_breakdown.h"

namespace updraft {
namespace {

using Figures = std::map<std::string, Amount>;

// With a discount list cost is less it as well: what would be paid without a grant is compared.
Amount figureOf(const Amount& list, const Amount& net, const Amount& discount, DiffFigure figure) {
    if (figure == DiffFigure::Net) return net;
    return discount.isZero() ? list : list.scaled(Amount::whole(1) - discount);
}

class SideFigures {
  public:
    SideFigures(const CostSide& side, const DiffOptions& options) : side_(side), options_(options) {
        for (const PricedUsage& priced : side.month->functions) add(priced);
        if (!options.withAround) return;
        for (const PricedUsage& priced : side.month->around) add(priced);
    }

    const Figures& lines() const { return lines_; }
    const Figures& functions() const { return functions_; }
    const Amount& total() const { return total_; }
    Amount based(const Amount& amount) const {
        constexpr Quantity kMillion = 1'000'000;
        if (options_.basis == DiffBasis::Total) return amount;
        return amount.scaled(kMillion, side_.requests);
    }

  private:
    void add(const PricedUsage& priced) {
        const Tariff& tariff = *priced.bill.tariff;
        for (const BillLine& line : priced.bill.lines) {
            const Amount amount =
                figureOf(line.list.low, line.net.low, priced.bill.discountShare, options_.figure);
            total_ += amount;
            if (line.quantityHigh > 0 || !line.list.high.isZero())
                lines_[tariff.service + ", " + line.dimension->key] += amount;
        }
        const auto parts = costByGroup(priced.bill, *priced.usage, GrantAllocation::Proportional);
        const auto& groups = priced.usage->groups();
        for (std::size_t i = 0; i < groups.size(); ++i)
            functions_[functionText(*side_.facts, groups[i].functionId)] +=
                figureOf(parts[i].list, parts[i].net(), priced.bill.discountShare, options_.figure);
        if (!parts.back().list.isZero())
            functions_["(fixed)"] +=
                figureOf(parts.back().list, parts.back().net(), priced.bill.discountShare, options_.figure);
    }

    const CostSide& side_;
    const DiffOptions& options_;
    Figures lines_, functions_;
    Amount total_;
};

Amount absolute(const Amount& amount) {
    return amount.isNegative() ? -amount : amount;
}

std::vector<CostDelta> deltas(const Figures& before, const SideFigures& from, const Figures& after,
                              const SideFigures& to) {
    std::map<std::string, CostDelta> all;
    for (const auto& [name, amount] : before) all[name].before = from.based(amount);
    for (const auto& [name, amount] : after) all[name].after = to.based(amount);
    std::vector<CostDelta> list;
    for (auto& [name, delta] : all) {
        delta.name = name;
        list.push_back(std::move(delta));
    }
    std::stable_sort(list.begin(), list.end(), [](const CostDelta& a, const CostDelta& b) {
        return absolute(a.change()) > absolute(b.change());
    });
    return list;
}

}  // namespace

std::optional<double> CostDelta::percent() const {
    if (before.isZero()) return std::nullopt;
    return change().approximate() / before.approximate() * 100;
}

bool CostDelta::isMoreThan(const Amount& share) const {
    return change() > before.scaled(share);
}

CostDiff diffCosts(const CostSide& before, const CostSide& after, const DiffOptions& options) {
    const SideFigures from(before, options), to(after, options);
    CostDiff diff;
    diff.total = {"total", from.based(from.total()), to.based(to.total())};
    diff.lines = deltas(from.lines(), from, to.lines(), to);
    diff.functions = deltas(from.functions(), from, to.functions(), to);
    diff.requestsBefore = before.requests;
    diff.requestsAfter = after.requests;
    diff.basis = options.basis;
    diff.figure = options.figure;
    return diff;
}

std::vector<std::string> overLimits(const CostDiff& diff, const DiffLimits& limits) {
    std::vector<std::string> reasons;
    const CostDelta& total = diff.total;
    if (limits.share && total.isMoreThan(*limits.share))
        reasons.push_back("cost rose by more than " + limits.share->scaled(100, 1).text() + " %" +
                          (total.before.isZero() ? ": there was none before" : ""));
    if (limits.increase && total.change() > *limits.increase)
        reasons.push_back("cost rose by " + total.change().rounded(6) + ", more than " +
                          limits.increase->text());
    if (limits.ceiling && total.after > *limits.ceiling)
        reasons.push_back("cost is " + total.after.rounded(6) + ", more than " + limits.ceiling->text());
    return reasons;
}

}  // namespace updraft
