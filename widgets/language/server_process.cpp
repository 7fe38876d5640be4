#include "widgets/language/server_process.h"

#include <sys/prctl.h>
#include <csignal>

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

namespace updraft {
namespace {

constexpr qint64 kMostUnread =
    64 * 1024 * 1024;  // bytes that a server may leave unread before it counts as hung
constexpr qsizetype kErrorTail = 4096;
constexpr int kLeaveMs = 2000;
constexpr int kLastWordMs = 80;  // for each server at the program's end

QString text(const char* literal) {
    return QLatin1String(literal);
}

}  // namespace

ServerProcess::ServerProcess(QObject* parent) : QObject(parent) {}

ServerProcess::~ServerProcess() {
    if (process_ == nullptr) return;
    process_->disconnect(this);
    send({{text("id"), nextId_++}, {text("method"), text("shutdown")}});
    send({{text("method"), text("exit")}});
    process_->closeWriteChannel();
    // No event loop: the program ends, and nobody would see the server leave later.
    if (QThread::currentThread()->loopLevel() == 0) {
        endNow(*process_);
        return;
    }
    // It outlives this object while it leaves, though not the program.
    QProcess* process = process_;
    process->setParent(QCoreApplication::instance());
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, process,
            [process] { endNow(*process); });
    QTimer::singleShot(kLeaveMs, process, &QProcess::kill);
}

// A moment for its farewell, then not asked any more. It keeps nothing that could be lost.
void ServerProcess::endNow(QProcess& process) {
    if (process.waitForFinished(kLastWordMs)) return;
    process.kill();
    process.waitForFinished(kLastWordMs);
}

void ServerProcess::start(const QString& program, const QStringList& arguments, const QString& folder) {
    reader_.clear();
    errorTail_.clear();
    process_ = new QProcess(this);
    process_->setWorkingDirectory(folder);
    // Never left behind, however the studio ends.
    process_->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    connect(process_, &QProcess::readyReadStandardOutput, this, &ServerProcess::read);
    connect(process_, &QProcess::readyReadStandardError, this,
            [this] { errorTail_ = (errorTail_ + process_->readAllStandardError()).right(kErrorTail); });
    connect(process_, &QProcess::finished, this, [this] { finish(true); });
    connect(process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) finish(false);
    });
    process_->start(program, arguments);
}

void ServerProcess::finish(bool couldStart) {
    if (process_ == nullptr) return;
    process_->disconnect(this);
    process_->deleteLater();
    process_ = nullptr;
    for (auto& [id, answer] : std::exchange(waiting_, {})) answer(QJsonValue(QJsonValue::Undefined));
    emit ended(couldStart);
}

void ServerProcess::read() {
    reader_.feed(process_->readAllStandardOutput());
    const QPointer<ServerProcess> self(this);
    while (self && process_ != nullptr) {
        const std::optional<QJsonObject> message = reader_.next();
        if (!message) break;
        take(*message);
    }
}

void ServerProcess::take(const QJsonObject& message) {
    const QJsonValue id = message.value(text("id"));
    const QString method = message.value(text("method")).toString();
    if (!method.isEmpty()) {
        const QJsonObject params = message.value(text("params")).toObject();
        if (id.isUndefined()) {
            emit notified(method, params);
        } else {
            emit asked(id, method, params);
        }
        return;
    }
    const auto waiting = waiting_.find(id.toInteger(-1));
    if (waiting == waiting_.end()) return;
    const Answer answer = std::move(waiting->second);
    waiting_.erase(waiting);
    answer(message.contains(text("error")) ? QJsonValue(QJsonValue::Undefined)
                                           : message.value(text("result")));
}

void ServerProcess::send(const QJsonObject& message) {
    if (process_ == nullptr) return;
    if (process_->bytesToWrite() > kMostUnread) {
        process_->kill();  // it does not read any more
        return;
    }
    QJsonObject full = message;
    full.insert(text("jsonrpc"), text("2.0"));
    process_->write(framedMessage(full));
}

qint64 ServerProcess::request(const QString& method, const QJsonObject& params, Answer answer,
                              int timeoutMs) {
    const qint64 id = nextId_++;
    waiting_[id] = std::move(answer);
    QTimer::singleShot(timeoutMs, this, [this, id] { giveUp(id); });
    send({{text("id"), id}, {text("method"), method}, {text("params"), params}});
    return id;
}

void ServerProcess::giveUp(qint64 id) {
    const auto waiting = waiting_.find(id);
    if (waiting == waiting_.end()) return;
    const Answer answer = std::move(waiting->second);
    waiting_.erase(waiting);
    notify(text("$/cancelRequest"), {{text("id"), id}});
    answer(QJsonValue(QJsonValue::Undefined));
}

void ServerProcess::cancel(qint64 id) {
    if (waiting_.erase(id) > 0) notify(text("$/cancelRequest"), {{text("id"), id}});
}

void ServerProcess::notify(const QString& method, const QJsonObject& params) {
    send({{text("method"), method}, {text("params"), params}});
}

void ServerProcess::respond(const QJsonValue& id, const QJsonValue& result) {
    send({{text("id"), id}, {text("result"), result}});
}

}  // namespace updraft
