// Housekeeping: what the writer does between batches so that the file stays within its bounds: removes the
// oldest payloads and what is older than its retention, forgets history on demand, gives pages back to the
// file system. In steps of a few milliseconds, each a transaction of its own. Internal to the store layer.
// Thread: the writer's.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "runtime/store/batch_writer.h"
#include "runtime/store/telemetry_pruner.h"

namespace updraft::store {

class Housekeeping {
  public:
    explicit Housekeeping(BatchWriter& output) : output_(output), pruner_(output) {}
    ~Housekeeping();  // tells who waits that it was not finished

    // `now`: the platform's time.
    void forget(ForgetRequest request, WallNanos now) {
        requests_.push_back({std::move(request), now, false});
    }
    // Payload bytes allowed. Soon after they were exceeded the oldest are gone.
    void limitPayloads(std::uint64_t bytes) { payloadLimit_ = bytes; }
    void setRetention(const RollupRetention& retention);
    // Looks, now and then, for what is older than its retention. `now`: as it is believed (BelievedTime).
    Status keepToRetention(WallNanos now, std::uint64_t lastSequence);
    bool hasWork() const;
    // True: moved pages about that only a checkpoint brings to the file's size.
    Result<bool> step();

  private:
    using SteadyTime = std::chrono::steady_clock::time_point;
    struct Piece {
        std::uint64_t begin, end;
    };
    struct Forgetting {
        ForgetRequest request;
        WallNanos asked;   // when
        bool byRetention;  // records only, and the file is not made small at any price
    };
    enum class Part : std::uint8_t { Records, Telemetry, Shrink };

    Status prune();
    Result<bool> forgetStep();
    Status planForget();
    Status recordsStep();
    Status telemetryStep();
    Status forgetPiece(const Piece& piece);
    Result<bool> shrinkStep();
    Result<bool> vacuumStep(std::int64_t free);
    void finishForget(bool complete);

    BatchWriter& output_;
    TelemetryPruner pruner_;
    std::uint64_t payloadLimit_ = 0, payloadBytes_ = 0;  // bytes: after the last step
    bool pruning_ = false;
    RollupRetention retention_;
    std::optional<SteadyTime> looked_;  // for what is too old, last
    TelemetryCut tooOld_;
    bool aging_ = false;  // something may be older than tooOld_
    std::deque<Forgetting> requests_;
    Part part_ = Part::Records;  // of the first request
    // Of the first request: blocks that hold something to forget, by falling id, and how far it is.
    std::optional<std::vector<std::uint64_t>> blocks_;
    std::uint64_t next_ = 0;  // sequence, in blocks_->back()
    std::uint64_t forgotten_ = 0;
    StepSize rows_{64, kBlockSequences}, pages_{64, 16'384};
};

}  // namespace updraft::store
