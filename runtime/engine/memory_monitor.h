// MemoryMonitor: looks at the memory of busy environments now and then, keeps the peak of each invocation,
// and ends those that outgrow what their function may have. A look costs system calls, so an environment is
// looked at most once per settings.memorySample, however many short invocations it serves meanwhile.
#pragma once

#include "runtime/base/lazy_timer.h"
#include "runtime/engine/environment_pool.h"
#include "runtime/engine/settings.h"

namespace updraft {

class Fleet;

class MemoryMonitor {
  public:
    MemoryMonitor(Scheduler& scheduler, const EngineSettings& settings, Fleet& fleet);

    void started(ExecutionEnvironment& environment);
    // Fills the record's maxMemoryKb.
    // Before a good answer goes out: whether the environment holds more than its function may.
    bool outgrown(ExecutionEnvironment& environment);
    void ended(ExecutionEnvironment& environment, ActiveInvocation& invocation);

  private:
    void tick();
    bool due(const ExecutionEnvironment& environment, TimePoint now) const;
    void look(ExecutionEnvironment& environment, TimePoint now);
    static bool isOver(const ExecutionEnvironment& environment);
    void learnDuration(ExecutionEnvironment& environment);

    Scheduler& scheduler_;
    const EngineSettings& settings_;
    Fleet& fleet_;
    EnvironmentList<&ExecutionEnvironment::busyHook> busy_;
    LazyTimer timer_;
};

}  // namespace updraft
