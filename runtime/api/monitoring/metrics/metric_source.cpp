#include "runtime/api/monitoring/metrics/metric_source.h"

#include <algorithm>
#include <set>

#include "runtime/base/text.h"

namespace updraft {
namespace {

constexpr std::int64_t kNs = 1'000'000'000;
constexpr std::string_view kLatest = "$LATEST";

template <typename T>
T unwrapped(Result<T> result) {
    if (!result) throw internalFault(result.error().message);
    return std::move(*result);
}

std::optional<std::uint32_t> versionOf(std::string_view text) {
    if (text == kLatest) return 0;
    const auto number = parseInteger(text);
    if (!number || *number < 1 || *number > 0xffff'ffff) return std::nullopt;
    return static_cast<std::uint32_t>(*number);
}

std::string versionText(std::uint32_t version) {
    return version == 0 ? std::string(kLatest) : std::to_string(version);
}

template <typename Names>
void turnRound(const Names& names, std::map<std::string, std::uint32_t, std::less<>>& byName) {
    for (const auto& [id, text] : names) byName[text] = id;
}

}  // namespace

std::string_view namespaceOf(const MetricInfo& metric) {
    return metric.cloudWatch ? kLambdaNamespace : kOwnNamespace;
}

std::string_view unitName(MetricUnit unit) {
    switch (unit) {
        case MetricUnit::Milliseconds:
            return "Milliseconds";
        case MetricUnit::Percent:
            return "Percent";
        case MetricUnit::Bytes:
            return "Bytes";
        default:
            return "Count";
    }
}

MetricSource::MetricSource(FileReaders& readers, std::stop_token stop)
    : readers_(readers), stop_(std::move(stop)) {
    turnRound(unwrapped(readers_.records().functionNames()), functions_);
    turnRound(unwrapped(readers_.records().strings()), strings_);
}

std::optional<MetricSource::Found> MetricSource::find(const MetricId& id) {
    const auto metric = metricByName(id.name);
    if (!metric || id.nameSpace != namespaceOf(info(*metric))) return std::nullopt;
    Found found{*metric, {}};
    if (!select(id, found.which)) return std::nullopt;
    return found;
}

// The sets of dimensions that Lambda publishes (Developer Guide, "Types of metrics for Lambda functions").
bool MetricSource::select(const MetricId& id, SeriesSelector& which) const {
    const auto value = [&](const char* name) -> const std::string* {
        const auto found = id.dimensions.find(name);
        return found == id.dimensions.end() ? nullptr : &found->second;
    };
    const std::string *function = value("FunctionName"), *resource = value("Resource"),
                      *executed = value("ExecutedVersion");
    const std::size_t known =
        (function != nullptr ? 1u : 0u) + (resource != nullptr ? 1u : 0u) + (executed != nullptr ? 1u : 0u);
    if (known != id.dimensions.size()) return false;
    if (function == nullptr) return id.dimensions.empty();
    const auto found = functions_.find(*function);
    if (found == functions_.end()) return false;
    which.functionIds = {found->second};
    if (resource != nullptr && !selectResource(*resource, *function, which)) return false;
    if (executed == nullptr) return true;
    const auto version = versionOf(*executed);
    if (resource == nullptr || !version) return false;
    which.version = version;
    return true;
}

// "function": called without a qualifier. "function:3" and "function:live": by that.
bool MetricSource::selectResource(std::string_view resource, const std::string& function,
                                  SeriesSelector& which) const {
    if (!resource.starts_with(function)) return false;
    resource.remove_prefix(function.size());
    which.aliasId = 0;
    which.version = 0;
    if (resource.empty()) return true;
    if (!resource.starts_with(':')) return false;
    resource.remove_prefix(1);
    which.version = versionOf(resource);
    if (which.version) return true;
    const auto alias = strings_.find(resource);
    if (alias == strings_.end()) return false;
    which.aliasId = alias->second;
    return true;
}

const RollupSeries& MetricSource::rollups(const SeriesSelector& which, const MetricRange& range) {
    const SelectorKey selector{which.functionIds, which.version ? std::int64_t{*which.version} : -1,
                               which.aliasId ? std::int64_t{*which.aliasId} : -1};
    const auto [at, isNew] = read_.try_emplace({selector, range});
    if (!isNew) return at->second;
    RollupRange wanted{range.fromS * kNs, range.untilS * kNs, range.periodS * kNs, range.fromS * kNs};
    at->second = unwrapped(readers_.telemetry().rollups(which, wanted, stop_));
    // Where only coarser rollups are left, periods begin as these do.
    const std::int64_t width = widthSeconds(at->second.level) * kNs;
    if (wanted.origin % width != 0) {
        wanted.origin -= wanted.origin % width;
        at->second = unwrapped(readers_.telemetry().rollups(which, wanted, stop_));
    }
    return at->second;
}

MathSeries MetricSource::read(const Found& found, Statistic statistic, const MetricRange& range) {
    MathSeries series{range.periodS, range.fromS, range.untilS, {}};
    const Statistic samples{Statistic::Kind::SampleCount, 0};
    for (const RollupPoint& point : rollups(found.which, range).points) {
        const std::int64_t at = point.start / kNs;
        if (at < range.fromS - range.periodS + 1 || at >= range.untilS) continue;
        if (value(point.value, found.metric, samples).value_or(0) == 0) continue;
        if (const auto number = value(point.value, found.metric, statistic)) series.points[at] = *number;
    }
    return series;
}

std::vector<std::map<std::string, std::string>> MetricSource::dimensionsSince(WallNanos since,
                                                                              WallNanos now) {
    std::map<std::uint32_t, std::string> functions, aliases;
    for (const auto& [name, id] : functions_) functions[id] = name;
    for (const auto& [name, id] : strings_) aliases[id] = name;
    std::set<std::map<std::string, std::string>> all{{}};
    for (const SeriesKey& key : unwrapped(readers_.telemetry().seriesIn(since, now))) {
        const std::string& function = functions[key.functionId];
        if (function.empty()) continue;
        std::map<std::string, std::string> dimensions{{"FunctionName", function}};
        all.insert(dimensions);
        const std::string version = versionText(key.version);
        const bool byAlias = key.aliasId != 0;
        const std::string qualifier = byAlias            ? ":" + aliases[key.aliasId]
                                      : key.version == 0 ? ""
                                                         : ":" + version;
        dimensions["Resource"] = function + qualifier;
        all.insert(dimensions);
        if (!byAlias) continue;
        dimensions["ExecutedVersion"] = version;
        all.insert(dimensions);
    }
    return {all.begin(), all.end()};
}

std::vector<MetricId> MetricSource::all(WallNanos since, WallNanos now) {
    constexpr std::int64_t kHour = 3'600 * kNs;
    const RollupRange hours{since, now, kHour, 0};
    Rollup everything;
    for (const RollupPoint& point : unwrapped(readers_.telemetry().rollups({}, hours, stop_)).points)
        everything.merge(point.value);
    const auto dimensions = dimensionsSince(since, now);
    std::vector<MetricId> all;
    for (const MetricInfo& metric : metrics()) {
        const Statistic samples{Statistic::Kind::SampleCount, 0};
        if (value(everything, metric.metric, samples).value_or(0) == 0) continue;
        for (const auto& one : dimensions)
            all.push_back({std::string(namespaceOf(metric)), std::string(metric.name), one});
    }
    std::sort(all.begin(), all.end());
    return all;
}

}  // namespace updraft
