#include "widgets/monitor/dashboards/dashboard_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

#include "widgets/monitor/dashboards/dashboard_json.h"

namespace updraft {
namespace {

constexpr int kSettleMs = 60;  // a save is several changes of a folder

QString writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    const bool good = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return good ? QString() : file.errorString();
}

}  // namespace

DashboardFile::DashboardFile(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
    settle_.setSingleShot(true);
    settle_.setInterval(kSettleMs);
    connect(&settle_, &QTimer::timeout, this, &DashboardFile::look);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &settle_, qOverload<>(&QTimer::start));
    connect(&watcher_, &QFileSystemWatcher::fileChanged, &settle_, qOverload<>(&QTimer::start));
}

DashboardFile::~DashboardFile() {
    pool_.waitForDone();
}

QString DashboardFile::path() const {
    return folder_.isEmpty() ? QString() : QDir(folder_).filePath(fileName());
}

void DashboardFile::setFolder(const QString& folder) {
    if (folder == folder_) return;
    folder_ = folder;
    known_ = false;
    bytes_.clear();
    setProblem({});
    if (!folder.isEmpty()) look();
}

DashboardFile::Content DashboardFile::contentOf(const QString& path) {
    QFile file(path);
    if (!file.exists()) return {};
    if (!file.open(QIODevice::ReadOnly)) return {{}, file.errorString(), true};
    if (file.size() > kMostBytes) return {{}, tr("it is larger than any dashboards are"), true};
    return {file.readAll(), {}, true};
}

// The destructor waits for the thread, so this is there while `work` runs.
void DashboardFile::run(std::function<void()> work) {
    pool_.start(std::move(work));
}

void DashboardFile::look() {
    if (folder_.isEmpty() || writing_ > 0) return;  // the writing looks itself
    run([this, path = path()] {
        const Content content = contentOf(path);
        QMetaObject::invokeMethod(
            this, [this, path, content] { took(path, content); }, Qt::QueuedConnection);
    });
}

void DashboardFile::took(const QString& path, const Content& content) {
    if (path != this->path() || writing_ > 0) return;
    watch();
    const bool first = !std::exchange(known_, true);
    if (!content.error.isEmpty())
        return setProblem(tr("%1 cannot be read: %2").arg(fileName(), content.error));
    if (!first && content.bytes == bytes_ && problem_.isEmpty()) return;
    bytes_ = content.bytes;
    if (!content.exists) {
        setProblem({});
        emit read({});
        return;
    }
    const DashboardJson::Parsed parsed = DashboardJson::read(content.bytes);
    if (!parsed.problem.isEmpty())
        return setProblem(tr("%1, line %2: %3").arg(fileName()).arg(parsed.line).arg(parsed.problem));
    setProblem({});
    emit read(parsed.dashboards);
}

void DashboardFile::setProblem(const QString& problem) {
    if (std::exchange(problem_, problem) != problem) emit problemChanged();
}

void DashboardFile::save(const Dashboards& dashboards) {
    if (folder_.isEmpty() || !problem_.isEmpty()) return;
    const QByteArray before = std::exchange(bytes_, DashboardJson::write(dashboards));
    ++writing_;
    run([this, path = path(), before, bytes = bytes_] {
        const Content found = contentOf(path);
        const bool foreign = !found.error.isEmpty() || found.bytes != before;
        const QString error = foreign ? QString() : writeWhole(path, bytes);
        const auto done = [this, path, foreign, error] {
            --writing_;
            if (path != this->path()) return;
            if (foreign)
                emit failed(
                    tr("%1 was changed by another program: your last change was not kept.").arg(fileName()));
            if (!error.isEmpty()) emit failed(tr("%1 was not saved: %2").arg(fileName(), error));
            if (foreign || !error.isEmpty()) bytes_ = QByteArrayLiteral("?");  // to be read again
            if (writing_ == 0) look();
        };
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    });
}

void DashboardFile::putAside() {
    if (problem_.isEmpty() || folder_.isEmpty()) return;
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name = fileName() + QStringLiteral(".broken-") + stamp;
    run([this, from = path(), name] {
        QFile file(from);
        const QString to = QFileInfo(from).dir().filePath(name);
        const QString error = file.rename(to) ? QString() : file.errorString();
        const auto done = [this, name, error] {
            if (error.isEmpty())
                emit asideAs(name);
            else
                emit failed(tr("%1 could not be put aside: %2").arg(fileName(), error));
            look();
        };
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    });
}

// The folder for a file that comes or is replaced, the file for one that is written in place.
void DashboardFile::watch() {
    const QStringList wanted{folder_, path()};
    QStringList have = watcher_.files() + watcher_.directories();
    for (const QString& place : std::as_const(have)) {
        if (!wanted.contains(place)) watcher_.removePath(place);
    }
    for (const QString& place : wanted) {
        if (!have.contains(place) && QFileInfo::exists(place)) watcher_.addPath(place);
    }
}

}  // namespace updraft
