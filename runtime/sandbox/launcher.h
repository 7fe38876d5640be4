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
#include <optional>
#include <string>
#include <vector>

#include "runtime/sandbox/launcher_seed.h"
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
    int cpuGroup = -1;        // door of a CpuGroup that it enters before the program runs, when >= 0
    int maxOpenFiles = 1024;  // RLIMIT_NOFILE, Lambda quota
    // Lambda quota. RLIMIT_NPROC counts per user over all environments and the user's own programs, so it
    // would harm those; the quota waits for a cgroup of the environment's own (pids.max) and is not applied
    // yet.
    int maxProcesses = 1024;
};

// A process and everything descended from it (see warden.h for why nothing escapes). Destroying it kills the
// tree.
class ChildProcess {
  public:
    virtual ~ChildProcess() = default;
    // 0 until the launcher has reported the start (launch() does not wait for it), and after the exit.
    virtual int pid() const = 0;
    // To the process and all descendants, also those that left its group or session. Before the start is
    // reported it is remembered and sent then. SIGKILL ends the tree for good, whatever it forks meanwhile.
    virtual void signalTree(int signal) = 0;
    // What is measured: currentBytes is the resident memory of every process of the tree, shared pages
    // counted in each. peakBytes is the largest total seen since resetPeak(), by calls of memory() and, when
    // 2 ms or more have passed since resetPeak(), by the kernel's high-water mark of the main process as
    // well; so a peak inside a shorter invocation shows only if it is still resident at its end, or later, in
    // a longer one. Costs about 2 µs together with resetPeak(); processes started by other threads than the
    // main one are searched every 100 ms.
    virtual SandboxMemory memory() = 0;
    // Of the main process's first thread; 0 where the kernel does not say (needs CONFIG_SCHED_INFO).
    virtual Nanos waitedForCores() { return Nanos(0); }
    virtual void resetPeak() = 0;
    // CPU time (user and system, in ns) of the whole tree since the program started; never less than before.
    // Of living processes it is their process CPU clock: every thread, exact for one that sleeps, and of one
    // that runs just now up to one tick of the kernel (1 to 10 ms) behind, which the next look makes good. Of
    // processes that have ended it is what their parents waited for (cutime of /proc/PID/stat, cut to 10 ms
    // by the kernel) and, once the whole tree has ended, exact again. So that a short invocation pays for the
    // clock only (about 1 µs), ended processes and new ones are looked for when 2 ms have passed since the
    // last search (some 12 µs), those of other threads than the main one every 100 ms: what was not seen
    // counts at the next search, and none of it is lost. Nothing before the start.
    virtual std::optional<Nanos> cpuTime() { return std::nullopt; }
    // When the program had been executed, steady clock in ns; 0 until the launcher has reported the start.
    virtual std::int64_t programStarted() const { return 0; }
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
    // Returns before the mounts exist; when they cannot be made, launches in the room fail with the reason.
    virtual Result<std::shared_ptr<SandboxRoom>> makeRoom(const RoomSpec& spec) = 0;
    // Where a room's folders are for the child: "/var/task" or, where mounts are not allowed, the host path.
    struct RoomPaths {
        std::string task, runtime, opt, tmp;
    };
    virtual RoomPaths pathsIn(const SandboxRoom& room) const = 0;
    // The descriptors in the spec are duplicated; the caller closes its own. exited comes once, on the
    // engine's thread, after the main process was reaped and the rest of its tree was killed, never from
    // inside launch(). launch() returns before the program runs; a start that fails arrives as exited with
    // ExitStatus::startError set.
    virtual Result<std::unique_ptr<ChildProcess>> launch(LaunchSpec spec,
                                                         std::function<void(ExitStatus)> exited) = 0;
    // The first call waits for the launcher to be ready, a few milliseconds after start().
    virtual Isolation isolation() const = 0;

    // Forks the launcher. Call first thing in main, before any thread. connect() gives the engine's end once
    // its io_context exists.
    using Seed = LauncherSeed;
    // Also raises this process's limit of open files as far as it may: every environment takes some ten of
    // them here, and the usual 1,024 would end at a hundred environments. useNamespaces: false keeps the
    // host's folders even where private mounts would be allowed.
    static Result<Seed> start(bool useNamespaces = true);
    static std::unique_ptr<Launcher> connect(Seed seed, boost::asio::io_context& context);
};

}  // namespace updraft
