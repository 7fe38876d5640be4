#include "runtime/engine/dispatcher.h"

#include <algorithm>

#include "runtime/engine/faults.h"
#include "runtime/engine/real_time.h"

namespace updraft {

Dispatcher::Dispatcher(const Parts& parts)
    : parts_(parts),
      clock_(parts.scheduler.clock()),
      limiter_(parts.settings.accountConcurrency, parts.settings.minimumUnreserved),
      reporter_(clock_, parts.records, parts.counters),
      functions_(parts.settings, parts.meters),
      fleet_({parts.scheduler, parts.sandboxes, parts.records, parts.settings}, *this),
      hostQueue_(parts.scheduler, parts.settings,
                 [this](ActiveInvocation& late) {
                     stopWaiting(late);
                     refuse(late, Outcome::HostRejected, ThrottleReason::None);
                 }),
      limits_(parts.scheduler, parts.records, [this] { return !hostQueue_.empty(); }),
      pace_(parts.scheduler, parts.settings, [this](ActiveInvocation& due) { runAfterWait(due); }),
      memory_(parts.scheduler, parts.settings, fleet_),
      profiles_(parts.scheduler),
      provisioned_(parts.scheduler, functions_, fleet_, limiter_),
      returnTimer_(parts.scheduler, [this] { placeReturned(); }) {}

Dispatcher::~Dispatcher() {
    if (stopTimer_ != 0) parts_.scheduler.cancel(stopTimer_);
}

// ---- arrivals ----

ActiveInvocation& Dispatcher::accept(InvocationRequest request, std::shared_ptr<InvocationSink> sink) {
    ActiveInvocation& invocation = invocations_.add();
    invocation.request = std::move(request);
    invocation.sink = std::move(sink);
    invocation.pool = &functions_.poolOf(invocation.request.version);
    invocation.arrived = clock_.now();
    if (invocation.request.wantLogTail) invocation.log.keepTail();
    invocation.keepBytes = parts_.records.payloadLimit();
    if (invocation.request.traceId.empty()) joinTrace(invocation.request, clock_.wallNow());
    InvocationRecord& record = invocation.record;
    record.arrived = invocation.request.arrived;
    record.requestId = invocation.request.requestId;
    record.functionId = invocation.request.version->functionId;
    record.version = invocation.pool->versionNumber;
    if (!invocation.request.alias.empty())
        record.aliasId = parts_.records.internString(invocation.request.alias);
    record.memoryMb = static_cast<std::uint32_t>(invocation.request.version->config.memoryMb);
    record.requestBytes = static_cast<std::uint32_t>(invocation.request.payload.size());
    record.asyncAttempt = invocation.request.asyncAttempt;
    // The wall clock may have been set back since.
    if (const WallNanos accepted = invocation.request.accepted; accepted != 0)
        record.ageNs = std::max<std::int64_t>(0, record.arrived - accepted);
    record.trigger = invocation.request.trigger;
    hang(invocation);
    return invocation;
}

// Where it hangs in a trace, and that its calls hang on it.
void Dispatcher::hang(ActiveInvocation& invocation) {
    const InvocationRequest& request = invocation.request;
    if (request.trace) {
        const std::uint32_t caller =
            request.callerFunctionId != 0 ? request.callerFunctionId : functionOfSpan(request.trace->parent);
        invocation.link = linkOf(request, invocation.record, caller);
    }
    callers_.note(spanIdOf(request.requestId, request.asyncAttempt), invocation.record.functionId);
}

// One that has run for long may have lost its place in the table.
std::uint32_t Dispatcher::functionOfSpan(const SpanId& span) {
    if (isZero(span)) return 0;
    std::uint32_t found = callers_.find(span);
    if (found != 0) return found;
    invocations_.forEach([&](const ActiveInvocation& invocation) {
        if (spanIdOf(invocation.request.requestId, invocation.request.asyncAttempt) == span)
            found = invocation.record.functionId;
    });
    return found;
}

void Dispatcher::invoke(InvocationRequest request, std::shared_ptr<InvocationSink> sink) {
    ActiveInvocation& invocation = accept(std::move(request), std::move(sink));
    if (stopping_) {
        fail(invocation, Outcome::Cancelled,
             cancelled(invocation.request.requestId, "The platform is shutting down"));
        return;
    }
    if (const ThrottleReason reason = admit(invocation); reason != ThrottleReason::None) {
        refuse(invocation, Outcome::Throttled, reason);
        return;
    }
    EnvironmentPool& pool = *invocation.pool;
    const bool provisioned = invocation.claim == ActiveInvocation::Claim::Provisioned;
    if (ExecutionEnvironment* idle = provisioned ? pool.idleProvisioned() : pool.idle()) {
        if (!provisioned && pace_.mustWait(pool)) return awaitCore(invocation);
        run(*idle, invocation);
    } else if (ExecutionEnvironment* spare = pool.spare()) {
        takeOver(*spare, invocation);
    } else if (!pool.function.scaling.mayStart(invocation.arrived)) {
        refuse(invocation, Outcome::Throttled, ThrottleReason::ConcurrentInvocationLimitExceeded);
    } else {
        place(invocation);
    }
}

// The limits of the modelled platform. None: the invocation holds its claim.
ThrottleReason Dispatcher::admit(ActiveInvocation& invocation) {
    PooledFunction& function = invocation.pool->function;
    const int perConcurrency = parts_.settings.requestsPerSecondPerConcurrency;
    if (invocation.pool->provisionedReady > 0) {
        if (invocation.pool->idleProvisioned() &&
            function.provisionedRate.mayPass(invocation.arrived, function.concurrency.provisioned(),
                                             perConcurrency)) {
            switchClaim(invocation, true);
            return ThrottleReason::None;
        }
        invocation.record.spillover = 1;
    }
    const ThrottleReason reason = limiter_.acquire(function.concurrency);
    if (reason != ThrottleReason::None) return reason;
    invocation.claim = ActiveInvocation::Claim::OnDemand;
    return function.rate.admit(invocation.arrived, limiter_.limitFor(function.concurrency), perConcurrency,
                               function.concurrency.reserved().has_value());
}

void Dispatcher::switchClaim(ActiveInvocation& invocation, bool provisioned) {
    const auto wanted =
        provisioned ? ActiveInvocation::Claim::Provisioned : ActiveInvocation::Claim::OnDemand;
    if (invocation.claim == wanted || !provisioned) return;
    if (invocation.claim == ActiveInvocation::Claim::OnDemand)
        limiter_.release(invocation.pool->function.concurrency);
    invocation.claim = wanted;
    invocation.record.provisioned = 1;
    invocation.record.spillover = 0;
}

// Another arrival's environment is still starting although that arrival was served otherwise.
void Dispatcher::takeOver(ExecutionEnvironment& spare, ActiveInvocation& invocation) {
    invocation.pool->waiting.push_back(invocation);
    invocation.startingSince = clock_.now();
    invocation.environment = &spare;
    invocation.pool->assignStarting(spare, &invocation);
}

void Dispatcher::place(ActiveInvocation& invocation) {
    invocation.pool->waiting.push_back(invocation);
    const HostCapacity::Verdict verdict = fleet_.room(*invocation.pool);
    if (hostQueue_.empty() && verdict == HostCapacity::Verdict::Fits) {
        startFor(invocation);
        return;
    }
    limits_.hostLimited(verdict == HostCapacity::Verdict::NoMemory ? HostShortage::Memory
                                                                   : HostShortage::Capacity);
    if (hostQueue_.push(invocation, verdict)) {
        makeRoom();
    } else {
        stopWaiting(invocation);
        refuse(invocation, Outcome::HostRejected, ThrottleReason::None);
    }
}

void Dispatcher::awaitCore(ActiveInvocation& invocation) {
    if (handAhead(invocation)) return;
    invocation.pool->waiting.push_back(invocation);
    pace_.push(invocation);
    limits_.hostLimited(HostShortage::Cores);
}

// The environment that was idle when it arrived may have been taken meanwhile.
void Dispatcher::runAfterWait(ActiveInvocation& invocation) {
    stopWaiting(invocation);
    if (ExecutionEnvironment* idle = invocation.pool->idle()) {
        run(*idle, invocation);
    } else if (ExecutionEnvironment* spare = invocation.pool->spare()) {
        takeOver(*spare, invocation);
    } else {
        place(invocation);
    }
}

// Behind one that runs, so that its process goes on without being put to sleep and woken.
bool Dispatcher::handAhead(ActiveInvocation& invocation) {
    EnvironmentPool& pool = *invocation.pool;
    if (!pool.typical.isSteady(parts_.settings.runAheadAfter) || invocation.request.streaming) return false;
    ExecutionEnvironment* const environment = pool.openEnvironment();
    if (!environment) return false;
    invocation.waitingSince = clock_.now();
    environment->runAhead(invocation);
    return true;
}

void Dispatcher::fillAhead(ExecutionEnvironment& environment) {
    EnvironmentPool& pool = environment.pool();
    if (environment.provisioned() || !pool.typical.isSteady(parts_.settings.runAheadAfter)) return;
    environment.aheadHook.unlink();
    pool.open.push_back(environment);
    while (!pool.waiting.empty() && pool.waiting.front().paced && pool.openEnvironment()) {
        ActiveInvocation& next = pool.waiting.front();
        stopWaiting(next);
        awaitCore(next);
        if (next.paced) return;  // it streams
    }
}

void Dispatcher::pumpPace() {
    while (ActiveInvocation* next = pace_.next()) runAfterWait(*next);
}

void Dispatcher::startFor(ActiveInvocation& invocation) {
    invocation.startingSince = clock_.now();
    auto started = fleet_.start(*invocation.pool, nullptr, &invocation);
    if (started) {
        invocation.environment = *started;
        return;
    }
    stopWaiting(invocation);
    fail(invocation, Outcome::InitError,
         platformFailure(invocation.request.requestId, started.error().message));
}

// ---- matching ----

void Dispatcher::run(ExecutionEnvironment& environment, ActiveInvocation& invocation) {
    environment.idleHook.unlink();
    environment.evictHook.unlink();
    switchClaim(invocation, environment.provisioned());
    memory_.started(environment);
    pace_.started(invocation);
    environment.run(invocation);
    if (environment.running()) fillAhead(environment);
}

void Dispatcher::serve(ActiveInvocation& waiter, ExecutionEnvironment& environment) {
    // The two environments change owners: who this one was started for gets the one that starts for the
    // waiter.
    ActiveInvocation* const other = environment.startingFor == &waiter ? nullptr : environment.startingFor;
    environment.startingFor = nullptr;
    environment.spareHook.unlink();
    ExecutionEnvironment* const exchanged = waiter.environment == &environment ? nullptr : waiter.environment;
    if (exchanged) exchanged->pool().assignStarting(*exchanged, other);
    if (other) other->environment = exchanged;
    waiter.environment = nullptr;
    stopWaiting(waiter);
    if (waiter.startingSince != TimePoint{})
        waiter.awaited += realSpan(clock_, clock_.now() - waiter.startingSince);
    run(environment, waiter);
}

// An environment may run something: whoever waits gets it, else it is kept for later.
void Dispatcher::offer(ExecutionEnvironment& environment) {
    environment.spareHook.unlink();
    if (environment.ending() || environment.tooOld()) {
        fleet_.end(environment, EnvironmentEnd::Age);
        return;
    }
    EnvironmentPool& pool = environment.pool();
    if (ActiveInvocation* waiter = pool.waiterFor(environment)) {
        serve(*waiter, environment);
        return;
    }
    if (pool.retired || stopping_) {
        fleet_.end(environment, stopping_ ? EnvironmentEnd::Shutdown : EnvironmentEnd::Retired);
        return;
    }
    pool.addIdle(environment);
    fleet_.noteIdle(environment);
    if (!hostQueue_.empty()) makeRoom();
    if (!pace_.empty()) pumpPace();
}

void Dispatcher::stopWaiting(ActiveInvocation& invocation) {
    const bool queued = invocation.hostHook.is_linked();
    invocation.waitHook.unlink();
    pace_.remove(invocation);
    hostQueue_.remove(invocation);
    if (invocation.environment) invocation.pool->assignStarting(*invocation.environment, nullptr);
    invocation.environment = nullptr;
    if (queued && hostQueue_.empty() && onHostFree) onHostFree();
}

// Ends idle environments for those that wait for this machine, as many as are needed.
void Dispatcher::makeRoom() {
    while (fleet_.ending() < hostQueue_.size()) {
        ExecutionEnvironment* const idle = fleet_.leastRecentlyUsed();
        if (!idle) return;
        fleet_.end(*idle, EnvironmentEnd::Evicted);
    }
}

void Dispatcher::pumpHost() {
    while (ActiveInvocation* next = hostQueue_.front()) {
        if (fleet_.room(*next->pool) != HostCapacity::Verdict::Fits) {
            makeRoom();
            return;
        }
        hostQueue_.remove(*next);
        startFor(*next);
    }
    if (onHostFree) onHostFree();
}

// ---- ends of invocations ----

void Dispatcher::refuse(ActiveInvocation& invocation, Outcome outcome, ThrottleReason reason) {
    invocation.record.throttle = reason;
    if (reason != ThrottleReason::None) limits_.throttled(invocation.record.functionId, reason);
    fail(invocation, outcome, {});
}

void Dispatcher::fail(ActiveInvocation& invocation, Outcome outcome, const Fault& fault) {
    reporter_.answer(invocation, outcome, fault);
    finish(invocation, nullptr);
}

void Dispatcher::finish(ActiveInvocation& invocation, Sandbox* sandbox) {
    if (invocation.claim == ActiveInvocation::Claim::OnDemand)
        limiter_.release(invocation.pool->function.concurrency);
    invocation.claim = ActiveInvocation::Claim::None;
    reporter_.finish(invocation, sandbox);
    invocations_.remove(invocation);
}

void Dispatcher::invocationAnswered(ExecutionEnvironment&, ActiveInvocation& invocation, Outcome outcome,
                                    Fault fault) {
    reporter_.answer(invocation, outcome, fault);
}

void Dispatcher::invocationDone(ExecutionEnvironment& environment, ActiveInvocation& invocation) {
    memory_.ended(environment, invocation);
    pace_.ended(invocation);
    // The next arrival waits for it rather than getting a new one, which would have another /tmp.
    if (environment.state() == EnvironmentState::Resetting)
        environment.pool().assignStarting(environment, nullptr);
    finish(invocation, environment.sandbox());
}

void Dispatcher::invocationBegun(ExecutionEnvironment& environment, ActiveInvocation& invocation) {
    pace_.beganBehind(invocation);
    memory_.started(environment);
    pace_.started(invocation);
    if (invocation.cancelWhenBegun) {
        environment.cancel(cancelled(invocation.request.requestId, "Cancelled"));
    } else {
        fillAhead(environment);
    }
}

// Not from inside the environment's event: whoever goes through all invocations may have this one next.
void Dispatcher::invocationReturned(ExecutionEnvironment&, ActiveInvocation& invocation) {
    invocation.environment = nullptr;
    invocation.pool->waiting.push_front(invocation);
    returned_.push_back(invocation.request.requestId);
    returnTimer_.set(clock_.now());
}

void Dispatcher::placeReturned() {
    const std::vector<RequestId> ids = std::exchange(returned_, {});
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {  // the oldest came back last
        ActiveInvocation* invocation = invocations_.find(*id);
        if (!invocation || invocation->environment || !invocation->waitHook.is_linked()) continue;
        if (invocation->cancelWhenBegun || stopping_) {
            cancel(*invocation, stopping_ ? "The platform is shutting down" : "Cancelled");
            continue;
        }
        stopWaiting(*invocation);
        const ExecutionEnvironment* idle = invocation->pool->idle();
        const bool warm = idle && idle->hasProcesses();
        if (warm || !handAhead(*invocation)) runAfterWait(*invocation);
    }
}

void Dispatcher::pauseStream(const RequestId& request, bool paused) {
    ActiveInvocation* invocation = invocations_.find(request);
    if (!invocation || !invocation->environment) return;
    if (invocation->environment->running() == invocation) invocation->environment->pauseStream(paused);
}

void Dispatcher::cancel(const RequestId& request) {
    if (ActiveInvocation* invocation = invocations_.find(request)) cancel(*invocation, "Cancelled");
}

void Dispatcher::cancel(ActiveInvocation& invocation, std::string_view why) {
    if (invocation.answered) return;
    const Fault fault = cancelled(invocation.request.requestId, why);
    if (invocation.environment && invocation.environment->running() == &invocation) {
        invocation.environment->cancel(fault);
        return;
    }
    if (invocation.environment && invocation.environment->isAhead(invocation)) {
        invocation.cancelWhenBegun = true;
        return;
    }
    stopWaiting(invocation);
    fail(invocation, Outcome::Cancelled, fault);
}

// ---- what environments tell ----

void Dispatcher::environmentReady(ExecutionEnvironment& environment) {
    if (environment.provisioned()) provisioned_.environmentReady(environment);
    offer(environment);
}

void Dispatcher::environmentIdle(ExecutionEnvironment& environment) {
    offer(environment);
}

void Dispatcher::environmentFailedInit(ExecutionEnvironment& environment, const Fault& fault, bool timedOut) {
    if (environment.provisioned()) {
        provisioned_.environmentFailedInit(environment);
        fleet_.end(environment, EnvironmentEnd::Failed, ShutdownReason::Failure);
        return;
    }
    ActiveInvocation* const cause = environment.startingFor;
    if (!cause || timedOut) return;
    cause->record.environmentId = environment.id();
    cause->awaited += realSpan(clock_, clock_.now() - cause->startingSince);
    environment.noteInit(*cause);
    stopWaiting(*cause);
    fail(*cause, Outcome::InitError, initFault(cause->request.requestId, fault));
}

void Dispatcher::environmentReset(ExecutionEnvironment& environment) {
    fleet_.processesGone(environment);
    if (environment.provisioned()) {
        loseProvisioned(environment);
        fleet_.end(environment, EnvironmentEnd::Failed, ShutdownReason::Failure);
    } else if (ActiveInvocation* cause = environment.startingFor) {
        serve(*cause, environment);  // init took too long: once more, in the invocation's own time
    } else {
        offer(environment);
    }
}

void Dispatcher::environmentExpired(ExecutionEnvironment& environment, EnvironmentEnd why) {
    fleet_.end(environment, why);
}

void Dispatcher::loseProvisioned(ExecutionEnvironment& environment) {
    if (environment.provisioned()) provisioned_.environmentLost(environment);
}

void Dispatcher::environmentGone(ExecutionEnvironment& environment) {
    ActiveInvocation* const orphan = environment.startingFor;
    EnvironmentPool& pool = environment.pool();
    fleet_.remove(environment);
    loseProvisioned(environment);
    if (orphan) {
        stopWaiting(*orphan);
        place(*orphan);
    }
    if (pool.unused()) functions_.drop(pool);
    pumpHost();
    provisioned_.reconcile();
    checkStopped();
}

void Dispatcher::buryAfterEvent(std::unique_ptr<Sandbox> sandbox) {
    fleet_.bury(std::move(sandbox));
}

}  // namespace updraft
