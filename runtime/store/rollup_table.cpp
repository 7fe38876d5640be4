#include "runtime/store/rollup_table.h"

#include <algorithm>
#include <limits>

#include "runtime/telemetry/rollup_codec.h"

namespace updraft::store {
namespace {

// Meters that wait while nothing can be written.
constexpr std::size_t kMostMeters = 16'384;

// So much later than it could does a horizon move, so that it moves seldom.
std::int64_t slackOf(RollupLevel level) {
    constexpr std::array<std::int64_t, 3> kSlack = {60, 3'600, 86'400};
    return kSlack[static_cast<std::size_t>(level)];
}

constexpr std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
    return (hash ^ value) * 0x9e3779b97f4a7c15ull ^ hash >> 29;
}

void bindSeries(Statement& statement, int first, const SeriesKey& key) {
    const std::int64_t columns[] = {
        static_cast<std::int64_t>(key.scope),  key.functionId, key.version, key.aliasId, key.memoryMb,
        static_cast<std::int64_t>(key.trigger)};
    for (const std::int64_t column : columns) statement.bind(first++, column);
}

Result<std::int64_t> newestStart(Database& database, std::size_t level, std::size_t scope) {
    auto read = database.prepare(
        "SELECT start FROM rollup WHERE level = ? AND scope = ? ORDER BY start DESC LIMIT 1");
    if (!read) return read.error();
    read->bind(1, static_cast<std::int64_t>(level));
    read->bind(2, static_cast<std::int64_t>(scope));
    const bool any = read->step();
    const std::int64_t start = any ? read->integer(0) : std::numeric_limits<std::int64_t>::min();
    return read->reset() == SQLITE_OK ? Result<std::int64_t>(start) : database.error("read");
}

}  // namespace

std::size_t RollupTable::BucketHash::operator()(const Bucket& bucket) const {
    const std::uint64_t kind =
        static_cast<std::uint64_t>(bucket.level) << 2 | static_cast<std::uint64_t>(bucket.scope);
    return mix(mix(static_cast<std::uint64_t>(bucket.start), kind), bucket.series);
}

std::size_t RollupTable::PartHash::operator()(const Part& part) const {
    const SeriesKey& key = part.series;
    std::uint64_t hash = mix(static_cast<std::uint64_t>(part.start), key.functionId);
    hash = mix(hash, std::uint64_t{key.version} << 32 | key.aliasId);
    return mix(hash, std::uint64_t{key.memoryMb} << 16 | static_cast<std::uint64_t>(key.trigger) << 8 |
                         static_cast<std::uint64_t>(key.scope) << 4 | static_cast<std::uint64_t>(part.level));
}

Result<RollupTable> RollupTable::open(Database& database) {
    RollupTable table;
    const std::pair<Statement*, const char*> entries[] = {
        {&table.findSeries_,
         "SELECT id FROM series WHERE scope = ? AND function_id = ? AND version = ? AND alias_id = ? AND"
         " memory_mb = ? AND trigger_kind = ?"},
        {&table.addSeries_,
         "INSERT OR IGNORE INTO series (id, scope, function_id, version, alias_id, memory_mb, trigger_kind)"
         " VALUES (?,?,?,?,?,?,?)"},
        {&table.load_, "SELECT data FROM rollup WHERE level = ? AND scope = ? AND start = ? AND series = ?"},
        {&table.write_,
         "INSERT OR REPLACE INTO rollup (level, scope, start, series, data) VALUES (?,?,?,?,?)"},
        {&table.horizon_, "UPDATE counter SET value = ?2 WHERE name = 'horizon_' || ?1"},
        {&table.mark_, "UPDATE counter SET value = ? WHERE name = 'rolled_up'"},
    };
    for (const auto& [statement, sql] : entries) {
        auto prepared = database.prepare(sql);
        if (!prepared) return prepared.error();
        *statement = std::move(*prepared);
    }
    const auto mark = database.integer("SELECT value FROM counter WHERE name = 'rolled_up'");
    const auto lastSeries = database.integer("SELECT ifnull(max(id), 0) FROM series");
    if (!mark) return mark.error();
    if (!lastSeries) return lastSeries.error();
    const auto horizons = readHorizons(database);
    if (!horizons) return horizons.error();
    table.horizons_ = *horizons;
    table.lastSeries_ = static_cast<std::uint32_t>(*lastSeries);
    table.rolledUp_ = table.written_ = static_cast<std::uint64_t>(*mark);
    for (std::size_t level = 0; level < 3; ++level) {
        for (std::size_t scope = 0; scope < 3; ++scope) {
            const auto newest = newestStart(database, level, scope);
            if (!newest) return newest.error();
            table.newest_[level][scope] = *newest;
        }
    }
    return table;
}

