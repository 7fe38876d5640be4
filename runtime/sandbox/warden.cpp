#include "runtime/sandbox/warden.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>

#include "runtime/sandbox/launcher_protocol.h"
#include "runtime/sandbox/process_tree.h"

namespace updraft {
namespace {

std::int64_t steadyNow() {
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

constexpr int kWorkerDescriptor = 3;
constexpr int kPatienceMs = 2000;     // for processes that the kernel will not let go, e.g. on a dead disk
constexpr int kMeasureEveryMs = 500;  // of /tmp, where it must be measured

// Everything the child needs between fork and exec, made beforehand: after vfork nothing may be allocated.
struct ExecPlan {
    std::vector<char*> argv, environment;
    const char* folder;
    int input, output, error, worker, cpuGroup;
    int maxOpenFiles;
    pid_t warden;
    volatile int failure = 0;  // errno, written by the child
    const char* volatile failedStep = "";
};

std::vector<char*> pointers(const std::vector<std::string>& texts) {
    std::vector<char*> result;
    for (const std::string& text : texts) result.push_back(const_cast<char*>(text.c_str()));
    result.push_back(nullptr);
    return result;
}

void limit(__rlimit_resource what, rlim_t value) {
    rlimit limits{};
    ::getrlimit(what, &limits);
    limits.rlim_max = std::min(limits.rlim_max, value);
    limits.rlim_cur = limits.rlim_max;
    ::setrlimit(what, &limits);
}

void resetSignals() {
    struct sigaction standard {};
    standard.sa_handler = SIG_DFL;
    for (int signal = 1; signal < NSIG; ++signal) ::sigaction(signal, &standard, nullptr);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

[[noreturn]] void giveUp(ExecPlan& plan, const char* step) {
    plan.failure = errno;
    plan.failedStep = step;
    ::_exit(127);
}

// Runs in the vfork child: system calls only.
[[noreturn]] void becomeProgram(ExecPlan& plan) {
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != plan.warden) ::_exit(127);
    // "0" means the writer; before the program runs, so that none of its time is free.
    if (plan.cpuGroup >= 0 && ::write(plan.cpuGroup, "0", 1) != 1) giveUp(plan, "enter the CPU group for ");
    ::dup2(plan.input, 0);
    ::dup2(plan.output, 1);
    ::dup2(plan.error, 2);
    if (plan.worker >= 0) ::dup2(plan.worker, kWorkerDescriptor);
    ::close_range(plan.worker >= 0 ? kWorkerDescriptor + 1 : kWorkerDescriptor, ~0U, 0);
    if (::chdir(plan.folder) != 0) giveUp(plan, "chdir ");
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, static_cast<rlim_t>(plan.maxOpenFiles));
    ::umask(022);
    resetSignals();
    ::execve(plan.argv[0], plan.argv.data(), plan.environment.data());
    giveUp(plan, "fork/exec ");
}

pid_t startProgram(ExecPlan& plan) {
    // vfork: the child borrows our memory until it executes, so nothing is copied and its errno reaches us.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    const pid_t child = ::vfork();
#pragma GCC diagnostic pop
    if (child == 0) becomeProgram(plan);
    if (child < 0) {
        plan.failure = errno;
        plan.failedStep = "fork for ";
    }
    return child;
}

[[noreturn]] void reportFailure(const WardenTask& task, const std::string& text) {
    sendMessage(task.engine, MessageWriter(LauncherMessage::Failed).put(task.launchId).text(text).bytes());
    ::_exit(0);
}

// Keeps a descriptor clear of 0–3, which the child's are copied onto.
int lift(UniqueFd& descriptor, int standIn) {
    if (!descriptor) return standIn;
    if (descriptor.get() <= kWorkerDescriptor) {
        descriptor.reset(::fcntl(descriptor.get(), F_DUPFD_CLOEXEC, kWorkerDescriptor + 1));
    }
    return descriptor.get();
}

pid_t startMain(WardenTask& task) {
    ExecPlan plan{pointers(task.argv), pointers(task.environment), task.folder.c_str()};
    plan.input = task.nullDevice;
    plan.output = lift(task.standardOutput, task.nullDevice);
    plan.error = lift(task.standardError, plan.output);
    plan.worker = lift(task.workerSocket, -1);
    plan.cpuGroup = lift(task.cpuGroup, -1);
    plan.maxOpenFiles = task.maxOpenFiles;
    plan.warden = ::getpid();
    const pid_t child = startProgram(plan);
    if (plan.failure != 0) {
        const bool folder = std::strcmp(plan.failedStep, "chdir ") == 0;
        // In the words of the cloud: "fork/exec /var/task/bootstrap: no such file or directory".
        std::string reason = std::strerror(plan.failure);
        if (!reason.empty()) reason[0] = static_cast<char>(std::tolower(reason[0]));
        if (child > 0) ::waitpid(child, nullptr, 0);
        reportFailure(task, plan.failedStep + (folder ? task.folder : task.argv[0]) + ": " + reason);
    }
    task.workerSocket.reset();
    task.standardOutput.reset();
    task.standardError.reset();
    task.cpuGroup.reset();
    return child;
}

std::int64_t bytesBelow(const std::string& folder) {
    namespace fs = std::filesystem;
    std::error_code error;
    std::int64_t total = 0;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        struct stat info {};
        if (::lstat(entry->path().c_str(), &info) == 0) total += info.st_blocks * 512;
    }
    return total;
}

struct MainEnd {
    pid_t pid = 0;
    int status = SIGKILL;  // as waitpid gives it; overwritten when the main process is reaped
    bool ended = false;
};

void noteEnd(pid_t pid, int status, void* context) {
    auto* end = static_cast<MainEnd*>(context);
    if (pid != end->pid) return;
    end->status = status;
    end->ended = true;
}

void reap(MainEnd& end) {
    int status = 0;
    for (pid_t pid = 0; (pid = ::waitpid(-1, &status, WNOHANG)) > 0;) noteEnd(pid, status, &end);
}

// Until the main process has ended, someone asks for the end, or /tmp is over its limit.
void watch(const WardenTask& task, MainEnd& end) {
    sigset_t awaited;
    sigemptyset(&awaited);
    sigaddset(&awaited, SIGCHLD);
    sigaddset(&awaited, SIGTERM);
    const timespec pause{kMeasureEveryMs / 1000, kMeasureEveryMs % 1000 * 1'000'000};
    const bool measures = !task.measuredTmp.empty();
    while (!end.ended) {
        const int signal = ::sigtimedwait(&awaited, nullptr, measures ? &pause : nullptr);
        if (signal == SIGTERM) return;
        if (measures && signal < 0 && bytesBelow(task.measuredTmp) > task.tmpLimit) return;
        reap(end);
    }
}

// Nanoseconds of everybody who was waited for: at the end, of the whole tree.
std::int64_t cpuTimeOfEnded() {
    rusage used{};
    if (::getrusage(RUSAGE_CHILDREN, &used) != 0) return 0;
    const auto micros = [](const timeval& time) {
        return std::int64_t{time.tv_sec} * 1'000'000 + time.tv_usec;
    };
    return (micros(used.ru_utime) + micros(used.ru_stime)) * 1'000;
}

// A freeze of the main process is no news for its warden.
void ignoreStops() {
    struct sigaction standard {};
    standard.sa_handler = SIG_DFL;
    standard.sa_flags = SA_NOCLDSTOP;
    ::sigaction(SIGCHLD, &standard, nullptr);
}

}  // namespace

