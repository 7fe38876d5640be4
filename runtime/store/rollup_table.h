// RollupTable: keeps the rollups of a workspace file true. What comes in is gathered in memory and brought
// into the file a few times a second, together with the sequence up to which records are in them: after a
// crash the records beyond that are added again, once. Buckets that are touched are read from the file first,
// so a late record, a clock that jumped and a restart are one case: each lands in its own bucket.
//
// On the way to the file every part of a second is added to its function and to the total, and each of these
// to its minute and that to its hour: a few additions of what is new, however much the wide buckets hold.
// Internal to the store layer. Thread: the writer's.
#pragma once

#include <array>
#include <cstdint>
#include <map>
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
    // Buckets that stay in memory between flushes, and parts that wait for one: some hundred bytes to some
    // kilobytes each.
    static constexpr std::size_t kMostBuckets = 2'048, kMostParts = 2'048;

    static Result<RollupTable> open(Database& database);

    void setRetention(const RollupRetention& retention) { retention_ = retention; }
    // The platform's time: levels end so long before it.
    void setNow(WallNanos now);
    const RollupHorizons& horizons() const { return horizons_; }
    // Of committed records, by rising sequence.
    void add(const InvocationRecord& record, std::uint64_t logBytes);
    void add(const MeterSample& sample);

    bool dirty() const;
    bool full() const { return parts_.size() + meters_.size() >= kMostParts; }  // flush before more is added
    // Inside a transaction; then settle(), told whether it was committed.
    int flush();
    void settle(bool committed);
    // Every record up to here is in what was added.
    std::uint64_t rolledUp() const { return rolledUp_; }
    std::uint64_t written() const { return written_; }  // the same, of what is in the file
    // After the rows of a level's buckets before this one were deleted.
    void forgetCached(RollupLevel level, std::int64_t before);
    // After all rows were: as if nothing after this sequence had been added.
    void restart(std::uint64_t sequence);

    std::size_t cachedBuckets() const { return buckets_.size(); }
    // Stored rollups that could not be read and were begun anew, since this was last asked.
    std::uint64_t takeDamaged() { return std::exchange(damaged_, 0); }

  private:
    using Scope = SeriesKey::Scope;
    // In the order of the table's key.
    struct Bucket {
        RollupLevel level = RollupLevel::Second;
        Scope scope = Scope::Total;
        std::int64_t start = 0;  // seconds since the epoch
        std::uint32_t series = 0;
        auto operator<=>(const Bucket&) const = default;
    };
    struct BucketHash {
        std::size_t operator()(const Bucket& bucket) const;
    };
    // What came since the last flush, of the finest level that is kept of that time.
    struct Part {
        RollupLevel level = RollupLevel::Second;
        std::int64_t start = 0;
        SeriesKey series;
        bool operator==(const Part&) const = default;
    };
    struct PartHash {
        std::size_t operator()(const Part& part) const;
    };
    using Parts = std::unordered_map<Part, Rollup, PartHash>;
    using Deltas = std::map<Bucket, Rollup>;

    bool keeps(RollupLevel level, WallNanos at) const;
    Rollup* part(Parts& parts, WallNanos at, const SeriesKey& series);
    int fold();
    int foldParts(Deltas& deltas);
    void widen(Deltas& deltas, RollupLevel from, RollupLevel to) const;
    int addTo(Deltas& deltas, const Part& part, const SeriesKey& series, const Rollup& value);
    int findSeries(const SeriesKey& key, std::uint32_t& id);
    int writeSeries();
    int writePending();
    int writeBucket(const Bucket& bucket, const Rollup& delta);
    int load(const Bucket& bucket, Rollup& value);
    int writeHorizons();
    std::int64_t& newestOf(const Bucket& bucket);
    bool isRecent(const Bucket& bucket) const;

    Statement findSeries_, addSeries_, load_, write_, mark_, horizon_;
    RollupRetention retention_;
    RollupHorizons horizons_;
    bool moved_ = false;  // horizons, since they were committed
    Parts parts_, meters_;
    Part lastPart_;
    Rollup* last_ = nullptr;  // parts_[lastPart_]
    Deltas pending_;          // folded, not committed
    std::map<SeriesKey, std::uint32_t> series_;
    std::vector<std::pair<std::uint32_t, SeriesKey>> newSeries_;  // not committed yet
    std::uint32_t lastSeries_ = 0;
    std::unordered_map<Bucket, Rollup, BucketHash> buckets_;  // as in the file
    // Of each level and scope, a start that no row is later than.
    std::array<std::array<std::int64_t, 3>, 3> newest_{};
    std::uint64_t rolledUp_ = 0, written_ = 0, damaged_ = 0;
    std::uint64_t flushedTo_ = 0;  // by the flush that is not settled
};

}  // namespace updraft::store
