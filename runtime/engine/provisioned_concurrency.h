// ProvisionedConcurrency: keeps the asked-for number of environments of a version initialised, replaces those
// that end, and says how far it is. Failures to initialise are tried again with a growing pause.
// (docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html)
#pragma once

#include <map>
#include <memory>
#include <string>

#include "runtime/base/lazy_timer.h"
#include "runtime/engine/environment_pool.h"
#include "runtime/engine/fleet.h"
#include "runtime/engine/policies/retry_policy.h"

namespace updraft {

// What was asked for under one qualifier of one function, and what is there.
struct ProvisionedAllocation {
    EnvironmentPool* pool = nullptr;
    int requested = 0, ready = 0, starting = 0;
    int failures = 0;  // in a row
    WallNanos lastModified = 0;
    TimePoint retryAt{};
};

class ProvisionedConcurrency {
  public:
    ProvisionedConcurrency(Scheduler& scheduler, FunctionTable& functions, Fleet& fleet,
                           ConcurrencyLimiter& limiter);

    void set(std::string_view function, std::string_view qualifier, const FunctionVersionPtr& version,
             int count);
    void removeFunction(std::string_view function);
    ProvisionedState state(std::string_view function, std::string_view qualifier) const;

    // Of environments with an allocation.
    void environmentReady(ExecutionEnvironment& environment);
    void environmentFailedInit(ExecutionEnvironment& environment);
    void environmentLost(ExecutionEnvironment& environment);
    // Starts what is missing, as far as there is room for it.
    void reconcile();
    void stop() { stopped_ = true; }  // nothing is started any more

  private:
    using Key = std::pair<std::string, std::string>;  // function, qualifier

    void reconcile(ProvisionedAllocation& allocation);
    void failed(ProvisionedAllocation& allocation);
    void detach(ExecutionEnvironment& environment);
    void shrink(ProvisionedAllocation& allocation, int keep);
    void claim(std::string_view function);

    Scheduler& scheduler_;
    FunctionTable& functions_;
    Fleet& fleet_;
    ConcurrencyLimiter& limiter_;
    RetryPolicy pauses_;
    std::map<Key, std::unique_ptr<ProvisionedAllocation>> allocations_;
    LazyTimer retry_;
    bool stopped_ = false;
};

}  // namespace updraft