void closeAllExcept(std::vector<int> keep) {
    std::sort(keep.begin(), keep.end());
    unsigned from = 3;
    for (const int descriptor : keep) {
        if (descriptor < static_cast<int>(from)) continue;
        const auto here = static_cast<unsigned>(descriptor);
        if (here > from) ::close_range(from, here - 1, 0);
        from = here + 1;
    }
    ::close_range(from, ~0U, 0);
}

void endDescendants(int patienceMs, void (*reaped)(pid_t, int, void*), void* context) {
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    timespec started{}, now{};
    ::clock_gettime(CLOCK_MONOTONIC, &started);
    for (;;) {
        for (const pid_t pid : descendantsOf(::getpid())) ::kill(pid, SIGKILL);
        int status = 0;
        pid_t pid = 0;
        while ((pid = ::waitpid(-1, &status, WNOHANG)) > 0) reaped(pid, status, context);
        if (pid < 0 && errno == ECHILD) return;
        ::clock_gettime(CLOCK_MONOTONIC, &now);
        if ((now.tv_sec - started.tv_sec) * 1000 + (now.tv_nsec - started.tv_nsec) / 1'000'000 > patienceMs)
            return;
        const timespec pause{0, 5'000'000};  // orphans of the killed arrive without a signal of their own
        ::sigtimedwait(&child, nullptr, &pause);
    }
}

void runWarden(WardenTask task) {
    ignoreStops();
    ::prctl(PR_SET_NAME, "updraft-warden");
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    ::setsid();  // a signal to the function's group or to the terminal's is not for us
    if (task.room >= 0 && ::setns(task.room, CLONE_NEWNS) != 0) {
        reportFailure(task, std::string("cannot enter the room: ") + std::strerror(errno));
    }
    closeAllExcept({task.engine, task.nullDevice, task.workerSocket.get(), task.standardOutput.get(),
                    task.standardError.get(), task.cpuGroup.get()});
    MainEnd end{startMain(task)};
    sendMessage(task.engine, MessageWriter(LauncherMessage::Started)
                                 .put(task.launchId)
                                 .put(end.pid)
                                 .put(::getpid())
                                 .put(steadyNow())
                                 .bytes());
    watch(task, end);
    endDescendants(kPatienceMs, noteEnd, &end);
    sendMessage(task.engine, MessageWriter(LauncherMessage::Exited)
                                 .put(task.launchId)
                                 .put(end.status)
                                 .put(cpuTimeOfEnded())
                                 .bytes());
    ::_exit(0);
}

}  // namespace updraft
