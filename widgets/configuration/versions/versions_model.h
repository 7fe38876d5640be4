// VersionsModel: $LATEST and the published versions of one function, newest first. Owned by VersionsPage; GUI
// thread.
#pragma once

#include <QAbstractTableModel>

#include "runtime/platform/platform_view.h"

namespace updraft {

class VersionsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Version, Description, Created, Size, Digest, Aliases, Provisioned, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setFunction(const FunctionView* function);  // null: nothing
    QString versionAt(int row) const;                // "$LATEST", "7"
    int rowOf(const QString& version) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Row {
        std::string version;
        QString description, digest, aliases;
        WallNanos created = 0;
        std::int64_t size = 0;
        int provisioned = 0;
        bool operator==(const Row&) const = default;
    };
    static Row rowOf(const FunctionView& function, const FunctionVersion& version);
    QString text(const Row& row, int column) const;

    std::vector<Row> rows_;
};

}  // namespace updraft
