// Moving files to the desktop's trash. GUI thread or any other.
#pragma once

#include <QString>

namespace updraft {

// False: it could not be moved, and is where it was. `where`: what it is now.
bool moveToTrash(const QString& path, QString* where = nullptr);

}  // namespace updraft
