// FolderSearch: searches the files of a folder on another thread; hits come by file, as they are found.
// Unsaved text of open documents is searched instead of what is on disk. Owned by who shows the hits; GUI
// thread.
#pragma once

#include <QHash>
#include <QObject>
#include <memory>

#include "widgets/base/background_job.h"
#include "widgets/documents/search_query.h"

namespace updraft {

struct FileHits {
    QString path;
    std::vector<SearchHit> hits;
};

class FolderSearch final : public QObject {
    Q_OBJECT
  public:
    static constexpr std::size_t kMostHits = 10'000;

    explicit FolderSearch(QObject* parent = nullptr);
    ~FolderSearch() override;

    // `unsaved`: texts by path. A running search is given up.
    void start(const QString& folder, const SearchQuery& query, QHash<QString, QByteArray> unsaved);
    void cancel();
    bool isRunning() const { return job_.isRunning(); }

    // Folders and files that are never looked into: version control, installed packages, caches.
    static bool isIgnored(const QString& name);

  signals:
    void found(const FileHits& file);
    void finished(bool complete);  // false: there are more than kMostHits

  private:
    struct Inbox;
    void drain();

    BackgroundJob job_;
    std::shared_ptr<Inbox> inbox_;
};

}  // namespace updraft
