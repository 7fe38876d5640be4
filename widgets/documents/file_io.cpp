#include "widgets/documents/file_io.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace updraft {
namespace {

class Descriptor {
  public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return fd_; }
    // The error of closing is the last chance to hear that the disk is full (NFS).
    bool close() { return ::close(std::exchange(fd_, -1)) == 0; }

  private:
    int fd_;
};

FileProblem problemOf(int code, const QString& path) {
    switch (code) {
        case ENOENT:
        case ENOTDIR:
            return QFileInfo(QFileInfo(path).path()).isDir() ? FileProblem::NotFound : FileProblem::NoFolder;
        case EACCES:
        case EPERM:
        case EROFS:
        case ETXTBSY:
            return FileProblem::Forbidden;
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return FileProblem::DiskFull;
        case EISDIR:
        case ENXIO:
            return FileProblem::NotAFile;
        default:
            return FileProblem::Other;
    }
}

FileStamp stampOf(const struct stat& info) {
    FileStamp stamp;
    stamp.exists = true;
    stamp.modifiedNanos = std::int64_t{info.st_mtim.tv_sec} * 1'000'000'000 + info.st_mtim.tv_nsec;
    stamp.size = info.st_size;
    stamp.inode = info.st_ino;
    return stamp;
}

QByteArray hashOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

int writeAll(int fd, const QByteArray& bytes) {
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t wrote =
            ::write(fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (wrote < 0 && errno != EINTR) return errno;
        if (wrote > 0) done += wrote;
    }
    return 0;
}

// errno, or 0. The file at `target` is either the old one or the new one at every moment.
int replaceFile(const QByteArray& target, const QByteArray& bytes) {
    const QByteArray folder = target.left(target.lastIndexOf('/') + 1);
    QByteArray name = folder + ".updraft-XXXXXX";
    Descriptor file(::mkostemp(name.data(), O_CLOEXEC));
    if (file.get() < 0) return errno;
    struct stat old = {};
    int code = 0;
    if (::stat(target.constData(), &old) == 0) {
        // Whoever owns the file keeps it; where that is not allowed the file has to be written in place.
        if ((old.st_uid != ::geteuid() || old.st_gid != ::getegid()) &&
            ::fchown(file.get(), old.st_uid, old.st_gid) != 0) {
            code = EPERM;
        }
        if (code == 0 && ::fchmod(file.get(), old.st_mode & 07777) != 0) code = errno;
        if (old.st_nlink > 1) code = EMLINK;  // other names of the file must go on showing its text
    } else {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        if (::fchmod(file.get(), 0666 & ~mask) != 0) code = errno;
    }
    if (code == 0) code = writeAll(file.get(), bytes);
    if (code == 0 && ::fsync(file.get()) != 0) code = errno;
    if (!file.close() && code == 0) code = errno;
    if (code == 0 && ::rename(name.constData(), target.constData()) != 0) code = errno;
    if (code != 0) ::unlink(name.constData());
    return code;
}

// For folders in which no file can be made. Reserves the room first, so that a full disk is noticed while the
// old text is still there.
int overwriteFile(const QByteArray& target, const QByteArray& bytes) {
    Descriptor file(::open(target.constData(), O_WRONLY | O_CLOEXEC));
    if (file.get() < 0) return errno;
    struct stat old = {};
    if (::fstat(file.get(), &old) != 0) return errno;
    if (!S_ISREG(old.st_mode)) return EISDIR;
    if (bytes.size() > old.st_size) {
        const int code = ::posix_fallocate(file.get(), old.st_size, bytes.size() - old.st_size);
        if (code == ENOSPC || code == EDQUOT || code == EFBIG) {
            if (::ftruncate(file.get(), old.st_size) != 0) return errno;
            return code;
        }
    }
    if (const int code = writeAll(file.get(), bytes); code != 0) return code;
    if (::ftruncate(file.get(), bytes.size()) != 0 || ::fsync(file.get()) != 0) return errno;
    return file.close() ? 0 : errno;
}

