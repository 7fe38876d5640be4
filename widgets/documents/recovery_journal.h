// RecoveryJournal: the unsaved texts of one workspace, kept in the user's state folder until they are saved
// or given up, so that a crash loses at most the last second of typing. One file per document, replaced
// atomically. Owned by the composition root, used by DocumentStore; GUI thread. Writing happens on a thread
// of its own, in order.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QThreadPool>
#include <vector>

#include "widgets/base/background_job.h"

namespace updraft {

struct RecoveredText {
    QString path;
    QDateTime when;
    QByteArray diskHash;  // SHA-1 of the file that the text was based on; empty without one
    QByteArray utf8;
};

class RecoveryJournal final : public QObject {
    Q_OBJECT
  public:
    // <AppLocalDataLocation>/recovery/<hash of the workspace's path>
    static QString folderFor(const QString& workspace);

    explicit RecoveryJournal(QString folder, QObject* parent = nullptr);
    ~RecoveryJournal() override;  // waits for what is being written: milliseconds

    void keep(RecoveredText text);
    void forget(const QString& path);
    // Everything that was kept and not forgotten, with an unreadable entry left out.
    void list(std::function<void(std::vector<RecoveredText>)> then);
    void waitForWritten();  // tests, and the end of the program

  private:
    QString fileFor(const QString& path) const;
    QString folder_;
    QThreadPool writer_;  // one thread: a late write must not undo a forget
    BackgroundJob reader_;
};

}  // namespace updraft
