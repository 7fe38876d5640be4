#include "runtime/sandbox/tree_process.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>

#include "runtime/sandbox/process_tree.h"

namespace updraft {
namespace {

using std::chrono::steady_clock;

constexpr auto kSearchEvery = std::chrono::milliseconds(100);  // for children of other threads, and orphans
constexpr auto kMarkAfter = std::chrono::milliseconds(2);  // reading the high-water mark costs some 10 µs
constexpr std::int64_t kMarkSlack = 1 << 20;  // a mark this close to the truth need not be cleared
constexpr int kStopRounds = 10;

UniqueFd openProcFile(pid_t pid, const char* name, int flags) {
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/%s", pid, name);
    return UniqueFd(::open(path, flags | O_CLOEXEC));
}

// The second number of statm, resident pages.
std::int64_t residentBytes(int statm) {
    static const std::int64_t pageSize = ::sysconf(_SC_PAGESIZE);
    char text[128];
    const ssize_t size = ::pread(statm, text, sizeof text, 0);
    if (size <= 0) return 0;
    const char* end = text + size;
    const char* space = std::find(static_cast<const char*>(text), end, ' ');
    std::int64_t pages = 0;
    if (space != end) std::from_chars(space + 1, end, pages);
    return pages * pageSize;
}

}  // namespace

TreeProcess::~TreeProcess() {
    if (pid_ != 0) signalTree(SIGKILL);
    destroyed_(*this);
}

void TreeProcess::started(pid_t pid, pid_t warden, std::int64_t steadyNs) {
    pid_ = pid;
    programStarted_ = steadyNs;
    warden_ = warden;
    cpu_.started(pid, warden);
    char children[64];
    std::snprintf(children, sizeof children, "task/%d/children", pid);
    residentFile_ = openProcFile(pid, "statm", O_RDONLY);
    scheduleFile_ = openProcFile(pid, "schedstat", O_RDONLY);
    childrenFile_ = openProcFile(pid, children, O_RDONLY);
    for (const int signal : std::exchange(signalsBeforeStart_, {})) signalTree(signal);
}

std::vector<pid_t> TreeProcess::others() {
    std::vector<pid_t> all = descendantsOf(warden_);
    std::erase(all, pid_);
    return all;
}

void TreeProcess::signalTree(int signal) {
    if (pid_ == 0) {
        if (warden_ == 0) signalsBeforeStart_.push_back(signal);
        return;
    }
    if (signal == SIGSTOP) return stopTree();
    ::kill(pid_, signal);
    if (signal == SIGCONT && !stopped_.empty()) {
        for (const pid_t pid : std::exchange(stopped_, {})) ::kill(pid, SIGCONT);
    } else if (signal == SIGKILL) {
        ::kill(warden_, SIGTERM);  // it repeats until nothing is left
        ::kill(warden_, SIGCONT);  // and works even if the function stopped it
    } else if (signal != SIGCONT) {
        for (const pid_t pid : others()) ::kill(pid, signal);
    }
}

// Repeated until a round finds nobody new: who is not yet stopped may fork.
void TreeProcess::stopTree() {
    ::kill(pid_, SIGSTOP);
    for (int round = 0; round < kStopRounds; ++round) {
        const std::vector<pid_t> found = others();
        const std::size_t before = stopped_.size();
        for (const pid_t pid : found) {
            if (std::find(stopped_.begin(), stopped_.end(), pid) != stopped_.end()) continue;
            ::kill(pid, SIGSTOP);
            stopped_.push_back(pid);
        }
        if (stopped_.size() == before) return;
    }
}

std::int64_t TreeProcess::residentOfOthers() {
    const auto now = steady_clock::now();
    if (!hasOthers_) {
        char first = 0;
        const bool forked = childrenFile_ && ::pread(childrenFile_.get(), &first, 1, 0) > 0;
        if (!forked && now - searched_ < kSearchEvery) return 0;
    }
    searched_ = now;
    const std::vector<pid_t> found = others();
    hasOthers_ = !found.empty();
    std::int64_t total = 0;
    for (const pid_t pid : found) {
        const UniqueFd statm = openProcFile(pid, "statm", O_RDONLY);
        if (statm) total += residentBytes(statm.get());
    }
    return total;
}

std::int64_t TreeProcess::highWaterMark() {
    if (!statusFile_) statusFile_ = openProcFile(pid_, "status", O_RDONLY);
    char text[2048];
    const ssize_t size = ::pread(statusFile_.get(), text, sizeof text - 1, 0);
    if (size <= 0) return 0;
    text[size] = 0;
    const char* mark = std::strstr(text, "VmHWM:");
    return mark == nullptr ? 0 : std::strtoll(mark + 6, nullptr, 10) * 1024;
}

// The second number of schedstat, nanoseconds on the run queue.
Nanos TreeProcess::waitedForCores() {
    char text[96];
    const ssize_t size = scheduleFile_ ? ::pread(scheduleFile_.get(), text, sizeof text - 1, 0) : 0;
    if (size <= 0) return Nanos(0);
    text[size] = '\0';
    char* end = nullptr;
    std::strtoull(text, &end, 10);
    return Nanos(static_cast<std::int64_t>(std::strtoull(end, nullptr, 10)));
}

SandboxMemory TreeProcess::memory() {
    if (pid_ == 0 || !residentFile_) return {0, peakBytes_};
    const std::int64_t own = residentBytes(residentFile_.get());
    const std::int64_t rest = residentOfOthers();
    std::int64_t peak = own + rest;
    if (steady_clock::now() - peakReset_ >= kMarkAfter) {
        const std::int64_t mark = highWaterMark();
        markIsHigh_ = mark > own + kMarkSlack;
        peak = std::max(peak, mark + rest);
    }
    peakBytes_ = std::max(peakBytes_, peak);
    return {own + rest, peakBytes_};
}

void TreeProcess::resetPeak() {
    peakBytes_ = 0;
    peakReset_ = steady_clock::now();
    if (pid_ == 0 || !markIsHigh_) return;
    if (!clearFile_) clearFile_ = openProcFile(pid_, "clear_refs", O_WRONLY);
    markIsHigh_ = !clearFile_ || ::pwrite(clearFile_.get(), "5", 1, 0) != 1;  // 5: forget the mark (proc(5))
}

}  // namespace updraft
