// MetricSource: finds the rollups behind a metric as CloudWatch names it (namespace, name, dimensions), and
// reads its data points. Rollups that several metrics of one question need are read once.
// Thread: a pool's; lives for one question. Throws ServiceFault.
#pragma once

#include <map>
#include <optional>
#include <stop_token>

#include "runtime/api/monitoring/metrics/metric_math.h"
#include "runtime/api/monitoring/read_pool.h"
#include "runtime/telemetry/metrics.h"

namespace updraft {

inline constexpr std::string_view kLambdaNamespace = "AWS/Lambda";
inline constexpr std::string_view kOwnNamespace = "Updraft";  // of metrics that CloudWatch does not have

std::string_view namespaceOf(const MetricInfo& metric);
std::string_view unitName(MetricUnit unit);  // CloudWatch's: "Count"

struct MetricId {
    std::string nameSpace, name;
    std::map<std::string, std::string> dimensions;
    auto operator<=>(const MetricId&) const = default;
};

// [from, until) in periods that begin at from; seconds since the epoch.
struct MetricRange {
    std::int64_t fromS = 0, untilS = 0, periodS = 60;
    auto operator<=>(const MetricRange&) const = default;
};

class MetricSource {
  public:
    MetricSource(FileReaders& readers, std::stop_token stop);

    // Nothing: there is no such metric, function, version or alias, so it has no data.
    struct Found {
        Metric metric = Metric::Invocations;
        SeriesSelector which;
    };
    std::optional<Found> find(const MetricId& id);
    // What was recorded of it; periods without anything have no point.
    MathSeries read(const Found& found, Statistic statistic, const MetricRange& range);

    // Everything that was recorded since a moment, for lists: all combinations of dimensions, in order.
    std::vector<MetricId> all(WallNanos since, WallNanos now);

  private:
    using SelectorKey = std::tuple<std::vector<std::uint32_t>, std::int64_t, std::int64_t>;
    const RollupSeries& rollups(const SeriesSelector& which, const MetricRange& range);
    bool select(const MetricId& id, SeriesSelector& which) const;
    bool selectResource(std::string_view resource, const std::string& function, SeriesSelector& which) const;
    std::vector<std::map<std::string, std::string>> dimensionsSince(WallNanos since, WallNanos now);

    FileReaders& readers_;
    std::stop_token stop_;
    std::map<std::string, std::uint32_t, std::less<>> functions_, strings_;
    std::map<std::pair<SelectorKey, MetricRange>, RollupSeries> read_;
};

}  // namespace updraft
