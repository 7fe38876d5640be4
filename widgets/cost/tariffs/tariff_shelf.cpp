#include "widgets/cost/tariffs/tariff_shelf.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace updraft {
namespace {

constexpr int kSettleMs = 60;  // a save is several changes of a folder

QFileInfoList filesOf(const QString& folder) {
    return QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
}

TariffProblem problemOf(const Error& error, const QString& path) {
    return {path, error.where.line, QString::fromStdString(error.message)};
}

}  // namespace

QString ownTariffFolder(const QString& workspace) {
    return workspace.isEmpty() ? QString() : QDir(workspace).filePath(QStringLiteral(".updraft/tariffs"));
}

bool isOwnTariff(const Tariff& tariff, const QString& ownFolder) {
    return !ownFolder.isEmpty() && QFileInfo(QString::fromStdString(tariff.file)).path() == ownFolder;
}

Result<LoadedTariffs> loadTariffs(const QString& ownFolder) {
    auto catalogue = TariffCatalogue::shipped();
    if (!catalogue) return catalogue.error();
    LoadedTariffs loaded;
    if (!ownFolder.isEmpty()) {
        for (const QFileInfo& file : filesOf(ownFolder))
            if (const auto added = catalogue->addFile(file.filePath().toStdString()); !added)
                loaded.problems.push_back(problemOf(added.error(), file.filePath()));
    }
    loaded.tariffs = std::make_shared<const TariffCatalogue>(std::move(*catalogue));
    return loaded;
}

TariffWatch::TariffWatch(QObject* parent) : QObject(parent), watcher_(this), settle_(this) {
    settle_.setSingleShot(true);
    settle_.setInterval(kSettleMs);
    connect(&settle_, &QTimer::timeout, this, &TariffWatch::look);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &settle_, qOverload<>(&QTimer::start));
    connect(&watcher_, &QFileSystemWatcher::fileChanged, &settle_, qOverload<>(&QTimer::start));
}

void TariffWatch::setFolder(const QString& folder) {
    if (folder == folder_) return;
    folder_ = folder;
    remember();
}

void TariffWatch::remember() {
    watch();
    seen_ = state();
}

void TariffWatch::look() {
    watch();
    const QString now = state();
    if (std::exchange(seen_, now) != now) emit changed();
}

QString TariffWatch::state() const {
    QString all;
    if (folder_.isEmpty()) return all;
    for (const QFileInfo& file : filesOf(folder_))
        all += file.fileName() + QStringLiteral(" %1 %2 %3\n")
                                     .arg(file.size())
                                     .arg(file.lastModified().toMSecsSinceEpoch())
                                     .arg(file.isReadable());
    return all;
}

// Files that are written in place, the folder for those that come and go, and while there is none, what it
// will come into.
void TariffWatch::watch() {
    QStringList wanted;
    if (!folder_.isEmpty()) {
        QString place = folder_;
        for (int up = 0; up < 2 && !QFileInfo::exists(place); ++up) place = QFileInfo(place).path();
        wanted.append(place);
        for (const QFileInfo& file : filesOf(folder_)) wanted.append(file.filePath());
    }
    const QStringList have = watcher_.files() + watcher_.directories();
    for (const QString& place : have)
        if (!wanted.contains(place)) watcher_.removePath(place);
    for (const QString& place : std::as_const(wanted))
        if (!have.contains(place) && QFileInfo::exists(place)) watcher_.addPath(place);
}

}  // namespace updraft
