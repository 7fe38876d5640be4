// Blocks: what is known of every 4,096 sequences without looking at their rows. A block's row is brought up
// to date in the transaction that writes or forgets invocations, which costs one small update a batch, and
// lets a reader count, find the n-th row and pass over what cannot match. Internal to the store layer.
//
// The sets are supersets: what was forgotten may still be in them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "runtime/store/database.h"
#include "runtime/store/invocation_query.h"

namespace updraft::store {

inline constexpr int kBlockBits = 12;
inline constexpr std::uint64_t kBlockSequences = std::uint64_t{1} << kBlockBits;

struct Block {
    std::uint64_t id = 0;  // of sequences [id << kBlockBits, (id + 1) << kBlockBits)
    std::uint64_t rows = 0, errors = 0;
    WallNanos firstArrived = 0, lastArrived = 0;
    std::int64_t longestNs = 0;
    std::uint32_t outcomes = 0, triggers = 0, starts = 0;  // bits: Outcome, Trigger, ColdStart
    std::uint64_t functions = 0, failed = 0;  // bit: functionId % 64; failed: with one of kErrors

    std::uint64_t begin() const { return id << kBlockBits; }
    std::uint64_t end() const { return (id + 1) << kBlockBits; }
    void add(const InvocationRecord& record);
    bool mayHold(const InvocationFilter& filter) const;
};

// Writer's side.
class BlockTable {
  public:
    static Result<BlockTable> open(Database& database);
    int add(std::span<const InvocationRecord> records);  // by rising sequence
    int recount(std::uint64_t id);                       // after rows of it were deleted

  private:
    int write(const Block& block);
    Statement upsert_, recount_, remove_;
};

// Reader's side: all blocks in memory, brought up to date with what is new only.
class BlockList {
  public:
    Status refresh(Database& database);
    const std::vector<Block>& blocks() const { return blocks_; }
    std::uint64_t rows() const;

  private:
    std::vector<Block> blocks_;  // by rising id
    std::int64_t erasures_ = 0;  // counter "erasures" when they were read: old ones change with it only
};

}  // namespace updraft::store
