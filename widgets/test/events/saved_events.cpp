#include "widgets/test/events/saved_events.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMetaObject>
#include <QPointer>
#include <QSaveFile>

namespace updraft {
namespace {

const QString kSuffix = QStringLiteral(".json");
constexpr int kSettleMs = 60;  // a save is several changes of a folder
constexpr int kMostWatched = 200;

QVector<SavedEvent> listFolder(const QString& folder) {
    QVector<SavedEvent> events;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Unsorted);
    for (const QFileInfo& file : files) {
        events.push_back({file.completeBaseName(), file.size(), file.lastModified()});
    }
    std::sort(events.begin(), events.end(), [](const SavedEvent& a, const SavedEvent& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return events;
}

QString writeFile(const QString& path, const QByteArray& text) {
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const bool good = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return good ? QString() : file.errorString();
}

}  // namespace

SavedEvents::SavedEvents(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
    settle_.setSingleShot(true);
    settle_.setInterval(kSettleMs);
    connect(&settle_, &QTimer::timeout, this, &SavedEvents::list);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &settle_, qOverload<>(&QTimer::start));
    connect(&watcher_, &QFileSystemWatcher::fileChanged, &settle_, qOverload<>(&QTimer::start));
}

SavedEvents::~SavedEvents() {
    pool_.waitForDone();
}

QString SavedEvents::folder() const {
    if (workspace_.isEmpty() || function_.isEmpty()) return {};
    return QDir(workspace_).filePath(QStringLiteral("events/") + function_);
}

QString SavedEvents::path(const QString& name) const {
    return QDir(folder()).filePath(name + kSuffix);
}

void SavedEvents::setPlace(const QString& workspace, const QString& function) {
    if (workspace == workspace_ && function == function_) return;
    workspace_ = workspace;
    function_ = function;
    events_.clear();
    listed_ = false;
    emit listed();
    if (!folder().isEmpty()) list();
}

// Work holds values only; `then` comes on this thread, unless this is gone.
void SavedEvents::run(std::function<Answer()> work, std::function<void(const Answer&)> then) {
    pool_.start([self = QPointer<SavedEvents>(this), work = std::move(work), then = std::move(then)] {
        const Answer answer = work();
        // The destructor waits for this thread, so the object is there until here.
        QMetaObject::invokeMethod(
            self.data(),
            [self, answer, then] {
                if (!answer.error.isEmpty()) emit self->failed(answer.error);
                if (then) then(answer);
            },
            Qt::QueuedConnection);
    });
}

void SavedEvents::list() {
    auto found = std::make_shared<QVector<SavedEvent>>();
    run(
        [folder = folder(), found] {
            *found = listFolder(folder);
            return Answer{};
        },
        [this, folder = folder(), found](const Answer&) {
            if (folder == this->folder()) take(std::move(*found));
        });
}

void SavedEvents::take(QVector<SavedEvent> events) {
    const QVector<SavedEvent> before = std::exchange(events_, std::move(events));
    const bool first = !std::exchange(listed_, true);
    watch();
    if (first || before != events_) emit listed();
    if (first) return;
    for (const SavedEvent& event : events_) {
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](const SavedEvent& old) { return old.name == event.name; });
        if (same != before.end() && !(*same == event)) emit fileChanged(event.name);
    }
}

// The folder, or what is there of the way to it, and its files (which may be written in place).
void SavedEvents::watch() {
    QStringList wanted;
    for (QString place = folder(); place.size() >= workspace_.size(); place = QFileInfo(place).path()) {
        wanted << place;
        if (QFileInfo::exists(place)) break;
    }
    for (const SavedEvent& event : events_.mid(0, kMostWatched)) wanted << path(event.name);
    const QStringList have = watcher_.files() + watcher_.directories();
    QStringList gone;
    std::copy_if(have.begin(), have.end(), std::back_inserter(gone),
                 [&](const QString& place) { return !wanted.contains(place); });
    if (!gone.isEmpty()) watcher_.removePaths(gone);
    wanted.removeIf([&](const QString& place) { return have.contains(place) || !QFileInfo::exists(place); });
    if (!wanted.isEmpty()) watcher_.addPaths(wanted);
}

