#include "widgets/monitor/traces/trace_reader.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "widgets/monitor/metrics/metric_reader.h"

namespace updraft {
namespace {

// Nothing of a trace comes that long after its last span, but for retries of asynchronous events.
constexpr std::int64_t kOverAfter = 60'000'000'000;
constexpr std::size_t kMostKept = 4 * TraceReader::kMostTraces;

}  // namespace

bool TraceFilter::matches(const TraceTree& trace) const {
    if (errorsOnly && trace.errors + trace.throttles == 0) return false;
    if (trace.durationNs() < leastNs) return false;
    if (functions.empty()) return true;
    return std::any_of(functions.begin(), functions.end(), [&trace](const std::string& name) {
        return std::find(trace.functions.begin(), trace.functions.end(), name) != trace.functions.end();
    });
}

TraceReader::TraceReader(std::string path) : path_(std::move(path)) {}
TraceReader::~TraceReader() = default;

Status TraceReader::open() {
    if (!reader_) {
        auto opened = MetricReader::open(path_);
        if (!opened) return opened.error();
        reader_ = std::move(*opened);
    }
    return reader_->refreshNames();
}

Result<TracePtr> TraceReader::trace(const TraceId& id, WallNanos now) {
    if (const auto kept = over_.find(id); kept != over_.end()) return kept->second;
    const auto invocations = reader_->telemetry().trace(id);
    if (!invocations) return invocations.error();
    auto tree = std::make_shared<TraceTree>(traceTree(id, *invocations, reader_->functionNames()));
    if (tree->end + kOverAfter < now) {
        if (over_.size() >= kMostKept) over_.clear();
        over_.emplace(id, tree);
    }
    return TracePtr(std::move(tree));
}

Result<TraceList> TraceReader::list(const TraceQuery& query, const std::stop_token& stop) {
    const std::lock_guard lock(mutex_);
    if (auto opened = open(); !opened) return opened.error();
    const auto linked = reader_->telemetry().linkedIn(query.from, query.until, kMostTraces);
    if (!linked) return linked.error();
    TraceList list;
    list.looked = linked->size();
    list.cut = linked->size() >= kMostTraces;
    std::set<TraceId> seen;
    for (const TracedInvocation& each : *linked) {
        if (stop.stop_requested()) return Error{"stopped"};
        if (!each.link || !seen.insert(each.link->traceId).second) continue;
        auto tree = trace(each.link->traceId, query.now);
        if (!tree) return tree.error();
        if (!(*tree)->spans.empty() && query.filter.matches(**tree)) list.traces.push_back(*tree);
    }
    std::sort(list.traces.begin(), list.traces.end(), [](const TracePtr& a, const TracePtr& b) {
        return std::tie(a->begin, a->id) > std::tie(b->begin, b->id);
    });
    return list;
}

Result<ServiceMapData> TraceReader::serviceMap(WallNanos from, WallNanos until, const std::stop_token& stop) {
    const std::lock_guard lock(mutex_);
    if (auto opened = open(); !opened) return opened.error();
    auto edges = reader_->telemetry().serviceMap(from, until, stop);
    if (!edges) return edges.error();
    return ServiceMapData{std::move(*edges), reader_->functionNames(), from, until};
}

}  // namespace updraft
