// The environment variables that a function's process starts with, as the cloud sets them
// (docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html). Nothing is inherited from the host: what
// a user's shell exports must not change how a function behaves or how fast it starts.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/function/function_config.h"
#include "runtime/sandbox/launcher.h"

namespace updraft {

struct EnvironmentInputs {
    const FunctionVersion& version;
    std::string_view initializationType = "on-demand";
    std::string_view logStream;
    Launcher::RoomPaths paths;
    bool privateMounts = true;  // false: /tmp is elsewhere, and TMPDIR says where
    // Folder of the interpreter of a managed runtime, in place of the cloud's /var/lang/bin; may be empty.
    std::string_view interpreterFolder;
    std::string_view runtimeApi;  // "127.0.0.1:9001"; empty where no Runtime API is served
    LocalServices services = {};
};

std::map<std::string, std::string> buildEnvironment(const EnvironmentInputs& inputs);
// "KEY=value", as LaunchSpec wants them.
std::vector<std::string> environmentList(const std::map<std::string, std::string>& variables);
// Names that a function's configuration cannot set.
bool isReservedVariable(std::string_view name);

}  // namespace updraft
