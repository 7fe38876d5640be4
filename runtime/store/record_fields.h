// The columns of table `invocation`, once: SQL, writing and reading all follow this list. Internal to the
// store layer.
//
// A new field of InvocationRecord is a new last line here and a migration in schema.cpp that adds its column.
#pragma once

#include <string>

#include "runtime/store/database.h"
#include "runtime/telemetry/invocation_record.h"

namespace updraft::store {

// Calls visit(columnName, field) for every field but the sequence, which is the row id.
template <typename Record, typename Visitor>
void visitFields(Record& record, Visitor&& visit) {
    visit("request_id", record.requestId);
    visit("arrived", record.arrived);
    visit("started", record.started);
    visit("queued_ns", record.queuedNs);
    visit("init_ns", record.initNs);
    visit("duration_ns", record.durationNs);
    visit("overhead_ns", record.overheadNs);
    visit("extensions_ns", record.extensionsNs);
    visit("function_id", record.functionId);
    visit("version", record.version);
    visit("alias_id", record.aliasId);
    visit("environment_id", record.environmentId);
    visit("memory_mb", record.memoryMb);
    visit("max_memory_kb", record.maxMemoryKb);
    visit("billed_ms", record.billedMs);
    visit("request_bytes", record.requestBytes);
    visit("response_bytes", record.responseBytes);
    visit("error_type_id", record.errorTypeId);
    visit("async_attempt", record.asyncAttempt);
    visit("host_limit", record.hostLimit);
    visit("trigger_kind", record.trigger);
    visit("outcome", record.outcome);
    visit("throttle", record.throttle);
    visit("cold", record.cold);
    visit("provisioned", record.provisioned);
    visit("spillover", record.spillover);
    visit("streamed", record.streamed);
    visit("age_ns", record.ageNs);
    visit("cpu_ns", record.cpuNs);
}

// How many columns recordColumns() names: the sequence and a field each.
inline constexpr int kRecordColumns = 30;

std::string recordInsertSql(std::size_t rows);
std::string recordColumns();  // "sequence, request_id, …" for SELECT

// Binds the parameters of row `row`, counted from 0.
void bindRecord(Statement& insert, std::size_t row, const InvocationRecord& record);
InvocationRecord readRecord(const Statement& row);  // of a SELECT of recordColumns()

// For who only reads: a file that nobody has migrated yet shows the columns that its version lacked, as not
// known.
Status showMissingColumns(Database& database);

}  // namespace updraft::store
