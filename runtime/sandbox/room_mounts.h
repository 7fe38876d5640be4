// Mounts of the launcher and of its rooms. Runs in the launcher process only: it moves the calling process
// between mount namespaces.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/base/unique_fd.h"
#include "runtime/sandbox/launcher.h"

namespace updraft {

inline constexpr std::size_t kMaxLayers = 5;  // Lambda quota

// Moves the process into a user namespace (unless it is root) and a mount namespace whose root is a small
// read-only tmpfs that shows the host's folders and has /var/task, /var/runtime, /opt and /tmp to mount on,
// though the host may lack them. On failure the process is left half way and has to end: try in a fork first.
Status enterPrivateRoot();
// Makes the mount namespace of one room as a copy of `base` and returns it; the process is back in base then.
Result<UniqueFd> makeRoomNamespace(const Launcher::RoomSpec& spec, int base);
// Merges folders by symbolic links into `target`, which exists; later folders win, directories are joined.
Status mergeFolders(const std::filesystem::path& target, const std::vector<std::filesystem::path>& folders);

}  // namespace updraft
