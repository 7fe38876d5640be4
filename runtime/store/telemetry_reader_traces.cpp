// TelemetryReader's traces: links of calls that came with a trace, and the invocations that they belong to.
#include <algorithm>
#include <cstring>
#include <map>
#include <set>

#include "runtime/store/record_fields.h"
#include "runtime/store/telemetry_reader_impl.h"

namespace updraft {

using namespace store;

namespace {

constexpr std::int64_t kNs = 1'000'000'000;
// Where a root is looked for: its trace id says the second, and a clock may differ a little.
constexpr std::int64_t kAround = 2 * kNs;
constexpr std::uint64_t kRootScan = 2'000'000;
constexpr int kRootPage = 20'000;
constexpr std::size_t kStopEvery = 4'096;

template <std::size_t kSize>
void readBytes(std::string_view from, std::array<std::uint8_t, kSize>& to) {
    if (from.size() == kSize) std::memcpy(to.data(), from.data(), kSize);
}

TraceLink readLink(const Statement& row, int first) {
    TraceLink link;
    readBytes(row.bytes(first), link.traceId);
    readBytes(row.bytes(first + 1), link.parent);
    link.callerFunctionId = static_cast<std::uint32_t>(row.integer(first + 2));
    return link;
}

struct Range {
    std::uint64_t begin = 0, end = 0;  // sequences [begin, end)
};

Result<Range> sequencesOf(StoreReader& reader, WallNanos from, WallNanos until) {
    Range range{0, std::numeric_limits<std::int64_t>::max()};
    const auto begin = reader.sequenceAt(from), end = reader.sequenceAt(until);
    if (!begin) return begin.error();
    if (!end) return end.error();
    range.begin = *begin == 0 ? range.end : *begin;
    if (*end != 0) range.end = *end;
    return range;
}

std::int64_t secondOf(const TraceId& id) {
    std::int64_t seconds = 0;
    for (int i = 0; i < 4; ++i) seconds = seconds << 8 | id[static_cast<std::size_t>(i)];
    return seconds;
}

}  // namespace

Result<std::optional<TraceLink>> TelemetryReader::link(std::uint64_t sequence) {
    std::optional<TraceLink> found;
    auto read = query(
        impl_->database, "SELECT trace_id, parent, caller FROM trace_link WHERE sequence = ?",
        [sequence](Statement& statement) { statement.bind(1, static_cast<std::int64_t>(sequence)); },
        [&](const Statement& row) { found = readLink(row, 0); });
    if (!read) return read.error();
    return found;
}

Result<std::vector<TracedInvocation>> TelemetryReader::trace(const TraceId& id, std::size_t most) {
    std::vector<TracedInvocation> found;
    // A root has no link, since its ids follow from its record.
    InvocationFilter around;
    around.from = secondOf(id) * kNs - kAround;
    around.until = secondOf(id) * kNs + kNs + kAround;
    const auto near = impl_->invocations->page(around, 0, kRootPage, kRootScan);
    if (!near) return near.error();
    std::set<std::uint64_t> taken;
    for (const InvocationRecord& record : near->records) {
        if (traceIdOf(record) != id || !taken.insert(record.sequence).second) continue;
        found.push_back({record, std::nullopt});
    }
    const std::string sql = "SELECT " + recordColumns() +
                            ", trace_id, parent, caller FROM trace_link JOIN invocation USING (sequence)"
                            " WHERE trace_id = ? ORDER BY sequence LIMIT ?";
    constexpr int kLinkColumn = 28;  // after the record's own
    auto read = query(
        impl_->database, sql,
        [&](Statement& statement) {
            statement.bindBlob(1, id.data(), id.size());
            statement.bind(2, static_cast<std::int64_t>(most));
        },
        [&](const Statement& row) {
            const InvocationRecord record = readRecord(row);
            std::erase_if(found, [&](const auto& one) { return one.record.sequence == record.sequence; });
            found.push_back({record, readLink(row, kLinkColumn)});
        });
    if (!read) return read.error();
    std::stable_sort(found.begin(), found.end(), [](const auto& one, const auto& other) {
        return one.record.arrived < other.record.arrived;
    });
    return found;
}

Result<std::vector<TracedInvocation>> TelemetryReader::linkedIn(WallNanos from, WallNanos until,
                                                                std::size_t most) {
    const auto range = sequencesOf(*impl_->invocations, from, until);
    if (!range) return range.error();
    std::vector<TracedInvocation> found;
    const std::string sql = "SELECT " + recordColumns() +
                            ", trace_id, parent, caller FROM (SELECT min(sequence) AS sequence, trace_id,"
                            " parent, caller FROM trace_link WHERE sequence >= ? AND sequence < ? GROUP BY"
                            " trace_id) JOIN invocation USING (sequence) ORDER BY sequence DESC LIMIT ?";
    auto read = query(
        impl_->database, sql,
        [&](Statement& statement) {
            statement.bind(1, static_cast<std::int64_t>(range->begin));
            statement.bind(2, static_cast<std::int64_t>(range->end));
            statement.bind(3, static_cast<std::int64_t>(most));
        },
        [&](const Statement& row) {
            found.push_back({readRecord(row), readLink(row, 28)});
        });
    if (!read) return read.error();
    return found;
}

namespace {

using EdgeKey = std::tuple<std::uint32_t, std::uint32_t, Trigger>;

void addCall(ServiceEdge& edge, const Statement& row) {
    const auto outcome = static_cast<Outcome>(row.integer(3));
    if (outcome == Outcome::Throttled) {
        ++edge.throttles;
        return;
    }
    ++edge.calls;
    if (kErrors.contains(outcome)) ++edge.errors;
    edge.duration.add(row.integer(4));
}

}  // namespace

Result<std::vector<ServiceEdge>> TelemetryReader::serviceMap(WallNanos from, WallNanos until,
                                                             std::stop_token stop) {
    const auto range = sequencesOf(*impl_->invocations, from, until);
    if (!range) return range.error();
    auto rows = impl_->database.prepare(
        "SELECT caller, function_id, trigger_kind, outcome, duration_ns FROM trace_link JOIN invocation"
        " USING (sequence) WHERE sequence >= ? AND sequence < ? AND caller <> 0");
    if (!rows) return rows.error();
    rows->bind(1, static_cast<std::int64_t>(range->begin));
    rows->bind(2, static_cast<std::int64_t>(range->end));
    std::map<EdgeKey, ServiceEdge> edges;
    for (std::size_t read = 0; rows->step(); ++read) {
        if (read % kStopEvery == 0 && stop.stop_requested()) break;
        const auto caller = static_cast<std::uint32_t>(rows->integer(0));
        const auto function = static_cast<std::uint32_t>(rows->integer(1));
        const auto trigger = static_cast<Trigger>(rows->integer(2));
        ServiceEdge& edge = edges[{caller, function, trigger}];
        edge.callerFunctionId = caller;
        edge.functionId = function;
        edge.trigger = trigger;
        addCall(edge, *rows);
    }
    if (rows->reset() != SQLITE_OK) return impl_->database.error("read");
    auto whole = entries(from, until, stop);
    if (!whole) return whole.error();
    std::vector<ServiceEdge> all;
    for (ServiceEdge& entry : *whole) {
        // What came from functions is an edge of its own; the durations of both stay in the entry's.
        for (const auto& [key, edge] : edges) {
            if (edge.functionId != entry.functionId || edge.trigger != entry.trigger) continue;
            entry.calls -= std::min(entry.calls, edge.calls);
            entry.errors -= std::min(entry.errors, edge.errors);
            entry.throttles -= std::min(entry.throttles, edge.throttles);
        }
        if (entry.calls + entry.throttles > 0) all.push_back(std::move(entry));
    }
    for (auto& [key, edge] : edges) all.push_back(std::move(edge));
    return all;
}

// Everything that was called, by function and trigger, from rollups: one bucket over the whole range.
Result<std::vector<ServiceEdge>> TelemetryReader::entries(WallNanos from, WallNanos until,
                                                          const std::stop_token& stop) {
    const auto series = seriesIn(from, until);
    if (!series) return series.error();
    TriggerSet triggers;
    for (const SeriesKey& key : *series) triggers.add(key.trigger);
    std::vector<ServiceEdge> found;
    constexpr std::int64_t kStep = 60 * kNs;
    for (int i = 0; i < 32; ++i) {
        const auto trigger = static_cast<Trigger>(i);
        if (!triggers.contains(trigger)) continue;
        SeriesSelector which;
        which.triggers = trigger;
        const auto functions = byFunction(which, {from, until, kStep, 0}, stop);
        if (!functions) return functions.error();
        for (const FunctionRollups& function : *functions) {
            ServiceEdge edge{0, function.functionId, trigger, 0, 0, 0, {}};
            for (const RollupPoint& point : function.series.points) {
                edge.calls += point.value.invocations();
                edge.errors += point.value.errors();
                edge.throttles += point.value.throttled();
                edge.duration.merge(point.value.duration);
            }
            found.push_back(std::move(edge));
        }
    }
    return found;
}

}  // namespace updraft
