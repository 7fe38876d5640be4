#include "widgets/documents/disk_watch.h"

#include <QFileInfo>

namespace updraft {

DiskWatch::DiskWatch(QObject* parent) : QObject(parent) {
    constexpr int kSettleMs = 120;
    settle_.setSingleShot(true);
    settle_.setInterval(kSettleMs);
    connect(&settle_, &QTimer::timeout, this, &DiskWatch::flush);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &DiskWatch::fileEvent);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &DiskWatch::folderEvent);
}

void DiskWatch::add(const QString& path) {
    if (paths_.contains(path)) return;
    paths_.insert(path);
    watcher_.addPath(path);
    const QString folder = QFileInfo(path).path();
    if (folders_[folder]++ == 0) watcher_.addPath(folder);
}

void DiskWatch::remove(const QString& path) {
    if (!paths_.remove(path)) return;
    if (watcher_.files().contains(path)) watcher_.removePath(path);
    const QString folder = QFileInfo(path).path();
    if (--folders_[folder] > 0) return;
    folders_.remove(folder);
    if (watcher_.directories().contains(folder)) watcher_.removePath(folder);
}

void DiskWatch::fileEvent(const QString& path) {
    touched_.insert(path);
    settle_.start();
}

void DiskWatch::folderEvent(const QString& folder) {
    for (const QString& path : std::as_const(paths_)) {
        if (QFileInfo(path).path() == folder) touched_.insert(path);
    }
    if (!touched_.isEmpty()) settle_.start();
}

void DiskWatch::flush() {
    const QSet<QString> touched = std::exchange(touched_, {});
    for (const QString& path : touched) {
        if (!paths_.contains(path)) continue;
        // A file that was replaced, or its folder, is no longer watched: the old inode was.
        const QString folder = QFileInfo(path).path();
        if (!watcher_.files().contains(path)) watcher_.addPath(path);
        if (!watcher_.directories().contains(folder)) watcher_.addPath(folder);
        emit mayHaveChanged(path);
    }
}

}  // namespace updraft
