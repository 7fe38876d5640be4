#include "runtime/cost/cost_breakdown.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace updraft {
namespace {

Amount priceAt(const TariffPrice& price, RangeEnd end) {
    if (!price.known) return {};
    return end == RangeEnd::Low ? price.partLow : price.partHigh;
}

// What a negotiated discount takes off, part after part: the difference of what it takes off all until there,
// so that the parts add up to the whole whatever rounding does.
class DiscountWalk {
  public:
    explicit DiscountWalk(const Amount& share) : share_(share), none_(share.isZero()) {}
    bool isAny() const { return !none_; }
    Amount of(const CostPart& part) {
        if (none_) return {};
        reached_ += part.list - part.grant;
        const Amount until = reached_.scaled(share_);
        return until - std::exchange(taken_, until);
    }

  private:
    const Amount share_;
    const bool none_;
    Amount reached_, taken_;
};

// Walks through the month: where in the tiers it is, and how much of the grant is left.
class LineWalk {
  public:
    LineWalk(const BillLine& line, const Amount& discount, RangeEnd end)
        : line_(line), end_(end), grantLeft_(line.grant.at(end)), discount_(discount) {}

    // Adds to the cells of one day.
    void addDay(std::span<const Quantity> quantities, CostPart* cells) {
        const Quantity all = std::accumulate(quantities.begin(), quantities.end(), Quantity{0});
        if (all == 0) return;
        const Amount cost = priceDay(quantities, all);
        const Amount granted = std::min(grantLeft_, cost);
        grantLeft_ -= granted;
        const bool whole = granted == cost;
        const bool parted = !whole && !granted.isZero();
        const std::vector<Amount> grants =
            parted ? splitExactly(granted, {quantities.begin(), quantities.end()}) : std::vector<Amount>();
        for (std::size_t i = 0; i < quantities.size(); ++i) {
            if (quantities[i] == 0) continue;
            CostPart part{costs_[i], whole ? costs_[i] : (parted ? grants[i] : Amount())};
            cells[i].list += part.list;
            if (whole || parted) cells[i].grant += part.grant;
            if (discount_.isAny()) cells[i].discount += discount_.of(part);
        }
        position_ += all;
    }

  private:
    // Within one tier each part is its own product; across the edge of one, a share of the sum.
    Amount priceDay(std::span<const Quantity> quantities, Quantity all) {
        const auto& tiers = line_.dimension->tiers;
        while (tiers[tier_].upTo && *tiers[tier_].upTo <= position_) ++tier_;
        if (!tiers[tier_].upTo || position_ + all <= *tiers[tier_].upTo) {
            const Amount price = priceAt(tiers[tier_].price, end_);
            costs_.resize(quantities.size());
            for (std::size_t i = 0; i < quantities.size(); ++i) costs_[i] = price.times(quantities[i]);
            return price.times(all);
        }
        const Amount cost = costBetween(*line_.dimension, position_, position_ + all).at(end_);
        costs_ = splitExactly(cost, {quantities.begin(), quantities.end()});
        return cost;
    }

    const BillLine& line_;
    const RangeEnd end_;
    Amount grantLeft_;
    DiscountWalk discount_;
    Quantity position_ = 0;
    std::size_t tier_ = 0;
    std::vector<Amount> costs_;  // of the day's parts
};

bool isNothing(const BillLine& line, RangeEnd end) {
    return line.quantityHigh == 0 && line.list.at(end).isZero();
}

CostPart wholeOf(const BillLine& line, RangeEnd end) {
    return {line.list.at(end), line.grant.at(end), line.discount.at(end)};
}

void walkDays(const Bill& bill, const BillLine& line, MeteredUsage& usage, RangeEnd end, CostPart* cells) {
    const auto& column = usage.column(*line.dimension, bill.tariff->rules, end);
    const std::size_t groups = usage.groups().size();
    LineWalk walk(line, bill.discountShare, end);
    for (std::size_t first = 0; first < column.cells.size(); first += groups)
        walk.addDay(std::span(column.cells).subspan(first, groups), cells + first);
}

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
    discount += other.discount;
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

bool isMadeOfUsage(const BillLine& line) {
    const TariffDimension& dimension = *line.dimension;
    if (line.stated || !dimension.surchargeOn.empty()) return false;
    if (!dimension.parts.empty()) return true;
    return dimension.meter != Meter::Months && info(dimension.meter).origin != MeterOrigin::Stated;
}

LineBreakdown breakDownLine(const Bill& bill, const BillLine& line, MeteredUsage& usage, RangeEnd end) {
    if (isNothing(line, end)) return {};
    if (!isMadeOfUsage(line)) return {{}, wholeOf(line, end)};
    LineBreakdown parts{std::vector<CostPart>(usage.cells()), {}};
    walkDays(bill, line, usage, end, parts.cells.data());
    return parts;
}

CostBreakdown breakDown(const Bill& bill, MeteredUsage& usage, RangeEnd end) {
    CostBreakdown parts{usage.days(), usage.groups(), std::vector<CostPart>(usage.cells()), {}};
    for (const BillLine& line : bill.lines) {
        if (isNothing(line, end)) continue;
        if (isMadeOfUsage(line))
            walkDays(bill, line, usage, end, parts.cells.data());
        else
            parts.fixed += wholeOf(line, end);
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
        const Amount list = line.list.at(end);
        const Amount grant = allocation == GrantAllocation::Marginal ? Amount() : line.grant.at(end);
        DiscountWalk discount(bill.discountShare);
        if (!isMadeOfUsage(line)) {
            CostPart part{list, grant};
            part.discount = discount.of(part);
            all.back() += part;
            continue;
        }
        if (groups == 0 || list.isZero()) continue;
        const auto weights =
            byGroup(usage.column(*line.dimension, bill.tariff->rules, end), usage.days().size(), groups);
        const auto lists = splitExactly(list, weights), grants = splitExactly(grant, weights);
        for (std::size_t group = 0; group < groups; ++group) {
            CostPart part{lists[group], grants[group]};
            part.discount = discount.of(part);
            all[group] += part;
        }
    }
    return all;
}

}  // namespace updraft
