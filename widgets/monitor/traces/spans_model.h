// SpansModel: the calls of one trace, callers before what they called, with when each happened and what its
// time went to. Owned by its view; GUI thread.
#pragma once

#include <QAbstractTableModel>

#include "widgets/monitor/traces/trace_reader.h"
#include "widgets/theme/palette.h"

namespace updraft {

class SpansModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column : int { FunctionColumn, StatusColumn, DurationColumn, TimeColumn, ColumnCount };
    enum Role : int { ColorRoleRole = Qt::UserRole + 40 };  // int(ColorRole) of the status

    using QAbstractTableModel::QAbstractTableModel;
    void show(TracePtr trace);  // null: none
    void retranslate();
    const TracePtr& trace() const { return trace_; }
    const TraceSpan* span(int row) const;  // null: no such row

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString partName(TracePart::Kind kind);  // "handler"
    static ColorRole partColor(const TraceSpan& span, TracePart::Kind kind);

  private:
    QString text(const TraceSpan& span, int column) const;
    QString toolTip(const TraceSpan& span) const;

    TracePtr trace_;
};

}  // namespace updraft
