// Reading and writing whole files so that no text is lost: atomically where the folder allows it, with the
// file's mode and owner kept and symbolic links followed. Blocking; any thread but the GUI's, except for
// small files.
#pragma once

#include <QByteArray>
#include <QString>

namespace updraft {

enum class FileProblem : std::uint8_t {
    None,
    NotFound,   // no such file
    NoFolder,   // its folder is gone
    Forbidden,  // no permission, or a read-only file system
    DiskFull,   // or over quota
    TooLarge,   // more than asked for
    NotAFile,   // a folder, a device
    Conflict,   // the file is not what was expected: somebody else wrote it
    Other
};

// Which state of a file a text came from.
struct FileStamp {
    bool exists = false;
    std::int64_t modifiedNanos = 0;
    std::int64_t size = 0;
    std::uint64_t inode = 0;
    QByteArray hash;  // SHA-1 of the contents

    bool looksLike(const FileStamp& other) const;  // all but the hash
};

struct FileContents {
    FileProblem problem = FileProblem::None;
    int code = 0;  // errno
    QByteArray bytes;
    FileStamp stamp;
};

struct WriteOutcome {
    FileProblem problem = FileProblem::None;
    int code = 0;
    FileStamp stamp;  // of the file as written
};

FileStamp statFile(const QString& path);  // without a hash
FileContents readFile(const QString& path, qint64 limit);
// With `expected`, writes only when the file is still in that state.
WriteOutcome writeFile(const QString& path, const QByteArray& bytes, const FileStamp* expected = nullptr);

// "The disk is full …": for people, in their language. GUI thread.
QString fileProblemText(FileProblem problem, int code);

}  // namespace updraft
