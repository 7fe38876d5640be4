// SpikeModel: the rows of a SpikeList for a table. Owned by its panel; GUI thread.
#pragma once

#include <QAbstractTableModel>

#include "widgets/monitor/drill/spike_reader.h"

namespace updraft {

class SpikeModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<InvocationRow> rows);
    void retranslate();
    const InvocationRow* row(int row) const;  // null: there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<InvocationRow> rows_;
};

}  // namespace updraft
