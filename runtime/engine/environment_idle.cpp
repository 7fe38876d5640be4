// What becomes of an environment that nobody needs for a while: kept, frozen, ended.
#include "runtime/engine/execution_environment.h"
#include "runtime/engine/real_time.h"

namespace updraft {

namespace {
KeepAlive keepAliveOf(const EngineSettings& settings, const Clock& clock) {
    return {settings.keepAlive, settings.environmentAge, settings.freezeIdle,
            platformSpan(clock, settings.freezeAfter)};
}
}  // namespace

void ExecutionEnvironment::becomeIdle() {
    setState(EnvironmentState::Idle);
    askKeepAlive();
}

void ExecutionEnvironment::askKeepAlive() {
    const KeepAlive policy = keepAliveOf(parts_.settings, clock_);
    const KeepAlive::Idle self{born_, stateSince_, state_ == EnvironmentState::Frozen, allocation != nullptr,
                               sandbox_ != nullptr};
    const KeepAlive::Decision decision = policy.decide(self, clock_.now());
    // A first look that says "now" still goes through the timer: the owner decides first who gets it.
    timer_.set(decision.action == KeepAlive::Action::Wait ? decision.askAgain : clock_.now());
}

void ExecutionEnvironment::idleTimer() {
    const KeepAlive policy = keepAliveOf(parts_.settings, clock_);
    const bool frozen = state_ == EnvironmentState::Frozen;
    const KeepAlive::Decision decision =
        policy.decide({born_, stateSince_, frozen, allocation != nullptr, sandbox_ != nullptr}, clock_.now());
    if (decision.action == KeepAlive::Action::End) {
        const bool old = clock_.now() >= born_ + parts_.settings.environmentAge;
        parts_.owner.environmentExpired(*this, old ? EnvironmentEnd::Age : EnvironmentEnd::Idle);
        return;
    }
    if (decision.action == KeepAlive::Action::Freeze) {
        sandbox_->freeze();
        state_ = EnvironmentState::Frozen;  // stateSince_ stays: it is idle since then
    }
    timer_.set(decision.askAgain);
}

void ExecutionEnvironment::settingsChanged() {
    if (state_ == EnvironmentState::Frozen && !parts_.settings.freezeIdle) {
        sandbox_->thaw();
        state_ = EnvironmentState::Idle;
    }
    if (state_ == EnvironmentState::Idle || state_ == EnvironmentState::Frozen) askKeepAlive();
}

}  // namespace updraft