bool isAsExpected(const QString& path, const FileStamp& expected) {
    const FileStamp now = statFile(path);
    if (now.exists != expected.exists) return !now.exists;  // gone meanwhile: saving makes it again
    if (!now.exists || now.looksLike(expected)) return true;
    if (now.size != expected.size) return false;
    return readFile(path, now.size).stamp.hash == expected.hash;
}

}  // namespace

bool FileStamp::looksLike(const FileStamp& other) const {
    return exists == other.exists && modifiedNanos == other.modifiedNanos && size == other.size &&
           inode == other.inode;
}

FileStamp statFile(const QString& path) {
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0) return {};
    return stampOf(info);
}

FileContents readFile(const QString& path, qint64 limit) {
    FileContents contents;
    const auto failed = [&](FileProblem problem, int code) {
        contents.problem = problem;
        contents.code = code;
        contents.bytes.clear();
        return contents;
    };
    // Not blocking: a named pipe without a writer would be waited for forever.
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0) return failed(problemOf(errno, path), errno);
    struct stat info = {};
    if (::fstat(file.get(), &info) != 0) return failed(problemOf(errno, path), errno);
    contents.stamp = stampOf(info);
    if (!S_ISREG(info.st_mode)) return failed(FileProblem::NotAFile, 0);
    if (info.st_size > limit) return failed(FileProblem::TooLarge, 0);
    contents.bytes.reserve(info.st_size + 1);
    char block[65536];
    for (;;) {
        const ssize_t got = ::read(file.get(), block, sizeof block);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return failed(problemOf(errno, path), errno);
        if (got == 0) break;
        contents.bytes.append(block, got);
        if (contents.bytes.size() > limit) return failed(FileProblem::TooLarge, 0);
    }
    contents.stamp.hash = hashOf(contents.bytes);
    return contents;
}

WriteOutcome writeFile(const QString& path, const QByteArray& bytes, const FileStamp* expected) {
    WriteOutcome outcome;
    if (expected != nullptr && !isAsExpected(path, *expected)) {
        outcome.problem = FileProblem::Conflict;
        return outcome;
    }
    const QString real = QFileInfo(path).canonicalFilePath();  // empty for a file that is not there
    const QByteArray target = QFile::encodeName(real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real);
    // A file that was made read-only is not to be replaced behind its owner's back, though rename() could.
    const bool readOnly = !real.isEmpty() && ::access(target.constData(), W_OK) != 0;
    int code = readOnly ? errno : replaceFile(target, bytes);
    const bool inPlace = code == EACCES || code == EPERM || code == EROFS || code == EMLINK;
    if (!readOnly && inPlace && !real.isEmpty()) code = overwriteFile(target, bytes);
    if (code != 0) {
        outcome.problem = problemOf(code, path);
        outcome.code = code;
        return outcome;
    }
    outcome.stamp = statFile(path);
    outcome.stamp.hash = hashOf(bytes);
    return outcome;
}

QString fileProblemText(FileProblem problem, int code) {
    const auto say = [](const char* text) { return QCoreApplication::translate("FileProblem", text); };
    switch (problem) {
        case FileProblem::None:
            return {};
        case FileProblem::NotFound:
            return say(QT_TRANSLATE_NOOP("FileProblem", "There is no such file."));
        case FileProblem::NoFolder:
            return say(QT_TRANSLATE_NOOP("FileProblem", "Its folder no longer exists."));
        case FileProblem::Forbidden:
            return say(QT_TRANSLATE_NOOP("FileProblem", "You have no permission, or the file is read-only."));
        case FileProblem::DiskFull:
            return say(QT_TRANSLATE_NOOP("FileProblem", "The disk is full: free some space and try again."));
        case FileProblem::TooLarge:
            return say(QT_TRANSLATE_NOOP("FileProblem", "The file is too large."));
        case FileProblem::NotAFile:
            return say(QT_TRANSLATE_NOOP("FileProblem", "It is not an ordinary file."));
        case FileProblem::Conflict:
            return say(QT_TRANSLATE_NOOP("FileProblem", "Another program has changed the file."));
        case FileProblem::Other:
            break;
    }
    return say(QT_TRANSLATE_NOOP("FileProblem", "The system says: %1."))
        .arg(QString::fromLocal8Bit(std::strerror(code)));
}

}  // namespace updraft
