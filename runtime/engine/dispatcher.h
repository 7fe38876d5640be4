// Dispatcher: decides for every invocation which environment runs it, or why none does. It applies the
// modelled limits, starts environments, keeps arrivals that this machine has no room for in the HostQueue,
// and hands every environment that becomes free to whoever waits longest.
//
// Several arrivals while environments start each start one of their own; but whichever environment is free
// first serves the oldest arrival, and what is then left over becomes idle.
#pragma once

#include <functional>
#include <memory>

#include "runtime/engine/core_pace.h"
#include "runtime/engine/engine.h"
#include "runtime/engine/environment_pool.h"
#include "runtime/engine/fleet.h"
#include "runtime/engine/host_queue.h"
#include "runtime/engine/invocation_reporter.h"
#include "runtime/engine/invocation_trace.h"
#include "runtime/engine/limit_notes.h"
#include "runtime/engine/memory_monitor.h"
#include "runtime/engine/profile_collector.h"
#include "runtime/engine/provisioned_concurrency.h"

namespace updraft {

class Dispatcher final : private EnvironmentOwner {
  public:
    struct Parts {
        Scheduler& scheduler;
        SandboxFactory& sandboxes;
        RecordSink& records;
        const EngineSettings& settings;
        EngineCounters& counters;
        EngineMeters& meters;
    };
    explicit Dispatcher(const Parts& parts);
    ~Dispatcher() override;

    void invoke(InvocationRequest request, std::shared_ptr<InvocationSink> sink);
    void pauseStream(const RequestId& request, bool paused);
    void cancel(const RequestId& request);

    void retire(const FunctionVersionPtr& version);
    void setReserved(std::string_view function, std::optional<int> concurrency);
    std::optional<int> reserved(std::string_view function);
    void removeFunction(std::string_view function);
    ProvisionedConcurrency& provisioned() { return provisioned_; }
    const ProvisionedConcurrency& provisioned() const { return provisioned_; }
    ConcurrencyLimiter& limiter() { return limiter_; }
    ProfileCollector& profiles() { return profiles_; }
    FunctionTable& functions() { return functions_; }
    // The function whose invocation, running or over a moment ago, has this span; 0 when it is none of them.
    std::uint32_t functionOfSpan(const SpanId& span);

    void describe(EngineSnapshot& snapshot) const;
    bool recycleEnvironment(std::uint32_t id);
    bool killEnvironment(std::uint32_t id);
    void settingsChanged();
    void shutdown(Nanos allowed, std::function<void()> done);

    // Whether this machine has more work than room; asynchronous events then stay where they are.
    bool hostBusy() const { return !hostQueue_.empty(); }
    std::function<void()> onHostFree;  // that has just ended; called in the midst of things: do not call back

  private:
    void environmentReady(ExecutionEnvironment& environment) override;
    void environmentFailedInit(ExecutionEnvironment& environment, const Fault& fault, bool timedOut) override;
    void environmentReset(ExecutionEnvironment& environment) override;
    void invocationAnswered(ExecutionEnvironment& environment, ActiveInvocation& invocation, Outcome outcome,
                            Fault fault) override;
    bool hasOutgrown(ExecutionEnvironment& environment) override { return memory_.outgrown(environment); }
    void invocationDone(ExecutionEnvironment& environment, ActiveInvocation& invocation) override;
    void invocationBegun(ExecutionEnvironment& environment, ActiveInvocation& invocation) override;
    void invocationReturned(ExecutionEnvironment& environment, ActiveInvocation& invocation) override;
    void environmentIdle(ExecutionEnvironment& environment) override;
    void profileTaken(const FunctionVersionPtr& version, const LineProfile& profile) override {
        if (parts_.settings.lineTiming == LineTiming::On) profiles_.add(version, profile);
    }
    void environmentExpired(ExecutionEnvironment& environment, EnvironmentEnd why) override;
    void environmentGone(ExecutionEnvironment& environment) override;
    void buryAfterEvent(std::unique_ptr<Sandbox> sandbox) override;

    ActiveInvocation& accept(InvocationRequest request, std::shared_ptr<InvocationSink> sink);
    void hang(ActiveInvocation& invocation);
    ThrottleReason admit(ActiveInvocation& invocation);
    void place(ActiveInvocation& invocation);
    void takeOver(ExecutionEnvironment& spare, ActiveInvocation& invocation);
    void awaitCore(ActiveInvocation& invocation);
    void runAfterWait(ActiveInvocation& invocation);
    void pumpPace();
    bool handAhead(ActiveInvocation& invocation);
    void fillAhead(ExecutionEnvironment& environment);
    void placeReturned();
    void startFor(ActiveInvocation& invocation);
    void run(ExecutionEnvironment& environment, ActiveInvocation& invocation);
    void serve(ActiveInvocation& waiter, ExecutionEnvironment& environment);
    void offer(ExecutionEnvironment& environment);
    void switchClaim(ActiveInvocation& invocation, bool provisioned);
    void stopWaiting(ActiveInvocation& invocation);
    void refuse(ActiveInvocation& invocation, Outcome outcome, ThrottleReason reason);
    void fail(ActiveInvocation& invocation, Outcome outcome, const Fault& fault);
    void finish(ActiveInvocation& invocation, Sandbox* sandbox);
    void cancel(ActiveInvocation& invocation, std::string_view why);
    void makeRoom();
    void pumpHost();
    void loseProvisioned(ExecutionEnvironment& environment);
    void stopNow();
    void checkStopped();

    Parts parts_;
    const Clock& clock_;
    ConcurrencyLimiter limiter_;
    InvocationReporter reporter_;
    FunctionTable functions_;
    InvocationTable invocations_;
    CallerTable callers_;
    Fleet fleet_;
    HostQueue hostQueue_;
    LimitNotes limits_;
    CorePace pace_;
    MemoryMonitor memory_;
    ProfileCollector profiles_;
    ProvisionedConcurrency provisioned_;
    std::vector<RequestId> returned_;  // by environments that ended before they began
    LazyTimer returnTimer_;
    bool stopping_ = false;
    TimerId stopTimer_ = 0;
    std::function<void()> stopped_;
};

}  // namespace updraft
