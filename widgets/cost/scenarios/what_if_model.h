// WhatIfModel: scenarios side by side: what each would cost, and how much more or less that is than the month
// as it was recorded, which is the first row. GUI thread.
#pragma once

#include <QAbstractTableModel>

#include "widgets/cost/data/cost_data.h"

namespace updraft {

class WhatIfModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column : std::uint8_t { What, Cost, PerMillion, Difference, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setBills(const CostDataPtr& known);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString csv() const;
    // "us-east-1 · arm64 · 512 MB": what is different.
    static QString words(const WhatIf& what, const TariffCatalogue* tariffs);

  private:
    QString text(const WhatIfBill& bill, int column) const;

    CostDataPtr known_;
};

}  // namespace updraft
