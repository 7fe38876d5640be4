// What the store's tests share: a folder that goes away, random records, and an engine thread stand-in.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "runtime/store/record_fields.h"
#include "runtime/store/schema.h"
#include "runtime/store/store.h"

namespace updraft::test {

class TempFolder {
  public:
    TempFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "updraft-store-XXXXXX").string();
        path_ = mkdtemp(pattern.data());
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    std::filesystem::path operator/(const char* name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

inline std::string contentsOf(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

inline void overwrite(const std::filesystem::path& path, const std::string& bytes, std::size_t at = 0) {
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(at));
    file << bytes;
}

// Every field anything its type can hold, with the small values of real life about half of the time.
class RandomRecords {
  public:
    explicit RandomRecords(std::uint64_t seed) : random_(seed) {}

    InvocationRecord next() {
        InvocationRecord record;
        store::visitFields(record, [this](const char*, auto& field) { fill(field); });
        record.trigger = static_cast<Trigger>(random_() % 12);
        record.outcome = static_cast<Outcome>(random_() % 10);
        record.throttle = static_cast<ThrottleReason>(random_() % 6);
        record.cold = static_cast<ColdStart>(random_() % 4);
        return record;
    }
    std::string log() {
        if (random_() % 3 != 0) return {};
        std::string text(random_() % 200 + 1, '\0');
        for (char& c : text) c = static_cast<char>(random_());  // no text in particular: zeros, broken UTF-8
        return text;
    }

  private:
    template <typename T>
    void fill(T& field) {
        if constexpr (std::is_integral_v<T>) {
            field = static_cast<T>(random_() % 2 == 0 ? random_() % 100 : random_());
        }
    }
    void fill(RequestId& id) {
        for (auto& byte : id.bytes) byte = static_cast<std::uint8_t>(random_());
    }
    std::mt19937_64 random_;
};

// All fields as text: a mismatch shows which.
inline std::string describe(const InvocationRecord& record) {
    std::ostringstream text;
    text << "sequence " << record.sequence;
    store::visitFields(record, [&text](const char* column, const auto& field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(field)>, RequestId>) {
            text << ' ' << column << ' ' << field.text();
        } else {
            text << ' ' << column << ' ' << static_cast<std::int64_t>(field);
        }
    });
    return text.str();
}

// A real record of a short warm call, for size and speed.
inline InvocationRecord typicalRecord(std::uint64_t number) {
    InvocationRecord record;
    record.requestId = RequestId::random();
    record.arrived = 1'790'000'000'000'000'000 + static_cast<WallNanos>(number) * 30'000;
    record.started = record.arrived + 4'000;
    record.durationNs = 812'345 + static_cast<std::int64_t>(number % 5'000);
    record.overheadNs = 61'234;
    record.functionId = 7;
    record.environmentId = 4'321;
    record.memoryMb = 128;
    record.maxMemoryKb = 41'234;
    record.cpuNs = 634'567 + static_cast<std::int64_t>(number % 5'000);
    record.billedMs = 1;
    record.requestBytes = 512;
    record.responseBytes = 734;
    return record;
}

// Puts records into the file of an older version, which lacks these columns. Opens a transaction.
inline void insertAsOlder(store::Database& database, const std::vector<InvocationRecord>& records,
                          const std::vector<std::string>& missing) {
    // Through a table with today's columns, which goes before the others by its name.
    std::string table = "CREATE TEMP TABLE invocation AS SELECT *", columns = store::recordColumns();
    for (const std::string& column : missing) {
        table += ", 0 AS " + column;
        columns.erase(columns.find(", " + column), column.size() + 2);
    }
    ASSERT_EQ(database.run((table + " FROM main.invocation").c_str()), SQLITE_OK);
    auto insert = database.prepare(store::recordInsertSql(1));
    ASSERT_EQ(database.run("BEGIN"), SQLITE_OK);
    for (const InvocationRecord& record : records) {
        store::bindRecord(*insert, 0, record);
        ASSERT_EQ(insert->run(), SQLITE_OK);
    }
    const std::string copy =
        "INSERT INTO main.invocation (" + columns + ") SELECT " + columns + " FROM temp.invocation";
    ASSERT_EQ(database.run(copy.c_str()), SQLITE_OK);
}

// A file as the first version left it, with records whose numbers have gaps.
inline void writeVersion1(const std::filesystem::path& path, const std::vector<InvocationRecord>& records) {
    auto database = store::openWorkspaceFile(path, store::migrations().first(1));
    ASSERT_TRUE(database.ok()) << database.error().message;
    insertAsOlder(*database, records, {"age_ns", "cpu_ns"});
    const std::string last = std::to_string(records.back().sequence);
    ASSERT_EQ(database->run(("INSERT INTO log_output VALUES (" + last +
                             ", 'old text');"
                             "UPDATE counter SET value = " +
                             last + " WHERE name = 'sequence'; COMMIT")
                                .c_str()),
              SQLITE_OK);
}

struct OpenStore {
    // Keeps everything, whenever it was, unless the test brings its own clock.
    explicit OpenStore(const std::filesystem::path& path, StoreOptions options = {}) {
        if (!options.clock) options.retention = RollupRetention::forEver();
        auto opened = Store::open(path, engine, options);
        if (!opened) {
            ADD_FAILURE() << opened.error().message;
            return;
        }
        store = std::move(*opened);
    }
    // Adds an event and runs the engine until it is settled.
    std::uint64_t add(const AsyncEvent& event) {
        std::optional<std::uint64_t> settled;
        store->add(event, [&](bool durable, std::uint64_t id) { settled = durable ? id : 0; });
        run();
        EXPECT_TRUE(settled.has_value());
        return settled.value_or(0);
    }
    void run() {
        engine.restart();
        engine.run();
    }
    std::unique_ptr<StoreReader> reader() const { return std::move(store->reader()).value(); }

    boost::asio::io_context engine;
    std::unique_ptr<Store> store;
};

}  // namespace updraft::test
