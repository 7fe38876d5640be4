#include "runtime/cost/cost_breakdown.h"

#include <algorithm>
#include <numeric>

namespace updraft {
namespace {

Amount endOf(const MoneyRange& range, RangeEnd end) {
    return end == RangeEnd::Low ? range.low : range.high;
}

Amount priceAt(const TariffPrice& price, RangeEnd end) {
    if (!price.known) return {};
    return end == RangeEnd::Low ? price.partLow : price.partHigh;
}

// Of a line that rows make: not of what was stated, of plans or of surcharges.
bool hasCells(const BillLine& line) {
    const TariffDimension& dimension = *line.dimension;
    if (line.stated || !dimension.surchargeOn.empty()) return false;
    if (!dimension.parts.empty()) return true;
    return dimension.meter != Meter::Months && info(dimension.meter).origin != MeterOrigin::Stated;
}

std::vector<Quantity> dayOf(const MeteredUsage::Column& column, std::size_t day, std::size_t groups) {
    const auto first = column.cells.begin() + static_cast<std::ptrdiff_t>(day * groups);
    return {first, first + static_cast<std::ptrdiff_t>(groups)};
}

// Walks through the month: where in the tiers it is, and how much of the grant is left.
class LineWalk {
  public:
    LineWalk(const BillLine& line, RangeEnd end)
        : line_(line), end_(end), grantLeft_(endOf(line.grant, end)) {}

    void addDay(const std::vector<Quantity>& quantities, CostPart* cells) {
        const Quantity all = std::accumulate(quantities.begin(), quantities.end(), Quantity{0});
        if (all == 0) return;
        costs_.assign(quantities.size(), Amount());
        const Amount cost = priceDay(quantities, all);
        const Amount granted = std::min(grantLeft_, cost);
        grantLeft_ -= granted;
        const bool whole = granted == cost;
        const bool parted = !whole && !granted.isZero();
        const std::vector<Amount> grants = parted ? splitExactly(granted, quantities) : std::vector<Amount>();
        for (std::size_t i = 0; i < quantities.size(); ++i) {
            if (quantities[i] == 0) continue;
            cells[i].list += costs_[i];
            if (whole) cells[i].grant += costs_[i];
            if (parted) cells[i].grant += grants[i];
        }
        position_ += all;
    }

  private:
    Amount priceDay(const std::vector<Quantity>& quantities, Quantity all) {
        const auto slices = sliceTiers(*line_.dimension, position_, position_ + all);
        if (slices.size() == 1) {
            const Amount price = priceAt(line_.dimension->tiers[slices.front().tier].price, end_);
            for (std::size_t i = 0; i < quantities.size(); ++i)
                if (quantities[i] != 0) costs_[i] = price.times(quantities[i]);
            return price.times(all);
        }
        Amount cost;
        for (const TierSlice& slice : slices) cost += endOf(slice.cost, end_);
        costs_ = splitExactly(cost, quantities);
        return cost;
    }

    const BillLine& line_;
    const RangeEnd end_;
    Amount grantLeft_;
    Quantity position_ = 0;
    std::vector<Amount> costs_;
};

std::vector<Quantity> byGroup(const MeteredUsage::Column& column, std::size_t days, std::size_t groups) {
    std::vector<Quantity> sums(groups);
    for (std::size_t day = 0; day < days; ++day)
        for (std::size_t group = 0; group < groups; ++group)
            sums[group] += column.cells[day * groups + group];
    return sums;
}

}  // namespace

const char* name(GrantAllocation allocation) {
    constexpr const char* kNames[] = {"chronological", "proportional", "marginal"};
    return kNames[static_cast<std::size_t>(allocation)];
}

CostPart& CostPart::operator+=(const CostPart& other) {
    list += other.list;
    grant += other.grant;
    return *this;
}

CostPart CostBreakdown::ofDay(std::size_t day) const {
    CostPart sum;
    for (std::size_t group = 0; group < groups.size(); ++group) sum += at(day, group);
    return sum;
}

CostPart CostBreakdown::ofGroup(std::size_t group) const {
    CostPart sum;
    for (std::size_t day = 0; day < days.size(); ++day) sum += at(day, group);
    return sum;
}

CostPart CostBreakdown::total() const {
    CostPart sum = fixed;
    for (const CostPart& cell : cells) sum += cell;
    return sum;
}

CostBreakdown breakDown(const Bill& bill, MeteredUsage& usage, RangeEnd end) {
    CostBreakdown parts{usage.days(), usage.groups(), std::vector<CostPart>(usage.cells()), {}};
    const std::size_t groups = parts.groups.size();
    for (const BillLine& line : bill.lines) {
        if (line.quantityHigh == 0 && endOf(line.list, end).isZero()) continue;
        if (!hasCells(line)) {
            parts.fixed += {endOf(line.list, end), endOf(line.grant, end)};
            continue;
        }
        const auto& column = usage.column(*line.dimension, bill.tariff->rules, end);
        LineWalk walk(line, end);
        for (std::size_t day = 0; day < parts.days.size(); ++day)
            walk.addDay(dayOf(column, day, groups), parts.cells.data() + day * groups);
    }
    return parts;
}

std::vector<CostPart> costByGroup(const Bill& bill, MeteredUsage& usage, GrantAllocation allocation,
                                  RangeEnd end) {
    const std::size_t groups = usage.groups().size();
    std::vector<CostPart> all(groups + 1);
    if (allocation == GrantAllocation::Chronological) {
        const CostBreakdown parts = breakDown(bill, usage, end);
        for (std::size_t group = 0; group < groups; ++group) all[group] = parts.ofGroup(group);
        all.back() = parts.fixed;
        return all;
    }
    for (const BillLine& line : bill.lines) {
        const Amount list = endOf(line.list, end);
        const Amount grant = allocation == GrantAllocation::Marginal ? Amount() : endOf(line.grant, end);
        if (!hasCells(line)) {
            all.back() += {list, grant};
            continue;
        }
        if (groups == 0 || list.isZero()) continue;
        const auto weights =
            byGroup(usage.column(*line.dimension, bill.tariff->rules, end), usage.days().size(), groups);
        const auto lists = splitExactly(list, weights), grants = splitExactly(grant, weights);
        for (std::size_t group = 0; group < groups; ++group) all[group] += {lists[group], grants[group]};
    }
    return all;
}

}  // namespace updraft
