// RuntimeApiSandbox: a runtime that is any program which speaks the Lambda Runtime API: `bootstrap` of the
// code or a layer, for the provided.* runtimes. It starts the process, captures its output and keeps the
// order of things: lines before the answer they precede, the answer before the end. The listener that its
// endpoint is served on, and the extensions, are those of the ExtendedSandbox around it.
//
// Thread: engine thread only.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <string>
#include <vector>

#include "runtime/sandbox/init_timer.h"
#include "runtime/sandbox/launcher.h"
#include "runtime/sandbox/output_pipe.h"
#include "runtime/sandbox/runtime_api/runtime_endpoint.h"
#include "runtime/sandbox/sandbox.h"

namespace updraft {

class RuntimeApiSandbox final : public Sandbox, private RuntimeEndpointEvents {
  public:
    struct Program {
        std::string bootstrap;                 // path as the process sees it; empty when there is none
        std::vector<std::string> environment;  // "KEY=value"
        std::shared_ptr<SandboxRoom> room;
    };
    // The launcher outlives the sandbox.
    RuntimeApiSandbox(boost::asio::io_context& context, Launcher& launcher, Program program);
    ~RuntimeApiSandbox() override;

    // To be served at AWS_LAMBDA_RUNTIME_API of the program's environment, from start() on.
    RuntimeEndpoint& endpoint() { return endpoint_; }
    // Where the bootstrap of a version lies for its processes; empty when it has none.
    static std::string findBootstrap(const FunctionVersion& version, const Launcher::RoomPaths& paths);

    void start(SandboxEvents& events) override;
    void invoke(const SandboxInvoke& invoke) override { endpoint_.invoke(invoke); }
    void pauseStream(bool paused) override { endpoint_.pauseStream(paused); }
    void freeze() override;
    void thaw() override;
    void shutdown(ShutdownReason reason, Nanos allowed) override;
    void kill() override;
    Nanos shutdownAllowance() const override { return Nanos(0); }
    Nanos waitedForCores() override { return process_ ? process_->waitedForCores() : Nanos(0); }
    SandboxMemory memory() override { return process_ ? process_->memory() : SandboxMemory{}; }
    void resetPeak() override;
    std::optional<Nanos> cpuTime() override { return process_ ? process_->cpuTime() : cpuAtEnd_; }
    Isolation isolation() const override { return launcher_.isolation(); }
    int pid() const override { return process_ ? process_->pid() : 0; }
    InitPhases initPhases() const override { return times_.phases(); }

  private:
    void onRuntimeReady() override;
    void onRuntimeDone() override;
    void onRuntimeInitError(Fault fault) override;
    void onRuntimeStreamStart(std::string_view contentType) override;
    void onRuntimeStreamData(std::string_view chunk) override;
    void onRuntimeResponse(std::string payload) override;
    void onRuntimeError(Fault fault) override;

    void failToStart(std::string reason);
    void onProcessExit(ExitStatus status);
    void onLine(std::string_view line);
    bool deliverOutput();  // false when this was destroyed meanwhile
    void signal(int number);

    boost::asio::io_context& context_;
    Launcher& launcher_;
    Program program_;
    SandboxEvents* events_ = nullptr;
    RuntimeEndpoint endpoint_;
    OutputPipe output_;
    LogBudget budget_;
    std::unique_ptr<ChildProcess> process_;
    std::optional<Nanos> cpuAtEnd_;  // when that has ended
    InitTimer times_;
    boost::asio::steady_timer killTimer_;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

}  // namespace updraft
