// ExtendedSandbox: a runtime of any kind together with its extensions. It owns the Sandbox that runs the
// runtime alone and the ExtensionHost around it, starts and ends them in the cloud's order, and makes one
// environment of them: ready and done when all are. Without extensions it passes everything on.
//
// Thread: engine thread only.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runtime/sandbox/extension_host.h"
#include "runtime/sandbox/init_timer.h"
#include "runtime/sandbox/sandbox.h"

namespace updraft {

class ExtendedSandbox final : public Sandbox, private SandboxEvents, private ExtensionHostEvents {
  public:
    // What runs the runtime, once the address of the environment's API is known.
    struct Runtime {
        std::unique_ptr<Sandbox> sandbox;
        std::vector<std::string> environment;  // "KEY=value", also for the extensions
        RuntimeEndpoint* endpoint = nullptr;   // when it speaks the Runtime API; lives with the sandbox
    };
    using MakeRuntime = std::function<Result<Runtime>(const std::string& apiAddress)>;

    // Fails when no listener can be opened, or as makeRuntime does.
    static Result<std::unique_ptr<Sandbox>> make(const ExtensionHost::Parts& parts, const SandboxSpec& spec,
                                                 const MakeRuntime& makeRuntime);
    ~ExtendedSandbox() override;

    void start(SandboxEvents& events) override;
    void invoke(const SandboxInvoke& invoke) override;
    // Extensions are told of an invocation when it begins, so it must not begin by itself.
    bool takesAhead() const override {
        return state_ == State::Invoking && !host_->active() && runtime_.sandbox->takesAhead();
    }
    void pauseStream(bool paused) override { runtime_.sandbox->pauseStream(paused); }
    void freeze() override;
    void thaw() override;
    void shutdown(ShutdownReason reason, Nanos allowed) override;
    void kill() override;
    Nanos shutdownAllowance() const override { return host_->shutdownAllowance(); }
    SandboxMemory memory() override;
    Nanos waitedForCores() override { return runtime_.sandbox->waitedForCores(); }
    void resetPeak() override;
    std::optional<Nanos> cpuTime() override;
    Isolation isolation() const override { return runtime_.sandbox->isolation(); }
    int pid() const override { return runtime_.sandbox->pid(); }
    InitPhases initPhases() const override;
    bool wantsReports() const override { return host_->wantsReports(); }
    void report(const InvocationReport& report) override { host_->trail().reported(report); }

  private:
    enum class State : std::uint8_t { New, Init, Idle, Invoking, Answered, Ending, Gone };

    ExtendedSandbox() = default;

    // The runtime
    void onReady() override;
    void onInitError(Fault fault) override;
    void onStreamStart(std::string_view contentType) override;
    void onStreamData(std::string_view chunk) override;
    void onResponse(std::string payload) override;
    void onResponseError(Fault fault) override;
    void onProfile(LineProfile profile) override;
    void onInvokeDone() override;
    void onLog(LogSource source, std::string_view line) override;
    void onExit(ExitStatus status) override;
    // The extensions
    void onExtensionsRegistered() override;
    void onEveryoneReady() override;
    void onExtensionFault(Fault fault) override;
    void onExtensionLog(LogSource source, std::string_view line) override;
    void onExtensionsGone() override;

    bool runtimeLives() const { return started_ && !exit_; }
    void answerExit();
    void endExtensions();
    void tellExit();

    SandboxEvents* events_ = nullptr;
    Runtime runtime_;  // outlives the host, which serves its endpoint
    std::unique_ptr<ExtensionHost> host_;
    State state_ = State::New;
    bool started_ = false;  // the runtime was
    bool extensionsGone_ = false;
    RequestId requestId_;             // of the invocation under way
    std::deque<RequestId> aheadIds_;  // of those that the runtime has been given already, in order
    std::optional<ExitStatus> exit_;
    InitTimer waits_;  // for extensions, in init
    ShutdownReason reason_ = ShutdownReason::Spindown;
    std::chrono::steady_clock::time_point deadline_{};
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

}  // namespace updraft
