#include "runtime/store/telemetry_pruner.h"

namespace updraft::store {
namespace {

using Scope = SeriesKey::Scope;

// Parameters: the moment before which, and how many.
constexpr const char* kEnvironments[] = {
    "DELETE FROM environment_moment WHERE environment_id IN (SELECT id FROM environment WHERE ended > 0 AND"
    " ended < ?1 ORDER BY ended LIMIT ?2)",
    "DELETE FROM environment WHERE id IN (SELECT id FROM environment WHERE ended > 0 AND ended < ?1"
    " ORDER BY ended LIMIT ?2)"};
constexpr const char* kAnnotations[] = {
    "DELETE FROM annotation WHERE id IN (SELECT id FROM annotation WHERE at < ?1 ORDER BY at LIMIT ?2)"};
// The last one is this one.
constexpr const char* kRuns[] = {
    "DELETE FROM run WHERE id IN (SELECT id FROM run WHERE alive < ?1 AND id < (SELECT max(id) FROM run)"
    " ORDER BY id LIMIT ?2)"};

std::string rowsOf(RollupLevel level, Scope scope) {
    return " FROM rollup WHERE level = " + std::to_string(static_cast<int>(level)) +
           " AND scope = " + std::to_string(static_cast<int>(scope));
}

}  // namespace

Result<bool> TelemetryPruner::step(const TelemetryCut& cut) {
    for (const RollupLevel level : kRollupLevels) {
        for (const Scope scope : {Scope::Total, Scope::Function, Scope::Detail}) {
            const auto more = pruneLevel(level, scope, cut.rollups.of(level));
            if (!more || *more) return more;
        }
    }
    const auto environments = pruneRows(kEnvironments, std::size(kEnvironments), cut.environments);
    if (!environments || *environments) return environments;
    const auto annotations = pruneRows(kAnnotations, std::size(kAnnotations), cut.others);
    if (!annotations || *annotations) return annotations;
    return pruneRows(kRuns, std::size(kRuns), cut.others);
}

Result<bool> TelemetryPruner::pruneLevel(RollupLevel level, Scope scope, std::int64_t horizon) {
    output_.rollups().forget(level, horizon);
    auto oldest =
        output_.database().prepare("SELECT start" + rowsOf(level, scope) + " ORDER BY start LIMIT 1");
    if (!oldest) return oldest.error();
    const bool any = oldest->step();
    std::int64_t first = any ? oldest->integer(0) : horizon;
    if (oldest->reset() != SQLITE_OK) return output_.database().error("read");
    const bool withPresence = level == RollupLevel::Hour && scope == Scope::Detail;
    if (withPresence) {
        const auto present = PresenceTable::oldest(output_.database(), horizon);
        if (!present) return present.error();
        first = std::min(first, *present);
    }
    if (first >= horizon) return false;
    auto remove = output_.database().prepare("DELETE" + rowsOf(level, scope) + " AND start < ?1");
    if (!remove) return remove.error();
    const auto buckets = static_cast<std::int64_t>(buckets_.size());
    const std::int64_t before = std::min(horizon, first + buckets * widthSeconds(level));
    remove->bind(1, before);
    const auto removeAll = [&] {
        const int code = remove->run();
        return code == SQLITE_OK && withPresence ? PresenceTable::remove(output_.database(), before) : code;
    };
    const auto start = std::chrono::steady_clock::now();
    if (auto done = output_.transaction(removeAll); !done) return done.error();
    buckets_.took(std::chrono::steady_clock::now() - start);
    return true;
}

Result<bool> TelemetryPruner::pruneRows(const char* const* sql, std::size_t statements, WallNanos before) {
    int removed = 0;
    const auto start = std::chrono::steady_clock::now();
    const auto removeAll = [&] {
        for (std::size_t i = 0; i < statements; ++i) {
            auto remove = output_.database().prepare(sql[i]);
            if (!remove) return SQLITE_ERROR;
            remove->bind(1, before);
            remove->bind(2, static_cast<std::int64_t>(rows_.size()));
            if (const int code = remove->run(); code != SQLITE_OK) return code;
            removed = sqlite3_changes(output_.database().raw());
        }
        return SQLITE_OK;
    };
    if (auto done = output_.transaction(removeAll); !done) return done.error();
    rows_.took(std::chrono::steady_clock::now() - start);
    return removed > 0;
}

}  // namespace updraft::store
