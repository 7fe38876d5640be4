// Document: one open file. Holds its text (shared by all views of it, with one undo history that goes on
// across saves), how the file is encoded, and what it knows of the file on disk. Owned by DocumentStore; GUI
// thread.
//
// Reading and writing happen elsewhere and answer by signals; files under 1 MB are read at once. Text is
// never lost: whatever goes wrong with the file becomes a Notice, and the text stays modified until it is
// safely written. Places are bytes of UTF-8, as QScintilla counts them.
#pragma once

#include <Qsci/qscidocument.h>

#include <QObject>
#include <memory>

#include "widgets/base/background_job.h"
#include "widgets/documents/byte_edit.h"
#include "widgets/documents/notice.h"
#include "widgets/documents/text_encoding.h"

class QsciScintilla;

namespace updraft {

class Document final : public QObject {
    Q_OBJECT
  public:
    // Loading: the text is not here yet. Binary, TooLarge: there is none, and nothing can be saved.
    enum class State : std::uint8_t { Loading, Text, Binary, TooLarge, Failed };
    static constexpr qint64 kMaxSize = 20 * 1024 * 1024;

    explicit Document(QString path, QObject* parent = nullptr);
    ~Document() override;

    const QString& path() const { return path_; }
    QString fileName() const;
    State state() const { return state_; }
    const FileStamp& diskStamp() const { return disk_; }
    TextEncoding encoding() const { return encoding_; }
    LineEnd lineEnd() const { return lineEnd_; }
    void setEncoding(TextEncoding encoding);  // of the next save
    void setLineEnd(LineEnd lineEnd);         // converts the text, one step of undo

    QsciDocument& handle();  // for QsciScintilla::setDocument
    QByteArray text() const;
    bool isModified() const;
    bool isSaving() const { return saving_; }
    std::uint64_t revision() const { return revision_; }  // grows with every change of the text

    void load();
    // Conflicts with outside changes are not overwritten: they become a notice.
    void save();
    bool edit(ByteEdits edits);            // one step of undo; false when an edit does not fit
    void setText(const QByteArray& utf8);  // by the smallest edits; one step of undo
    void undo();
    void redo();
    bool canUndo() const;
    bool canRedo() const;
    void setPath(const QString& path);  // the file was renamed

    // What became of the file on disk: takes it over when nothing is unsaved, else says so.
    void checkDisk();
    void keepMine();    // the next save overwrites what is on disk
    void takeTheirs();  // the text from disk, also instead of a recovered one; undo brings mine back
    // What Compare shows beside text(): the file as it was last seen on disk.
    const QByteArray& diskText() const { return diskText_; }
    void recover(const QByteArray& utf8, const QDateTime& when);

    const std::vector<Notice>& notices() const { return notices_; }
    bool hasNotice(NoticeKind kind) const;
    void dismiss(NoticeKind kind);

  signals:
    void loaded();  // or found to be no text, see state()
    void textChanged();
    void modifiedChanged(bool modified);
    void saved();
    void saveFailed();
    void noticesChanged();
    void pathChanged();
    void fileFormatChanged();  // encoding or line ends

  private:
    void take(FileContents contents);
    void showText(const QByteArray& utf8);
    void finishSave(WriteOutcome outcome, const QByteArray& utf8);
    void look(bool again);
    void foundOnDisk(FileContents contents, bool again);
    void fileGone();
    void note(Notice notice);
    void drop(NoticeKind kind);
    void updateModified();
    long send(unsigned int message, unsigned long w = 0, long l = 0) const;

    // What somebody else wrote, while it is not decided whose text stays. Without a text it is not text any
    // more.
    struct Theirs {
        FileStamp stamp;
        std::optional<DecodedText> text;
    };

    QString path_;
    std::unique_ptr<QsciScintilla> buffer_;  // never shown: keeps the text while no view does
    QsciDocument handle_;
    State state_ = State::Loading;
    TextEncoding encoding_ = TextEncoding::Utf8;
    LineEnd lineEnd_ = LineEnd::Lf;
    FileStamp disk_;       // the state of the file that the text is based on
    QByteArray diskText_;  // and its text; shares memory until one changes
    std::optional<Theirs> theirs_;
    std::vector<Notice> notices_;
    BackgroundJob read_, write_, look_;
    std::uint64_t revision_ = 0;
    bool saving_ = false, saveAgain_ = false, lookAgain_ = false;
    bool unsafe_ = false;  // modified whatever the undo history says: the last save failed, the file is gone
    bool modified_ = false;
};

}  // namespace updraft
