#include "tests/unit/engine/fake_sandbox.h"

namespace updraft::test {

FakeSandbox::FakeSandbox(FakeSandboxFactory& usedFactory, SandboxSpec usedSpec)
    : factory(usedFactory), spec(std::move(usedSpec)), number(++usedFactory.made) {
    factory.live.insert(this);
}

FakeSandbox::~FakeSandbox() {
    for (const TimerId timer : timers_) factory.scheduler.cancel(timer);
    factory.live.erase(this);
}

void FakeSandbox::later(Nanos delay, void (FakeSandbox::*step)()) {
    const auto id = std::make_shared<TimerId>(0);
    *id = factory.scheduler.after(delay, [this, step, id] {
        timers_.erase(*id);
        (this->*step)();
    });
    timers_.insert(*id);
}

std::optional<Nanos> FakeSandbox::cpuTime() {
    return factory.tellsCpu ? std::optional(cpuUsed) : std::nullopt;
}

void FakeSandbox::start(SandboxEvents& usedEvents) {
    events = &usedEvents;
    alive = true;
    init_ = factory.defaultInit;
    if (!factory.inits.empty()) {
        init_ = factory.inits.front();
        factory.inits.pop_front();
    }
    if (init_.kind != InitScript::Kind::Hang) later(init_.takes, &FakeSandbox::initEnds);
}

void FakeSandbox::initEnds() {
    if (exiting) return;
    if (!init_.log.empty()) events->onLog(LogSource::Function, init_.log);
    if (init_.kind == InitScript::Kind::Ready) events->onReady();
    if (init_.kind == InitScript::Kind::Fail) events->onInitError(init_.fault);
    if (init_.kind == InitScript::Kind::Exit) {
        status_ = init_.exit;
        exited();
    }
}

void FakeSandbox::invoke(const SandboxInvoke& invoke) {
    ++factory.invoked;
    const bool ahead = takesAhead();
    if ((busy && !ahead) || frozen || !alive) ++factory.overlaps;
    lastInvokedArn = invoke.invokedArn;
    lastTraceId = invoke.traceId;
    wish = invoke.profile;
    InvokeScript script = factory.defaultInvoke;
    if (!factory.invokes.empty()) {
        script = factory.invokes.front();
        factory.invokes.pop_front();
    }
    if (ahead) {
        ++factory.aheads;
        ahead_.push_back(script);
        return;
    }
    script_ = script;
    beginInvoke();
}

bool FakeSandbox::takesAhead() const {
    return busy && alive && !exiting && !frozen && factory.allowance == Nanos(0);
}

void FakeSandbox::beginInvoke() {
    busy = true;
    if (script_.growTo > 0) bytes = script_.growTo;
    if (script_.kind != InvokeScript::Kind::Hang) later(script_.takes, &FakeSandbox::invokeEnds);
}

void FakeSandbox::invokeEnds() {
    if (exiting) return;
    cpuUsed += script_.cpu;
    if (wish != ProfileWish::None && !script_.profile.empty()) events->onProfile(script_.profile);
    for (const std::string& line : script_.log) events->onLog(LogSource::Function, line);
    switch (script_.kind) {
        case InvokeScript::Kind::Exit:
            status_ = script_.exit;
            exited();
            return;
        case InvokeScript::Kind::Fail:
            events->onResponseError(script_.fault);
            break;
        case InvokeScript::Kind::Stream:
            events->onStreamStart("text/plain");
            events->onStreamData(script_.payload);
            events->onResponse({});
            break;
        default:
            events->onResponse(script_.payload);
            break;
    }
    if (script_.extensions > Nanos(0)) {
        later(script_.extensions, &FakeSandbox::invokeDone);
    } else {
        invokeDone();
    }
}

void FakeSandbox::invokeDone() {
    if (exiting) return;
    busy = false;
    if (!ahead_.empty()) {
        script_ = ahead_.front();
        ahead_.pop_front();
        beginInvoke();
    }
    events->onInvokeDone();
}

void FakeSandbox::freeze() {
    ++factory.freezes;
    frozen = true;
}

void FakeSandbox::thaw() {
    ++factory.thaws;
    frozen = false;
}

Nanos FakeSandbox::shutdownAllowance() const {
    return factory.allowance;
}

void FakeSandbox::shutdown(ShutdownReason reason, Nanos) {
    shutdowns.push_back(reason);
    exit({0, 0, false});
}

void FakeSandbox::kill() {
    ++factory.kills;
    exit({0, 9, false});
}

void FakeSandbox::exit(ExitStatus status) {
    if (exiting || !alive) return;
    exiting = true;
    status_ = status;
    later(Millis(1), &FakeSandbox::exited);
}

void FakeSandbox::exited() {
    exiting = true;
    alive = false;
    busy = false;
    events->onExit(status_);
}

}  // namespace updraft::test
