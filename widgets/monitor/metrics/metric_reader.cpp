#include "widgets/monitor/metrics/metric_reader.h"

#include <algorithm>

#include "runtime/store/store_reader.h"

namespace updraft {
namespace {

std::optional<std::uint32_t> idOf(const std::map<std::uint32_t, std::string>& names,
                                  const std::string& name) {
    const auto found =
        std::find_if(names.begin(), names.end(), [&name](const auto& entry) { return entry.second == name; });
    if (found == names.end()) return std::nullopt;
    return found->first;
}

}  // namespace

MetricReader::MetricReader(std::unique_ptr<TelemetryReader> telemetry, std::unique_ptr<StoreReader> store)
    : telemetry_(std::move(telemetry)), store_(std::move(store)) {}
MetricReader::~MetricReader() = default;

Result<std::unique_ptr<MetricReader>> MetricReader::open(const std::string& path) {
    auto telemetry = TelemetryReader::open(path);
    if (!telemetry) return telemetry.error();
    auto store = StoreReader::open(path);
    if (!store) return store.error();
    return std::unique_ptr<MetricReader>(new MetricReader(std::move(*telemetry), std::move(*store)));
}

Status MetricReader::refreshNames() {
    const auto functions = store_->functionNames();
    if (!functions) return functions.error();
    const auto strings = store_->strings();
    if (!strings) return strings.error();
    functions_ = {functions->begin(), functions->end()};
    strings_ = {strings->begin(), strings->end()};
    return Done{};
}

// Nothing: a name that no record has; there is no data then.
std::optional<SeriesSelector> MetricReader::selectorOf(const MetricSelection& which) const {
    SeriesSelector selector;
    for (const std::string& name : which.functions) {
        if (const auto id = idOf(functions_, name)) selector.functionIds.push_back(*id);
    }
    if (!which.functions.empty() && selector.functionIds.empty()) return std::nullopt;
    selector.version = which.version;
    selector.triggers = which.triggers;
    if (!which.alias.empty()) {
        selector.aliasId = idOf(strings_, which.alias);
        if (!selector.aliasId) return std::nullopt;
    }
    return selector;
}

Result<std::vector<RollupPoint>> MetricReader::rollups(const MetricQuestion& question,
                                                       const std::stop_token& stop) {
    if (auto named = refreshNames(); !named) return named.error();
    const auto selector = selectorOf(question.which);
    if (!selector || question.buckets <= 0) return std::vector<RollupPoint>{};
    auto series = telemetry_->rollups(
        *selector, {question.from, question.until(), question.bucketNs, question.from}, stop);
    if (!series) return series.error();
    return std::move(series->points);
}

Result<MetricBuckets> MetricReader::read(const MetricQuestion& question, const std::stop_token& stop) {
    const auto statistic = statisticByName(question.statistic);
    if (!statistic) return Error{"there is no statistic " + question.statistic};
    const auto points = rollups(question, stop);
    if (!points) return points.error();
    MetricBuckets buckets;
    buckets.values.resize(static_cast<std::size_t>(std::max(question.buckets, 0)));
    buckets.samples.resize(buckets.values.size());
    for (const RollupPoint& point : *points) {
        if (point.start < question.from) continue;
        const auto index = static_cast<std::size_t>((point.start - question.from) / question.bucketNs);
        if (index >= buckets.values.size()) continue;
        buckets.values[index] = value(point.value, question.metric, *statistic);
        const auto samples = value(point.value, question.metric, {Statistic::Kind::SampleCount, 0});
        buckets.samples[index] = static_cast<std::uint64_t>(std::max(samples.value_or(0), 0.0));
    }
    return buckets;
}

}  // namespace updraft
