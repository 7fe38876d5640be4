#include "runtime/store/rollup_rows.h"

#include <algorithm>
#include <limits>

#include "runtime/store/hash_mix.h"
#include "runtime/telemetry/rollup_codec.h"

namespace updraft::store {
namespace {

// Series whose numbers are known without asking the file.
constexpr std::size_t kMostSeries = 32'768;

void bindSeries(Statement& statement, int first, const SeriesKey& key) {
    const std::int64_t columns[] = {
        static_cast<std::int64_t>(key.scope),  key.functionId, key.version, key.aliasId, key.memoryMb,
        static_cast<std::int64_t>(key.trigger)};
    for (const std::int64_t column : columns) statement.bind(first++, column);
}

void bindBucket(Statement& statement, const RollupBucket& bucket) {
    statement.bind(1, static_cast<std::int64_t>(bucket.level));
    statement.bind(2, static_cast<std::int64_t>(bucket.scope));
    statement.bind(3, bucket.start);
    statement.bind(4, bucket.series);
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

std::size_t bytesOf(const Rollup& rollup) {
    std::size_t buckets = 0;
    for (const LogHistogram* histogram : {&rollup.duration, &rollup.init, &rollup.queued, &rollup.overhead,
                                          &rollup.extensions, &rollup.memory, &rollup.asyncAge})
        buckets += histogram->buckets().size();
    return sizeof rollup + buckets * sizeof(LogHistogram::Bucket);
}

std::size_t RollupRows::BucketHash::operator()(const RollupBucket& bucket) const {
    const std::uint64_t kind =
        static_cast<std::uint64_t>(bucket.level) << 2 | static_cast<std::uint64_t>(bucket.scope);
    return mixHash(mixHash(static_cast<std::uint64_t>(bucket.start), kind), bucket.series);
}

Result<RollupRows> RollupRows::open(Database& database) {
    RollupRows rows;
    const std::pair<Statement*, const char*> entries[] = {
        {&rows.findSeries_,
         "SELECT id FROM series WHERE scope = ? AND function_id = ? AND version = ? AND alias_id = ? AND"
         " memory_mb = ? AND trigger_kind = ?"},
        {&rows.addSeries_,
         "INSERT OR IGNORE INTO series (id, scope, function_id, version, alias_id, memory_mb, trigger_kind)"
         " VALUES (?,?,?,?,?,?,?)"},
        {&rows.load_, "SELECT data FROM rollup WHERE level = ? AND scope = ? AND start = ? AND series = ?"},
        {&rows.write_,
         "INSERT OR REPLACE INTO rollup (level, scope, start, series, data) VALUES (?,?,?,?,?)"},
    };
    for (const auto& [statement, sql] : entries) {
        auto prepared = database.prepare(sql);
        if (!prepared) return prepared.error();
        *statement = std::move(*prepared);
    }
    const auto lastSeries = database.integer("SELECT ifnull(max(id), 0) FROM series");
    if (!lastSeries) return lastSeries.error();
    rows.lastSeries_ = static_cast<std::uint32_t>(*lastSeries);
    for (std::size_t level = 0; level < rows.newest_.size(); ++level) {
        for (std::size_t scope = 0; scope < rows.newest_[level].size(); ++scope) {
            const auto newest = newestStart(database, level, scope);
            if (!newest) return newest.error();
            rows.newest_[level][scope] = *newest;
        }
    }
    return rows;
}

int RollupRows::findSeries(const SeriesKey& key, std::uint32_t& id) {
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
int RollupRows::writeSeries() {
    for (const auto& [id, key] : newSeries_) {
        addSeries_.bind(1, id);
        bindSeries(addSeries_, 2, key);
        if (const int code = addSeries_.run(); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

std::int64_t& RollupRows::newestOf(const RollupBucket& bucket) {
    return newest_[static_cast<std::size_t>(bucket.level)][static_cast<std::size_t>(bucket.scope)];
}

// The one that goes on now; of seconds, also the one before.
bool RollupRows::isRecent(const RollupBucket& bucket) const {
    const auto& newest = newest_[static_cast<std::size_t>(bucket.level)];
    const std::int64_t late = bucket.level == RollupLevel::Second ? 1 : 0;
    return bucket.start + late >= newest[static_cast<std::size_t>(bucket.scope)];
}

int RollupRows::add(const RollupBucket& bucket, const Rollup& delta) {
    if (const auto cached = buckets_.find(bucket); cached != buckets_.end()) {
        cachedBytes_ -= bytesOf(cached->second);
        cached->second.merge(delta);
        cachedBytes_ += bytesOf(cached->second);
        return write(bucket, cached->second);
    }
    Rollup value;
    // Beyond the newest there is nothing to be read.
    if (bucket.start <= newestOf(bucket)) {
        if (const int code = load(bucket, value); code != SQLITE_OK) return code;
    }
    value.merge(delta);
    const int code = write(bucket, value);
    if (code == SQLITE_OK) keep(bucket, std::move(value));
    return code;
}

int RollupRows::replace(const RollupBucket& bucket, const Rollup& value) {
    if (const auto cached = buckets_.find(bucket); cached != buckets_.end()) {
        cachedBytes_ -= bytesOf(cached->second);
        buckets_.erase(cached);
    }
    return write(bucket, value);
}

int RollupRows::load(const RollupBucket& bucket, Rollup& value) {
    bindBucket(load_, bucket);
    if (load_.step()) {
        if (auto stored = decodeRollup(load_.bytes(0))) {
            value = std::move(*stored);
        } else {
            ++damaged_;  // begins anew
        }
    }
    return load_.reset();
}

int RollupRows::write(const RollupBucket& bucket, const Rollup& value) {
    newestOf(bucket) = std::max(newestOf(bucket), bucket.start);
    const std::string data = encodeRollup(value);
    bytesWritten_ += data.size();
    bindBucket(write_, bucket);
    write_.bindBlob(5, data.data(), data.size());
    return write_.run();
}

void RollupRows::keep(const RollupBucket& bucket, Rollup&& value) {
    if (!isRecent(bucket) || buckets_.size() >= kMostCached || cachedBytes_ >= kMostCachedBytes) return;
    cachedBytes_ += bytesOf(value);
    buckets_.emplace(bucket, std::move(value));
}

void RollupRows::dropCache() {
    buckets_.clear();
    cachedBytes_ = 0;
}

// What was not committed is read again.
void RollupRows::settle(bool committed) {
    if (!committed) return dropCache();
    newSeries_.clear();
    if (series_.size() > kMostSeries) series_.clear();
    std::erase_if(buckets_, [this](const auto& entry) {
        const bool old = !isRecent(entry.first);
        if (old) cachedBytes_ -= bytesOf(entry.second);
        return old;
    });
}

void RollupRows::forgetCached(RollupLevel level, std::int64_t before) {
    std::erase_if(buckets_, [&](const auto& entry) {
        const bool gone = entry.first.level == level && entry.first.start < before;
        if (gone) cachedBytes_ -= bytesOf(entry.second);
        return gone;
    });
}

}  // namespace updraft::store
