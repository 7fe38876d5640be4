// What Launcher::start() leaves for Launcher::connect(): a value to carry from main() to the engine's thread.
#pragma once

#include <sys/types.h>

namespace updraft {

struct LauncherSeed {
    int socket = -1;
    pid_t pid = 0;
};

}  // namespace updraft
