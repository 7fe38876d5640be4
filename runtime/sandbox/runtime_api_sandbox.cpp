#include "runtime/sandbox/runtime_api_sandbox.h"

#include <csignal>
#include <utility>

#include "runtime/sandbox/environment_variables.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;
using SteadyTime = std::chrono::steady_clock::time_point;

// Of the 2 s that a shutdown with external extensions may take, the runtime gets the first 300 ms
// (Lambda developer guide, runtimes-extensions-api, shutdown phase).
SteadyTime runtimeShare(SteadyTime now, Nanos allowed, bool withExternal) {
    return now + (withExternal ? allowed * 300 / 2'000 : allowed);
}

std::string aboutRequest(const RequestId& id, std::string_view what) {
    return "RequestId: " + id.text() + " Error: " + std::string(what);
}

bool isProgram(const fs::path& file) {
    std::error_code error;
    return fs::is_regular_file(file, error);
}

}  // namespace

Result<std::unique_ptr<Sandbox>> RuntimeApiSandbox::make(const ExtensionHost::Parts& parts,
                                                         SandboxSpec spec) {
    std::unique_ptr<RuntimeApiSandbox> sandbox(new RuntimeApiSandbox(parts, std::move(spec)));
    if (auto opened = sandbox->host_.listen(); !opened) return opened.error();
    return std::unique_ptr<Sandbox>(std::move(sandbox));
}

RuntimeApiSandbox::RuntimeApiSandbox(const ExtensionHost::Parts& parts, SandboxSpec spec)
    : parts_(parts),
      spec_(std::move(spec)),
      endpoint_(*this),
      host_(parts, spec_, *this, &endpoint_),
      output_(parts.context, [this](std::string_view line) { onLine(line); }),
      runtimeTimer_(parts.context) {}

RuntimeApiSandbox::~RuntimeApiSandbox() {
    *alive_ = false;
}

// ---- init

void RuntimeApiSandbox::start(SandboxEvents& events) {
    events_ = &events;
    state_ = State::Init;
    host_.start(environment());
}

std::vector<std::string> RuntimeApiSandbox::environment() const {
    const std::string address = host_.address();
    EnvironmentInputs inputs{*spec_.version};
    inputs.initializationType = spec_.initializationType;
    inputs.logStream = spec_.logStream;
    inputs.paths = parts_.launcher.pathsIn(*spec_.room);
    inputs.privateMounts = parts_.launcher.isolation().mounts;
    inputs.runtimeApi = address;
    return environmentList(buildEnvironment(inputs));
}

std::optional<std::string> RuntimeApiSandbox::bootstrapPath() const {
    const Launcher::RoomPaths paths = parts_.launcher.pathsIn(*spec_.room);
    if (isProgram(spec_.version->code.folder / "bootstrap")) return paths.task + "/bootstrap";
    for (const LayerReference& layer : spec_.version->config.layers)
        if (isProgram(layer.folder / "bootstrap")) return paths.opt + "/bootstrap";
    return std::nullopt;
}

void RuntimeApiSandbox::onExtensionsRegistered() {
    if (state_ != State::Init) return;
    if (const auto path = bootstrapPath()) return launchRuntime(*path);
    failInit({"Runtime.InvalidEntrypoint",
              "Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]",
              {}});
}

void RuntimeApiSandbox::launchRuntime(const std::string& path) {
    const UniqueFd output = output_.open();
    LaunchSpec launch;
    launch.argv = {path};
    launch.environment = environment();
    launch.room = spec_.room;
    launch.standardOutput = launch.standardError = output.get();
    auto child = parts_.launcher.launch(std::move(launch),
                                        [this](ExitStatus status) { onRuntimeExit(std::move(status)); });
    if (!child) return failInit({"Runtime.InvalidEntrypoint", child.error().message, {}});
    runtime_ = std::move(child).value();
}

void RuntimeApiSandbox::onRuntimeReady() {
    host_.runtimeReady();
}

void RuntimeApiSandbox::onRuntimeInitError(Fault fault) {
    if (state_ == State::Init) failInit(std::move(fault));
}

// The owner usually kills at once; in any case the processes must not linger.
void RuntimeApiSandbox::failInit(Fault fault) {
    host_.runtimeInitFailed("error", fault.type);
    if (!deliverOutput()) return;
    const auto alive = alive_;
    events_->onInitError(std::move(fault));
    if (*alive) kill();
}

// ---- invocations

void RuntimeApiSandbox::invoke(const SandboxInvoke& invoke) {
    state_ = State::Invoking;
    requestId_ = invoke.requestId;
    if (host_.active()) host_.invoke(invoke);
    endpoint_.invoke(invoke);
}

void RuntimeApiSandbox::onRuntimeStreamStart(std::string_view contentType) {
    if (state_ != State::Invoking) return;
    host_.trail().firstByte();
    if (deliverOutput()) events_->onStreamStart(contentType);
}

void RuntimeApiSandbox::onRuntimeStreamData(std::string_view chunk) {
    if (state_ != State::Invoking) return;
    host_.trail().sent(chunk.size());
    events_->onStreamData(chunk);
}

void RuntimeApiSandbox::onRuntimeResponse(std::string payload) {
    if (state_ != State::Invoking || !deliverOutput()) return;
    state_ = State::Answered;
    host_.trail().sent(payload.size());
    host_.trail().answered({});
    events_->onResponse(std::move(payload));
}

void RuntimeApiSandbox::onRuntimeError(Fault fault) {
    if (state_ != State::Invoking || !deliverOutput()) return;
    state_ = State::Answered;
    host_.trail().answered(fault.type);
    events_->onResponseError(std::move(fault));
}

