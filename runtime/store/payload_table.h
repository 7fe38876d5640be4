// PayloadTable: the writer's side of kept payloads. Knows their bytes, as committed, and removes the oldest
// when they are too many. Every call happens inside a transaction of the caller, who says how it ended.
// Internal to the store layer.
#pragma once

#include <cstdint>
#include <span>

#include "runtime/store/database.h"
#include "runtime/store/write_queue.h"

namespace updraft::store {

class PayloadTable {
  public:
    static Result<PayloadTable> open(Database& database);

    int insert(std::span<const PayloadRow> rows);
    // The oldest ones, until `bytes` are gone or this is enough for one step.
    int removeOldest(std::uint64_t bytes);
    // Of forgotten invocations, which are still in their table: of sequences [begin, end), arrived before.
    int removeForgotten(std::uint64_t begin, std::uint64_t end, WallNanos before);
    void settle(bool committed);

    std::uint64_t bytes() const { return bytes_; }  // with what a row takes itself

  private:
    int saveBytes(std::uint64_t bytes);
    Statement insert_, oldest_, removeUpTo_, sum_, removeForgotten_, saveBytes_;
    std::uint64_t bytes_ = 0, pending_ = 0;
};

}  // namespace updraft::store
