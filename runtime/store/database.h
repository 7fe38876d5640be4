// Database and Statement: SQLite with owners. Internal to the store layer.
// Thread: a connection and its statements belong to one thread at a time (opened without SQLite's mutexes).
// Errors: primary or extended SQLite result codes; lastError() has the text for people.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "runtime/base/result.h"

namespace updraft::store {

class Statement {
  public:
    Statement() = default;
    explicit Statement(sqlite3_stmt* raw) : raw_(raw) {}

    // Parameters count from 1. Text and blobs are not copied: they must live until run() or the last step().
    void bind(int index, std::int64_t value) { sqlite3_bind_int64(raw_.get(), index, value); }
    void bindText(int index, std::string_view text);
    void bindBlob(int index, const void* bytes, std::size_t size);
    void bindNull(int index) { sqlite3_bind_null(raw_.get(), index); }

    bool step();  // true: a row is there; false: the end or an error, see ok()
    int reset();  // ends a question before its last row; SQLITE_OK or what the last step() met
    int run();    // executes a statement without rows and makes it ready again; SQLITE_OK or an error code
    bool ok() const { return lastCode_ == SQLITE_ROW || lastCode_ == SQLITE_DONE || lastCode_ == SQLITE_OK; }

    // Columns count from 0.
    std::int64_t integer(int column) const { return sqlite3_column_int64(raw_.get(), column); }
    std::string_view bytes(int column) const;  // of text or a blob, until the next step
    bool isNull(int column) const { return sqlite3_column_type(raw_.get(), column) == SQLITE_NULL; }

  private:
    struct Finalize {
        void operator()(sqlite3_stmt* raw) const { sqlite3_finalize(raw); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> raw_;
    int lastCode_ = SQLITE_OK;
};

class Database {
  public:
    enum class Mode {
        ReadWrite,  // the file exists
        Create,     // and is made when missing
        ReadOnly,
        Immutable,  // read-only and sure that nobody writes: no locks, no files beside it
    };
    static Result<Database> open(const std::filesystem::path& path, Mode mode);

    Result<Statement> prepare(const std::string& sql);
    int run(const char* sql);  // one or more statements without parameters; SQLITE_OK or an error code
    Result<std::int64_t> integer(const std::string& sql);  // first column of the first row, 0 when no row
    std::string lastError() const { return sqlite3_errmsg(raw_.get()); }
    Error error(std::string_view doing) const;  // "<file>: cannot <doing>: <SQLite's text>"
    bool inTransaction() const { return sqlite3_get_autocommit(raw_.get()) == 0; }
    sqlite3* raw() { return raw_.get(); }

  private:
    struct Close {
        void operator()(sqlite3* raw) const { sqlite3_close_v2(raw); }
    };
    Database(sqlite3* raw, std::filesystem::path path) : raw_(raw), path_(std::move(path)) {}

    std::unique_ptr<sqlite3, Close> raw_;
    std::filesystem::path path_;
};

}  // namespace updraft::store
