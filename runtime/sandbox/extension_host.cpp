#include "runtime/sandbox/extension_host.h"

#include <algorithm>
#include <array>
#include <boost/asio/post.hpp>
#include <csignal>
#include <set>

#include "runtime/base/text.h"
#include "runtime/sandbox/output_pipe.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;

// Lambda developer guide, runtimes-extensions-api: shutdown phase, and the variables that extensions do not
// get.
constexpr Nanos kInternalOnly = Millis(500);
constexpr Nanos kWithExternal = Millis(2'000);
constexpr std::array<std::string_view, 8> kHidden{"AWS_EXECUTION_ENV",          "AWS_LAMBDA_LOG_GROUP_NAME",
                                                  "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_XRAY_CONTEXT_MISSING",
                                                  "AWS_XRAY_DAEMON_ADDRESS",    "LAMBDA_RUNTIME_DIR",
                                                  "LAMBDA_TASK_ROOT",           "_HANDLER"};

bool isHidden(std::string_view variable) {
    const std::string_view name = variable.substr(0, variable.find('='));
    return name.starts_with("_AWS_XRAY_") || std::find(kHidden.begin(), kHidden.end(), name) != kHidden.end();
}

std::vector<std::string> visibleTo(const std::vector<std::string>& environment) {
    std::vector<std::string> visible;
    for (const std::string& variable : environment)
        if (!isHidden(variable)) visible.push_back(variable);
    return visible;
}

ExtensionRegistry::Facts factsOf(const FunctionVersion& version) {
    const auto arn = splitView(version.arn, ':');
    return {version.config.name, version.version, version.config.handler,
            arn.size() > 4 ? std::string(arn[4]) : std::string()};
}

InitContext initContextOf(const SandboxSpec& spec) {
    return {spec.initializationType, false, spec.version->config.runtime, spec.version->config.name,
            spec.version->version};
}

// "exit code 0" and "exit status 1", as the cloud writes them.
std::string exitText(const ExitStatus& status) {
    return status.code == 0 && status.signal == 0 && status.startError.empty() ? "exit code 0"
                                                                               : status.text();
}

}  // namespace

std::vector<std::string> externalExtensions(const FunctionVersion& version) {
    std::set<std::string> names;
    for (const LayerReference& layer : version.config.layers) {
        std::error_code error;
        fs::directory_iterator entries(layer.folder / "extensions", error);
        if (error) continue;
        for (const fs::directory_entry& entry : entries)
            if (entry.is_regular_file(error)) names.insert(entry.path().filename().string());
    }
    return {names.begin(), names.end()};
}

struct ExtensionHost::Process {
    Process(boost::asio::io_context& context, std::string fileName,
            std::function<void(std::string_view)> onLine)
        : name(std::move(fileName)), output(context, std::move(onLine)) {}
    std::string name;
    OutputPipe output;
    std::unique_ptr<ChildProcess> child;  // null after its exit
};

ExtensionHost::ExtensionHost(const Parts& parts, const SandboxSpec& spec, ExtensionHostEvents& events)
    : parts_(parts),
      spec_(spec),
      events_(events),
      registry_(factsOf(*spec.version)),
      hub_(parts.context, clock_),
      trail_(hub_, clock_, initContextOf(spec), spec.version->config.logging.format == LogFormat::Json),
      endpoint_(registry_, *this),
      api_(parts.context,
           {endpoint_, registry_, hub_,
            [this](const std::string& line) { events_.onExtensionLog(LogSource::Platform, line); }}),
      deadline_(parts.context) {}

ExtensionHost::~ExtensionHost() {
    *alive_ = false;
}

template <typename Call>
void ExtensionHost::post(Call call) {
    boost::asio::post(parts_.context, [alive = alive_, call = std::move(call)] {
        if (*alive) call();
    });
}

Status ExtensionHost::listen() {
    return api_.listen();
}

void ExtensionHost::start(const std::vector<std::string>& environment) {
    trail_.initStarted();
    started_ = true;
    const std::vector<std::string> names = externalExtensions(*spec_.version);
    const std::vector<std::string> visible = names.empty() ? names : visibleTo(environment);
    for (const std::string& name : names)
        if (!launch(name, visible)) return;
    if (names.empty()) post([this] { checkProgress(); });
}

