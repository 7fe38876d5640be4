// HostQueue: invocations that the modelled platform would run now but this machine cannot. Bounded in number
// and in time; the record of each says how long it waited here.
#pragma once

#include <functional>

#include "runtime/base/lazy_timer.h"
#include "runtime/engine/active_invocation.h"
#include "runtime/engine/policies/host_capacity.h"
#include "runtime/engine/settings.h"

namespace updraft {

class HostQueue {
  public:
    // expired: has waited too long and was taken out.
    HostQueue(Scheduler& scheduler, const EngineSettings& settings,
              std::function<void(ActiveInvocation&)> expired);

    bool push(ActiveInvocation& invocation, HostCapacity::Verdict why);  // false: full
    void remove(ActiveInvocation& invocation);  // books the wait; nothing if it is not in here
    ActiveInvocation* front() { return queue_.empty() ? nullptr : &queue_.front(); }
    bool empty() const { return queue_.empty(); }
    int size() const { return size_; }
    void settingsChanged() { watch(); }

  private:
    void watch();
    void expire();

    Scheduler& scheduler_;
    const EngineSettings& settings_;
    std::function<void(ActiveInvocation&)> expired_;
    InvocationList<&ActiveInvocation::hostHook> queue_;
    int size_ = 0;
    LazyTimer timer_;
};

}  // namespace updraft
