// ExecutionEnvironment: one environment of one function version, from its first init to its end. It owns the
// sandbox with the processes and decides about deadlines, resets and freezing; it serves one invocation at a
// time and never chooses which. What happens is told to its owner.
//
//   Starting ──ready──> Idle <──> Frozen          Resetting: processes are being ended, /tmp stays;
//      │                 │ ^                       then Idle without processes, and the next invocation
//      └─failed──> Resetting <──crash, timeout──   starts them again inside its own time
//                        │ run() / done
//                       Busy                       ShuttingDown: ends for good
//
// Thread: engine thread. Owner calls come last in every step, so an owner may call back into any of this.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "runtime/base/lazy_timer.h"
#include "runtime/engine/active_invocation.h"
#include "runtime/engine/cpu_meter.h"
#include "runtime/engine/environment_life.h"
#include "runtime/engine/policies/keep_alive.h"
#include "runtime/engine/settings.h"
#include "runtime/engine/snapshot.h"
#include "runtime/sandbox/sandbox.h"

namespace updraft {

class EnvironmentPool;
class ExecutionEnvironment;
struct ProvisionedAllocation;

class EnvironmentOwner {
  public:
    virtual ~EnvironmentOwner() = default;
    // Init is done and it may run something.
    virtual void environmentReady(ExecutionEnvironment& environment) = 0;
    // Init failed before any invocation was handed over; environmentReset follows. timedOut: the cloud tries
    // again inside the invocation that waits.
    virtual void environmentFailedInit(ExecutionEnvironment& environment, const Fault& fault,
                                       bool timedOut) = 0;
    // Its processes are gone and the next run() starts new ones.
    virtual void environmentReset(ExecutionEnvironment& environment) = 0;
    // The answer is there. Once per run().
    virtual void invocationAnswered(ExecutionEnvironment& environment, ActiveInvocation& invocation,
                                    Outcome outcome, Fault fault) = 0;
    // Asked before a good answer: whether it holds more memory than the function may, so that it must not be
    // given.
    virtual bool hasOutgrown(ExecutionEnvironment& environment) = 0;
    // The environment has let go of the invocation. Once per run().
    virtual void invocationDone(ExecutionEnvironment& environment, ActiveInvocation& invocation) = 0;
    // One that was handed over ahead begins now; as if run() had just been called.
    virtual void invocationBegun(ExecutionEnvironment& environment, ActiveInvocation& invocation) = 0;
    // One that was handed over ahead cannot begin here any more; it has not begun anywhere.
    virtual void invocationReturned(ExecutionEnvironment& environment, ActiveInvocation& invocation) = 0;
    // After a good invocation: it may run the next one.
    virtual void environmentIdle(ExecutionEnvironment& environment) = 0;
    // Samples of the invocation that an environment of this version runs, before its answer.
    virtual void profileTaken(const FunctionVersionPtr& version, const LineProfile& profile) = 0;
    // Idle too long, or too old.
    virtual void environmentExpired(ExecutionEnvironment& environment, EnvironmentEnd why) = 0;
    virtual void environmentGone(ExecutionEnvironment& environment) = 0;  // to be destroyed, not at once
    virtual void buryAfterEvent(std::unique_ptr<Sandbox> sandbox) = 0;  // destroy it once its event returned
};

class ExecutionEnvironment final : private SandboxEvents {
  public:
    struct Parts {
        Scheduler& scheduler;
        SandboxFactory& sandboxes;
        EnvironmentOwner& owner;
        RecordSink& records;
        const EngineSettings& settings;
    };
    ExecutionEnvironment(const Parts& parts, std::uint32_t id, EnvironmentPool& pool,
                         FunctionVersionPtr version, bool provisioned);
    ~ExecutionEnvironment() override;

    // Makes the room and starts the processes. On failure the environment is of no use.
    Status start();
    void run(ActiveInvocation& invocation);  // Idle or Frozen only
    // Further invocations, handed over while one still runs: each begins when the one before is done.
    bool takesAhead() const;
    void runAhead(ActiveInvocation& invocation);
    bool isAhead(const ActiveInvocation& invocation) const {
        return std::find(ahead_.begin(), ahead_.end(), &invocation) != ahead_.end();
    }
    // Idle, or starting for nobody: now; else after what it is doing. The first reason counts.
    void end(EnvironmentEnd why, ShutdownReason reason);
    void kill();               // at once, as if the processes had crashed
    void cancel(Fault fault);  // what it runs; the processes end
    void leaveAllocation();    // is no longer part of provisioned concurrency
    void pauseStream(bool paused) {
        if (sandbox_) sandbox_->pauseStream(paused);
    }
    void outgrew();          // the memory monitor saw more than the function may have
    void settingsChanged();  // keep-alive and freezing may have
    // Puts the first init, and what was printed in it, on the record and log of an invocation.
    void noteInit(ActiveInvocation& invocation);

