// DashboardsModel: the names of a workspace's dashboards, as a list to choose from. Owned by its page; GUI
// thread.
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace updraft {

class DashboardsModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;
    // Rows are merged, so that what is chosen stays chosen. Names differ from each other.
    void update(const QStringList& names);
    int rowOf(const QString& name) const { return static_cast<int>(names_.indexOf(name)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    QStringList names_;
};

}  // namespace updraft
