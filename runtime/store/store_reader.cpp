#include "runtime/store/store_reader.h"

#include <cstring>

#include "runtime/store/record_fields.h"
#include "runtime/store/store_reader_impl.h"

namespace updraft {

using store::Database;
using store::query;
using store::Statement;

namespace {

Result<NamedIds> readNames(Database& database, const char* sql) {
    NamedIds names;
    const auto row = [&](const Statement& at) {
        names.emplace_back(static_cast<std::uint32_t>(at.integer(0)), std::string(at.bytes(1)));
    };
    if (auto read = query(
            database, sql, [](Statement&) {}, row);
        !read)
        return read.error();
    return names;
}

AsyncEvent readEvent(const Statement& row) {
    AsyncEvent event;
    event.id = static_cast<std::uint64_t>(row.integer(0));
    const std::string_view requestId = row.bytes(1);
    if (requestId.size() == 16) std::memcpy(event.requestId.bytes.data(), requestId.data(), 16);
    event.functionName = row.bytes(2);
    event.qualifier = row.bytes(3);
    event.invokedArn = row.bytes(4);
    event.payload = row.bytes(5);
    event.clientContext = row.bytes(6);
    event.traceId = row.bytes(7);
    event.trigger = static_cast<Trigger>(row.integer(8));
    event.accepted = row.integer(9);
    event.notBefore = row.integer(10);
    event.attempts = static_cast<std::uint16_t>(row.integer(11));
    event.throttles = static_cast<std::uint16_t>(row.integer(12));
    return event;
}

}  // namespace

StoreReader::StoreReader(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
StoreReader::~StoreReader() = default;

Result<std::unique_ptr<StoreReader>> StoreReader::open(const std::string& path) {
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database) return database.error();
    if (database->run("PRAGMA busy_timeout=1000") != SQLITE_OK) return database->error("set it up");
    if (auto shown = showMissingColumns(*database); !shown) return shown.error();
    return std::unique_ptr<StoreReader>(
        new StoreReader(std::make_unique<Impl>(Impl{std::move(*database), path, {}})));
}

Result<NamedIds> StoreReader::strings() {
    return readNames(impl_->database, "SELECT id, text FROM string ORDER BY id");
}

Result<NamedIds> StoreReader::functionNames() {
    return readNames(impl_->database, "SELECT id, text FROM function_name ORDER BY id");
}

Result<std::vector<StoredDocument>> StoreReader::documents(std::string_view kind) {
    std::vector<StoredDocument> documents;
    const auto bind = [&](Statement& to) { to.bindText(1, kind); };
    const auto row = [&](const Statement& at) {
        documents.push_back({std::string(at.bytes(0)), std::string(at.bytes(1))});
    };
    if (auto read =
            query(impl_->database, "SELECT key, json FROM document WHERE kind = ?1 ORDER BY key", bind, row);
        !read) {
        return read.error();
    }
    return documents;
}

Result<std::vector<AsyncEvent>> StoreReader::asyncEvents() {
    std::vector<AsyncEvent> events;
    const auto row = [&](const Statement& at) { events.push_back(readEvent(at)); };
    const char* sql =
        "SELECT id, request_id, function_name, qualifier, invoked_arn, payload, client_context, trace_id, "
        "trigger_kind, accepted, not_before, attempts, throttles FROM async_event ORDER BY id";
    if (auto read = query(
            impl_->database, sql, [](Statement&) {}, row);
        !read)
        return read.error();
    return events;
}

}  // namespace updraft
