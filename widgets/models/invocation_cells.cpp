#include "widgets/models/invocation_cells.h"

#include <QDateTime>
#include <QLocale>

#include "widgets/base/format.h"
#include "widgets/models/cell_roles.h"
#include "widgets/models/invocations_model.h"
#include "widgets/models/record_text.h"

namespace updraft {
namespace {

using Model = InvocationsModel;

QString none() {
    return QStringLiteral("–");
}

double milliseconds(std::int64_t nanos) {
    return static_cast<double>(nanos) / 1e6;
}

}  // namespace

// Billed time comes in whole milliseconds.
QString InvocationCells::wholeMilliseconds(std::uint32_t milliseconds) {
    if (milliseconds >= 10'000) return formatMilliseconds(milliseconds);
    return tr("%1 ms").arg(QLocale().toString(milliseconds));
}

QVariant InvocationCells::data(const InvocationRow& row, int column, int role) {
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::ToolTipRole:
            return toolTip(row, column);
        case InkRole:
            return ink(row, column);
        case DotRole:
            return column == Model::StatusColumn
                       ? QVariant(static_cast<int>(RecordText::color(row.record.outcome)))
                       : QVariant();
        case MonoRole:
            return column == Model::TimeColumn || column == Model::EnvironmentColumn;
        case ValueRole:
            return value(row, column);
        default:
            return {};
    }
}

QString InvocationCells::text(const InvocationRow& row, int column) {
    const InvocationRecord& record = row.record;
    const bool ran = RecordText::hasRun(record);
    switch (column) {
        case Model::TimeColumn:
            return formatClock(record.arrived);
        case Model::StatusColumn:
            return RecordText::status(row);
        case Model::TriggerColumn:
            return RecordText::trigger(record.trigger);
        case Model::FunctionColumn:
            return row.function;
        case Model::DurationColumn:
            return ran ? formatNanos(record.durationNs) : none();
        case Model::BilledColumn:
            return ran ? wholeMilliseconds(record.billedMs) : none();
        case Model::InitColumn:
            return record.initNs > 0 ? formatNanos(record.initNs) : QString();
        case Model::MemoryColumn:
            return record.maxMemoryKb > 0 ? formatBytes(record.maxMemoryKb * 1024LL) : none();
        case Model::EnvironmentColumn:
            return record.environmentId > 0 ? QString::number(record.environmentId) : none();
        case Model::VersionColumn:
            return RecordText::version(record.version);
        default:
            return {};
    }
}

QVariant InvocationCells::value(const InvocationRow& row, int column) {
    const InvocationRecord& record = row.record;
    switch (column) {
        case Model::TimeColumn:
            return QDateTime::fromMSecsSinceEpoch(record.arrived / 1'000'000, Qt::UTC)
                .toString(Qt::ISODateWithMs);
        case Model::StatusColumn:
            return QLatin1String(name(record.outcome));
        case Model::TriggerColumn:
            return QLatin1String(name(record.trigger));
        case Model::FunctionColumn:
            return row.function;
        case Model::DurationColumn:
            return milliseconds(record.durationNs);
        case Model::BilledColumn:
            return record.billedMs;
        case Model::InitColumn:
            return milliseconds(record.initNs);
        case Model::MemoryColumn:
            return record.maxMemoryKb;
        case Model::EnvironmentColumn:
            return record.environmentId;
        case Model::VersionColumn:
            return RecordText::version(record.version);
        default:
            return {};
    }
}

QVariant InvocationCells::ink(const InvocationRow& row, int column) {
    if (column == Model::InitColumn && row.record.initNs > 0) return static_cast<int>(ColorRole::Init);
    return {};
}

QString InvocationCells::toolTip(const InvocationRow& row, int column) {
    if (column == Model::TimeColumn) return formatDateTime(row.record.arrived);
    if (column == Model::StatusColumn && !row.errorType.isEmpty()) {
        return tr("%1: %2").arg(RecordText::outcome(row.record.outcome), row.errorType);
    }
    if (column == Model::MemoryColumn && row.record.memoryMb > 0) {
        return tr("%1 of %2").arg(text(row, column), formatBytes(row.record.memoryMb * 1024LL * 1024));
    }
    return {};
}

QString InvocationCells::title(int column) {
    switch (column) {
        case Model::TimeColumn:
            return tr("Time");
        case Model::StatusColumn:
            return tr("Status");
        case Model::TriggerColumn:
            return tr("Trigger");
        case Model::FunctionColumn:
            return tr("Function");
        case Model::DurationColumn:
            return tr("Duration");
        case Model::BilledColumn:
            return tr("Billed");
        case Model::InitColumn:
            return tr("Init");
        case Model::MemoryColumn:
            return tr("Memory");
        case Model::EnvironmentColumn:
            return tr("Environment");
        case Model::VersionColumn:
            return tr("Version");
        default:
            return {};
    }
}

QString InvocationCells::explanation(int column) {
    switch (column) {
        case Model::TimeColumn:
            return tr("When the platform accepted the call");
        case Model::StatusColumn:
            return tr("How it ended, or the type of its error");
        case Model::TriggerColumn:
            return tr("What called the function");
        case Model::DurationColumn:
            return tr("Time in the handler");
        case Model::BilledColumn:
            return tr("Init and duration, rounded up to a millisecond");
        case Model::InitColumn:
            return tr("Cold starts: time to start and initialise the environment");
        case Model::MemoryColumn:
            return tr("Highest memory use of the environment so far");
        case Model::EnvironmentColumn:
            return tr("Number of the environment that ran it");
        default:
            return title(column);
    }
}

QString InvocationCells::key(int column) {
    static constexpr const char* kKeys[] = {"time",      "status",  "trigger",   "function",    "duration_ms",
                                            "billed_ms", "init_ms", "memory_kb", "environment", "version"};
    static_assert(std::size(kKeys) == Model::ColumnCount);
    return column >= 0 && column < Model::ColumnCount ? QLatin1String(kKeys[column]) : QString();
}

int InvocationCells::alignment(int column) {
    const bool figure = column >= Model::DurationColumn && column <= Model::MemoryColumn;
    return static_cast<int>(figure ? Qt::AlignRight : Qt::AlignLeft) | static_cast<int>(Qt::AlignVCenter);
}

}  // namespace updraft
