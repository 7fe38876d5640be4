// TelemetryReader's question about who calls whom.
#include <algorithm>
#include <tuple>

#include "runtime/store/telemetry_reader_impl.h"

namespace updraft {

using namespace store;

namespace {

constexpr std::uint64_t kLinksBetweenLooks = 256;

struct EdgeKey {
    std::uint32_t caller, function;
    Trigger trigger;
    auto operator<=>(const EdgeKey&) const = default;
};
using Edges = std::map<EdgeKey, ServiceEdge>;

ServiceEdge& edgeOf(Edges& edges, const EdgeKey& key) {
    ServiceEdge& edge = edges[key];
    edge.callerFunctionId = key.caller;
    edge.functionId = key.function;
    edge.trigger = key.trigger;
    return edge;
}

void addCall(ServiceEdge& edge, const Statement& row) {
    const auto outcome = static_cast<Outcome>(row.integer(3));
    ++edge.calls;
    edge.errors += kErrors.contains(outcome);
    edge.throttles += outcome == Outcome::Throttled;
    if (row.integer(5) != 0) edge.duration.add(row.integer(4));
}

// Calls of one function by another, each of which has a link.
Status addLinked(Database& database, const SequenceRange& range, WallNanos from, WallNanos until,
                 const std::stop_token& stop, Edges& edges) {
    auto rows = database.prepare(
        "SELECT caller, function_id, trigger_kind, outcome, duration_ns, started FROM trace_link CROSS JOIN"
        " invocation ON invocation.sequence = trace_link.sequence WHERE trace_link.sequence >= ?1 AND"
        " trace_link.sequence < ?2 AND caller <> 0 AND arrived >= ?3 AND arrived < ?4");
    if (!rows) return rows.error();
    rows->bind(1, static_cast<std::int64_t>(range.begin));
    rows->bind(2, static_cast<std::int64_t>(range.end));
    rows->bind(3, from);
    rows->bind(4, until);
    for (std::uint64_t seen = 0; rows->step(); ++seen) {
        if (seen % kLinksBetweenLooks == 0 && stop.stop_requested()) return Done{};
        const EdgeKey key{static_cast<std::uint32_t>(rows->integer(0)),
                          static_cast<std::uint32_t>(rows->integer(1)),
                          static_cast<Trigger>(rows->integer(2))};
        addCall(edgeOf(edges, key), *rows);
    }
    return rows->ok() ? Status(Done{}) : Status(database.error("read"));
}

// All without some of them. The exact ends of what is left are not known: its buckets' are.
LogHistogram without(const LogHistogram& all, const LogHistogram& some) {
    std::vector<LogHistogram::Bucket> left;
    auto taken = some.buckets().begin();
    for (const auto& [index, times] : all.buckets()) {
        while (taken != some.buckets().end() && taken->first < index) ++taken;
        const bool same = taken != some.buckets().end() && taken->first == index;
        const std::uint64_t away = same ? std::min(times, taken->second) : 0;
        if (times > away) left.emplace_back(index, times - away);
    }
    LogHistogram rest;
    if (left.empty()) return rest;
    const std::int64_t low = std::max(all.min(), LogHistogram::lowerBound(left.front().first));
    const std::int64_t high = std::min(all.max(), LogHistogram::upperBound(left.back().first) - 1);
    rest.restore(std::move(left), std::max<std::int64_t>(all.sum() - some.sum(), 0), low, high);
    return rest;
}

std::uint64_t less(std::uint64_t all, std::uint64_t some) {
    return all - std::min(all, some);
}

// What has no caller is what there is besides.
void addFromOutside(const Edges& all, Edges& edges) {
    Edges linked;
    for (const auto& [key, edge] : edges) {
        ServiceEdge& sum = linked[{0, key.function, key.trigger}];
        sum.calls += edge.calls;
        sum.errors += edge.errors;
        sum.throttles += edge.throttles;
        sum.duration.merge(edge.duration);
    }
    for (const auto& [key, edge] : all) {
        const ServiceEdge& known = linked[key];
        if (edge.calls <= known.calls) continue;
        ServiceEdge& outside = edgeOf(edges, key);
        outside.calls = less(edge.calls, known.calls);
        outside.errors = less(edge.errors, known.errors);
        outside.throttles = less(edge.throttles, known.throttles);
        outside.duration = without(edge.duration, known.duration);
    }
}

}  // namespace

Result<std::vector<ServiceEdge>> TelemetryReader::serviceMap(WallNanos from, WallNanos until,
                                                             std::stop_token stop) {
    Edges all, edges;
    const auto visit = [&](const SeriesKey& key, std::int64_t, Rollup&& value) {
        ServiceEdge& edge = edgeOf(all, {0, key.functionId, key.trigger});
        for (const std::uint64_t count : value.outcomes) edge.calls += count;
        edge.errors += value.errors();
        edge.throttles += value.throttled();
        edge.duration.merge(value.duration);
    };
    const auto visited = impl_->visitRollups({}, SeriesKey::Scope::Detail,
                                             {from, until, wholeRangeBucket(from, until), 0}, stop, visit);
    if (!visited) return visited.error();
    const std::int64_t width = widthSeconds(visited->level) * kSecondNs;
    from = floorTo(from, width);
    until = floorTo(until + width - 1, width);
    const Snapshot snapshot(impl_->database);
    if (auto refreshed = impl_->blocks.refresh(impl_->database); !refreshed) return refreshed.error();
    const SequenceRange range = sequencesIn(impl_->blocks.blocks(), from, until);
    if (auto added = addLinked(impl_->database, range, from, until, stop, edges); !added)
        return added.error();
    addFromOutside(all, edges);
    std::vector<ServiceEdge> found;
    for (auto& [key, edge] : edges) found.push_back(std::move(edge));
    std::erase_if(found, [](const ServiceEdge& edge) { return edge.calls == 0; });
    return found;
}

}  // namespace updraft
