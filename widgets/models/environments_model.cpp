#include "widgets/models/environments_model.h"

#include "widgets/base/format.h"
#include "widgets/models/cell_roles.h"
#include "widgets/theme/palette.h"

namespace updraft {
namespace {

std::int64_t limitOf(const PlatformView& view, const EnvironmentSnapshot& environment) {
    for (const FunctionView& function : view.functions) {
        if (function.name != environment.functionName) continue;
        for (const FunctionVersionPtr& version : function.versions) {
            if (version->version == environment.version) {
                return version->config.memoryMb * 1024LL * 1024;
            }
        }
        return function.latest->config.memoryMb * 1024LL * 1024;
    }
    return 0;
}

ColorRole colorOf(EnvironmentState state) {
    switch (state) {
        case EnvironmentState::Busy:
            return ColorRole::Busy;
        case EnvironmentState::Starting:
            return ColorRole::Init;
        case EnvironmentState::Resetting:
            return ColorRole::Throttled;
        default:
            return ColorRole::Idle;
    }
}

DotShape shapeOf(EnvironmentState state) {
    switch (state) {
        case EnvironmentState::Busy:
            return DotShape::Disc;
        case EnvironmentState::Starting:
            return DotShape::Triangle;
        case EnvironmentState::Idle:
            return DotShape::Ring;
        case EnvironmentState::Frozen:
            return DotShape::Square;
        default:
            return DotShape::Bar;
    }
}

}  // namespace

QString EnvironmentsModel::stateName(EnvironmentState state) {
    switch (state) {
        case EnvironmentState::Starting:
            return tr("Starting");
        case EnvironmentState::Idle:
            return tr("Idle");
        case EnvironmentState::Frozen:
            return tr("Frozen");
        case EnvironmentState::Busy:
            return tr("Busy");
        case EnvironmentState::Resetting:
            return tr("Resetting");
        case EnvironmentState::ShuttingDown:
            return tr("Ending");
    }
    return {};
}

void EnvironmentsModel::setFunction(const QString& name) {
    if (name == function_) return;
    function_ = name;
    std::vector<Row> kept;
    for (Row& row : rows_) {
        if (function_.isEmpty() || row.snapshot.functionName == function_.toStdString()) kept.push_back(row);
    }
    merge(std::move(kept));
}

void EnvironmentsModel::clear() {
    curves_.clear();
    merge({});
}

void EnvironmentsModel::update(const PlatformView& view) {
    std::vector<Row> all;
    all.reserve(view.engine.environments.size());
    for (const EnvironmentSnapshot& environment : view.engine.environments) {
        all.push_back({environment, limitOf(view, environment)});
    }
    std::sort(all.begin(), all.end(),
              [](const Row& a, const Row& b) { return a.snapshot.id < b.snapshot.id; });
    sample(all, view.taken / 1'000'000'000);
    if (!function_.isEmpty()) {
        const std::string wanted = function_.toStdString();
        std::erase_if(all, [&](const Row& row) { return row.snapshot.functionName != wanted; });
    }
    merge(std::move(all));
}

void EnvironmentsModel::sample(const std::vector<Row>& rows, std::int64_t second) {
    for (const Row& row : rows) {
        Curve& curve = curves_[row.snapshot.id];
        const double limit = static_cast<double>(std::max<std::int64_t>(row.limitBytes, 1));
        const auto share = static_cast<float>(static_cast<double>(row.snapshot.memory.currentBytes) / limit);
        if (curve.second == second && !curve.shares.isEmpty()) {
            curve.shares.last() = std::max(curve.shares.last(), share);
            continue;
        }
        curve.second = second;
        curve.shares.append(share);
        if (curve.shares.size() > kSamples) curve.shares.removeFirst();
    }
    if (curves_.size() <= static_cast<int>(rows.size())) return;
    for (auto curve = curves_.begin(); curve != curves_.end();) {
        const bool there = std::any_of(rows.begin(), rows.end(),
                                       [&](const Row& row) { return row.snapshot.id == curve.key(); });
        curve = there ? std::next(curve) : curves_.erase(curve);
    }
}

// Both lists are sorted by id: what is gone leaves, what is new comes in, the rest changes in place.
void EnvironmentsModel::merge(std::vector<Row> rows) {
    int at = 0;
    for (Row& row : rows) {
        while (at < static_cast<int>(rows_.size()) &&
               rows_[static_cast<std::size_t>(at)].snapshot.id < row.snapshot.id) {
            beginRemoveRows({}, at, at);
            rows_.erase(rows_.begin() + at);
            endRemoveRows();
        }
        const bool there = at < static_cast<int>(rows_.size()) &&
                           rows_[static_cast<std::size_t>(at)].snapshot.id == row.snapshot.id;
        if (there) {
            rows_[static_cast<std::size_t>(at)] = std::move(row);
        } else {
            beginInsertRows({}, at, at);
            rows_.insert(rows_.begin() + at, std::move(row));
            endInsertRows();
        }
        ++at;
    }
    if (at < static_cast<int>(rows_.size())) {
        beginRemoveRows({}, at, static_cast<int>(rows_.size()) - 1);
        rows_.erase(rows_.begin() + at, rows_.end());
        endRemoveRows();
    }
    if (!rows_.empty())
        emit dataChanged(index(0, 0), index(static_cast<int>(rows_.size()) - 1, ColumnCount - 1));
}

const EnvironmentSnapshot* EnvironmentsModel::environment(int row) const {
    if (row < 0 || row >= static_cast<int>(rows_.size())) return nullptr;
    return &rows_[static_cast<std::size_t>(row)].snapshot;
}

int EnvironmentsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int EnvironmentsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EnvironmentsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= static_cast<int>(rows_.size())) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::TextAlignmentRole:
            return headerData(column, Qt::Horizontal, role);
        case Qt::ToolTipRole:
            return toolTip(row, column);
        case SortRole:
            return sortValue(row, column);
        case MonoRole:
            return column == IdColumn || column == PidColumn;
        case DotRole:
            return column == StateColumn ? QVariant(static_cast<int>(colorOf(row.snapshot.state)))
                                         : QVariant();
        case DotShapeRole:
            return column == StateColumn ? QVariant(static_cast<int>(shapeOf(row.snapshot.state)))
                                         : QVariant();
        case CurveRole:
            return column == MemoryColumn ? QVariant::fromValue(curves_.value(row.snapshot.id).shares)
                                          : QVariant();
        default:
            return {};
    }
}

