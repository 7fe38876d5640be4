// Launcher: a small process, forked before any thread exists, from which every execution environment is
// started. The engine asks it over a Unix socket; it forks, puts the child into its room (mounts, /tmp),
// applies limits, executes the program and reports its exit. When the engine's process goes away, the
// launcher kills everything and ends.
//
// Why a process of its own: fork from a process with threads and a large heap is slow (10–20 ms at 500 MB)
// and unsafe; a launcher of 2 MB forks in well under a millisecond, can prepare a private root once, and
// later keeps warm interpreters to fork from.
//
// Thread: engine thread only, except start().
#pragma once

#include <sys/types.h>

#include <boost/asio/io_context.hpp>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "runtime/sandbox/sandbox.h"

namespace updraft {

struct LaunchSpec {
    std::vector<std::string> argv;         // argv[0] is the program's path as the child sees it
    std::vector<std::string> environment;  // "KEY=value", complete
    std::shared_ptr<SandboxRoom>
        room;               // the mounts and /tmp to enter; working directory is /var/task (or its stand-in)
    int workerSocket = -1;  // becomes descriptor 3 when >= 0
    int standardOutput = -1;  // becomes 1
    int standardError = -1;   // becomes 2; may equal standardOutput
    int maxOpenFiles = 1024;  // RLIMIT_NOFILE, Lambda quota
    int maxProcesses =
        1024;  // Lambda quota; applied where it can be without harming the user's other processes
};

// A process group and everything descended from it. Destroying it kills the tree.
class ChildProcess {
  public:
    virtual ~ChildProcess() = default;
    virtual int pid() const = 0;
    virtual void signalTree(
        int signal) = 0;  // the process, its group and all descendants, also those that changed group
    virtual SandboxMemory memory() = 0;
    virtual void resetPeak() = 0;
};

class Launcher {
  public:
    virtual ~Launcher() = default;
    // What a room needs to be made; folders must exist.
    struct RoomSpec {
        std::filesystem::path code;                 // read-only at /var/task
        std::vector<std::filesystem::path> layers;  // merged at /opt, later ones win
        std::filesystem::path runtime;              // our bootstraps, at /var/runtime; empty for none
        int tmpMb = 512;
    };
    virtual Result<std::shared_ptr<SandboxRoom>> makeRoom(const RoomSpec& spec) = 0;
    // Where a room's folders are for the child: "/var/task" or, where mounts are not allowed, the host path.
    struct RoomPaths {
        std::string task, runtime, opt, tmp;
    };
    virtual RoomPaths pathsIn(const SandboxRoom& room) const = 0;
    // The descriptors in the spec are duplicated; the caller closes its own. exited comes once, on the
    // engine's thread, after the main process was reaped, never from inside launch().
    virtual Result<std::unique_ptr<ChildProcess>> launch(LaunchSpec spec,
                                                         std::function<void(ExitStatus)> exited) = 0;
    virtual Isolation isolation() const = 0;

    // Forks the launcher. Call first thing in main, before any thread. connect() gives the engine's end once
    // its io_context exists.
    struct Seed {
        int socket = -1;
        pid_t pid = 0;
    };
    static Result<Seed> start();
    static std::unique_ptr<Launcher> connect(Seed seed, boost::asio::io_context& context);
};

}  // namespace updraft
