#include "widgets/documents/document_store.h"

#include <QDir>
#include <QThreadPool>

namespace updraft {
namespace {

constexpr int kKeepAfterMs = 1000;  // at most this much typing is lost in a crash

struct FileEdit {
    FileProblem problem = FileProblem::None;
    int code = 0;
    ByteEdits inverse;
};

FileEdit editFile(const QString& path, ByteEdits edits) {
    const FileContents contents = readFile(path, Document::kMaxSize);
    if (contents.problem != FileProblem::None) return {contents.problem, contents.code, {}};
    const std::optional<DecodedText> text = decodeText(contents.bytes);
    if (!text) return {FileProblem::NotAFile, 0, {}};
    if (!prepareEdits(edits, text->utf8)) return {FileProblem::Conflict, 0, {}};
    const QByteArray edited = applyEdits(text->utf8, edits);
    const QByteArray bytes = encodeText(edited, text->encoding).value_or(edited);
    const WriteOutcome outcome = writeFile(path, bytes, &contents.stamp);
    return {outcome.problem, outcome.code, inverseEdits(text->utf8, edits)};
}

// A job that deletes itself with its answer; `owner` gone, the answer is dropped but the work is still done.
template <typename Work, typename Then>
void inBackground(QObject* owner, Work work, Then then) {
    auto* job = new BackgroundJob(owner);
    job->start([work = std::move(work)](const std::stop_token&) { return work(); },
               [job, then = std::move(then)](auto answer) {
                   job->deleteLater();
                   then(std::move(answer));
               });
}

}  // namespace

DocumentStore::DocumentStore(QString workspace, RecoveryJournal& journal, QObject* parent)
    : QObject(parent), workspace_(std::move(workspace)), journal_(journal) {
    keepTimer_.setSingleShot(true);
    keepTimer_.setInterval(kKeepAfterMs);
    connect(&keepTimer_, &QTimer::timeout, this, &DocumentStore::keepUnsaved);
    connect(&watch_, &DiskWatch::mayHaveChanged, this, [this](const QString& path) {
        if (Document* document = find(path)) document->checkDisk();
    });
}

DocumentStore::~DocumentStore() {
    keepUnsaved();  // what the program is closed over without an answer comes back at the next start
}

Document* DocumentStore::open(const QString& path) {
    const QString clean = QDir::cleanPath(path);
    if (Document* document = find(clean)) return document;
    auto owned = std::make_unique<Document>(clean);
    Document* document = owned.get();
    open_.emplace(clean, std::move(owned));
    follow(document);
    watch_.add(clean);
    document->load();
    emit opened(document);
    return document;
}

void DocumentStore::follow(Document* document) {
    connect(document, &Document::textChanged, this, &DocumentStore::keepLater);
    connect(document, &Document::saved, this, [this, document] { emit saved(document->path()); });
    connect(document, &Document::modifiedChanged, this, [this, document](bool modified) {
        if (modified) {
            keepLater();
        } else {
            kept_.erase(document);
            journal_.forget(document->path());
        }
        emit modifiedChanged(document->path(), modified);
    });
}

Document* DocumentStore::find(const QString& path) const {
    const auto found = open_.find(QDir::cleanPath(path));
    return found == open_.end() ? nullptr : found->second.get();
}

std::vector<Document*> DocumentStore::documents() const {
    std::vector<Document*> all;
    for (const auto& [path, document] : open_) all.push_back(document.get());
    return all;
}

std::vector<Document*> DocumentStore::modified() const {
    std::vector<Document*> all = documents();
    std::erase_if(all, [](const Document* document) { return !document->isModified(); });
    return all;
}

void DocumentStore::close(const QString& path) {
    const auto found = open_.find(QDir::cleanPath(path));
    if (found == open_.end()) return;
    Document* document = found->second.get();
    emit closing(document);
    const QString name = document->path();
    kept_.erase(document);
    journal_.forget(name);
    watch_.remove(name);
    // Not at once: this may be called from one of its signals.
    found->second.release()->deleteLater();
    document->disconnect(this);
    open_.erase(found);
    emit closed(name);
}

void DocumentStore::renamed(const QString& from, const QString& to) {
    std::vector<std::pair<QString, QString>> moves;
    for (const auto& [path, document] : open_) {
        if (path == from) moves.emplace_back(path, to);
        if (path.startsWith(from + QLatin1Char('/'))) moves.emplace_back(path, to + path.mid(from.size()));
    }
    for (const auto& [before, after] : moves) {
        if (find(after) != nullptr) close(after);  // what it replaced
        auto node = open_.extract(before);
        node.key() = after;
        Document* document = node.mapped().get();
        open_.insert(std::move(node));
        watch_.remove(before);
        watch_.add(after);
        journal_.forget(before);
        kept_.erase(document);
        document->setPath(after);
        if (document->isModified()) keepLater();
        emit pathChanged(before, after);
    }
}

void DocumentStore::save(const std::vector<Document*>& documents, std::function<void(bool)> done) {
    struct Wait {
        std::function<void(bool)> done;
        std::size_t open = 1;
        bool ok = true;
        void one(bool good) {
            ok = ok && good;
            if (--open == 0 && done) done(ok);
        }
    };
    auto wait = std::make_shared<Wait>(Wait{std::move(done)});
    for (Document* document : documents) {
        ++wait->open;
        auto* once = new QObject(document);  // gone with its document, and with the first answer
        const auto answer = [wait, once](bool good) {
            delete once;
            wait->one(good);
        };
        connect(document, &Document::saved, once, [answer] { answer(true); });
        connect(document, &Document::saveFailed, once, [answer] { answer(false); });
        document->save();
    }
    wait->one(true);
}

void DocumentStore::applyEdits(const QString& path, ByteEdits edits, Edited done) {
    const auto answer = [done = std::move(done)](const FileEdit& edit) {
        if (done) done(fileProblemText(edit.problem, edit.code), edit.inverse);
    };
    Document* document = find(path);
    if (document == nullptr) {
        inBackground(
            this, [path, edits = std::move(edits)] { return editFile(path, edits); }, answer);
        return;
    }
    const QByteArray before = document->text();
    if (!prepareEdits(edits, before) || !document->edit(edits)) {
        answer({FileProblem::Conflict, 0, {}});
        return;
    }
    auto* once = new QObject(document);
    const FileEdit edit{FileProblem::None, 0, inverseEdits(before, edits)};
    connect(document, &Document::saved, once, [once, answer, edit] {
        delete once;
        answer(edit);
    });
    connect(document, &Document::saveFailed, once, [once, answer, edit, document] {
        FileEdit failed = edit;
        failed.problem = FileProblem::Conflict;
        for (const Notice& notice : document->notices()) {
            if (notice.kind == NoticeKind::SaveFailed) failed = {notice.problem, notice.code, edit.inverse};
        }
        delete once;
        answer(failed);
    });
    document->save();
}

void DocumentStore::readText(const QString& path, std::function<void(std::optional<QByteArray>)> then) {
    const Document* document = find(path);
    if (document != nullptr && document->state() == Document::State::Text) {
        then(document->text());
        return;
    }
    const auto read = [path]() -> std::optional<QByteArray> {
        const FileContents contents = readFile(path, Document::kMaxSize);
        if (contents.problem != FileProblem::None) return std::nullopt;
        std::optional<DecodedText> text = decodeText(contents.bytes);
        if (!text) return std::nullopt;
        return std::move(text->utf8);
    };
    inBackground(this, read, std::move(then));
}

void DocumentStore::keepLater() {
    if (!keepTimer_.isActive())
        keepTimer_.start();  // not again with each key: typing without a pause is kept, too
}

void DocumentStore::keepUnsaved() {
    keepTimer_.stop();
    for (Document* document : modified()) {
        const auto kept = kept_.find(document);
        if (kept != kept_.end() && kept->second == document->revision()) continue;
        kept_[document] = document->revision();
        journal_.keep(
            {document->path(), QDateTime::currentDateTime(), document->diskStamp().hash, document->text()});
    }
}

void DocumentStore::recover(std::function<void(std::vector<Document*>)> then) {
    journal_.list([this, then = std::move(then)](const std::vector<RecoveredText>& texts) {
        std::vector<Document*> documents;
        for (const RecoveredText& text : texts) {
            restore(text);
            Document* document = find(text.path);
            if (document != nullptr) documents.push_back(document);
        }
        if (then) then(std::move(documents));
    });
}

void DocumentStore::restore(const RecoveredText& text) {
    Document* document = open(text.path);
    const auto bring = [this, document, text] {
        document->recover(text.utf8, text.when);
        if (!document->isModified()) journal_.forget(text.path);
    };
    if (document->state() != Document::State::Loading) {
        bring();
        return;
    }
    connect(document, &Document::loaded, this, bring, Qt::SingleShotConnection);
}

}  // namespace updraft
