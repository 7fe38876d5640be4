#include "runtime/cost/usage.h"

namespace updraft {
namespace {

std::uint64_t positive(std::int64_t value) {
    return value < 0 ? 0 : static_cast<std::uint64_t>(value);
}

}  // namespace

std::int32_t usageDayOf(WallNanos at) {
    constexpr std::int64_t kDay = 86'400'000'000'000;
    return static_cast<std::int32_t>(at >= 0 ? at / kDay : (at + 1) / kDay - 1);
}

const char* name(Chip chip) {
    return chip == Chip::X86_64 ? "x86_64" : "arm64";
}

std::string functionText(const FunctionFactsById& facts, std::uint32_t functionId) {
    const auto known = facts.find(functionId);
    return known == facts.end() || known->second.name.empty() ? "function " + std::to_string(functionId)
                                                              : known->second.name;
}

void UsageSums::merge(const UsageSums& other) {
    billing.merge(other.billing);
    invocations += other.invocations;
    errors += other.errors;
    coldStarts += other.coldStarts;
    requestBytes += other.requestBytes;
    responseBytes += other.responseBytes;
    logBytes += other.logBytes;
    instanceNs += other.instanceNs;
    provisionedNs += other.provisionedNs;
    retries += other.retries;
    peakMemoryKb = std::max(peakMemoryKb, other.peakMemoryKb);
}

void Usage::add(const SeriesKey& series, WallNanos start, const Rollup& rollup) {
    UsageSums sums;
    sums.billing = rollup.billing;
    sums.invocations = rollup.invocations();
    sums.errors = rollup.errors();
    sums.coldStarts = rollup.coldStarts;
    sums.requestBytes = rollup.requestBytes;
    sums.responseBytes = rollup.responseBytes;
    sums.logBytes = rollup.logBytes;
    sums.retries = rollup.asyncRetries;
    sums.peakMemoryKb = positive(rollup.memory.max());
    const GaugeSet& gauges = rollup.gauges;
    sums.instanceNs = positive(gauges.busy.integral + gauges.starting.integral + gauges.idle.integral);
    sums.provisionedNs = positive(gauges.provisioned.integral);
    if (sums == UsageSums{}) return;
    add({usageDayOf(start), series.functionId, series.version, series.aliasId, series.memoryMb,
         series.trigger},
        sums);
}

void Usage::add(const UsageKey& key, const UsageSums& sums) {
    rows_[key].merge(sums);
}

std::vector<UsageRow> Usage::rows() const {
    std::vector<UsageRow> all;
    all.reserve(rows_.size());
    for (const auto& [key, sums] : rows_) all.push_back({key, sums});
    return all;
}

}  // namespace updraft
