// EdgesModel: who called whom in a stretch of time, how often, how well and how fast. Owned by its view; GUI
// thread.
#pragma once

#include <QAbstractTableModel>

#include "widgets/monitor/traces/trace_reader.h"

namespace updraft {

class EdgesModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column : int {
        CallerColumn,
        FunctionColumn,
        TriggerColumn,
        RateColumn,
        CallsColumn,
        ErrorsColumn,
        ThrottlesColumn,
        MedianColumn,
        P95Column,
        ColumnCount
    };
    static constexpr int kSortRole = Qt::UserRole + 40;

    using QAbstractTableModel::QAbstractTableModel;
    void show(ServiceMapData data);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString nameOf(std::uint32_t functionId) const;
    QString text(const ServiceEdge& edge, int column) const;
    QVariant sortValue(const ServiceEdge& edge, int column) const;
    double perSecond(const ServiceEdge& edge) const;

    ServiceMapData data_;
};

}  // namespace updraft
