// DiskWatch: says when a watched file may have changed on disk, however the other program saves: in place, by
// rename, or by deleting and making it anew. A burst of events becomes one signal. Owned by DocumentStore;
// GUI thread.
#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace updraft {

class DiskWatch final : public QObject {
    Q_OBJECT
  public:
    explicit DiskWatch(QObject* parent = nullptr);
    void add(const QString& path);
    void remove(const QString& path);

  signals:
    void mayHaveChanged(const QString& path);

  private:
    void fileEvent(const QString& path);
    void folderEvent(const QString& folder);
    void flush();

    QFileSystemWatcher watcher_;
    QSet<QString> paths_;
    QHash<QString, int> folders_;  // how many watched files each has
    QSet<QString> touched_;
    QTimer settle_;
};

}  // namespace updraft
