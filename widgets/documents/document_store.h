// DocumentStore: all open files of a workspace, each once, however many views show it; and the one way by
// which the program edits files. Watches the files, keeps unsaved text for after a crash. Owned by the
// composition root, which outlives every view; GUI thread. Paths are absolute.
#pragma once

#include <QObject>
#include <QTimer>
#include <map>
#include <memory>

#include "widgets/documents/disk_watch.h"
#include "widgets/documents/document.h"
#include "widgets/documents/recovery_journal.h"

namespace updraft {

class DocumentStore final : public QObject {
    Q_OBJECT
  public:
    // The journal must outlive the store.
    DocumentStore(QString workspace, RecoveryJournal& journal, QObject* parent = nullptr);
    ~DocumentStore() override;

    const QString& workspace() const { return workspace_; }

    Document* open(const QString& path);        // loads it when it is not open yet; never null
    Document* find(const QString& path) const;  // null when it is not open
    std::vector<Document*> documents() const;
    std::vector<Document*> modified() const;
    void close(const QString& path);  // gives up what is unsaved: ask before
    // A file or folder was renamed or moved by the program itself.
    void renamed(const QString& from, const QString& to);

    // `done` gets whether everything was written; what was not says why above its text.
    void saveAll(std::function<void(bool)> done = {}) { save(modified(), std::move(done)); }
    void save(const std::vector<Document*>& documents, std::function<void(bool)> done);

    // Edits a file through its open document (undoable, and then saved), else on disk. `done` gets what went
    // wrong, translated, or nothing; and the edits that take it back.
    using Edited = std::function<void(QString problem, ByteEdits inverse)>;
    void applyEdits(const QString& path, ByteEdits edits, Edited done = {});
    // The text as it is now, saved or not, or nothing when it cannot be read.
    void readText(const QString& path, std::function<void(std::optional<QByteArray>)> then);

    // Opens what a crash left unsaved; `then` gets those documents.
    void recover(std::function<void(std::vector<Document*>)> then = {});

  signals:
    void opened(Document* document);
    void closing(Document* document);  // views let go of it now
    void closed(const QString& path);
    void saved(const QString& path);
    void modifiedChanged(const QString& path, bool modified);
    void pathChanged(const QString& from, const QString& to);

  private:
    void follow(Document* document);
    void keepLater();
    void keepUnsaved();
    void restore(const RecoveredText& text);

    QString workspace_;
    RecoveryJournal& journal_;
    DiskWatch watch_;
    std::map<QString, std::unique_ptr<Document>> open_;
    std::map<Document*, std::uint64_t> kept_;  // revision that the journal has
    QTimer keepTimer_;
};

}  // namespace updraft
