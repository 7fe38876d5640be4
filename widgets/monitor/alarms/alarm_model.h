// AlarmModel: a workspace's alarms as they stand, by name. Rows are merged, so that selections stay. Owned by
// its page; GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "runtime/telemetry/alarm.h"

namespace updraft {

class AlarmModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column : int {
        StateColumn,
        NameColumn,
        ConditionColumn,
        ScopeColumn,
        ValueColumn,
        SinceColumn,
        ColumnCount
    };
    enum Role : int {
        NameRole = Qt::UserRole + 1,  // QString
        IconRole,                     // QString for Theme::icon()
        ColorRoleRole,                // int(ColorRole) of the icon and the state's word
        SortRole,
    };

    using QAbstractTableModel::QAbstractTableModel;
    void update(AlarmList alarms);  // null: none
    void retranslate();
    const AlarmStatus* alarm(int row) const;  // null: no such row; valid until the next update()
    int rowOf(const QString& name) const;     // -1: none
    int raised() const;                       // how many are in alarm

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString text(const AlarmStatus& alarm, int column) const;
    QVariant sortValue(const AlarmStatus& alarm, int column) const;

    AlarmList seen_;
    std::vector<AlarmStatus> rows_;  // by name
};

}  // namespace updraft
