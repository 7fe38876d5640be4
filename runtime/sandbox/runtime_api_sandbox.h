// RuntimeApiSandbox: the processes of an environment whose runtime is any program that speaks the Lambda
// Runtime API: `bootstrap` of the code or a layer, for the provided.* runtimes. It starts the external
// extensions, then the bootstrap, captures their output and keeps the order of things: lines before the
// answer they precede, the answer before the end.
//
// Thread: engine thread only.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <optional>
#include <string>

#include "runtime/base/clock.h"
#include "runtime/sandbox/extension_host.h"
#include "runtime/sandbox/launcher.h"
#include "runtime/sandbox/output_pipe.h"
#include "runtime/sandbox/runtime_api/runtime_endpoint.h"
#include "runtime/sandbox/sandbox.h"

namespace updraft {

class RuntimeApiSandbox final : public Sandbox, private RuntimeEndpointEvents, private ExtensionHostEvents {
  public:
    // Fails when no listener can be opened.
    static Result<std::unique_ptr<Sandbox>> make(const ExtensionHost::Parts& parts, SandboxSpec spec);
    ~RuntimeApiSandbox() override;

    void start(SandboxEvents& events) override;
    void invoke(const SandboxInvoke& invoke) override;
    void freeze() override;
    void thaw() override;
    void shutdown(ShutdownReason reason, Nanos allowed) override;
    void kill() override;
    Nanos shutdownAllowance() const override { return host_.shutdownAllowance(); }
    SandboxMemory memory() override;
    void resetPeak() override;
    Isolation isolation() const override { return parts_.launcher.isolation(); }
    int pid() const override { return runtime_ ? runtime_->pid() : 0; }
    bool wantsReports() const override { return host_.wantsReports(); }
    void report(const InvocationReport& report) override { host_.trail().reported(report); }

  private:
    enum class State : std::uint8_t { New, Init, Idle, Invoking, Answered, Ending, Gone };

    RuntimeApiSandbox(const ExtensionHost::Parts& parts, SandboxSpec spec);

    // The runtime
    void onRuntimeReady() override;
    void onRuntimeDone() override;
    void onRuntimeInitError(Fault fault) override;
    void onRuntimeStreamStart(std::string_view contentType) override;
    void onRuntimeStreamData(std::string_view chunk) override;
    void onRuntimeResponse(std::string payload) override;
    void onRuntimeError(Fault fault) override;
    // The extensions
    void onExtensionsRegistered() override;
    void onEveryoneReady() override;
    void onExtensionFault(Fault fault) override;
    void onExtensionLog(LogSource source, std::string_view line) override;
    void onExtensionsGone() override;

    std::optional<std::string> bootstrapPath() const;  // as the process sees it
    std::vector<std::string> environment() const;
    void launchRuntime(const std::string& path);
    void onRuntimeExit(ExitStatus status);
    void failInit(Fault fault);
    void onLine(std::string_view line);
    bool deliverOutput();  // false when this was destroyed meanwhile
    void signalRuntime(int signal);
    void endExtensions();
    void tellExit();

    ExtensionHost::Parts parts_;
    SandboxSpec spec_;
    SandboxEvents* events_ = nullptr;
    RuntimeEndpoint endpoint_;
    ExtensionHost host_;
    OutputPipe output_;
    LogBudget budget_;
    std::unique_ptr<ChildProcess> runtime_;
    State state_ = State::New;
    RequestId requestId_;  // of the invocation under way
    std::optional<ExitStatus> exit_;
    bool extensionsGone_ = false;
    ShutdownReason reason_ = ShutdownReason::Spindown;
    std::chrono::steady_clock::time_point deadline_{};
    boost::asio::steady_timer runtimeTimer_;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

}  // namespace updraft
