// The launcher process itself: what runs on the other side of the fork in Launcher::start().
#pragma once

namespace updraft {

// Serves the socket until the engine's end is closed, then kills everything and ends. Never returns.
[[noreturn]] void runLauncherProcess(int socket, bool useNamespaces);

}  // namespace updraft
