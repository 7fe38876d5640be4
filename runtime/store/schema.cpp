#include "runtime/store/schema.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>

#include "runtime/telemetry/rollup_codec.h"

namespace updraft::store {
namespace {

namespace fs = std::filesystem;

constexpr const char* kVersion1 = R"sql(
CREATE TABLE invocation (
    sequence INTEGER PRIMARY KEY, request_id BLOB NOT NULL,
    arrived INTEGER NOT NULL, started INTEGER NOT NULL, queued_ns INTEGER NOT NULL, init_ns INTEGER NOT NULL,
    duration_ns INTEGER NOT NULL, overhead_ns INTEGER NOT NULL, extensions_ns INTEGER NOT NULL,
    function_id INTEGER NOT NULL, version INTEGER NOT NULL, alias_id INTEGER NOT NULL,
    environment_id INTEGER NOT NULL, memory_mb INTEGER NOT NULL, max_memory_kb INTEGER NOT NULL,
    billed_ms INTEGER NOT NULL, request_bytes INTEGER NOT NULL, response_bytes INTEGER NOT NULL,
    error_type_id INTEGER NOT NULL, async_attempt INTEGER NOT NULL, host_limit INTEGER NOT NULL,
    trigger_kind INTEGER NOT NULL, outcome INTEGER NOT NULL, throttle INTEGER NOT NULL, cold INTEGER NOT NULL,
    provisioned INTEGER NOT NULL, spillover INTEGER NOT NULL, streamed INTEGER NOT NULL);
CREATE TABLE log_output (sequence INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE string (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE function_name (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE async_event (
    id INTEGER PRIMARY KEY, request_id BLOB NOT NULL, function_name TEXT NOT NULL, qualifier TEXT NOT NULL,
    invoked_arn TEXT NOT NULL, payload BLOB NOT NULL, client_context TEXT NOT NULL, trace_id TEXT NOT NULL,
    trigger_kind INTEGER NOT NULL, accepted INTEGER NOT NULL, not_before INTEGER NOT NULL,
    attempts INTEGER NOT NULL, throttles INTEGER NOT NULL);
CREATE TABLE document (kind TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (kind, key));
CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO counter VALUES ('sequence', 0), ('environment', 0), ('async', 0);
)sql";

// Kept payloads, and a summary of every block of invocations (see block_table.h). What older rows would put
// into its sets is not looked for: all bits say that everything may be there.
constexpr const char* kVersion2 = R"sql(
CREATE TABLE payload (
    sequence INTEGER PRIMARY KEY, request_bytes INTEGER NOT NULL, response_bytes INTEGER NOT NULL,
    request BLOB NOT NULL, response BLOB NOT NULL);
CREATE TABLE block (
    id INTEGER PRIMARY KEY, rows INTEGER NOT NULL, errors INTEGER NOT NULL, first_arrived INTEGER NOT NULL,
    last_arrived INTEGER NOT NULL, longest_ns INTEGER NOT NULL, outcomes INTEGER NOT NULL,
    triggers INTEGER NOT NULL, starts INTEGER NOT NULL, functions INTEGER NOT NULL, failed INTEGER NOT NULL);
INSERT INTO block
    SELECT sequence >> 12, count(*), sum(outcome BETWEEN 1 AND 6), min(arrived), max(arrived),
           max(duration_ns), -1, -1, -1, -1, -1
    FROM invocation GROUP BY sequence >> 12;
INSERT INTO counter VALUES ('payload_bytes', 0), ('erasures', 0);
)sql";

// Telemetry, and how long accepted events waited. Older records are rolled up after opening, by the writer,
// in steps ('rolled_up' is behind).
constexpr const char* kVersion3 = R"sql(
ALTER TABLE invocation ADD COLUMN age_ns INTEGER NOT NULL DEFAULT 0;
CREATE TABLE series (
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, function_id INTEGER NOT NULL, version INTEGER NOT NULL,
    alias_id INTEGER NOT NULL, memory_mb INTEGER NOT NULL, trigger_kind INTEGER NOT NULL,
    UNIQUE (scope, function_id, version, alias_id, memory_mb, trigger_kind));
CREATE TABLE rollup (
    level INTEGER NOT NULL, scope INTEGER NOT NULL, start INTEGER NOT NULL, series INTEGER NOT NULL,
    data BLOB NOT NULL, PRIMARY KEY (level, scope, start, series)) WITHOUT ROWID;
CREATE TABLE environment (
    id INTEGER PRIMARY KEY, function_id INTEGER NOT NULL, version INTEGER NOT NULL, memory_mb INTEGER NOT NULL,
    provisioned INTEGER NOT NULL, started INTEGER NOT NULL, init_ns INTEGER NOT NULL,
    init_failed INTEGER NOT NULL, ended INTEGER NOT NULL, reason INTEGER NOT NULL, served INTEGER NOT NULL);
CREATE INDEX environment_ended ON environment (ended);
CREATE TABLE environment_moment (
    environment_id INTEGER NOT NULL, at INTEGER NOT NULL, kind INTEGER NOT NULL,
    PRIMARY KEY (environment_id, at, kind)) WITHOUT ROWID;
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind INTEGER NOT NULL, function_id INTEGER NOT NULL,
    subject TEXT NOT NULL, detail TEXT NOT NULL);
CREATE INDEX annotation_at ON annotation (at);
CREATE TABLE trace_link (
    sequence INTEGER PRIMARY KEY, trace_id BLOB NOT NULL, parent BLOB NOT NULL, caller INTEGER NOT NULL);
CREATE INDEX trace_link_trace ON trace_link (trace_id);
CREATE TABLE run (
    id INTEGER PRIMARY KEY, started INTEGER NOT NULL, alive INTEGER NOT NULL, clean INTEGER NOT NULL);
INSERT INTO run (started, alive, clean)
    SELECT min(first_arrived), max(last_arrived), 1 FROM block HAVING count(*) > 0;
INSERT INTO counter VALUES ('rolled_up', 0), ('horizon_0', 0), ('horizon_1', 0), ('horizon_2', 0);
)sql";

// Minutes and hours may lag behind seconds; the present that is believed (BelievedTime) begins where a
// platform was last known to run.
constexpr const char* kVersion4 = R"sql(
INSERT INTO counter VALUES ('due_1', 0), ('due_2', 0), ('doubted', 0);
INSERT INTO counter SELECT 'believed', ifnull(max(alive), 0) FROM run;
)sql";

