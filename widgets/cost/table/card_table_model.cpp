#include "widgets/cost/table/card_table_model.h"

#include <QFont>
#include <algorithm>

#include "widgets/charts/chart_export.h"

namespace updraft {

void CardTableModel::setHeaders(const QStringList& headers, int leftColumns) {
    const bool others = headers.size() != headers_.size();
    if (others) beginResetModel();
    headers_ = headers;
    leftColumns_ = leftColumns;
    if (others) return endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(headers_.size()) - 1);
}

void CardTableModel::setRows(std::vector<CardRow> rows) {
    if (rows == rows_) return;
    const bool same = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                                 [](const CardRow& a, const CardRow& b) { return a.key == b.key; });
    if (!same) beginResetModel();
    rows_ = std::move(rows);
    if (!same) return endResetModel();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CardTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int CardTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(headers_.size());
}

int CardTableModel::alignment(int column) const {
    return static_cast<int>(Qt::AlignVCenter | (column < leftColumns_ ? Qt::AlignLeft : Qt::AlignRight));
}

QVariant CardTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const CardRow& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return row.cells.value(index.column());
        case Qt::ToolTipRole:
            return row.tip.isEmpty() ? QVariant() : row.tip;
        case Qt::TextAlignmentRole:
            return alignment(index.column());
        case Qt::FontRole: {
            if (!row.heading) return {};
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        default:
            return {};
    }
}

QVariant CardTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return headers_.value(section);
    return role == Qt::TextAlignmentRole ? QVariant(alignment(section)) : QVariant();
}

Qt::ItemFlags CardTableModel::flags(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (index.isValid() && row < rows_.size() && rows_[row].heading) return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}

QString CardTableModel::csv() const {
    const auto line = [](const QStringList& cells) {
        QStringList quoted;
        for (const QString& cell : cells) quoted.append(csvCell(cell));
        return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    };
    QString all = line(headers_);
    for (const CardRow& row : rows_) all += line(row.cells);
    return all;
}

}  // namespace updraft