QString EnvironmentsModel::text(const Row& row, int column) const {
    const EnvironmentSnapshot& environment = row.snapshot;
    switch (column) {
        case IdColumn:
            return QString::number(environment.id);
        case FunctionColumn:
            return QString::fromStdString(environment.functionName);
        case VersionColumn:
            return QString::fromStdString(environment.version);
        case StateColumn:
            return environment.provisioned ? tr("%1, provisioned").arg(stateName(environment.state))
                                           : stateName(environment.state);
        case AgeColumn:
            return formatAge(environment.age.count());
        case InStateColumn:
            return formatAge(environment.inState.count());
        case ServedColumn:
            return formatCount(static_cast<double>(environment.served));
        case MemoryColumn:
            return tr("%1 / %2").arg(formatBytes(environment.memory.currentBytes),
                                     formatBytes(row.limitBytes));
        case PeakColumn:
            return formatBytes(environment.memory.peakBytes);
        case PidColumn:
            return environment.pid > 0 ? QString::number(environment.pid) : QStringLiteral("–");
        case InterpreterColumn:
            return QString::fromStdString(environment.interpreter);
        case IsolationColumn:
            if (!environment.isolation.mounts) return tr("This machine's folders");
            return environment.isolation.tmpLimit ? tr("Own folders, /tmp limited") : tr("Own folders");
        default:
            return {};
    }
}

QVariant EnvironmentsModel::sortValue(const Row& row, int column) const {
    const EnvironmentSnapshot& environment = row.snapshot;
    switch (column) {
        case IdColumn:
            return environment.id;
        case StateColumn:
            return static_cast<int>(environment.state);
        case AgeColumn:
            return static_cast<qlonglong>(environment.age.count());
        case InStateColumn:
            return static_cast<qlonglong>(environment.inState.count());
        case ServedColumn:
            return static_cast<qulonglong>(environment.served);
        case MemoryColumn:
            return static_cast<qlonglong>(environment.memory.currentBytes);
        case PeakColumn:
            return static_cast<qlonglong>(environment.memory.peakBytes);
        case PidColumn:
            return environment.pid;
        default:
            return text(row, column);
    }
}

QString EnvironmentsModel::toolTip(const Row& row, int column) const {
    if (column == IsolationColumn) return QString::fromStdString(row.snapshot.isolation.remedy);
    if (column == InterpreterColumn) return QString::fromStdString(row.snapshot.interpreter);
    if (column == IdColumn) return QString::fromStdString(row.snapshot.logStream);
    if (column == StateColumn && row.snapshot.init.total() > 0) {
        return tr("Init took %1").arg(formatNanos(row.snapshot.init.total()));
    }
    return {};
}

QVariant EnvironmentsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool figure = (section >= AgeColumn && section <= ServedColumn) || section == PeakColumn;
        return static_cast<int>(figure ? Qt::AlignRight : Qt::AlignLeft) | static_cast<int>(Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case IdColumn:
            return tr("Environment");
        case FunctionColumn:
            return tr("Function");
        case VersionColumn:
            return tr("Version");
        case StateColumn:
            return tr("State");
        case AgeColumn:
            return tr("Age");
        case InStateColumn:
            return tr("In state");
        case ServedColumn:
            return tr("Served");
        case MemoryColumn:
            return tr("Memory");
        case PeakColumn:
            return tr("Peak");
        case PidColumn:
            return tr("Process");
        case InterpreterColumn:
            return tr("Interpreter");
        case IsolationColumn:
            return tr("Isolation");
        default:
            return {};
    }
}

}  // namespace updraft
