#include "widgets/monitor/alarms/alarm_model.h"

#include <algorithm>

#include "widgets/base/format.h"
#include "widgets/monitor/alarms/alarm_words.h"
#include "widgets/monitor/metrics/metric_words.h"

namespace updraft {
namespace {

// What a row shows; times of evaluations are not among it.
bool looksTheSame(const AlarmStatus& a, const AlarmStatus& b) {
    return a.definition == b.definition && a.state == b.state && a.since == b.since && a.reason == b.reason &&
           a.problem == b.problem;
}

}  // namespace

void AlarmModel::update(AlarmList alarms) {
    if (alarms == seen_) return;
    seen_ = std::move(alarms);
    static const std::vector<AlarmStatus> none;
    const std::vector<AlarmStatus>& wanted = seen_ ? *seen_ : none;
    int at = 0;
    const auto removeRow = [this](int row) {
        beginRemoveRows({}, row, row);
        rows_.erase(rows_.begin() + row);
        endRemoveRows();
    };
    for (const AlarmStatus& alarm : wanted) {
        while (at < rowCount() && rows_[static_cast<std::size_t>(at)].definition.name < alarm.definition.name)
            removeRow(at);
        if (at < rowCount() && rows_[static_cast<std::size_t>(at)].definition.name == alarm.definition.name) {
            AlarmStatus& row = rows_[static_cast<std::size_t>(at)];
            const bool same = looksTheSame(row, alarm);
            row = alarm;
            if (!same) emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
        } else {
            beginInsertRows({}, at, at);
            rows_.insert(rows_.begin() + at, alarm);
            endInsertRows();
        }
        ++at;
    }
    while (at < rowCount()) removeRow(at);
}

void AlarmModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const AlarmStatus* AlarmModel::alarm(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    return &rows_[static_cast<std::size_t>(row)];
}

int AlarmModel::rowOf(const QString& name) const {
    const std::string wanted = name.toStdString();
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&wanted](const AlarmStatus& alarm) {
        return alarm.definition.name == wanted;
    });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int AlarmModel::raised() const {
    return static_cast<int>(std::count_if(rows_.begin(), rows_.end(), [](const AlarmStatus& alarm) {
        return alarm.state == AlarmState::Alarm;
    }));
}

int AlarmModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AlarmModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString AlarmModel::text(const AlarmStatus& alarm, int column) const {
    const AlarmDefinition& definition = alarm.definition;
    switch (column) {
        case StateColumn:
            return AlarmWords::state(alarm);
        case NameColumn:
            return QString::fromStdString(definition.name);
        case ConditionColumn:
            return AlarmWords::condition(definition);
        case ScopeColumn:
            return AlarmWords::scope(definition);
        case ValueColumn:
            if (alarm.reason.values.empty() || !definition.enabled) return QStringLiteral("–");
            return MetricWords::value(definition.metric, QString::fromStdString(definition.statistic),
                                      alarm.reason.values.front());
        case SinceColumn:
            return alarm.since == 0 ? QString() : formatDateTime(alarm.since);
    }
    return {};
}

// What is in alarm comes first.
QVariant AlarmModel::sortValue(const AlarmStatus& alarm, int column) const {
    if (column == StateColumn) {
        if (!alarm.definition.enabled) return 3;
        return alarm.state == AlarmState::Alarm ? 0 : alarm.state == AlarmState::InsufficientData ? 1 : 2;
    }
    if (column == SinceColumn) return static_cast<qint64>(alarm.since);
    if (column == ValueColumn) return alarm.reason.values.empty() ? -1.0 : alarm.reason.values.front();
    return text(alarm, column);
}

QVariant AlarmModel::data(const QModelIndex& index, int role) const {
    const AlarmStatus* status = alarm(index.row());
    if (!index.isValid() || status == nullptr) return {};
    switch (role) {
        case Qt::DisplayRole:
            return text(*status, index.column());
        case Qt::ToolTipRole:
            return tr("%1\n%2").arg(text(*status, index.column()), AlarmWords::reason(*status));
        case Qt::AccessibleTextRole:
            return text(*status, index.column());
        case Qt::TextAlignmentRole:
            if (index.column() == ValueColumn) return int(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        case NameRole:
            return QString::fromStdString(status->definition.name);
        case IconRole:
            return index.column() == StateColumn ? AlarmWords::icon(*status) : QString();
        case ColorRoleRole:
            if (index.column() == StateColumn) return static_cast<int>(AlarmWords::color(*status));
            return {};
        case SortRole:
            return sortValue(*status, index.column());
        default:
            return {};
    }
}

QVariant AlarmModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == ValueColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case StateColumn:
            return tr("State");
        case NameColumn:
            return tr("Name");
        case ConditionColumn:
            return tr("Condition");
        case ScopeColumn:
            return tr("Of");
        case ValueColumn:
            return tr("Latest");
        case SinceColumn:
            return tr("Since");
    }
    return {};
}

}  // namespace updraft