void RuntimeApiSandbox::onRuntimeDone() {
    if (state_ != State::Answered) return;
    if (host_.active()) return host_.runtimeDone();
    onEveryoneReady();
}

void RuntimeApiSandbox::onEveryoneReady() {
    if (state_ != State::Init && state_ != State::Answered) return;
    if (!deliverOutput()) return;
    const bool init = std::exchange(state_, State::Idle) == State::Init;
    init ? events_->onReady() : events_->onInvokeDone();
}

// ---- output

void RuntimeApiSandbox::onLine(std::string_view line) {
    const auto alive = alive_;
    if (host_.active()) host_.trail().line(LogSource::Function, line);
    if (budget_.take(line.size())) events_->onLog(LogSource::Function, line);
}

void RuntimeApiSandbox::onExtensionLog(LogSource source, std::string_view line) {
    if (budget_.take(line.size())) events_->onLog(source, line);
}

bool RuntimeApiSandbox::deliverOutput() {
    const auto alive = alive_;
    if (!output_.drain() || !output_.flush() || !*alive) return false;
    const std::string dropped = budget_.settle();
    if (!dropped.empty()) events_->onLog(LogSource::Platform, dropped);
    return *alive;
}

// ---- what goes wrong

void RuntimeApiSandbox::onExtensionFault(Fault fault) {
    if (state_ == State::Ending || state_ == State::Gone) return;
    const auto alive = alive_;
    if (state_ == State::Init) return failInit(std::move(fault));
    if (state_ == State::Invoking) {
        if (!deliverOutput()) return;
        state_ = State::Answered;
        fault.message = aboutRequest(requestId_, fault.message);
        events_->onResponseError(std::move(fault));
        if (!*alive) return;
    }
    shutdown(ShutdownReason::Failure, shutdownAllowance());
}

void RuntimeApiSandbox::onRuntimeExit(ExitStatus status) {
    if (!deliverOutput()) return;
    const auto alive = alive_;
    exit_ = std::move(status);
    runtime_.reset();
    runtimeTimer_.cancel();
    if (state_ == State::Ending) return endExtensions();
    if (state_ == State::Init && !exit_->startError.empty())
        return failInit({"Runtime.InvalidEntrypoint", exit_->startError, {}});
    if (state_ == State::Init) host_.runtimeInitFailed("error", "Runtime.ExitError");
    host_.trail().interrupted("failure", "Runtime.ExitError");
    if (state_ == State::Init || !host_.wantsShutdown()) return kill();
    // Extensions have their time to hear of the end, but the caller need not wait for them.
    if (std::exchange(state_, State::Answered) == State::Invoking) {
        const std::string how = exit_->code == 0 && exit_->signal == 0
                                    ? "Runtime exited without providing a reason"
                                    : "Runtime exited with error: " + exit_->text();
        events_->onResponseError({"Runtime.ExitError", aboutRequest(requestId_, how), {}});
        if (!*alive) return;
    }
    shutdown(ShutdownReason::Failure, shutdownAllowance());
}

// ---- the end

void RuntimeApiSandbox::signalRuntime(int signal) {
    if (runtime_) runtime_->signalTree(signal);
}

void RuntimeApiSandbox::freeze() {
    signalRuntime(SIGSTOP);
    host_.signal(SIGSTOP);
}

void RuntimeApiSandbox::thaw() {
    host_.signal(SIGCONT);
    signalRuntime(SIGCONT);
}

void RuntimeApiSandbox::shutdown(ShutdownReason reason, Nanos allowed) {
    if (state_ == State::Ending || state_ == State::Gone) return;
    if (reason == ShutdownReason::Timeout) host_.trail().interrupted("timeout", {});
    if (allowed <= Nanos(0)) return kill();
    const SteadyTime now = std::chrono::steady_clock::now();
    const bool withExternal = host_.shutdownAllowance() > Millis(500);
    state_ = State::Ending;
    reason_ = reason;
    deadline_ = now + allowed;
    if (!runtime_) return endExtensions();
    if (reason != ShutdownReason::Spindown) return signalRuntime(SIGKILL);
    signalRuntime(SIGTERM);
    runtimeTimer_.expires_at(runtimeShare(now, allowed, withExternal));
    runtimeTimer_.async_wait([this, alive = alive_](boost::system::error_code error) {
        if (!error && *alive) signalRuntime(SIGKILL);
    });
}

void RuntimeApiSandbox::endExtensions() {
    if (extensionsGone_) return tellExit();
    host_.shutdown(reason_, deadline_);
}

void RuntimeApiSandbox::kill() {
    if (state_ == State::New || state_ == State::Gone) return;
    state_ = State::Ending;
    deadline_ = std::chrono::steady_clock::now();
    signalRuntime(SIGKILL);
    host_.kill();
}

void RuntimeApiSandbox::onExtensionsGone() {
    extensionsGone_ = true;
    tellExit();
}

void RuntimeApiSandbox::tellExit() {
    if (state_ != State::Ending || runtime_ || !extensionsGone_) return;
    state_ = State::Gone;
    ExitStatus killed;
    killed.signal = SIGKILL;
    events_->onExit(exit_.value_or(killed));
}

SandboxMemory RuntimeApiSandbox::memory() {
    SandboxMemory sum = host_.active() ? host_.memory() : SandboxMemory{};
    if (!runtime_) return sum;
    const SandboxMemory own = runtime_->memory();
    return {sum.currentBytes + own.currentBytes, sum.peakBytes + own.peakBytes};
}

void RuntimeApiSandbox::resetPeak() {
    if (runtime_) runtime_->resetPeak();
    if (host_.active()) host_.resetPeak();
}

}  // namespace updraft
