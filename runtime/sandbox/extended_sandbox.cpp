#include "runtime/sandbox/extended_sandbox.h"

#include <csignal>
#include <utility>

namespace updraft {
namespace {

// Of the 2 s that a shutdown with external extensions may take, the runtime gets the first 300 ms
// (Lambda developer guide, runtimes-extensions-api, shutdown phase).
Nanos runtimeShare(Nanos allowed, bool withExternal) {
    return withExternal ? allowed * 300 / 2'000 : allowed;
}

std::string aboutRequest(const RequestId& id, std::string_view what) {
    return "RequestId: " + id.text() + " Error: " + std::string(what);
}

}  // namespace

Result<std::unique_ptr<Sandbox>> ExtendedSandbox::make(const ExtensionHost::Parts& parts,
                                                       const SandboxSpec& spec,
                                                       const MakeRuntime& makeRuntime) {
    std::unique_ptr<ExtendedSandbox> sandbox(new ExtendedSandbox);
    sandbox->host_.reset(new ExtensionHost(parts, spec, *sandbox));  // a private base
    if (auto opened = sandbox->host_->listen(); !opened) return opened.error();
    auto runtime = makeRuntime(sandbox->host_->address());
    if (!runtime) return runtime.error();
    sandbox->runtime_ = std::move(runtime).value();
    sandbox->host_->serve(sandbox->runtime_.endpoint);
    return std::unique_ptr<Sandbox>(std::move(sandbox));
}

ExtendedSandbox::~ExtendedSandbox() {
    *alive_ = false;
}

// ---- init

void ExtendedSandbox::start(SandboxEvents& events) {
    events_ = &events;
    state_ = State::Init;
    waits_.begin();
    host_->start(runtime_.environment);
}

void ExtendedSandbox::onExtensionsRegistered() {
    if (state_ != State::Init) return;
    started_ = true;
    if (host_->active()) waits_.pause();
    runtime_.sandbox->start(*this);
}

void ExtendedSandbox::onReady() {
    if (host_->active()) waits_.begin();
    host_->runtimeReady();
}

InitPhases ExtendedSandbox::initPhases() const {
    InitPhases phases = runtime_.sandbox->initPhases();
    phases.extensionsNs = waits_.waited();
    return phases;
}

// The owner usually kills at once; in any case the processes must not linger.
void ExtendedSandbox::onInitError(Fault fault) {
    if (state_ != State::Init) return;
    host_->runtimeInitFailed("error", fault.type);
    const auto alive = alive_;
    events_->onInitError(std::move(fault));
    if (*alive) kill();
}

void ExtendedSandbox::onEveryoneReady() {
    if (state_ != State::Init && state_ != State::Answered) return;
    if (state_ == State::Init && host_->active()) waits_.pause();
    const bool init = std::exchange(state_, State::Idle) == State::Init;
    init ? events_->onReady() : events_->onInvokeDone();
}

// ---- invocations

void ExtendedSandbox::invoke(const SandboxInvoke& invoke) {
    if (takesAhead()) {
        aheadIds_.push_back(invoke.requestId);
        return runtime_.sandbox->invoke(invoke);
    }
    if (state_ != State::Idle) return;  // the runtime has just gone: onExit is on its way
    state_ = State::Invoking;
    requestId_ = invoke.requestId;
    if (host_->active()) host_->invoke(invoke);
    runtime_.sandbox->invoke(invoke);
}

void ExtendedSandbox::onStreamStart(std::string_view contentType) {
    if (state_ != State::Invoking) return;
    host_->trail().firstByte();
    events_->onStreamStart(contentType);
}

void ExtendedSandbox::onStreamData(std::string_view chunk) {
    if (state_ != State::Invoking) return;
    host_->trail().sent(chunk.size());
    events_->onStreamData(chunk);
}

void ExtendedSandbox::onResponse(std::string payload) {
    if (state_ != State::Invoking) return;
    state_ = State::Answered;
    host_->trail().sent(payload.size());
    host_->trail().answered({});
    events_->onResponse(std::move(payload));
}

void ExtendedSandbox::onResponseError(Fault fault) {
    if (state_ != State::Invoking) return;
    state_ = State::Answered;
    host_->trail().answered(fault.type);
    events_->onResponseError(std::move(fault));
}

void ExtendedSandbox::onProfile(LineProfile profile) {
    if (state_ == State::Invoking) events_->onProfile(std::move(profile));
}

void ExtendedSandbox::onInvokeDone() {
    if (state_ != State::Answered) return;
    if (!aheadIds_.empty()) {
        state_ = State::Invoking;
        requestId_ = aheadIds_.front();
        aheadIds_.pop_front();
        return events_->onInvokeDone();
    }
    if (host_->active()) return host_->runtimeDone();
    state_ = State::Idle;
    events_->onInvokeDone();
}

void ExtendedSandbox::onLog(LogSource source, std::string_view line) {
    if (host_->active()) host_->trail().line(source, line);
    events_->onLog(source, line);
}

void ExtendedSandbox::onExtensionLog(LogSource source, std::string_view line) {
    if (state_ != State::New && state_ != State::Gone) events_->onLog(source, line);
}

// ---- what goes wrong

void ExtendedSandbox::onExtensionFault(Fault fault) {
    if (state_ == State::Ending || state_ == State::Gone) return;
    const auto alive = alive_;
    if (state_ == State::Init) return onInitError(std::move(fault));
    if (std::exchange(state_, State::Answered) == State::Invoking) {
        fault.message = aboutRequest(requestId_, fault.message);
        events_->onResponseError(std::move(fault));
        if (!*alive) return;
    }
    shutdown(ShutdownReason::Failure, shutdownAllowance());
}

void ExtendedSandbox::onExit(ExitStatus status) {
    exit_ = std::move(status);
    if (state_ == State::Ending) return endExtensions();
    if (state_ == State::Init) host_->runtimeInitFailed("error", "Runtime.ExitError");
    host_->trail().interrupted("failure", "Runtime.ExitError");
    // An idle environment ends at once, or it would be given work meanwhile.
    const bool working = state_ == State::Invoking || state_ == State::Answered;
    if (!working || !host_->wantsShutdown()) return kill();
    // Extensions have their time to hear of the end, but the caller need not wait for them.
    const auto alive = alive_;
    if (std::exchange(state_, State::Answered) == State::Invoking) answerExit();
    if (*alive) shutdown(ShutdownReason::Failure, shutdownAllowance());
}

void ExtendedSandbox::answerExit() {
    const bool silent = exit_->code == 0 && exit_->signal == 0;
    const std::string how =
        silent ? "Runtime exited without providing a reason" : "Runtime exited with error: " + exit_->text();
    events_->onResponseError({"Runtime.ExitError", aboutRequest(requestId_, how), {}});
}

// ---- the end

void ExtendedSandbox::freeze() {
    runtime_.sandbox->freeze();
    host_->signal(SIGSTOP);
}

void ExtendedSandbox::thaw() {
    host_->signal(SIGCONT);
    runtime_.sandbox->thaw();
}

void ExtendedSandbox::shutdown(ShutdownReason reason, Nanos allowed) {
    if (state_ == State::Ending || state_ == State::Gone || state_ == State::New) return;
    if (reason == ShutdownReason::Timeout) host_->trail().interrupted("timeout", {});
    if (allowed <= Nanos(0)) return kill();
    state_ = State::Ending;
    reason_ = reason;
    deadline_ = std::chrono::steady_clock::now() + allowed;
    if (!runtimeLives()) return endExtensions();
    if (reason != ShutdownReason::Spindown) return runtime_.sandbox->kill();
    runtime_.sandbox->shutdown(reason, runtimeShare(allowed, host_->shutdownAllowance() > Millis(500)));
}

void ExtendedSandbox::endExtensions() {
    if (extensionsGone_) return tellExit();
    host_->shutdown(reason_, deadline_);
}

void ExtendedSandbox::kill() {
    if (state_ == State::New || state_ == State::Gone) return;
    state_ = State::Ending;
    deadline_ = std::chrono::steady_clock::now();
    if (runtimeLives()) runtime_.sandbox->kill();
    host_->kill();
}

void ExtendedSandbox::onExtensionsGone() {
    extensionsGone_ = true;
    tellExit();
}

void ExtendedSandbox::tellExit() {
    if (state_ != State::Ending || runtimeLives() || !extensionsGone_) return;
    state_ = State::Gone;
    ExitStatus killed;
    killed.signal = SIGKILL;
    events_->onExit(exit_.value_or(killed));
}

SandboxMemory ExtendedSandbox::memory() {
    const SandboxMemory own = runtime_.sandbox->memory();
    if (!host_->active()) return own;
    const SandboxMemory others = host_->memory();
    return {own.currentBytes + others.currentBytes, own.peakBytes + others.peakBytes};
}

std::optional<Nanos> ExtendedSandbox::cpuTime() {
    const std::optional<Nanos> own = runtime_.sandbox->cpuTime();
    return own && host_->active() ? *own + host_->cpuTime() : own;
}

void ExtendedSandbox::resetPeak() {
    runtime_.sandbox->resetPeak();
    if (host_->active()) host_->resetPeak();
}

}  // namespace updraft
