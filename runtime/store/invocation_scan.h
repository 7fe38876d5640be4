// InvocationScan: walks through recorded invocations in one direction and picks those that a filter wants,
// block by block: blocks that cannot hold any are passed over, and between blocks (while looking for text,
// between rows) it can be stopped. Internal to the store layer. Thread: that of its database.
#pragma once

#include <chrono>
#include <vector>

#include "runtime/store/block_table.h"
#include "runtime/store/text_match.h"

namespace updraft::store {

// SQL of everything in the filter but its text: " AND …".
std::string conditionsOf(const InvocationFilter& filter);

enum class Direction : std::uint8_t { Older, Newer };

class InvocationScan {
  public:
    struct Range {
        std::uint64_t begin, end;  // sequences [begin, end)
    };
    struct Limits {
        std::size_t records;
        std::uint64_t sequences;  // of blocks that are looked into
    };
    // The filter outlives the scan.
    static Result<InvocationScan> open(Database& database, const InvocationFilter& filter,
                                       Direction direction);

    // Adds to page.records and says how far it came; page.reached.sequence is the first sequence that was
    // looked at (Older) or the last one (Newer).
    Status run(const std::vector<Block>& blocks, Range range, Limits limits, const ScanControl& control,
               InvocationPage& page);

  private:
    InvocationScan(Database& database, const InvocationFilter& filter, Direction direction)
        : database_(&database), filter_(&filter), older_(direction == Direction::Older) {}
    Status look(Range slice, std::size_t most, const ScanControl& control, InvocationPage& page);
    Status lookForText(Range slice, std::size_t most, const ScanControl& control, InvocationPage& page);
    Status readInto(std::uint64_t sequence, InvocationPage& page);
    void tell(const ScanControl& control, const ScanProgress& progress);

    Database* database_;
    const InvocationFilter* filter_;
    bool older_;
    std::optional<TextMatch> text_;
    Statement candidates_, record_;
    std::chrono::steady_clock::time_point told_ = std::chrono::steady_clock::now();
};

}  // namespace updraft::store