bool ExtensionHost::launch(const std::string& fileName, const std::vector<std::string>& environment) {
    const auto refuse = [this](std::string type, std::string message) {
        post([this, fault = Fault{std::move(type), std::move(message), {}}] { fail(fault); });
        return false;
    };
    if (!registry_.expect(fileName))
        return refuse("Extension.TooManyExtensions",
                      "Extension limit (" + std::to_string(kMaxExtensions) + ") reached");
    auto process = std::make_unique<Process>(parts_.context, fileName, [this](std::string_view line) {
        const auto alive = alive_;
        trail_.line(LogSource::Extension, line);
        if (*alive) events_.onExtensionLog(LogSource::Extension, line);
    });
    const UniqueFd output = process->output.open();
    LaunchSpec launch;
    launch.argv = {parts_.launcher.pathsIn(*spec_.room).opt + "/extensions/" + fileName};
    launch.environment = environment;
    launch.room = spec_.room;
    launch.standardOutput = launch.standardError = output.get();
    Process* const target = process.get();
    auto child = parts_.launcher.launch(std::move(launch),
                                        [this, target](ExitStatus status) { onExited(*target, status); });
    if (!child) return refuse("Extension.LaunchError", child.error().message);
    process->child = std::move(child).value();
    processes_.push_back(std::move(process));
    return true;
}

// ---- who is ready

void ExtensionHost::onExtensionProgress() {
    checkProgress();
}

void ExtensionHost::checkProgress() {
    if (failed_ || phase_ == Phase::Ending) return;
    if (started_ && registry_.allRegistered()) {
        started_ = false;
        return events_.onExtensionsRegistered();
    }
    if (!runtimeWaits_) return;
    const bool complete = phase_ == Phase::Init ? registry_.allReady() : registry_.allInvokedReady();
    if (!complete) return;
    runtimeWaits_ = false;
    const bool init = phase_ == Phase::Init;
    phase_ = Phase::Idle;
    if (init) {
        trail_.initDone(registry_);
        hub_.closeSubscriptions();
        const auto alive = alive_;
        announceAll();
        if (!*alive) return;
    }
    events_.onEveryoneReady();
}

void ExtensionHost::runtimeReady() {
    registry_.closeRegistration();
    trail_.runtimeReady();
    runtimeWaits_ = true;
    checkProgress();
}

void ExtensionHost::runtimeInitFailed(std::string_view status, std::string_view errorType) {
    trail_.initFailed(status, errorType);
    hub_.flush();
}

void ExtensionHost::invoke(const SandboxInvoke& invoke) {
    phase_ = Phase::Invoking;
    runtimeWaits_ = false;
    trail_.invoked(invoke);
    endpoint_.invoke(invoke);
}

void ExtensionHost::runtimeDone() {
    trail_.runtimeDone();
    runtimeWaits_ = true;
    checkProgress();
}

void ExtensionHost::announceAll() {
    const auto alive = alive_;
    for (const Extension& extension : registry_.all()) {
        announce(extension);
        if (!*alive) return;
    }
}

void ExtensionHost::announce(const Extension& extension) {
    std::string line = "EXTENSION\tName: " + extension.name + "\tState: ";
    line += name(extension.state);
    line += "\tEvents: [" + extension.events() + "]";
    if (!extension.errorType.empty()) line += "\tError Type: " + extension.errorType;
    events_.onExtensionLog(LogSource::Platform, line);
}

// ---- what goes wrong

void ExtensionHost::onExtensionError(const Extension& extension, bool duringInit) {
    const Fault fault{duringInit ? "Extension.InitError" : "Extension.ExitError",
                      extension.errorType.empty() ? "exit code 0" : extension.errorType,
                      {}};
    if (hub_.listening()) hub_.publish(telemetry::extensionState(clock_.wallNow(), extension));
    const auto alive = alive_;
    announce(extension);
    if (*alive) fail(fault);
}

