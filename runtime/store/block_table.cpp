#include "runtime/store/block_table.h"

#include <algorithm>

namespace updraft::store {
namespace {

constexpr const char* kUpsert =
    "INSERT INTO block (id, rows, errors, first_arrived, last_arrived, longest_ns, outcomes, triggers, "
    "starts,"
    " functions, failed) VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET"
    " rows = rows + excluded.rows, errors = errors + excluded.errors,"
    " first_arrived = min(first_arrived, excluded.first_arrived),"
    " last_arrived = max(last_arrived, excluded.last_arrived),"
    " longest_ns = max(longest_ns, excluded.longest_ns),"
    " outcomes = outcomes | excluded.outcomes, triggers = triggers | excluded.triggers,"
    " starts = starts | excluded.starts, functions = functions | excluded.functions,"
    " failed = failed | excluded.failed";

constexpr const char* kRecount =
    "UPDATE block SET (rows, errors, first_arrived, last_arrived, longest_ns) ="
    " (SELECT count(*), ifnull(sum(outcome BETWEEN 1 AND 6), 0), ifnull(min(arrived), 0),"
    " ifnull(max(arrived), 0), ifnull(max(duration_ns), 0)"
    " FROM invocation WHERE sequence >= ?2 AND sequence < ?3) WHERE id = ?1";
static_assert(kErrors == OutcomeSet{Outcome(1), Outcome(2), Outcome(3), Outcome(4), Outcome(5), Outcome(6)},
              "what kRecount and the schema's migration count");

std::uint64_t functionBit(std::uint32_t functionId) {
    return std::uint64_t{1} << (functionId % 64);
}

Block readBlock(const Statement& row) {
    Block block;
    block.id = static_cast<std::uint64_t>(row.integer(0));
    block.rows = static_cast<std::uint64_t>(row.integer(1));
    block.errors = static_cast<std::uint64_t>(row.integer(2));
    block.firstArrived = row.integer(3);
    block.lastArrived = row.integer(4);
    block.longestNs = row.integer(5);
    block.outcomes = static_cast<std::uint32_t>(row.integer(6));
    block.triggers = static_cast<std::uint32_t>(row.integer(7));
    block.starts = static_cast<std::uint32_t>(row.integer(8));
    block.functions = static_cast<std::uint64_t>(row.integer(9));
    block.failed = static_cast<std::uint64_t>(row.integer(10));
    return block;
}

}  // namespace

void Block::add(const InvocationRecord& record) {
    const bool isError = kErrors.contains(record.outcome);
    firstArrived = rows == 0 ? record.arrived : std::min(firstArrived, record.arrived);
    lastArrived = rows == 0 ? record.arrived : std::max(lastArrived, record.arrived);
    longestNs = std::max(longestNs, record.durationNs);
    outcomes |= OutcomeSet::bit(record.outcome);
    triggers |= TriggerSet::bit(record.trigger);
    starts |= EnumSet<ColdStart>::bit(record.cold);
    functions |= functionBit(record.functionId);
    if (isError) failed |= functionBit(record.functionId);
    ++rows;
    errors += isError;
}

bool Block::mayHold(const InvocationFilter& filter) const {
    constexpr std::uint32_t kWarm = EnumSet<ColdStart>::bit(ColdStart::Warm);
    if (rows == 0 || lastArrived < filter.from || firstArrived >= filter.until) return false;
    if (longestNs < filter.minDurationNs) return false;
    if (!filter.outcomes.empty() && (outcomes & filter.outcomes.bits()) == 0) return false;
    if (!filter.triggers.empty() && (triggers & filter.triggers.bits()) == 0) return false;
    if (filter.cold && (starts & (*filter.cold ? ~kWarm : kWarm)) == 0) return false;
    if (filter.functionIds.empty()) return true;
    const bool onlyErrors = !filter.outcomes.empty() && filter.outcomes.within(kErrors);
    std::uint64_t wanted = 0;
    for (const std::uint32_t function : filter.functionIds) wanted |= functionBit(function);
    return ((onlyErrors ? failed : functions) & wanted) != 0;
}

Result<BlockTable> BlockTable::open(Database& database) {
    BlockTable table;
    const std::pair<Statement*, const char*> entries[] = {
        {&table.upsert_, kUpsert},
        {&table.recount_, kRecount},
        {&table.remove_, "DELETE FROM block WHERE id = ? AND rows = 0"},
    };
    for (const auto& [statement, sql] : entries) {
        auto prepared = database.prepare(sql);
        if (!prepared) return prepared.error();
        *statement = std::move(*prepared);
    }
    return table;
}

int BlockTable::add(std::span<const InvocationRecord> records) {
    Block block;
    for (const InvocationRecord& record : records) {
        const std::uint64_t id = record.sequence >> kBlockBits;
        if (id != block.id && block.rows > 0) {
            if (const int code = write(block); code != SQLITE_OK) return code;
            block = {};
        }
        block.id = id;
        block.add(record);
    }
    return block.rows > 0 ? write(block) : SQLITE_OK;
}

int BlockTable::write(const Block& block) {
    const std::int64_t values[] = {static_cast<std::int64_t>(block.id),
                                   static_cast<std::int64_t>(block.rows),
                                   static_cast<std::int64_t>(block.errors),
                                   block.firstArrived,
                                   block.lastArrived,
                                   block.longestNs,
                                   block.outcomes,
                                   block.triggers,
                                   block.starts,
                                   static_cast<std::int64_t>(block.functions),
                                   static_cast<std::int64_t>(block.failed)};
    int index = 1;
    for (const std::int64_t value : values) upsert_.bind(index++, value);
    return upsert_.run();
}

int BlockTable::recount(std::uint64_t id) {
    recount_.bind(1, static_cast<std::int64_t>(id));
    recount_.bind(2, static_cast<std::int64_t>(id << kBlockBits));
    recount_.bind(3, static_cast<std::int64_t>((id + 1) << kBlockBits));
    if (const int code = recount_.run(); code != SQLITE_OK) return code;
    remove_.bind(1, static_cast<std::int64_t>(id));
    return remove_.run();
}

Status BlockList::refresh(Database& database) {
    const auto erasures = database.integer("SELECT value FROM counter WHERE name = 'erasures'");
    if (!erasures) return erasures.error();
    if (*erasures != erasures_) blocks_.clear();
    erasures_ = *erasures;
    if (!blocks_.empty()) blocks_.pop_back();  // the newest may have grown
    auto read = database.prepare(
        "SELECT id, rows, errors, first_arrived, last_arrived, longest_ns, outcomes, triggers, starts,"
        " functions, failed FROM block WHERE id > ? ORDER BY id");
    if (!read) return read.error();
    read->bind(1, blocks_.empty() ? -1 : static_cast<std::int64_t>(blocks_.back().id));
    while (read->step()) blocks_.push_back(readBlock(*read));
    return read->ok() ? Status(Done{}) : Status(database.error("read"));
}

std::uint64_t BlockList::rows() const {
    std::uint64_t sum = 0;
    for (const Block& block : blocks_) sum += block.rows;
    return sum;
}

}  // namespace updraft::store