    std::uint32_t id() const { return id_; }
    EnvironmentPool& pool() const { return pool_; }
    EnvironmentState state() const { return state_; }
    const FunctionVersion& version() const { return *version_; }
    bool provisioned() const { return allocation != nullptr; }
    bool hasProcesses() const { return sandbox_ != nullptr; }
    bool ending() const { return endWhy_ != EnvironmentEnd::Running; }
    // Even one that is never idle for long is replaced some day. Only asked of one that has served something:
    // a fresh one is not at fault when ages are very short.
    bool tooOld() const { return served_ > 0 && stateSince_ - born_ >= parts_.settings.environmentAge; }
    bool everReady() const { return everReady_; }
    ActiveInvocation* running() const { return running_; }
    Sandbox* sandbox() const { return sandbox_.get(); }
    TimePoint idleSince() const { return stateSince_; }
    EnvironmentSnapshot snapshot() const;

    ProvisionedAllocation* allocation = nullptr;  // whose provisioned concurrency it is part of
    ActiveInvocation* startingFor = nullptr;      // who gets it, or its failure, when it is ready
    std::int64_t chargedBytes = 0;                // its part of the host's memory, kept by the HostMeter
    std::int64_t lastBytes = 0;  // when last looked at; this and the next two by the MemoryMonitor
    std::int64_t peakBytes = 0;  // in the present invocation
    // Since the last look: invocations, what they took together, and the sandbox's waitedForCores() at it.
    int servedSinceLook = 0;
    Nanos spentSinceLook{0}, waitedBefore{0};
    bool lookedAtEnd = false;
    TimePoint lastSample{};
    bool countedEnding = false;  // kept by the Fleet
    ListHook idleHook, evictHook, busyHook, spareHook, aheadHook;

  private:
    void onReady() override;
    void onInitError(Fault fault) override;
    void onStreamStart(std::string_view contentType) override;
    void onStreamData(std::string_view chunk) override;
    void onResponse(std::string payload) override;
    void onResponseError(Fault fault) override;
    void onInvokeDone() override;
    void onProfile(LineProfile profile) override;
    void onLog(LogSource source, std::string_view line) override;
    void onExit(ExitStatus status) override;

    Status makeRoom();
    Status makeSandbox();
    void setState(EnvironmentState state);
    void noteInitEnd(bool failed);
    void hand(ActiveInvocation& invocation);
    void tell(const InvocationRequest& request, Nanos left);
    void initTimedOut();
    void initFailed(Fault fault, bool timedOut);
    void invocationTimedOut();
    void exitedWhileBusy(const ExitStatus& status);
    void endInvocation(Outcome outcome, Fault fault, ShutdownReason reason, bool processesLeft);
    void stopProcesses(ShutdownReason reason);
    void beginReset();
    void processesGone();
    void gone();
    void answer(Outcome outcome, Fault fault);
    void releaseInvocation();
    void beginAhead();
    void returnAhead();
    void onTimer();
    void idleTimer();
    void becomeIdle();
    void askKeepAlive();
    TimePoint realDeadline(Nanos span) const;
    Nanos timeout() const;

    Parts parts_;
    const Clock& clock_;
    const std::uint32_t id_;
    EnvironmentPool& pool_;
    const FunctionVersionPtr version_;
    const std::string initializationType_;
    std::string logStream_;
    EnvironmentLife life_;
    std::shared_ptr<SandboxRoom> room_;
    std::unique_ptr<Sandbox> sandbox_;
    CpuMeter cpu_;
    LazyTimer timer_;
    EnvironmentState state_ = EnvironmentState::Starting;
    TimePoint born_, stateSince_, initStarted_{};
    Nanos initTook_{0};
    InitPhases init_;  // of the last init
    ActiveInvocation* running_ = nullptr;
    std::vector<ActiveInvocation*> ahead_;  // come next, in this order; the runtime has them already
    InvocationLog initLog_;                 // printed before the first invocation
    bool initInsideInvoke_ = false;         // running_ waits for it
    bool initReported_ = false;             // initTook_ was put on an invocation's record
    bool everReady_ = false;
    EnvironmentEnd endWhy_ = EnvironmentEnd::Running;  // else it is to end
    std::uint64_t served_ = 0;
};

}  // namespace updraft
