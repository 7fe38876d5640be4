// Warden: a tiny process between the launcher and the processes of one environment. It is their subreaper, so
// whatever they fork, detach or orphan stays below it and nowhere else: "the tree of an environment" is
// exactly the descendants of its warden, with no need for tags that a process could shed. It starts the main
// process, ends the whole tree when that one ends (or on SIGTERM, or when the launcher dies) and reports.
//
// A pid namespace would have the warden as its init, and a process forked from a warm interpreter would be
// adopted the same way; both come later and change nothing for the engine.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

#include "runtime/base/unique_fd.h"

namespace updraft {

struct WardenTask {
    std::uint32_t launchId = 0;
    std::vector<std::string> argv;
    std::vector<std::string> environment;
    std::string folder;  // working directory of the main process
    int maxOpenFiles = 0;
    int room = -1;        // mount namespace to enter; -1 stays
    int engine = -1;      // where to report (launcher_protocol.h)
    int nullDevice = -1;  // becomes standard input, and the outputs where there are none
    UniqueFd workerSocket, standardOutput, standardError;
    UniqueFd cpuGroup;  // door of the group that the main process enters (cpu_group.h), if any
    // Where the kernel cannot limit /tmp: the folder to measure and its limit in bytes.
    std::string measuredTmp;
    std::int64_t tmpLimit = 0;
};

// In a process just forked from the launcher. Never returns. All signals are blocked by the caller.
[[noreturn]] void runWarden(WardenTask task);

// Kills every descendant of this process and reaps them, until none is left or `patienceMs` have passed.
// Calls reaped(pid, status) for each child.
void endDescendants(int patienceMs, void (*reaped)(pid_t pid, int status, void* context), void* context);
// Closes every descriptor from 3 on except those.
void closeAllExcept(std::vector<int> keep);

}  // namespace updraft
