#include "app/studio/instance_guard.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace updraft {
namespace {

constexpr int kPatienceMs = 500;
const QByteArray kRaise = "raise\n", kAnswer = "raised\n";

QString socketOf(const QString& folder) {
    const QString path = QFileInfo(folder).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash((path.isEmpty() ? folder : path).toUtf8(), QCryptographicHash::Sha1);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(runtime).filePath(
        QStringLiteral("updraft-%1").arg(QString::fromLatin1(hash.toHex().left(20))));
}

// True when a living window answered.
bool askToRaise(const QString& name) {
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(kPatienceMs)) return false;
    socket.write(kRaise);
    socket.waitForBytesWritten(kPatienceMs);
    return socket.waitForReadyRead(kPatienceMs) && socket.readAll() == kAnswer;
}

}  // namespace

InstanceGuard::InstanceGuard(QObject* parent) : QObject(parent) {
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, &InstanceGuard::greet);
}

bool InstanceGuard::raiseOther(const QString& folder) const {
    const QString name = socketOf(folder);
    return !(server_.isListening() && server_.fullServerName() == name) && askToRaise(name);
}

bool InstanceGuard::claim(const QString& folder) {
    const QString name = socketOf(folder);
    if (server_.isListening() && server_.fullServerName() == name) return true;
    if (askToRaise(name)) return false;
    release();
    // What a killed process left behind. The database's own lock is what really keeps two platforms apart.
    QLocalServer::removeServer(name);
    server_.listen(name);
    return true;
}

void InstanceGuard::release() {
    server_.close();
}

void InstanceGuard::greet() {
    while (QLocalSocket* socket = server_.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto answer = [this, socket] {
            if (!socket->canReadLine() || socket->readLine() != kRaise) return;
            socket->write(kAnswer);
            emit raiseRequested();
        };
        connect(socket, &QLocalSocket::readyRead, this, answer);
        answer();
    }
}

}  // namespace updraft
