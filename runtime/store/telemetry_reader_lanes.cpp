// TelemetryReader's environments: lives from their own table, what they ran from the invocations.
#include <algorithm>

#include "runtime/store/telemetry_reader_impl.h"

namespace updraft {

using namespace store;

namespace {

constexpr std::int64_t kNs = 1'000'000'000;
// An invocation that still ran when the range began arrived before it: so far back is looked for those, at
// least, and not further than an invocation can take.
constexpr std::int64_t kLeastBack = 60 * kNs, kMostBack = 900 * kNs;
constexpr std::uint64_t kScanLimit = 20'000'000;

EnvironmentRecord readEnvironment(const Statement& row) {
    EnvironmentRecord record;
    record.id = static_cast<std::uint32_t>(row.integer(0));
    record.functionId = static_cast<std::uint32_t>(row.integer(1));
    record.version = static_cast<std::uint32_t>(row.integer(2));
    record.memoryMb = static_cast<std::uint32_t>(row.integer(3));
    record.provisioned = row.integer(4) != 0;
    record.started = row.integer(5);
    record.initNs = row.integer(6);
    record.initFailed = row.integer(7) != 0;
    record.ended = row.integer(8);
    record.end = static_cast<EnvironmentEnd>(row.integer(9));
    record.served = static_cast<std::uint64_t>(row.integer(10));
    return record;
}

std::string conditionsOn(const SeriesSelector& which) {
    std::string sql;
    if (!which.functionIds.empty()) {
        sql += " AND function_id IN (";
        for (const std::uint32_t id : which.functionIds) sql += std::to_string(id) + ",";
        sql.back() = ')';
    }
    if (which.version) sql += " AND version = " + std::to_string(*which.version);
    return sql;
}

Status readEnvironments(Database& database, const SeriesSelector& which, WallNanos from, WallNanos until,
                        std::size_t most, EnvironmentLanes& lanes) {
    auto read = query(
        database,
        "SELECT id, function_id, version, memory_mb, provisioned, started, init_ns, init_failed, ended,"
        " reason, served FROM environment WHERE started < ?2 AND (ended = 0 OR ended >= ?1)" +
            conditionsOn(which) + " ORDER BY started DESC, id DESC LIMIT ?3",
        [&](Statement& statement) {
            statement.bind(1, from);
            statement.bind(2, until);
            statement.bind(3, static_cast<std::int64_t>(most) + 1);
        },
        [&](const Statement& row) { lanes.environments.push_back(readEnvironment(row)); });
    lanes.environmentsCut = lanes.environments.size() > most;
    if (lanes.environmentsCut) lanes.environments.resize(most);
    std::reverse(lanes.environments.begin(), lanes.environments.end());
    return read;
}

Status readMoments(Database& database, WallNanos until, EnvironmentLanes& lanes) {
    auto statement = database.prepare(
        "SELECT at, kind FROM environment_moment WHERE environment_id = ? AND at < ? ORDER BY at");
    if (!statement) return statement.error();
    for (const EnvironmentRecord& environment : lanes.environments) {
        statement->bind(1, environment.id);
        statement->bind(2, until);
        while (statement->step()) {
            lanes.moments.push_back({environment.id, statement->integer(0),
                                     static_cast<EnvironmentMoment::Kind>(statement->integer(1))});
        }
        if (statement->reset() != SQLITE_OK) return database.error("read");
    }
    std::stable_sort(lanes.moments.begin(), lanes.moments.end(),
                     [](const auto& one, const auto& other) { return one.at < other.at; });
    return Done{};
}

void addRecord(const InvocationRecord& record, WallNanos from, EnvironmentLanes& lanes) {
    if (record.outcome == Outcome::Throttled) {
        if (record.arrived >= from) lanes.throttled.push_back(record.arrived);
        return;
    }
    if (record.environmentId == 0 || record.started == 0) return;
    const std::int64_t length = record.durationNs + record.extensionsNs;
    if (record.started + length < from) return;
    lanes.busy.push_back(
        {record.sequence, record.environmentId, record.functionId, record.started, length, record.outcome});
}

}  // namespace

Result<EnvironmentLanes> TelemetryReader::lanes(const SeriesSelector& which, WallNanos from, WallNanos until,
                                                const LaneLimits& limits, std::stop_token stop) {
    EnvironmentLanes lanes;
    auto read = readEnvironments(impl_->database, which, from, until, limits.environments, lanes);
    if (read) read = readMoments(impl_->database, until, lanes);
    if (!read) return read.error();
    InvocationFilter filter;
    filter.functionIds = which.functionIds;
    filter.version = which.version;
    filter.aliasId = which.aliasId;
    filter.triggers = which.triggers;
    filter.from = from - std::clamp(until - from, kLeastBack, kMostBack);
    filter.until = until;
    const auto page =
        impl_->invocations->page(filter, 0, static_cast<int>(limits.busy), kScanLimit, {stop, {}});
    if (!page) return page.error();
    lanes.busyCut = page->records.size() >= limits.busy && page->nextBefore != 0;
    for (const InvocationRecord& record : page->records) addRecord(record, from, lanes);
    std::sort(lanes.busy.begin(), lanes.busy.end(),
              [](const BusySpan& one, const BusySpan& other) { return one.started < other.started; });
    std::sort(lanes.throttled.begin(), lanes.throttled.end());
    return lanes;
}

}  // namespace updraft
