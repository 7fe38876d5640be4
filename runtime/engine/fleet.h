// Fleet: all environments of this machine, what they take of it, and their graves. An environment or sandbox
// must not be destroyed from inside its own event; what ended is destroyed at the next turn of the scheduler.
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "runtime/base/lazy_timer.h"
#include "runtime/engine/environment_pool.h"
#include "runtime/engine/policies/host_capacity.h"
#include "runtime/telemetry/record_sink.h"

namespace updraft {

class Fleet {
  public:
    struct Parts {
        Scheduler& scheduler;
        SandboxFactory& sandboxes;
        RecordSink& records;
        const EngineSettings& settings;
    };
    Fleet(const Parts& parts, EnvironmentOwner& owner);

    HostCapacity::Verdict room(const EnvironmentPool& pool) const;
    // Starts a new environment; the owner hears of the outcome. On failure nothing is left of it.
    Result<ExecutionEnvironment*> start(EnvironmentPool& pool, ProvisionedAllocation* allocation,
                                        ActiveInvocation* startingFor);
    // shutdown: what its extensions are told.
    void end(ExecutionEnvironment& environment, EnvironmentEnd why,
             ShutdownReason shutdown = ShutdownReason::Spindown);
    void remove(ExecutionEnvironment& environment);  // has ended
    void bury(std::unique_ptr<Sandbox> sandbox);

    // The environment that was idle for longest and is nobody's provisioned concurrency; null when none.
    ExecutionEnvironment* leastRecentlyUsed();
    void noteIdle(ExecutionEnvironment& environment);
    void charge(ExecutionEnvironment& environment, std::int64_t bytes);  // as measured
    void processesGone(ExecutionEnvironment& environment) { book(environment, 0); }
    void capacityChanged();

    ExecutionEnvironment* find(std::uint32_t id);
    int size() const { return static_cast<int>(environments_.size()); }
    int ending() const { return ending_; }
    std::vector<ExecutionEnvironment*> all() const;

  private:
    void book(ExecutionEnvironment& environment, std::int64_t bytes);

    Parts parts_;
    ExecutionEnvironment::Parts environmentParts_;
    HostCapacity capacity_;
    std::int64_t heldBytes_ = 0;
    int ending_ = 0;                                          // shutting down: their room is about to be free
    EnvironmentList<&ExecutionEnvironment::evictHook> idle_;  // longest idle first
    std::unordered_map<std::uint32_t, std::unique_ptr<ExecutionEnvironment>> environments_;
    std::vector<std::unique_ptr<Sandbox>> deadSandboxes_;
    std::vector<std::unique_ptr<ExecutionEnvironment>> deadEnvironments_;
    LazyTimer gravedigger_;
};

}  // namespace updraft
