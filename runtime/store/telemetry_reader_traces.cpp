// TelemetryReader's questions about traces and who calls whom.
#include <algorithm>
#include <cstring>
#include <tuple>

#include "runtime/store/record_fields.h"
#include "runtime/store/telemetry_reader_impl.h"

namespace updraft {

namespace store {

TraceLink readLink(const Statement& row, int column) {
    TraceLink link;
    const auto copy = [&](int at, auto& to) {
        const std::string_view bytes = row.bytes(at);
        if (bytes.size() == to.size()) std::memcpy(to.data(), bytes.data(), to.size());
    };
    copy(column, link.traceId);
    copy(column + 1, link.parent);
    link.callerFunctionId = static_cast<std::uint32_t>(row.integer(column + 2));
    return link;
}

SequenceRange sequencesIn(const std::vector<Block>& blocks, WallNanos from, WallNanos until) {
    SequenceRange range;
    for (const Block& block : blocks) {
        if (block.rows == 0 || block.firstArrived >= until || block.lastArrived < from) continue;
        if (range.end == 0) range.begin = block.begin();
        range.end = block.end();
    }
    return range;
}

}  // namespace store

using namespace store;

namespace {

// Links that are looked at for a page of traces: most traces have a few.
constexpr std::size_t kLooksPerTrace = 64;

std::string linkedColumns() {
    std::string columns = recordColumns();
    columns.replace(0, std::strlen("sequence"), "invocation.sequence");
    return columns + ", trace_id, parent, caller";
}

const int kLinkColumn = [] {
    int count = 1;
    const InvocationRecord any;
    visitFields(any, [&count](const char*, const auto&) { ++count; });
    return count;
}();

TracedInvocation readTraced(const Statement& row) {
    return {readRecord(row), readLink(row, kLinkColumn)};
}

// A root that nobody called has no link: its trace's id is made of its second and its request's id.
Status findRoots(Database& database, const std::vector<Block>& blocks, const TraceId& id,
                 std::vector<TracedInvocation>& found) {
    std::int64_t seconds = 0;
    for (std::size_t i = 0; i < 4; ++i) seconds = seconds << 8 | id[i];
    const WallNanos from = seconds * kSecondNs, until = from + kSecondNs;
    auto rows = database.prepare("SELECT " + recordColumns() +
                                 " FROM invocation WHERE sequence >= ?1 AND sequence < ?2 AND arrived >= ?3"
                                 " AND arrived < ?4 AND substr(request_id, 5) = ?5 AND NOT EXISTS (SELECT 1"
                                 " FROM trace_link WHERE trace_link.sequence = invocation.sequence)");
    if (!rows) return rows.error();
    for (const Block& block : blocks) {
        if (block.firstArrived >= until || block.lastArrived < from) continue;
        rows->bind(1, static_cast<std::int64_t>(block.begin()));
        rows->bind(2, static_cast<std::int64_t>(block.end()));
        rows->bind(3, from);
        rows->bind(4, until);
        rows->bindBlob(5, id.data() + 4, id.size() - 4);
        while (rows->step()) found.push_back({readRecord(*rows), std::nullopt});
        if (rows->reset() != SQLITE_OK) return database.error("read");
    }
    return Done{};
}

// What is known of a trace from its calls, seen from the newest to the oldest.
struct SeenTrace {
    TracedInvocation first;
    std::size_t calls = 0;
    bool hasCaller = false;  // whose span is one more
    bool isSpread() const { return calls > 1 || hasCaller; }
};

class TraceCollector {
  public:
    explicit TraceCollector(std::size_t most) : most_(most) {}

    // False: there are enough.
    bool add(TracedInvocation&& call) {
        const TraceId id = call.link->traceId;
        const auto [place, isNew] = byId_.try_emplace(id, traces_.size());
        if (isNew) traces_.emplace_back();
        SeenTrace& trace = traces_[place->second];
        const bool was = trace.isSpread();
        ++trace.calls;
        trace.hasCaller |= call.link->callerFunctionId != 0;
        if (isNew || call.record.arrived <= trace.first.record.arrived) trace.first = std::move(call);
        spread_ += !was && trace.isSpread();
        // The calls of the oldest one are further back still.
        return spread_ <= most_ && ++looked_ < most_ * kLooksPerTrace;
    }
    std::vector<TracedInvocation> finish() {
        std::vector<TracedInvocation> found;
        for (SeenTrace& trace : traces_) {
            if (trace.isSpread() && found.size() < most_) found.push_back(std::move(trace.first));
        }
        return found;
    }

  private:
    std::size_t most_, spread_ = 0, looked_ = 0;
    std::vector<SeenTrace> traces_;  // by falling end of their last call
    std::map<TraceId, std::size_t> byId_;
};

}  // namespace

Result<std::vector<TracedInvocation>> TelemetryReader::trace(const TraceId& id, std::size_t most) {
    const Snapshot snapshot(impl_->database);
    if (auto refreshed = impl_->blocks.refresh(impl_->database); !refreshed) return refreshed.error();
    std::vector<TracedInvocation> found;
    if (auto read = findRoots(impl_->database, impl_->blocks.blocks(), id, found); !read) return read.error();
    const auto bind = [&](Statement& to) {
        to.bindBlob(1, id.data(), id.size());
        to.bind(2, static_cast<std::int64_t>(most));
    };
    const auto row = [&](const Statement& at) { found.push_back(readTraced(at)); };
    const std::string sql = "SELECT " + linkedColumns() +
                            " FROM trace_link JOIN invocation ON invocation.sequence = trace_link.sequence"
                            " WHERE trace_id = ?1 ORDER BY arrived LIMIT ?2";
    if (auto read = query(impl_->database, sql, bind, row); !read) return read.error();
    std::stable_sort(found.begin(), found.end(), [](const TracedInvocation& a, const TracedInvocation& b) {
        return a.record.arrived < b.record.arrived;
    });
    if (found.size() > most) found.resize(most);
    return found;
}

Result<std::vector<TracedInvocation>> TelemetryReader::linkedIn(WallNanos from, WallNanos until,
                                                                std::size_t most) {
    const Snapshot snapshot(impl_->database);
    if (auto refreshed = impl_->blocks.refresh(impl_->database); !refreshed) return refreshed.error();
    const SequenceRange range = sequencesIn(impl_->blocks.blocks(), from, until);
    // Link by link: there are few beside the invocations.
    auto rows = impl_->database.prepare(
        "SELECT " + linkedColumns() +
        " FROM trace_link CROSS JOIN invocation ON invocation.sequence = trace_link.sequence WHERE"
        " trace_link.sequence >= ?1 AND trace_link.sequence < ?2 AND arrived >= ?3 AND arrived < ?4"
        " ORDER BY trace_link.sequence DESC");
    if (!rows) return rows.error();
    rows->bind(1, static_cast<std::int64_t>(range.begin));
    rows->bind(2, static_cast<std::int64_t>(range.end));
    rows->bind(3, from);
    rows->bind(4, until);
    TraceCollector collector(most);
    while (most > 0 && rows->step()) {
        if (!collector.add(readTraced(*rows))) break;
    }
    if (!rows->ok()) return impl_->database.error("read");
    return collector.finish();
}

}  // namespace updraft
