#include "runtime/sandbox/tree_cpu.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "runtime/sandbox/process_tree.h"

namespace updraft {
namespace {

using std::chrono::steady_clock;

constexpr auto kSearchEvery = std::chrono::milliseconds(2);  // reading what was waited for costs some 9 µs
constexpr auto kSearchAllEvery = std::chrono::milliseconds(100);  // children of other threads, and orphans
constexpr int kReapedUser = 13,
              kReapedSystem = 14;  // fields of stat after the state: cutime, cstime (proc(5))

UniqueFd openProcFile(pid_t pid, const char* name) {
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/%s", pid, name);
    return UniqueFd(::open(path, O_RDONLY | O_CLOEXEC));
}

// What the process has waited for, in whole ticks of 10 ms.
Nanos reapedBy(const UniqueFd& stat) {
    static const long ticksPerSecond = std::max(1L, ::sysconf(_SC_CLK_TCK));
    char text[1024];
    const ssize_t size = stat ? ::pread(stat.get(), text, sizeof text - 1, 0) : 0;
    if (size <= 0) return Nanos(0);
    text[size] = '\0';
    const char* at = std::strrchr(text, ')');  // its name may hold anything
    if (at == nullptr || at + 3 > text + size) return Nanos(0);
    at += 3;  // past the state
    long long ticks = 0;
    for (int field = 1; field <= kReapedSystem; ++field) {
        char* next = nullptr;
        const long long value = std::strtoll(at, &next, 10);
        if (next == at) break;
        if (field == kReapedUser || field == kReapedSystem) ticks += value;
        at = next;
    }
    return Nanos(ticks * (1'000'000'000LL / ticksPerSecond));
}

}  // namespace

std::optional<TreeCpu::Member> TreeCpu::member(pid_t pid) {
    Member one;
    one.pid = pid;
    if (::clock_getcpuclockid(pid, &one.clock) != 0) return std::nullopt;
    read(one);
    return one;
}

// One that has ended keeps what it had.
void TreeCpu::read(Member& member) {
    timespec used{};
    if (::clock_gettime(member.clock, &used) != 0) return;
    member.used = std::max(member.used, Nanos(used.tv_sec * 1'000'000'000LL + used.tv_nsec));
}

void TreeCpu::started(pid_t pid, pid_t warden) {
    warden_ = warden;
    main_ = member(pid);
    known_ = main_.has_value();
    statFile_ = openProcFile(pid, "stat");
    char children[64];
    std::snprintf(children, sizeof children, "task/%d/children", pid);
    childrenFile_ = openProcFile(pid, children);
    searched_ = searchedAll_ = steady_clock::now();
}

void TreeCpu::ended(Nanos whole) {
    most_ = std::max(most_, whole);
    main_.reset();
    others_.clear();
}

std::optional<Nanos> TreeCpu::total() {
    if (!known_) return std::nullopt;
    if (!main_) return most_;
    const auto now = steady_clock::now();
    if (now - searched_ >= kSearchEvery) search(now);
    read(*main_);
    Nanos sum = main_->used + reaped_;
    for (Member& other : others_) {
        read(other);
        sum += other.used;
    }
    most_ = std::max(most_, sum);
    return most_;
}

void TreeCpu::search(steady_clock::time_point now) {
    searched_ = now;
    if (mayHaveOthers(now)) {
        searchedAll_ = now;
        lookForOthers();
    }
    main_->reaped = std::max(main_->reaped, reapedBy(statFile_));
    Nanos waitedFor = main_->reaped + wardenReaped_;
    for (const Member& other : others_) waitedFor += other.reaped;
    reaped_ = std::max(waitedFor, vanished_);
}

bool TreeCpu::mayHaveOthers(steady_clock::time_point now) {
    if (!others_.empty() || now - searchedAll_ >= kSearchAllEvery) return true;
    char first = 0;
    return childrenFile_ && ::pread(childrenFile_.get(), &first, 1, 0) > 0;
}

void TreeCpu::lookForOthers() {
    std::vector<Member> found;
    for (const pid_t pid : descendantsOf(warden_)) {
        if (pid == main_->pid) continue;
        std::optional<Member> one = member(pid);
        if (!one) continue;
        one->reaped = reapedBy(openProcFile(pid, "stat"));
        found.push_back(*one);
    }
    for (const Member& before : others_) {
        const auto same = [&](const Member& one) { return one.pid == before.pid; };
        if (std::none_of(found.begin(), found.end(), same)) vanished_ += before.used;
    }
    others_ = std::move(found);
    wardenReaped_ = std::max(wardenReaped_, reapedBy(openProcFile(warden_, "stat")));
}

}  // namespace updraft
