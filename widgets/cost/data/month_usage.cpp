#include "widgets/cost/data/month_usage.h"

namespace updraft {
namespace {

constexpr std::uint64_t kWhole = 100;

// Whole hundreds and what is left of them: rounded down once, without a division of 128 bits.
void scale(std::uint64_t& value, std::uint64_t percent) {
    value = value / kWhole * percent + value % kWhole * percent / kWhole;
}

void scale(BillingSums& sums, std::uint64_t percent) {
    for (std::uint64_t* value : {&sums.requests,
                                 &sums.billedMs,
                                 &sums.billedMbMs,
                                 &sums.initBilledMs,
                                 &sums.provisionedRequests,
                                 &sums.provisionedMs,
                                 &sums.provisionedMbMs,
                                 &sums.ms100,
                                 &sums.mb100Ms,
                                 &sums.ms1000,
                                 &sums.mb1000Ms,
                                 &sums.usedMbMs,
                                 &sums.durationUs,
                                 &sums.overFreeBytes,
                                 &sums.asyncChunks,
                                 &sums.asyncExtra,
                                 &sums.initMs100,
                                 &sums.minMs100,
                                 &sums.cpuCalls,
                                 &sums.cpuUs,
                                 &sums.cpuDurationUs,
                                 &sums.cpuBeyondUs})
        scale(*value, percent);
}

// Provisioned concurrency is configured: more traffic leaves it as it is.
void scale(UsageSums& sums, std::uint64_t percent) {
    scale(sums.billing, percent);
    for (std::uint64_t* value : {&sums.invocations, &sums.errors, &sums.coldStarts, &sums.requestBytes,
                                 &sums.responseBytes, &sums.logBytes, &sums.instanceNs})
        scale(*value, percent);
}

}  // namespace

Result<MonthUsagePtr> readMonth(const std::string& database, const CostMonth& month) {
    auto read = readUsage(database, month);
    if (!read) return read.error();
    auto usage = std::make_shared<MonthUsage>();
    usage->month = month;
    usage->rows = read->usage.rows();
    usage->facts = std::move(read->facts);
    usage->oldest = read->oldest;
    usage->newest = read->newest;
    return MonthUsagePtr(std::move(usage));
}

std::vector<UsageRow> mixOf(const std::vector<UsageRow>& rows, MixDays days) {
    std::map<UsageKey, UsageSums> mix;
    for (const UsageRow& row : rows) {
        UsageKey key = row.key;
        if (days == MixDays::Merged) key.day = 0;
        key.version = key.aliasId = 0;
        mix[key].merge(row.sums);
    }
    std::vector<UsageRow> merged;
    merged.reserve(mix.size());
    for (const auto& [key, sums] : mix) merged.push_back({key, sums});
    return merged;
}

std::vector<UsageRow> scaledRows(const std::vector<UsageRow>& rows, std::uint64_t percent) {
    std::vector<UsageRow> scaled = rows;
    if (percent == kWhole) return scaled;
    for (UsageRow& row : scaled) scale(row.sums, percent);
    return scaled;
}

}  // namespace updraft