// In which hours a series has outcomes. From where minutes or hours lag behind, what is finer says it.
constexpr const char* kVersion5 = R"sql(
CREATE TABLE presence (
    day INTEGER NOT NULL, series INTEGER NOT NULL, hours INTEGER NOT NULL,
    PRIMARY KEY (day, series)) WITHOUT ROWID;
CREATE TEMP VIEW detail_hour AS
    SELECT level, start, (start - inside) / 86400 AS day, series, 1 << inside / 3600 AS bit
    FROM (SELECT level, start, (start % 86400 + 86400) % 86400 AS inside, series, data
          FROM rollup WHERE scope = 2)
    WHERE has_outcomes(data);
INSERT INTO presence SELECT day, series, bit FROM detail_hour WHERE level = 2
    ON CONFLICT (day, series) DO UPDATE SET hours = hours | excluded.hours;
INSERT INTO presence SELECT day, series, bit FROM detail_hour
    WHERE level = 1 AND start >= (SELECT value FROM counter WHERE name = 'due_2' AND value <> 0)
    ON CONFLICT (day, series) DO UPDATE SET hours = hours | excluded.hours;
INSERT INTO presence SELECT day, series, bit FROM detail_hour
    WHERE level = 0 AND start >= (SELECT value FROM counter WHERE name = 'due_1' AND value <> 0)
    ON CONFLICT (day, series) DO UPDATE SET hours = hours | excluded.hours;
DROP VIEW detail_hour;
)sql";

// CPU time; of the records that are there it is not known (kCpuUnknown). Stored rollups stay: what they do
// not name is 0, so they count no call as measured.
constexpr const char* kVersion6 = R"sql(
ALTER TABLE invocation ADD COLUMN cpu_ns INTEGER NOT NULL DEFAULT -1;
)sql";

constexpr std::array kMigrations = {kVersion1, kVersion2, kVersion3, kVersion4, kVersion5, kVersion6};

// What the first 100 bytes of an SQLite file tell (sqlite.org/fileformat.html, 1.3).
struct Header {
    std::uint32_t pageSize, pageCount, applicationId;
};

