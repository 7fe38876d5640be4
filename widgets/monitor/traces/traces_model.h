// TracesModel: the traces of a stretch of time, newest first. Rows are merged by trace, so that selections
// stay while new ones come. Owned by its page; GUI thread.
#pragma once

#include <QAbstractTableModel>

#include "widgets/monitor/traces/trace_reader.h"

namespace updraft {

class TracesModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column : int {
        BeganColumn,
        PathColumn,
        SpansColumn,
        ErrorsColumn,
        DurationColumn,
        IdColumn,
        ColumnCount
    };
    enum Role : int { SortRole = Qt::UserRole + 40 };

    using QAbstractTableModel::QAbstractTableModel;
    void update(const std::vector<TracePtr>& traces);  // newest first
    void retranslate();
    TracePtr trace(int row) const;  // null: no such row
    int rowOf(const TraceId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    static QString path(const TraceTree& trace);      // "shop-api → payment → notifier"
    static QString troubles(const TraceTree& trace);  // "2 errors, 1 throttled"; empty: none

  private:
    QString text(const TraceTree& trace, int column) const;
    static QVariant sortValue(const TraceTree& trace, int column);

    std::vector<TracePtr> rows_;
};

}  // namespace updraft
