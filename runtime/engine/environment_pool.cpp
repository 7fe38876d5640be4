#include "runtime/engine/environment_pool.h"

#include <algorithm>

#include "runtime/base/text.h"

namespace updraft {

EnvironmentPool::EnvironmentPool(FunctionVersionPtr functionVersion, PooledFunction& functionState,
                                 EngineMeters& meters)
    : version(std::move(functionVersion)),
      function(functionState),
      versionNumber(static_cast<std::uint32_t>(parseInteger(version->version).value_or(0))),
      meter(meters.version(version->functionId, versionNumber,
                           static_cast<std::uint32_t>(version->config.memoryMb))) {}

void EnvironmentPool::addIdle(ExecutionEnvironment& environment) {
    auto& list = environment.provisioned() ? idleProvisioned_ : idle_;
    if (environment.hasProcesses()) {
        list.push_front(environment);
    } else {
        list.push_back(environment);
    }
}

ExecutionEnvironment* EnvironmentPool::idle() {
    return idle_.empty() ? nullptr : &idle_.front();
}

ExecutionEnvironment* EnvironmentPool::idleProvisioned() {
    return idleProvisioned_.empty() ? nullptr : &idleProvisioned_.front();
}

void EnvironmentPool::assignStarting(ExecutionEnvironment& environment, ActiveInvocation* invocation) {
    environment.startingFor = invocation;
    environment.spareHook.unlink();
    const EnvironmentState state = environment.state();
    const bool comes = state == EnvironmentState::Starting || state == EnvironmentState::Resetting;
    if (!invocation && comes && !environment.ending() && !environment.provisioned())
        spare_.push_back(environment);
}

ExecutionEnvironment* EnvironmentPool::openEnvironment() {
    while (!open.empty()) {
        ExecutionEnvironment& environment = open.front();
        environment.aheadHook.unlink();
        if (!environment.takesAhead()) continue;
        open.push_back(environment);
        return &environment;
    }
    return nullptr;
}

ActiveInvocation* EnvironmentPool::waiterFor(ExecutionEnvironment& environment) {
    if (waiting.empty()) return nullptr;
    if (!environment.hasProcesses()) {
        // It would have to init first. Whoever has an environment starting already is served sooner by that,
        // and whoever waits for a core although one is idle, by that one.
        if (!idle_.empty() && idle_.front().hasProcesses()) return nullptr;
        const auto found = std::find_if(waiting.begin(), waiting.end(), [](const ActiveInvocation& waiter) {
            return waiter.environment == nullptr;
        });
        return found == waiting.end() ? nullptr : &*found;
    }
    ActiveInvocation& oldest = waiting.front();
    // Who has no environment starting would leave nothing in exchange to the one this one was started for.
    if (oldest.environment == nullptr && environment.startingFor) return environment.startingFor;
    return &oldest;
}

EnvironmentPool& FunctionTable::poolOf(const FunctionVersionPtr& version) {
    const auto found = pools_.find(version.get());
    if (found != pools_.end()) return *found->second;
    auto pool = std::make_unique<EnvironmentPool>(version, functionOf(version->config.name), meters_);
    return *pools_.emplace(version.get(), std::move(pool)).first->second;
}

EnvironmentPool* FunctionTable::find(const FunctionVersionPtr& version) {
    const auto found = pools_.find(version.get());
    return found == pools_.end() ? nullptr : found->second.get();
}

PooledFunction& FunctionTable::functionOf(std::string_view name) {
    auto& function = functions_[std::string(name)];
    if (!function) function = std::make_unique<PooledFunction>(std::string(name), settings_);
    return *function;
}

void FunctionTable::drop(EnvironmentPool& pool) {
    pools_.erase(pool.version.get());
}

}  // namespace updraft
