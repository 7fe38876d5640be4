#include "runtime/cost/cost_use.h"

#include <algorithm>

#include "runtime/cost/cost_breakdown.h"
#include "runtime/cost/cpu_use.h"

namespace updraft {
namespace {

constexpr Quantity kUsPerMs = 1'000;
constexpr Quantity kBillion = 1'000'000'000;

std::size_t index(PaidFor paidFor) {
    return static_cast<std::size_t>(paidFor);
}

// What the time that a meter bills consists of, in microseconds. `handler` may be more than remains: what was
// measured is finer than what is billed, and never paid more than it.
struct TimeParts {
    Quantity billed = 0, init = 0, handler = 0;
    PaidFor rest = PaidFor::Rounding;  // what neither is
};

// On-demand and provisioned calls share one sum of durations: each has its share by billed time.
Quantity handlerShare(const BillingSums& billing, Quantity ofMs) {
    const Quantity all =
        Quantity{billing.billedMs} - std::min(billing.billedMs, billing.initBilledMs) + billing.provisionedMs;
    return all == 0 ? 0 : billing.durationUs * ofMs / all;
}

// Of meters that bill time; nothing for others.
std::optional<TimeParts> timeParts(Meter meter, const UsageSums& sums) {
    const BillingSums& billing = sums.billing;
    const Quantity init = Quantity{billing.initBilledMs} * kUsPerMs, handler = billing.durationUs;
    switch (meter) {
        case Meter::BilledMbMs:
            return TimeParts{
                Quantity{billing.billedMs} * kUsPerMs, init,
                handlerShare(billing, billing.billedMs - std::min(billing.billedMs, billing.initBilledMs))};
        case Meter::ProvisionedMbMs:
            return TimeParts{Quantity{billing.provisionedMs} * kUsPerMs, 0,
                             handlerShare(billing, billing.provisionedMs)};
        case Meter::WallMbMs:
        case Meter::WallVcpu:
        case Meter::StorageMbMs:
            return TimeParts{(Quantity{billing.billedMs} + billing.provisionedMs) * kUsPerMs, init, handler};
        case Meter::Min100MbMs:
            return TimeParts{Quantity{billing.minMs100} * kUsPerMs, init, handler};
        case Meter::Ceil100MbMs:
        case Meter::Ceil100MhzMs:
        case Meter::Shared100MbMs:
        case Meter::Shared100Vcpu:
            return TimeParts{(Quantity{billing.ms100} + billing.initMs100) * kUsPerMs,
                             Quantity{billing.initMs100} * kUsPerMs, handler};
        case Meter::HandlerMbUs:
            return TimeParts{handler, 0, handler};
        case Meter::HandlerCeil100MbMs:
            return TimeParts{Quantity{billing.ms100} * kUsPerMs, 0, handler};
        case Meter::Min1000MbMs:
            return TimeParts{Quantity{billing.ms1000} * kUsPerMs, 0, handler};
        case Meter::UsedMbMs: {
            const Quantity all = Quantity{billing.minMs100} * kUsPerMs;
            return TimeParts{std::max(handler, all - std::min(all, init)), 0, handler};
        }
        case Meter::InstanceMbMs:
        case Meter::InstanceVcpu:
            return TimeParts{sums.instanceNs / kUsPerMs, init, handler, PaidFor::Idle};
        case Meter::ProvisionedReadyMbMs:
            return TimeParts{sums.provisionedNs / kUsPerMs, 0, handlerShare(billing, billing.provisionedMs),
                             PaidFor::Idle};
        default:
            return std::nullopt;
    }
}

// Cuts a quantity in proportion to its time. What division leaves over is work.
QuantityUse cut(Quantity whole, const TimeParts& time, std::uint32_t workingPpb) {
    QuantityUse use{};
    if (time.billed == 0) {
        use[index(PaidFor::Work)] = whole;
        return use;
    }
    const Quantity init = std::min(time.init, time.billed);
    const Quantity handler = std::min(time.handler, time.billed - init);
    const Quantity waiting = handler - handler * workingPpb / kBillion;
    const Quantity each = whole / time.billed, left = whole % time.billed;
    const auto share = [&](Quantity part) {
        return each * part + (left == 0 ? 0 : left * part / time.billed);
    };
    use[index(PaidFor::Init)] = share(init);
    use[index(PaidFor::Waiting)] = share(waiting);
    use[index(time.rest)] += share(time.billed - init - handler);
    Quantity beside = 0;
    for (const Quantity part : use) beside += part;
    use[index(PaidFor::Work)] += whole - beside;
    return use;
}

void addTo(QuantityUse& sum, const QuantityUse& more, Quantity weight = 1) {
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += more[i] * weight;
}

}  // namespace

const char* name(PaidFor paidFor) {
    constexpr const char* kNames[kPaidForCount] = {"work", "rounding", "waiting", "init", "idle", "fixed"};
    return kNames[index(paidFor)];
}

Amount CostUse::total() const {
    Amount sum;
    for (const Amount& part : parts) sum += part;
    return sum;
}

CostUse& CostUse::operator+=(const CostUse& other) {
    for (std::size_t i = 0; i < parts.size(); ++i) parts[i] += other.parts[i];
    return *this;
}

QuantityUse measureUse(Meter meter, const UsageRow& row, const FunctionFacts& facts,
                       const BillingRules& rules, const UsageAssumptions& assumptions) {
    const Quantity whole = measure(meter, row, facts, rules, assumptions);
    if (whole == 0) return {};
    const auto time = timeParts(meter, row.sums);
    if (time) return cut(whole, *time, workingPpb(row.sums.billing, assumptions.cpuSharePpm));
    QuantityUse use{};
    use[index(PaidFor::Work)] = whole;
    return use;
}

QuantityUse CostUseSplitter::count(const TariffDimension& dimension, const BillingRules& rules,
                                   RangeEnd end) const {
    if (dimension.parts.empty())
        return count(end == RangeEnd::High ? dimension.meterHigh.value_or(dimension.meter) : dimension.meter,
                     rules);
    QuantityUse sum{};
    for (const ConversionPart& part : dimension.parts) addTo(sum, count(part.meter, rules), part.weight);
    return sum;
}

// What is no time is work, however it is spread over rows; what is nothing need not be cut.
QuantityUse CostUseSplitter::count(Meter meter, const BillingRules& rules) const {
    static const FunctionFacts kUnknown;
    QuantityUse sum{};
    const Quantity total = usage_.total(meter, rules);
    if (total == 0) return sum;
    if (!timeParts(meter, {})) {
        sum[index(PaidFor::Work)] = total;
        return sum;
    }
    for (const UsageRow& row : usage_.rows()) {
        const auto known = usage_.facts().find(row.key.functionId);
        const FunctionFacts& facts = known == usage_.facts().end() ? kUnknown : known->second;
        addTo(sum, measureUse(meter, row, facts, rules, usage_.assumptions()));
    }
    return sum;
}

const QuantityUse& CostUseSplitter::quantities(const TariffDimension& dimension, const BillingRules& rules,
                                               RangeEnd end) {
    const auto* column = &usage_.column(dimension, rules, end);
    const auto known = known_.find(column);
    if (known != known_.end()) return known->second;
    return known_.emplace(column, count(dimension, rules, end)).first->second;
}

CostUse CostUseSplitter::split(const Bill& bill, const BillLine& line, RangeEnd end) {
    CostUse use;
    const Amount& net = line.net.at(end);
    const BillLine* of = line.dimension->surchargeOn.empty() ? &line : bill.line(line.dimension->surchargeOn);
    if (of == nullptr || !isMadeOfUsage(*of)) {
        const bool plan = of != nullptr && !of->stated && of->dimension->meter == Meter::Months;
        use.parts[index(plan ? PaidFor::Fixed : PaidFor::Work)] = net;
        return use;
    }
    const QuantityUse& quantities = this->quantities(*of->dimension, bill.tariff->rules, end);
    const auto parts = splitExactly(net, {quantities.begin(), quantities.end()});
    std::copy(parts.begin(), parts.end(), use.parts.begin());
    return use;
}

CostUse CostUseSplitter::split(const Bill& bill, RangeEnd end) {
    CostUse use;
    for (const BillLine& line : bill.lines) use += split(bill, line, end);
    return use;
}

}  // namespace updraft
