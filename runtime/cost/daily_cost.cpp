#include "runtime/cost/daily_cost.h"

#include <algorithm>
#include <numeric>

namespace updraft {
namespace {

DailyCosts emptyDays(const DayRange& range) {
    DailyCosts costs;
    costs.days.resize(static_cast<std::size_t>(std::max(0, range.until - range.first)));
    std::iota(costs.days.begin(), costs.days.end(), range.first);
    costs.sums.resize(costs.days.size());
    return costs;
}

bool isNothing(const CostPart& part) {
    return part.list.isZero() && part.grant.isZero();
}

void sortByCost(std::vector<DailySeries>& series) {
    std::vector<std::pair<Amount, std::size_t>> order;
    for (std::size_t i = 0; i < series.size(); ++i)
        if (const CostPart total = series[i].total(); !isNothing(total)) order.emplace_back(total.net(), i);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<DailySeries> sorted;
    sorted.reserve(order.size());
    for (const auto& [cost, at] : order) sorted.push_back(std::move(series[at]));
    series = std::move(sorted);
}

// Where in the answer a day of the usage goes; nothing: it is outside.
std::optional<std::size_t> placeOf(std::int32_t day, const DayRange& range) {
    if (day < range.first || day >= range.until) return std::nullopt;
    return static_cast<std::size_t>(day - range.first);
}

}  // namespace

CostPart DailySeries::total() const {
    CostPart sum = fixed;
    for (const CostPart& day : days) sum += day;
    return sum;
}

CostPart DailyCosts::total() const {
    CostPart sum = fixed;
    for (const CostPart& day : sums) sum += day;
    return sum;
}

std::vector<Amount> DailyCosts::cumulativeNet() const {
    std::vector<Amount> reached;
    reached.reserve(sums.size());
    Amount sum = fixed.net();
    for (const CostPart& day : sums) reached.push_back(sum += day.net());
    return reached;
}

void DailyCosts::merge(const DailyCosts& other) {
    for (const DailySeries& theirs : other.series) {
        const auto same = std::find_if(series.begin(), series.end(),
                                       [&](const DailySeries& mine) { return mine.key == theirs.key; });
        if (same == series.end()) {
            series.push_back(theirs);
            series.back().days.resize(days.size());
            continue;
        }
        for (std::size_t i = 0; i < std::min(days.size(), theirs.days.size()); ++i)
            same->days[i] += theirs.days[i];
        same->fixed += theirs.fixed;
    }
    for (std::size_t i = 0; i < std::min(sums.size(), other.sums.size()); ++i) sums[i] += other.sums[i];
    fixed += other.fixed;
    sortByCost(series);
}

DailyCosts dailyCosts(const Bill& bill, MeteredUsage& usage, const DayRange& range, RangeEnd end) {
    DailyCosts costs = emptyDays(range);
    const CostBreakdown parts = breakDown(bill, usage, end);
    costs.fixed = parts.fixed;
    for (const CostGroup& group : parts.groups)
        costs.series.push_back({{group, {}, {}}, std::vector<CostPart>(costs.days.size()), {}});
    for (std::size_t day = 0; day < parts.days.size(); ++day) {
        const auto place = placeOf(parts.days[day], range);
        if (!place) continue;
        for (std::size_t group = 0; group < parts.groups.size(); ++group) {
            costs.series[group].days[*place] = parts.at(day, group);
            costs.sums[*place] += parts.at(day, group);
        }
    }
    sortByCost(costs.series);
    return costs;
}

DailyCosts dailyCostsByLine(const Bill& bill, MeteredUsage& usage, const DayRange& range, RangeEnd end) {
    DailyCosts costs = emptyDays(range);
    const std::size_t groups = usage.groups().size();
    for (const BillLine& line : bill.lines) {
        const LineBreakdown parts = breakDownLine(bill, line, usage, end);
        DailySeries series{{{}, bill.tariff->id, line.dimension->key},
                           std::vector<CostPart>(costs.days.size()),
                           parts.fixed};
        costs.fixed += parts.fixed;
        for (std::size_t cell = 0; cell < parts.cells.size(); ++cell) {
            const auto place = placeOf(usage.days()[cell / groups], range);
            if (!place) continue;
            series.days[*place] += parts.cells[cell];
            costs.sums[*place] += parts.cells[cell];
        }
        costs.series.push_back(std::move(series));
    }
    sortByCost(costs.series);
    return costs;
}

}  // namespace updraft
