// BatchWriter: one batch into the database, in transactions. Knows the statements, nothing of threads.
// Internal to the store layer.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>

#include "runtime/store/database.h"
#include "runtime/store/write_queue.h"

namespace updraft::store {

// How much of a batch is in the file.
struct BatchProgress {
    bool changes = false;  // everything that is not a record or its log
    std::size_t records = 0, logs = 0;

    bool covers(const WriteBatch& batch) const { return changes && records == batch.records.size(); }
};

class BatchWriter {
  public:
    static Result<BatchWriter> open(Database database, const std::filesystem::path& path);

    // One transaction: the changes, unless done before, and up to `maxRecords` records. All of it or nothing.
    Result<BatchProgress> write(const WriteBatch& batch, BatchProgress done, std::size_t maxRecords);
    Database& database() { return database_; }

  private:
    BatchWriter(Database database, std::filesystem::path path)
        : database_(std::move(database)), path_(std::move(path)) {}
    Status prepare();
    Status checkFileIsOurs() const;
    int writeRecords(const WriteBatch& batch, const BatchProgress& from, BatchProgress& to);
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
    Statement begin_, commit_, rollback_, counter_;
    Statement record_, records_, log_, logs_;  // one row, many rows
    Statement string_, function_;
    Statement asyncAdd_, asyncUpdate_, asyncRemove_, putDocument_, removeDocument_;
};

}  // namespace updraft::store
