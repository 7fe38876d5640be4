// StoreReader: invocations by number, single ones, and figures about all of them.
#include <algorithm>

#include "runtime/store/record_fields.h"
#include "runtime/store/store_reader_impl.h"

namespace updraft {

using namespace store;

Result<std::uint64_t> StoreReader::rowCount() {
    if (auto refreshed = impl_->blocks.refresh(impl_->database); !refreshed) return refreshed.error();
    return impl_->blocks.rows();
}

Result<std::vector<InvocationRecord>> StoreReader::rows(std::uint64_t first, int limit) {
    const Snapshot snapshot(impl_->database);
    if (auto refreshed = impl_->blocks.refresh(impl_->database); !refreshed) return refreshed.error();
    std::vector<InvocationRecord> records;
    std::uint64_t passed = 0;
    const auto& blocks = impl_->blocks.blocks();
    const auto holds = [&](const Block& block) {
        if (first < passed + block.rows) return true;
        passed += block.rows;
        return false;
    };
    const auto block = std::find_if(blocks.begin(), blocks.end(), holds);
    if (block == blocks.end() || limit <= 0) return records;
    const auto bind = [&](Statement& to) {
        to.bind(1, static_cast<std::int64_t>(block->begin()));
        to.bind(2, limit);
        to.bind(3, static_cast<std::int64_t>(first - passed));
    };
    const auto row = [&](const Statement& at) { records.push_back(readRecord(at)); };
    const std::string sql = "SELECT " + recordColumns() +
                            " FROM invocation WHERE sequence >= ?1 ORDER BY sequence LIMIT ?2 OFFSET ?3";
    if (auto read = query(impl_->database, sql, bind, row); !read) return read.error();
    return records;
}

Result<std::uint64_t> StoreReader::rowOf(std::uint64_t sequence) {
    const Snapshot snapshot(impl_->database);
    if (auto refreshed = impl_->blocks.refresh(impl_->database); !refreshed) return refreshed.error();
    std::uint64_t older = 0, begin = 0;
    for (const Block& block : impl_->blocks.blocks()) {
        if (block.end() > sequence) break;
        older += block.rows;
        begin = block.end();
    }
    const auto inBlock = impl_->database.integer(
        "SELECT count(*) FROM invocation WHERE sequence >= " + std::to_string(begin) + " AND sequence < " +
        std::to_string(std::min<std::uint64_t>(sequence, std::numeric_limits<std::int64_t>::max())));
    if (!inBlock) return inBlock.error();
    return older + static_cast<std::uint64_t>(*inBlock);
}

Result<std::uint64_t> StoreReader::sequenceAt(WallNanos moment) {
    if (auto refreshed = impl_->blocks.refresh(impl_->database); !refreshed) return refreshed.error();
    for (const Block& block : impl_->blocks.blocks()) {
        if (block.lastArrived < moment) continue;
        const auto found = impl_->database.integer(
            "SELECT ifnull(min(sequence), 0) FROM invocation WHERE sequence >= " +
            std::to_string(block.begin()) + " AND sequence < " + std::to_string(block.end()) +
            " AND arrived >= " + std::to_string(moment));
        if (!found) return found.error();
        if (*found != 0) return static_cast<std::uint64_t>(*found);
    }
    return std::uint64_t{0};
}

Result<std::optional<InvocationDetail>> StoreReader::invocation(std::uint64_t sequence) {
    const Snapshot snapshot(impl_->database);
    std::optional<InvocationDetail> found;
    const auto bind = [&](Statement& to) { to.bind(1, static_cast<std::int64_t>(sequence)); };
    const std::string sql = "SELECT " + recordColumns() + " FROM invocation WHERE sequence = ?1";
    const auto row = [&](const Statement& at) { found = InvocationDetail{readRecord(at), {}, {}}; };
    if (auto read = query(impl_->database, sql, bind, row); !read) return read.error();
    if (!found) return found;
    auto output = log(sequence);
    if (!output) return output.error();
    found->log = std::move(*output);
    auto kept = payload(sequence);
    if (!kept) return kept.error();
    found->payload = std::move(*kept);
    return found;
}

Result<std::string> StoreReader::log(std::uint64_t sequence) {
    std::string text;
    const auto bind = [&](Statement& to) { to.bind(1, static_cast<std::int64_t>(sequence)); };
    const auto row = [&](const Statement& at) { text = at.bytes(0); };
    if (auto read = query(impl_->database, "SELECT text FROM log_output WHERE sequence = ?1", bind, row);
        !read) {
        return read.error();
    }
    return text;
}

Result<std::optional<InvocationPayload>> StoreReader::payload(std::uint64_t sequence) {
    std::optional<InvocationPayload> found;
    const auto bind = [&](Statement& to) { to.bind(1, static_cast<std::int64_t>(sequence)); };
    const auto row = [&](const Statement& at) {
        found = InvocationPayload{std::string(at.bytes(0)), std::string(at.bytes(1)),
                                  static_cast<std::uint64_t>(at.integer(2)),
                                  static_cast<std::uint64_t>(at.integer(3))};
    };
    const char* sql =
        "SELECT request, response, request_bytes, response_bytes FROM payload WHERE sequence = ?1";
    if (auto read = query(impl_->database, sql, bind, row); !read) return read.error();
    return found;
}

Result<StoreSize> StoreReader::size() {
    const Snapshot snapshot(impl_->database);
    Database& database = impl_->database;
    if (auto refreshed = impl_->blocks.refresh(database); !refreshed) return refreshed.error();
    const auto pageSize = database.integer("PRAGMA page_size");
    const auto pages = database.integer("PRAGMA page_count");
    const auto free = database.integer("PRAGMA freelist_count");
    const auto payloads = database.integer("SELECT value FROM counter WHERE name = 'payload_bytes'");
    for (const auto* value : {&pageSize, &pages, &free, &payloads}) {
        if (!*value) return value->error();
    }
    StoreSize size;
    std::error_code none;
    const auto log = std::filesystem::file_size(impl_->path + "-wal", none);
    size.fileBytes = static_cast<std::uint64_t>(*pageSize * *pages) + (none ? 0 : log);
    size.freeBytes = static_cast<std::uint64_t>(*pageSize * *free);
    size.invocations = impl_->blocks.rows();
    size.payloadBytes = static_cast<std::uint64_t>(*payloads);
    for (const Block& block : impl_->blocks.blocks()) {
        size.oldest = size.oldest == 0 ? block.firstArrived : std::min(size.oldest, block.firstArrived);
        size.newest = std::max(size.newest, block.lastArrived);
    }
    return size;
}

// Blocks that are recent as a whole are counted by what is known of them.
Result<RecentCounts> StoreReader::recent(WallNanos from) {
    const Snapshot snapshot(impl_->database);
    if (auto refreshed = impl_->blocks.refresh(impl_->database); !refreshed) return refreshed.error();
    RecentCounts counts;
    for (const Block& block : impl_->blocks.blocks()) {
        if (block.lastArrived < from) continue;
        if (block.firstArrived >= from) {
            counts.invocations += block.rows;
            counts.errors += block.errors;
            continue;
        }
        const auto bind = [&](Statement& to) {
            to.bind(1, static_cast<std::int64_t>(block.begin()));
            to.bind(2, static_cast<std::int64_t>(block.end()));
            to.bind(3, from);
            to.bind(4, kErrors.bits());
        };
        const auto row = [&](const Statement& at) {
            counts.invocations += static_cast<std::uint64_t>(at.integer(0));
            counts.errors += static_cast<std::uint64_t>(at.integer(1));
        };
        const char* sql =
            "SELECT count(*), sum(1 << outcome & ?4 <> 0) FROM invocation"
            " WHERE sequence >= ?1 AND sequence < ?2 AND arrived >= ?3";
        if (auto read = query(impl_->database, sql, bind, row); !read) return read.error();
    }
    return counts;
}

}  // namespace updraft
