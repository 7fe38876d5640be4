#include "widgets/configuration/versions/versions_model.h"

#include "widgets/base/format.h"
#include "widgets/configuration/versions/version_calls.h"

namespace updraft {

VersionsModel::Row VersionsModel::rowOf(const FunctionView& function, const FunctionVersion& version) {
    Row row;
    row.version = version.version;
    row.description = QString::fromStdString(version.config.description);
    row.digest = QString::fromStdString(version.code.sha256Base64);
    row.created = version.lastModified;
    row.size = version.code.size;
    QStringList aliases;
    for (const Alias& alias : function.aliases) {
        if (alias.routing.version == version.version || alias.routing.secondVersion == version.version)
            aliases += QString::fromStdString(alias.name);
    }
    row.aliases = aliases.join(QStringLiteral(", "));
    const auto found = function.provisioned.find(version.version);
    if (found != function.provisioned.end()) row.provisioned += found->second.requested;
    for (const Alias& alias : function.aliases) {
        const auto ready = function.provisioned.find(alias.name);
        if (ready != function.provisioned.end() && alias.routing.version == version.version)
            row.provisioned += ready->second.requested;
    }
    return row;
}

void VersionsModel::setFunction(const FunctionView* function) {
    std::vector<Row> rows;
    if (function != nullptr) {
        rows.push_back(rowOf(*function, *function->latest));
        for (auto one = function->versions.rbegin(); one != function->versions.rend(); ++one)
            rows.push_back(rowOf(*function, **one));
    }
    if (rows == rows_) return;
    if (rows.size() == rows_.size()) {
        rows_ = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

QString VersionsModel::versionAt(int row) const {
    return row < 0 || row >= rowCount() ? QString()
                                        : QString::fromStdString(rows_[static_cast<size_t>(row)].version);
}

int VersionsModel::rowOf(const QString& version) const {
    for (int i = 0; i < rowCount(); ++i) {
        if (versionAt(i) == version) return i;
    }
    return -1;
}

void VersionsModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int VersionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int VersionsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString VersionsModel::text(const Row& row, int column) const {
    switch (column) {
        case Version:
            return versionLabel(row.version);
        case Description:
            return row.description;
        case Created:
            return row.created > 0 ? formatDateTime(row.created) : QString();
        case Size:
            return formatBytes(row.size);
        case Digest:
            return row.digest.left(8);
        case Aliases:
            return row.aliases;
        case Provisioned:
            return row.provisioned > 0 ? QString::number(row.provisioned) : QStringLiteral("–");
        default:
            return {};
    }
}

QVariant VersionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = rows_[static_cast<size_t>(index.row())];
    const bool figure = index.column() == Size || index.column() == Provisioned;
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::ToolTipRole:
            return index.column() == Digest ? row.digest : text(row, index.column());
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
    }
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool figure = section == Size || section == Provisioned;
        return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Version:
            return tr("Version");
        case Description:
            return tr("Description");
        case Created:
            return tr("Created");
        case Size:
            return tr("Code");
        case Digest:
            return tr("SHA-256");
        case Aliases:
            return tr("Aliases");
        case Provisioned:
            return tr("Provisioned");
        default:
            return {};
    }
}

}  // namespace updraft
