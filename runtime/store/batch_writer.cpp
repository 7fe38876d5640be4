#include "runtime/store/batch_writer.h"

#include <sys/stat.h>

#include <algorithm>

#include "runtime/store/record_fields.h"
#include "runtime/store/rollup_remake.h"

namespace updraft::store {
namespace {

// Rows that one statement inserts: the way down the tree is gone once for all of them.
constexpr std::size_t kRows = 16;
// Logs, or payloads, in one transaction.
constexpr std::size_t kChunkBytes = 8u << 20;
// After the record's own: its sequence and 28 fields.
constexpr int kLogBytesColumn = kRecordColumns;  // comes behind them

std::string logInsertSql(std::size_t rows) {
    std::string sql = "INSERT INTO log_output (sequence, text) VALUES (?,?)";
    for (std::size_t i = 1; i < rows; ++i) sql += ",(?,?)";
    return sql;
}

// Inserts items [from, end), kRows at a time while there are as many, then one by one.
template <typename Bind>
int insertRows(Statement& many, Statement& one, std::size_t from, std::size_t end, Bind bind) {
    int code = SQLITE_OK;
    while (from < end && code == SQLITE_OK) {
        const std::size_t rows = end - from >= kRows ? kRows : 1;
        Statement& insert = rows == 1 ? one : many;
        for (std::size_t row = 0; row < rows; ++row) bind(insert, row, from + row);
        code = insert.run();
        from += rows;
    }
    return code;
}

}  // namespace

Result<BatchWriter> BatchWriter::open(Database database, const std::filesystem::path& path) {
    BatchWriter writer(std::move(database), path);
    struct stat file {};
    if (stat(path.c_str(), &file) != 0) return Error{path.string() + ": vanished while it was opened"};
    writer.device_ = file.st_dev;
    writer.inode_ = file.st_ino;
    if (auto prepared = writer.prepare(); !prepared) return prepared.error();
    return writer;
}

Status BatchWriter::prepare() {
    struct Entry {
        Statement& statement;
        std::string sql;
    };
    const Entry entries[] = {
        {begin_, "BEGIN IMMEDIATE"},
        {commit_, "COMMIT"},
        {rollback_, "ROLLBACK"},
        {counter_, "UPDATE counter SET value = ?2 WHERE name = ?1"},
        {record_, recordInsertSql(1)},
        {records_, recordInsertSql(kRows)},
        {log_, logInsertSql(1)},
        {logs_, logInsertSql(kRows)},
        {string_, "INSERT OR IGNORE INTO string (id, text) VALUES (?,?)"},
        {function_, "INSERT OR IGNORE INTO function_name (id, text) VALUES (?,?)"},
        {asyncAdd_,
         "INSERT INTO async_event (id, request_id, function_name, qualifier, invoked_arn, payload, "
         "client_context, trace_id, trigger_kind, accepted, not_before, attempts, throttles) "
         "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"},
        {asyncUpdate_, "UPDATE async_event SET not_before = ?2, attempts = ?3, throttles = ?4 WHERE id = ?1"},
        {asyncRemove_, "DELETE FROM async_event WHERE id = ?"},
        {putDocument_,
         "INSERT INTO document (kind, key, json) VALUES (?,?,?) "
         "ON CONFLICT (kind, key) DO UPDATE SET json = excluded.json"},
        {removeDocument_, "DELETE FROM document WHERE kind = ? AND key = ?"},
        {forgetLogs_,
         "DELETE FROM log_output WHERE sequence >= ?1 AND sequence < ?2 AND sequence IN"
         " (SELECT sequence FROM invocation WHERE sequence >= ?1 AND sequence < ?2 AND arrived < ?3)"},
        {forgetLinks_,
         "DELETE FROM trace_link WHERE sequence >= ?1 AND sequence < ?2 AND sequence IN"
         " (SELECT sequence FROM invocation WHERE sequence >= ?1 AND sequence < ?2 AND arrived < ?3)"},
        {forgetRecords_, "DELETE FROM invocation WHERE sequence >= ?1 AND sequence < ?2 AND arrived < ?3"},
        {unrolled_, "SELECT " + recordColumns() +
                        ", ifnull((SELECT length(CAST(text AS BLOB)) FROM log_output WHERE"
                        " log_output.sequence = invocation.sequence), 0)"
                        " FROM invocation WHERE sequence > ? ORDER BY sequence LIMIT ?"},
        {countErasure_, "UPDATE counter SET value = value + 1 WHERE name = 'erasures'"},
    };
    for (const Entry& entry : entries) {
        auto prepared = database_.prepare(entry.sql);
        if (!prepared) return prepared.error();
        entry.statement = std::move(*prepared);
    }
    return openTables();
}

Status BatchWriter::openTables() {
    auto blocks = BlockTable::open(database_);
    if (!blocks) return blocks.error();
    blocks_ = std::move(*blocks);
    auto payloads = PayloadTable::open(database_);
    if (!payloads) return payloads.error();
    payloads_ = std::move(*payloads);
    auto rollups = RollupTable::open(database_);
    if (!rollups) return rollups.error();
    rollups_ = std::move(*rollups);
    const auto sequence = database_.integer("SELECT value FROM counter WHERE name = 'sequence'");
    if (!sequence) return sequence.error();
    caughtUp_ = rollups_.rolledUp() >= static_cast<std::uint64_t>(*sequence);
    auto telemetry = TelemetryTables::open(database_);
    if (!telemetry) return telemetry.error();
    telemetry_ = std::move(*telemetry);
    auto time = BelievedTime::open(database_);
    if (!time) return time.error();
    time_ = std::move(*time);
    return remakeWideRollups();
}

// What a process that was killed left undone.
Status BatchWriter::remakeWideRollups() {
    const auto due = readDue(database_);
    if (!due) return due.error();
    if (!due->lags(RollupLevel::Minute) && !due->lags(RollupLevel::Hour)) return Done{};
    auto remade = transaction([&] { return remakeWide(database_, rollups_.rows(), *due); });
    rollups_.rows().settle(static_cast<bool>(remade));
    return remade;
}

void BatchWriter::setNow(const Clock& clock) {
    const WallNanos now = clock.wallNow();
    believedNow_ = time_.at(now, clock.now());
    rollups_.setNow(now, believedNow_);
}

Status BatchWriter::checkFileIsOurs() const {
    struct stat file {};
    const bool there = stat(path_.c_str(), &file) == 0;
    if (there && file.st_dev == device_ && file.st_ino == inode_) return Done{};
    return Error{path_.string() + (there ? " was replaced by another file" : " was removed") +
                 " while Updraft had it open. Put it back, or restart Updraft to begin a new one"};
}

Error BatchWriter::failed() const {
    return database_.error("write to it");
}

Result<BatchProgress> BatchWriter::write(const WriteBatch& batch, BatchProgress done,
                                         std::size_t maxRecords) {
    BatchProgress next{true, endOfChunk(batch, done, maxRecords), done.logs, done.payloads, done.links};
    auto written = transaction([&] {
        const int code = done.changes ? SQLITE_OK : writeChanges(batch);
        return code == SQLITE_OK ? writeRecords(batch, done, next) : code;
    });
    if (!written) return written.error();
    rollUp(batch, done, next);
    return next;
}

// After the commit: what was rolled back is not in rollups. Until older records are in them, which happens
// in steps, new ones wait in the file for their turn.
void BatchWriter::rollUp(const WriteBatch& batch, const BatchProgress& from, const BatchProgress& to) {
    if (!from.changes) {
        for (const MeterSample& sample : batch.telemetry.meters) rollups_.add(sample);
    }
    if (!caughtUp_) return;
    std::size_t log = from.logs;
    for (std::size_t i = from.records; i < to.records; ++i) {
        const InvocationRecord& record = batch.records[i];
        const bool printed = log < to.logs && batch.logs[log].sequence == record.sequence;
        rollups_.add(record, printed ? batch.logs[log++].text.size() : 0);
    }
}

Status BatchWriter::flushRollups(WallNanos now, bool clean) {
    auto written = transaction([&] {
        int code = rollups_.flush();
        if (code == SQLITE_OK) code = time_.save();
        return code == SQLITE_OK ? telemetry_.keepRun(now, clean) : code;
    });
    time_.settle(static_cast<bool>(written));
    rollups_.settle(static_cast<bool>(written));
    return written;
}

Status BatchWriter::flushWide(RollupLevel level, std::size_t most) {
    auto written = transaction([&] { return rollups_.flushWide(level, most); });
    rollups_.settle(static_cast<bool>(written));
    return written;
}

Status BatchWriter::restartRollups(std::uint64_t sequence) {
    auto removed = transaction([&] {
        const int code = database_.run(
            "DELETE FROM rollup; DELETE FROM presence;"
            "UPDATE counter SET value = 0 WHERE name IN ('due_1', 'due_2')");
        return code == SQLITE_OK ? setCounter("rolled_up", sequence) : code;
    });
    if (!removed) return removed;
    rollups_.restart(sequence);
    caughtUp_ = false;
    return Done{};
}

Result<bool> BatchWriter::catchUp(std::size_t most) {
    if (caughtUp_) return false;
    unrolled_.bind(1, static_cast<std::int64_t>(rollups_.rolledUp()));
    unrolled_.bind(2, static_cast<std::int64_t>(most));
    std::size_t read = 0;
    while (unrolled_.step()) {
        const InvocationRecord record = readRecord(unrolled_);
        rollups_.add(record, static_cast<std::uint64_t>(unrolled_.integer(kLogBytesColumn)));
        ++read;
    }
    if (unrolled_.reset() != SQLITE_OK) return database_.error("read");
    caughtUp_ = read < most;
    return !caughtUp_;
}

Status BatchWriter::transaction(const std::function<int()>& work) {
    if (auto ours = checkFileIsOurs(); !ours) return ours.error();
    int code = begin_.run();
    if (code == SQLITE_OK) code = work();
    if (code == SQLITE_OK) code = commit_.run();
    payloads_.settle(code == SQLITE_OK);
    telemetry_.settle(code == SQLITE_OK);
    if (code == SQLITE_OK) return Done{};
    Error error = failed();
    if (database_.inTransaction()) rollback_.run();
    return error;
}

// Who waits for durability waits for a whole transaction, so it shall not be long because of large logs or
// payloads.
std::size_t BatchWriter::endOfChunk(const WriteBatch& batch, const BatchProgress& from,
                                    std::size_t maxRecords) {
    std::size_t end = std::min(batch.records.size(), from.records + maxRecords);
    const auto limit = [&](const auto& items, std::size_t first, auto sizeOf) {
        std::size_t bytes = 0;
        for (std::size_t i = first; i < items.size() && bytes <= kChunkBytes; ++i) {
            bytes += sizeOf(items[i]);
            if (bytes <= kChunkBytes) continue;
            // Sequences may have gaps, so look for the record; at least one is written.
            const auto after = std::upper_bound(
                batch.records.begin() + static_cast<std::ptrdiff_t>(from.records), batch.records.end(),
                items[i].sequence, [](std::uint64_t sequence, const InvocationRecord& record) {
                    return sequence < record.sequence;
                });
            end = std::min(end, static_cast<std::size_t>(after - batch.records.begin()));
        }
    };
    limit(batch.logs, from.logs, [](const QueuedLog& log) { return log.text.size(); });
    limit(batch.payloads, from.payloads,
          [](const PayloadRow& row) { return row.payload.request.size() + row.payload.response.size(); });
    return end;
}

int BatchWriter::forget(std::uint64_t begin, std::uint64_t end, WallNanos before, std::uint64_t& rows) {
    int code = payloads_.removeForgotten(begin, end, before);
    for (Statement* statement : {&forgetLogs_, &forgetLinks_, &forgetRecords_}) {
        statement->bind(1, static_cast<std::int64_t>(begin));
        statement->bind(2, static_cast<std::int64_t>(end));
        statement->bind(3, before);
        if (code == SQLITE_OK) code = statement->run();
    }
    if (code != SQLITE_OK) return code;
    rows = static_cast<std::uint64_t>(sqlite3_changes64(database_.raw()));
    if (rows == 0) return SQLITE_OK;
    code = blocks_.recount(begin >> kBlockBits);
    return code == SQLITE_OK ? countErasure_.run() : code;
}

int BatchWriter::writeRecords(const WriteBatch& batch, const BatchProgress& from, BatchProgress& to) {
    if (to.records == from.records) return SQLITE_OK;
    const std::uint64_t last = batch.records[to.records - 1].sequence;
    while (to.logs < batch.logs.size() && batch.logs[to.logs].sequence <= last) ++to.logs;
    while (to.links < batch.links.size() && batch.links[to.links].sequence <= last) ++to.links;
    while (to.payloads < batch.payloads.size() && batch.payloads[to.payloads].sequence <= last) ++to.payloads;
    const auto bind = [&batch](Statement& insert, std::size_t row, std::size_t item) {
        bindRecord(insert, row, batch.records[item]);
    };
    int code = insertRows(records_, record_, from.records, to.records, bind);
    if (code == SQLITE_OK)
        code = blocks_.add(std::span(batch.records).subspan(from.records, to.records - from.records));
    if (code == SQLITE_OK) code = writeLogs(batch, from.logs, to.logs);
    if (code == SQLITE_OK)
        code = telemetry_.writeLinks(std::span(batch.links).subspan(from.links, to.links - from.links));
    if (code == SQLITE_OK)
        code =
            payloads_.insert(std::span(batch.payloads).subspan(from.payloads, to.payloads - from.payloads));
    return code == SQLITE_OK ? setCounter("sequence", last) : code;
}

int BatchWriter::writeLogs(const WriteBatch& batch, std::size_t from, std::size_t end) {
    const auto bind = [&batch](Statement& insert, std::size_t row, std::size_t item) {
        const int first = static_cast<int>(2 * row) + 1;
        insert.bind(first, static_cast<std::int64_t>(batch.logs[item].sequence));
        insert.bindText(first + 1, batch.logs[item].text);
    };
    return insertRows(logs_, log_, from, end, bind);
}

int BatchWriter::writeChanges(const WriteBatch& batch) {
    int code = writeNames(batch);
    if (code == SQLITE_OK) code = writeAsync(batch);
    if (code == SQLITE_OK) code = writeDocuments(batch);
    if (code == SQLITE_OK) code = telemetry_.write(batch.telemetry);
    if (code == SQLITE_OK && batch.lastEnvironmentId != 0)
        code = setCounter("environment", batch.lastEnvironmentId);
    return code;
}

int BatchWriter::writeNames(const WriteBatch& batch) {
    int code = SQLITE_OK;
    const auto writeAll = [&code](Statement& insert, const std::vector<NamedId>& names) {
        for (std::size_t i = 0; i < names.size() && code == SQLITE_OK; ++i) {
            insert.bind(1, names[i].id);
            insert.bindText(2, names[i].text);
            code = insert.run();
        }
    };
    writeAll(string_, batch.strings);
    writeAll(function_, batch.functions);
    return code;
}

int BatchWriter::writeAsync(const WriteBatch& batch) {
    int code = SQLITE_OK;
    for (std::size_t i = 0; i < batch.adds.size() && code == SQLITE_OK; ++i) {
        code = insertAsync(batch.adds[i].event);
    }
    if (!batch.adds.empty() && code == SQLITE_OK) code = setCounter("async", batch.adds.back().event.id);
    for (std::size_t i = 0; i < batch.updates.size() && code == SQLITE_OK; ++i) {
        const AsyncUpdate& update = batch.updates[i];
        asyncUpdate_.bind(1, static_cast<std::int64_t>(update.id));
        asyncUpdate_.bind(2, update.notBefore);
        asyncUpdate_.bind(3, update.attempts);
        asyncUpdate_.bind(4, update.throttles);
        code = asyncUpdate_.run();
    }
    for (std::size_t i = 0; i < batch.removes.size() && code == SQLITE_OK; ++i) {
        asyncRemove_.bind(1, static_cast<std::int64_t>(batch.removes[i]));
        code = asyncRemove_.run();
    }
    return code;
}

int BatchWriter::insertAsync(const AsyncEvent& event) {
    asyncAdd_.bind(1, static_cast<std::int64_t>(event.id));
    asyncAdd_.bindBlob(2, event.requestId.bytes.data(), event.requestId.bytes.size());
    asyncAdd_.bindText(3, event.functionName);
    asyncAdd_.bindText(4, event.qualifier);
    asyncAdd_.bindText(5, event.invokedArn);
    asyncAdd_.bindBlob(6, event.payload.data(), event.payload.size());
    asyncAdd_.bindText(7, event.clientContext);
    asyncAdd_.bindText(8, event.traceId);
    asyncAdd_.bind(9, static_cast<std::int64_t>(event.trigger));
    asyncAdd_.bind(10, event.accepted);
    asyncAdd_.bind(11, event.notBefore);
    asyncAdd_.bind(12, event.attempts);
    asyncAdd_.bind(13, event.throttles);
    return asyncAdd_.run();
}

int BatchWriter::writeDocuments(const WriteBatch& batch) {
    int code = SQLITE_OK;
    for (std::size_t i = 0; i < batch.documents.size() && code == SQLITE_OK; ++i) {
        const DocumentChange& change = batch.documents[i];
        Statement& statement = change.json ? putDocument_ : removeDocument_;
        statement.bindText(1, change.kind);
        statement.bindText(2, change.key);
        if (change.json) statement.bindText(3, *change.json);
        code = statement.run();
    }
    return code;
}

int BatchWriter::setCounter(std::string_view name, std::uint64_t value) {
    counter_.bindText(1, name);
    counter_.bind(2, static_cast<std::int64_t>(value));
    return counter_.run();
}

}  // namespace updraft::store
