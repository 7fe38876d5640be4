// CorePace: keeps short invocations from being handed to more processes at once than this machine has cores.
//
// Thirty processes that each need a few dozen microseconds of two cores finish no sooner for running side by
// side: every one of them evicts the others' caches and costs context switches, and throughput falls to a
// third. So an arrival for a function that is known to be short waits, for at most kLongestWait, until one of
// those before it is done, although an environment is idle. It holds its share of the concurrency meanwhile,
// as it would while it ran; its record tells the wait (queuedNs, hostLimit). A function that is not short, or
// not known yet, is never held back.
//
// Nothing that turns out to take longer than expected counts as running for more than a moment.
// Engine thread only.
#pragma once

#include <functional>

#include "runtime/base/lazy_timer.h"
#include "runtime/engine/active_invocation.h"
#include "runtime/engine/settings.h"

namespace updraft {

class EnvironmentPool;

// What is known of how long a version's invocations take, their waits for a core not counted. Told by the
// MemoryMonitor.
class TypicalDuration {
  public:
    void add(Nanos duration) {
        const std::int64_t sample = duration.count();
        nanos_ = nanos_ < 0 ? sample : nanos_ + (sample - nanos_) / 8;
    }
    bool isShort() const { return nanos_ >= 0 && nanos_ < kShort; }

    // Whether one may be put behind another in the same environment: not where even one in many takes long,
    // since the one behind it could not be taken back.
    void note(Nanos duration) { steady_ = duration.count() < kSteady ? steady_ + 1 : 0; }
    bool isSteady(int after) const { return after > 0 && isShort() && steady_ >= after; }

  private:
    static constexpr std::int64_t kShort = 1'000'000;
    static constexpr std::int64_t kSteady = 5'000'000;
    int steady_ = 0;
    std::int64_t nanos_ = -1;  // moving average; negative: unknown
};

class CorePace {
  public:
    static constexpr Nanos kLongestWait = std::chrono::milliseconds(20);

    // release: has waited long enough and was taken out.
    CorePace(Scheduler& scheduler, const EngineSettings& settings,
             std::function<void(ActiveInvocation&)> release);

    bool mustWait(const EnvironmentPool& pool);
    void push(ActiveInvocation& invocation);
    void remove(ActiveInvocation& invocation);  // books the wait; nothing if it is not in here
    ActiveInvocation* next();                   // who may run now; null when nobody
    bool empty() const { return waiting_.empty(); }

    void started(ActiveInvocation& invocation);
    void ended(ActiveInvocation& invocation);
    // The wait of one that was handed over ahead, behind another.
    void beganBehind(ActiveInvocation& invocation);

  private:
    bool full();
    void forgetLongOnes(TimePoint now);
    void expire();
    void letGo();
    void watch();

    Scheduler& scheduler_;
    const EngineSettings& settings_;
    std::function<void(ActiveInvocation&)> release_;
    const int cores_;
    int running_ = 0;
    InvocationList<&ActiveInvocation::paceHook> waiting_,
        short_;  // short_: those that count as running, oldest first
    LazyTimer timer_;
};

}  // namespace updraft
