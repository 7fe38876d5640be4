#include "runtime/engine/fleet.h"

#include <algorithm>

#include "runtime/engine/host_memory.h"

namespace updraft {

Fleet::Fleet(const Parts& parts, EnvironmentOwner& owner)
    : parts_(parts),
      environmentParts_{parts.scheduler, parts.sandboxes, owner, parts.records, parts.settings},
      gravedigger_(parts.scheduler, [this] {
          deadEnvironments_.clear();
          deadSandboxes_.clear();
      }) {
    capacityChanged();
}

void Fleet::capacityChanged() {
    capacity_.environments = parts_.settings.hostEnvironments;
    capacity_.bytes = parts_.settings.hostMemoryBytes;
    // What is held now was available before.
    if (capacity_.bytes == 0) capacity_.bytes = (availableMemory() + heldBytes_) / 10 * 7;
}

HostCapacity::Verdict Fleet::room(const EnvironmentPool& pool) const {
    const std::int64_t expected = expectedMemory(pool.function.seenBytes, pool.version->config.memoryMb);
    return capacity_.verdict(size(), heldBytes_, expected);
}

Result<ExecutionEnvironment*> Fleet::start(EnvironmentPool& pool, ProvisionedAllocation* allocation,
                                           ActiveInvocation* startingFor) {
    auto made = std::make_unique<ExecutionEnvironment>(environmentParts_, parts_.records.nextEnvironmentId(),
                                                       pool, pool.version, allocation != nullptr);
    ExecutionEnvironment& environment = *made;
    environment.allocation = allocation;
    environment.startingFor = startingFor;
    if (const Status started = environment.start(); !started) return started.error();
    book(environment, expectedMemory(pool.function.seenBytes, pool.version->config.memoryMb));
    environments_.emplace(environment.id(), std::move(made));
    ++pool.environments;
    return &environment;
}

void Fleet::end(ExecutionEnvironment& environment, EnvironmentEnd why, ShutdownReason shutdown) {
    const bool before = environment.state() == EnvironmentState::ShuttingDown;
    environment.spareHook.unlink();
    environment.idleHook.unlink();
    environment.evictHook.unlink();
    if (!before && !environment.hasProcesses() && environment.state() == EnvironmentState::Idle) {
        environment.end(why, shutdown);  // gone before this returns
        return;
    }
    environment.end(why, shutdown);
    if (!before && environment.state() == EnvironmentState::ShuttingDown) {
        environment.countedEnding = true;
        ++ending_;
    }
}

void Fleet::remove(ExecutionEnvironment& environment) {
    environment.spareHook.unlink();
    environment.idleHook.unlink();
    environment.evictHook.unlink();
    if (environment.countedEnding) --ending_;
    heldBytes_ -= environment.chargedBytes;
    --environment.pool().environments;
    const auto found = environments_.find(environment.id());
    deadEnvironments_.push_back(std::move(found->second));
    environments_.erase(found);
    gravedigger_.set(parts_.scheduler.clock().now());
}

void Fleet::bury(std::unique_ptr<Sandbox> sandbox) {
    deadSandboxes_.push_back(std::move(sandbox));
    gravedigger_.set(parts_.scheduler.clock().now());
}

void Fleet::noteIdle(ExecutionEnvironment& environment) {
    if (!environment.provisioned()) idle_.push_back(environment);
}

ExecutionEnvironment* Fleet::leastRecentlyUsed() {
    return idle_.empty() ? nullptr : &idle_.front();
}

void Fleet::book(ExecutionEnvironment& environment, std::int64_t bytes) {
    heldBytes_ += bytes - environment.chargedBytes;
    environment.chargedBytes = bytes;
}

void Fleet::charge(ExecutionEnvironment& environment, std::int64_t bytes) {
    book(environment, bytes);
    std::int64_t& seen = environment.pool().function.seenBytes;
    // Follows growth at once and forgets it slowly.
    seen = bytes > seen ? bytes : seen - (seen - bytes) / 16;
}

ExecutionEnvironment* Fleet::find(std::uint32_t id) {
    const auto found = environments_.find(id);
    return found == environments_.end() ? nullptr : found->second.get();
}

std::vector<ExecutionEnvironment*> Fleet::all() const {
    std::vector<ExecutionEnvironment*> list;
    list.reserve(environments_.size());
    for (const auto& [id, environment] : environments_) list.push_back(environment.get());
    std::sort(list.begin(), list.end(), [](auto* a, auto* b) { return a->id() < b->id(); });
    return list;
}

}  // namespace updraft
