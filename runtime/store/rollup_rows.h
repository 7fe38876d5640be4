// RollupRows: the stored rollups as the writer sees them: adds to rows that it reads first, unless it still
// knows what they hold, and numbers series. Every call that writes happens inside a transaction of the
// caller, who then tells by settle() whether it was committed. Internal to the store layer. Thread: the
// writer's.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "runtime/store/database.h"
#include "runtime/store/rollup_levels.h"

namespace updraft::store {

// One stored rollup, in the order of the table's key.
struct RollupBucket {
    RollupLevel level = RollupLevel::Second;
    SeriesKey::Scope scope = SeriesKey::Scope::Total;
    std::int64_t start = 0;  // seconds since the epoch
    std::uint32_t series = 0;
    auto operator<=>(const RollupBucket&) const = default;
};

std::size_t bytesOf(const Rollup& rollup);  // in memory, about

class RollupRows {
  public:
    // What stays in memory between transactions: the buckets that go on now.
    static constexpr std::size_t kMostCached = 2'048, kMostCachedBytes = 8u << 20;

    static Result<RollupRows> open(Database& database);

    int findSeries(const SeriesKey& key, std::uint32_t& id);
    int writeSeries();  // those that findSeries() numbered
    int add(const RollupBucket& bucket, const Rollup& delta);
    int replace(const RollupBucket& bucket, const Rollup& value);
    void settle(bool committed);

    // Rows of a level before this one are gone.
    void forgetCached(RollupLevel level, std::int64_t before);
    void forgetCached() { dropCache(); }

    std::size_t cached() const { return buckets_.size(); }
    std::uint64_t bytesWritten() const { return bytesWritten_; }  // of data, since opening
    std::uint64_t takeDamaged() { return std::exchange(damaged_, 0); }

  private:
    struct BucketHash {
        std::size_t operator()(const RollupBucket& bucket) const;
    };

    int load(const RollupBucket& bucket, Rollup& value);
    int write(const RollupBucket& bucket, const Rollup& value);
    void keep(const RollupBucket& bucket, Rollup&& value);
    void dropCache();
    std::int64_t& newestOf(const RollupBucket& bucket);
    bool isRecent(const RollupBucket& bucket) const;

    Statement findSeries_, addSeries_, load_, write_;
    std::map<SeriesKey, std::uint32_t> series_;
    std::vector<std::pair<std::uint32_t, SeriesKey>> newSeries_;  // not committed yet
    std::uint32_t lastSeries_ = 0;
    std::unordered_map<RollupBucket, Rollup, BucketHash> buckets_;  // as in the file
    std::size_t cachedBytes_ = 0;                                   // of buckets_, about
    // Of each level and scope, a start that no row is later than.
    std::array<std::array<std::int64_t, 3>, 3> newest_{};
    std::uint64_t bytesWritten_ = 0, damaged_ = 0;
};

}  // namespace updraft::store
