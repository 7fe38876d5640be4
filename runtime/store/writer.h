// Writer: the one thread that writes the file. Takes batches from the queue, keeps and retries what it could
// not write, answers who waits for durability, and knows how it is doing. Internal to the store layer.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <thread>

#include "runtime/store/batch_writer.h"
#include "runtime/store/checkpointer.h"
#include "runtime/store/housekeeping.h"

namespace updraft::store {

class Writer {
  public:
    struct Settings {
        std::uint64_t committedSequence;
        std::uint64_t payloadLimit;
        RollupRetention retention;
        std::shared_ptr<const Clock> clock;  // the platform's
    };
    // The queue outlives the writer.
    Writer(WriteQueue& queue, BatchWriter output, Database checkpointing, const Settings& settings);
    ~Writer();  // writes what is queued, or gives it up when that fails, and ends

    struct Health {
        bool writable = true;
        std::string problem;  // the last one, kept after it is over; empty: never any
    };
    Health health() const;                                          // any thread
    void report(const Error& error);                                // a problem found by a reader; any thread
    std::uint64_t committedSequence() const { return committed_; }  // any thread
    std::uint64_t rolledUpSequence() const { return rolledUp_; }    // any thread
    void limitPayloads(std::uint64_t bytes) { payloadLimit_ = bytes; }  // any thread; soon obeyed

  private:
    void run();
    void takeOrders();
    void keep(RollupRetention retention);
    void writeBatch();
    void flushDue(bool all, bool last);
    void flushRollups(bool last);
    void flushWide(RollupLevel level, std::size_t most);
    void makeRoom();
    bool wideIsDue(RollupLevel level) const;
    void catchUp();
    std::size_t chunk() const;
    Nanos untilFlush() const;
    Nanos untilWide() const;
    void settleChanges(bool durable);
    void dropWritten();
    void countAnew();
    void finishBatch();
    void fail(const Error& error);
    void recovered();
    std::optional<Nanos> pause() const;
    void housekeep();
    static int onCommit(void* self, sqlite3* raw, const char* schema, int pagesInLog);

    WriteQueue& queue_;
    BatchWriter output_;
    Checkpointer checkpointer_;
    WriteBatch batch_;  // writer's thread from here on
    BatchProgress progress_;
    Housekeeping housekeeping_{output_};
    bool failing_ = false;
    const std::shared_ptr<const Clock> clock_;
    using SteadyTime = std::chrono::steady_clock::time_point;
    SteadyTime flushed_{};  // rollups, last
    Nanos flushTook_{0};
    // Of minutes and hours: when writing what waited began last, and how many of these rows are left.
    struct WideFlush {
        SteadyTime begun{};
        std::size_t left = 0;
    };
    std::array<WideFlush, 3> wide_{};   // by level
    double partsPerRecord_ = 1.0 / 64;  // of rollups, as last seen
    mutable std::mutex mutex_;
    Health health_;  // under mutex_
    std::atomic<std::uint64_t> committed_, rolledUp_;
    std::atomic<std::uint64_t> payloadLimit_;
    std::thread thread_;  // last: starts when all else is there
};

}  // namespace updraft::store
