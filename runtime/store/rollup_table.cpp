#include "runtime/store/rollup_table.h"

#include <algorithm>
#include <array>
#include <utility>

#include "runtime/telemetry/rollup_codec.h"

namespace updraft::store {
namespace {

// Parts that wait for a flush; some hundred bytes to some kilobytes each.
constexpr std::size_t kMostParts = 1'024;
// Buckets that stay in memory between flushes.
constexpr std::size_t kMostBuckets = 1'024;

// So much later than it could does a horizon move, so that it moves seldom.
std::int64_t slackOf(RollupLevel level) {
    constexpr std::array<std::int64_t, 3> kSlack = {60, 3'600, 86'400};
    return kSlack[static_cast<std::size_t>(level)];
}

}  // namespace

std::size_t RollupTable::BucketHash::operator()(const Bucket& bucket) const {
    const auto start = static_cast<std::uint64_t>(bucket.start) * 0x9e3779b97f4a7c15ull;
    return start ^ (std::uint64_t{bucket.series} << 2 | static_cast<std::uint64_t>(bucket.level)) *
                       0xff51afd7ed558ccdull;
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
    return table;
}

bool RollupTable::full() const {
    return records_.size() + meters_.size() >= kMostParts;
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

Rollup& RollupTable::part(RollupLevel level, WallNanos at, const SeriesKey& series) {
    const PartKey key{level, bucketStart(level, at), series};
    if (last_ == nullptr || lastKey_ != key) {
        lastKey_ = key;
        last_ = &records_[key];
    }
    return *last_;
}

void RollupTable::add(const InvocationRecord& record, std::uint64_t logBytes) {
    rolledUp_ = record.sequence;
    const SeriesKey series = SeriesKey::detail(record);
    for (const RollupLevel finest : kRollupLevels) {
        if (!keeps(finest, record.arrived)) continue;
        return part(finest, record.arrived, series).add(record, logBytes);
    }
}

void RollupTable::add(const MeterSample& sample) {
    Rollup& part = meters_[{RollupLevel::Second, bucketStart(RollupLevel::Second, sample.at), sample.series}];
    part.gauges.merge(sample.gauges);
    part.asyncReceived += sample.asyncReceived;
    part.asyncDropped += sample.asyncDropped;
    part.destinationFailures += sample.destinationFailures;
    part.deadLetterErrors += sample.deadLetterErrors;
}

// Into the levels that are as wide as the part or wider, each scope that it belongs to. All or nothing, so
// that it can be tried again.
int RollupTable::fold(const PartKey& key, const Rollup& part, bool widen) {
    std::vector<SeriesKey> scopes{key.series};
    if (widen) {
        scopes.push_back(SeriesKey::function(key.series.functionId));
        scopes.push_back(SeriesKey::total());
    }
    std::vector<Kept*> targets;
    for (const RollupLevel level : kRollupLevels) {
        if (level < key.level || !keeps(level, key.start * kSecondNs)) continue;
        for (const SeriesKey& scope : scopes) {
            Kept* kept = nullptr;
            const int code = bucketFor(level, bucketStart(level, key.start * kSecondNs), scope, kept);
            if (code != SQLITE_OK) return code;
            targets.push_back(kept);
        }
    }
    for (Kept* kept : targets) {
        kept->value.merge(part);
        kept->dirty = true;
        kept->flush = flushes_;
    }
    return SQLITE_OK;
}

int RollupTable::bucketFor(RollupLevel level, std::int64_t start, const SeriesKey& series, Kept*& kept) {
    Bucket bucket{level, series.scope, 0, start};
    if (const int code = findSeries(series, bucket.series); code != SQLITE_OK) return code;
    auto [place, isNew] = buckets_.try_emplace(bucket);
    if (isNew) {
        if (const int code = load(bucket, place->second.value); code != SQLITE_OK) {
            buckets_.erase(place);
            return code;
        }
    }
    kept = &place->second;
    return SQLITE_OK;
}

namespace {
void bindSeries(Statement& statement, int first, const SeriesKey& key) {
    const std::int64_t columns[] = {
        static_cast<std::int64_t>(key.scope),  key.functionId, key.version, key.aliasId, key.memoryMb,
        static_cast<std::int64_t>(key.trigger)};
    for (const std::int64_t column : columns) statement.bind(first++, column);
}
}  // namespace

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

int RollupTable::load(const Bucket& bucket, Rollup& value) {
    load_.bind(1, static_cast<std::int64_t>(bucket.level));
    load_.bind(2, static_cast<std::int64_t>(bucket.scope));
    load_.bind(3, bucket.start);
    load_.bind(4, bucket.series);
    // What cannot be read begins anew: the records themselves are still there.
    if (load_.step()) value = decodeRollup(load_.bytes(0)).value_or(Rollup{});
    return load_.reset();
}

int RollupTable::flush() {
    ++flushes_;
    flushedTo_ = rolledUp_;
    last_ = nullptr;
    for (auto* parts : {&records_, &meters_}) {
        while (!parts->empty()) {
            const auto first = parts->begin();
            // The engine meters every scope by itself.
            const int code = fold(first->first, first->second, parts == &records_);
            if (code != SQLITE_OK) return code;
            parts->erase(first);
        }
    }
    if (const int code = writeSeries(); code != SQLITE_OK) return code;
    if (const int code = writeDirty(); code != SQLITE_OK) return code;
    if (const int code = writeHorizons(); code != SQLITE_OK) return code;
    mark_.bind(1, static_cast<std::int64_t>(flushedTo_));
    return mark_.run();
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

int RollupTable::writeDirty() {
    for (const auto& [bucket, kept] : buckets_) {
        if (!kept.dirty) continue;
        const std::string data = encodeRollup(kept.value);
        write_.bind(1, static_cast<std::int64_t>(bucket.level));
        write_.bind(2, static_cast<std::int64_t>(bucket.scope));
        write_.bind(3, bucket.start);
        write_.bind(4, bucket.series);
        write_.bindBlob(5, data.data(), data.size());
        if (const int code = write_.run(); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
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

// What was folded into buckets stays there, dirty, until it was committed.
void RollupTable::settle(bool committed) {
    if (!committed) return;
    newSeries_.clear();
    moved_ = false;
    written_ = flushedTo_;
    for (auto& [bucket, kept] : buckets_) kept.dirty = false;
    if (buckets_.size() > kMostBuckets) evict();
}

void RollupTable::evict() {
    std::erase_if(buckets_, [this](const auto& entry) { return entry.second.flush != flushes_; });
}

}  // namespace updraft::store
