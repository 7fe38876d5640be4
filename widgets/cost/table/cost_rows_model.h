// CostRowsModel: where the money goes: a row for each function, version, trigger or line of the bill. Columns
// sort by their exact values. GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <functional>

#include "widgets/cost/data/cost_data.h"

namespace updraft {

class CostRowsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column : std::uint8_t { Name, Requests, GbSeconds, Init, Cost, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setMonth(CostDataPtr known);
    const CostRow& row(int index) const { return data_->rows[order_[static_cast<std::size_t>(index)]]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    QString csv() const;  // as it is sorted, amounts exact
    void retranslate();

  private:
    std::vector<std::size_t> sorted(const CostData* data) const;  // of null: empty
    static std::vector<DailyKey> keysOf(const CostData* data, const std::vector<std::size_t>& order);
    // The same rows in another order, which take() puts in place.
    void rearrange(const std::vector<DailyKey>& before, const std::vector<DailyKey>& after,
                   const std::function<void()>& take);
    bool less(const CostRow& a, const CostRow& b) const;
    QString text(const CostRow& row, int column) const;

    CostDataPtr data_;
    std::vector<std::size_t> order_;
    int column_ = Cost;
    Qt::SortOrder direction_ = Qt::DescendingOrder;
};

}  // namespace updraft
