#include "runtime/engine/async_queue.h"

#include <algorithm>

#include "runtime/base/text.h"
#include "runtime/engine/invocation_trace.h"

namespace updraft {

class AsyncQueue::Attempt final : public InvocationSink {
  public:
    Attempt(AsyncQueue& queue, std::uint64_t id) : queue_(queue), id_(id) {}
    void onFinished(InvocationResult result) override { queue_.attempted(id_, result); }

  private:
    AsyncQueue& queue_;
    std::uint64_t id_;
};

AsyncQueue::AsyncQueue(const Parts& parts)
    : parts_(parts),
      destinations_(
          parts.scheduler.clock(), parts.notices,
          [this](AsyncEvent event, std::function<void(bool)> accepted) {
              add(std::move(event),
                  [alive = std::weak_ptr<char>(alive_), accepted = std::move(accepted)](bool durable) {
                      if (!alive.expired()) accepted(durable);
                  });
          },
          [this](const AsyncEvent& about, MeterCounter kind) { countFailure(about, kind); }),
      backlog_(parts.meters, parts.scheduler.clock()),
      timer_(parts.scheduler, [this] { dispatch(); }),
      dice_(std::random_device{}()) {}

RetryPolicy AsyncQueue::policy() const {
    return {parts_.settings.asyncFirstRetry, parts_.settings.asyncSecondRetry,
            parts_.settings.asyncThrottleFirst, parts_.settings.asyncThrottleMost};
}

// ---- in ----

void AsyncQueue::add(AsyncEvent event, std::function<void(bool)> accepted) {
    event.accepted = parts_.scheduler.clock().wallNow();
    event.notBefore = event.accepted;
    // All its attempts, and who is told of them, are of one trace.
    if (event.traceId.empty()) event.traceId = keptTraceText(rootTrace(event.requestId, event.accepted), 0);
    // The store keeps what it needs before add() returns; the event itself waits in the callback.
    const auto kept = std::make_shared<AsyncEvent>(std::move(event));
    parts_.store.add(*kept, [this, alive = std::weak_ptr<char>(alive_), kept, accepted = std::move(accepted)](
                                bool durable, std::uint64_t id) {
        // Stored but not to be attempted any more: the next start does.
        if (durable && !alive.expired()) {
            ++parts_.counters.asyncAccepted;
            backlog_.count(functionIdOf(*kept), MeterCounter::AsyncReceived);
            kept->id = id;
            enqueue(std::move(*kept));
        }
        accepted(durable);
    });
}

void AsyncQueue::restore() {
    for (AsyncEvent& event : parts_.store.load()) enqueue(std::move(event));
}

void AsyncQueue::enqueue(AsyncEvent event) {
    const Clock& clock = parts_.scheduler.clock();
    due_.push({event.notBefore, event.id});
    const std::uint32_t functionId = functionIdOf(event);
    Held& held = events_[event.id];
    held.event = std::move(event);
    held.backlog.functionId = functionId;
    held.backlog.accepted = clock.now() - Nanos(clock.wallNow() - held.event.accepted);
    backlog_.add(held.backlog);
    dispatchSoon();
}

// Of an event that is held: as it was when it came, should the function be gone since.
std::uint32_t AsyncQueue::functionIdOf(const AsyncEvent& event) {
    if (const auto found = events_.find(event.id); found != events_.end())
        return found->second.backlog.functionId;
    const FunctionVersionPtr version = parts_.directory.resolve(event.functionName, "", 0);
    return version ? version->functionId : 0;
}

// ---- attempts ----

void AsyncQueue::dispatch() {
    const Clock& clock = parts_.scheduler.clock();
    // While this machine has more to do than room for, events wait here, where they are durable.
    while (!stopped_ && !due_.empty() && !parts_.dispatcher.hostBusy()) {
        const Due next = due_.top();
        const WallNanos now = clock.wallNow();
        if (next.when > now) {
            timer_.set(clock.now() + Nanos(next.when - now));
            return;
        }
        due_.pop();
        if (const auto found = events_.find(next.id); found != events_.end()) attempt(found->second.event);
    }
}

void AsyncQueue::attempt(AsyncEvent& event) {
    const EventInvokeConfig config = parts_.directory.eventInvokeConfig(event.functionName, event.qualifier);
    if (RetryPolicy::tooOld(event.accepted, config, parts_.scheduler.clock().wallNow())) {
        close(event, "EventAgeExceeded", nullptr);
        return;
    }
    const double dice = std::generate_canonical<double, 32>(dice_);
    FunctionVersionPtr version = parts_.directory.resolve(event.functionName, event.qualifier, dice);
    if (!version) {
        countDropped(event);
        remove(event.id);
        return;
    }
    // Somebody has switched the function off: no use in waiting.
    if (parts_.dispatcher.reserved(event.functionName) == 0) {
        close(event, "RetriesExhausted", nullptr);
        return;
    }
    InvocationRequest request;
    request.version = std::move(version);
    const bool isVersion =
        event.qualifier.empty() || event.qualifier == "$LATEST" || parseInteger(event.qualifier);
    if (!isVersion) request.alias = event.qualifier;
    request.invokedArn = event.invokedArn;
    request.requestId = event.requestId;
    request.payload = event.payload;
    request.clientContext = event.clientContext;
    const KeptTrace kept = readKeptTrace(event.traceId);
    request.trace = kept.context;
    request.callerFunctionId = kept.callerFunctionId;
    request.trigger = event.trigger;
    request.asyncAttempt = static_cast<std::uint16_t>(event.attempts + 1);
    request.accepted = event.accepted;
    joinTrace(request, parts_.scheduler.clock().wallNow());
    if (parts_.gate.refuses(request)) {
        close(event, "RetriesExhausted", nullptr);
        return;
    }
    parts_.dispatcher.invoke(std::move(request), std::make_shared<Attempt>(*this, event.id));
}

void AsyncQueue::attempted(std::uint64_t id, const InvocationResult& result) {
    const auto found = events_.find(id);
    if (found == events_.end()) return;
    AsyncEvent& event = found->second.event;
    if (result.outcome == Outcome::Cancelled) {
        // By the end of the platform: the store keeps it for the next start. By a person: they meant it.
        if (stopped_) return;
        countDropped(event);
        remove(id);
        return;
    }
    const bool platformsFault = result.outcome == Outcome::Throttled ||
                                result.outcome == Outcome::HostRejected ||
                                result.errorType == "Sandbox.Failure";
    if (platformsFault) {
        sentBack(event);
        return;
    }
    ++event.attempts;
    if (result.outcome == Outcome::Success) {
        close(event, "Success", &result);
    } else {
        failed(event, result);
    }
}

void AsyncQueue::failed(AsyncEvent& event, const InvocationResult& result) {
    const auto config = parts_.directory.eventInvokeConfig(event.functionName, event.qualifier);
    const RetryPolicy::Event state{event.accepted, event.attempts, event.throttles};
    apply(event, policy().afterFunctionError(state, config, parts_.scheduler.clock().wallNow()), &result);
}

void AsyncQueue::sentBack(AsyncEvent& event) {
    ++event.throttles;
    const auto config = parts_.directory.eventInvokeConfig(event.functionName, event.qualifier);
    const RetryPolicy::Event state{event.accepted, event.attempts, event.throttles};
    apply(event, policy().afterThrottle(state, config, parts_.scheduler.clock().wallNow()), nullptr);
}

void AsyncQueue::apply(AsyncEvent& event, const RetryPolicy::Decision& decision,
                       const InvocationResult* result) {
    switch (decision.verdict) {
        case RetryPolicy::Verdict::Retry:
            ++parts_.counters.asyncRetries;
            event.notBefore = decision.notBefore;
            parts_.store.update(event.id, event.notBefore, event.attempts, event.throttles);
            due_.push({event.notBefore, event.id});
            dispatchSoon();
            break;
        case RetryPolicy::Verdict::RetriesExhausted:
            close(event, "RetriesExhausted", result);
            break;
        case RetryPolicy::Verdict::EventAgeExceeded:
            close(event, "EventAgeExceeded", result);
            break;
    }
}

// ---- out ----

void AsyncQueue::close(AsyncEvent& event, std::string_view condition, const InvocationResult* result) {
    if (condition != "Success") countDropped(event);
    const EventInvokeConfig config = parts_.directory.eventInvokeConfig(event.functionName, event.qualifier);
    const FunctionVersionPtr version = parts_.directory.resolve(event.functionName, event.qualifier, 0);
    const std::uint64_t id = event.id;
    destinations_.tell({event, condition, result, config, version}, [this, id] { remove(id); });
}

void AsyncQueue::countDropped(const AsyncEvent& event) {
    ++parts_.counters.asyncDropped;
    backlog_.count(functionIdOf(event), MeterCounter::AsyncDropped);
}

void AsyncQueue::countFailure(const AsyncEvent& about, MeterCounter kind) {
    ++(kind == MeterCounter::DeadLetterErrors ? parts_.counters.deadLetterErrors
                                              : parts_.counters.destinationFailures);
    backlog_.count(functionIdOf(about), kind);
}

void AsyncQueue::remove(std::uint64_t id) {
    if (const auto found = events_.find(id); found != events_.end()) {
        backlog_.remove(found->second.backlog);
        events_.erase(found);
    }
    parts_.store.remove(id);
}

}  // namespace updraft
