#include "runtime/store/telemetry_reader.h"

#include <algorithm>
#include <map>
#include <set>

#include "runtime/store/telemetry_reader_impl.h"
#include "runtime/telemetry/rollup_codec.h"

namespace updraft {

using namespace store;

namespace {

constexpr std::int64_t kNs = 1'000'000'000;
constexpr std::size_t kStopEvery = 256;  // rows between looks at a stop token

struct Series {
    std::uint32_t id = 0;
    SeriesKey key;
};

std::int64_t floorDiv(std::int64_t value, std::int64_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

SeriesKey readSeries(const Statement& row, int first) {
    SeriesKey key;
    key.scope = static_cast<SeriesKey::Scope>(row.integer(first));
    key.functionId = static_cast<std::uint32_t>(row.integer(first + 1));
    key.version = static_cast<std::uint32_t>(row.integer(first + 2));
    key.aliasId = static_cast<std::uint32_t>(row.integer(first + 3));
    key.memoryMb = static_cast<std::uint32_t>(row.integer(first + 4));
    key.trigger = static_cast<Trigger>(row.integer(first + 5));
    return key;
}

bool matches(const SeriesSelector& which, const SeriesKey& key) {
    const auto& wanted = which.functionIds;
    if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), key.functionId) == wanted.end())
        return false;
    if (which.version && key.version != *which.version) return false;
    if (which.aliasId && key.aliasId != *which.aliasId) return false;
    return which.triggers.empty() || which.triggers.contains(key.trigger);
}

Result<std::vector<Series>> seriesOf(Database& database, SeriesKey::Scope scope,
                                     const SeriesSelector& which) {
    std::vector<Series> found;
    auto read = query(
        database,
        "SELECT id, scope, function_id, version, alias_id, memory_mb, trigger_kind FROM series"
        " WHERE scope = ?",
        [scope](Statement& statement) { statement.bind(1, static_cast<std::int64_t>(scope)); },
        [&](const Statement& row) {
            const Series one{static_cast<std::uint32_t>(row.integer(0)), readSeries(row, 1)};
            if (matches(which, one.key)) found.push_back(one);
        });
    if (!read) return read.error();
    return found;
}

// The oldest bucket of a level that anything has, in seconds; nothing: there is none.
Result<std::optional<std::int64_t>> oldestOf(Database& database, RollupLevel level) {
    std::optional<std::int64_t> oldest;
    auto read = query(
        database, "SELECT start FROM rollup WHERE level = ? AND series = 1 ORDER BY start LIMIT 1",
        [level](Statement& statement) { statement.bind(1, static_cast<std::int64_t>(level)); },
        [&](const Statement& row) { oldest = row.integer(0); });
    if (!read) return read.error();
    return oldest;
}

bool fits(RollupLevel level, const RollupRange& range) {
    const std::int64_t width = widthSeconds(level) * kNs;
    return range.bucketNs % width == 0 && range.origin % width == 0;
}

// The coarsest level that the buckets are made of whole, since it costs least; a coarser one where that one
// was pruned already.
Result<RollupLevel> levelFor(Database& database, const RollupRange& range) {
    constexpr RollupLevel kAll[] = {RollupLevel::Hour, RollupLevel::Minute, RollupLevel::Second};
    RollupLevel level = RollupLevel::Second;
    for (const RollupLevel candidate : kAll) {
        if (!fits(candidate, range)) continue;
        level = candidate;
        break;
    }
    while (level != RollupLevel::Hour) {
        const auto coarser = level == RollupLevel::Second ? RollupLevel::Minute : RollupLevel::Hour;
        const auto mine = oldestOf(database, level), theirs = oldestOf(database, coarser);
        if (!mine) return mine.error();
        if (!theirs) return theirs.error();
        // Both begin with the same record unless one was pruned.
        const std::int64_t wanted = floorDiv(range.from, widthSeconds(coarser) * kNs) * widthSeconds(coarser);
        const bool pruned =
            *theirs && (!*mine || **theirs < floorDiv(**mine, widthSeconds(coarser)) * widthSeconds(coarser));
        if (!pruned || (*mine && wanted >= **mine)) break;
        level = coarser;
    }
    return level;
}