void RollupTable::setNow(WallNanos now) {
    if (retention_.historyEnds != 0) now = retention_.historyEnds;
    for (const RollupLevel level : kRollupLevels) {
        const std::int64_t kept = retention_.secondsOf(level);
        std::int64_t& horizon = horizons_.of(level);
        if (kept == 0) continue;
        const std::int64_t wanted = bucketStart(level, now) - floorTo(kept, widthSeconds(level));
        if (wanted < horizon + slackOf(level)) continue;
        horizon = wanted;
        moved_ = true;
    }
}

bool RollupTable::keeps(RollupLevel level, WallNanos at) const {
    return bucketStart(level, at) >= horizons_.of(level);
}

// Null: older than anything that is kept.
Rollup* RollupTable::part(Parts& parts, WallNanos at, const SeriesKey& series) {
    for (const RollupLevel level : kRollupLevels) {
        if (!keeps(level, at)) continue;
        const Part key{level, bucketStart(level, at), series};
        if (&parts != &parts_) {
            const bool room = parts.size() < kMostMeters || parts.contains(key);
            return room ? &parts[key] : nullptr;
        }
        if (last_ == nullptr || lastPart_ != key) {
            lastPart_ = key;
            last_ = &parts[key];
        }
        return last_;
    }
    return nullptr;
}

void RollupTable::add(const InvocationRecord& record, std::uint64_t logBytes) {
    rolledUp_ = record.sequence;
    if (Rollup* to = part(parts_, record.arrived, SeriesKey::detail(record))) to->add(record, logBytes);
}

void RollupTable::add(const MeterSample& sample) {
    Rollup* to = part(meters_, sample.at, sample.series);
    if (to == nullptr) return;
    to->gauges.merge(sample.gauges);
    to->asyncReceived += sample.asyncReceived;
    to->asyncDropped += sample.asyncDropped;
    to->destinationFailures += sample.destinationFailures;
    to->deadLetterErrors += sample.deadLetterErrors;
}

bool RollupTable::dirty() const {
    return !parts_.empty() || !meters_.empty() || !pending_.empty() || rolledUp_ != written_ || moved_;
}

int RollupTable::flush() {
    flushedTo_ = rolledUp_;
    if (const int code = fold(); code != SQLITE_OK) return code;
    if (const int code = writeSeries(); code != SQLITE_OK) return code;
    if (const int code = writePending(); code != SQLITE_OK) return code;
    if (const int code = writeHorizons(); code != SQLITE_OK) return code;
    mark_.bind(1, static_cast<std::int64_t>(flushedTo_));
    return mark_.run();
}

// All parts or none, so that it can be tried again.
int RollupTable::fold() {
    Deltas deltas;
    if (const int code = foldParts(deltas); code != SQLITE_OK) return code;
    parts_.clear();
    meters_.clear();
    last_ = nullptr;
    widen(deltas, RollupLevel::Second, RollupLevel::Minute);
    widen(deltas, RollupLevel::Minute, RollupLevel::Hour);
    if (pending_.empty()) {
        pending_ = std::move(deltas);
        return SQLITE_OK;
    }
    for (const auto& [bucket, value] : deltas) pending_[bucket].merge(value);
    return SQLITE_OK;
}

