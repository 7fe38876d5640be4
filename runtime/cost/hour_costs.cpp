#include "runtime/cost/hour_costs.h"

#include <algorithm>

#include "runtime/cost/cost_use.h"

namespace updraft {
namespace {

// One meter of a tariff's line, with what one smallest part of it costs.
struct PricedMeter {
    Meter meter = Meter::Stated;
    double price = 0;
    CostCause cause = CostCause::Duration;
    const BillingRules* rules = nullptr;
    std::optional<Chip> chip;
};

CostCause causeOf(Meter meter) {
    if (meter == Meter::LogBytes) return CostCause::Logs;
    return info(meter).base == MeterBase::Count ? CostCause::Requests : CostCause::Duration;
}

void addMeters(std::vector<PricedMeter>& all, const PlannedTariff& planned, bool onlyLogs) {
    for (const TariffDimension& dimension : planned.tariff->dimensions) {
        if (dimension.tiers.empty() || !dimension.tiers.front().price.known || !dimension.surchargeOn.empty())
            continue;
        const double price = dimension.tiers.front().price.partLow.approximate();
        const auto add = [&](Meter meter, double each) {
            if (meter == Meter::Stated || meter == Meter::Months || each <= 0) return;
            if (onlyLogs && meter != Meter::LogBytes) return;
            all.push_back({meter, each, causeOf(meter), &planned.tariff->rules, planned.chip});
        };
        if (dimension.parts.empty()) add(dimension.meter, price);
        for (const ConversionPart& part : dimension.parts)
            add(part.meter, price * static_cast<double>(part.weight));
    }
}

std::vector<PricedMeter> metersOf(const PricingPlan& plan) {
    std::vector<PricedMeter> all;
    for (const PlannedTariff& planned : plan.functions) addMeters(all, planned, false);
    for (const PlannedTariff& planned : plan.around) addMeters(all, planned, true);
    return all;
}

// Starts are told from the rest of the time that is billed.
void addCost(HourCost& into, const PricedMeter& one, const UsageRow& row, const FunctionFacts& facts,
             const UsageAssumptions& assumptions) {
    const QuantityUse use = measureUse(one.meter, row, facts, *one.rules, assumptions);
    for (std::size_t i = 0; i < use.size(); ++i) {
        const bool init = static_cast<PaidFor>(i) == PaidFor::Init;
        into.cost[static_cast<std::size_t>(init ? CostCause::Init : one.cause)] +=
            static_cast<double>(use[i]) * one.price;
    }
}

}  // namespace

std::map<std::uint32_t, std::vector<HourCost>> hourCosts(const PricingPlan& plan,
                                                         const std::vector<HourUsage>& hours,
                                                         const FunctionFactsById& facts) {
    static const FunctionFacts kUnknown;
    const std::vector<PricedMeter> meters = metersOf(plan);
    std::map<std::uint32_t, std::map<std::int64_t, HourCost>> byFunction;
    for (const HourUsage& one : hours) {
        const auto known = facts.find(one.row.key.functionId);
        const FunctionFacts& fact = known == facts.end() ? kUnknown : known->second;
        HourCost& into = byFunction[one.row.key.functionId][one.hour];
        into.hour = one.hour;
        for (const PricedMeter& meter : meters)
            if (!meter.chip || *meter.chip == fact.chip)
                addCost(into, meter, one.row, fact, plan.assumptions);
    }
    std::map<std::uint32_t, std::vector<HourCost>> all;
    for (const auto& [id, costs] : byFunction)
        for (const auto& [hour, cost] : costs) all[id].push_back(cost);
    return all;
}

std::vector<CostAnomaly> findAnomalies(const PricingPlan& plan, const std::vector<HourUsage>& hours,
                                       const FunctionFactsById& facts, std::int64_t firstHour,
                                       double leastShare) {
    const auto byFunction = hourCosts(plan, hours, facts);
    double sum = 0;
    for (const auto& [id, costs] : byFunction)
        for (const HourCost& cost : costs) sum += cost.total();
    AnomalyRules rules;
    rules.leastExcess = sum * leastShare;
    std::vector<CostAnomaly> all;
    for (const auto& [id, costs] : byFunction)
        for (const CostAnomaly& one : findAnomalies(id, costs, rules))
            if (one.firstHour >= firstHour) all.push_back(one);
    std::stable_sort(all.begin(), all.end(),
                     [](const CostAnomaly& a, const CostAnomaly& b) { return a.firstHour < b.firstHour; });
    return all;
}

}  // namespace updraft
