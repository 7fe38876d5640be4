// What people and the registry tell the dispatcher: changes of functions, settings, the end.
#include "runtime/engine/dispatcher.h"

namespace updraft {

namespace {
bool isIdle(const ExecutionEnvironment& environment) {
    return environment.state() == EnvironmentState::Idle || environment.state() == EnvironmentState::Frozen;
}
}  // namespace

void Dispatcher::retire(const FunctionVersionPtr& version) {
    EnvironmentPool* const pool = functions_.find(version);
    if (!pool) return;
    pool->retired = true;
    for (ExecutionEnvironment* environment : fleet_.all()) {
        if (&environment->pool() == pool && isIdle(*environment))
            fleet_.end(*environment, EnvironmentEnd::Retired);
    }
    // The last environment's end may have dropped it already.
    if (EnvironmentPool* const left = functions_.find(version); left && left->unused())
        functions_.drop(*left);
}

void Dispatcher::setReserved(std::string_view function, std::optional<int> concurrency) {
    limiter_.setReserved(functions_.functionOf(function).concurrency, concurrency);
}

std::optional<int> Dispatcher::reserved(std::string_view function) {
    return functions_.functionOf(function).concurrency.reserved();
}

void Dispatcher::removeFunction(std::string_view function) {
    provisioned_.removeFunction(function);
    setReserved(function, std::nullopt);
    std::vector<FunctionVersionPtr> versions;
    functions_.forEachPool([&](EnvironmentPool& pool) {
        if (pool.function.name == function) versions.push_back(pool.version);
    });
    for (const FunctionVersionPtr& version : versions) retire(version);
}

void Dispatcher::describe(EngineSnapshot& snapshot) const {
    for (const ExecutionEnvironment* environment : fleet_.all()) {
        snapshot.environments.push_back(environment->snapshot());
        switch (environment->state()) {
            case EnvironmentState::Busy:
                ++snapshot.counters.busy;
                break;
            case EnvironmentState::Idle:
            case EnvironmentState::Frozen:
                ++snapshot.counters.idle;
                break;
            case EnvironmentState::Starting:
                ++snapshot.counters.starting;
                break;
            default:
                break;
        }
    }
    snapshot.counters.hostQueued = hostQueue_.size();
}

bool Dispatcher::recycleEnvironment(std::uint32_t id) {
    ExecutionEnvironment* const environment = fleet_.find(id);
    if (!environment) return false;
    fleet_.end(*environment, EnvironmentEnd::Killed);
    return true;
}

bool Dispatcher::killEnvironment(std::uint32_t id) {
    ExecutionEnvironment* const environment = fleet_.find(id);
    if (!environment) return false;
    fleet_.end(*environment, EnvironmentEnd::Killed, ShutdownReason::Failure);
    if (ExecutionEnvironment* still = fleet_.find(id)) still->kill();
    return true;
}

void Dispatcher::settingsChanged() {
    limiter_.setLimits(parts_.settings.accountConcurrency, parts_.settings.minimumUnreserved);
    functions_.forEachFunction([&](PooledFunction& function) {
        function.scaling.configure(parts_.settings.scaleUpBurst, parts_.settings.scaleUpPeriod);
    });
    fleet_.capacityChanged();
    for (ExecutionEnvironment* environment : fleet_.all()) environment->settingsChanged();
    hostQueue_.settingsChanged();
    pumpHost();
    provisioned_.reconcile();
}

void Dispatcher::shutdown(Nanos allowed, std::function<void()> done) {
    stopping_ = true;
    provisioned_.stop();
    stopped_ = std::move(done);
    // Before environments end: the last of them may set the timer of checkStopped() in its place.
    stopTimer_ = parts_.scheduler.after(allowed, [this] {
        stopTimer_ = 0;
        stopNow();
    });
    for (ExecutionEnvironment* environment : fleet_.all()) {
        // Those that start for nobody end as soon as they can; the others after what they are started for.
        if (isIdle(*environment) || !environment->startingFor)
            fleet_.end(*environment, EnvironmentEnd::Shutdown);
    }
    checkStopped();
}

void Dispatcher::stopNow() {
    invocations_.forEach(
        [this](ActiveInvocation& invocation) { cancel(invocation, "The platform is shutting down"); });
    for (ExecutionEnvironment* environment : fleet_.all()) {
        const std::uint32_t id = environment->id();
        fleet_.end(*environment, EnvironmentEnd::Shutdown);
        if (ExecutionEnvironment* still = fleet_.find(id);
            still && still->state() != EnvironmentState::ShuttingDown)
            still->kill();
    }
    checkStopped();
}

void Dispatcher::checkStopped() {
    if (!stopping_ || !stopped_ || fleet_.size() > 0 || !invocations_.empty()) return;
    if (stopTimer_ != 0) parts_.scheduler.cancel(stopTimer_);
    // Not from inside the last environment's event: whoever is told may destroy the engine.
    stopTimer_ = parts_.scheduler.after(Nanos(0), [this] {
        stopTimer_ = 0;
        limits_.endAll();
        std::exchange(stopped_, nullptr)();
    });
}

}  // namespace updraft
