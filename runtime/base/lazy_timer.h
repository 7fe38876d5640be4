// LazyTimer: a deadline that moves often and is seldom met. Moving it later, or clearing it, costs nothing:
// the timer that is already armed wakes once, sees that it is early and goes back to sleep. Made for
// deadlines that every invocation sets and clears. Engine thread only. The call may set the timer again; it
// may not destroy it.
#pragma once

#include <functional>

#include "runtime/base/scheduler.h"

namespace updraft {

class LazyTimer {
  public:
    LazyTimer(Scheduler& scheduler, std::function<void()> call)
        : scheduler_(scheduler), call_(std::move(call)) {}
    ~LazyTimer() {
        if (armed_ != 0) scheduler_.cancel(armed_);
    }
    LazyTimer(const LazyTimer&) = delete;
    LazyTimer& operator=(const LazyTimer&) = delete;

    void set(TimePoint when);  // replaces what was set
    void clear() { wanted_ = TimePoint::max(); }
    bool isSet() const { return wanted_ != TimePoint::max(); }

  private:
    void arm();
    void wake();

    Scheduler& scheduler_;
    std::function<void()> call_;
    TimePoint wanted_ = TimePoint::max();
    TimePoint armedFor_ = TimePoint::max();
    TimerId armed_ = 0;
};

}  // namespace updraft
