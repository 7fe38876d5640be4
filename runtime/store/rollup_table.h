// RollupTable: keeps the rollups of a workspace file true. What comes in is gathered in memory and brought
// into the file a few times a second, together with the sequence up to which records are in them: after a
// crash the records beyond that are added again, once. Buckets that are touched are read from the file first,
// so a late record, a clock that jumped and a restart are one case: each lands in its own bucket.
//
// Seconds are written at once, minutes and hours every few seconds only: they would be the same rows again
// and again. Each part of a second is added to its function and to the total, and each of these to its minute
// and that to its hour, in memory. The file says from which bucket on a wider level lags behind (`due`). From
// there on a reader takes the finer level, and so does opening after a crash, which makes the wider rows
// anew. A wide bucket that the finer level does not hold as a whole, or that is long past, never lags.
// Internal to the store layer. Thread: the writer's.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <unordered_map>

#include "runtime/store/presence_table.h"
#include "runtime/store/rollup_rows.h"
#include "runtime/store/store_values.h"
#include "runtime/telemetry/platform_events.h"

namespace updraft::store {

class RollupTable {
  public:
    // Parts that wait for a flush before they are to be flushed, and wide rows that may wait, and their
    // bytes.
    static constexpr std::size_t kMostParts = 1'024, kMostWaiting = 4'096, kMostWaitingBytes = 12u << 20;

    static Result<RollupTable> open(Database& database);

    void setRetention(const RollupRetention& retention) { retention_ = retention; }
    // The platform's time, and what is believed of it (BelievedTime): levels end so long before it.
    void setNow(WallNanos now, WallNanos believed);
    const RollupHorizons& horizons() const { return committedHorizons_; }  // as in the file
    // Of committed records, by rising sequence.
    void add(const InvocationRecord& record, std::uint64_t logBytes);
    void add(const MeterSample& sample);

    bool dirty() const;  // flush() has something to write
    bool full() const { return parts_.size() + meters_.size() >= kMostParts; }  // flush before more is added
    std::size_t parts() const { return parts_.size(); }
    // Inside a transaction; then settle(), told whether it was committed.
    int flush();
    // The same for at most so many rows of minutes or hours, the levels that wait.
    int flushWide(RollupLevel level, std::size_t most);
    void settle(bool committed);
    std::size_t waiting(RollupLevel level) const { return waiting_[indexOf(level)]; }  // rows
    bool crowded() const;                                                              // too many of them

    // Every record up to here is in what was added.
    std::uint64_t rolledUp() const { return rolledUp_; }
    std::uint64_t written() const { return written_; }  // the same, of what is in the file
    // After the rows of a level's buckets before this one were deleted, or are about to be.
    void forget(RollupLevel level, std::int64_t before);
    // After all rows were: as if nothing after this sequence had been added.
    void restart(std::uint64_t sequence);

    std::size_t bytes() const;  // in memory, about, without the cache
    RollupRows& rows() { return rows_; }
    const RollupRows& rows() const { return rows_; }

  private:
    using Scope = SeriesKey::Scope;
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
    using Deltas = std::map<RollupBucket, Rollup>;
    using LevelNumbers = std::array<std::int64_t, 3>;

    static std::size_t indexOf(RollupLevel level) { return static_cast<std::size_t>(level); }
    bool keeps(RollupLevel level, WallNanos at) const;
    void moveHorizon(RollupLevel level, WallNanos now);
    Rollup* part(Parts& parts, WallNanos at, const SeriesKey& series);
    int fold();
    int foldParts(Deltas& deltas);
    void widen(Deltas& deltas, RollupLevel from, RollupLevel to) const;
    int addTo(Deltas& deltas, const Part& part, const SeriesKey& series, const Rollup& value);
    void notePresence(const Deltas& deltas);
    void await(Deltas&& deltas);
    void drop(Deltas::iterator at);
    int writeUntil(Deltas::iterator at, Deltas::iterator end, std::size_t most);
    bool mayLag(RollupLevel level, std::int64_t start) const;
    std::int64_t earliestWaiting(RollupLevel level) const;
    int writeDue();
    int writeHorizons();

    RollupRows rows_;
    PresenceTable presence_;
    Statement counter_;
    RollupRetention retention_;
    RollupHorizons horizons_, committedHorizons_;
    WallNanos now_ = 0;
    // Of wider levels, a bucket before which the finer level has lost something that the wider one keeps.
    LevelNumbers wholeFrom_{};
    Parts parts_, meters_;
    Part lastPart_;
    Rollup* last_ = nullptr;  // parts_[lastPart_]
    Deltas pending_;          // folded, not committed
    std::array<std::size_t, 3> waiting_{};
    std::size_t waitingBytes_ = 0;
    std::vector<Deltas::iterator> writing_;  // by the transaction that is not settled
    RollupDue due_, writingDue_;             // in the file, and soon
    std::uint64_t rolledUp_ = 0, written_ = 0;
    std::uint64_t foldedTo_ = 0, flushedTo_ = 0;  // flushedTo_: by the flush that is not settled
};

}  // namespace updraft::store
