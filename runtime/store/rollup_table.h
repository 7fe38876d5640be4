// RollupTable: keeps the rollups of a workspace file true. What comes in is gathered in memory and brought
// into the file a few times a second, together with the sequence up to which records are in them: after a
// crash the records beyond that are added again, once. Buckets that are touched are read from the file first,
// so a late record, a clock that jumped and a restart are one case: each lands in its own bucket.
// Internal to the store layer. Thread: the writer's.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "runtime/store/database.h"
#include "runtime/store/rollup_levels.h"
#include "runtime/store/store_values.h"
#include "runtime/telemetry/platform_events.h"

namespace updraft::store {

class RollupTable {
  public:
    static Result<RollupTable> open(Database& database);

    void setRetention(const RollupRetention& retention) { retention_ = retention; }
    // The platform's time: levels end so long before it.
    void setNow(WallNanos now);
    const RollupHorizons& horizons() const { return horizons_; }
    // Of committed records, by rising sequence.
    void add(const InvocationRecord& record, std::uint64_t logBytes);
    void add(const MeterSample& sample);

    bool dirty() const { return !records_.empty() || !meters_.empty() || rolledUp_ != written_ || moved_; }
    bool full() const;  // flush before more is added
    // Inside a transaction; then settle(), told whether it was committed.
    int flush();
    void settle(bool committed);
    // Every record up to here is in what was added.
    std::uint64_t rolledUp() const { return rolledUp_; }
    void skipTo(std::uint64_t sequence) { rolledUp_ = sequence; }
    // After rows were deleted.
    void forgetCached() { buckets_.clear(); }

  private:
    struct Bucket {
        RollupLevel level = RollupLevel::Second;
        SeriesKey::Scope scope = SeriesKey::Scope::Total;
        std::uint32_t series = 0;
        std::int64_t start = 0;  // seconds since the epoch
        bool operator==(const Bucket&) const = default;
    };
    struct BucketHash {
        std::size_t operator()(const Bucket& bucket) const;
    };
    struct Kept {
        Rollup value;
        bool dirty = false;
        std::uint64_t flush = 0;  // number of the flush that last touched it
    };
    // A part of a second or a minute, of one series, not yet in its buckets.
    struct PartKey {
        RollupLevel level = RollupLevel::Second;
        std::int64_t start = 0;
        SeriesKey series;
        auto operator<=>(const PartKey&) const = default;
    };

    Rollup& part(RollupLevel level, WallNanos at, const SeriesKey& series);
    bool keeps(RollupLevel level, WallNanos at) const;
    int writeHorizons();
    int fold(const PartKey& key, const Rollup& part, bool widen);
    int bucketFor(RollupLevel level, std::int64_t start, const SeriesKey& series, Kept*& kept);
    int findSeries(const SeriesKey& key, std::uint32_t& id);
    int load(const Bucket& bucket, Rollup& value);
    int writeSeries();
    int writeDirty();
    void evict();

    Statement findSeries_, addSeries_, load_, write_, mark_, horizon_;
    RollupRetention retention_;
    RollupHorizons horizons_;
    bool moved_ = false;  // horizons, since they were committed
    std::map<PartKey, Rollup> records_, meters_;
    PartKey lastKey_;
    Rollup* last_ = nullptr;  // records_[lastKey_]
    std::map<SeriesKey, std::uint32_t> series_;
    std::vector<std::pair<std::uint32_t, SeriesKey>> newSeries_;  // not committed yet
    std::uint32_t lastSeries_ = 0;
    std::unordered_map<Bucket, Kept, BucketHash> buckets_;
    std::uint64_t flushes_ = 0, rolledUp_ = 0, written_ = 0;
    std::uint64_t flushedTo_ = 0;  // by the flush that is not settled
};

}  // namespace updraft::store
