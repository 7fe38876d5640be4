// EnvironmentPool: the environments of one function version, and the invocations that wait for one of them.
// The most recently used idle environment is taken first, so that those a smaller load does not need grow old
// and end. PooledFunction: what all versions of one function share.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>

#include "runtime/engine/active_invocation.h"
#include "runtime/engine/core_pace.h"
#include "runtime/engine/engine_meters.h"
#include "runtime/engine/execution_environment.h"
#include "runtime/engine/policies/concurrency_limiter.h"
#include "runtime/engine/policies/request_rate.h"
#include "runtime/engine/policies/scaling_rate.h"

namespace updraft {

struct PooledFunction {
    PooledFunction(std::string functionName, const EngineSettings& settings)
        : name(std::move(functionName)), scaling(settings.scaleUpBurst, settings.scaleUpPeriod) {}

    const std::string name;
    FunctionConcurrency concurrency;
    RequestRate rate, provisionedRate;
    ScalingRate scaling;
    std::int64_t seenBytes = 0;  // most that an environment of it was seen to hold lately
};

template <ListHook ExecutionEnvironment::*Hook>
using EnvironmentList =
    boost::intrusive::list<ExecutionEnvironment,
                           boost::intrusive::member_hook<ExecutionEnvironment, ListHook, Hook>,
                           boost::intrusive::constant_time_size<false>>;

class EnvironmentPool {
  public:
    EnvironmentPool(FunctionVersionPtr functionVersion, PooledFunction& functionState, EngineMeters& meters);

    const FunctionVersionPtr version;
    PooledFunction& function;
    const std::uint32_t versionNumber;  // 0 is $LATEST
    const std::shared_ptr<SeriesMeter> meter;
    bool retired = false;  // serves what it has accepted, keeps nothing for later
    int environments = 0;  // all that exist
    // Environments that run a short invocation and may be given more.
    ExecutionEnvironment* openEnvironment();  // each in turn; null when none takes one
    EnvironmentList<&ExecutionEnvironment::aheadHook> open;
    TypicalDuration typical;   // of its invocations
    int provisionedReady = 0;  // of them, initialised and part of provisioned concurrency

    // Idle environments. Those without processes come last: starting them again takes as long as a new one.
    void addIdle(ExecutionEnvironment& environment);
    ExecutionEnvironment* idle();
    ExecutionEnvironment* idleProvisioned();

    // Who gets an environment that starts, or that is being reset after a timeout or a crash (its /tmp
    // stays). One that starts for nobody, since its invocation was served by another, is spare: the next
    // arrival takes it over instead of starting one more.
    void assignStarting(ExecutionEnvironment& environment, ActiveInvocation* invocation);
    ExecutionEnvironment* spare() { return spare_.empty() ? nullptr : &spare_.front(); }

    // Invocations without an environment of their own, oldest first.
    InvocationList<&ActiveInvocation::waitHook> waiting;
    // Whom an environment that may now run something should serve; null when nobody.
    ActiveInvocation* waiterFor(ExecutionEnvironment& environment);

    int allocations = 0;  // of provisioned concurrency that point here

    bool unused() const { return environments == 0 && allocations == 0 && waiting.empty(); }

  private:
    EnvironmentList<&ExecutionEnvironment::idleHook> idle_, idleProvisioned_;
    EnvironmentList<&ExecutionEnvironment::spareHook> spare_;
};

class FunctionTable {
  public:
    FunctionTable(const EngineSettings& settings, EngineMeters& meters)
        : settings_(settings), meters_(meters) {}
    EnvironmentPool& poolOf(const FunctionVersionPtr& version);  // made when new
    EnvironmentPool* find(const FunctionVersionPtr& version);
    PooledFunction& functionOf(std::string_view name);
    void drop(EnvironmentPool& pool);
    template <typename Visit>
    void forEachPool(Visit visit) {
        for (auto& [version, pool] : pools_) visit(*pool);
    }
    template <typename Visit>
    void forEachFunction(Visit visit) {
        for (auto& [name, function] : functions_) visit(*function);
    }

  private:
    const EngineSettings& settings_;
    EngineMeters& meters_;
    std::unordered_map<std::string, std::unique_ptr<PooledFunction>> functions_;
    std::unordered_map<const FunctionVersion*, std::unique_ptr<EnvironmentPool>> pools_;
};

}  // namespace updraft
