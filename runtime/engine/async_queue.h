// AsyncQueue: asynchronous invocations from acceptance to delivery. Each event lies in the AsyncStore until
// its last attempt has ended and its destination has been told (at least once, never lost); the RetryPolicy
// says what becomes of it after each attempt. Attempts go the way of every other call.
#pragma once

#include <functional>
#include <queue>
#include <random>
#include <unordered_map>

#include "runtime/base/lazy_timer.h"
#include "runtime/engine/async_backlog.h"
#include "runtime/engine/async_destinations.h"
#include "runtime/engine/dispatcher.h"
#include "runtime/engine/loop_gate.h"
#include "runtime/engine/policies/retry_policy.h"
#include "runtime/store/async_store.h"

namespace updraft {

class AsyncQueue {
  public:
    struct Parts {
        Scheduler& scheduler;
        FunctionDirectory& directory;
        AsyncStore& store;
        Dispatcher& dispatcher;
        const EngineSettings& settings;
        EngineCounters& counters;
        std::vector<std::string>& notices;
        EngineMeters& meters;
        const LoopGate& gate;
    };
    explicit AsyncQueue(const Parts& parts);

    // accepted(true) once the event is durable.
    void add(AsyncEvent event, std::function<void(bool accepted)> accepted);
    void restore();
    void stop() { stopped_ = true; }  // no further attempts; what is left waits in the store
    void dispatchSoon() { timer_.set(parts_.scheduler.clock().now()); }
    int size() const { return static_cast<int>(events_.size()); }

  private:
    class Attempt;
    struct Held {
        AsyncEvent event;
        AsyncBacklog::Entry backlog;
    };
    struct Due {
        WallNanos when;
        std::uint64_t id;
        bool operator>(const Due& other) const {
            return when != other.when ? when > other.when : id > other.id;
        }
    };

    void enqueue(AsyncEvent event);
    void dispatch();
    void attempt(AsyncEvent& event);
    void attempted(std::uint64_t id, const InvocationResult& result);
    void failed(AsyncEvent& event, const InvocationResult& result);
    void sentBack(AsyncEvent& event);
    void apply(AsyncEvent& event, const RetryPolicy::Decision& decision, const InvocationResult* result);
    void close(AsyncEvent& event, std::string_view condition, const InvocationResult* result);
    void countDropped(const AsyncEvent& event);
    void countFailure(const AsyncEvent& about, MeterCounter kind);
    void remove(std::uint64_t id);
    std::uint32_t functionIdOf(const AsyncEvent& event);
    RetryPolicy policy() const;

    Parts parts_;
    std::shared_ptr<char> alive_ = std::make_shared<char>();  // the store may answer after our end
    AsyncDestinations destinations_;
    AsyncBacklog backlog_;
    std::unordered_map<std::uint64_t, Held> events_;  // waiting and under way
    std::priority_queue<Due, std::vector<Due>, std::greater<>> due_;
    LazyTimer timer_;
    std::minstd_rand dice_;
    bool stopped_ = false;
};

}  // namespace updraft
