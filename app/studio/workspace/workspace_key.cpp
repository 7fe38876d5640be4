#include "app/studio/workspace/workspace_key.h"

#include <QCryptographicHash>

namespace updraft {

QString workspaceKey(const QString& folder) {
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("workspaces/%1").arg(QString::fromLatin1(hash.left(16)));
}

}  // namespace updraft
