// FramedSandbox: a managed runtime (Python, Node.js) that speaks the framed protocol of frame.h over a Unix
// socket pair. The engine's side never blocks: an invocation is written at once when the socket takes it,
// which it does but for payloads beyond its buffer; answers are read when they arrive. Thread: engine thread
// only.
#pragma once

#include <boost/asio/io_context.hpp>
#include <memory>
#include <string>
#include <vector>

#include "runtime/sandbox/launcher.h"
#include "runtime/sandbox/sandbox.h"

namespace updraft {

class FramedSandbox final : public Sandbox {
  public:
    struct Program {
        std::vector<std::string> argv;
        std::vector<std::string> environment;  // "KEY=value"
        std::shared_ptr<SandboxRoom> room;
    };
    // The launcher outlives the sandbox.
    FramedSandbox(boost::asio::io_context& context, Launcher& launcher, Program program);
    ~FramedSandbox() override;

    void start(SandboxEvents& events) override;
    void invoke(const SandboxInvoke& invoke) override;
    void freeze() override;
    void thaw() override;
    bool takesAhead() const override;
    void pauseStream(bool paused) override;
    void shutdown(ShutdownReason reason, Nanos allowed) override;
    void kill() override;
    Nanos shutdownAllowance() const override { return Nanos(0); }  // without extensions, as in the cloud
    SandboxMemory memory() override;
    Nanos waitedForCores() override;
    void resetPeak() override;
    std::optional<Nanos> cpuTime() override;
    InitPhases initPhases() const override;
    Isolation isolation() const override;
    int pid() const override;

  private:
    struct State;
    std::shared_ptr<State> state_;  // outlives this while a handler of its runs
};

}  // namespace updraft
