#include "runtime/store/rollup_table.h"

#include <algorithm>
#include <utility>

#include "runtime/telemetry/rollup_codec.h"

namespace updraft::store {
namespace {

constexpr std::int64_t kNs = 1'000'000'000;
// Parts that wait for a flush; some hundred bytes to some kilobytes each.
constexpr std::size_t kMostParts = 1'024;
// Buckets that stay in memory between flushes.
constexpr std::size_t kMostBuckets = 1'024;

std::int64_t floorTo(WallNanos at, RollupLevel level) {
    const std::int64_t width = widthSeconds(level) * kNs;
    const std::int64_t inside = (at % width + width) % width;
    return (at - inside) / kNs;
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
        {&table.load_, "SELECT data FROM rollup WHERE level = ? AND series = ? AND start = ?"},
        {&table.write_, "INSERT OR REPLACE INTO rollup (level, series, start, data) VALUES (?,?,?,?)"},
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
    table.lastSeries_ = static_cast<std::uint32_t>(*lastSeries);
    table.rolledUp_ = table.written_ = static_cast<std::uint64_t>(*mark);
    return table;
}

bool RollupTable::full() const {
    return records_.size() + meters_.size() >= kMostParts;
}

bool RollupTable::keeps(RollupLevel level, WallNanos at) const {
    const WallNanos newest = retention_.historyEnds != 0 ? retention_.historyEnds : now_;
    const std::int64_t kept = retention_.secondsOf(level);
    return kept == 0 || at / kNs >= newest / kNs - kept;
}

Rollup& RollupTable::part(RollupLevel level, WallNanos at, const SeriesKey& series) {
    const PartKey key{level, floorTo(at, level), series};
    if (last_ == nullptr || lastKey_ != key) {
        lastKey_ = key;
        last_ = &records_[key];
    }
    return *last_;
}

void RollupTable::add(const InvocationRecord& record, std::uint64_t logBytes) {
    rolledUp_ = record.sequence;
    const SeriesKey series = SeriesKey::detail(record);
    const RollupLevel finest =
        keeps(RollupLevel::Second, record.arrived) ? RollupLevel::Second : RollupLevel::Minute;
    part(finest, record.arrived, series).add(record, logBytes);
}

void RollupTable::add(const MeterSample& sample) {
    Rollup& part = meters_[{RollupLevel::Second, floorTo(sample.at, RollupLevel::Second), sample.series}];
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
    for (const RollupLevel level : {RollupLevel::Second, RollupLevel::Minute, RollupLevel::Hour}) {
        if (level < key.level || !keeps(level, key.start * kNs)) continue;
        for (const SeriesKey& scope : scopes) {
            Kept* kept = nullptr;
            const int code = bucketFor(level, floorTo(key.start * kNs, level), scope, kept);
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
    Bucket bucket{level, 0, start};
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
    load_.bind(2, bucket.series);
    load_.bind(3, bucket.start);
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
        write_.bind(2, bucket.series);
        write_.bind(3, bucket.start);
        write_.bindBlob(4, data.data(), data.size());
        if (const int code = write_.run(); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

// What was folded into buckets stays there, dirty, until it was committed.
void RollupTable::settle(bool committed) {
    if (!committed) return;
    newSeries_.clear();
    written_ = flushedTo_;
    for (auto& [bucket, kept] : buckets_) kept.dirty = false;
    if (buckets_.size() > kMostBuckets) evict();
}

void RollupTable::evict() {
    std::erase_if(buckets_, [this](const auto& entry) { return entry.second.flush != flushes_; });
}

}  // namespace updraft::store
