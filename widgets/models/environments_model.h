// EnvironmentsModel: the running environments of the latest view, each with the memory it used in the last
// two minutes. Rows are merged by id, so that selections stay. Owned by its view; GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QVector>

#include "runtime/platform/platform_view.h"

namespace updraft {

class EnvironmentsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column : int {
        IdColumn,
        FunctionColumn,
        VersionColumn,
        StateColumn,
        AgeColumn,
        InStateColumn,
        ServedColumn,
        MemoryColumn,
        PeakColumn,
        PidColumn,
        InterpreterColumn,
        IsolationColumn,
        ColumnCount
    };
    static constexpr int kSamples = 120;  // one a second

    using QAbstractTableModel::QAbstractTableModel;
    void setFunction(const QString& name);  // empty: all
    void update(const PlatformView& view);
    void clear();
    const EnvironmentSnapshot* environment(int row) const;
    static QString stateName(EnvironmentState state);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Row {
        EnvironmentSnapshot snapshot;
        std::int64_t limitBytes = 0;
    };
    struct Curve {
        QVector<float> shares;
        std::int64_t second = 0;
    };
    void merge(std::vector<Row> rows);
    void sample(const std::vector<Row>& rows, std::int64_t second);
    QString text(const Row& row, int column) const;
    QVariant sortValue(const Row& row, int column) const;
    QString toolTip(const Row& row, int column) const;

    QString function_;
    std::vector<Row> rows_;  // by id
    QHash<std::uint32_t, Curve> curves_;
};

}  // namespace updraft
