#include "runtime/sandbox/environment_variables.h"

#include <algorithm>
#include <array>

#include "runtime/base/arn.h"
#include "runtime/base/text.h"

namespace updraft {
namespace {

using Variables = std::map<std::string, std::string>;

// From cfn-lint's list of keys that the API refuses, and the user guide's "Defined runtime environment
// variables".
constexpr std::array<std::string_view, 19> kReserved{"_HANDLER",
                                                     "_X_AMZN_TRACE_ID",
                                                     "AWS_REGION",
                                                     "AWS_DEFAULT_REGION",
                                                     "AWS_EXECUTION_ENV",
                                                     "AWS_LAMBDA_FUNCTION_NAME",
                                                     "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                                                     "AWS_LAMBDA_FUNCTION_VERSION",
                                                     "AWS_LAMBDA_INITIALIZATION_TYPE",
                                                     "AWS_LAMBDA_LOG_GROUP_NAME",
                                                     "AWS_LAMBDA_LOG_STREAM_NAME",
                                                     "AWS_ACCESS_KEY",
                                                     "AWS_ACCESS_KEY_ID",
                                                     "AWS_SECRET_ACCESS_KEY",
                                                     "AWS_SESSION_TOKEN",
                                                     "AWS_LAMBDA_RUNTIME_API",
                                                     "LAMBDA_TASK_ROOT",
                                                     "LAMBDA_RUNTIME_DIR",
                                                     "AWS_LAMBDA_MAX_CONCURRENCY"};

std::string regionOf(const FunctionVersion& version) {
    const std::vector<std::string_view> parts = splitView(version.arn, ':');
    return parts.size() > 3 && !parts[3].empty() ? std::string(parts[3]) : Identity{}.region;
}

void addFunction(const EnvironmentInputs& inputs, Variables& variables) {
    const FunctionConfig& config = inputs.version.config;
    variables["AWS_LAMBDA_FUNCTION_NAME"] = config.name;
    variables["AWS_LAMBDA_FUNCTION_VERSION"] = inputs.version.version;
    variables["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = std::to_string(config.memoryMb);
    variables["AWS_LAMBDA_INITIALIZATION_TYPE"] = inputs.initializationType;
    variables["AWS_LAMBDA_LOG_GROUP_NAME"] = config.logGroup();
    variables["AWS_LAMBDA_LOG_STREAM_NAME"] = inputs.logStream;
    variables["AWS_REGION"] = variables["AWS_DEFAULT_REGION"] = regionOf(inputs.version);
    variables["_HANDLER"] = config.handler;
    // Not defined for OS-only runtimes.
    if (!config.isProvided()) variables["AWS_EXECUTION_ENV"] = "AWS_Lambda_" + config.runtime;
    if (!inputs.runtimeApi.empty()) variables["AWS_LAMBDA_RUNTIME_API"] = inputs.runtimeApi;
    if (config.logging.format == LogFormat::Json) {
        variables["AWS_LAMBDA_LOG_FORMAT"] = "JSON";
        const std::string& level = config.logging.applicationLevel;
        variables["AWS_LAMBDA_LOG_LEVEL"] = level.empty() ? "INFO" : level;
    }
}

// SDKs refuse to start without credentials; these open nothing anywhere. There is no X-Ray daemon, its SDK
// sends into the void (UDP).
void addServices(const LocalServices& services, Variables& variables) {
    variables["AWS_ACCESS_KEY_ID"] =
        services.accessKeyId.empty() ? "ASIAUPDRAFT000000000" : services.accessKeyId;
    if (!services.endpointUrl.empty()) variables["AWS_ENDPOINT_URL"] = services.endpointUrl;
    variables["AWS_SECRET_ACCESS_KEY"] = "updraft-local-secret-that-opens-nothing";
    variables["AWS_SESSION_TOKEN"] = "updraft-local-session";
    variables["AWS_XRAY_CONTEXT_MISSING"] = "LOG_ERROR";
    variables["AWS_XRAY_DAEMON_ADDRESS"] = "127.0.0.1:2000";
    variables["_AWS_XRAY_DAEMON_ADDRESS"] = "127.0.0.1";
    variables["_AWS_XRAY_DAEMON_PORT"] = "2000";
}

void addPaths(const EnvironmentInputs& inputs, Variables& variables) {
    const auto& [task, runtime, opt, tmp] = inputs.paths;
    const bool managed = !inputs.version.config.isProvided();
    std::string path = "/usr/local/bin:/usr/bin/:/bin:" + opt + "/bin";
    const std::string_view own = inputs.interpreterFolder;
    const bool listed = own.empty() || own == "/usr/local/bin" || own == "/usr/bin" || own == "/bin";
    if (!listed) path = std::string(own) + ":" + path;
    variables["PATH"] = path;
    const std::string lib = runtime.empty() ? "" : runtime + ":" + runtime + "/lib:";
    variables["LD_LIBRARY_PATH"] = std::string(managed ? "/var/lang/lib:" : "") + "/lib64:/usr/lib64:" + lib +
                                   task + ":" + task + "/lib:" + opt + "/lib";
    variables["LAMBDA_TASK_ROOT"] = variables["PWD"] = task;
    variables["LAMBDA_RUNTIME_DIR"] = runtime.empty() ? "/var/runtime" : runtime;
    if (inputs.privateMounts) return;
    variables["TMPDIR"] = tmp;
    variables["_UPDRAFT_OPT"] = opt;  // for our bootstraps, which take it away
}

void addLanguage(const EnvironmentInputs& inputs, Variables& variables) {
    const std::string& name = inputs.version.config.runtime;
    variables["LANG"] = "en_US.UTF-8";
    variables["TZ"] = ":UTC";
    variables["SHLVL"] = "0";
    if (name.starts_with("python")) {
        variables["PYTHONPATH"] = "/var/runtime";  // the bootstrap adds /opt/python behind it
        variables["LC_CTYPE"] = "C.UTF-8";
    } else if (name.starts_with("nodejs")) {
        const std::string major = name.substr(6, name.find('.') - 6);
        const std::string modules = inputs.paths.opt + "/nodejs/";
        variables["NODE_PATH"] = modules + "node" + major + "/node_modules:" + modules +
                                 "node_modules:" + inputs.paths.runtime +
                                 "/node_modules:" + inputs.paths.runtime + ":" + inputs.paths.task;
    }
}

}  // namespace

bool isReservedVariable(std::string_view name) {
    return std::find(kReserved.begin(), kReserved.end(), name) != kReserved.end();
}

std::map<std::string, std::string> buildEnvironment(const EnvironmentInputs& inputs) {
    Variables variables;
    addFunction(inputs, variables);
    addServices(inputs.services, variables);
    addPaths(inputs, variables);
    addLanguage(inputs, variables);
    for (const auto& [name, value] : inputs.version.config.environment) {
        if (!isReservedVariable(name)) variables[name] = value;
    }
    return variables;
}

std::vector<std::string> environmentList(const Variables& variables) {
    std::vector<std::string> list;
    list.reserve(variables.size());
    for (const auto& [name, value] : variables) list.push_back(name + "=" + value);
    return list;
}

}  // namespace updraft
