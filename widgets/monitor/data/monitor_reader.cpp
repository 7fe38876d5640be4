#include "widgets/monitor/data/monitor_reader.h"

#include <algorithm>
#include <limits>
#include <map>

#include "runtime/store/store_reader.h"

namespace updraft {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
// Records reach the file within 100 ms of the invocation's end; what ran for longer comes with the next
// whole reading.
constexpr std::int64_t kTailNs = 3 * kSecond;
constexpr std::int64_t kSettledNs = kSecond / 5;
// What "now" means in a tile: the last whole seconds, a part of the window.
constexpr std::int64_t kMostRecentNs = 60 * kSecond, kLeastRecentNs = 5 * kSecond;
constexpr std::int64_t kRecentParts = 6;
constexpr std::int64_t kMomentNs = 2 * kSecond;  // of environments and queues
constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();

TimeWindow recentOf(const TimeWindow& window) {
    const std::int64_t length = std::clamp(window.length() / kRecentParts, kLeastRecentNs, kMostRecentNs);
    const WallNanos settled = window.until - kSettledNs;
    const WallNanos until = settled - settled % kSecond;
    return {until - length, until};
}

std::int64_t widthNs(RollupLevel level) {
    return widthSeconds(level) * kSecond;
}

// A function that is asked for by itself is metered by itself; more than one add up.
ColumnSource sourceOf(const std::vector<RollupPoint>& points, const std::vector<PlatformRun>& runs,
                      const MonitorRequest& request) {
    return {points, runs, request.now, request.query.filter.hasMeters(), request.prices};
}

}  // namespace

MonitorReader::MonitorReader(std::unique_ptr<TelemetryReader> telemetry, std::unique_ptr<StoreReader> store)
    : telemetry_(std::move(telemetry)), store_(std::move(store)) {}

MonitorReader::~MonitorReader() = default;

Result<std::unique_ptr<MonitorReader>> MonitorReader::open(const std::string& path) {
    auto telemetry = TelemetryReader::open(path);
    if (!telemetry) return telemetry.error();
    auto store = StoreReader::open(path);
    if (!store) return store.error();
    return std::unique_ptr<MonitorReader>(new MonitorReader(std::move(*telemetry), std::move(*store)));
}

Status MonitorReader::refreshNames() {
    auto functions = store_->functionNames();
    if (!functions) return functions.error();
    auto strings = store_->strings();
    if (!strings) return strings.error();
    MonitorNames names;
    for (const auto& [id, name] : *functions) names.functions.insert(id, QString::fromStdString(name));
    for (const auto& [id, text] : *strings) names.strings.insert(id, QString::fromStdString(text));
    names_ = std::move(names);
    return Done{};
}

QString MonitorReader::nameOf(std::uint32_t functionId) const {
    return names_.functions.value(functionId, QString::number(functionId));
}

SeriesSelector MonitorReader::selectorOf(const MonitorFilter& filter) const {
    SeriesSelector which;
    for (auto it = names_.functions.begin(); it != names_.functions.end(); ++it) {
        if (filter.functions.contains(it.value())) which.functionIds.push_back(it.key());
    }
    if (!filter.functions.isEmpty() && which.functionIds.empty()) which.functionIds.push_back(kNobody);
    which.version = filter.version;
    if (!filter.alias.isEmpty()) which.aliasId = names_.strings.key(filter.alias, kNobody);
    which.triggers = filter.triggers;
    return which;
}

// Fine buckets are kept for some hours or weeks only: where they are gone, the finest that is left decides.
Result<MonitorReader::GridPoints> MonitorReader::points(const SeriesSelector& which, const TimeWindow& window,
                                                        std::int64_t bucketNs, const QTimeZone& zone,
                                                        const std::stop_token& stop) {
    GridPoints found;
    for (std::int64_t width = bucketNs;;) {
        found = {makeGrid(window, width, zone), {}};
        std::int64_t kept = width;
        for (const GridRun& run : runsOf(found.grid)) {
            auto series = telemetry_->rollups(which, {run.from, run.until, run.bucketNs, run.from}, stop);
            if (!series) return series.error();
            kept = std::max(kept, widthNs(series->level));
            found.points.insert(found.points.end(), std::make_move_iterator(series->points.begin()),
                                std::make_move_iterator(series->points.end()));
        }
        if (kept <= found.grid.bucketNs) return found;
        width = kept;
    }
}

