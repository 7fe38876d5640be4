// The floor under everything that writes records: SQLite's bare insert of rows of as many bytes, many rows a
// statement, many statements a transaction.
#pragma once

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "runtime/store/database.h"

namespace updraft::bench {

[[noreturn]] inline void die(const std::string& why) {
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

// Rows a second into a file in `folder` that is made anew.
inline double bareInsert(const std::filesystem::path& folder, std::uint64_t rows, std::size_t bytesPerRow) {
    constexpr std::size_t kRowsPerStatement = 100, kRowsPerCommit = 8'000;
    const std::filesystem::path path = folder / "bare.db";
    for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(path.string() + suffix);
    auto database = store::Database::open(path, store::Database::Mode::Create);
    if (!database) die(database.error().message);
    database->run("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL");
    database->run("CREATE TABLE row (id INTEGER PRIMARY KEY, bytes BLOB)");
    std::string sql = "INSERT INTO row (bytes) VALUES (?)";
    for (std::size_t i = 1; i < kRowsPerStatement; ++i) sql += ",(?)";
    auto insert = database->prepare(sql);
    const std::string bytes(bytesPerRow, 'x');
    const auto start = std::chrono::steady_clock::now();
    for (std::uint64_t done = 0; done < rows;) {
        database->run("BEGIN");
        for (std::size_t i = 0; i < kRowsPerCommit; i += kRowsPerStatement, done += kRowsPerStatement) {
            for (std::size_t row = 1; row <= kRowsPerStatement; ++row)
                insert->bindBlob(static_cast<int>(row), bytes.data(), bytes.size());
            if (insert->run() != SQLITE_OK) die(database->lastError());
        }
        database->run("COMMIT");
    }
    return static_cast<double>(rows) /
           std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace updraft::bench
