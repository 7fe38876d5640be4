// Sandbox: the processes of one execution environment and the protocol they speak, behind one interface. Two
// kinds exist: managed runtimes on our framed protocol (frame.h) and anything else on the Lambda Runtime API
// over HTTP. The engine's ExecutionEnvironment owns a Sandbox, decides about deadlines and limits, and never
// learns which kind it is.
//
// Thread: engine thread only; every event arrives there too, and never from inside a call to the Sandbox.
// Lifetime: destroying a Sandbox kills its processes at once (the launcher reaps them) and no event follows.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/clock.h"
#include "runtime/base/ids.h"
#include "runtime/base/result.h"
#include "runtime/function/function_config.h"
#include "runtime/sandbox/profile.h"

namespace updraft {

// Why something of the user's failed, in the cloud's words. `payload` is the whole JSON error document when
// the runtime sent one (errorMessage, errorType, stackTrace …) and empty when only the type and message are
// known.
struct Fault {
    std::string type;  // "Runtime.ExitError", "Sandbox.Timedout", "ValueError" …
    std::string message;
    std::string payload;
};

struct ExitStatus {
    int code = 0;  // exit status, when signal is 0
    int signal = 0;
    bool outOfMemory = false;  // killed by the memory limit
    // Why the program could not be started, "fork/exec /var/task/bootstrap: no such file or directory"; empty
    // when it was.
    std::string startError;
    // "exit status 1" or "signal: killed", as the cloud writes it; startError when there is one.
    std::string text() const;
};

enum class ResponseMode : std::uint8_t { Buffered, Streaming };

// One invocation as the processes see it. Views are valid during the call only.
struct SandboxInvoke {
    RequestId requestId;
    WallNanos deadline = 0;  // Unix time in ns; shown to the function as Deadline-Ms
    std::string_view invokedArn;
    std::string_view traceId;        // "Root=1-…;Parent=…;Sampled=1", may be empty
    std::string_view clientContext;  // decoded JSON, may be empty
    std::string_view cognitoIdentity;
    std::string_view tenantId;
    std::string_view payload;
    ProfileWish profile = ProfileWish::None;
};

enum class LogSource : std::uint8_t { Function, Extension, Platform };

// What a Sandbox tells its owner.
class SandboxEvents {
  public:
    virtual ~SandboxEvents() = default;
    // The runtime and all extensions asked for their first event.
    virtual void onReady() = 0;
    // The runtime or an extension reported that init failed; the process usually exits afterwards.
    virtual void onInitError(Fault fault) = 0;
    // A streamed response begins. contentType as sent by the runtime; for
    // "application/vnd.awslambda.http-integration-response" the body starts with the JSON prelude and 8 NUL
    // bytes.
    virtual void onStreamStart(std::string_view contentType) = 0;
    virtual void onStreamData(std::string_view chunk) = 0;
    // The answer is complete (buffered: the payload; streamed: empty). With a fault the handler failed,
    // mid-stream too.
    virtual void onResponse(std::string payload) = 0;
    virtual void onResponseError(Fault fault) = 0;
    // Before the answer: where the invocation's time went, when SandboxInvoke::profile asked and samples were
    // taken.
    virtual void onProfile(LineProfile profile) { (void)profile; }
    // After the response, when the runtime and every extension asked for the next event: the environment may
    // be frozen or used again. For sandboxes without extensions this follows onResponse directly.
    virtual void onInvokeDone() = 0;
    // Whole lines or multi-line records of output without the trailing newline, in order; lines written
    // before the response always come before onResponse.
    virtual void onLog(LogSource source, std::string_view line) = 0;
    // The main process has gone (after everything it had written was delivered).
    virtual void onExit(ExitStatus status) = 0;
};

enum class ShutdownReason : std::uint8_t { Spindown, Timeout, Failure };

// How far a sandbox could be made like the cloud's on this machine. Shown to users, never hidden.
struct Isolation {
    bool mounts = false;    // /var/task, /opt and /tmp are the function's own
    bool tmpLimit = false;  // EphemeralStorage is enforced by the kernel
    std::string remedy;     // empty when all is well, else what the user can do
};

struct SandboxMemory {
    std::int64_t currentBytes = 0;  // resident, whole process tree
    std::int64_t peakBytes = 0;     // since the last resetPeak()
};

// The figures of a finished invocation, for subscribers of the Telemetry API (platform.report).
struct InvocationReport {
    RequestId requestId;
    std::string_view status = "success";  // or "failure", "error", "timeout"
    std::string_view errorType;           // empty on success
    Nanos duration{0};
    Nanos initDuration{0};  // 0 when warm
    std::uint32_t billedMs = 0;
    std::uint32_t memoryMb = 0;     // configured
    std::uint32_t maxMemoryMb = 0;  // measured
};

class Sandbox {
  public:
    virtual ~Sandbox() = default;
    // Starts the processes; the outcome arrives as onReady, onInitError or onExit. Once per Sandbox.
    virtual void start(SandboxEvents& events) = 0;
    virtual void invoke(const SandboxInvoke& invoke) = 0;
    // Whether invoke() may be called again while an invocation runs. The runtime then finds the next
    // event when it has answered and need not be put to sleep and woken in between; it still does one after
    // the other. Everything that follows onInvokeDone() of the first belongs to the second.
    virtual bool takesAhead() const { return false; }
    // Holds a streamed response back while its reader cannot take more, and lets it go on. Kinds that cannot
    // do it ignore it. A little more may still arrive after pausing.
    virtual void pauseStream(bool paused) { (void)paused; }
    virtual void freeze() = 0;  // stop every process of the tree
    virtual void thaw() = 0;
    // Extensions that asked for SHUTDOWN are told, the runtime gets SIGTERM; whoever is left at the deadline
    // is killed. onExit follows.
    virtual void shutdown(ShutdownReason reason, Nanos allowed) = 0;
    virtual void kill() = 0;  // SIGKILL to the whole tree; onExit follows
    // How long shutdown() should allow: 0, 500 ms or 2 s, by what kind of extensions exist.
    virtual Nanos shutdownAllowance() const = 0;
    virtual SandboxMemory memory() = 0;  // cheap enough to call after every invocation
    // How long the runtime has waited for a core since it started, ready to run; 0 where the kernel does not
    // say.
    virtual Nanos waitedForCores() { return Nanos(0); }
    virtual void resetPeak() = 0;
    // CPU time that all processes have used since the sandbox started, extensions included; never less than
    // before, also in onExit(). Nothing where it cannot be measured. ChildProcess::cpuTime says how exact it
    // is and what it costs.
    virtual std::optional<Nanos> cpuTime() { return std::nullopt; }
    // How long the parts of init took; complete from onReady or onInitError on.
    virtual InitPhases initPhases() const { return {}; }
    virtual Isolation isolation() const = 0;
    virtual int pid() const = 0;  // 0 before start and after exit
    // Whether report() is wanted after each invocation; asked every time, so it must be cheap.
    virtual bool wantsReports() const { return false; }
    virtual void report(const InvocationReport& report) { (void)report; }
};

// Where the SDKs inside a function find this platform: with these, code that calls other functions works
// unchanged.
struct LocalServices {
    std::string endpointUrl;  // AWS_ENDPOINT_URL, "http://127.0.0.1:9000"; empty while nothing listens
    std::string accessKeyId;  // AWS_ACCESS_KEY_ID where the platform demands a token; empty: any will do
};

// Everything needed to make the processes of one environment.
struct SandboxSpec {
    FunctionVersionPtr version;
    std::string initializationType = "on-demand";  // or "provisioned-concurrency"
    std::string logStream;                         // "2026/11/23/[$LATEST]<32 hex>"
    // /tmp survives a reset: pass the handle of the sandbox that is being replaced, or an empty one for a new
    // environment.
    std::shared_ptr<class SandboxRoom> room;
};

// What outlives a reset of an environment: its mounts and /tmp. Opaque outside runtime/sandbox.
class SandboxRoom {
  public:
    virtual ~SandboxRoom() = default;
};

class SandboxFactory {
  public:
    virtual ~SandboxFactory() = default;
    // A room for a new environment of this version. Fails when a folder is missing or the launcher is gone.
    virtual Result<std::shared_ptr<SandboxRoom>> makeRoom(const FunctionVersion& version) = 0;
    virtual Result<std::unique_ptr<Sandbox>> make(SandboxSpec spec) = 0;
    // Which interpreter stands in for a runtime: "Python 3.11.2 (/usr/bin/python3.11) stands in for
    // python3.13". exact is true when it is the very version. Fails, naming the remedy, when nothing can run
    // it.
    struct Interpreter {
        std::filesystem::path path;
        std::string version;
        bool exact = true;
    };
    virtual Result<Interpreter> interpreterFor(std::string_view runtime) = 0;
};

}  // namespace updraft
