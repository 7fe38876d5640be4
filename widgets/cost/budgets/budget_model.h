// BudgetModel: a workspace's budgets as they stand, by name. Rows are merged, so that selections stay. Owned
// by its card; GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "runtime/cost/budget.h"
#include "widgets/cost/data/cost_data.h"

namespace updraft {

class BudgetModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column : int { State, Name, Scope, Prices, Limit, Spent, Forecast, ColumnCount };
    enum Role : int {
        IconRole = Qt::UserRole + 1,  // QString for Theme::icon()
        ColorRoleRole,                // int(ColorRole) of the icon and the state's word
    };

    using QAbstractTableModel::QAbstractTableModel;
    void update(const BudgetList& budgets);      // null: none
    void setTariffs(const TariffsPtr& tariffs);  // to name them; null: by their ids
    void retranslate();
    const BudgetStatus* budget(int row) const;  // null: no such row; valid until the next update()
    int rowOf(const QString& name) const;       // -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString text(const BudgetStatus& budget, int column) const;

    BudgetList seen_;
    TariffsPtr tariffs_;
    std::vector<BudgetStatus> rows_;  // by name
};

}  // namespace updraft
