#include "runtime/telemetry/metrics.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace updraft {
namespace {

using enum MetricUnit;

constexpr std::array kMetrics = {
    MetricInfo{Metric::Invocations, "Invocations", Count, true, false, false},
    MetricInfo{Metric::Errors, "Errors", Count, true, false, false},
    MetricInfo{Metric::Throttles, "Throttles", Count, true, false, false},
    MetricInfo{Metric::Duration, "Duration", Milliseconds, true, true, false},
    MetricInfo{Metric::PostRuntimeExtensionsDuration, "PostRuntimeExtensionsDuration", Milliseconds, true,
               true, false},
    MetricInfo{Metric::ConcurrentExecutions, "ConcurrentExecutions", Count, true, false, true},
    MetricInfo{Metric::UnreservedConcurrentExecutions, "UnreservedConcurrentExecutions", Count, true, false,
               true},
    MetricInfo{Metric::ProvisionedConcurrentExecutions, "ProvisionedConcurrentExecutions", Count, true, false,
               true},
    MetricInfo{Metric::ProvisionedConcurrencyInvocations, "ProvisionedConcurrencyInvocations", Count, true,
               false, false},
    MetricInfo{Metric::ProvisionedConcurrencySpilloverInvocations,
               "ProvisionedConcurrencySpilloverInvocations", Count, true, false, false},
    MetricInfo{Metric::ProvisionedConcurrencyUtilization, "ProvisionedConcurrencyUtilization", Percent, true,
               false, true},
    MetricInfo{Metric::AsyncEventsReceived, "AsyncEventsReceived", Count, true, false, false},
    MetricInfo{Metric::AsyncEventAge, "AsyncEventAge", Milliseconds, true, true, false},
    MetricInfo{Metric::AsyncEventsDropped, "AsyncEventsDropped", Count, true, false, false},
    MetricInfo{Metric::DeadLetterErrors, "DeadLetterErrors", Count, true, false, false},
    MetricInfo{Metric::DestinationDeliveryFailures, "DestinationDeliveryFailures", Count, true, false, false},
    MetricInfo{Metric::ColdStarts, "ColdStarts", Count, false, false, false},
    MetricInfo{Metric::ColdStartShare, "ColdStartShare", Percent, false, false, false},
    MetricInfo{Metric::ErrorShare, "ErrorShare", Percent, false, false, false},
    MetricInfo{Metric::InitDuration, "InitDuration", Milliseconds, false, true, false},
    MetricInfo{Metric::MemoryUsed, "MemoryUsed", Bytes, false, true, false},
    MetricInfo{Metric::QueueWait, "QueueWait", Milliseconds, false, true, false},
    MetricInfo{Metric::EnvironmentsStarting, "EnvironmentsStarting", Count, false, false, true},
    MetricInfo{Metric::EnvironmentsIdle, "EnvironmentsIdle", Count, false, false, true},
    MetricInfo{Metric::Environments, "Environments", Count, false, false, true},
    MetricInfo{Metric::AsyncQueueDepth, "AsyncQueueDepth", Count, false, false, true},
    MetricInfo{Metric::AsyncOldestAge, "AsyncOldestAge", Milliseconds, false, false, true},
    MetricInfo{Metric::HostRejected, "HostRejected", Count, false, false, false},
};
static_assert(kMetrics.size() == static_cast<std::size_t>(Metric::Count));

using Answer = std::optional<double>;
using Kind = Statistic::Kind;

// What counts one per invocation: the value 1 or 0 of each, as CloudWatch has it.
Answer counted(std::uint64_t count, std::uint64_t samples, Kind kind) {
    const auto number = static_cast<double>(count), all = static_cast<double>(samples);
    switch (kind) {
        case Kind::Sum:
            return number;
        case Kind::SampleCount:
            return all;
        case Kind::Average:
            return samples == 0 ? Answer() : number / all;
        case Kind::Minimum:
            return samples == 0 ? Answer() : (count == samples ? 1.0 : 0.0);
        case Kind::Maximum:
            return samples == 0 ? Answer() : (count > 0 ? 1.0 : 0.0);
        case Kind::Percentile:
            break;
    }
    return std::nullopt;
}

Answer distributed(const LogHistogram& values, Statistic statistic, double scale) {
    if (statistic.kind == Kind::SampleCount) return static_cast<double>(values.count());
    if (values.empty()) return std::nullopt;
    switch (statistic.kind) {
        case Kind::Sum:
            return static_cast<double>(values.sum()) * scale;
        case Kind::Average:
            return values.mean() * scale;
        case Kind::Minimum:
            return static_cast<double>(values.min()) * scale;
        case Kind::Maximum:
            return static_cast<double>(values.max()) * scale;
        default:
            return static_cast<double>(values.percentile(statistic.quantile)) * scale;
    }
}

// The time-weighted mean, or the highest. Sums over time mean nothing, so the mean stands for them.
Answer gauged(const GaugeSet& set, double integral, double most, Kind kind) {
    if (kind == Kind::Percentile || set.observedNs <= 0) return std::nullopt;
    if (kind == Kind::SampleCount) return static_cast<double>(set.observedNs) / 1e9;
    if (kind == Kind::Maximum) return most;
    return integral / static_cast<double>(set.observedNs);
}
Answer gauged(const GaugeSet& set, const Gauge& gauge, Kind kind) {
    return gauged(set, static_cast<double>(gauge.integral), gauge.max, kind);
}

Answer environments(const GaugeSet& set, Kind kind) {
    const auto integral = set.busy.integral + set.starting.integral + set.idle.integral;
    const double mean =
        set.observedNs > 0 ? static_cast<double>(integral) / static_cast<double>(set.observedNs) : 0;
    // Maxima of parts need not have been at one moment: the largest part and the mean are both bounds.
    const double most = std::max({mean, static_cast<double>(set.busy.max), static_cast<double>(set.idle.max),
                                  static_cast<double>(set.starting.max)});
    return gauged(set, static_cast<double>(integral), most, kind);
}

Answer share(std::uint64_t part, std::uint64_t whole, Kind kind) {
    if (kind == Kind::SampleCount) return static_cast<double>(whole);
    if (whole == 0 || kind == Kind::Percentile) return std::nullopt;
    return 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

Answer utilization(const GaugeSet& set, Kind kind) {
    if (set.provisioned.integral <= 0 || kind == Kind::Percentile) return std::nullopt;
    if (kind == Kind::SampleCount) return static_cast<double>(set.observedNs) / 1e9;
    if (kind == Kind::Maximum) return 100.0 * set.provisionedBusy.max / std::max(1u, set.provisioned.max);
    return 100.0 * static_cast<double>(set.provisionedBusy.integral) /
           static_cast<double>(set.provisioned.integral);
}

constexpr double kNsToMs = 1e-6, kKbToBytes = 1024;

Answer invocationMetric(const Rollup& rollup, Metric metric, Statistic statistic) {
    const Kind kind = statistic.kind;
    const std::uint64_t invocations = rollup.invocations();
    switch (metric) {
        case Metric::Invocations:
            return counted(invocations, invocations, kind);
        case Metric::Errors:
            return counted(rollup.errors(), invocations, kind);
        case Metric::Throttles:
            return counted(rollup.throttled(), rollup.throttled() + invocations, kind);
        case Metric::ColdStarts:
            return counted(rollup.coldStarts, invocations, kind);
        case Metric::HostRejected:
            return counted(rollup.count(Outcome::HostRejected),
                           rollup.count(Outcome::HostRejected) + invocations, kind);
        case Metric::ProvisionedConcurrencyInvocations:
            return counted(rollup.provisionedInvocations, invocations, kind);
        case Metric::ProvisionedConcurrencySpilloverInvocations:
            return counted(rollup.spillovers, invocations, kind);
        case Metric::ColdStartShare:
            return share(rollup.coldStarts, invocations, kind);
        case Metric::ErrorShare:
            return share(rollup.errors(), invocations, kind);
        case Metric::Duration:
            return distributed(rollup.duration, statistic, kNsToMs);
        case Metric::PostRuntimeExtensionsDuration:
            return distributed(rollup.extensions, statistic, kNsToMs);
        case Metric::AsyncEventAge:
            return distributed(rollup.asyncAge, statistic, kNsToMs);
        case Metric::InitDuration:
            return distributed(rollup.init, statistic, kNsToMs);
        case Metric::QueueWait:
            return distributed(rollup.queued, statistic, kNsToMs);
        case Metric::MemoryUsed:
            return distributed(rollup.memory, statistic, kKbToBytes);
        default:
            return std::nullopt;
    }
}

Answer engineMetric(const Rollup& rollup, Metric metric, Kind kind) {
    const GaugeSet& set = rollup.gauges;
    const auto event = [kind](std::uint64_t count) { return counted(count, count, kind); };
    switch (metric) {
        case Metric::ConcurrentExecutions:
        case Metric::UnreservedConcurrentExecutions:
            return gauged(set, set.busy, kind);
        case Metric::ProvisionedConcurrentExecutions:
            return gauged(set, set.provisionedBusy, kind);
        case Metric::ProvisionedConcurrencyUtilization:
            return utilization(set, kind);
        case Metric::AsyncEventsReceived:
            return event(rollup.asyncReceived);
        case Metric::AsyncEventsDropped:
            return event(rollup.asyncDropped);
        case Metric::DeadLetterErrors:
            return event(rollup.deadLetterErrors);
        case Metric::DestinationDeliveryFailures:
            return event(rollup.destinationFailures);
        case Metric::EnvironmentsStarting:
            return gauged(set, set.starting, kind);
        case Metric::EnvironmentsIdle:
            return gauged(set, set.idle, kind);
        case Metric::Environments:
            return environments(set, kind);
        case Metric::AsyncQueueDepth:
            return gauged(set, set.asyncQueued, kind);
        case Metric::AsyncOldestAge:
            return set.observedNs > 0 ? Answer(static_cast<double>(set.asyncOldestNs) * kNsToMs) : Answer();
        default:
            return std::nullopt;
    }
}

}  // namespace

std::span<const MetricInfo> metrics() {
    return kMetrics;
}

const MetricInfo& info(Metric metric) {
    return kMetrics[static_cast<std::size_t>(metric)];
}

std::optional<Metric> metricByName(std::string_view name) {
    for (const MetricInfo& known : kMetrics) {
        if (known.name == name) return known.metric;
    }
    return std::nullopt;
}

std::optional<Statistic> statisticByName(std::string_view name) {
    constexpr std::pair<std::string_view, Kind> kNames[] = {
        {"Sum", Kind::Sum},         {"Average", Kind::Average},         {"Minimum", Kind::Minimum},
        {"Maximum", Kind::Maximum}, {"SampleCount", Kind::SampleCount},
    };
    for (const auto& [known, kind] : kNames) {
        if (known == name) return Statistic{kind, 0};
    }
    if (name.size() < 2 || name.front() != 'p') return std::nullopt;
    name.remove_prefix(1);
    double percent = -1;
    const auto [end, failed] =
        std::from_chars(name.data(), name.data() + name.size(), percent, std::chars_format::fixed);
    if (failed != std::errc() || end != name.data() + name.size()) return std::nullopt;
    if (!(percent >= 0 && percent <= 100)) return std::nullopt;
    return Statistic{Kind::Percentile, percent / 100};
}

std::optional<double> value(const Rollup& rollup, Metric metric, Statistic statistic) {
    const auto ofInvocations = invocationMetric(rollup, metric, statistic);
    return ofInvocations ? ofInvocations : engineMetric(rollup, metric, statistic.kind);
}

}  // namespace updraft
