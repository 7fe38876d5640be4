// BatchWriter: one batch into the database, in transactions. Knows the statements, nothing of threads.
// Internal to the store layer.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <functional>

#include "runtime/store/believed_time.h"
#include "runtime/store/block_table.h"
#include "runtime/store/database.h"
#include "runtime/store/payload_table.h"
#include "runtime/store/rollup_table.h"
#include "runtime/store/telemetry_tables.h"
#include "runtime/store/write_queue.h"

namespace updraft::store {

// How much of a batch is in the file.
struct BatchProgress {
    bool changes = false;  // everything that is not a record or belongs to one
    std::size_t records = 0, logs = 0, payloads = 0, links = 0;

    bool covers(const WriteBatch& batch) const { return changes && records == batch.records.size(); }
};

class BatchWriter {
  public:
    static Result<BatchWriter> open(Database database, const std::filesystem::path& path);

    // One transaction: the changes, unless done before, and up to `maxRecords` records, fewer when what they
    // carry is much. All of it or nothing.
    Result<BatchProgress> write(const WriteBatch& batch, BatchProgress done, std::size_t maxRecords);
    // One transaction around `work`, which gives SQLITE_OK or what went wrong.
    Status transaction(const std::function<int()>& work);
    // Inside a transaction: everything of the invocations in sequences [begin, end) of one block that arrived
    // before; adds their number to `rows`.
    int forget(std::uint64_t begin, std::uint64_t end, WallNanos before, std::uint64_t& rows);
    // One transaction: rollups that are due, and that the platform runs, or (`clean`) has ended.
    Status flushRollups(WallNanos now, bool clean);
    // One transaction: up to `most` of the rows of a wide level that wait.
    Status flushWide(RollupLevel level, std::size_t most);
    // The platform's time has come; from now on `believed()` is what may be removed by.
    void setNow(const Clock& clock);
    WallNanos believed() const { return believedNow_; }
    // Rolls up records that are in the file but in no rollup yet, up to `most` of them; true: there are more.
    Result<bool> catchUp(std::size_t most);
    bool caughtUp() const { return caughtUp_; }
    // One transaction: no rollups any more; they begin anew with the records after this sequence.
    Status restartRollups(std::uint64_t sequence);
    RollupTable& rollups() { return rollups_; }
    const RollupTable& rollups() const { return rollups_; }
    Database& database() { return database_; }
    PayloadTable& payloads() { return payloads_; }

  private:
    BatchWriter(Database database, std::filesystem::path path)
        : database_(std::move(database)), path_(std::move(path)) {}
    Status prepare();
    Status openTables();
    Status remakeWideRollups();
    Status checkFileIsOurs() const;
    void rollUp(const WriteBatch& batch, const BatchProgress& from, const BatchProgress& to);
    int writeRecords(const WriteBatch& batch, const BatchProgress& from, BatchProgress& to);
    static std::size_t endOfChunk(const WriteBatch& batch, const BatchProgress& from, std::size_t maxRecords);
    int writeLogs(const WriteBatch& batch, std::size_t from, std::size_t end);
    int writeChanges(const WriteBatch& batch);
    int writeNames(const WriteBatch& batch);
    int writeAsync(const WriteBatch& batch);
    int insertAsync(const AsyncEvent& event);
    int writeDocuments(const WriteBatch& batch);
    int setCounter(std::string_view name, std::uint64_t value);
    Error failed() const;

    Database database_;
    std::filesystem::path path_;
    dev_t device_ = 0;  // of the open file: another one may take its name
    ino_t inode_ = 0;
    BlockTable blocks_;
    PayloadTable payloads_;
    RollupTable rollups_;
    TelemetryTables telemetry_;
    BelievedTime time_;
    WallNanos believedNow_ = 0;
    bool caughtUp_ = false;  // every record in the file is rolled up, so new ones are at once
    Statement begin_, commit_, rollback_, counter_;
    Statement record_, records_, log_, logs_;  // one row, many rows
    Statement string_, function_;
    Statement asyncAdd_, asyncUpdate_, asyncRemove_, putDocument_, removeDocument_;
    Statement forgetLogs_, forgetLinks_, forgetRecords_, countErasure_, unrolled_;
};

}  // namespace updraft::store