// Buckets of an answer, filled from rows.
class Buckets {
  public:
    Buckets(const RollupRange& range, RollupLevel level)
        : width_(std::max(range.bucketNs, widthSeconds(level) * kNs)),
          origin_(range.bucketNs >= widthSeconds(level) * kNs ? range.origin : 0) {}

    WallNanos startOf(WallNanos at) const { return floorDiv(at - origin_, width_) * width_ + origin_; }
    WallNanos endOf(WallNanos at) const { return startOf(at + width_ - 1); }
    void add(WallNanos at, Rollup&& value) {
        auto [place, isNew] = values_.try_emplace(startOf(at));
        if (isNew) {
            place->second = std::move(value);
        } else {
            place->second.merge(value);
        }
    }
    RollupSeries take(RollupLevel level) {
        RollupSeries series;
        series.level = level;
        series.points.reserve(values_.size());
        for (auto& [start, value] : values_) series.points.push_back({start, std::move(value)});
        values_.clear();
        return series;
    }

  private:
    std::int64_t width_;
    WallNanos origin_;
    std::map<WallNanos, Rollup> values_;
};

constexpr const char* kRows =
    "SELECT start, data FROM rollup WHERE level = ? AND series = ? AND start >= ? AND start < ? ORDER BY "
    "start";

Status readInto(Database& database, Statement& rows, RollupLevel level, std::uint32_t series,
                const RollupRange& range, Buckets& buckets, const std::stop_token& stop) {
    rows.bind(1, static_cast<std::int64_t>(level));
    rows.bind(2, series);
    rows.bind(3, floorDiv(buckets.startOf(range.from), kNs));
    rows.bind(4, floorDiv(buckets.endOf(range.until) + kNs - 1, kNs));
    std::size_t read = 0;
    while (rows.step()) {
        if (++read % kStopEvery == 0 && stop.stop_requested()) break;
        // One that cannot be read is left out; the writer begins it anew when it is touched.
        if (auto value = decodeRollup(rows.bytes(1))) buckets.add(rows.integer(0) * kNs, std::move(*value));
    }
    return rows.reset() == SQLITE_OK ? Status(Done{}) : Status(database.error("read"));
}

SeriesKey::Scope scopeOf(const SeriesSelector& which) {
    if (which.needsDetail()) return SeriesKey::Scope::Detail;
    return which.functionIds.empty() ? SeriesKey::Scope::Total : SeriesKey::Scope::Function;
}

}  // namespace

TelemetryReader::TelemetryReader(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TelemetryReader::~TelemetryReader() = default;

Result<std::unique_ptr<TelemetryReader>> TelemetryReader::open(const std::string& path) {
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database) return database.error();
    if (database->run("PRAGMA busy_timeout=1000") != SQLITE_OK) return database->error("set it up");
    const auto version = database->integer("PRAGMA user_version");
    if (!version) return version.error();
    if (*version < 3) {
        return Error{path + " is of an Updraft without telemetry. Open its workspace once with this one."};
    }
    auto invocations = StoreReader::open(path);
    if (!invocations) return invocations.error();
    return std::unique_ptr<TelemetryReader>(new TelemetryReader(
        std::make_unique<Impl>(Impl{std::move(*database), path, std::move(*invocations)})));
}

Result<RollupSeries> TelemetryReader::rollups(const SeriesSelector& which, const RollupRange& range,
                                              std::stop_token stop) {
    const Snapshot moment(impl_->database);
    const auto level = levelFor(impl_->database, range);
    if (!level) return level.error();
    const auto series = seriesOf(impl_->database, scopeOf(which), which);
    if (!series) return series.error();
    auto rows = impl_->database.prepare(kRows);
    if (!rows) return rows.error();
    Buckets buckets(range, *level);
    for (const Series& one : *series) {
        if (auto read = readInto(impl_->database, *rows, *level, one.id, range, buckets, stop); !read)
            return read.error();
    }
    return buckets.take(*level);
}

