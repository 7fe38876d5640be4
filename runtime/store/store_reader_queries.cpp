// StoreReader's searches.
#include <algorithm>

#include "runtime/store/invocation_scan.h"
#include "runtime/store/record_fields.h"
#include "runtime/store/store_reader_impl.h"

namespace updraft {

using namespace store;

namespace {

constexpr const char* kNewest = "SELECT ifnull(max(sequence), 0) FROM invocation";
constexpr const char* kOldest = "SELECT ifnull(min(sequence), 0) FROM invocation";

std::size_t recordsOf(int limit) {
    return static_cast<std::size_t>(std::max(limit, 0));
}

void addTo(InvocationCounts& counts, std::size_t outcome, std::uint64_t total, std::uint64_t cold) {
    if (outcome < counts.byOutcome.size()) counts.byOutcome[outcome] += total;
    counts.total += total;
    counts.cold += cold;
}

// Without a text SQLite does all the counting.
Status countPlain(Database& database, const InvocationFilter& filter, const std::vector<Block>& blocks,
                  std::uint64_t after, const ScanControl& control, InvocationCounts& counts) {
    auto statement = database.prepare(
        "SELECT outcome, count(*), sum(cold <> 0) FROM invocation WHERE sequence >= ?1 AND sequence < ?2" +
        conditionsOf(filter) + " GROUP BY outcome");
    if (!statement) return statement.error();
    for (const Block& block : blocks) {
        if (block.end() <= after || !block.mayHold(filter)) continue;
        counts.stopped = control.stop.stop_requested();
        if (counts.stopped) break;
        statement->bind(1, static_cast<std::int64_t>(std::max(block.begin(), after + 1)));
        statement->bind(2, static_cast<std::int64_t>(block.end()));
        while (statement->step()) {
            addTo(counts, static_cast<std::size_t>(statement->integer(0)),
                  static_cast<std::uint64_t>(statement->integer(1)),
                  static_cast<std::uint64_t>(statement->integer(2)));
        }
        if (statement->reset() != SQLITE_OK) return database.error("read");
    }
    return Done{};
}

}  // namespace

Result<InvocationPage> StoreReader::page(const InvocationFilter& filter, std::uint64_t before, int limit,
                                         std::uint64_t scanLimit, const ScanControl& control) {
    Database& database = impl_->database;
    const auto newest = database.integer(kNewest);
    const auto oldest = database.integer(kOldest);
    if (!newest) return newest.error();
    if (!oldest) return oldest.error();
    if (auto refreshed = impl_->blocks.refresh(database); !refreshed) return refreshed.error();
    const auto end = static_cast<std::uint64_t>(*newest) + 1;
    if (before == 0 || before > end) before = end;
    auto scan = InvocationScan::open(database, filter, Direction::Older);
    if (!scan) return scan.error();
    InvocationPage page;
    if (auto run =
            scan->run(impl_->blocks.blocks(), {0, before}, {recordsOf(limit), scanLimit}, control, page);
        !run) {
        return run.error();
    }
    page.nextBefore = page.reached.sequence > static_cast<std::uint64_t>(*oldest) ? page.reached.sequence : 0;
    return page;
}

Result<InvocationPage> StoreReader::newer(const InvocationFilter& filter, std::uint64_t after, int limit,
                                          std::uint64_t scanLimit, const ScanControl& control) {
    Database& database = impl_->database;
    // First of all: what is committed from here on is for the next time.
    const auto newest = database.integer(kNewest);
    if (!newest) return newest.error();
    InvocationPage page;
    page.nextAfter = page.reached.sequence = after;
    const auto end = static_cast<std::uint64_t>(*newest) + 1;
    if (after + 1 >= end) return page;
    if (auto refreshed = impl_->blocks.refresh(database); !refreshed) return refreshed.error();
    auto scan = InvocationScan::open(database, filter, Direction::Newer);
    if (!scan) return scan.error();
    if (auto run =
            scan->run(impl_->blocks.blocks(), {after + 1, end}, {recordsOf(limit), scanLimit}, control, page);
        !run) {
        return run.error();
    }
    page.nextAfter = page.reached.sequence;
    return page;
}

Result<InvocationCounts> StoreReader::counts(const InvocationFilter& filter, std::uint64_t after,
                                             const ScanControl& control) {
    Database& database = impl_->database;
    if (auto refreshed = impl_->blocks.refresh(database); !refreshed) return refreshed.error();
    InvocationCounts counts;
    const std::vector<Block>& blocks = impl_->blocks.blocks();
    if (filter.text.empty()) {
        const Status counted = countPlain(database, filter, blocks, after, control, counts);
        return counted ? Result<InvocationCounts>(counts) : counted.error();
    }
    auto scan = InvocationScan::open(database, filter, Direction::Newer);
    if (!scan) return scan.error();
    const std::uint64_t end = blocks.empty() ? 0 : blocks.back().end();
    constexpr std::size_t kAtOnce = 1'000;
    for (InvocationPage page; after + 1 < end && !counts.stopped; after = page.reached.sequence) {
        page.records.clear();
        const InvocationScan::Limits limits{kAtOnce, std::numeric_limits<std::uint64_t>::max()};
        if (auto run = scan->run(blocks, {after + 1, end}, limits, control, page); !run) return run.error();
        for (const InvocationRecord& record : page.records)
            addTo(counts, static_cast<std::size_t>(record.outcome), 1, record.cold != ColdStart::Warm);
        counts.stopped = page.stopped;
    }
    return counts;
}

Result<std::optional<InvocationRecord>> StoreReader::findRequest(const RequestId& id,
                                                                 std::uint64_t scanLimit) {
    const auto newest = impl_->database.integer(kNewest);
    if (!newest) return newest.error();
    std::optional<InvocationRecord> found;
    const std::string sql = "SELECT " + recordColumns() +
                            " FROM invocation WHERE sequence >= ?1 AND request_id = ?2"
                            " ORDER BY sequence DESC LIMIT 1";
    const auto end = static_cast<std::uint64_t>(*newest) + 1;
    const auto bind = [&](Statement& to) {
        to.bind(1, static_cast<std::int64_t>(end > scanLimit ? end - scanLimit : 0));
        to.bindBlob(2, id.bytes.data(), id.bytes.size());
    };
    const auto row = [&](const Statement& at) { found = readRecord(at); };
    if (auto read = query(impl_->database, sql, bind, row); !read) return read.error();
    return found;
}

Result<std::optional<InvocationDetail>> StoreReader::lastError(std::uint32_t functionId,
                                                               std::uint64_t scanLimit) {
    const auto newest = page({.functionIds = {functionId}, .outcomes = kErrors}, 0, 1, scanLimit);
    if (!newest) return newest.error();
    if (newest->records.empty()) return std::optional<InvocationDetail>();
    return invocation(newest->records.front().sequence);
}

}  // namespace updraft
