// Housekeeping: what the writer does between batches so that the file stays within its bounds: removes the
// oldest payloads, forgets history on demand, gives pages back to the file system. In steps of a few
// milliseconds, each a transaction of its own. Internal to the store layer. Thread: the writer's.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "runtime/store/batch_writer.h"

namespace updraft::store {

// So much work as takes about as long as it should, found out by doing it.
class StepSize {
  public:
    StepSize(std::uint64_t first, std::uint64_t most) : size_(first), most_(most) {}
    std::uint64_t size() const { return size_; }
    void took(std::chrono::nanoseconds time);

  private:
    std::uint64_t size_, most_;
};

class Housekeeping {
  public:
    explicit Housekeeping(BatchWriter& output) : output_(output) {}
    ~Housekeeping();  // tells who waits that it was not finished

    void forget(ForgetRequest request) { requests_.push_back(std::move(request)); }
    // Payload bytes allowed. Soon after they were exceeded the oldest are gone.
    void limitPayloads(std::uint64_t bytes) { payloadLimit_ = bytes; }
    bool hasWork() const;
    // True: moved pages about that only a checkpoint brings to the file's size.
    Result<bool> step();

  private:
    struct Piece {
        std::uint64_t begin, end;
    };
    Status prune();
    Result<bool> forgetStep();
    Status planForget();
    Status forgetPiece(const Piece& piece);
    Result<bool> shrinkStep();
    void finishForget(bool complete);

    BatchWriter& output_;
    std::uint64_t payloadLimit_ = 0, payloadBytes_ = 0;  // bytes: after the last step
    bool pruning_ = false;
    std::deque<ForgetRequest> requests_;
    // Of the first request: blocks that hold something to forget, by falling id, and how far it is.
    std::optional<std::vector<std::uint64_t>> blocks_;
    std::uint64_t next_ = 0;  // sequence, in blocks_->back()
    std::uint64_t forgotten_ = 0;
    bool shrinking_ = false;
    StepSize rows_{64, kBlockSequences}, pages_{64, 16'384};
};

}  // namespace updraft::store
