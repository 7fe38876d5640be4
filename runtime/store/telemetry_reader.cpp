#include "runtime/store/telemetry_reader.h"

#include <algorithm>
#include <chrono>
#include <cstring>

#include "runtime/store/presence_table.h"
#include "runtime/store/record_fields.h"
#include "runtime/store/schema.h"
#include "runtime/store/telemetry_reader_impl.h"

namespace updraft {

using namespace store;

namespace {

// Longer than the writer ever waits with its sign of life (Writer: 30 s).
constexpr WallNanos kAliveNs = 40 * kSecondNs;

// Of the schema, with telemetry in it.
constexpr std::int64_t kFirstVersion = 3;  // later ones only add

WallNanos systemNow() {
    return std::chrono::duration_cast<Nanos>(std::chrono::system_clock::now().time_since_epoch()).count();
}

Annotation readAnnotation(const Statement& row) {
    Annotation annotation;
    annotation.id = static_cast<std::uint64_t>(row.integer(0));
    annotation.at = row.integer(1);
    annotation.kind = static_cast<Annotation::Kind>(row.integer(2));
    annotation.functionId = static_cast<std::uint32_t>(row.integer(3));
    annotation.subject = row.bytes(4);
    annotation.detail = row.bytes(5);
    return annotation;
}

}  // namespace

TelemetryReader::TelemetryReader(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TelemetryReader::~TelemetryReader() = default;

Result<std::unique_ptr<TelemetryReader>> TelemetryReader::open(const std::string& path) {
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database) return database.error();
    // 4 MiB of pages: what one question looks at more than once.
    if (database->run("PRAGMA busy_timeout=1000; PRAGMA cache_size=-4096") != SQLITE_OK)
        return database->error("set it up");
    const auto version = database->integer("PRAGMA user_version");
    if (!version) return version.error();
    if (*version < kFirstVersion)
        return Error{path + " is of an Updraft without telemetry. Open its workspace once with this one."};
    if (*version > static_cast<std::int64_t>(migrations().size()))
        return Error{path + " was written by a newer Updraft (schema " + std::to_string(*version) +
                     ", this one knows up to " + std::to_string(migrations().size()) + "). Update Updraft."};
    if (auto shown = showMissingColumns(*database); !shown) return shown.error();
    return std::unique_ptr<TelemetryReader>(new TelemetryReader(
        std::make_unique<Impl>(Impl{std::move(*database), {}, *version >= kPresenceVersion})));
}

Status TelemetryReader::Impl::refreshSeries() {
    const auto bind = [this](Statement& to) { to.bind(1, series.empty() ? 0 : series.rbegin()->first); };
    const auto row = [this](const Statement& at) {
        series[static_cast<std::uint32_t>(at.integer(0))] = {
            static_cast<SeriesKey::Scope>(at.integer(1)), static_cast<std::uint32_t>(at.integer(2)),
            static_cast<std::uint32_t>(at.integer(3)),    static_cast<std::uint32_t>(at.integer(4)),
            static_cast<std::uint32_t>(at.integer(5)),    static_cast<Trigger>(at.integer(6))};
    };
    return query(database,
                 "SELECT id, scope, function_id, version, alias_id, memory_mb, trigger_kind FROM series"
                 " WHERE id > ?1 ORDER BY id",
                 bind, row);
}

// The last run that has no end goes on, unless nobody has seen it alive for longer than the writer waits.
Result<std::vector<PlatformRun>> TelemetryReader::coverage(WallNanos from, WallNanos until) {
    std::vector<PlatformRun> runs;
    const Snapshot snapshot(impl_->database);
    const auto last = impl_->database.integer("SELECT ifnull(max(id), 0) FROM run");
    if (!last) return last.error();
    const WallNanos now = systemNow();
    const auto row = [&](const Statement& at) {
        PlatformRun run{at.integer(1), at.integer(2), at.integer(3) != 0};
        const bool goesOn = !run.clean && at.integer(0) == *last && now - run.until < kAliveNs;
        if (goesOn) run = {run.from, std::max(run.until, now), true};
        if (run.from < until && run.until >= from) runs.push_back(run);
    };
    if (auto read = query(
            impl_->database, "SELECT id, started, alive, clean FROM run ORDER BY started, id",
            [](Statement&) {}, row);
        !read)
        return read.error();
    return runs;
}

Result<std::vector<Annotation>> TelemetryReader::annotations(WallNanos from, WallNanos until,
                                                             std::size_t most) {
    std::vector<Annotation> found;
    const auto bind = [&](Statement& to) {
        to.bind(1, from);
        to.bind(2, until);
        to.bind(3, static_cast<std::int64_t>(most));
    };
    const auto row = [&](const Statement& at) { found.push_back(readAnnotation(at)); };
    if (auto read = query(impl_->database,
                          "SELECT id, at, kind, function_id, subject, detail FROM annotation"
                          " WHERE at >= ?1 AND at < ?2 ORDER BY at DESC, id DESC LIMIT ?3",
                          bind, row);
        !read)
        return read.error();
    std::reverse(found.begin(), found.end());
    return found;
}

Result<TelemetryReader::Extent> TelemetryReader::extent() {
    const Snapshot snapshot(impl_->database);
    Extent extent;
    for (const RollupLevel level : kRollupLevels) {
        // Records are in the total, meters may be in it alone. Each end is one step down the tree.
        const std::string where =
            " FROM rollup WHERE scope = 0 AND level = " + std::to_string(static_cast<int>(level)) +
            " ORDER BY start ";
        std::optional<std::int64_t> first, last;
        const auto read = [&](std::optional<std::int64_t>& value, const char* order) {
            return query(
                impl_->database, "SELECT start" + where + order + " LIMIT 1", [](Statement&) {},
                [&](const Statement& at) { value = at.integer(0); });
        };
        if (auto found = read(first, "ASC"); !found) return found.error();
        if (auto found = read(last, "DESC"); !found) return found.error();
        if (!first || !last) continue;
        const WallNanos oldest = *first * kSecondNs;
        extent.oldest = extent.newest == 0 ? oldest : std::min(extent.oldest, oldest);
        // The finest level says the end of what there is most exactly.
        if (extent.newest == 0) extent.newest = (*last + widthSeconds(level)) * kSecondNs;
    }
    return extent;
}

Result<std::optional<TraceLink>> TelemetryReader::link(std::uint64_t sequence) {
    std::optional<TraceLink> found;
    const auto bind = [&](Statement& to) { to.bind(1, static_cast<std::int64_t>(sequence)); };
    const auto row = [&](const Statement& at) { found = readLink(at, 0); };
    if (auto read = query(impl_->database,
                          "SELECT trace_id, parent, caller FROM trace_link WHERE sequence = ?1", bind, row);
        !read)
        return read.error();
    return found;
}

}  // namespace updraft
