#include "widgets/monitor/dashboards/card_words.h"

#include <algorithm>

#include "widgets/models/record_text.h"
#include "widgets/monitor/controls/monitor_words.h"
#include "widgets/monitor/metrics/metric_words.h"

namespace updraft {
namespace {

constexpr std::int64_t kMs = 1'000'000;

const MetricColumn* columnOf(const std::vector<MetricColumn>& columns, const MetricChoice& metric) {
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&metric](const MetricColumn& one) { return one.what == metric; });
    return found == columns.end() ? nullptr : &*found;
}

}  // namespace

QString CardWords::heatMap() {
    return tr("Duration, heat map");
}

QString CardWords::timeline() {
    return tr("Environment timeline");
}

QString CardWords::content(const CardContent& content) {
    switch (content.kind) {
        case CardContent::Kind::Chart:
            return ChartSpecs::title(content.chart);
        case CardContent::Kind::HeatMap:
            return heatMap();
        case CardContent::Kind::Timeline:
            return timeline();
        case CardContent::Kind::Metric:
            break;
    }
    const MetricChoice& metric = content.metric;
    if (metric.isRate()) return MetricWords::title(metric.metric);
    return tr("%1 (%2)", "a metric, its statistic")
        .arg(MetricWords::title(metric.metric), MetricWords::statistic(metric.statistic));
}

QString CardWords::title(const DashboardCard& card) {
    return card.title.isEmpty() ? content(card.content) : card.title;
}

QString CardWords::scope(const MonitorFilter& filter) {
    QStringList parts;
    if (filter.functions.isEmpty())
        parts.append(tr("All functions"));
    else if (filter.functions.size() <= 2)
        parts.append(filter.functions.join(QStringLiteral(", ")));
    else
        parts.append(tr("%n functions", nullptr, static_cast<int>(filter.functions.size())));
    if (filter.version) parts.append(RecordText::version(*filter.version));
    if (!filter.alias.isEmpty()) parts.append(filter.alias);
    for (int i = 0; i <= static_cast<int>(Trigger::Warmup); ++i) {
        if (filter.triggers.contains(static_cast<Trigger>(i)))
            parts.append(RecordText::trigger(static_cast<Trigger>(i)));
    }
    return parts.join(QStringLiteral(" · "));
}

ChartSpec CardWords::spec(const CardContent& content) {
    if (content.kind == CardContent::Kind::Chart) return ChartSpecs::of(content.chart);
    ChartSpec spec{CardWords::content(content), ChartUnit::Duration, ChartUnit::Count, {}};
    if (content.kind != CardContent::Kind::Metric) return spec;
    const MetricChoice& metric = content.metric;
    spec.unit =
        metric.isRate() ? ChartUnit::PerSecond : MetricWords::scale(metric.metric, metric.statistic).unit;
    return spec;
}

ChartSeries CardWords::line(const MetricColumn& column, const MonitorColumns& buckets, WallNanos now,
                            std::int64_t shiftNs) {
    const MetricChoice& metric = column.what;
    ChartSeries series;
    series.name = metric.isRate() ? tr("per second") : MetricWords::statistic(metric.statistic);
    series.role = MetricWords::color(metric.metric);
    series.style = info(metric.metric).distribution ? ChartStyle::Line : ChartStyle::Area;
    if (metric.statistic.startsWith(QLatin1Char('p'))) series.enoughSamples = kFewSamples;
    const double scale = MetricWords::scale(metric.metric, metric.statistic).toChart;
    const int size = std::min(buckets.size(), static_cast<int>(column.values.size()));
    for (int i = 0; i < size && buckets.grid().start(i) <= now; ++i) {
        const auto at = static_cast<std::size_t>(i);
        ChartPoint point;
        point.startMs = (buckets.grid().start(i) + shiftNs) / kMs;
        point.value = column.values[at] * scale;
        point.partial = buckets.has(i, BucketFlag::Partial);
        if (series.enoughSamples > 0) point.samples = column.samples[at];
        series.points.push_back(point);
    }
    return series;
}

std::vector<ChartSeries> CardWords::series(const MetricChoice& metric, const MonitorData& data) {
    std::vector<ChartSeries> all;
    if (const MetricColumn* column = columnOf(data.metrics, metric))
        all.push_back(line(*column, data.columns, data.now, 0));
    if (!data.compared || all.empty()) return all;
    if (const MetricColumn* before = columnOf(data.compared->metrics, metric)) {
        const std::int64_t shift = data.compared->shiftNs;
        ChartSeries earlier = line(*before, data.compared->columns, data.now - shift, shift);
        earlier.name = MonitorWords::earlier(earlier.name, data.query.compare);
        earlier.dashed = true;
        all.push_back(std::move(earlier));
    }
    return all;
}

}  // namespace updraft