Result<std::vector<FunctionRollups>> TelemetryReader::byFunction(const SeriesSelector& which,
                                                                 const RollupRange& range,
                                                                 std::stop_token stop) {
    const Snapshot moment(impl_->database);
    const auto level = levelFor(impl_->database, range);
    if (!level) return level.error();
    const auto scope = which.needsDetail() ? SeriesKey::Scope::Detail : SeriesKey::Scope::Function;
    const auto series = seriesOf(impl_->database, scope, which);
    if (!series) return series.error();
    auto rows = impl_->database.prepare(kRows);
    if (!rows) return rows.error();
    std::map<std::uint32_t, Buckets> functions;
    for (const Series& one : *series) {
        Buckets& buckets = functions.try_emplace(one.key.functionId, range, *level).first->second;
        if (auto read = readInto(impl_->database, *rows, *level, one.id, range, buckets, stop); !read)
            return read.error();
    }
    std::vector<FunctionRollups> all;
    for (auto& [function, buckets] : functions) {
        RollupSeries points = buckets.take(*level);
        if (!points.points.empty()) all.push_back({function, std::move(points)});
    }
    return all;
}

Result<std::vector<SeriesKey>> TelemetryReader::seriesIn(WallNanos from, WallNanos until) {
    std::vector<SeriesKey> found;
    auto read = query(
        impl_->database,
        "SELECT scope, function_id, version, alias_id, memory_mb, trigger_kind FROM series WHERE scope = ?1"
        " AND EXISTS (SELECT 1 FROM rollup WHERE level = ?2 AND series = series.id AND start >= ?3 AND"
        " start < ?4)",
        [&](Statement& statement) {
            statement.bind(1, static_cast<std::int64_t>(SeriesKey::Scope::Detail));
            statement.bind(2, static_cast<std::int64_t>(RollupLevel::Hour));
            statement.bind(3, floorDiv(from, 3600 * kNs) * 3600);
            statement.bind(4, floorDiv(until, kNs) + 1);
        },
        [&](const Statement& row) { found.push_back(readSeries(row, 0)); });
    if (!read) return read.error();
    return found;
}

Result<std::vector<PlatformRun>> TelemetryReader::coverage(WallNanos from, WallNanos until) {
    std::vector<PlatformRun> runs;
    auto read = query(
        impl_->database,
        "SELECT started, alive, clean FROM run WHERE started < ?2 AND alive > ?1 ORDER BY started",
        [&](Statement& statement) {
            statement.bind(1, from);
            statement.bind(2, until);
        },
        [&](const Statement& row) {
            runs.push_back({row.integer(0), row.integer(1), row.integer(2) != 0});
        });
    if (!read) return read.error();
    return runs;
}

Result<std::vector<Annotation>> TelemetryReader::annotations(WallNanos from, WallNanos until,
                                                             std::size_t most) {
    std::vector<Annotation> found;
    auto read = query(
        impl_->database,
        "SELECT id, at, kind, function_id, subject, detail FROM annotation WHERE at >= ? AND at < ?"
        " ORDER BY at DESC, id DESC LIMIT ?",
        [&](Statement& statement) {
            statement.bind(1, from);
            statement.bind(2, until);
            statement.bind(3, static_cast<std::int64_t>(most));
        },
        [&](const Statement& row) {
            found.push_back({static_cast<std::uint64_t>(row.integer(0)), row.integer(1),
                             static_cast<Annotation::Kind>(row.integer(2)),
                             static_cast<std::uint32_t>(row.integer(3)), std::string(row.bytes(4)),
                             std::string(row.bytes(5))});
        });
    if (!read) return read.error();
    std::reverse(found.begin(), found.end());
    return found;
}

Result<TelemetryReader::Extent> TelemetryReader::extent() {
    Extent extent;
    auto read = query(
        impl_->database, "SELECT min(start), max(start) FROM rollup WHERE level = 2 AND series = 1",
        [](Statement&) {},
        [&](const Statement& row) {
            if (row.isNull(0)) return;
            extent = {row.integer(0) * kNs, (row.integer(1) + 3600) * kNs};
        });
    if (!read) return read.error();
    return extent;
}

}  // namespace updraft
