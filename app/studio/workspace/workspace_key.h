// Where a workspace's own layout is kept among the settings. Pure.
#pragma once

#include <QString>

namespace updraft {

QString workspaceKey(const QString& folder);

}  // namespace updraft
