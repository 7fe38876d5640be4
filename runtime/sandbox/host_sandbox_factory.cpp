#include "runtime/sandbox/host_sandbox_factory.h"

#include "runtime/sandbox/environment_variables.h"
#include "runtime/sandbox/framed_sandbox.h"
#include "runtime/sandbox/runtime_api_sandbox.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;

bool isPython(const FunctionConfig& config) {
    return config.runtime.starts_with("python");
}

// The command that starts a managed runtime, behind the user's wrapper when there is one
// (docs.aws.amazon.com/lambda/latest/dg/runtimes-modify.html).
std::vector<std::string> managedCommand(const FunctionConfig& config, const fs::path& interpreter,
                                        const Launcher::RoomPaths& paths) {
    std::vector<std::string> command;
    const auto wrapper = config.environment.find("AWS_LAMBDA_EXEC_WRAPPER");
    if (wrapper != config.environment.end() && !wrapper->second.empty()) {
        // Through a shell, as the cloud does: one that is missing ends with exit status 127.
        command = {"/bin/sh", "-c", "exec \"$0\" \"$@\"", wrapper->second};
    }
    command.push_back(interpreter.string());
    if (isPython(config)) {
        // Without site: looking for packages of the host costs more than the interpreter's start.
        for (const char* option : {"-S", "-s", "-u"}) command.emplace_back(option);
        command.push_back(paths.runtime + "/bootstrap.py");
    } else {
        command.push_back(paths.runtime + "/bootstrap.cjs");
    }
    return command;
}

}  // namespace

HostSandboxFactory::HostSandboxFactory(boost::asio::io_context& context, Launcher& launcher,
                                       InterpreterCatalogue catalogue, fs::path bootstraps)
    : context_(context),
      launcher_(launcher),
      catalogue_(std::move(catalogue)),
      bootstraps_(std::move(bootstraps)),
      byteCode_(launcher) {}

fs::path HostSandboxFactory::installedBootstraps() {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path installed = program.parent_path().parent_path() / "share/updraft/bootstraps";
    return fs::is_directory(installed, error) ? installed : fs::path(UPDRAFT_BOOTSTRAPS);
}

Result<std::shared_ptr<SandboxRoom>> HostSandboxFactory::makeRoom(const FunctionVersion& version) {
    const FunctionConfig& config = version.config;
    Launcher::RoomSpec spec;
    spec.code = version.code.folder;
    for (const LayerReference& layer : config.layers) spec.layers.push_back(layer.folder);
    if (!config.isProvided()) spec.runtime = bootstraps_ / (isPython(config) ? "python" : "node");
    spec.tmpMb = config.tmpMb;
    return launcher_.makeRoom(spec);
}

Result<std::unique_ptr<Sandbox>> HostSandboxFactory::make(SandboxSpec spec) {
    if (!spec.room) {
        Result<std::shared_ptr<SandboxRoom>> room = makeRoom(*spec.version);
        if (!room) return room.error();
        spec.room = std::move(room).value();
    }
    return ExtendedSandbox::make({context_, launcher_}, spec, [this, &spec](const std::string& apiAddress) {
        return spec.version->config.isProvided() ? makeProvided(spec, apiAddress)
                                                 : makeManaged(spec, apiAddress);
    });
}

Result<ExtendedSandbox::Runtime> HostSandboxFactory::makeProvided(const SandboxSpec& spec,
                                                                  const std::string& apiAddress) {
    EnvironmentInputs inputs{*spec.version, spec.initializationType, spec.logStream};
    inputs.paths = launcher_.pathsIn(*spec.room);
    inputs.privateMounts = launcher_.isolation().mounts;
    inputs.runtimeApi = apiAddress;
    inputs.services = services_;
    RuntimeApiSandbox::Program program;
    program.bootstrap = RuntimeApiSandbox::findBootstrap(*spec.version, inputs.paths);
    program.environment = environmentList(buildEnvironment(inputs));
    program.room = spec.room;
    ExtendedSandbox::Runtime runtime;
    runtime.environment = program.environment;
    auto sandbox = std::make_unique<RuntimeApiSandbox>(context_, launcher_, std::move(program));
    runtime.endpoint = &sandbox->endpoint();
    runtime.sandbox = std::move(sandbox);
    return runtime;
}

Result<ExtendedSandbox::Runtime> HostSandboxFactory::makeManaged(const SandboxSpec& spec,
                                                                 const std::string& apiAddress) {
    const FunctionConfig& config = spec.version->config;
    Result<Interpreter> interpreter = interpreterFor(config.runtime);
    if (!interpreter) return interpreter.error();
    if (isPython(config)) byteCode_.ensure(*interpreter, bootstraps_ / "python");
    const std::string folder = interpreter->path.parent_path().string();
    EnvironmentInputs inputs{*spec.version, spec.initializationType, spec.logStream};
    inputs.paths = launcher_.pathsIn(*spec.room);
    inputs.privateMounts = launcher_.isolation().mounts;
    inputs.interpreterFolder = folder;
    inputs.services = services_;
    inputs.runtimeApi = apiAddress;  // for internal extensions; the runtime itself speaks frames
    FramedSandbox::Program program;
    program.argv = managedCommand(config, interpreter->path, inputs.paths);
    program.environment = environmentList(buildEnvironment(inputs));
    program.room = spec.room;
    ExtendedSandbox::Runtime runtime;
    runtime.environment = program.environment;
    runtime.sandbox = std::make_unique<FramedSandbox>(context_, launcher_, std::move(program));
    return runtime;
}

}  // namespace updraft
