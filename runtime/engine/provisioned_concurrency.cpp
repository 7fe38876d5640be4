#include "runtime/engine/provisioned_concurrency.h"

#include <algorithm>

namespace updraft {

ProvisionedConcurrency::ProvisionedConcurrency(Scheduler& scheduler, FunctionTable& functions, Fleet& fleet,
                                               ConcurrencyLimiter& limiter)
    : scheduler_(scheduler),
      functions_(functions),
      fleet_(fleet),
      limiter_(limiter),
      retry_(scheduler, [this] { reconcile(); }) {}

void ProvisionedConcurrency::set(std::string_view function, std::string_view qualifier,
                                 const FunctionVersionPtr& version, int count) {
    const Key key{function, qualifier};
    auto found = allocations_.find(key);
    if (found == allocations_.end()) {
        if (count <= 0 || !version) return;
        found = allocations_.emplace(key, std::make_unique<ProvisionedAllocation>()).first;
    }
    ProvisionedAllocation& allocation = *found->second;
    EnvironmentPool* const pool = count > 0 && version ? &functions_.poolOf(version) : nullptr;
    // First, so that an environment that ends now is not replaced.
    const int keep = pool == allocation.pool ? std::max(count, 0) : 0;
    allocation.requested = std::min(allocation.requested, keep);
    shrink(allocation, keep);
    if (allocation.pool != pool) {
        if (allocation.pool) --allocation.pool->allocations;
        if (pool) ++pool->allocations;
        allocation.pool = pool;
    }
    allocation.requested = pool ? count : 0;
    allocation.failures = 0;
    allocation.retryAt = {};
    allocation.lastModified = scheduler_.clock().wallNow();
    if (!pool) allocations_.erase(found);
    claim(function);
    if (pool) reconcile(allocation);
}

// The concurrency limit counts what is asked for, under all qualifiers together.
void ProvisionedConcurrency::claim(std::string_view function) {
    int total = 0;
    for (const auto& [key, allocation] : allocations_) {
        if (key.first == function) total += allocation->requested;
    }
    limiter_.setProvisioned(functions_.functionOf(function).concurrency, total);
}

void ProvisionedConcurrency::removeFunction(std::string_view function) {
    std::vector<Key> gone;
    for (const auto& [key, allocation] : allocations_) {
        if (key.first == function) gone.push_back(key);
    }
    for (const Key& key : gone) set(key.first, key.second, nullptr, 0);
}

void ProvisionedConcurrency::shrink(ProvisionedAllocation& allocation, int keep) {
    int surplus = allocation.ready + allocation.starting - keep;
    if (surplus <= 0) return;
    for (ExecutionEnvironment* environment : fleet_.all()) {
        if (surplus == 0) break;
        if (environment->allocation != &allocation) continue;
        detach(*environment);
        fleet_.end(*environment, EnvironmentEnd::Retired);
        --surplus;
    }
}

void ProvisionedConcurrency::detach(ExecutionEnvironment& environment) {
    ProvisionedAllocation& allocation = *environment.allocation;
    if (environment.everReady()) {
        --allocation.ready;
        --environment.pool().provisionedReady;
    } else {
        --allocation.starting;
    }
    environment.leaveAllocation();
}

void ProvisionedConcurrency::environmentReady(ExecutionEnvironment& environment) {
    ProvisionedAllocation& allocation = *environment.allocation;
    --allocation.starting;
    ++allocation.ready;
    ++environment.pool().provisionedReady;
    allocation.failures = 0;
}

void ProvisionedConcurrency::environmentFailedInit(ExecutionEnvironment& environment) {
    ProvisionedAllocation& allocation = *environment.allocation;
    detach(environment);
    failed(allocation);
}

void ProvisionedConcurrency::failed(ProvisionedAllocation& allocation) {
    ++allocation.failures;
    allocation.retryAt = scheduler_.clock().now() + pauses_.backOff(allocation.failures);
    reconcile(allocation);
}

void ProvisionedConcurrency::environmentLost(ExecutionEnvironment& environment) {
    ProvisionedAllocation& allocation = *environment.allocation;
    detach(environment);
    reconcile(allocation);
}

void ProvisionedConcurrency::reconcile() {
    for (const auto& [key, allocation] : allocations_) reconcile(*allocation);
}

void ProvisionedConcurrency::reconcile(ProvisionedAllocation& allocation) {
    while (!stopped_ && allocation.ready + allocation.starting < allocation.requested) {
        if (allocation.retryAt > scheduler_.clock().now()) {
            retry_.set(allocation.retryAt);
            return;
        }
        if (fleet_.room(*allocation.pool) != HostCapacity::Verdict::Fits) {
            // Asked again when an environment has ended.
            if (ExecutionEnvironment* idle = fleet_.leastRecentlyUsed(); idle && fleet_.ending() == 0)
                fleet_.end(*idle, EnvironmentEnd::Evicted);
            return;
        }
        if (!fleet_.start(*allocation.pool, &allocation, nullptr)) {
            failed(allocation);  // waits, so this does not go deeper
            return;
        }
        ++allocation.starting;
    }
}

ProvisionedState ProvisionedConcurrency::state(std::string_view function, std::string_view qualifier) const {
    ProvisionedState state;
    const auto found = allocations_.find(Key{function, qualifier});
    if (found == allocations_.end()) return state;
    const ProvisionedAllocation& allocation = *found->second;
    state.requested = allocation.requested;
    state.allocated = allocation.ready;
    state.lastModified = allocation.lastModified;
    for (const ExecutionEnvironment* environment : fleet_.all()) {
        const bool idle = environment->state() == EnvironmentState::Idle ||
                          environment->state() == EnvironmentState::Frozen;
        if (environment->allocation == &allocation && idle) ++state.available;
    }
    if (allocation.ready >= allocation.requested) {
        state.status = ProvisionedState::Status::Ready;
    } else if (allocation.failures > 0) {
        state.status = ProvisionedState::Status::Failed;
        state.reason = "FUNCTION_ERROR_INIT_FAILURE";
    } else {
        state.status = ProvisionedState::Status::InProgress;
    }
    return state;
}

}  // namespace updraft
