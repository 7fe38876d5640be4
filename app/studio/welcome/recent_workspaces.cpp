#include "app/studio/welcome/recent_workspaces.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace updraft {
namespace {

constexpr int kMost = 12;
const QString kKey = QStringLiteral("workspaces/recent");

// "~/projects/shop"
QString shown(const QString& folder) {
    const QString home = QDir::homePath();
    return folder.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

}  // namespace

RecentWorkspaces::RecentWorkspaces(QSettings& store, QObject* parent)
    : QAbstractListModel(parent), store_(store), folders_(store.value(kKey).toStringList()) {
    refresh();
}

int RecentWorkspaces::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(folders_.size());
}

QVariant RecentWorkspaces::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const QString& folder = folders_[index.row()];
    const bool missing = missing_.contains(folder);
    switch (role) {
        case Qt::DisplayRole:
            return QDir(folder).dirName();
        case PathRole:
            return folder;
        case ShownPathRole:
            return missing ? tr("%1 (not there)").arg(shown(folder)) : shown(folder);
        case MissingRole:
            return missing;
        case Qt::ToolTipRole:
            return missing ? tr("%1 is not there any more").arg(folder) : folder;
        case Qt::AccessibleTextRole:
            return tr("%1, %2").arg(QDir(folder).dirName(), data(index, ShownPathRole).toString());
        default:
            return {};
    }
}

void RecentWorkspaces::add(const QString& folder) {
    const QString clean = QDir::cleanPath(folder);
    beginResetModel();
    folders_.removeAll(clean);
    folders_.prepend(clean);
    folders_ = folders_.mid(0, kMost);
    missing_.remove(clean);
    endResetModel();
    keep();
}

void RecentWorkspaces::forget(const QString& folder) {
    const int row = static_cast<int>(folders_.indexOf(folder));
    if (row < 0) return;
    beginRemoveRows({}, row, row);
    folders_.removeAt(row);
    endRemoveRows();
    keep();
}

void RecentWorkspaces::keep() {
    store_.setValue(kKey, folders_);
}

// On another thread: a folder may be on a network that does not answer.
void RecentWorkspaces::refresh() {
    look_.start(
        [folders = folders_](const std::stop_token& stop) {
            QSet<QString> missing;
            for (const QString& folder : folders) {
                if (stop.stop_requested()) break;
                if (!QFileInfo(folder).isDir()) missing.insert(folder);
            }
            return missing;
        },
        [this](const QSet<QString>& missing) {
            missing_ = missing;
            if (!folders_.isEmpty()) emit dataChanged(index(0), index(rowCount() - 1));
        });
}

}  // namespace updraft