int RollupTable::foldParts(Deltas& deltas) {
    for (const auto& [part, value] : parts_) {
        int code = addTo(deltas, part, part.series, value);
        if (code == SQLITE_OK) code = addTo(deltas, part, SeriesKey::function(part.series.functionId), value);
        if (code == SQLITE_OK) code = addTo(deltas, part, SeriesKey::total(), value);
        if (code != SQLITE_OK) return code;
    }
    // The engine meters every scope by itself.
    for (const auto& [part, value] : meters_) {
        if (const int code = addTo(deltas, part, part.series, value); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

int RollupTable::addTo(Deltas& deltas, const Part& part, const SeriesKey& series, const Rollup& value) {
    Bucket bucket{part.level, series.scope, part.start, 0};
    if (const int code = findSeries(series, bucket.series); code != SQLITE_OK) return code;
    deltas[bucket].merge(value);
    return SQLITE_OK;
}

// The map's order is by level, so what is added here comes after what is looked at.
void RollupTable::widen(Deltas& deltas, RollupLevel from, RollupLevel to) const {
    for (auto at = deltas.lower_bound({from, Scope::Total, std::numeric_limits<std::int64_t>::min(), 0});
         at != deltas.end() && at->first.level == from; ++at) {
        Bucket wider = at->first;
        wider.level = to;
        wider.start = floorTo(wider.start, widthSeconds(to));
        if (wider.start >= horizons_.of(to)) deltas[wider].merge(at->second);
    }
}

int RollupTable::findSeries(const SeriesKey& key, std::uint32_t& id) {
    if (const auto known = series_.find(key); known != series_.end()) {
        id = known->second;
        return SQLITE_OK;
    }
    bindSeries(findSeries_, 1, key);
    const bool there = findSeries_.step();
    if (there) id = static_cast<std::uint32_t>(findSeries_.integer(0));
    if (const int code = findSeries_.reset(); code != SQLITE_OK) return code;
    if (!there) {
        id = ++lastSeries_;
        newSeries_.emplace_back(id, key);
    }
    series_.emplace(key, id);
    return SQLITE_OK;
}

// Numbered here, so that a transaction that fails changes no number.
int RollupTable::writeSeries() {
    for (const auto& [id, key] : newSeries_) {
        addSeries_.bind(1, id);
        bindSeries(addSeries_, 2, key);
        if (const int code = addSeries_.run(); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

int RollupTable::writePending() {
    for (const auto& [bucket, delta] : pending_) {
        if (const int code = writeBucket(bucket, delta); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

std::int64_t& RollupTable::newestOf(const Bucket& bucket) {
    return newest_[static_cast<std::size_t>(bucket.level)][static_cast<std::size_t>(bucket.scope)];
}

// The one that goes on now; of seconds, also the one before.
bool RollupTable::isRecent(const Bucket& bucket) const {
    const auto& newest = newest_[static_cast<std::size_t>(bucket.level)];
    const std::int64_t late = bucket.level == RollupLevel::Second ? 1 : 0;
    return bucket.start + late >= newest[static_cast<std::size_t>(bucket.scope)];
}

int RollupTable::writeBucket(const Bucket& bucket, const Rollup& delta) {
    Rollup read;
    const auto cached = buckets_.find(bucket);
    Rollup* value = cached == buckets_.end() ? &read : &cached->second;
    // Beyond the newest there is nothing to be read.
    if (value == &read && bucket.start <= newestOf(bucket)) {
        if (const int code = load(bucket, read); code != SQLITE_OK) return code;
    }
    newestOf(bucket) = std::max(newestOf(bucket), bucket.start);
    value->merge(delta);
    const std::string data = encodeRollup(*value);
    write_.bind(1, static_cast<std::int64_t>(bucket.level));
    write_.bind(2, static_cast<std::int64_t>(bucket.scope));
    write_.bind(3, bucket.start);
    write_.bind(4, bucket.series);
    write_.bindBlob(5, data.data(), data.size());
    const int code = write_.run();
    const bool keep = value == &read && isRecent(bucket) && buckets_.size() < kMostBuckets;
    if (code == SQLITE_OK && keep) buckets_.emplace(bucket, std::move(read));
    return code;
}

int RollupTable::load(const Bucket& bucket, Rollup& value) {
    load_.bind(1, static_cast<std::int64_t>(bucket.level));
    load_.bind(2, static_cast<std::int64_t>(bucket.scope));
    load_.bind(3, bucket.start);
    load_.bind(4, bucket.series);
    if (load_.step()) {
        if (auto stored = decodeRollup(load_.bytes(0))) {
            value = std::move(*stored);
        } else {
            ++damaged_;  // begins anew
        }
    }
    return load_.reset();
}

int RollupTable::writeHorizons() {
    for (const RollupLevel level : kRollupLevels) {
        if (!moved_) break;
        horizon_.bind(1, static_cast<std::int64_t>(level));
        horizon_.bind(2, horizons_.of(level));
        if (const int code = horizon_.run(); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

// What was not committed is added to what the file has, when it is tried again.
void RollupTable::settle(bool committed) {
    if (!committed) return buckets_.clear();
    newSeries_.clear();
    moved_ = false;
    written_ = flushedTo_;
    pending_.clear();
    std::erase_if(buckets_, [this](const auto& entry) { return !isRecent(entry.first); });
}

void RollupTable::forgetCached(RollupLevel level, std::int64_t before) {
    std::erase_if(buckets_, [&](const auto& entry) {
        return entry.first.level == level && entry.first.start < before;
    });
}

void RollupTable::restart(std::uint64_t sequence) {
    parts_.clear();
    meters_.clear();
    last_ = nullptr;
    pending_.clear();
    buckets_.clear();
    rolledUp_ = written_ = sequence;
}

}  // namespace updraft::store
