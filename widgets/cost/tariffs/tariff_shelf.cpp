#include "widgets/cost/tariffs/tariff_shelf.h"

#include <QDir>
#include <QFileInfo>

#include "runtime/cost/tariff_shelf.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;

constexpr int kSettleMs = 60;  // a save is several changes of a folder

fs::path pathOf(const QString& folder) {
    return fs::path(folder.toStdString());
}

TariffProblem problemOf(const Error& error) {
    return {QString::fromStdString(error.where.file), error.where.line,
            QString::fromStdString(error.message)};
}

}  // namespace

QString ownTariffFolder(const QString& workspace) {
    return workspace.isEmpty() ? QString() : QDir(workspace).filePath(QStringLiteral(".updraft/tariffs"));
}

bool isOwnTariff(const Tariff& tariff, const QString& ownFolder) {
    return !ownFolder.isEmpty() && QFileInfo(QString::fromStdString(tariff.file)).path() == ownFolder;
}

Result<LoadedTariffs> loadTariffs(const QString& ownFolder) {
    const auto shelf = loadTariffShelf(pathOf(ownFolder));
    if (!shelf) return shelf.error();
    LoadedTariffs loaded{shelf->tariffs, {}};
    for (const Error& wrong : shelf->leftOut) loaded.problems.push_back(problemOf(wrong));
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
    const std::string now = state();
    if (std::exchange(seen_, now) != now) emit changed();
}

std::string TariffWatch::state() const {
    return tariffFilesState(pathOf(folder_));
}

// Files that are written in place, the folder for those that come and go, and while there is none, what it
// will come into.
void TariffWatch::watch() {
    QStringList wanted;
    if (!folder_.isEmpty()) {
        QString place = folder_;
        for (int up = 0; up < 2 && !QFileInfo::exists(place); ++up) place = QFileInfo(place).path();
        wanted.append(place);
        for (const fs::path& file : tariffFiles(pathOf(folder_)))
            wanted.append(QString::fromStdString(file.string()));
    }
    const QStringList have = watcher_.files() + watcher_.directories();
    for (const QString& place : have)
        if (!wanted.contains(place)) watcher_.removePath(place);
    for (const QString& place : std::as_const(wanted))
        if (!have.contains(place) && QFileInfo::exists(place)) watcher_.addPath(place);
}

}  // namespace updraft
