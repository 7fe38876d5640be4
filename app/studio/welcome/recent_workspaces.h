// RecentWorkspaces: the folders that were opened lately, the latest first, kept among the settings; and
// whether they are still there. Owned by WorkspaceActions; GUI thread.
#pragma once

#include <QAbstractListModel>
#include <QSet>

#include "widgets/base/background_job.h"

class QSettings;

namespace updraft {

class RecentWorkspaces final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { PathRole = Qt::UserRole, ShownPathRole, MissingRole };
    explicit RecentWorkspaces(QSettings& store, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void add(const QString& folder);
    void forget(const QString& folder);
    void refresh();  // looks which are there

  private:
    void keep();

    QSettings& store_;
    QStringList folders_;
    QSet<QString> missing_;
    BackgroundJob look_;
};

}  // namespace updraft
