#include "runtime/store/store_reader.h"

#include <algorithm>
#include <cstring>

#include "runtime/store/database.h"
#include "runtime/store/record_fields.h"

namespace updraft {

using store::Database;
using store::Statement;

struct StoreReader::Impl {
    Database database;
};

namespace {

std::string conditions(const InvocationFilter& filter) {
    std::string sql;
    const auto add = [&sql](const char* condition, std::int64_t value) {
        sql.append(" AND ").append(condition).append(std::to_string(value));
    };
    if (filter.functionId) add("function_id = ", *filter.functionId);
    if (filter.outcome) add("outcome = ", static_cast<std::int64_t>(*filter.outcome));
    if (filter.trigger) add("trigger_kind = ", static_cast<std::int64_t>(*filter.trigger));
    if (filter.cold) sql += *filter.cold ? " AND cold <> 0" : " AND cold = 0";
    if (filter.from > 0) add("arrived >= ", filter.from);
    if (filter.until != std::numeric_limits<WallNanos>::max()) add("arrived < ", filter.until);
    return sql;
}

// Runs a query and hands every row to `row`.
template <typename Bind, typename Row>
Status query(Database& database, const std::string& sql, Bind&& bind, Row&& row) {
    auto statement = database.prepare(sql);
    if (!statement) return statement.error();
    bind(*statement);
    while (statement->step()) row(*statement);
    if (!statement->ok()) return database.error("read");
    return Done{};
}

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

std::uint64_t lowerBound(std::uint64_t before, std::uint64_t scanLimit) {
    return before > scanLimit ? before - scanLimit : 0;
}

}  // namespace

StoreReader::StoreReader(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
StoreReader::~StoreReader() = default;

Result<std::unique_ptr<StoreReader>> StoreReader::open(const std::string& path) {
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database) return database.error();
    if (database->run("PRAGMA busy_timeout=1000") != SQLITE_OK) return database->error("set it up");
    return std::unique_ptr<StoreReader>(new StoreReader(std::make_unique<Impl>(Impl{std::move(*database)})));
}

Result<InvocationPage> StoreReader::page(const InvocationFilter& filter, std::uint64_t before, int limit,
                                         std::uint64_t scanLimit) {
    const auto newest = impl_->database.integer("SELECT max(sequence) FROM invocation");
    const auto oldest = impl_->database.integer("SELECT min(sequence) FROM invocation");
    if (!newest) return newest.error();
    if (!oldest) return oldest.error();
    const auto end = static_cast<std::uint64_t>(*newest) + 1;
    if (before == 0 || before > end) before = end;
    const std::uint64_t lowest = lowerBound(before, scanLimit);
    InvocationPage result;
    const std::string sql = "SELECT " + store::recordColumns() +
                            " FROM invocation WHERE sequence < ?1 AND sequence >= ?2" + conditions(filter) +
                            " ORDER BY sequence DESC LIMIT ?3";
    const auto bind = [&](Statement& to) {
        to.bind(1, static_cast<std::int64_t>(before));
        to.bind(2, static_cast<std::int64_t>(lowest));
        to.bind(3, limit);
    };
    const auto row = [&](const Statement& at) { result.records.push_back(store::readRecord(at)); };
    if (auto read = query(impl_->database, sql, bind, row); !read) return read.error();
    const bool full = !result.records.empty() && result.records.size() >= static_cast<std::size_t>(limit);
    const std::uint64_t reached = full ? result.records.back().sequence : lowest;
    result.nextBefore = reached > static_cast<std::uint64_t>(*oldest) ? reached : 0;
    return result;
}

Result<std::optional<InvocationDetail>> StoreReader::invocation(std::uint64_t sequence) {
    std::optional<InvocationDetail> found;
    const auto bind = [&](Statement& to) { to.bind(1, static_cast<std::int64_t>(sequence)); };
    const std::string sql = "SELECT " + store::recordColumns() + " FROM invocation WHERE sequence = ?1";
    const auto row = [&](const Statement& at) { found = InvocationDetail{store::readRecord(at), {}}; };
    if (auto read = query(impl_->database, sql, bind, row); !read) return read.error();
    if (!found) return found;
    const auto logRow = [&](const Statement& at) { found->log = at.bytes(0); };
    if (auto read = query(impl_->database, "SELECT text FROM log_output WHERE sequence = ?1", bind, logRow);
        !read) {
        return read.error();
    }
    return found;
}

Result<std::optional<InvocationRecord>> StoreReader::findRequest(const RequestId& id,
                                                                 std::uint64_t scanLimit) {
    const auto newest = impl_->database.integer("SELECT max(sequence) FROM invocation");
    if (!newest) return newest.error();
    std::optional<InvocationRecord> found;
    const std::string sql = "SELECT " + store::recordColumns() +
                            " FROM invocation WHERE sequence >= ?1 AND request_id = ?2"
                            " ORDER BY sequence DESC LIMIT 1";
    const auto bind = [&](Statement& to) {
        to.bind(1, static_cast<std::int64_t>(lowerBound(static_cast<std::uint64_t>(*newest) + 1, scanLimit)));
        to.bindBlob(2, id.bytes.data(), id.bytes.size());
    };
    const auto row = [&](const Statement& at) { found = store::readRecord(at); };
    if (auto read = query(impl_->database, sql, bind, row); !read) return read.error();
    return found;
}

Result<InvocationCounts> StoreReader::counts(const InvocationFilter& filter, std::uint64_t after) {
    InvocationCounts counts;
    const std::string sql = "SELECT outcome, count(*), sum(cold <> 0) FROM invocation WHERE sequence > ?1" +
                            conditions(filter) + " GROUP BY outcome";
    const auto bind = [&](Statement& to) { to.bind(1, static_cast<std::int64_t>(after)); };
    const auto row = [&](const Statement& at) {
        const auto outcome = static_cast<std::size_t>(at.integer(0));
        const auto many = static_cast<std::uint64_t>(at.integer(1));
        if (outcome < counts.byOutcome.size()) counts.byOutcome[outcome] = many;
        counts.total += many;
        counts.cold += static_cast<std::uint64_t>(at.integer(2));
    };
    if (auto read = query(impl_->database, sql, bind, row); !read) return read.error();
    return counts;
}

Result<NamedIds> StoreReader::strings() {
    return readNames(impl_->database, "SELECT id, text FROM string ORDER BY id");
}

Result<NamedIds> StoreReader::functionNames() {
    return readNames(impl_->database, "SELECT id, text FROM function_name ORDER BY id");
}

Result<std::vector<Document>> StoreReader::documents(std::string_view kind) {
    std::vector<Document> documents;
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