// What the running platform has not written down yet is known all the same: it runs.
Result<std::vector<PlatformRun>> MonitorReader::runs(const TimeWindow& window,
                                                     const MonitorRequest& request) {
    auto runs = telemetry_->coverage(window.from, window.until);
    if (!runs) return runs;
    if (request.serving && !runs->empty() && window.until >= request.now) {
        PlatformRun& last = runs->back();
        last.until = std::max(last.until, request.now);
    }
    return runs;
}

Result<MonitorDataPtr> MonitorReader::read(const MonitorRequest& request, const std::stop_token& stop) {
    if (const Status names = refreshNames(); !names) return names.error();
    const auto extent = telemetry_->extent();
    if (!extent) return extent.error();
    auto data = std::make_shared<MonitorData>();
    data->query = request.query;
    data->now = request.now;
    data->everRecorded = extent->newest != 0;
    data->window = windowOf(request.query.range, request.now, extent->oldest);
    data->names = names_;
    const SeriesSelector which = selectorOf(request.query.filter);
    auto found =
        points(which, data->window, bucketFor(data->window.length(), request.pixels), request.zone, stop);
    if (!found) return found.error();
    const auto running = runs(data->window, request);
    if (!running) return running.error();
    const ColumnSource source = sourceOf(found->points, *running, request);
    data->columns = columnsOf(found->grid, source);
    for (const MetricChoice& what : request.metrics)
        data->metrics.push_back(metricColumnOf(what, found->grid, source));
    if (request.heat) data->heat = heatOf(found->points, request.now, found->grid.bucketNs);
    data->range = stretchIn(data->window, source);
    auto annotations = telemetry_->annotations(data->window.from, data->window.until);
    if (!annotations) return annotations.error();
    data->annotations = std::move(*annotations);
    MonitorTail recent;
    recent.window = data->window;
    if (const Status read = readRecent(recent, which, request); !read) return read.error();
    data->recent = recent.recent;
    data->moment = recent.moment;
    data->recentWindow = recent.recentWindow;
    if (const Status read = readCompared(*data, which, request, stop); !read) return read.error();
    if (request.perFunction) {
        if (const Status read = readFunctions(*data, which, request, stop); !read) return read.error();
    }
    if (const Status read = readChoices(*data, which); !read) return read.error();
    return MonitorDataPtr(std::move(data));
}

Status MonitorReader::readRecent(MonitorTail& into, const SeriesSelector& which,
                                 const MonitorRequest& request) {
    into.recentWindow = recentOf(into.window);
    const auto found = points(which, into.recentWindow, kSecond, request.zone, {});
    if (!found) return found.error();
    const auto running = runs(into.recentWindow, request);
    if (!running) return running.error();
    const ColumnSource source = sourceOf(found->points, *running, request);
    into.recent = stretchIn(into.recentWindow, source);
    into.moment = stretchIn({into.recentWindow.until - kMomentNs, into.recentWindow.until}, source);
    return Done{};
}

Status MonitorReader::readCompared(MonitorData& into, const SeriesSelector& which,
                                   const MonitorRequest& request, const std::stop_token& stop) {
    const std::int64_t shift = compareShift(request.query.compare, into.window);
    if (shift == 0) return Done{};
    const TimeWindow before{into.window.from - shift, into.window.until - shift};
    const auto found = points(which, before, into.columns.grid().bucketNs, request.zone, stop);
    if (!found) return found.error();
    const auto running = runs(before, request);
    if (!running) return running.error();
    const ColumnSource source = sourceOf(found->points, *running, request);
    into.compared = {shift, columnsOf(found->grid, source), stretchIn(before, source)};
    for (const MetricChoice& what : request.metrics)
        into.compared->metrics.push_back(metricColumnOf(what, found->grid, source));
    return Done{};
}

