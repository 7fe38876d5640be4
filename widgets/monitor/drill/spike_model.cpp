#include "widgets/monitor/drill/spike_model.h"

#include "widgets/models/invocation_cells.h"
#include "widgets/models/invocations_model.h"

namespace updraft {
namespace {

// Of the invocations table, those that say why one stands out.
constexpr int kColumns[] = {InvocationsModel::TimeColumn,   InvocationsModel::FunctionColumn,
                            InvocationsModel::StatusColumn, InvocationsModel::DurationColumn,
                            InvocationsModel::InitColumn,   InvocationsModel::MemoryColumn,
                            InvocationsModel::TriggerColumn};

}  // namespace

void SpikeModel::setRows(std::vector<InvocationRow> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

void SpikeModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const InvocationRow* SpikeModel::row(int row) const {
    return row >= 0 && row < rowCount() ? &rows_[static_cast<std::size_t>(row)] : nullptr;
}

int SpikeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SpikeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(std::size(kColumns));
}

QVariant SpikeModel::data(const QModelIndex& index, int role) const {
    const InvocationRow* shown = row(index.row());
    return shown == nullptr ? QVariant() : InvocationCells::data(*shown, kColumns[index.column()], role);
}

QVariant SpikeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return InvocationCells::title(kColumns[section]);
    if (role == Qt::ToolTipRole) return InvocationCells::explanation(kColumns[section]);
    if (role == Qt::TextAlignmentRole) return InvocationCells::alignment(kColumns[section]);
    return {};
}

}  // namespace updraft
