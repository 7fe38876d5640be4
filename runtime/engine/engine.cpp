#include "runtime/engine/engine.h"

#include "runtime/engine/async_queue.h"
#include "runtime/engine/dispatcher.h"
#include "runtime/engine/invocation_trace.h"
#include "runtime/engine/real_time.h"

namespace updraft {

namespace {
// Hand-outs follow real time: a clock that runs faster makes more samples, not more wake-ups.
MeterPeriods meterPeriods(const Clock& clock) {
    const MeterPeriods real;
    return {platformSpan(clock, real.first), platformSpan(clock, real.soon), platformSpan(clock, real.active),
            platformSpan(clock, real.quiet)};
}
}  // namespace

class Engine::Impl {
  public:
    Impl(Scheduler& scheduler, SandboxFactory& sandboxes, FunctionDirectory& directory, RecordSink& records,
         AsyncStore& asyncStore, const EngineSettings& engineSettings)
        : settings(engineSettings),
          clock(scheduler.clock()),
          sink(records),
          meterTimer(scheduler, [this] { meters.flush(clock.now(), clock.wallNow()); }),
          meters(
              clock.now(), clock.wallNow(), meterPeriods(clock),
              [&records](const MeterSample& sample) { records.onMeter(sample); },
              [this](TimePoint when) { meterTimer.set(when); }),
          gate(directory),
          dispatcher({scheduler, sandboxes, records, settings, counters, meters}),
          async({scheduler, directory, asyncStore, dispatcher, settings, counters, notices, meters, gate}) {
        dispatcher.onHostFree = [this] { async.dispatchSoon(); };
    }
    void flushMeters() { meters.flushAll(clock.now(), clock.wallNow()); }

    void noteAccountLimit(int now) {
        if (now == settings.accountConcurrency) return;
        Annotation annotation;
        annotation.at = clock.wallNow();
        annotation.kind = Annotation::Kind::LimitChanged;
        annotation.subject = "account";
        annotation.detail = std::to_string(settings.accountConcurrency) + " → " + std::to_string(now);
        sink.onAnnotation(std::move(annotation));
    }

    EngineSettings settings;
    EngineCounters counters;
    std::vector<std::string> notices;
    const Clock& clock;
    RecordSink& sink;
    LazyTimer meterTimer;
    EngineMeters meters;  // before those that hold parts of it
    LoopGate gate;
    Dispatcher dispatcher;
    AsyncQueue async;
};

Engine::Engine(Scheduler& scheduler, SandboxFactory& sandboxes, FunctionDirectory& directory,
               RecordSink& records, AsyncStore& asyncStore, EngineSettings settings)
    : impl_(std::make_unique<Impl>(scheduler, sandboxes, directory, records, asyncStore, settings)) {}

Engine::~Engine() = default;

void Engine::invoke(InvocationRequest request, std::shared_ptr<InvocationSink> sink) {
    if (request.traceId.empty()) joinTrace(request, impl_->clock.wallNow());
    if (impl_->gate.refuses(request)) return sink->onFinished(LoopGate::refusal(request));
    impl_->dispatcher.invoke(std::move(request), std::move(sink));
}

void Engine::invokeAsync(AsyncRequest request, std::function<void(bool accepted)> accepted) {
    AsyncEvent event;
    event.requestId = request.requestId;
    event.functionName = std::move(request.functionName);
    event.qualifier = std::move(request.qualifier);
    event.invokedArn = std::move(request.invokedArn);
    event.payload = std::move(request.payload);
    event.clientContext = std::move(request.clientContext);
    if (request.trace) {
        event.traceId =
            keptTraceText(*request.trace, impl_->dispatcher.functionOfSpan(request.trace->parent));
    }
    event.trigger = request.trigger;
    impl_->async.add(std::move(event), std::move(accepted));
}

void Engine::restoreAsync() {
    impl_->async.restore();
}

void Engine::pauseStream(const RequestId& request, bool paused) {
    impl_->dispatcher.pauseStream(request, paused);
}

void Engine::cancel(RequestId request) {
    impl_->dispatcher.cancel(request);
}

void Engine::retire(const FunctionVersionPtr& version) {
    impl_->dispatcher.retire(version);
}

void Engine::setReserved(std::string_view functionName, std::optional<int> concurrency) {
    impl_->dispatcher.setReserved(functionName, concurrency);
}

void Engine::setProvisioned(std::string_view functionName, std::string_view qualifier,
                            FunctionVersionPtr version, int count) {
    impl_->dispatcher.provisioned().set(functionName, qualifier, version, count);
}

void Engine::removeFunction(std::string_view functionName) {
    impl_->dispatcher.removeFunction(functionName);
}

ProvisionedState Engine::provisioned(std::string_view functionName, std::string_view qualifier) const {
    return impl_->dispatcher.provisioned().state(functionName, qualifier);
}

EngineSnapshot Engine::snapshot() const {
    EngineSnapshot snapshot;
    snapshot.counters = impl_->counters;
    snapshot.counters.asyncQueued = impl_->async.size();
    snapshot.notices = impl_->notices;
    impl_->dispatcher.describe(snapshot);
    return snapshot;
}

void Engine::flushMeters() {
    impl_->flushMeters();
}

bool Engine::recycleEnvironment(std::uint32_t environmentId) {
    return impl_->dispatcher.recycleEnvironment(environmentId);
}

bool Engine::killEnvironment(std::uint32_t environmentId) {
    return impl_->dispatcher.killEnvironment(environmentId);
}

void Engine::setProfileListener(ProfileListener listener) {
    impl_->dispatcher.profiles().setListener(std::move(listener));
}

void Engine::setLoopListener(LoopListener listener) {
    impl_->gate.setListener(std::move(listener));
}

EngineSettings Engine::settings() const {
    return impl_->settings;
}

void Engine::applySettings(const EngineSettings& settings) {
    impl_->noteAccountLimit(settings.accountConcurrency);
    impl_->settings = settings;
    impl_->dispatcher.settingsChanged();
}

void Engine::shutdown(Nanos allowed, std::function<void()> done) {
    impl_->async.stop();
    impl_->dispatcher.shutdown(allowed, [impl = impl_.get(), done = std::move(done)] {
        impl->flushMeters();
        done();
    });
}

}  // namespace updraft
