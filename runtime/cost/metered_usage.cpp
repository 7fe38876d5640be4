#include "runtime/cost/metered_usage.h"

#include <algorithm>

#include "runtime/cost/cpu_use.h"

namespace updraft {
namespace {

constexpr Quantity kUsPerMs = 1'000;
constexpr Quantity kPsPerMilliVcpuMs = 1'000'000;  // a thousandth of a vCPU for a millisecond
constexpr std::uint32_t kFreeStorageMb = 512;

Quantity ceilDivide(Quantity value, Quantity divisor) {
    return divisor <= 1 ? value : (value + divisor - 1) / divisor;
}

std::uint32_t atMemory(const std::vector<std::pair<std::uint32_t, std::uint32_t>>& table,
                       std::uint32_t memory) {
    for (const auto& [upTo, value] : table)
        if (memory <= upTo) return value;
    return table.empty() ? 0 : table.back().second;
}

// vCPU-picoseconds of so many milliseconds.
Quantity vcpuTime(Quantity ms, std::uint32_t memory, const BillingRules& rules) {
    if (rules.mbPerVcpu != 0) return ceilDivide(ms * memory * kPsPerMilliVcpuMs * 1'000, rules.mbPerVcpu);
    return ms * atMemory(rules.vcpuByMemory, memory) * kPsPerMilliVcpuMs;
}

bool overHttp(Trigger trigger) {
    return trigger == Trigger::FunctionUrl || trigger == Trigger::HttpApi;
}

// Time × memory and time × CPU; nothing for meters of another kind.
Quantity measureTime(Meter meter, const UsageSums& sums, std::uint32_t memory, const FunctionFacts& facts,
                     const BillingRules& rules, const UsageAssumptions& assumptions) {
    const BillingSums& billing = sums.billing;
    const Quantity wall = Quantity{billing.billedMs} + billing.provisionedMs;
    const Quantity ceil100 = Quantity{billing.ms100} + billing.initMs100;
    const Quantity overlap = std::max<std::uint32_t>(1, assumptions.overlap);
    switch (meter) {
        case Meter::BilledMbMs:
            return Quantity{billing.billedMs} * memory * kUsPerMs;
        case Meter::ProvisionedMbMs:
            return Quantity{billing.provisionedMs} * memory * kUsPerMs;
        case Meter::WallMbMs:
            return wall * memory * kUsPerMs;
        case Meter::WallVcpu:
            return vcpuTime(wall, memory, rules);
        case Meter::Min100MbMs:
            return Quantity{billing.minMs100} * memory * kUsPerMs;
        case Meter::Ceil100MbMs:
            return ceil100 * memory * kUsPerMs;
        case Meter::Ceil100MhzMs:
            return ceil100 * atMemory(rules.mhzByMemory, memory);
        case Meter::Shared100MbMs:
            return ceilDivide(ceil100 * memory * kUsPerMs, overlap);
        case Meter::Shared100Vcpu:
            return ceilDivide(vcpuTime(ceil100, memory, rules), overlap);
        case Meter::HandlerMbUs:
            return ceilDivide(Quantity{billing.durationUs} * memory, overlap);
        case Meter::HandlerCeil100MbMs:
            return Quantity{billing.ms100} * memory * kUsPerMs;
        case Meter::Min1000MbMs:
            return Quantity{billing.ms1000} * memory * kUsPerMs;
        case Meter::UsedMbMs:
            return Quantity{billing.usedMbMs} * kUsPerMs;
        case Meter::Cpu:
            return cpuUse(billing, assumptions.cpuSharePpm).total();
        case Meter::StorageMbMs:
            return facts.storageMb > kFreeStorageMb ? wall * (facts.storageMb - kFreeStorageMb) * kUsPerMs
                                                    : 0;
        case Meter::InstanceMbMs:
            return ceilDivide(Quantity{sums.instanceNs} * memory, 1'000 * overlap);
        case Meter::InstanceVcpu:
            return ceilDivide(vcpuTime(ceilDivide(sums.instanceNs, 1'000'000), memory, rules), overlap);
        case Meter::ProvisionedReadyMbMs:
            return ceilDivide(Quantity{sums.provisionedNs} * memory, 1'000);
        default:
            return 0;
    }
}

CostGroup groupOf(const UsageKey& key, CostGrouping grouping) {
    switch (grouping) {
        case CostGrouping::Function:
            return {key.functionId, 0, Trigger::Invoke};
        case CostGrouping::Version:
            return {key.functionId, key.version, Trigger::Invoke};
        case CostGrouping::Trigger:
            break;
    }
    return {0, 0, key.trigger};
}

// Rows come by day and function: what stands beside its like is taken once before all is sorted.
template <typename T>
void sortUnique(std::vector<T>& values) {
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

template <typename T>
std::size_t placeOf(const std::vector<T>& sorted, const T& value) {
    return static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
}

bool sameParts(const std::vector<ConversionPart>& a, const std::vector<ConversionPart>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ConversionPart& x, const ConversionPart& y) {
                          return x.meter == y.meter && x.weight == y.weight;
                      });
}

}  // namespace

Quantity measure(Meter meter, const UsageRow& row, const FunctionFacts& facts, const BillingRules& rules,
                 const UsageAssumptions& assumptions) {
    const UsageSums& sums = row.sums;
    const Trigger trigger = row.key.trigger;
    const Quantity all = Quantity{sums.billing.requests} + sums.billing.provisionedRequests;
    switch (meter) {
        case Meter::Requests:
            return all;
        case Meter::OnDemandRequests:
            return Quantity{sums.billing.requests} + sums.billing.asyncExtra;
        case Meter::ProvisionedRequests:
            return sums.billing.provisionedRequests;
        case Meter::StreamedOverFreeBytes:
            return sums.billing.overFreeBytes;
        case Meter::RequestBytes:
            return sums.requestBytes;
        case Meter::ResponseBytes:
            return sums.responseBytes;
        case Meter::EgressBytes:
            return overHttp(trigger) ? sums.responseBytes : 0;
        case Meter::LogBytes:
            return sums.logBytes + all * assumptions.platformLogBytes;
        case Meter::GatewayRequests:
            return trigger == Trigger::HttpApi ||
                           (trigger == Trigger::FunctionUrl && assumptions.urlsThroughGateway)
                       ? all
                       : 0;
        case Meter::QueueRequests:
            return trigger == Trigger::Queue ? all * assumptions.queueRequests : 0;
        case Meter::BusEvents:
            return trigger == Trigger::Bus ? all : 0;
        case Meter::WorkflowTransitions:
            return trigger == Trigger::Workflow ? all : 0;
        default:
            return measureTime(meter, sums, rules.memoryFor(row.key.memoryMb), facts, rules, assumptions);
    }
}

MeteredUsage::MeteredUsage(std::vector<UsageRow> rows, FunctionFactsById facts,
                           const UsageAssumptions& assumptions, CostGrouping grouping)
    : MeteredUsage(std::make_shared<const std::vector<UsageRow>>(std::move(rows)), std::move(facts),
                   assumptions, grouping) {}

MeteredUsage::MeteredUsage(UsageRows rows, FunctionFactsById facts, const UsageAssumptions& assumptions,
                           CostGrouping grouping)
    : rows_(std::move(rows)), facts_(std::move(facts)), assumptions_(assumptions) {
    const std::size_t count = rows_->size();
    cellOf_.reserve(count);
    factsOf_.reserve(count);
    days_.reserve(count);
    groups_.reserve(count);
    for (const UsageRow& row : *rows_) {
        days_.push_back(row.key.day);
        groups_.push_back(groupOf(row.key, grouping));
    }
    const std::vector<CostGroup> groupOfRow = groups_;
    sortUnique(days_);
    sortUnique(groups_);
    for (std::size_t i = 0; i < count; ++i) {
        const UsageKey& key = (*rows_)[i].key;
        cellOf_.push_back(placeOf(days_, key.day) * groups_.size() + placeOf(groups_, groupOfRow[i]));
        const auto known = facts_.find(key.functionId);
        factsOf_.push_back(known == facts_.end() ? &unknown_ : &known->second);
    }
    cpuMeasured_ = cpuCoverage(*rows_).all();
}

const MeteredUsage::Column& MeteredUsage::remember(Known known) {
    columns_.push_back(std::make_unique<Known>(std::move(known)));
    Column& column = columns_.back()->column;
    for (const Quantity cell : column.cells) column.total += cell;
    return column;
}

const MeteredUsage::Column& MeteredUsage::column(Meter meter, const BillingRules& rules) {
    for (const auto& known : columns_)
        if (known->parts.empty() && known->meter == meter && known->rules == rules) return known->column;
    Known made{meter, {}, rules, {}};
    made.column.cells.assign(cells(), 0);
    for (std::size_t i = 0; i < rows_->size(); ++i)
        made.column.cells[cellOf_[i]] += measure(meter, (*rows_)[i], *factsOf_[i], rules, assumptions_);
    return remember(std::move(made));
}

const MeteredUsage::Column& MeteredUsage::column(const TariffDimension& dimension, const BillingRules& rules,
                                                 RangeEnd end) {
    if (dimension.parts.empty())
        return column(end == RangeEnd::High ? dimension.meterHigh.value_or(dimension.meter) : dimension.meter,
                      rules);
    for (const auto& known : columns_)
        if (sameParts(known->parts, dimension.parts) && known->rules == rules) return known->column;
    Known made{Meter::Stated, dimension.parts, rules, {}};
    made.column.cells.assign(cells(), 0);
    for (const ConversionPart& part : dimension.parts) {
        const Column& of = column(part.meter, rules);
        for (std::size_t i = 0; i < of.cells.size(); ++i) made.column.cells[i] += of.cells[i] * part.weight;
    }
    return remember(std::move(made));
}

}  // namespace updraft
