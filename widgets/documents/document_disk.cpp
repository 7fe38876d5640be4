// What becomes of an open document when its file is changed by somebody else, or is found after a crash.
#include <Qsci/qsciscintilla.h>

#include <QTimer>

#include "widgets/documents/document.h"

namespace updraft {
namespace {

constexpr int kSecondLookMs = 400;  // editors that save by rename leave a moment without the file

struct Look {
    FileContents contents;
    bool same = false;  // nothing but perhaps the time stamp changed
};

Look lookAt(const QString& path, const FileStamp& known) {
    Look look;
    look.contents.stamp = statFile(path);
    if (known.exists && look.contents.stamp.looksLike(known)) {
        look.contents.stamp.hash = known.hash;
        look.same = true;
        return look;
    }
    look.contents = readFile(path, Document::kMaxSize);
    look.same =
        look.contents.problem == FileProblem::None && known.exists && look.contents.stamp.hash == known.hash;
    return look;
}

bool isGone(FileProblem problem) {
    return problem == FileProblem::NotFound || problem == FileProblem::NoFolder;
}

}  // namespace

void Document::checkDisk() {
    if (state_ == State::Loading) return;
    if (saving_) {
        lookAgain_ = true;  // our own writing must not be taken for somebody else's
        return;
    }
    look(false);
}

void Document::look(bool again) {
    const auto work = [path = path_, known = disk_](const std::stop_token&) { return lookAt(path, known); };
    look_.start(work, [this, again](Look found) {
        if (saving_) {
            lookAgain_ = true;
        } else if (found.same) {
            disk_ = found.contents.stamp;
            theirs_.reset();
            drop(NoticeKind::ChangedOnDisk);
        } else {
            foundOnDisk(std::move(found.contents), again);
        }
    });
}

void Document::foundOnDisk(FileContents contents, bool again) {
    if (isGone(contents.problem)) {
        if (again) {
            fileGone();
        } else {
            QTimer::singleShot(kSecondLookMs, this, [this] {
                if (!saving_) look(true);
            });
        }
        return;
    }
    if (state_ != State::Text) {
        take(std::move(contents));
        return;
    }
    const bool tooLarge = contents.problem == FileProblem::TooLarge;
    if (contents.problem != FileProblem::None && !tooLarge) return;  // no permission: saving will say so
    const bool typed = buffer_->SendScintilla(QsciScintillaBase::SCI_GETMODIFY) != 0;
    const bool clean = !typed && (!unsafe_ || hasNotice(NoticeKind::DeletedOnDisk));
    theirs_ = Theirs{contents.stamp, tooLarge ? std::nullopt : decodeText(contents.bytes)};
    drop(NoticeKind::DeletedOnDisk);
    if (theirs_->text && (clean || theirs_->text->utf8 == text())) {
        takeTheirs();
        return;
    }
    if (theirs_->text) diskText_ = theirs_->text->utf8;
    unsafe_ = true;
    note({NoticeKind::ChangedOnDisk, FileProblem::None, 0, {}});
    updateModified();
}

void Document::fileGone() {
    if (state_ != State::Text || hasNotice(NoticeKind::DeletedOnDisk)) return;
    disk_ = FileStamp{};
    theirs_.reset();
    unsafe_ = true;
    drop(NoticeKind::ChangedOnDisk);
    note({NoticeKind::DeletedOnDisk, FileProblem::None, 0, {}});
    updateModified();
}

void Document::keepMine() {
    if (theirs_) disk_ = theirs_->stamp;
    theirs_.reset();
    unsafe_ = true;
    drop(NoticeKind::ChangedOnDisk);
    updateModified();
}

void Document::takeTheirs() {
    if (theirs_) {
        disk_ = theirs_->stamp;
        if (!theirs_->text) {  // it is no text any more
            state_ = disk_.size > kMaxSize ? State::TooLarge : State::Binary;
            emit loaded();
        } else {
            diskText_ = theirs_->text->utf8;
            encoding_ = theirs_->text->encoding;
            lineEnd_ = theirs_->text->lineEnd;
            emit fileFormatChanged();
        }
    }
    theirs_.reset();
    setText(diskText_);
    unsafe_ = hasNotice(NoticeKind::DeletedOnDisk);
    buffer_->SendScintilla(QsciScintillaBase::SCI_SETSAVEPOINT);
    for (const auto kind : {NoticeKind::ChangedOnDisk, NoticeKind::Recovered, NoticeKind::SaveFailed})
        drop(kind);
    updateModified();
}

void Document::recover(const QByteArray& utf8, const QDateTime& when) {
    if (state_ == State::Failed) {  // its file is gone: the text is all there is
        drop(NoticeKind::LoadFailed);
        state_ = State::Text;
        showText({});
        fileGone();
        emit loaded();
    }
    if (state_ != State::Text || (utf8 == text() && !unsafe_)) return;
    setText(utf8);
    note({NoticeKind::Recovered, FileProblem::None, 0, when});
    updateModified();
}

}  // namespace updraft
