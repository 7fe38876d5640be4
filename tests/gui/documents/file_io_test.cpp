#include "widgets/documents/file_io.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <csignal>

#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"

namespace updraft {
namespace {

mode_t modeOf(const QString& path) {
    struct stat info = {};
    ::stat(QFile::encodeName(path).constData(), &info);
    return info.st_mode & 07777;
}

// Root may write anything: such tests act as somebody else for a while.
class AsNobody {
  public:
    AsNobody() {
        if (::geteuid() == 0) changed_ = ::seteuid(65534) == 0;
    }
    ~AsNobody() {
        if (changed_ && ::seteuid(0) != 0) qFatal("cannot become root again");
    }

  private:
    bool changed_ = false;
};

// A file may grow to so many bytes: what a full disk does, for one process.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &before_); }

  private:
    rlimit before_{};
};

}  // namespace

class FileIoTest final : public QObject {
    Q_OBJECT
  private slots:
    void writesAndReads() {
        const Files files;
        const QString path = files.path(QStringLiteral("new.py"));
        const WriteOutcome wrote = writeFile(path, "text\n");
        QCOMPARE(wrote.problem, FileProblem::None);
        const FileContents read = readFile(path, 1000);
        QCOMPARE(read.bytes, QByteArray("text\n"));
        QVERIFY(read.stamp.looksLike(wrote.stamp));
        QCOMPARE(read.stamp.hash, wrote.stamp.hash);
        QCOMPARE(QDir(files.folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void keepsTheModeAndReplacesAtOnce() {
        const Files files;
        const QString path = files.write(QStringLiteral("bootstrap"), "old");
        QVERIFY(::chmod(QFile::encodeName(path).constData(), 0755) == 0);
        QFile reader(path);
        QVERIFY(reader.open(QFile::ReadOnly));
        QCOMPARE(writeFile(path, "new").problem, FileProblem::None);
        QCOMPARE(modeOf(path), mode_t(0755));
        QCOMPARE(reader.readAll(), QByteArray("old"));  // who reads sees one text or the other, never a mix
        QCOMPARE(files.read(QStringLiteral("bootstrap")), QByteArray("new"));
    }

    void followsSymbolicLinks() {
        const Files files;
        files.write(QStringLiteral("real.py"), "old");
        const QString link = files.path(QStringLiteral("link.py"));
        QVERIFY(QFile::link(files.path(QStringLiteral("real.py")), link));
        QCOMPARE(writeFile(link, "new").problem, FileProblem::None);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(files.read(QStringLiteral("real.py")), QByteArray("new"));
    }

    void keepsHardLinksTogether() {
        const Files files;
        const QString path = files.write(QStringLiteral("one"), "old, and longer");
        QVERIFY(::link(QFile::encodeName(path).constData(),
                       QFile::encodeName(files.path(QStringLiteral("two"))).constData()) == 0);
        QCOMPARE(writeFile(path, "new").problem, FileProblem::None);
        QCOMPARE(files.read(QStringLiteral("two")), QByteArray("new"));
    }

    void writesInPlaceWhereNoFileCanBeMade() {
        const Files files;
        const QString path = files.write(QStringLiteral("locked/app.py"), "old");
        QFile::setPermissions(path, QFile::Permissions(0x6666));
        ::chmod(QFile::encodeName(files.folder()).constData(), 0755);
        ::chmod(QFile::encodeName(files.path(QStringLiteral("locked"))).constData(), 0555);
        WriteOutcome outcome;
        {
            const AsNobody nobody;
            outcome = writeFile(path, "a longer new text");
        }
        ::chmod(QFile::encodeName(files.path(QStringLiteral("locked"))).constData(), 0755);
        QCOMPARE(outcome.problem, FileProblem::None);
        QCOMPARE(files.read(QStringLiteral("locked/app.py")), QByteArray("a longer new text"));
    }

    void aReadOnlyFileStaysAsItIs() {
        const Files files;
        ::chmod(QFile::encodeName(files.folder()).constData(), 0777);
        const QString path = files.write(QStringLiteral("app.py"), "old");
        ::chmod(QFile::encodeName(path).constData(), 0444);
        WriteOutcome outcome;
        {
            const AsNobody nobody;
            outcome = writeFile(path, "new");
        }
        QCOMPARE(outcome.problem, FileProblem::Forbidden);
        QCOMPARE(files.read(QStringLiteral("app.py")), QByteArray("old"));
    }

    void aFullDiskLeavesTheOldText() {
        const Files files;
        const QString path = files.write(QStringLiteral("app.py"), "old");
        WriteOutcome outcome;
        {
            const FileSizeLimit limit(1000);
            outcome = writeFile(path, QByteArray(5000, 'x'));
        }
        QCOMPARE(outcome.problem, FileProblem::DiskFull);
        QCOMPARE(files.read(QStringLiteral("app.py")), QByteArray("old"));
        QCOMPARE(QDir(files.folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(fileProblemText(outcome.problem, outcome.code).contains(QStringLiteral("full")));
    }

    void saysWhatIsWrong() {
        const Files files;
        QCOMPARE(readFile(files.path(QStringLiteral("none")), 10).problem, FileProblem::NotFound);
        QCOMPARE(readFile(files.path(QStringLiteral("no/folder")), 10).problem, FileProblem::NoFolder);
        QCOMPARE(readFile(files.folder(), 10).problem, FileProblem::NotAFile);
        QCOMPARE(readFile(files.write(QStringLiteral("big"), "eleven bytes"), 10).problem,
                 FileProblem::TooLarge);
        QCOMPARE(writeFile(files.path(QStringLiteral("no/folder")), "x").problem, FileProblem::NoFolder);
        const QString pipe = files.path(QStringLiteral("pipe"));
        QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        QCOMPARE(readFile(pipe, 10).problem, FileProblem::NotAFile);
    }

    void doesNotOverwriteWhatItDidNotExpect() {
        const Files files;
        const QString path = files.write(QStringLiteral("app.py"), "mine");
        const FileStamp known = readFile(path, 100).stamp;
        files.write(QStringLiteral("app.py"), "theirs");
        QCOMPARE(writeFile(path, "newer", &known).problem, FileProblem::Conflict);
        QCOMPARE(files.read(QStringLiteral("app.py")), QByteArray("theirs"));
        files.write(QStringLiteral("app.py"), "mine");  // touched, but the same text
        QCOMPARE(writeFile(path, "newer", &known).problem, FileProblem::None);
        QFile::remove(path);
        QCOMPARE(writeFile(path, "again", &known).problem, FileProblem::None);
        QCOMPARE(files.read(QStringLiteral("app.py")), QByteArray("again"));
    }
};

UPDRAFT_GUI_TEST(FileIoTest)

}  // namespace updraft

#include "file_io_test.moc"
