// SavedEventsModel: the saved events as a table: name (editable: renames), size, when changed. GUI thread.
#pragma once

#include <QAbstractTableModel>

#include "widgets/test/events/saved_events.h"

namespace updraft {

class SavedEventsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Name, Size, Changed, Count };

    explicit SavedEventsModel(SavedEvents& events, QObject* parent = nullptr);
    QString nameAt(int row) const;
    int rowOf(const QString& name) const;  // -1: there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  signals:
    void renameWanted(const QString& name, const QString& newName);
    void refused(const QString& why);

  private:
    SavedEvents& events_;
    QVector<SavedEvent> shown_;
};

}  // namespace updraft
