#include "widgets/documents/document.h"

#include <Qsci/qsciscintilla.h>

#include <QFileInfo>

namespace updraft {
namespace {

constexpr qint64 kReadAtOnce = 1024 * 1024;  // bytes; a few milliseconds

using Sci = QsciScintillaBase;

unsigned long eolMode(LineEnd lineEnd) {
    switch (lineEnd) {
        case LineEnd::Lf:
            return Sci::SC_EOL_LF;
        case LineEnd::CrLf:
            return Sci::SC_EOL_CRLF;
        case LineEnd::Cr:
            return Sci::SC_EOL_CR;
    }
    return Sci::SC_EOL_LF;
}

}  // namespace

Document::Document(QString path, QObject* parent)
    : QObject(parent), path_(std::move(path)), buffer_(std::make_unique<QsciScintilla>()) {
    buffer_->setUtf8(true);
    handle_ = buffer_->document();
    connect(buffer_.get(), &Sci::SCN_MODIFIED, this, [this](int, int type) {
        if ((type & (Sci::SC_MOD_INSERTTEXT | Sci::SC_MOD_DELETETEXT)) == 0) return;
        ++revision_;
        if (state_ == State::Text) emit textChanged();
    });
    connect(buffer_.get(), &Sci::SCN_SAVEPOINTLEFT, this, &Document::updateModified);
    connect(buffer_.get(), &Sci::SCN_SAVEPOINTREACHED, this, &Document::updateModified);
}

Document::~Document() {
    buffer_->disconnect(this);
}

long Document::send(unsigned int message, unsigned long w, long l) const {
    return buffer_->SendScintilla(message, w, l);
}

QString Document::fileName() const {
    return QFileInfo(path_).fileName();
}

QsciDocument& Document::handle() {
    return handle_;
}

QByteArray Document::text() const {
    if (state_ != State::Text) return {};
    const auto* bytes =
        static_cast<const char*>(buffer_->SendScintillaPtrResult(Sci::SCI_GETCHARACTERPOINTER));
    return {bytes, send(Sci::SCI_GETLENGTH)};
}

bool Document::isModified() const {
    return state_ == State::Text && (unsafe_ || saving_ || send(Sci::SCI_GETMODIFY) != 0);
}

void Document::updateModified() {
    const bool now = isModified();
    if (now == modified_) return;
    modified_ = now;
    emit modifiedChanged(now);
}

void Document::setEncoding(TextEncoding encoding) {
    if (encoding == encoding_) return;
    encoding_ = encoding;
    unsafe_ = true;  // undo does not know of encodings
    emit fileFormatChanged();
    updateModified();
}

void Document::setLineEnd(LineEnd lineEnd) {
    lineEnd_ = lineEnd;
    send(Sci::SCI_CONVERTEOLS, eolMode(lineEnd));
    send(Sci::SCI_SETEOLMODE, eolMode(lineEnd));
    emit fileFormatChanged();
}

void Document::setPath(const QString& path) {
    if (path == path_) return;
    path_ = path;
    emit pathChanged();
}

void Document::load() {
    state_ = State::Loading;
    if (statFile(path_).size <= kReadAtOnce) {
        take(readFile(path_, kReadAtOnce * 2));
        return;
    }
    read_.start([path = path_](const std::stop_token&) { return readFile(path, kMaxSize); },
                [this](FileContents contents) { take(std::move(contents)); });
}

void Document::take(FileContents contents) {
    disk_ = contents.stamp;
    if (contents.problem == FileProblem::TooLarge) {
        state_ = State::TooLarge;
    } else if (contents.problem != FileProblem::None) {
        state_ = State::Failed;
        note({NoticeKind::LoadFailed, contents.problem, contents.code, {}});
    } else if (const std::optional<DecodedText> decoded = decodeText(contents.bytes)) {
        drop(NoticeKind::LoadFailed);
        encoding_ = decoded->encoding;
        lineEnd_ = decoded->lineEnd;
        diskText_ = decoded->utf8;
        showText(decoded->utf8);
        state_ = State::Text;
    } else {
        state_ = State::Binary;
    }
    emit fileFormatChanged();
    emit loaded();
}

// As the beginning of the undo history.
void Document::showText(const QByteArray& utf8) {
    send(Sci::SCI_SETUNDOCOLLECTION, 0);
    send(Sci::SCI_CLEARALL);
    buffer_->SendScintilla(Sci::SCI_APPENDTEXT, static_cast<uintptr_t>(utf8.size()), utf8.constData());
    send(Sci::SCI_SETUNDOCOLLECTION, 1);
    send(Sci::SCI_SETEOLMODE, eolMode(lineEnd_));
    send(Sci::SCI_EMPTYUNDOBUFFER);
    send(Sci::SCI_SETSAVEPOINT);
}

bool Document::edit(ByteEdits edits) {
    if (state_ != State::Text || !prepareEdits(edits, text())) return false;
    if (edits.empty()) return true;
    send(Sci::SCI_BEGINUNDOACTION);
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        send(Sci::SCI_SETTARGETRANGE, static_cast<unsigned long>(edit->offset), edit->offset + edit->length);
        buffer_->SendScintilla(Sci::SCI_REPLACETARGET, static_cast<uintptr_t>(edit->replacement.size()),
                               edit->replacement.constData());
    }
    send(Sci::SCI_ENDUNDOACTION);
    return true;
}