fs::path beside(const fs::path& path, const char* suffix) {
    fs::path other = path;
    other += suffix;
    return other;
}

std::uintmax_t sizeOf(const fs::path& path) {
    std::error_code failed;
    const std::uintmax_t size = fs::file_size(path, failed);
    return failed ? 0 : size;
}

std::uint32_t bigEndian(const char* bytes, int count) {
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

std::optional<Header> readHeader(const fs::path& path) {
    std::array<char, 100> bytes{};
    std::ifstream file(path, std::ios::binary);
    if (!file.read(bytes.data(), bytes.size())) return std::nullopt;
    if (std::memcmp(bytes.data(), "SQLite format 3", 16) != 0) return std::nullopt;
    const std::uint32_t pageSize = bigEndian(bytes.data() + 16, 2);
    return Header{pageSize == 1 ? 65536 : pageSize, bigEndian(bytes.data() + 28, 4),
                  bigEndian(bytes.data() + 68, 4)};
}

Error damaged(const fs::path& path, const std::string& how) {
    return {path.string() + " is damaged (" + how +
            "). Put a copy of it in its place, or move it away: Updraft then starts with an empty one, "
            "without the published versions, waiting events and records that were in it."};
}

Error foreign(const fs::path& path) {
    return {path.string() +
            " is not an Updraft data file, or its beginning is damaged. Move it away, or choose another file "
            "with --data."};
}

Error newer(const fs::path& path, std::int64_t version, std::size_t known) {
    return {path.string() + " was written by a newer Updraft (schema " + std::to_string(version) +
            ", this one knows up to " + std::to_string(known) +
            "). Update Updraft, or choose another file with --data."};
}

Status checkHeader(const fs::path& path) {
    std::error_code failed;
    if (!fs::is_regular_file(path, failed)) return foreign(path);
    if (!std::ifstream(path)) return Error{path.string() + ": cannot be read. Check its permissions."};
    const auto header = readHeader(path);
    if (!header || header->applicationId != static_cast<std::uint32_t>(kApplicationId)) return foreign(path);
    // After a crash the pages that are missing here may be in the WAL still.
    const bool walHoldsPages = sizeOf(beside(path, "-wal")) > 0;
    if (!walHoldsPages && sizeOf(path) < std::uintmax_t{header->pageSize} * header->pageCount) {
        return damaged(path, "it is shorter than its header says");
    }
    return Done{};
}

// `what`: how many problems to look for in the whole file, or the table to look at.
Status checkPages(Database& database, const fs::path& path, const char* what) {
    auto check = database.prepare(std::string("PRAGMA quick_check(") + what + ")");
    if (!check) return damaged(path, database.lastError());
    if (!check->step()) return damaged(path, database.lastError());
    const std::string verdict(check->bytes(0));
    if (verdict != "ok") return damaged(path, verdict);
    return Done{};
}

// Looks at an existing file without the right to change it.
Status inspect(const fs::path& path, std::size_t known) {
    if (auto header = checkHeader(path); !header) return header;
    const bool afterCrash = sizeOf(beside(path, "-wal")) > 0;
    auto database = Database::open(path, afterCrash ? Database::Mode::ReadOnly : Database::Mode::Immutable);
    if (!database) return database.error();
    sqlite3_db_config(database->raw(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const auto version = database->integer("PRAGMA user_version");
    if (!version) return damaged(path, database->lastError());
    if (*version > static_cast<std::int64_t>(known)) return newer(path, *version, known);
    if (*version < 1) return damaged(path, "it has no schema version");
    if (sizeOf(path) <= kFullCheckLimit) return checkPages(*database, path, "1");
    for (const char* table : {"document", "async_event", "string", "function_name", "counter"}) {
        if (auto checked = checkPages(*database, path, table); !checked) return checked;
    }
    return Done{};
}

// What migrations ask that SQL cannot tell: has_outcomes(data) of a stored rollup.
void answerHasOutcomes(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(values[0]));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    sqlite3_result_int(context, bytes != nullptr && hasOutcomes({bytes, size}));
}

Status migrate(Database& database, Migrations steps) {
    const auto version = database.integer("PRAGMA user_version");
    if (!version) return version.error();
    if (static_cast<std::size_t>(*version) == steps.size()) return Done{};
    sqlite3_create_function_v2(database.raw(), "has_outcomes", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                               answerHasOutcomes, nullptr, nullptr, nullptr);
    bool fine = database.run("BEGIN IMMEDIATE") == SQLITE_OK;
    for (auto step = static_cast<std::size_t>(*version); fine && step < steps.size(); ++step) {
        const std::string stamp = "PRAGMA user_version=" + std::to_string(step + 1);
        fine = database.run(steps[step]) == SQLITE_OK && database.run(stamp.c_str()) == SQLITE_OK;
    }
    if (fine && database.run("COMMIT") == SQLITE_OK) return Done{};
    Error error = database.error("bring it to schema " + std::to_string(steps.size()) +
                                 " (it stays at schema " + std::to_string(*version) + ")");
    if (database.inTransaction()) database.run("ROLLBACK");
    return error;
}

Status useWal(Database& database) {
    auto mode = database.prepare("PRAGMA journal_mode=WAL");
    if (!mode) return mode.error();
    if (mode->step() && mode->bytes(0) == "wal") return Done{};
    return Error{database.error("use a write-ahead log").message +
                 ". The folder must be on a local file system that can be written."};
}

Status fillNew(const fs::path& path, Migrations steps) {
    auto database = Database::open(path, Database::Mode::Create);
    if (!database) return database.error();
    const std::string stamp = "PRAGMA application_id=" + std::to_string(kApplicationId);
    // Nobody sees the file before it is whole and flushed, once, by create().
    // Free pages can be given back in steps, which has to be said before there is anything in it.
    database->run("PRAGMA auto_vacuum=INCREMENTAL; PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF");
    if (database->run(stamp.c_str()) != SQLITE_OK) return database->error("write to it");
    if (auto filled = migrate(*database, steps); !filled) return filled;
    return useWal(*database);
}

Status flushToDisk(const fs::path& path) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool flushed = fd >= 0 && fsync(fd) == 0;
    const std::string why = std::strerror(errno);
    if (fd >= 0) close(fd);
    if (flushed) return Done{};
    return Error{path.string() + ": cannot flush it to the disk: " + why};
}

// Under another name first: a crash leaves a whole file or none.
Status create(const fs::path& path, Migrations steps) {
    const fs::path fresh = beside(path, "-new");
    std::error_code ignored, failed;
    const auto removeFresh = [&] {
        for (const char* suffix : {"", "-journal", "-wal", "-shm"})
            fs::remove(beside(fresh, suffix), ignored);
    };
    removeFresh();
    auto filled = fillNew(fresh, steps);
    if (filled) filled = flushToDisk(fresh);
    // A log left behind by a file that is gone must not be played into this one.
    for (const char* suffix : {"-wal", "-shm"}) fs::remove(beside(path, suffix), ignored);
    if (filled) fs::rename(fresh, path, failed);
    if (failed) filled = Error{path.string() + ": cannot create it: " + failed.message()};
    if (!filled) removeFresh();
    return filled;
}

}  // namespace

