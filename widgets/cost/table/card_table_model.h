// CardTableModel: rows of texts that are made elsewhere, for the small tables on Cost's cards. GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace updraft {

struct CardRow {
    QStringList cells;
    QString tip;
    QString key;           // what the row is of, so that new figures of the same leave the selection
    bool heading = false;  // begins a group of rows: cannot be picked
    bool operator==(const CardRow&) const = default;
};

class CardTableModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;
    // `leftColumns`: so many are words, the others figures at the right.
    void setHeaders(const QStringList& headers, int leftColumns);
    void setRows(std::vector<CardRow> rows);
    int leftColumns() const { return leftColumns_; }
    const std::vector<CardRow>& rows() const { return rows_; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QString csv() const;  // as it is shown

  private:
    int alignment(int column) const;

    QStringList headers_;
    std::vector<CardRow> rows_;
    int leftColumns_ = 1;
};

}  // namespace updraft
