#include "runtime/sandbox/runtime_api_sandbox.h"

#include <boost/asio/post.hpp>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

namespace updraft {
namespace {

namespace fs = std::filesystem;

bool isProgram(const fs::path& file) {
    std::error_code error;
    return fs::is_regular_file(file, error);
}

}  // namespace

std::string RuntimeApiSandbox::findBootstrap(const FunctionVersion& version,
                                             const Launcher::RoomPaths& paths) {
    if (isProgram(version.code.folder / "bootstrap")) return paths.task + "/bootstrap";
    for (const LayerReference& layer : version.config.layers)
        if (isProgram(layer.folder / "bootstrap")) return paths.opt + "/bootstrap";
    return {};
}

RuntimeApiSandbox::RuntimeApiSandbox(boost::asio::io_context& context, Launcher& launcher, Program program)
    : context_(context),
      launcher_(launcher),
      program_(std::move(program)),
      endpoint_(*this),
      output_(context, [this](std::string_view line) { onLine(line); }),
      killTimer_(context) {}

RuntimeApiSandbox::~RuntimeApiSandbox() {
    *alive_ = false;
}

// ---- init

void RuntimeApiSandbox::start(SandboxEvents& events) {
    events_ = &events;
    times_.begin();
    if (program_.bootstrap.empty())
        return failToStart("Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]");
    const UniqueFd output = output_.open();
    if (!output) return failToStart(std::string("no descriptors left: ") + std::strerror(errno));
    LaunchSpec launch;
    launch.argv = {program_.bootstrap};
    launch.environment = std::move(program_.environment);
    launch.room = program_.room;
    launch.standardOutput = launch.standardError = output.get();
    auto child = launcher_.launch(std::move(launch), [this, alive = alive_](ExitStatus status) {
        if (*alive) onProcessExit(std::move(status));
    });
    if (!child) return failToStart(child.error().message);
    process_ = std::move(child).value();
}

void RuntimeApiSandbox::failToStart(std::string reason) {
    boost::asio::post(context_, [this, alive = alive_, reason = std::move(reason)] {
        if (!*alive) return;
        ExitStatus status;
        status.code = 127;
        status.startError = reason;
        onProcessExit(std::move(status));
    });
}

void RuntimeApiSandbox::onRuntimeReady() {
    times_.end(process_.get());
    if (deliverOutput()) events_->onReady();
}

void RuntimeApiSandbox::onRuntimeInitError(Fault fault) {
    times_.end(process_.get());
    if (deliverOutput()) events_->onInitError(std::move(fault));
}

// ---- invocations

void RuntimeApiSandbox::onRuntimeStreamStart(std::string_view contentType) {
    if (deliverOutput()) events_->onStreamStart(contentType);
}

void RuntimeApiSandbox::onRuntimeStreamData(std::string_view chunk) {
    events_->onStreamData(chunk);
}

void RuntimeApiSandbox::onRuntimeResponse(std::string payload) {
    if (deliverOutput()) events_->onResponse(std::move(payload));
}

void RuntimeApiSandbox::onRuntimeError(Fault fault) {
    if (deliverOutput()) events_->onResponseError(std::move(fault));
}

void RuntimeApiSandbox::onRuntimeDone() {
    if (deliverOutput()) events_->onInvokeDone();
}

// ---- output

void RuntimeApiSandbox::onLine(std::string_view line) {
    if (budget_.take(line.size())) events_->onLog(LogSource::Function, line);
}

// Hands on everything written until now, so that it precedes what comes next.
bool RuntimeApiSandbox::deliverOutput() {
    const auto alive = alive_;
    if (!output_.drain() || !*alive || !output_.flush() || !*alive) return false;
    const std::string dropped = budget_.settle();
    if (!dropped.empty()) events_->onLog(LogSource::Platform, dropped);
    return *alive;
}

// ---- the end

void RuntimeApiSandbox::onProcessExit(ExitStatus status) {
    cpuAtEnd_ = cpuTime();
    process_.reset();
    killTimer_.cancel();
    if (!deliverOutput()) return;
    const auto alive = alive_;
    // What the cloud calls this failure, as nothing of the user's ever ran.
    if (!status.startError.empty())
        events_->onInitError({"Runtime.InvalidEntrypoint", status.startError, {}});
    if (*alive) events_->onExit(std::move(status));
}

void RuntimeApiSandbox::signal(int number) {
    if (process_) process_->signalTree(number);
}

void RuntimeApiSandbox::freeze() {
    signal(SIGSTOP);
}
void RuntimeApiSandbox::thaw() {
    signal(SIGCONT);
}
void RuntimeApiSandbox::kill() {
    signal(SIGKILL);
}

void RuntimeApiSandbox::shutdown(ShutdownReason, Nanos allowed) {
    if (allowed <= Nanos(0)) return kill();
    signal(SIGCONT);
    signal(SIGTERM);
    killTimer_.expires_after(allowed);
    killTimer_.async_wait([this, alive = alive_](boost::system::error_code error) {
        if (!error && *alive) kill();
    });
}

void RuntimeApiSandbox::resetPeak() {
    if (process_) process_->resetPeak();
}

}  // namespace updraft
