#include "runtime/engine/execution_environment.h"

#include <cassert>

#include "runtime/engine/environment_pool.h"
#include "runtime/engine/faults.h"
#include "runtime/engine/real_time.h"
#include "runtime/sandbox/frame.h"
#include "runtime/telemetry/log_stream.h"

namespace updraft {

namespace {
// How long after SIGKILL, or after the end of a shutdown's allowance, the exit may take to be reported before
// the sandbox is dropped without it.
constexpr Nanos kExitGrace = std::chrono::seconds(2);
// Enough for a process not to run dry before the engine gets round to it again.
constexpr std::size_t kMostAhead = 4;
// The 10 seconds hold for environments started on demand only.
constexpr Nanos kProvisionedInitLimit = std::chrono::minutes(15);

ProfileWish profileWish(LineTiming timing, bool wanted) {
    if (timing == LineTiming::Off) return ProfileWish::None;
    if (wanted) return ProfileWish::Wanted;
    return timing == LineTiming::On ? ProfileWish::Welcome : ProfileWish::None;
}

// As its records say it.
EnvironmentRecord identity(std::uint32_t id, const EnvironmentPool& pool, const FunctionVersion& version) {
    EnvironmentRecord record;
    record.id = id;
    record.functionId = version.functionId;
    record.version = pool.versionNumber;
    record.memoryMb = static_cast<std::uint32_t>(version.config.memoryMb);
    return record;
}
}  // namespace

ExecutionEnvironment::ExecutionEnvironment(const Parts& parts, std::uint32_t id, EnvironmentPool& pool,
                                           FunctionVersionPtr version, bool provisioned)
    : parts_(parts),
      clock_(parts.scheduler.clock()),
      id_(id),
      pool_(pool),
      version_(std::move(version)),
      initializationType_(provisioned ? "provisioned-concurrency" : "on-demand"),
      logStream_(logStreamName(clock_.wallNow(), version_->version, id)),
      life_(clock_, parts.records, pool.meter, identity(id, pool, *version_)),
      timer_(parts.scheduler, [this] { onTimer(); }),
      born_(clock_.now()),
      stateSince_(born_) {}

ExecutionEnvironment::~ExecutionEnvironment() = default;

Nanos ExecutionEnvironment::timeout() const {
    return std::chrono::seconds(version_->config.timeoutS);
}

TimePoint ExecutionEnvironment::realDeadline(Nanos span) const {
    return clock_.now() + platformSpan(clock_, span);
}

void ExecutionEnvironment::setState(EnvironmentState state) {
    state_ = state;
    stateSince_ = clock_.now();
    life_.stateIs(state_, allocation != nullptr && everReady_, stateSince_);
}

void ExecutionEnvironment::leaveAllocation() {
    allocation = nullptr;
    life_.stateIs(state_, false, clock_.now());
}

// ---- init ----

Status ExecutionEnvironment::start() {
    life_.began(provisioned());
    life_.stateIs(state_, false, born_);
    const Status made = makeRoom();
    if (!made) {
        setState(EnvironmentState::ShuttingDown);
        life_.ended(EnvironmentEnd::Failed, 0);
        return made;
    }
    timer_.set(realDeadline(provisioned() ? kProvisionedInitLimit : parts_.settings.initLimit));
    sandbox_->start(*this);
    return Done{};
}

Status ExecutionEnvironment::makeRoom() {
    auto room = parts_.sandboxes.makeRoom(*version_);
    if (!room) return room.error();
    room_ = std::move(room).value();
    return makeSandbox();
}

Status ExecutionEnvironment::makeSandbox() {
    auto sandbox = parts_.sandboxes.make({version_, initializationType_, logStream_, room_});
    if (!sandbox) return sandbox.error();
    sandbox_ = std::move(sandbox).value();
    initStarted_ = clock_.now();
    cpu_.newProcesses();
    lastBytes = peakBytes = 0;  // what the processes before held is not theirs
    return Done{};
}

void ExecutionEnvironment::onReady() {
    if (state_ == EnvironmentState::Busy && initInsideInvoke_) {
        initInsideInvoke_ = false;
        everReady_ = true;
        init_ = sandbox_->initPhases();
        hand(*running_);
        return;
    }
    if (state_ != EnvironmentState::Starting) return;
    noteInitEnd(false);
    everReady_ = true;
    becomeIdle();
    parts_.owner.environmentReady(*this);
}

void ExecutionEnvironment::noteInitEnd(bool failed) {
    initTook_ = realSpan(clock_, clock_.now() - initStarted_);
    init_ = sandbox_ ? sandbox_->initPhases() : InitPhases{};
    life_.initOver(initTook_, failed);
}

void ExecutionEnvironment::onInitError(Fault fault) {
    if (state_ == EnvironmentState::Busy && initInsideInvoke_) {
        const RequestId id = running_->request.requestId;
        endInvocation(Outcome::InitError, initFault(id, std::move(fault)), ShutdownReason::Failure, true);
    } else if (state_ == EnvironmentState::Starting) {
        initFailed(std::move(fault), false);
    }
}

void ExecutionEnvironment::initTimedOut() {
    initFailed({"Sandbox.Timedout", "Initialisation took longer than allowed", {}}, true);
}

// In its own phase, before any invocation was handed over.
void ExecutionEnvironment::initFailed(Fault fault, bool timedOut) {
    noteInitEnd(true);
    initLog_.append(timedOut ? initReportLine(initTook_.count(), "init", "timeout")
                             : initReportLine(initTook_.count(), "init", "error", fault.type));
    const bool processesLeft = sandbox_ != nullptr;
    beginReset();
    if (processesLeft) stopProcesses(ShutdownReason::Failure);
    parts_.owner.environmentFailedInit(*this, fault, timedOut);
    if (!processesLeft) processesGone();
}

// ---- invocations ----

void ExecutionEnvironment::run(ActiveInvocation& invocation) {
    assert(running_ == nullptr);
    const bool frozen = state_ == EnvironmentState::Frozen;
    running_ = &invocation;
    invocation.environment = this;
    invocation.record.environmentId = id_;
    setState(EnvironmentState::Busy);
    timer_.set(stateSince_ + platformSpan(clock_, timeout()));
    if (frozen) sandbox_->thaw();
    if (sandbox_) {
        hand(invocation);
        return;
    }
    initInsideInvoke_ = true;
    invocation.handed = stateSince_;
    invocation.record.cold = ColdStart::Suppressed;
    if (const Status made = makeSandbox(); !made) {
        const Fault fault = platformFailure(invocation.request.requestId, made.error().message);
        endInvocation(Outcome::InitError, fault, ShutdownReason::Failure, false);
        processesGone();
        return;
    }
    sandbox_->start(*this);
}

// Of the init that nobody has been told of yet, and of what was printed meanwhile.
void ExecutionEnvironment::noteInit(ActiveInvocation& invocation) {
    if (!initReported_ && invocation.record.cold != ColdStart::Suppressed) {
        invocation.record.cold = allocation ? ColdStart::Provisioned : ColdStart::OnDemand;
        invocation.record.initNs = initTook_.count();
        invocation.init = init_;
    }
    initReported_ = true;
    invocation.log.prepend(std::move(initLog_));
}

void ExecutionEnvironment::hand(ActiveInvocation& invocation) {
    Nanos left = timeout();
    if (invocation.record.cold == ColdStart::Suppressed) {
        const TimePoint now = clock_.now();
        invocation.record.initNs = realSpan(clock_, now - initStarted_).count();
        invocation.init = init_;
        left -= realSpan(clock_, now - invocation.handed);
    } else {
        invocation.handed = stateSince_;
    }
    if (!initReported_ || !initLog_.empty()) noteInit(invocation);
    ++served_;
    cpu_.begins(*sandbox_);
    tell(invocation.request, left);
}

void ExecutionEnvironment::tell(const InvocationRequest& request, Nanos left) {
    sandbox_->invoke({request.requestId, realWallNow(clock_) + left.count(), request.invokedArn,
                      request.traceId, request.clientContext, request.cognitoIdentity, request.tenantId,
                      request.payload, profileWish(parts_.settings.lineTiming, request.wantProfile)});
}

bool ExecutionEnvironment::takesAhead() const {
    return state_ == EnvironmentState::Busy && running_ && !running_->answered &&
           !running_->request.streaming && ahead_.size() < kMostAhead && !ending() && !initInsideInvoke_ &&
           sandbox_ && sandbox_->takesAhead();
}

void ExecutionEnvironment::runAhead(ActiveInvocation& invocation) {
    ahead_.push_back(&invocation);
    invocation.environment = this;
    tell(invocation.request, timeout());
}

// The last one first, since each goes to the head of those that wait.
void ExecutionEnvironment::returnAhead() {
    const std::vector<ActiveInvocation*> left = std::exchange(ahead_, {});
    for (auto at = left.rbegin(); at != left.rend(); ++at) parts_.owner.invocationReturned(*this, **at);
}

void ExecutionEnvironment::beginAhead() {
    ActiveInvocation& next = *ahead_.front();
    ahead_.erase(ahead_.begin());
    releaseInvocation();
    running_ = &next;
    cpu_.beginsBehind();
    setState(EnvironmentState::Busy);
    timer_.set(stateSince_ + platformSpan(clock_, timeout()));
    next.handed = stateSince_;
    next.record.environmentId = id_;
    ++served_;
    parts_.owner.invocationBegun(*this, next);
}

void ExecutionEnvironment::answer(Outcome outcome, Fault fault) {
    running_->answered = true;
    parts_.owner.invocationAnswered(*this, *running_, outcome, std::move(fault));
}

void ExecutionEnvironment::onResponse(std::string payload) {
    if (running_ == nullptr || initInsideInvoke_ || running_->answered) return;
    if (parts_.owner.hasOutgrown(*this)) {
        outgrew();
        return;
    }
    // A streamed response that is gathered for a caller who cannot take streams obeys the same limit.
    const bool gathered = running_->streamStarted && !running_->request.streaming;
    if (!running_->streamStarted) running_->payload = std::move(payload);
    if ((gathered || !running_->streamStarted) && running_->payload.size() > kMaxResponse) {
        answer(Outcome::BadResponse, responseTooLarge());
    } else {
        answer(Outcome::Success, {});
    }
}

void ExecutionEnvironment::onResponseError(Fault fault) {
    if (running_ == nullptr || initInsideInvoke_ || running_->answered) return;
    const bool protocol = fault.type == "Runtime.TruncatedResponse" || fault.type == "Runtime.Unknown" ||
                          fault.type == "Function.ResponseSizeTooLarge" ||
                          fault.type == "Runtime.InvalidResponseModeHeader";
    Outcome outcome = protocol ? Outcome::BadResponse : Outcome::HandledError;
    if (endsEnvironment(fault)) outcome = Outcome::ExitError;  // onExit follows
    answer(outcome, std::move(fault));
}

void ExecutionEnvironment::onProfile(LineProfile profile) {
    if (running_ == nullptr || initInsideInvoke_ || running_->answered) return;
    parts_.owner.profileTaken(version_, profile);
    if (running_->request.wantProfile) running_->profile = std::move(profile);
}

void ExecutionEnvironment::onStreamStart(std::string_view contentType) {
    if (running_ == nullptr || initInsideInvoke_ || running_->answered) return;
    running_->streamStarted = true;
    running_->record.streamed = 1;
    if (running_->request.streaming) running_->sink->onStreamStart(contentType);
}

void ExecutionEnvironment::onStreamData(std::string_view chunk) {
    if (running_ == nullptr || initInsideInvoke_ || running_->answered) return;
    running_->record.responseBytes += static_cast<std::uint32_t>(chunk.size());
    if (running_->request.streaming) {
        if (running_->kept.size() < running_->keepBytes)
            running_->kept.append(chunk.substr(0, running_->keepBytes - running_->kept.size()));
        running_->sink->onStreamData(chunk);
    } else if (running_->payload.size() <= kMaxResponse) {
        running_->payload.append(chunk);  // one byte too many is enough to know
    }
}

void ExecutionEnvironment::onInvokeDone() {
    if (running_ == nullptr || !running_->answered) return;
    cpu_.ends(sandbox_.get(), running_->record);
    if (!ahead_.empty()) return beginAhead();
    becomeIdle();
    releaseInvocation();
    if (state_ == EnvironmentState::Idle && running_ == nullptr) parts_.owner.environmentIdle(*this);
}

void ExecutionEnvironment::releaseInvocation() {
    ActiveInvocation& invocation = *running_;
    running_ = nullptr;
    initInsideInvoke_ = false;
    parts_.owner.invocationDone(*this, invocation);
}

void ExecutionEnvironment::onLog(LogSource, std::string_view line) {
    if (running_ != nullptr) {
        running_->log.append(line);
    } else {
        initLog_.append(line);
    }
}

// ---- what goes wrong ----

// Ends what runs with a failure. Whether it was answered before (an extension went on after the response and
// failed) makes no difference to the environment.
void ExecutionEnvironment::endInvocation(Outcome outcome, Fault fault, ShutdownReason reason,
                                         bool processesLeft) {
    if (initInsideInvoke_ && outcome != Outcome::Cancelled) {
        const Nanos took = realSpan(clock_, clock_.now() - initStarted_);
        running_->record.initNs = took.count();
        running_->log.append(outcome == Outcome::Timeout
                                 ? initReportLine(took.count(), "invoke", "timeout")
                                 : initReportLine(took.count(), "invoke", "error", fault.type));
    }
    cpu_.ends(sandbox_.get(), running_->record);
    beginReset();
    if (processesLeft) stopProcesses(reason);
    if (!running_->answered) answer(outcome, std::move(fault));
    releaseInvocation();
    returnAhead();
}

void ExecutionEnvironment::invocationTimedOut() {
    endInvocation(Outcome::Timeout, timedOut(running_->request.requestId, timeout()), ShutdownReason::Timeout,
                  true);
}

void ExecutionEnvironment::outgrew() {
    if (state_ != EnvironmentState::Busy || sandbox_ == nullptr) return;
    endInvocation(Outcome::OutOfMemory, outOfMemory(running_->request.requestId), ShutdownReason::Failure,
                  true);
}

void ExecutionEnvironment::exitedWhileBusy(const ExitStatus& status) {
    const RequestId id = running_->request.requestId;
    if (status.outOfMemory) {
        endInvocation(Outcome::OutOfMemory, outOfMemory(id), ShutdownReason::Failure, false);
    } else {
        endInvocation(initInsideInvoke_ ? Outcome::InitError : Outcome::ExitError, exited(id, status),
                      ShutdownReason::Failure, false);
    }
    processesGone();
}

void ExecutionEnvironment::onExit(ExitStatus status) {
    if (running_ != nullptr) cpu_.ends(sandbox_.get(), running_->record);
    parts_.owner.buryAfterEvent(std::move(sandbox_));
    switch (state_) {
        case EnvironmentState::Starting: {
            const RequestId cause = startingFor ? startingFor->request.requestId : RequestId{};
            initFailed(status.outOfMemory ? outOfMemory(cause) : exited(cause, status), false);
            break;
        }
        case EnvironmentState::Busy:
            exitedWhileBusy(status);
            break;
        case EnvironmentState::Resetting:
            processesGone();
            break;
        case EnvironmentState::Idle:
        case EnvironmentState::Frozen:
        case EnvironmentState::ShuttingDown:
            gone();
            break;
    }
}

void ExecutionEnvironment::cancel(Fault fault) {
    if (state_ != EnvironmentState::Busy || running_->answered) return;
    endInvocation(Outcome::Cancelled, std::move(fault), ShutdownReason::Failure, sandbox_ != nullptr);
}

void ExecutionEnvironment::kill() {
    if (!sandbox_) {
        end(EnvironmentEnd::Killed, ShutdownReason::Failure);
        return;
    }
    if (state_ == EnvironmentState::Frozen) sandbox_->thaw();
    sandbox_->kill();
}

// ---- endings ----

// Resetting or ShuttingDown. onExit follows, or the timer when the report of the exit is lost.
void ExecutionEnvironment::stopProcesses(ShutdownReason reason) {
    const Nanos allowed = reason == ShutdownReason::Failure ? Nanos(0) : sandbox_->shutdownAllowance();
    timer_.set(realDeadline(allowed + kExitGrace));
    if (allowed > Nanos(0)) {
        sandbox_->shutdown(reason, allowed);
    } else {
        sandbox_->kill();
    }
}

void ExecutionEnvironment::beginReset() {
    setState(EnvironmentState::Resetting);
    life_.resetBegan();
}

void ExecutionEnvironment::processesGone() {
    timer_.clear();
    if (ending()) return gone();
    life_.resetDone();
    becomeIdle();
    parts_.owner.environmentReset(*this);
}

// Ends by itself, its processes having left, when nobody wanted it to.
void ExecutionEnvironment::gone() {
    setState(EnvironmentState::ShuttingDown);
    timer_.clear();
    life_.ended(ending() ? endWhy_ : EnvironmentEnd::Failed, served_);
    parts_.owner.environmentGone(*this);
}

void ExecutionEnvironment::end(EnvironmentEnd why, ShutdownReason reason) {
    if (state_ == EnvironmentState::ShuttingDown) return;
    if (!ending()) endWhy_ = why;
    const bool startsForNobody = state_ == EnvironmentState::Starting && startingFor == nullptr;
    if (state_ != EnvironmentState::Idle && state_ != EnvironmentState::Frozen && !startsForNobody) return;
    const bool frozen = state_ == EnvironmentState::Frozen;
    setState(EnvironmentState::ShuttingDown);
    if (!sandbox_) return gone();
    if (frozen) sandbox_->thaw();
    stopProcesses(startsForNobody ? ShutdownReason::Failure : reason);  // there is nothing to tell it yet
}

void ExecutionEnvironment::onTimer() {
    switch (state_) {
        case EnvironmentState::Starting:
            initTimedOut();
            break;
        case EnvironmentState::Busy:
            invocationTimedOut();
            break;
        case EnvironmentState::Idle:
        case EnvironmentState::Frozen:
            idleTimer();
            break;
        case EnvironmentState::Resetting:
            sandbox_.reset();  // kills what is left
            processesGone();
            break;
        case EnvironmentState::ShuttingDown:
            sandbox_.reset();
            gone();
            break;
    }
}

}  // namespace updraft
