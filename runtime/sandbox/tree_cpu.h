// TreeCpu: how much CPU time a process tree has used, as ChildProcess::cpuTime() describes it. Reads process
// CPU clocks and /proc directly. Thread: one at a time.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <ctime>
#include <optional>
#include <vector>

#include "runtime/base/clock.h"
#include "runtime/base/unique_fd.h"

namespace updraft {

class TreeCpu {
  public:
    // The main process, and the warden that it and whatever becomes an orphan are children of.
    void started(pid_t pid, pid_t warden);
    // `whole`: of all of the tree, as its warden knows it; 0 when nobody does.
    void ended(Nanos whole);
    std::optional<Nanos> total();

  private:
    struct Member {
        pid_t pid = 0;
        clockid_t clock = 0;
        Nanos used{0};    // when last seen
        Nanos reaped{0};  // of its children that have ended and that it waited for
    };
    static std::optional<Member> member(pid_t pid);
    static void read(Member& member);
    void search(std::chrono::steady_clock::time_point now);
    bool mayHaveOthers(std::chrono::steady_clock::time_point now);
    void lookForOthers();

    std::optional<Member> main_;
    std::vector<Member> others_;
    pid_t warden_ = 0;
    Nanos wardenReaped_{0};  // orphans
    Nanos vanished_{0};      // of those that were seen and have ended: less than is waited for, but not cut
    Nanos reaped_{0}, most_{0};
    bool known_ = false;
    UniqueFd statFile_, childrenFile_;
    std::chrono::steady_clock::time_point searched_{}, searchedAll_{};
};

}  // namespace updraft
