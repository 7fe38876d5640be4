#include "widgets/base/trash.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace updraft {

// Where the home has no folder for data yet, Qt 6.4 finds no trash and takes the current folder for it: files
// would go where nobody looks for them.
bool moveToTrash(const QString& path, QString* where) {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (data.isEmpty() || !QDir().mkpath(data)) return false;
    return QFile::moveToTrash(path, where);
}

}  // namespace updraft
