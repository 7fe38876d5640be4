#include "widgets/monitor/metrics/metric_words.h"

#include <QLocale>
#include <cmath>
#include <iterator>

#include "widgets/base/format.h"

namespace updraft {
namespace {

struct MetricText {
    const char* title;
    const char* help;
    ColorRole role;
};

// By Metric.
constexpr MetricText kTexts[] = {
    {QT_TRANSLATE_NOOP("MetricWords", "Invocations"),
     QT_TRANSLATE_NOOP("MetricWords", "Invocations that ran or failed to start, without throttles"),
     ColorRole::Busy},
    {QT_TRANSLATE_NOOP("MetricWords", "Errors"),
     QT_TRANSLATE_NOOP("MetricWords",
                       "Invocations that ended with an error of the function or its environment"),
     ColorRole::Error},
    {QT_TRANSLATE_NOOP("MetricWords", "Throttles"),
     QT_TRANSLATE_NOOP("MetricWords", "Invocations that a limit refused"), ColorRole::Throttled},
    {QT_TRANSLATE_NOOP("MetricWords", "Duration"), QT_TRANSLATE_NOOP("MetricWords", "Time in the handler"),
     ColorRole::Busy},
    {QT_TRANSLATE_NOOP("MetricWords", "Extensions after the response"),
     QT_TRANSLATE_NOOP("MetricWords", "Time that extensions took after the response"), ColorRole::SeriesFive},
    {QT_TRANSLATE_NOOP("MetricWords", "Concurrent executions"),
     QT_TRANSLATE_NOOP("MetricWords", "Environments that run something"), ColorRole::Busy},
    {QT_TRANSLATE_NOOP("MetricWords", "Unreserved concurrency"),
     QT_TRANSLATE_NOOP("MetricWords", "Concurrency of functions without a reservation"),
     ColorRole::SeriesSix},
    {QT_TRANSLATE_NOOP("MetricWords", "Provisioned concurrency in use"),
     QT_TRANSLATE_NOOP("MetricWords", "Environments of provisioned concurrency that run something"),
     ColorRole::Busy},
    {QT_TRANSLATE_NOOP("MetricWords", "Provisioned invocations"),
     QT_TRANSLATE_NOOP("MetricWords", "Invocations that ran on provisioned concurrency"),
     ColorRole::SeriesSix},
    {QT_TRANSLATE_NOOP("MetricWords", "Spill-over"),
     QT_TRANSLATE_NOOP("MetricWords", "Invocations that provisioned concurrency had no room for"),
     ColorRole::SeriesFive},
    {QT_TRANSLATE_NOOP("MetricWords", "Provisioned utilization"),
     QT_TRANSLATE_NOOP("MetricWords", "Share of provisioned concurrency that runs something"),
     ColorRole::SeriesSix},
    {QT_TRANSLATE_NOOP("MetricWords", "Asynchronous events received"),
     QT_TRANSLATE_NOOP("MetricWords", "Events that were accepted"), ColorRole::Busy},
    {QT_TRANSLATE_NOOP("MetricWords", "Asynchronous event age"),
     QT_TRANSLATE_NOOP("MetricWords", "Time from acceptance to an attempt's start"), ColorRole::SeriesSix},
    {QT_TRANSLATE_NOOP("MetricWords", "Asynchronous events dropped"),
     QT_TRANSLATE_NOOP("MetricWords", "Events that were given up"), ColorRole::Error},
    {QT_TRANSLATE_NOOP("MetricWords", "Dead-letter errors"),
     QT_TRANSLATE_NOOP("MetricWords", "Events that the dead-letter queue did not take"), ColorRole::Error},
    {QT_TRANSLATE_NOOP("MetricWords", "Destination failures"),
     QT_TRANSLATE_NOOP("MetricWords", "Results that a destination did not take"), ColorRole::Error},
    {QT_TRANSLATE_NOOP("MetricWords", "Cold starts"),
     QT_TRANSLATE_NOOP("MetricWords", "Invocations that waited for an init"), ColorRole::Init},
    {QT_TRANSLATE_NOOP("MetricWords", "Cold start share"),
     QT_TRANSLATE_NOOP("MetricWords", "Share of invocations that waited for an init"), ColorRole::Init},
    {QT_TRANSLATE_NOOP("MetricWords", "Error share"),
     QT_TRANSLATE_NOOP("MetricWords", "Share of invocations that ended with an error"), ColorRole::Error},
    {QT_TRANSLATE_NOOP("MetricWords", "Init duration"),
     QT_TRANSLATE_NOOP("MetricWords", "Time of inits that invocations waited for"), ColorRole::Init},
    {QT_TRANSLATE_NOOP("MetricWords", "Memory used"),
     QT_TRANSLATE_NOOP("MetricWords", "Memory of the whole process tree at its highest"),
     ColorRole::SeriesSix},
    {QT_TRANSLATE_NOOP("MetricWords", "Wait for this machine"),
     QT_TRANSLATE_NOOP("MetricWords", "Time that invocations waited for room on this machine"),
     ColorRole::Throttled},
    {QT_TRANSLATE_NOOP("MetricWords", "Environments starting"),
     QT_TRANSLATE_NOOP("MetricWords", "Environments in init"), ColorRole::Init},
    {QT_TRANSLATE_NOOP("MetricWords", "Environments idle"),
     QT_TRANSLATE_NOOP("MetricWords", "Environments kept warm"), ColorRole::Idle},
    {QT_TRANSLATE_NOOP("MetricWords", "Environments"),
     QT_TRANSLATE_NOOP("MetricWords", "Environments in any state"), ColorRole::Busy},
    {QT_TRANSLATE_NOOP("MetricWords", "Asynchronous queue depth"),
     QT_TRANSLATE_NOOP("MetricWords", "Accepted events that are not delivered yet"), ColorRole::Throttled},
    {QT_TRANSLATE_NOOP("MetricWords", "Oldest asynchronous event"),
     QT_TRANSLATE_NOOP("MetricWords", "Age of the oldest event that is not delivered yet"),
     ColorRole::SeriesSix},
    {QT_TRANSLATE_NOOP("MetricWords", "Refused by this machine"),
     QT_TRANSLATE_NOOP("MetricWords", "Invocations that this machine had no room for"), ColorRole::Throttled},
};
static_assert(std::size(kTexts) == static_cast<std::size_t>(Metric::Count));

const MetricText& textOf(Metric metric) {
    return kTexts[static_cast<std::size_t>(metric)];
}

struct StatisticText {
    const char* name;
    const char* text;
};
constexpr StatisticText kStatistics[] = {{"Sum", QT_TRANSLATE_NOOP("MetricWords", "sum")},
                                         {"Average", QT_TRANSLATE_NOOP("MetricWords", "average")},
                                         {"Minimum", QT_TRANSLATE_NOOP("MetricWords", "minimum")},
                                         {"Maximum", QT_TRANSLATE_NOOP("MetricWords", "maximum")},
                                         {"SampleCount", QT_TRANSLATE_NOOP("MetricWords", "samples")}};

QStringList words(std::initializer_list<const char*> names) {
    QStringList list;
    for (const char* name : names) list.append(QLatin1String(name));
    return list;
}

}  // namespace

QString MetricWords::title(Metric metric) {
    return tr(textOf(metric).title);
}

QString MetricWords::help(Metric metric) {
    return tr(textOf(metric).help);
}

ColorRole MetricWords::color(Metric metric) {
    return textOf(metric).role;
}

QString MetricWords::statistic(const QString& name) {
    for (const StatisticText& known : kStatistics) {
        if (name == QLatin1String(known.name)) return tr(known.text);
    }
    return name;
}

QStringList MetricWords::statistics(Metric metric) {
    const MetricInfo& about = info(metric);
    if (about.distribution) {
        return words(
            {"p95", "p50", "p90", "p99", "p99.9", "Average", "Minimum", "Maximum", "Sum", "SampleCount"});
    }
    if (about.shared) return words({"Maximum", "Average"});
    if (about.unit == MetricUnit::Count) return words({"Sum"});
    return words({"Average", "Maximum"});
}

MetricScale MetricWords::scale(Metric metric, const QString& statistic) {
    if (statistic == QLatin1String("SampleCount")) return {};
    constexpr double kMegabyte = 1024.0 * 1024;
    switch (info(metric).unit) {
        case MetricUnit::Milliseconds:
            return {ChartUnit::Duration, 1e6, 1, tr(" ms")};
        case MetricUnit::Percent:
            return {ChartUnit::Percent, 1, 1, tr(" %")};
        case MetricUnit::Bytes:
            return {ChartUnit::Bytes, 1, 1 / kMegabyte, tr(" MB")};
        case MetricUnit::Count:
            break;
    }
    return {};
}

QString MetricWords::value(Metric metric, const QString& statistic, double value) {
    switch (scale(metric, statistic).unit) {
        case ChartUnit::Duration:
            return formatMilliseconds(value);
        case ChartUnit::Percent:
            return tr("%1 %").arg(QLocale().toString(value, 'g', 3));
        case ChartUnit::Bytes:
            return formatBytes(std::llround(value));
        default:
            break;
    }
    if (value == std::round(value)) return formatCount(value);
    return QLocale().toString(value, 'g', 4);
}

QString MetricWords::period(int seconds) {
    if (seconds >= 2 * 86'400 && seconds % 86'400 == 0) return tr("%n day(s)", nullptr, seconds / 86'400);
    if (seconds >= 3'600 && seconds % 3'600 == 0) return tr("%1 h").arg(seconds / 3'600);
    if (seconds >= 60 && seconds % 60 == 0) return tr("%1 min").arg(seconds / 60);
    return tr("%1 s").arg(seconds);
}

}  // namespace updraft