void ExtensionHost::onExited(Process& process, const ExitStatus& status) {
    const auto alive = alive_;
    if (!process.output.drain() || !process.output.flush() || !*alive) return;
    if (process.child) endedCpu_ += process.child->cpuTime().value_or(Nanos(0));
    process.child.reset();
    const auto found = std::find_if(registry_.all().begin(), registry_.all().end(),
                                    [&](const Extension& e) { return e.external && e.name == process.name; });
    const bool reported = found != registry_.all().end() && (found->state == Extension::State::InitError ||
                                                             found->state == Extension::State::ExitError);
    if (!reported) registry_.exited(process.name);
    if (phase_ == Phase::Ending) {
        if (!anyRunning() && !std::exchange(goneTold_, true)) events_.onExtensionsGone();
        return;
    }
    if (reported) return;
    fail(status.startError.empty() ? Fault{"Extension.Crash", exitText(status), {}}
                                   : Fault{"Extension.LaunchError", status.startError, {}});
}

void ExtensionHost::fail(Fault fault) {
    if (std::exchange(failed_, true) || phase_ == Phase::Ending) return;
    if (phase_ == Phase::Init) trail_.initFailed("error", fault.type);
    if (phase_ == Phase::Invoking) trail_.interrupted("failure", fault.type);
    events_.onExtensionFault(std::move(fault));
}

// ---- the end

void ExtensionHost::signal(int number) {
    for (const auto& process : processes_)
        if (process->child) process->child->signalTree(number);
}

bool ExtensionHost::anyRunning() const {
    return std::any_of(processes_.begin(), processes_.end(),
                       [](const auto& p) { return p->child != nullptr; });
}

void ExtensionHost::shutdown(ShutdownReason reason, std::chrono::steady_clock::time_point deadline) {
    phase_ = Phase::Ending;
    if (!anyRunning()) return kill();
    hub_.flush();
    const auto left = deadline - std::chrono::steady_clock::now();
    const auto leftMs = std::chrono::duration_cast<Millis>(left).count();
    const auto wall = std::chrono::system_clock::now().time_since_epoch();
    endpoint_.shutdown(reason, std::chrono::duration_cast<Millis>(wall).count() + leftMs);
    for (const auto& process : processes_) {
        const bool told =
            std::any_of(registry_.all().begin(), registry_.all().end(), [&](const Extension& e) {
                return e.external && e.name == process->name && e.live() && e.wantsShutdown;
            });
        if (!told && process->child) process->child->signalTree(SIGKILL);
    }
    deadline_.expires_at(deadline);
    deadline_.async_wait([this, alive = alive_](boost::system::error_code error) {
        if (!error && *alive) killProcesses();
    });
}

void ExtensionHost::kill() {
    phase_ = Phase::Ending;
    killProcesses();
    if (anyRunning()) return;
    post([this] {
        if (!std::exchange(goneTold_, true)) events_.onExtensionsGone();
    });
}

void ExtensionHost::killProcesses() {
    signal(SIGKILL);
}

Nanos ExtensionHost::shutdownAllowance() const {
    if (registry_.anyExternal()) return kWithExternal;
    return registry_.empty() ? Nanos(0) : kInternalOnly;
}

bool ExtensionHost::wantsShutdown() const {
    return std::any_of(registry_.all().begin(), registry_.all().end(),
                       [](const Extension& e) { return e.live() && e.wantsShutdown; });
}

SandboxMemory ExtensionHost::memory() {
    SandboxMemory sum;
    for (const auto& process : processes_) {
        if (!process->child) continue;
        const SandboxMemory one = process->child->memory();
        sum.currentBytes += one.currentBytes;
        sum.peakBytes += one.peakBytes;
    }
    return sum;
}

Nanos ExtensionHost::cpuTime() {
    Nanos sum = endedCpu_;
    for (const auto& process : processes_)
        if (process->child) sum += process->child->cpuTime().value_or(Nanos(0));
    return sum;
}

void ExtensionHost::resetPeak() {
    for (const auto& process : processes_)
        if (process->child) process->child->resetPeak();
}

}  // namespace updraft
