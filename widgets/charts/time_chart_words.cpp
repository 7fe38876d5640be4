// What a time chart says in words: its tooltip, its CSV, what a screen reader hears.
#include <algorithm>
#include <cmath>
#include <map>

#include "widgets/charts/plot_labels.h"
#include "widgets/charts/time_chart.h"

namespace updraft {
namespace {

QString valueText(const ChartPoint& point, const ChartSeries& series, ChartUnit unit) {
    QString text = chartValueText(point.value, unit);
    if (std::isfinite(point.min) && std::isfinite(point.max) && point.min < point.max) {
        text += QLatin1Char(' ') + TimeChart::tr("(%1 to %2)", "least and greatest in this bucket")
                                       .arg(chartValueText(point.min, unit), chartValueText(point.max, unit));
    }
    if (point.samples > 0 && point.samples < series.enoughSamples)
        text += QLatin1Char(' ') + TimeChart::tr("(n = %1)", "number of samples").arg(point.samples);
    return text;
}

}  // namespace

ChartTooltipRow TimeChart::rowOf(const ChartSeries& series, qint64 ms) const {
    const ChartMark mark = series.dashed ? ChartMark::Dashed : ChartMark::Square;
    const ChartPoint* point = pointAt(series, ms, bucketMs());
    const ChartUnit unit = content_.units[series.axis == 1 ? 1 : 0];
    const bool known = point != nullptr && std::isfinite(point->value);
    return {{series.name, series.role, mark, true}, known ? valueText(*point, series, unit) : tr("no data")};
}

std::vector<QString> TimeChart::notesAt(qint64 ms) const {
    constexpr double kNear = 5;  // pixels
    std::vector<QString> notes;
    const bool partial = std::any_of(content_.series.begin(), content_.series.end(), [&](const auto& series) {
        const ChartPoint* point = pointAt(series, ms, bucketMs());
        return point != nullptr && point->partial;
    });
    if (partial) notes.push_back(tr("Not over yet: figures will grow"));
    // What says the same is one note, with the first one's time.
    std::vector<std::pair<const ChartAnnotation*, std::size_t>> near;
    for (const ChartAnnotation& annotation : content_.annotations) {
        if (std::abs(toX(annotation.ms) - toX(ms)) > kNear) continue;
        const auto same = std::find_if(near.begin(), near.end(), [&annotation](const auto& one) {
            return one.first->text == annotation.text;
        });
        if (same == near.end())
            near.emplace_back(&annotation, 1);
        else
            ++same->second;
    }
    for (const auto& [annotation, times] : near)
        notes.push_back(momentText(annotation->ms, 1000).section(QStringLiteral(", "), -1) +
                        QLatin1Char(' ') + countedAnnotation(annotation->text, times));
    for (const ChartShade& shade : content_.shades) {
        if (ms >= shade.fromMs && ms < shade.untilMs) notes.push_back(shade.reason);
    }
    return notes;
}

ChartTooltipText TimeChart::tooltipAt(qint64 ms, const QPointF&) const {
    ChartTooltipText text;
    qint64 start = ms;
    for (const ChartSeries& series : content_.series) {
        if (!content_.shows(series)) continue;
        const ChartPoint* point = pointAt(series, ms, bucketMs());
        if (point != nullptr && !series.dashed) start = point->startMs;
        text.rows.push_back(rowOf(series, ms));
    }
    text.heading = momentText(start, bucketMs());
    text.notes = notesAt(ms);
    return text;
}

QString TimeChart::spokenValues() const {
    QStringList parts{spanText(range().visible())};
    if (!content_.hasValues()) return (parts << emptyText()).join(QStringLiteral("; "));
    for (const ChartSeries& series : content_.series) {
        if (!content_.shows(series)) continue;
        const ChartPoint* last = nullptr;
        double most = kChartGap;
        for (const ChartPoint& point : series.points) {
            if (!range().visible().contains(point.startMs) || !std::isfinite(point.value)) continue;
            if (last == nullptr || point.value > most) most = point.value;
            last = &point;
        }
        const ChartUnit unit = content_.units[series.axis == 1 ? 1 : 0];
        parts << (last == nullptr
                      ? tr("%1: no data").arg(series.name)
                      : tr("%1: latest %2, highest %3")
                            .arg(series.name, valueText(*last, series, unit), chartValueText(most, unit)));
    }
    return parts.join(QStringLiteral("; "));
}

// One row for each time, one column for each series, hidden ones too.
QString TimeChart::csv() const {
    std::map<qint64, std::vector<double>> rows;
    QStringList lines{QStringLiteral("time")};
    for (std::size_t i = 0; i < content_.series.size(); ++i) {
        lines.front() += QLatin1Char(',') + csvCell(content_.series[i].name);
        for (const ChartPoint& point : content_.series[i].points) {
            if (!range().visible().contains(point.startMs)) continue;
            auto [row, fresh] = rows.try_emplace(point.startMs, content_.series.size(), kChartGap);
            row->second[i] = point.value;
        }
    }
    for (const auto& [ms, values] : rows) {
        QString line = csvTime(ms);
        for (const double value : values) line += QLatin1Char(',') + csvNumber(value);
        lines << line;
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

}  // namespace updraft
