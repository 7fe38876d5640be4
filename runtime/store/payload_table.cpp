#include "runtime/store/payload_table.h"

#include <algorithm>

namespace updraft::store {
namespace {

constexpr std::uint64_t kRowBytes = 32;
// As many as one transaction writes, so that removing keeps up with writing.
constexpr int kStepRows = 8'192;

// Those of forgotten invocations: parameters are begin, end and the moment before which they arrived.
constexpr const char* kForgotten =
    " FROM payload WHERE sequence >= ?1 AND sequence < ?2 AND sequence IN"
    " (SELECT sequence FROM invocation WHERE sequence >= ?1 AND sequence < ?2 AND arrived < ?3)";

}  // namespace

Result<PayloadTable> PayloadTable::open(Database& database) {
    PayloadTable table;
    const std::string forgotten = kForgotten;
    const std::pair<Statement*, std::string> entries[] = {
        {&table.insert_,
         "INSERT INTO payload (sequence, request_bytes, response_bytes, request, response) VALUES "
         "(?,?,?,?,?)"},
        // The length of a blob is known without reading it.
        {&table.oldest_,
         "SELECT sequence, length(request), length(response) FROM payload ORDER BY sequence LIMIT ?"},
        {&table.removeUpTo_, "DELETE FROM payload WHERE sequence <= ?"},
        {&table.sum_, "SELECT count(*), sum(length(request)), sum(length(response))" + forgotten},
        {&table.removeForgotten_, "DELETE" + forgotten},
        {&table.saveBytes_, "UPDATE counter SET value = ? WHERE name = 'payload_bytes'"},
    };
    for (const auto& [statement, sql] : entries) {
        auto prepared = database.prepare(sql);
        if (!prepared) return prepared.error();
        *statement = std::move(*prepared);
    }
    const auto bytes = database.integer("SELECT value FROM counter WHERE name = 'payload_bytes'");
    if (!bytes) return bytes.error();
    table.bytes_ = table.pending_ = static_cast<std::uint64_t>(*bytes);
    return table;
}

int PayloadTable::saveBytes(std::uint64_t bytes) {
    pending_ = bytes;
    saveBytes_.bind(1, static_cast<std::int64_t>(bytes));
    return saveBytes_.run();
}

void PayloadTable::settle(bool committed) {
    committed ? bytes_ = pending_ : pending_ = bytes_;
}

int PayloadTable::insert(std::span<const PayloadRow> rows) {
    if (rows.empty()) return SQLITE_OK;
    std::uint64_t added = 0;
    for (const auto& [sequence, payload] : rows) {
        insert_.bind(1, static_cast<std::int64_t>(sequence));
        insert_.bind(2, static_cast<std::int64_t>(payload.requestBytes));
        insert_.bind(3, static_cast<std::int64_t>(payload.responseBytes));
        insert_.bindBlob(4, payload.request.data(), payload.request.size());
        insert_.bindBlob(5, payload.response.data(), payload.response.size());
        if (const int code = insert_.run(); code != SQLITE_OK) return code;
        added += payload.request.size() + payload.response.size() + kRowBytes;
    }
    return saveBytes(pending_ + added);
}

int PayloadTable::removeOldest(std::uint64_t bytes) {
    std::uint64_t removed = 0;
    std::int64_t upTo = 0;
    oldest_.bind(1, kStepRows);
    while (removed < bytes && oldest_.step()) {
        upTo = oldest_.integer(0);
        removed += static_cast<std::uint64_t>(oldest_.integer(1) + oldest_.integer(2)) + kRowBytes;
    }
    const int read = oldest_.reset();
    if (read != SQLITE_OK) return read;
    removeUpTo_.bind(1, upTo);
    if (const int code = removeUpTo_.run(); code != SQLITE_OK) return code;
    // None left although the count says so: it was wrong, and is right from now on.
    return saveBytes(removed == 0 ? 0 : pending_ - std::min(pending_, removed));
}

int PayloadTable::removeForgotten(std::uint64_t begin, std::uint64_t end, WallNanos before) {
    for (Statement* statement : {&sum_, &removeForgotten_}) {
        statement->bind(1, static_cast<std::int64_t>(begin));
        statement->bind(2, static_cast<std::int64_t>(end));
        statement->bind(3, before);
    }
    std::uint64_t rows = 0, removed = 0;
    if (sum_.step()) {
        rows = static_cast<std::uint64_t>(sum_.integer(0));
        removed = static_cast<std::uint64_t>(sum_.integer(1) + sum_.integer(2)) + rows * kRowBytes;
    }
    const int read = sum_.reset();
    if (read != SQLITE_OK || rows == 0) return read;
    if (const int code = removeForgotten_.run(); code != SQLITE_OK) return code;
    return saveBytes(pending_ - std::min(pending_, removed));
}

}  // namespace updraft::store
