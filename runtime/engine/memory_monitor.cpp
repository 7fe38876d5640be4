#include "runtime/engine/memory_monitor.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "runtime/engine/environment_pool.h"
#include "runtime/engine/fleet.h"
#include "runtime/engine/real_time.h"

namespace updraft {

MemoryMonitor::MemoryMonitor(Scheduler& scheduler, const EngineSettings& settings, Fleet& fleet)
    : scheduler_(scheduler), settings_(settings), fleet_(fleet), timer_(scheduler, [this] { tick(); }) {}

void MemoryMonitor::started(ExecutionEnvironment& environment) {
    environment.peakBytes = environment.lastBytes;
    busy_.push_back(environment);
    if (!timer_.isSet())
        timer_.set(scheduler_.clock().now() + platformSpan(scheduler_.clock(), settings_.memorySample));
}

bool MemoryMonitor::due(const ExecutionEnvironment& environment, TimePoint now) const {
    return environment.sandbox() != nullptr &&
           now - environment.lastSample >= platformSpan(scheduler_.clock(), settings_.memorySample);
}

void MemoryMonitor::look(ExecutionEnvironment& environment, TimePoint now) {
    const SandboxMemory memory = environment.sandbox()->memory();
    environment.lastSample = now;
    environment.lastBytes = memory.currentBytes;
    environment.peakBytes = std::max({environment.peakBytes, memory.peakBytes, memory.currentBytes});
    fleet_.charge(environment, memory.currentBytes);
}

bool MemoryMonitor::isOver(const ExecutionEnvironment& environment) {
    const std::int64_t limit = static_cast<std::int64_t>(environment.version().config.memoryMb) << 20;
    return std::max(environment.lastBytes, environment.peakBytes) > limit;
}

// Short invocations end before the timer looks, and what each leaves behind adds up.
bool MemoryMonitor::outgrown(ExecutionEnvironment& environment) {
    const TimePoint now = scheduler_.clock().now();
    if (!due(environment, now)) return false;
    look(environment, now);
    environment.lookedAtEnd = true;
    return isOver(environment);
}

void MemoryMonitor::ended(ExecutionEnvironment& environment, ActiveInvocation& invocation) {
    environment.busyHook.unlink();
    ++environment.servedSinceLook;
    environment.spentSinceLook += Nanos(invocation.record.durationNs);
    const TimePoint now = scheduler_.clock().now();
    if (!environment.lookedAtEnd && due(environment, now)) {
        look(environment, now);
        environment.lookedAtEnd = true;
    }
    if (std::exchange(environment.lookedAtEnd, false) && environment.sandbox() != nullptr) {
        learnDuration(environment);
        environment.sandbox()->resetPeak();
    }
    if (busy_.empty()) timer_.clear();
    invocation.record.maxMemoryKb = static_cast<std::uint32_t>(environment.peakBytes / 1024);
}

// What an invocation takes when it need not wait for a core: on a machine with too much to do, that alone
// tells a short one from one that waits for something else.
void MemoryMonitor::learnDuration(ExecutionEnvironment& environment) {
    const Nanos waited = environment.sandbox()->waitedForCores();
    const Nanos own = environment.spentSinceLook - (waited - environment.waitedBefore);
    environment.pool().typical.add(std::max(Nanos(0), own) / environment.servedSinceLook);
    environment.waitedBefore = waited;
    environment.servedSinceLook = 0;
    environment.spentSinceLook = Nanos(0);
}

void MemoryMonitor::tick() {
    const TimePoint now = scheduler_.clock().now();
    std::vector<std::uint32_t> outgrown;  // ids: ending one may change the list
    for (ExecutionEnvironment& environment : busy_) {
        if (!due(environment, now)) continue;
        look(environment, now);
        if (isOver(environment)) outgrown.push_back(environment.id());
    }
    for (const std::uint32_t id : outgrown) {
        if (ExecutionEnvironment* environment = fleet_.find(id)) environment->outgrew();
    }
    if (!busy_.empty()) timer_.set(now + platformSpan(scheduler_.clock(), settings_.memorySample));
}

}  // namespace updraft
