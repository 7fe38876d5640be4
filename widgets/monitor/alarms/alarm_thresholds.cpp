#include "widgets/monitor/alarms/alarm_thresholds.h"

#include <array>

#include "widgets/monitor/alarms/alarm_words.h"
#include "widgets/monitor/metrics/metric_words.h"

namespace updraft {
namespace {

constexpr double kMsToNs = 1e6;
constexpr std::size_t kMost = 3;  // more are a fence

// Where a metric is drawn, and what one of its units is there. Counts are drawn per second.
struct Place {
    Metric metric;
    MonitorChart chart;
    double scale = 1;
    bool perSecond = false;
    int axis = 0;
};
constexpr std::array kPlaces{Place{Metric::Invocations, MonitorChart::Traffic, 1, true},
                             Place{Metric::Errors, MonitorChart::Traffic, 1, true},
                             Place{Metric::Throttles, MonitorChart::Traffic, 1, true},
                             Place{Metric::Duration, MonitorChart::Duration, kMsToNs},
                             Place{Metric::ConcurrentExecutions, MonitorChart::Environments},
                             Place{Metric::EnvironmentsStarting, MonitorChart::Environments},
                             Place{Metric::EnvironmentsIdle, MonitorChart::Environments},
                             Place{Metric::ColdStartShare, MonitorChart::ColdStarts},
                             Place{Metric::AsyncQueueDepth, MonitorChart::AsyncQueue},
                             Place{Metric::AsyncOldestAge, MonitorChart::AsyncQueue, kMsToNs, false, 1},
                             Place{Metric::MemoryUsed, MonitorChart::Memory},
                             Place{Metric::ErrorShare, MonitorChart::Errors}};

// A sum over a period is drawn as its rate; how many samples there were is drawn nowhere.
std::optional<double> levelOf(const AlarmDefinition& alarm, const Place& place) {
    if (alarm.statistic == "SampleCount") return std::nullopt;
    if (!place.perSecond)
        return alarm.statistic == "Sum" ? std::nullopt : std::optional(alarm.threshold * place.scale);
    if (alarm.statistic != "Sum") return std::nullopt;
    return alarm.threshold / alarm.periodSeconds;
}

bool isOfVersion(const AlarmDefinition& alarm, const MonitorFilter& filter) {
    if (!filter.version) return alarm.version.empty();
    const std::string name = *filter.version == 0 ? "$LATEST" : std::to_string(*filter.version);
    return alarm.version == name;
}

bool isOf(const AlarmDefinition& alarm, const MonitorFilter& filter) {
    if (!filter.triggers.empty() || !isOfVersion(alarm, filter)) return false;
    if (filter.alias != QString::fromStdString(alarm.alias)) return false;
    if (alarm.function.empty()) return filter.functions.isEmpty();
    return filter.functions == QStringList{QString::fromStdString(alarm.function)};
}

// The name, with its state where that asks for attention: never by colour alone.
QString nameOf(const AlarmStatus& alarm) {
    const QString name = QString::fromStdString(alarm.definition.name);
    return alarm.state == AlarmState::Alarm ? AlarmWords::raised(name) : name;
}

}  // namespace

std::vector<ChartThreshold> alarmThresholds(const std::vector<AlarmStatus>& alarms, MonitorChart chart,
                                            const MonitorFilter& filter) {
    std::vector<ChartThreshold> thresholds;
    for (const AlarmStatus& alarm : alarms) {
        const AlarmDefinition& definition = alarm.definition;
        if (!definition.enabled || !isOf(definition, filter)) continue;
        for (const Place& place : kPlaces) {
            if (place.metric != definition.metric || place.chart != chart) continue;
            const auto level = levelOf(definition, place);
            if (level && thresholds.size() < kMost) {
                thresholds.push_back({*level, nameOf(alarm), AlarmWords::color(alarm), place.axis, false});
            }
        }
    }
    return thresholds;
}

std::vector<ChartThreshold> alarmThresholds(const std::vector<AlarmStatus>& alarms,
                                            const MetricChoice& metric, const MonitorFilter& filter) {
    std::vector<ChartThreshold> thresholds;
    const double scale = MetricWords::scale(metric.metric, metric.statistic).toChart;
    for (const AlarmStatus& alarm : alarms) {
        const AlarmDefinition& definition = alarm.definition;
        const bool same = definition.metric == metric.metric &&
                          QString::fromStdString(definition.statistic) == metric.statistic;
        if (!same || !definition.enabled || !isOf(definition, filter) || thresholds.size() >= kMost) continue;
        const double level =
            metric.isRate() ? definition.threshold / definition.periodSeconds : definition.threshold * scale;
        thresholds.push_back({level, nameOf(alarm), AlarmWords::color(alarm), 0, false});
    }
    return thresholds;
}

}  // namespace updraft
