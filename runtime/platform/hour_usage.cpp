#include "runtime/platform/hour_usage.h"

#include <map>

#include "runtime/store/telemetry_reader.h"

namespace updraft {
namespace {

constexpr std::int64_t kHourNs = 3'600'000'000'000;

}  // namespace

Result<std::vector<HourUsage>> readHourUsage(const std::string& database, const CostPeriod& period,
                                             std::stop_token stop) {
    auto reader = TelemetryReader::open(database);
    if (!reader) return reader.error();
    RollupRange range;
    range.from = period.from;
    range.until = period.until;
    range.bucketNs = kHourNs;
    auto details = (*reader)->byDetail({}, range, std::move(stop));
    if (!details) return details.error();
    std::map<std::int64_t, Usage> hours;
    for (const DetailRollups& detail : *details) {
        for (const RollupPoint& point : detail.series.points) {
            if (point.start < period.from || point.start >= period.until) continue;
            hours[point.start / kHourNs].add(detail.key, point.start, point.value);
        }
    }
    std::vector<HourUsage> all;
    for (const auto& [hour, usage] : hours)
        for (UsageRow& row : usage.rows()) all.push_back({hour, std::move(row)});
    return all;
}

}  // namespace updraft
