#include "widgets/monitor/overview/chart_specs.h"

#include <algorithm>
#include <cmath>

#include "widgets/monitor/controls/monitor_words.h"

namespace updraft {
namespace {

constexpr std::int64_t kMs = 1'000'000;

bool isShare(MonitorSeries series) {
    return series == MonitorSeries::ErrorShare || series == MonitorSeries::ColdShare;
}

bool isDurationPercentile(MonitorSeries series) {
    return series == MonitorSeries::DurationP50 || series == MonitorSeries::DurationP95 ||
           series == MonitorSeries::DurationP99;
}

// What a person did, and where trouble began: its end shows by itself.
bool standsInCharts(Annotation::Kind kind) {
    switch (kind) {
        case Annotation::Kind::ThrottlingEnded:
        case Annotation::Kind::HostRelieved:
        case Annotation::Kind::AlarmCleared:
        case Annotation::Kind::BudgetCleared:
        case Annotation::Kind::PlatformStarted:
        case Annotation::Kind::PlatformStopped:
            return false;
        default:
            return true;
    }
}

}  // namespace

QString ChartSpecs::title(MonitorChart chart) {
    switch (chart) {
        case MonitorChart::Traffic:
            return tr("Invocations, errors, throttles");
        case MonitorChart::Duration:
            return tr("Duration");
        case MonitorChart::Environments:
            return tr("Execution environments");
        case MonitorChart::ColdStarts:
            return tr("Cold start share");
        case MonitorChart::AsyncQueue:
            return tr("Async queue depth and age");
        case MonitorChart::CostRate:
            return tr("Cost rate");
        case MonitorChart::Memory:
            return tr("Memory");
        case MonitorChart::Errors:
            return tr("Error share");
        case MonitorChart::Count:
            break;
    }
    return {};
}

QString ChartSpecs::shortTitle(MonitorChart chart) {
    switch (chart) {
        case MonitorChart::Traffic:
            return tr("Rate");
        case MonitorChart::Duration:
            return tr("Duration p95");
        case MonitorChart::ColdStarts:
            return tr("Cold starts");
        case MonitorChart::Errors:
            return tr("Errors");
        default:
            return title(chart);
    }
}

ChartSpec ChartSpecs::of(MonitorChart chart) {
    using S = MonitorSeries;
    using R = ColorRole;
    constexpr auto kLine = ChartStyle::Line, kArea = ChartStyle::Area, kStacked = ChartStyle::Stacked;
    ChartSpec spec{title(chart), ChartUnit::Count, ChartUnit::Count, {}};
    switch (chart) {
        case MonitorChart::Traffic:
            spec.unit = ChartUnit::PerSecond;
            spec.series = {{S::Succeeded, tr("ok"), R::Busy, kArea, {}, 0, true},
                           {S::Errors, tr("errors"), R::Error, kLine, {}, 0, true},
                           {S::Throttles, tr("throttled"), R::Throttled}};
            break;
        case MonitorChart::Duration:
            spec.unit = ChartUnit::Duration;
            spec.series = {{S::DurationP50, QStringLiteral("p50"), R::Busy},
                           {S::DurationP95, QStringLiteral("p95"), R::SeriesFive, kLine, {}, 0, true},
                           {S::DurationP99, QStringLiteral("p99"), R::SeriesSix}};
            break;
        case MonitorChart::Environments:
            spec.series = {{S::Busy, tr("busy"), R::Busy, kStacked, S::BusyMost, 0, true},
                           {S::Starting, tr("starting"), R::Init, kStacked, S::StartingMost},
                           {S::Idle, tr("idle"), R::Idle, kStacked, S::IdleMost}};
            break;
        case MonitorChart::ColdStarts:
            spec.unit = ChartUnit::Percent;
            spec.series = {{S::ColdShare, tr("% of invocations"), R::Init, kArea, {}, 0, true}};
            break;
        case MonitorChart::AsyncQueue:
            spec.rightUnit = ChartUnit::Duration;
            spec.series = {
                {S::AsyncDepth, tr("waiting events"), R::Throttled, kArea, S::AsyncDepthMost, 0, true},
                {S::AsyncOldestAge, tr("age of the oldest"), R::SeriesSix, kLine, {}, 1}};
            break;
        case MonitorChart::CostRate:
            spec.unit = ChartUnit::Money;
            spec.series = {{S::CostRate, tr("an hour, list price"), R::Money, kArea, {}, 0, true}};
            break;
        case MonitorChart::Memory:
            spec.unit = ChartUnit::Bytes;
            spec.series = {{S::MemoryP95, tr("used, p95"), R::Busy, kArea, {}, 0, true},
                           {S::MemoryMost, tr("used, most"), R::SeriesFive},
                           {S::MemoryConfigured, tr("configured"), R::Idle}};
            break;
        case MonitorChart::Errors:
            spec.unit = ChartUnit::Percent;
            spec.series = {{S::ErrorShare, tr("% of invocations"), R::Error, kArea, {}, 0, true}};
            break;
        case MonitorChart::Count:
            break;
    }
    return spec;
}

ChartSeries chartSeries(const SeriesSpec& spec, const MonitorColumns& columns, WallNanos now,
                        std::int64_t shiftNs) {
    ChartSeries series;
    series.name = spec.name;
    series.role = spec.role;
    series.style = spec.style;
    series.axis = spec.axis;
    const bool counted = isDurationPercentile(spec.series);
    if (counted) series.enoughSamples = kFewSamples;
    const double scale = isShare(spec.series) ? 100 : 1;
    const std::vector<double>& values = columns.of(spec.series);
    const std::vector<double>* most = spec.most ? &columns.of(*spec.most) : nullptr;
    series.points.reserve(values.size());
    for (int i = 0; i < columns.size() && columns.grid().start(i) <= now; ++i) {
        const auto at = static_cast<std::size_t>(i);
        ChartPoint point;
        point.startMs = (columns.grid().start(i) + shiftNs) / kMs;
        point.value = values[at] * scale;
        if (most != nullptr) point.max = (*most)[at] * scale;
        point.partial = columns.has(i, BucketFlag::Partial);
        if (counted) point.samples = columns.durations()[at];
        series.points.push_back(point);
    }
    return series;
}

std::vector<ChartSeries> chartSeries(const ChartSpec& spec, const MonitorData& data) {
    std::vector<ChartSeries> all;
    for (const SeriesSpec& one : spec.series) all.push_back(chartSeries(one, data.columns, data.now));
    if (!data.compared) return all;
    const std::int64_t shift = data.compared->shiftNs;
    for (const SeriesSpec& one : spec.series) {
        if (!one.compared) continue;
        SeriesSpec before = one;
        before.style = ChartStyle::Line;
        before.most.reset();
        ChartSeries series = chartSeries(before, data.compared->columns, data.now - shift, shift);
        series.name = MonitorWords::earlier(one.name, data.query.compare);
        series.dashed = true;
        all.push_back(std::move(series));
    }
    return all;
}

std::vector<HeatColumn> heatColumns(const std::vector<HeatBucket>& heat) {
    std::vector<HeatColumn> columns;
    columns.reserve(heat.size());
    for (const HeatBucket& bucket : heat) {
        columns.push_back({bucket.start / kMs,
                           std::vector<quint64>(bucket.counts.begin(), bucket.counts.end()), bucket.partial});
    }
    return columns;
}

std::vector<ChartAnnotation> chartAnnotations(const MonitorData& data) {
    const QStringList& chosen = data.query.filter.functions;
    std::vector<ChartAnnotation> shown;
    for (const Annotation& one : data.annotations) {
        if (!standsInCharts(one.kind)) continue;
        if (one.functionId != 0 && !chosen.isEmpty() &&
            !chosen.contains(data.names.functions.value(one.functionId)))
            continue;
        shown.push_back({one.at / kMs, MonitorWords::annotation(one), MonitorWords::color(one.kind)});
    }
    return shown;
}

std::vector<ChartShade> chartShades(const MonitorColumns& columns) {
    std::vector<ChartShade> shades;
    for (const HostLimitSpan& span : hostLimitsIn(columns)) {
        shades.push_back(
            {span.from / kMs, span.until / kMs, MonitorWords::hostLimit(span.kind), ColorRole::Init});
    }
    return shades;
}

}  // namespace updraft
