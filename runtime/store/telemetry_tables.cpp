#include "runtime/store/telemetry_tables.h"

namespace updraft::store {
namespace {

constexpr const char* kEndLost =
    "UPDATE environment SET ended = max(started + init_ns, (SELECT ifnull(max(alive), 0) FROM run)),"
    " reason = ?1 WHERE ended = 0";

}  // namespace

Result<TelemetryTables> TelemetryTables::open(Database& database) {
    TelemetryTables tables;
    const std::pair<Statement*, const char*> entries[] = {
        {&tables.environment_,
         "INSERT OR REPLACE INTO environment (id, function_id, version, memory_mb, provisioned, started,"
         " init_ns, init_failed, ended, reason, served) VALUES (?,?,?,?,?,?,?,?,?,?,?)"},
        {&tables.moment_,
         "INSERT OR IGNORE INTO environment_moment (environment_id, at, kind) VALUES (?,?,?)"},
        {&tables.annotation_,
         "INSERT INTO annotation (id, at, kind, function_id, subject, detail) VALUES (?,?,?,?,?,?)"},
        {&tables.link_,
         "INSERT OR REPLACE INTO trace_link (sequence, trace_id, parent, caller) VALUES (?,?,?,?)"},
        {&tables.run_, "INSERT OR REPLACE INTO run (id, started, alive, clean) VALUES (?,?,?,?)"},
    };
    for (const auto& [statement, sql] : entries) {
        auto prepared = database.prepare(sql);
        if (!prepared) return prepared.error();
        *statement = std::move(*prepared);
    }
    const auto run = database.integer("SELECT ifnull(max(id), 0) FROM run");
    const auto annotation = database.integer("SELECT ifnull(max(id), 0) FROM annotation");
    if (!run) return run.error();
    if (!annotation) return annotation.error();
    tables.runId_ = *run + 1;
    tables.lastAnnotation_ = tables.pendingAnnotation_ = *annotation;
    auto lost = database.prepare(kEndLost);
    if (!lost) return lost.error();
    lost->bind(1, static_cast<std::int64_t>(EnvironmentEnd::Lost));
    if (lost->run() != SQLITE_OK) return database.error("write to it");
    return tables;
}

int TelemetryTables::write(const TelemetryBatch& batch) {
    const int code = writeEnvironments(batch);
    return code == SQLITE_OK ? writeAnnotations(batch) : code;
}

int TelemetryTables::writeEnvironments(const TelemetryBatch& batch) {
    for (const EnvironmentRecord& record : batch.environments) {
        const std::int64_t columns[] = {record.id,
                                        record.functionId,
                                        record.version,
                                        record.memoryMb,
                                        record.provisioned,
                                        record.started,
                                        record.initNs,
                                        record.initFailed,
                                        record.ended,
                                        static_cast<std::int64_t>(record.end),
                                        static_cast<std::int64_t>(record.served)};
        int index = 1;
        for (const std::int64_t column : columns) environment_.bind(index++, column);
        if (const int code = environment_.run(); code != SQLITE_OK) return code;
    }
    for (const EnvironmentMoment& moment : batch.moments) {
        moment_.bind(1, moment.environmentId);
        moment_.bind(2, moment.at);
        moment_.bind(3, static_cast<std::int64_t>(moment.kind));
        if (const int code = moment_.run(); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

int TelemetryTables::writeAnnotations(const TelemetryBatch& batch) {
    pendingAnnotation_ = lastAnnotation_;
    for (const Annotation& annotation : batch.annotations) {
        annotation_.bind(1, ++pendingAnnotation_);
        annotation_.bind(2, annotation.at);
        annotation_.bind(3, static_cast<std::int64_t>(annotation.kind));
        annotation_.bind(4, annotation.functionId);
        annotation_.bindText(5, annotation.subject);
        annotation_.bindText(6, annotation.detail);
        if (const int code = annotation_.run(); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

int TelemetryTables::writeLinks(std::span<const QueuedLink> links) {
    for (const QueuedLink& link : links) {
        link_.bind(1, static_cast<std::int64_t>(link.sequence));
        link_.bindBlob(2, link.link.traceId.data(), link.link.traceId.size());
        link_.bindBlob(3, link.link.parent.data(), link.link.parent.size());
        link_.bind(4, link.link.callerFunctionId);
        if (const int code = link_.run(); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

int TelemetryTables::keepRun(WallNanos now, bool clean) {
    if (runStarted_ == 0) runStarted_ = now;
    run_.bind(1, runId_);
    run_.bind(2, runStarted_);
    run_.bind(3, now);
    run_.bind(4, clean);
    return run_.run();
}

void TelemetryTables::settle(bool committed) {
    if (committed) lastAnnotation_ = pendingAnnotation_;
    pendingAnnotation_ = lastAnnotation_;
}

}  // namespace updraft::store
