// ExtensionHost: everything around the runtime of one environment that the Extensions and Telemetry APIs
// need: the HTTP listener, the external extensions' processes, and the waiting for all of them. Both kinds of
// Sandbox have one. A function without extensions pays for the listener and nothing per invocation:
// ask active() first.
//
// The runtime's own calls (RuntimeEndpoint) are served on the same listener when the owner has them.
// Thread: engine thread only; no event comes from inside a call. Lifetime: destroying it kills the
// extensions, and no event follows; the owner may destroy it from inside an event.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "runtime/base/clock.h"
#include "runtime/sandbox/launcher.h"
#include "runtime/sandbox/runtime_api/environment_api.h"
#include "runtime/sandbox/runtime_api/extension_endpoint.h"
#include "runtime/sandbox/runtime_api/telemetry_trail.h"
#include "runtime/sandbox/sandbox.h"

namespace updraft {

class ExtensionHostEvents {
  public:
    // Every external extension has registered, or there are none: the runtime may start.
    virtual void onExtensionsRegistered() = 0;
    // The runtime and every extension asked for their next event: init, or the invocation, is over.
    virtual void onEveryoneReady() = 0;
    // An extension failed or ended; the environment has to end.
    virtual void onExtensionFault(Fault fault) = 0;
    virtual void onExtensionLog(LogSource source, std::string_view line) = 0;
    // After shutdown() or kill(): no extension is left.
    virtual void onExtensionsGone() = 0;

  protected:
    ~ExtensionHostEvents() = default;
};

class ExtensionHost final : private ExtensionEndpointEvents {
  public:
    struct Parts {
        boost::asio::io_context& context;
        Launcher& launcher;
    };
    ExtensionHost(const Parts& parts, const SandboxSpec& spec, ExtensionHostEvents& events);
    ~ExtensionHost();
    ExtensionHost(const ExtensionHost&) = delete;
    ExtensionHost& operator=(const ExtensionHost&) = delete;

    Status listen();                                        // first
    std::string address() const { return api_.address(); }  // for AWS_LAMBDA_RUNTIME_API
    // The calls of the runtime go there; null serves no Runtime API. The endpoint outlives the host.
    void serve(RuntimeEndpoint* runtime) { api_.serve(runtime); }
    // Launches the external extensions with the function's environment ("KEY=value"), less what they may not
    // see. onExtensionsRegistered or onExtensionFault follows.
    void start(const std::vector<std::string>& environment);

    // Whether anybody takes part besides the runtime. When not, the owner need not tell of invocations.
    bool active() const { return !registry_.empty(); }

    // What the runtime does.
    void runtimeReady();  // init of the runtime is over; onEveryoneReady follows
    void runtimeInitFailed(std::string_view status, std::string_view errorType);
    void invoke(const SandboxInvoke& invoke);
    void runtimeDone();  // it asked for the next event; onEveryoneReady follows
    TelemetryTrail& trail() { return trail_; }

    void signal(int signal);  // to every extension: SIGSTOP, SIGCONT
    void shutdown(ShutdownReason reason, std::chrono::steady_clock::time_point deadline);
    void kill();
    // 0 without extensions, 500 ms with internal ones only, else 2 s.
    Nanos shutdownAllowance() const;
    // Whether some extension takes SHUTDOWN, so that a crash of the runtime is worth telling.
    bool wantsShutdown() const;
    SandboxMemory memory();
    void resetPeak();
    Nanos cpuTime();  // of all extensions since they started, those that have ended included
    bool wantsReports() const { return active() && hub_.listening(); }

  private:
    struct Process;
    enum class Phase : std::uint8_t { Init, Idle, Invoking, Ending };

    void onExtensionProgress() override;
    void onExtensionError(const Extension& extension, bool duringInit) override;
    bool launch(const std::string& fileName, const std::vector<std::string>& environment);
    void onExited(Process& process, const ExitStatus& status);
    void announceAll();
    void announce(const Extension& extension);
    void checkProgress();
    void fail(Fault fault);
    void killProcesses();
    bool anyRunning() const;
    template <typename Call>
    void post(Call call);

    Parts parts_;
    const SystemClock clock_;  // the function's code runs in real time
    SandboxSpec spec_;
    ExtensionHostEvents& events_;
    ExtensionRegistry registry_;
    TelemetryHub hub_;
    TelemetryTrail trail_;
    ExtensionEndpoint endpoint_;
    EnvironmentApi api_;
    boost::asio::steady_timer deadline_;
    std::vector<std::unique_ptr<Process>> processes_;
    Nanos endedCpu_{0};  // of extensions that have ended
    Phase phase_ = Phase::Init;
    bool started_ = false;       // start() was called and onExtensionsRegistered not yet
    bool runtimeWaits_ = false;  // the runtime is ready or done
    bool failed_ = false;
    bool goneTold_ = false;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

// File names of the external extensions in a function's layers, sorted.
std::vector<std::string> externalExtensions(const FunctionVersion& version);

}  // namespace updraft
