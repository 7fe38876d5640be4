// TelemetryReader's questions about rollups.
#include <algorithm>
#include <set>

#include "runtime/store/telemetry_reader_impl.h"
#include "runtime/telemetry/rollup_codec.h"

namespace updraft {

using namespace store;

namespace {

using Scope = SeriesKey::Scope;

// Between two looks at the stop token.
constexpr std::uint64_t kRowsBetweenLooks = 256;
// When so many times more series are in a scope than are wanted, it is quicker to go to each row than to pass
// over those between.
constexpr std::size_t kSparse = 8;

template <typename T>
bool isAmong(const std::vector<T>& values, T value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool matches(const SeriesSelector& which, const SeriesKey& key) {
    if (!which.functionIds.empty() && !isAmong(which.functionIds, key.functionId)) return false;
    if (which.version && key.version != *which.version) return false;
    if (which.aliasId && key.aliasId != *which.aliasId) return false;
    return which.triggers.empty() || which.triggers.contains(key.trigger);
}

// Adds what happened at the same time: numbers of both are there together, and are watched together. Their
// common maximum is not known; it is at most the sum.
void mergeBeside(Gauge& to, const Gauge& other) {
    to.integral += other.integral;
    to.max += other.max;
}
void mergeBeside(Rollup& to, const Rollup& other) {
    GaugeSet gauges = to.gauges;
    to.merge(other);
    const GaugeSet& more = other.gauges;
    gauges.observedNs = std::max(gauges.observedNs, more.observedNs);
    gauges.asyncOldestNs = std::max(gauges.asyncOldestNs, more.asyncOldestNs);
    mergeBeside(gauges.busy, more.busy);
    mergeBeside(gauges.starting, more.starting);
    mergeBeside(gauges.idle, more.idle);
    mergeBeside(gauges.provisioned, more.provisioned);
    mergeBeside(gauges.provisionedBusy, more.provisionedBusy);
    mergeBeside(gauges.hostQueued, more.hostQueued);
    mergeBeside(gauges.asyncQueued, more.asyncQueued);
    to.gauges = gauges;
}

// Makes buckets of the width asked for out of a level's, which come by time: series of the same time beside
// each other, times after each other.
class Gatherer {
  public:
    explicit Gatherer(const RollupRange& range) : range_(&range) {}

    void add(std::int64_t start, Rollup&& value) {
        if (started_ && start == start_) return mergeBeside(moment_, value);
        settle();
        started_ = true;
        start_ = start;
        moment_ = std::move(value);
    }
    std::vector<RollupPoint> finish() {
        settle();
        return std::move(points_);
    }

  private:
    void settle() {
        if (!std::exchange(started_, false)) return;
        const WallNanos bucket =
            range_->origin + floorTo(start_ * kSecondNs - range_->origin, range_->bucketNs);
        if (points_.empty() || points_.back().start != bucket) {
            points_.push_back({bucket, std::move(moment_)});
        } else {
            points_.back().value.merge(moment_);
        }
    }

    const RollupRange* range_;
    std::vector<RollupPoint> points_;
    Rollup moment_;
    std::int64_t start_ = 0;
    bool started_ = false;
};

// One question: rows of a level and a scope, between two times, of some series.
struct RowQuestion {
    RollupLevel level = RollupLevel::Second;
    Scope scope = Scope::Total;
    std::int64_t from = 0, until = 0;  // seconds, of buckets' starts
    std::set<std::uint32_t> series;
    std::size_t ofScope = 0;  // series in the scope
};
using RowVisitor = std::function<void(std::int64_t start, std::uint32_t series, std::string_view data)>;

// Not further than there is anything, since every bucket of the range may be gone to.
Status narrow(Database& database, RowQuestion& question) {
    const std::string where =
        " FROM rollup WHERE level = " + std::to_string(static_cast<int>(question.level)) +
        " AND scope = " + std::to_string(static_cast<int>(question.scope));
    const auto bind = [&](Statement& to) {
        to.bind(1, question.from);
        to.bind(2, question.until);
    };
    std::int64_t from = question.until, until = question.from;
    const auto first = [&](const Statement& at) { from = at.integer(0); };
    const auto last = [&](const Statement& at) { until = at.integer(0) + 1; };
    const std::string within = "SELECT start" + where + " AND start >= ?1 AND start < ?2 ORDER BY start ";
    if (auto read = query(database, within + "LIMIT 1", bind, first); !read) return read;
    if (auto read = query(database, within + "DESC LIMIT 1", bind, last); !read) return read;
    question.from = from;
    question.until = until;
    return Done{};
}

Status scanRows(Database& database, const RowQuestion& question, const std::stop_token& stop,
                const RowVisitor& visit) {
    auto rows = database.prepare(
        "SELECT start, series, data FROM rollup WHERE level = ?1 AND scope = ?2 AND start >= ?3 AND start < "
        "?4"
        " ORDER BY start");
    if (!rows) return rows.error();
    rows->bind(1, static_cast<std::int64_t>(question.level));
    rows->bind(2, static_cast<std::int64_t>(question.scope));
    rows->bind(3, question.from);
    rows->bind(4, question.until);
    for (std::uint64_t seen = 0; rows->step(); ++seen) {
        if (seen % kRowsBetweenLooks == 0 && stop.stop_requested()) return Done{};
        const auto series = static_cast<std::uint32_t>(rows->integer(1));
        if (question.series.contains(series)) visit(rows->integer(0), series, rows->bytes(2));
    }
    return rows->ok() ? Status(Done{}) : Status(database.error("read"));
}

Status seekRows(Database& database, RowQuestion question, const std::stop_token& stop,
                const RowVisitor& visit) {
    if (auto narrowed = narrow(database, question); !narrowed) return narrowed;
    auto row = database.prepare(
        "SELECT data FROM rollup WHERE level = ?1 AND scope = ?2 AND start = ?3 AND series = ?4");
    if (!row) return row.error();
    row->bind(1, static_cast<std::int64_t>(question.level));
    row->bind(2, static_cast<std::int64_t>(question.scope));
    std::uint64_t seen = 0;
    const std::int64_t width = widthSeconds(question.level);
    for (std::int64_t start = question.from; start < question.until; start += width) {
        row->bind(3, start);
        for (const std::uint32_t series : question.series) {
            if (seen++ % kRowsBetweenLooks == 0 && stop.stop_requested()) return Done{};
            row->bind(4, series);
            if (row->step()) visit(start, series, row->bytes(0));
            if (row->reset() != SQLITE_OK) return database.error("read");
        }
    }
    return Done{};
}

Status visitRows(Database& database, const RowQuestion& question, const std::stop_token& stop,
                 const RowVisitor& visit) {
    if (question.series.empty()) return Done{};
    const bool sparse = question.series.size() * kSparse <= question.ofScope;
    return sparse ? seekRows(database, question, stop, visit) : scanRows(database, question, stop, visit);
}

Status check(const RollupRange& range) {
    if (range.bucketNs >= kSecondNs && range.bucketNs % kSecondNs == 0) return Done{};
    return Error{"buckets are whole seconds, not " + std::to_string(range.bucketNs) + " ns"};
}

RowQuestion questionFor(const std::map<std::uint32_t, SeriesKey>& series, const SeriesSelector& which,
                        Scope scope) {
    RowQuestion question;
    question.scope = scope;
    for (const auto& [id, key] : series) {
        if (key.scope != scope) continue;
        ++question.ofScope;
        if (matches(which, key)) question.series.insert(id);
    }
    return question;
}

// Widened to whole buckets of the answer, and to whole ones of the level.
void setTimes(RowQuestion& question, const RollupRange& range) {
    const WallNanos from = range.origin + floorTo(range.from - range.origin, range.bucketNs);
    const WallNanos until =
        range.origin + floorTo(range.until - range.origin + range.bucketNs - 1, range.bucketNs);
    question.from = bucketStart(question.level, from);
    question.until = floorTo(until + kSecondNs - 1, kSecondNs) / kSecondNs;
}

RollupLevel finerThan(RollupLevel level) {
    return static_cast<RollupLevel>(static_cast<int>(level) - 1);
}

// The parts of a question, by time: from where its level may lag behind the finer one, that is asked.
std::vector<RowQuestion> withFiner(const RowQuestion& question, const RollupDue& due,
                                   const RollupHorizons& horizons) {
    const RollupLevel level = question.level;
    if (level == RollupLevel::Second || !due.lags(level) || due.of(level) >= question.until)
        return {question};
    RowQuestion finer = question;
    finer.level = finerThan(level);
    finer.from = std::max(question.from, due.of(level));
    const std::int64_t width = widthSeconds(level);
    finer.until = floorTo(question.until + width - 1, width);  // a bucket that is begun is there as a whole
    if (finer.from < horizons.of(finer.level)) return {question};
    std::vector<RowQuestion> parts = {question};
    parts.front().until = finer.from;
    for (RowQuestion& part : withFiner(finer, due, horizons)) parts.push_back(std::move(part));
    return parts;
}

}  // namespace

std::int64_t store::wholeRangeBucket(WallNanos from, WallNanos until) {
    constexpr std::int64_t kHour = 3'600 * kSecondNs;
    if (until - from < kHour) return kSecondNs;
    return until - from < 60 * kHour ? 60 * kSecondNs : kHour;
}

Result<RollupLevel> TelemetryReader::Impl::visitData(const SeriesSelector& which, SeriesKey::Scope scope,
                                                     const RollupRange& range, const std::stop_token& stop,
                                                     const DataVisitor& visit) {
    if (auto fine = check(range); !fine) return fine.error();
    const Snapshot snapshot(database);
    if (auto refreshed = refreshSeries(); !refreshed) return refreshed.error();
    const auto horizons = readHorizons(database);
    if (!horizons) return horizons.error();
    RowQuestion question = questionFor(series, which, scope);
    question.level = levelFor(range.from, range.bucketNs, range.origin, *horizons);
    setTimes(question, range);
    const auto each = [&](std::int64_t start, std::uint32_t id, std::string_view data) {
        visit(id, start, data);
    };
    const auto due = readDue(database);
    if (!due) return due.error();
    for (const RowQuestion& part : withFiner(question, *due, *horizons)) {
        if (auto read = visitRows(database, part, stop, each); !read) return read.error();
    }
    return question.level;
}

Result<TelemetryReader::Impl::Visited> TelemetryReader::Impl::visitRollups(const SeriesSelector& which,
                                                                           SeriesKey::Scope scope,
                                                                           const RollupRange& range,
                                                                           const std::stop_token& stop,
                                                                           const Visitor& visit) {
    std::uint64_t damaged = 0;
    const auto each = [&](std::uint32_t id, std::int64_t start, std::string_view data) {
        auto value = decodeRollup(data);
        value ? visit(series.at(id), start, std::move(*value)) : void(++damaged);
    };
    const auto level = visitData(which, scope, range, stop, each);
    if (!level) return level.error();
    return Visited{*level, damaged};
}

Result<RollupSeries> TelemetryReader::rollups(const SeriesSelector& which, const RollupRange& range,
                                              std::stop_token stop) {
    Scope scope = which.functionIds.empty() ? Scope::Total : Scope::Function;
    if (which.needsDetail()) scope = Scope::Detail;
    Gatherer gatherer(range);
    const auto visited = impl_->visitRollups(
        which, scope, range, stop,
        [&](const SeriesKey&, std::int64_t start, Rollup&& value) { gatherer.add(start, std::move(value)); });
    if (!visited) return visited.error();
    return RollupSeries{gatherer.finish(), visited->level, visited->damaged};
}

Result<std::vector<FunctionRollups>> TelemetryReader::byFunction(const SeriesSelector& which,
                                                                 const RollupRange& range,
                                                                 std::stop_token stop) {
    std::map<std::uint32_t, Gatherer> parts;
    const auto visit = [&](const SeriesKey& key, std::int64_t start, Rollup&& value) {
        parts.try_emplace(key.functionId, range).first->second.add(start, std::move(value));
    };
    const auto visited =
        impl_->visitRollups(which, which.needsDetail() ? Scope::Detail : Scope::Function, range, stop, visit);
    if (!visited) return visited.error();
    std::vector<FunctionRollups> functions;
    for (auto& [id, gatherer] : parts)
        functions.push_back({id, {gatherer.finish(), visited->level, visited->damaged}});
    return functions;
}

Result<std::vector<DetailRollups>> TelemetryReader::byDetail(const SeriesSelector& which,
                                                             const RollupRange& range, std::stop_token stop) {
    std::map<SeriesKey, Gatherer> parts;
    const auto visit = [&](const SeriesKey& key, std::int64_t start, Rollup&& value) {
        parts.try_emplace(key, range).first->second.add(start, std::move(value));
    };
    const auto visited = impl_->visitRollups(which, Scope::Detail, range, stop, visit);
    if (!visited) return visited.error();
    std::vector<DetailRollups> details;
    for (auto& [key, gatherer] : parts)
        details.push_back({key, {gatherer.finish(), visited->level, visited->damaged}});
    return details;
}

}  // namespace updraft