bool SavedEvents::contains(const QString& name) const {
    return std::any_of(events_.begin(), events_.end(),
                       [&](const SavedEvent& event) { return event.name == name; });
}

QString SavedEvents::freeName(const QString& wish) const {
    QString name = wish;
    for (int number = 2; contains(name); ++number) name = QStringLiteral("%1-%2").arg(wish).arg(number);
    return name;
}

QString SavedEvents::nameProblem(const QString& name) const {
    if (name.trimmed().isEmpty()) return tr("An event needs a name.");
    if (name.contains(QLatin1Char('/')) || name.contains(QChar(0)) || name.startsWith(QLatin1Char('.')))
        return tr("The name becomes the name of a file: it may not contain a slash or begin with a dot.");
    if (name.toUtf8().size() > 200) return tr("The name is too long.");
    if (contains(name)) return tr("There is an event \"%1\" already.").arg(name);
    return {};
}

void SavedEvents::read(const QString& name, std::function<void(const QByteArray&)> then, Asked asked) {
    const QString failure = tr("The event \"%1\" could not be read: %2").arg(name);
    const QString tooLarge = tr("it is larger than any event may be");
    run(
        [path = path(name), failure, tooLarge, asked] {
            QFile file(path);
            // Renamed or deleted meanwhile: the next listing says so.
            if (asked == Asked::ByItself && !file.exists()) return Answer{{}, {}, true};
            if (!file.open(QIODevice::ReadOnly)) return Answer{{}, failure.arg(file.errorString())};
            if (file.size() > kMostBytes) return Answer{{}, failure.arg(tooLarge)};
            return Answer{file.readAll(), {}};
        },
        [then = std::move(then)](const Answer& answer) {
            if (answer.error.isEmpty() && !answer.gone) then(answer.text);
        });
}

void SavedEvents::save(const QString& name, const QByteArray& text, std::function<void()> then) {
    const QString failure = tr("The event \"%1\" could not be saved: %2").arg(name);
    run(
        [path = path(name), text, failure] {
            const QString error = writeFile(path, text);
            return Answer{{}, error.isEmpty() ? error : failure.arg(error)};
        },
        [this, then = std::move(then)](const Answer& answer) {
            if (answer.error.isEmpty() && then) then();
            list();
        });
}

void SavedEvents::rename(const QString& name, const QString& newName, std::function<void()> then) {
    const QString failure = tr("The event \"%1\" could not be renamed: %2").arg(name);
    run(
        [from = path(name), to = path(newName), failure] {
            QFile file(from);
            return Answer{{}, file.rename(to) ? QString() : failure.arg(file.errorString())};
        },
        [this, then = std::move(then)](const Answer& answer) {
            if (answer.error.isEmpty() && then) then();
            list();
        });
}

void SavedEvents::remove(const QString& name, std::function<void(const QByteArray&)> then) {
    const QString failure = tr("The event \"%1\" could not be deleted: %2").arg(name);
    run(
        [path = path(name), failure] {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) return Answer{{}, failure.arg(file.errorString())};
            Answer answer{file.readAll(), {}};
            file.close();
            if (!file.remove()) answer.error = failure.arg(file.errorString());
            return answer;
        },
        [this, folder = folder(), name, then = std::move(then)](const Answer& answer) {
            // Its name is free at once: an undo may come before the next listing does.
            if (answer.error.isEmpty() && folder == this->folder()) drop(name);
            if (answer.error.isEmpty() && then) then(answer.text);
            list();
        });
}

void SavedEvents::drop(const QString& name) {
    if (events_.removeIf([&](const SavedEvent& event) { return event.name == name; }) > 0) emit listed();
}

}  // namespace updraft
