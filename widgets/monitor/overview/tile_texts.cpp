#include "widgets/monitor/overview/tile_texts.h"

#include <QLocale>
#include <cmath>

#include "widgets/base/format.h"
#include "widgets/monitor/controls/monitor_words.h"

namespace updraft {
namespace {

const QString kDash = QStringLiteral("–");
const QString kDot = QStringLiteral(" · ");

// While live, the last moments; else all of the window.
const StretchFigures& shown(const MonitorData& data) {
    return data.query.isLive() ? data.recent : data.range;
}

QString nanos(double value) {
    return std::isnan(value) ? kDash : formatNanos(static_cast<std::int64_t>(value));
}

// Means of environments are seldom whole.
QString number(double value) {
    if (std::isnan(value)) return kDash;
    const bool whole = value >= 10 || std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

const std::vector<double>& curve(const MonitorData& data, MonitorSeries series) {
    return data.columns.of(series);
}

}  // namespace

// "the last minute", "the last 10 s", or the window's own name.
QString TileTexts::stretch(const MonitorData& data) {
    if (!data.query.isLive()) return MonitorWords::window(data.window);
    const std::int64_t seconds = data.recentWindow.length() / 1'000'000'000;
    return seconds == 60 ? tr("in the last minute") : tr("in the last %1 s").arg(seconds);
}

QString TileTexts::withChange(const MonitorData& data, double now, double before, const QString& note) {
    const QString change = MonitorWords::change(changeOf(now, before));
    if (!data.compared || change.isEmpty()) return note;
    const QString than = tr("%1 %2", "change, on what: +12 % on yesterday")
                             .arg(change, MonitorWords::than(data.query.compare));
    return note.isEmpty() ? than : than + kDot + note;
}

TileText TileTexts::invocations(const MonitorData& data) {
    TileText tile{tr("Invocations"), kDash, {}, ColorRole::Busy, &curve(data, MonitorSeries::Invocations)};
    const double now = shown(data).perSecond;
    if (std::isnan(now)) return tile;
    tile.figure = now == 0 ? tr("0/s") : formatRate(now);
    if (data.compared) {
        tile.note = withChange(data, data.range.perSecond, data.compared->range.perSecond, {});
    } else if (data.query.isLive()) {
        const QString change = MonitorWords::change(changeOf(now, data.range.perSecond));
        if (!change.isEmpty()) tile.note = tr("%1 on the mean of this range", "change").arg(change);
    }
    if (tile.note.isEmpty()) {
        // What just came is not yet counted in the whole, which is read more seldom.
        const std::uint64_t all = std::max(data.range.invocations, shown(data).invocations);
        tile.note = tr("%1 in all", "invocations").arg(formatCount(static_cast<double>(all)));
    }
    return tile;
}

TileText TileTexts::errors(const MonitorData& data) {
    const StretchFigures& figures = shown(data);
    TileText tile{tr("Errors"),
                  MonitorWords::share(figures.errorShare),
                  {},
                  ColorRole::Error,
                  &curve(data, MonitorSeries::ErrorShare)};
    const QString count = formatCount(static_cast<double>(figures.errors));
    tile.note = data.query.isLive() ? tr("%1 %2", "errors: 11 in the last minute").arg(count, stretch(data))
                                    : tr("%1 in all", "errors").arg(count);
    if (figures.throttles > 0)
        tile.note += kDot + tr("%1 throttled").arg(formatCount(static_cast<double>(figures.throttles)));
    if (data.compared)
        tile.note = withChange(data, data.range.errorShare, data.compared->range.errorShare, tile.note);
    return tile;
}

TileText TileTexts::duration(const MonitorData& data) {
    const StretchFigures& figures = shown(data);
    TileText tile{tr("Duration p95"),
                  nanos(figures.p95),
                  {},
                  ColorRole::SeriesFive,
                  &curve(data, MonitorSeries::DurationP95)};
    if (figures.durations == 0) return tile;
    tile.note = tr("p50 %1 · p99 %2").arg(nanos(figures.p50), nanos(figures.p99));
    if (figures.durations < kFewSamples)
        tile.note = MonitorWords::samples(figures.durations) + kDot + tile.note;
    if (data.compared) tile.note = withChange(data, data.range.p95, data.compared->range.p95, tile.note);
    return tile;
}

TileText TileTexts::coldStarts(const MonitorData& data) {
    const StretchFigures& figures = shown(data);
    TileText tile{tr("Cold starts"),
                  MonitorWords::share(figures.coldShare),
                  {},
                  ColorRole::Init,
                  &curve(data, MonitorSeries::ColdShare)};
    // The last one may be long ago: its init is still what a cold start takes.
    const StretchFigures& inits = figures.inits > 0 ? figures : data.range;
    if (inits.inits > 0) tile.note = tr("median init %1").arg(nanos(inits.initP50));
    if (data.compared)
        tile.note = withChange(data, data.range.coldShare, data.compared->range.coldShare, tile.note);
    return tile;
}

TileText TileTexts::concurrency(const MonitorData& data, int limit) {
    const bool live = data.query.isLive();
    const StretchFigures& figures = live ? data.moment : data.range;
    TileText tile{tr("Concurrency"), kDash, {}, ColorRole::Busy, &curve(data, MonitorSeries::BusyMost)};
    if (!data.query.filter.hasMeters()) {
        tile.note = tr("not known by alias or trigger");
        return tile;
    }
    const double busy = figures.busyMost;  // concurrency is a maximum, as in CloudWatch
    if (std::isnan(busy)) return tile;
    tile.figure =
        limit > 0
            ? tr("%1 of %2", "busy environments of the limit").arg(number(busy), QLocale().toString(limit))
            : number(busy);
    if (!live)
        tile.note = tr("at most · mean %1").arg(number(figures.busy));
    else
        tile.note = tr("%1 busy · %2 idle").arg(number(figures.busy), number(figures.idle));
    if (live && figures.starting >= 0.05) tile.note += kDot + tr("%1 starting").arg(number(figures.starting));
    if (data.compared) tile.note = withChange(data, data.range.busy, data.compared->range.busy, tile.note);
    return tile;
}

TileText TileTexts::asyncQueue(const MonitorData& data) {
    const bool live = data.query.isLive();
    const StretchFigures& figures = live ? data.moment : data.range;
    TileText tile{
        tr("Async queue"), kDash, {}, ColorRole::Throttled, &curve(data, MonitorSeries::AsyncDepthMost)};
    if (!data.query.filter.hasMeters()) {
        tile.note = tr("not known by alias or trigger");
        return tile;
    }
    const double depth = live ? figures.asyncDepth : figures.asyncDepthMost;
    if (std::isnan(depth)) return tile;
    tile.figure = number(depth);
    if (depth >= 0.05 && figures.asyncOldestNs > 0)
        tile.note = tr("oldest %1").arg(nanos(figures.asyncOldestNs));
    else
        tile.note = live ? tr("no event waits") : tr("at most");
    return tile;
}

std::vector<TileText> TileTexts::of(const MonitorData& data, int limit) {
    return {invocations(data),        errors(data),    duration(data), coldStarts(data),
            concurrency(data, limit), asyncQueue(data)};
}

std::vector<TileText> TileTexts::empty() {
    std::vector<TileText> tiles(kTiles);
    const QString titles[kTiles] = {tr("Invocations"), tr("Errors"),      tr("Duration p95"),
                                    tr("Cold starts"), tr("Concurrency"), tr("Async queue")};
    for (int i = 0; i < kTiles; ++i) {
        tiles[static_cast<std::size_t>(i)].title = titles[i];
        tiles[static_cast<std::size_t>(i)].figure = kDash;
    }
    return tiles;
}

}  // namespace updraft
