// The demo workspace: shipped in resources/demo, used as a copy in the user's data folder. Blocking; any
// thread.
#pragma once

#include <filesystem>

#include "runtime/base/clock.h"
#include "runtime/base/result.h"

namespace updraft {

// Where the copy lives: $XDG_DATA_HOME/updraft/demo, usually ~/.local/share/updraft/demo; app/run.sh agrees.
std::filesystem::path demoFolder();

// Puts the demo into `target` as it came. What was there, with its records, is moved beside it and never
// deleted; answers where it went, or an empty path when nothing was there. `now` names that folder, in local
// time. The workspace must not be open.
Result<std::filesystem::path> restoreDemo(const std::filesystem::path& target, WallNanos now);
// Nothing is done when the target is there.
Status ensureDemo(const std::filesystem::path& target, WallNanos now);

}  // namespace updraft