Migrations migrations() {
    return kMigrations;
}

Status createFolderOf(const fs::path& path) {
    std::error_code failed;
    if (path.has_parent_path()) fs::create_directories(path.parent_path(), failed);
    if (!failed) return Done{};
    return Error{path.parent_path().string() + ": cannot create this folder: " + failed.message() +
                 ". Choose another place with --data."};
}

Result<Database> openWorkspaceFile(const fs::path& path, Migrations steps) {
    const bool fresh = !fs::exists(path) ||
                       (fs::is_regular_file(path) && sizeOf(path) == 0 && sizeOf(beside(path, "-wal")) == 0);
    if (auto ready = fresh ? create(path, steps) : inspect(path, steps.size()); !ready) return ready.error();
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database) return database;
    // SQLite opens a write-protected file all the same, to read it.
    if (sqlite3_db_readonly(database->raw(), "main") == 1)
        return Error{path.string() +
                     ": cannot be written. Check its permissions, or choose another file with --data."};
    if (auto wal = useWal(*database); !wal) return wal.error();
    if (database->run("PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=250; PRAGMA temp_store=MEMORY;"
                      "PRAGMA journal_size_limit=16777216; PRAGMA secure_delete=FAST") != SQLITE_OK) {
        return database->error("set it up");
    }
    if (auto migrated = migrate(*database, steps); !migrated) return migrated.error();
    return database;
}

}  // namespace updraft::store