void Document::setText(const QByteArray& utf8) {
    edit(differences(text(), utf8));
}

void Document::undo() {
    send(Sci::SCI_UNDO);
}

void Document::redo() {
    send(Sci::SCI_REDO);
}

bool Document::canUndo() const {
    return send(Sci::SCI_CANUNDO) != 0;
}

bool Document::canRedo() const {
    return send(Sci::SCI_CANREDO) != 0;
}

// Marks the text as saved at once, so that what is typed meanwhile counts as new; until the file is written
// the document says that it is modified.
void Document::save() {
    if (state_ != State::Text) return;
    if (saving_) {
        saveAgain_ = true;
        return;
    }
    const QByteArray utf8 = text();
    std::optional<QByteArray> bytes = encodeText(utf8, encoding_);
    if (!bytes) {
        encoding_ = TextEncoding::Utf8;
        bytes = utf8;
        note({NoticeKind::EncodingWidened, FileProblem::None, 0, {}});
        emit fileFormatChanged();
    }
    saving_ = true;
    send(Sci::SCI_SETSAVEPOINT);
    write_.start([path = path_, bytes = *bytes,
                  expected = disk_](const std::stop_token&) { return writeFile(path, bytes, &expected); },
                 [this, utf8](const WriteOutcome& outcome) { finishSave(outcome, utf8); });
    updateModified();
}

void Document::finishSave(WriteOutcome outcome, const QByteArray& utf8) {
    saving_ = false;
    unsafe_ = outcome.problem != FileProblem::None;
    if (unsafe_) {
        saveAgain_ = false;
        if (outcome.problem == FileProblem::Conflict) {
            checkDisk();
        } else {
            note({NoticeKind::SaveFailed, outcome.problem, outcome.code, {}});
        }
        updateModified();
        emit saveFailed();
        return;
    }
    disk_ = outcome.stamp;
    theirs_.reset();
    diskText_ = utf8;
    for (const auto kind : {NoticeKind::SaveFailed, NoticeKind::ChangedOnDisk, NoticeKind::DeletedOnDisk,
                            NoticeKind::Recovered}) {
        drop(kind);
    }
    updateModified();
    if (std::exchange(saveAgain_, false)) {
        save();
        return;
    }
    emit saved();
    if (std::exchange(lookAgain_, false)) checkDisk();
}

bool Document::hasNotice(NoticeKind kind) const {
    return std::any_of(notices_.begin(), notices_.end(), [kind](const Notice& n) { return n.kind == kind; });
}

void Document::dismiss(NoticeKind kind) {
    drop(kind);
}

void Document::note(Notice notice) {
    std::erase_if(notices_, [&](const Notice& n) { return n.kind == notice.kind; });
    notices_.push_back(std::move(notice));
    emit noticesChanged();
}

void Document::drop(NoticeKind kind) {
    if (std::erase_if(notices_, [kind](const Notice& n) { return n.kind == kind; }) > 0)
        emit noticesChanged();
}

}  // namespace updraft
