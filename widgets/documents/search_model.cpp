#include "widgets/documents/search_model.h"

#include <QDir>
#include <QLocale>

namespace updraft {

SearchModel::SearchModel(QObject* parent) : QAbstractItemModel(parent) {}

SearchModel::~SearchModel() = default;

void SearchModel::clear(const QString& folder) {
    beginResetModel();
    folder_ = folder;
    files_.clear();
    hits_ = 0;
    endResetModel();
    emit checkedChanged();
}

void SearchModel::add(const FileHits& hits) {
    auto file = std::make_unique<File>();
    file->row = fileCount();
    file->path = hits.path;
    file->hits = hits.hits;
    file->checked.assign(hits.hits.size(), true);
    plan(*file);
    hits_ += static_cast<int>(hits.hits.size());
    beginInsertRows({}, fileCount(), fileCount());
    files_.push_back(std::move(file));
    endInsertRows();
    emit checkedChanged();
}

void SearchModel::plan(File& file) const {
    if (!replacement_) return;
    for (SearchHit& hit : file.hits) {
        hit.replacement = replacementFor(hit, *replacement_, query_.regularExpression).toUtf8();
    }
}

void SearchModel::setReplacement(const SearchQuery& query, const std::optional<QString>& replacement) {
    query_ = query;
    replacement_ = replacement;
    for (const auto& file : files_) {
        plan(*file);
        const QModelIndex parent = index(file->row, 0);
        emit dataChanged(index(0, 0, parent), index(static_cast<int>(file->hits.size()) - 1, 0, parent));
    }
    if (!files_.empty()) emit dataChanged(index(0, 0), index(fileCount() - 1, 0));
}

int SearchModel::checkedCount() const {
    int count = 0;
    for (const auto& file : files_)
        count += static_cast<int>(std::count(file->checked.begin(), file->checked.end(), true));
    return count;
}

std::vector<std::pair<QString, ByteEdits>> SearchModel::edits() const {
    std::vector<std::pair<QString, ByteEdits>> all;
    for (const auto& file : files_) {
        ByteEdits edits;
        for (std::size_t i = 0; i < file->hits.size(); ++i) {
            const SearchHit& hit = file->hits[i];
            if (file->checked[i]) edits.push_back({hit.offset, hit.found.size(), hit.replacement, hit.found});
        }
        if (!edits.empty()) all.emplace_back(file->path, std::move(edits));
    }
    return all;
}

QModelIndex SearchModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column,
                       parent.isValid() ? files_[static_cast<std::size_t>(parent.row())].get() : nullptr);
}

QModelIndex SearchModel::parent(const QModelIndex& index) const {
    const auto* file = static_cast<const File*>(index.internalPointer());
    return file == nullptr ? QModelIndex() : createIndex(file->row, 0, nullptr);
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return fileCount();
    if (parent.internalPointer() != nullptr || parent.column() != 0) return 0;
    return static_cast<int>(files_[static_cast<std::size_t>(parent.row())]->hits.size());
}

int SearchModel::columnCount(const QModelIndex&) const {
    return 1;
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (replacement_ && index.isValid()) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto* file = static_cast<const File*>(index.internalPointer());
    const auto row = static_cast<std::size_t>(index.row());
    return file == nullptr ? fileData(*files_[row], role) : hitData(*file, row, role);
}

QVariant SearchModel::fileData(const File& file, int role) const {
    switch (role) {
        case PathRole:
        case Qt::ToolTipRole:
            return file.path;
        case Qt::DisplayRole:
            return tr("%1  (%2)")
                .arg(QDir(folder_).relativeFilePath(file.path), QLocale().toString(file.hits.size()));
        case Qt::CheckStateRole: {
            if (!replacement_) break;
            const auto on = std::count(file.checked.begin(), file.checked.end(), true);
            if (on == 0) return Qt::Unchecked;
            return on == static_cast<std::ptrdiff_t>(file.checked.size()) ? Qt::Checked
                                                                          : Qt::PartiallyChecked;
        }
        default:
            break;
    }
    return {};
}

QVariant SearchModel::hitData(const File& file, std::size_t number, int role) const {
    const SearchHit& hit = file.hits[number];
    switch (role) {
        case PathRole:
            return file.path;
        case LineRole:
            return hit.line;
        case ColumnRole:
            return hit.column;
        case Qt::CheckStateRole:
            if (!replacement_) break;
            return file.checked[number] ? Qt::Checked : Qt::Unchecked;
        case Qt::DisplayRole: {
            QString before = hit.before;
            while (!before.isEmpty() && before.front().isSpace()) before.remove(0, 1);
            const QString match =
                replacement_ ? QStringLiteral("%1 → %2").arg(hit.match, QString::fromUtf8(hit.replacement))
                             : hit.match;
            return QStringLiteral("%1:  %2%3%4").arg(hit.line + 1).arg(before, match, hit.after);
        }
        default:
            break;
    }
    return {};
}

bool SearchModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid()) return false;
    const bool on = value.toInt() == Qt::Checked;
    if (auto* file = static_cast<File*>(index.internalPointer())) {
        file->checked[static_cast<std::size_t>(index.row())] = on;
        emit dataChanged(index, index, {Qt::CheckStateRole});
        emit dataChanged(index.parent(), index.parent(), {Qt::CheckStateRole});
    } else {
        File& all = *files_[static_cast<std::size_t>(index.row())];
        all.checked.assign(all.checked.size(), on);
        emit dataChanged(index, index, {Qt::CheckStateRole});
        emit dataChanged(this->index(0, 0, index), this->index(rowCount(index) - 1, 0, index),
                         {Qt::CheckStateRole});
    }
    emit checkedChanged();
    return true;
}

}  // namespace updraft
