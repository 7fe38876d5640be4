#include "widgets/documents/recovery_journal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include "widgets/documents/file_io.h"

namespace updraft {
namespace {

constexpr qint64 kMaxEntry = 64 * 1024 * 1024;

QString hashName(const QString& path) {
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex());
}

// One line of JSON about the text, then the text.
QByteArray pack(const RecoveredText& text) {
    const QJsonObject head{{QStringLiteral("path"), text.path},
                           {QStringLiteral("when"), text.when.toString(Qt::ISODateWithMs)},
                           {QStringLiteral("disk"), QString::fromLatin1(text.diskHash.toHex())},
                           {QStringLiteral("bytes"), static_cast<qint64>(text.utf8.size())}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + text.utf8;
}

std::optional<RecoveredText> unpack(const QByteArray& bytes) {
    const qsizetype line = bytes.indexOf('\n');
    const QJsonObject head = QJsonDocument::fromJson(bytes.left(std::max<qsizetype>(line, 0))).object();
    RecoveredText text;
    text.path = head.value(QLatin1String("path")).toString();
    text.when = QDateTime::fromString(head.value(QLatin1String("when")).toString(), Qt::ISODateWithMs);
    text.diskHash = QByteArray::fromHex(head.value(QLatin1String("disk")).toString().toLatin1());
    text.utf8 = bytes.mid(line + 1);
    if (text.path.isEmpty() || text.utf8.size() != head.value(QLatin1String("bytes")).toInteger(-1))
        return {};
    return text;
}

std::vector<RecoveredText> readAll(const QString& folder) {
    std::vector<RecoveredText> all;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.text")}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        const FileContents contents = readFile(file.filePath(), kMaxEntry);
        if (contents.problem != FileProblem::None) continue;
        if (std::optional<RecoveredText> text = unpack(contents.bytes)) all.push_back(std::move(*text));
    }
    return all;
}

}  // namespace

QString RecoveryJournal::folderFor(const QString& workspace) {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/recovery/") + hashName(QDir(workspace).absolutePath());
}

RecoveryJournal::RecoveryJournal(QString folder, QObject* parent)
    : QObject(parent), folder_(std::move(folder)) {
    writer_.setMaxThreadCount(1);
}

RecoveryJournal::~RecoveryJournal() {
    waitForWritten();
}

QString RecoveryJournal::fileFor(const QString& path) const {
    return folder_ + QLatin1Char('/') + hashName(path) + QStringLiteral(".text");
}

void RecoveryJournal::keep(RecoveredText text) {
    writer_.start([folder = folder_, file = fileFor(text.path), text = std::move(text)] {
        QDir().mkpath(folder);
        // Source code may hold secrets: for the user's eyes only.
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        writeFile(file, pack(text));
    });
}

void RecoveryJournal::forget(const QString& path) {
    writer_.start([file = fileFor(path)] { QFile::remove(file); });
}

void RecoveryJournal::list(std::function<void(std::vector<RecoveredText>)> then) {
    reader_.start([folder = folder_](const std::stop_token&) { return readAll(folder); }, std::move(then));
}

void RecoveryJournal::waitForWritten() {
    writer_.waitForDone();
}

}  // namespace updraft
