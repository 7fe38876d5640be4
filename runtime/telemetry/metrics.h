// Metrics: CloudWatch's names and meanings for Lambda (docs.aws.amazon.com/lambda/latest/dg/
// monitoring-metrics-types.html), and our own beside them, each computed from a Rollup. One list for charts,
// alarms, GetMetricData, OpenMetrics and exports. Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "runtime/telemetry/rollup.h"

namespace updraft {

enum class Metric : std::uint8_t {
    // CloudWatch's.
    Invocations,
    Errors,
    Throttles,
    Duration,
    PostRuntimeExtensionsDuration,
    ConcurrentExecutions,
    UnreservedConcurrentExecutions,
    ProvisionedConcurrentExecutions,
    ProvisionedConcurrencyInvocations,
    ProvisionedConcurrencySpilloverInvocations,
    ProvisionedConcurrencyUtilization,
    AsyncEventsReceived,
    AsyncEventAge,
    AsyncEventsDropped,
    DeadLetterErrors,
    DestinationDeliveryFailures,
    // Ours.
    ColdStarts,
    ColdStartShare,  // percent of invocations
    ErrorShare,      // percent of invocations
    InitDuration,
    MemoryUsed,
    QueueWait,  // for this machine
    EnvironmentsStarting,
    EnvironmentsIdle,
    Environments,
    AsyncQueueDepth,
    AsyncOldestAge,
    HostRejected,
    Count
};
enum class MetricUnit : std::uint8_t { Count, Milliseconds, Percent, Bytes };

struct MetricInfo {
    Metric metric;
    std::string_view name;  // "Invocations"
    MetricUnit unit;
    bool cloudWatch;    // of AWS's own list
    bool distribution;  // has percentiles
    bool shared;        // a gauge: time-weighted means and maxima
};
std::span<const MetricInfo> metrics();
const MetricInfo& info(Metric metric);
std::optional<Metric> metricByName(std::string_view name);

// "Sum", "Average", "Minimum", "Maximum", "SampleCount", "p99", "p99.9".
struct Statistic {
    enum class Kind : std::uint8_t { Sum, Average, Minimum, Maximum, SampleCount, Percentile };
    Kind kind = Kind::Sum;
    double quantile = 0;  // Percentile: 0 to 1
};
std::optional<Statistic> statisticByName(std::string_view name);

// In the metric's unit. Nothing: the rollup knows nothing about it (no invocation ran, so no duration).
std::optional<double> value(const Rollup& rollup, Metric metric, Statistic statistic);

}  // namespace updraft