Status MonitorReader::readFunctions(MonitorData& into, const SeriesSelector& which,
                                    const MonitorRequest& request, const std::stop_token& stop) {
    std::map<std::uint32_t, std::vector<RollupPoint>> byId;
    for (const GridRun& run : runsOf(into.columns.grid())) {
        auto found = telemetry_->byFunction(which, {run.from, run.until, run.bucketNs, run.from}, stop);
        if (!found) return found.error();
        for (FunctionRollups& one : *found) {
            std::vector<RollupPoint>& points = byId[one.functionId];
            points.insert(points.end(), std::make_move_iterator(one.series.points.begin()),
                          std::make_move_iterator(one.series.points.end()));
        }
    }
    const auto running = runs(into.window, request);
    if (!running) return running.error();
    for (const auto& [id, points] : byId) {
        const ColumnSource source = sourceOf(points, *running, request);
        into.functions.push_back(
            {id, nameOf(id), columnsOf(into.columns.grid(), source), stretchIn(into.window, source)});
    }
    std::stable_sort(into.functions.begin(), into.functions.end(),
                     [](const FunctionFigures& one, const FunctionFigures& other) {
                         return one.range.invocations > other.range.invocations;
                     });
    return Done{};
}

Status MonitorReader::readChoices(MonitorData& into, const SeriesSelector& which) {
    const auto series = telemetry_->seriesIn(into.window.from, into.window.until);
    if (!series) return series.error();
    MonitorChoices& choices = into.choices;
    for (const SeriesKey& key : *series) {
        const QString function = nameOf(key.functionId);
        if (!choices.functions.contains(function)) choices.functions.append(function);
        const bool chosen = which.functionIds.empty() ||
                            std::find(which.functionIds.begin(), which.functionIds.end(), key.functionId) !=
                                which.functionIds.end();
        if (!chosen) continue;
        choices.versions.push_back(key.version);
        choices.triggers.add(key.trigger);
        const QString alias = names_.strings.value(key.aliasId);
        if (key.aliasId != 0 && !choices.aliases.contains(alias)) choices.aliases.append(alias);
    }
    choices.functions.sort(Qt::CaseInsensitive);
    choices.aliases.sort(Qt::CaseInsensitive);
    std::sort(choices.versions.begin(), choices.versions.end());
    choices.versions.erase(std::unique(choices.versions.begin(), choices.versions.end()),
                           choices.versions.end());
    return Done{};
}

Result<MonitorTail> MonitorReader::tail(const MonitorRequest& request, std::int64_t bucketNs,
                                        const std::stop_token& stop) {
    MonitorTail tail;
    const auto extent = telemetry_->extent();
    if (!extent) return extent.error();
    tail.window = windowOf(request.query.range, request.now, extent->oldest);
    tail.now = request.now;
    tail.annotated = {request.now - kTailNs, request.now + kSecond};
    const SeriesSelector which = selectorOf(request.query.filter);
    const auto found = points(which, {request.now - kTailNs, request.now}, bucketNs, request.zone, stop);
    if (!found) return found.error();
    const auto running = runs({found->grid.edges.front(), found->grid.edges.back()}, request);
    if (!running) return running.error();
    const ColumnSource source = sourceOf(found->points, *running, request);
    tail.columns = columnsOf(found->grid, source);
    for (const MetricChoice& what : request.metrics)
        tail.metrics.push_back(metricColumnOf(what, found->grid, source));
    if (request.heat) tail.heat = heatOf(found->points, request.now, found->grid.bucketNs);
    if (const Status read = readRecent(tail, which, request); !read) return read.error();
    auto annotations = telemetry_->annotations(tail.annotated.from, tail.annotated.until);
    if (!annotations) return annotations.error();
    tail.annotations = std::move(*annotations);
    return tail;
}

}  // namespace updraft
