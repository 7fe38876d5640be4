#include "widgets/documents/folder_search.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTimer>
#include <mutex>

#include "widgets/documents/document.h"

namespace updraft {

// What the searching thread has found and the GUI thread has not fetched yet; bounded by kMostHits.
struct FolderSearch::Inbox {
    std::mutex mutex;
    std::vector<FileHits> files;
};

namespace {

constexpr int kDrainMs = 50;

// In the order of names, folders after the files beside them.
void collect(const QDir& folder, const QDir& root, const SearchQuery& query, const std::stop_token& stop,
             QStringList& paths) {
    const auto entries = folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                                              QDir::Name | QDir::DirsLast);
    for (const QFileInfo& entry : entries) {
        if (stop.stop_requested()) return;
        if (FolderSearch::isIgnored(entry.fileName())) continue;
        if (entry.isDir()) {
            if (!entry.isSymLink()) collect(QDir(entry.filePath()), root, query, stop, paths);
        } else if (query.wants(root.relativeFilePath(entry.filePath()))) {
            paths.append(entry.filePath());
        }
    }
}

std::optional<QByteArray> textOf(const QString& path, const QHash<QString, QByteArray>& unsaved) {
    const auto open = unsaved.find(path);
    if (open != unsaved.end()) return *open;
    const FileContents contents = readFile(path, Document::kMaxSize);
    if (contents.problem != FileProblem::None) return std::nullopt;
    std::optional<DecodedText> text = decodeText(contents.bytes);
    if (!text) return std::nullopt;
    return std::move(text->utf8);
}

}  // namespace

FolderSearch::FolderSearch(QObject* parent) : QObject(parent) {}

FolderSearch::~FolderSearch() = default;

bool FolderSearch::isIgnored(const QString& name) {
    static const QSet<QString> names{QStringLiteral(".git"),        QStringLiteral(".hg"),
                                     QStringLiteral(".svn"),        QStringLiteral("node_modules"),
                                     QStringLiteral("__pycache__"), QStringLiteral(".pytest_cache"),
                                     QStringLiteral(".mypy_cache"), QStringLiteral(".aws-sam"),
                                     QStringLiteral(".venv"),       QStringLiteral(".updraft")};
    return names.contains(name);
}

void FolderSearch::start(const QString& folder, const SearchQuery& query,
                         QHash<QString, QByteArray> unsaved) {
    auto inbox = std::make_shared<Inbox>();
    inbox_ = inbox;
    const auto work = [inbox, folder, query, unsaved = std::move(unsaved)](const std::stop_token& stop) {
        const QRegularExpression pattern = query.compiled();
        QStringList paths;
        collect(QDir(folder), QDir(folder), query, stop, paths);
        std::size_t left = kMostHits;
        for (const QString& path : paths) {
            if (stop.stop_requested()) return true;
            const std::optional<QByteArray> text = textOf(path, unsaved);
            if (!text) continue;
            FileHits file{path, searchText(*text, pattern, left + 1, stop)};
            const bool more = file.hits.size() > left;
            if (more) file.hits.resize(left);
            left -= file.hits.size();
            if (!file.hits.empty()) {
                const std::lock_guard lock(inbox->mutex);
                inbox->files.push_back(std::move(file));
            }
            if (more) return false;
        }
        return true;
    };
    job_.start(work, [this](bool complete) {
        drain();
        emit finished(complete);
    });
    drain();
}

// By a clock, not by hit: ten thousand of them are a few hundred signals.
void FolderSearch::drain() {
    std::vector<FileHits> files;
    {
        const std::lock_guard lock(inbox_->mutex);
        files.swap(inbox_->files);
    }
    for (const FileHits& file : files) emit found(file);
    if (job_.isRunning()) {
        QTimer::singleShot(kDrainMs, this, [this, of = inbox_] {
            if (of == inbox_ && job_.isRunning()) drain();
        });
    }
}

void FolderSearch::cancel() {
    job_.cancel();
    inbox_ = std::make_shared<Inbox>();
}

}  // namespace updraft
