#include "widgets/cost/budgets/budget_model.h"

#include <algorithm>

#include "widgets/cost/budgets/budget_words.h"
#include "widgets/cost/controls/tariff_choices.h"

namespace updraft {

void BudgetModel::update(const BudgetList& budgets) {
    if (budgets == seen_) return;
    seen_ = budgets;
    static const std::vector<BudgetStatus> none;
    int at = 0;
    const auto nameAt = [this](int row) -> const std::string& {
        return rows_[static_cast<std::size_t>(row)].definition.name;
    };
    const auto removeRow = [this](int row) {
        beginRemoveRows({}, row, row);
        rows_.erase(rows_.begin() + row);
        endRemoveRows();
    };
    for (const BudgetStatus& budget : seen_ ? *seen_ : none) {
        while (at < rowCount() && nameAt(at) < budget.definition.name) removeRow(at);
        if (at < rowCount() && nameAt(at) == budget.definition.name) {
            rows_[static_cast<std::size_t>(at)] = budget;
            emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
        } else {
            beginInsertRows({}, at, at);
            rows_.insert(rows_.begin() + at, budget);
            endInsertRows();
        }
        ++at;
    }
    while (at < rowCount()) removeRow(at);
}

void BudgetModel::setTariffs(const TariffsPtr& tariffs) {
    if (tariffs == tariffs_) return;
    tariffs_ = tariffs;
    if (!rows_.empty()) emit dataChanged(index(0, Prices), index(rowCount() - 1, Prices));
}

void BudgetModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const BudgetStatus* BudgetModel::budget(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    return &rows_[static_cast<std::size_t>(row)];
}

int BudgetModel::rowOf(const QString& name) const {
    const std::string wanted = name.toStdString();
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&wanted](const BudgetStatus& budget) {
        return budget.definition.name == wanted;
    });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int BudgetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int BudgetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString BudgetModel::text(const BudgetStatus& budget, int column) const {
    switch (column) {
        case State:
            return BudgetWords::state(budget);
        case Name:
            return QString::fromStdString(budget.definition.name);
        case Scope:
            return BudgetWords::scope(budget.definition);
        case Prices:
            return TariffChoices::name(budget.definition.tariff, tariffs_);
        case Limit:
            return BudgetWords::limit(budget.definition);
        case Spent:
            return BudgetWords::spent(budget);
        case Forecast:
            return BudgetWords::forecast(budget);
    }
    return {};
}

QVariant BudgetModel::data(const QModelIndex& index, int role) const {
    const BudgetStatus* status = budget(index.row());
    if (!index.isValid() || status == nullptr) return {};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(*status, index.column());
        case Qt::ToolTipRole:
            return BudgetWords::sentence(*status);
        case Qt::TextAlignmentRole:
            if (index.column() == Limit || index.column() == Spent)
                return int(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        case IconRole:
            return index.column() == State ? BudgetWords::icon(*status) : QString();
        case ColorRoleRole:
            return index.column() == State ? QVariant(static_cast<int>(BudgetWords::color(*status)))
                                           : QVariant();
        default:
            return {};
    }
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && (section == Limit || section == Spent))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case State:
            return tr("State");
        case Name:
            return tr("Budget");
        case Scope:
            return tr("Of");
        case Prices:
            return tr("Priced on");
        case Limit:
            return tr("Limit");
        case Spent:
            return tr("Spent");
        case Forecast:
            return tr("Forecast");
    }
    return {};
}

}  // namespace updraft
