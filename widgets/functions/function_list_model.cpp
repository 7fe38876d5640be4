#include "widgets/functions/function_list_model.h"

#include "widgets/base/format.h"

namespace updraft {
namespace {

struct Counts {
    int all = 0, busy = 0;
};

QHash<QString, Counts> environmentsOf(const PlatformView& view) {
    QHash<QString, Counts> counts;
    for (const EnvironmentSnapshot& environment : view.engine.environments) {
        Counts& count = counts[QString::fromStdString(environment.functionName)];
        ++count.all;
        if (environment.state == EnvironmentState::Busy || environment.state == EnvironmentState::Starting) {
            ++count.busy;
        }
    }
    return counts;
}

// What is most worth knowing comes first.
FunctionActivity activityOf(const FunctionView& function, const FunctionRate& rate, const Counts& counts) {
    constexpr double kFailingShare =
        0.5;  // one call in five failing is what the demo's weather does by design
    if (function.state == FunctionState::Failed || function.lastUpdate == UpdateStatus::Failed) {
        return FunctionActivity::Failing;
    }
    if (function.state == FunctionState::Pending) return FunctionActivity::Pending;
    if (rate.errorShare >= kFailingShare) return FunctionActivity::Failing;
    if (rate.throttlesInMinute > 0 && rate.sparkline.size() >= 5) {
        if (rate.throttlesInMinute > 4) return FunctionActivity::Throttled;
    }
    if (counts.busy > 0 || rate.perSecond > 0) return FunctionActivity::Busy;
    return counts.all > 0 ? FunctionActivity::Warm : FunctionActivity::Cold;
}

}  // namespace

FunctionListModel::FunctionListModel(PlatformSession& session, QObject* parent)
    : QAbstractListModel(parent), session_(session) {
    connect(&session_, &PlatformSession::viewChanged, this, &FunctionListModel::refresh);
    connect(&session_, &PlatformSession::stateChanged, this, [this] {
        if (session_.state() != PlatformSession::State::Serving) merge({});
    });
    if (session_.view()) refresh();
}

int FunctionListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant FunctionListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case NameRole:
            return row.name;
        case DetailRole:
            return detail(row);
        case ActivityRole:
            return static_cast<int>(row.activity);
        case ActivityTextRole:
            return activityText(row.activity);
        case SparklineRole:
            return QVariant::fromValue(row.sparkline);
        case SearchRole:
            return QString(row.name + QLatin1Char(' ') + row.runtime + QLatin1Char(' ') + row.description +
                           QLatin1Char(' ') + activityText(row.activity));
        case Qt::ToolTipRole:
            return row.description.isEmpty() ? row.name : tr("%1: %2").arg(row.name, row.description);
        case Qt::AccessibleTextRole:
            return tr("%1, %2, %3").arg(row.name, activityText(row.activity), detail(row));
        default:
            return {};
    }
}

QString FunctionListModel::detail(const Row& row) const {
    return tr("%1 · %2 env · %3").arg(row.runtime).arg(row.environments).arg(formatRate(row.perSecond));
}

QString FunctionListModel::activityText(FunctionActivity activity) {
    switch (activity) {
        case FunctionActivity::Cold:
            return tr("cold");
        case FunctionActivity::Warm:
            return tr("warm");
        case FunctionActivity::Busy:
            return tr("busy");
        case FunctionActivity::Throttled:
            return tr("throttled");
        case FunctionActivity::Failing:
            return tr("failing");
        case FunctionActivity::Pending:
            return tr("pending");
    }
    return {};
}

QModelIndex FunctionListModel::indexOf(const QString& name) const {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        if (rows_[row].name == name) return index(static_cast<int>(row));
    }
    return {};
}

void FunctionListModel::retranslate() {
    if (!rows_.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

void FunctionListModel::refresh() {
    if (const PlatformViewPtr view = session_.view()) merge(rowsOf(*view));
}

std::vector<FunctionListModel::Row> FunctionListModel::rowsOf(const PlatformView& view) const {
    const QHash<QString, Counts> counts = environmentsOf(view);
    std::vector<Row> rows;
    for (const FunctionView& function : view.functions) {
        Row row;
        row.name = QString::fromStdString(function.name);
        row.runtime = QString::fromStdString(function.latest->config.runtime);
        row.description = QString::fromStdString(function.latest->config.description);
        const FunctionRate rate = session_.rates().rate(row.name);
        const Counts count = counts.value(row.name);
        row.environments = count.all;
        row.perSecond = rate.perSecond;
        row.activity = activityOf(function, rate, count);
        row.sparkline = rate.sparkline;
        rows.push_back(std::move(row));
    }
    return rows;
}

// Both are sorted by name: walk along them together.
void FunctionListModel::merge(std::vector<Row> rows) {
    std::size_t at = 0;
    for (Row& row : rows) {
        while (at < rows_.size() && rows_[at].name < row.name) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(at));
            endRemoveRows();
        }
        if (at < rows_.size() && rows_[at].name == row.name) {
            if (!(rows_[at] == row)) {
                rows_[at] = std::move(row);
                emit dataChanged(index(static_cast<int>(at)), index(static_cast<int>(at)));
            }
        } else {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
            rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(at), std::move(row));
            endInsertRows();
        }
        ++at;
    }
    if (at < rows_.size()) {
        beginRemoveRows({}, static_cast<int>(at), rowCount() - 1);
        rows_.resize(at);
        endRemoveRows();
    }
}

}  // namespace updraft
