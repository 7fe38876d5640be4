// Engine: invocations in, answers out. It owns the environments, the limits and the asynchronous queue, and
// wires the pure policies (policies/*.h) to real sandboxes. The way of a call: Engine::invoke -> Dispatcher
// -> ConcurrencyLimiter -> EnvironmentPool (idle | start) -> ExecutionEnvironment -> InvocationRecord ->
// RecordSink.
//
// Thread: the engine's thread only. Calls return at once; answers come through sinks, on the same thread.
#pragma once

#include <boost/asio/io_context.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runtime/base/scheduler.h"
#include "runtime/engine/invocation.h"
#include "runtime/engine/loop_gate.h"
#include "runtime/engine/profile_collector.h"
#include "runtime/engine/settings.h"
#include "runtime/engine/snapshot.h"
#include "runtime/function/function_directory.h"
#include "runtime/store/async_store.h"
#include "runtime/telemetry/record_sink.h"

namespace updraft {

class Engine {
  public:
    // All references outlive the engine.
    Engine(Scheduler& scheduler, SandboxFactory& sandboxes, FunctionDirectory& directory, RecordSink& records,
           AsyncStore& asyncStore, EngineSettings settings);
    ~Engine();  // kills what is left; call shutdown() first for a clean end
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    void invoke(InvocationRequest request, std::shared_ptr<InvocationSink> sink);
    // Asynchronous invocation: accepted(true) once the event is durable, accepted(false) when it cannot be
    // stored. The qualifier is resolved at each attempt.
    struct AsyncRequest {
        std::string functionName, qualifier, invokedArn, payload, clientContext;
        RequestId requestId;
        std::optional<TraceContext> trace;  // that the call came with; none: it begins one
        Trigger trigger = Trigger::Async;
    };
    void invokeAsync(AsyncRequest request, std::function<void(bool accepted)> accepted);
    // A client that reads its streamed answer slowly: the function's writes are held up until it is resumed.
    void pauseStream(const RequestId& request, bool paused);
    void cancel(RequestId request);  // ends a running invocation; its sink gets Outcome::Cancelled

    // Functions' changes, told by whoever changes the registry.
    void retire(
        const FunctionVersionPtr& version);  // no new invocations: idle environments end, busy ones drain
    void setReserved(std::string_view functionName, std::optional<int> concurrency);
    void setProvisioned(std::string_view functionName, std::string_view qualifier, FunctionVersionPtr version,
                        int count);
    void removeFunction(std::string_view functionName);
    ProvisionedState provisioned(std::string_view functionName, std::string_view qualifier) const;

    // Live state for people: environments, counters. Cheap; made when asked for.
    EngineSnapshot snapshot() const;
    // Hands out what the meters saw up to now (RecordSink::onMeter); without it, see engine_meters.h.
    void flushMeters();
    bool recycleEnvironment(std::uint32_t environmentId);  // ends it after what it is doing
    bool killEnvironment(std::uint32_t environmentId);

    // Who takes the profiles of line-timing=on: at most one a second for each version. None: nobody.
    void setProfileListener(ProfileListener listener);

    // Who is told of calls that were refused because their chain is a loop. None: nobody.
    void setLoopListener(LoopListener listener);

    EngineSettings settings() const;
    void applySettings(const EngineSettings& settings);

    // Re-queues durable events of an earlier run. Once, before the first invoke.
    void restoreAsync();
    // Refuses new work, lets running invocations end within `allowed`, shuts every environment down, then
    // calls done.
    void shutdown(Nanos allowed, std::function<void()> done);

  private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace updraft
