#include "runtime/api/control/function_draft.h"

#include <boost/json.hpp>

#include "runtime/api/control/constraints.h"
#include "runtime/base/text.h"
#include "runtime/function/registry/json_members.h"

namespace updraft::control {
namespace json = boost::json;
namespace {

// What the service lists when a runtime is unknown, in its order.
constexpr char kListedRuntimes[] =
    "nodejs20.x, python3.14, provided.al2023, python3.12, python3.13, nodejs24.x, nodejs22.x, java25, "
    "python3.10, python3.11, java21, ruby3.3, ruby3.4, ruby3.2, python3.8, python3.9, java17, nodejs16.x, "
    "dotnet10, dotnet8, java11, dotnet6, nodejs18.x, provided.al2, java8.al2";
// Newer than that list, in botocore's model of 2026.
constexpr char kNewerRuntimes[] =
    "nodejs26.x, python3.15, ruby4.0, java8.al2023, java11.al2023, java17.al2023";
constexpr char kRetiredRuntimes[] =
    "nodejs, nodejs4.3, nodejs4.3-edge, nodejs6.10, nodejs8.10, nodejs10.x, nodejs12.x, nodejs14.x, java8, "
    "python2.7, python3.6, python3.7, dotnetcore1.0, dotnetcore2.0, dotnetcore2.1, dotnetcore3.1, dotnet5.0, "
    "dotnet7, go1.x, ruby2.5, ruby2.7, provided";

// docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html, "Defined runtime environment variables".
constexpr char kReservedVariables[] =
    "_HANDLER, _X_AMZN_TRACE_ID, AWS_REGION, AWS_DEFAULT_REGION, AWS_EXECUTION_ENV, "
    "AWS_LAMBDA_FUNCTION_NAME, AWS_LAMBDA_FUNCTION_MEMORY_SIZE, AWS_LAMBDA_FUNCTION_VERSION, "
    "AWS_LAMBDA_INITIALIZATION_TYPE, AWS_LAMBDA_LOG_GROUP_NAME, AWS_LAMBDA_LOG_STREAM_NAME, AWS_ACCESS_KEY, "
    "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_LAMBDA_RUNTIME_API, LAMBDA_TASK_ROOT, "
    "LAMBDA_RUNTIME_DIR";
constexpr std::size_t kMaxEnvironmentBytes = 4096;  // of the variables as JSON
constexpr std::size_t kMaxLayers = 5;
constexpr int kMaxTimeoutS = 900;

bool listed(std::string_view list, std::string_view word) {
    for (const std::string_view one : splitView(list, ',')) {
        if (trim(one) == word) return true;
    }
    return false;
}

void readEnvironment(const ControlRequest& request, FunctionRegistry::Draft& draft) {
    if (!request.has("Environment")) return;
    const json::object& variables = members::object(request.object("Environment"), "Variables");
    const std::string measured = json::serialize(variables);
    if (measured.size() > kMaxEnvironmentBytes)
        refuseParameter(
            "Lambda was unable to configure your environment variables because the environment variables you "
            "have provided exceeded the 4KB limit. String measured: " +
            measured);
    std::vector<std::string> reserved;
    for (const auto& [name, value] : variables) {
        if (listed(kReservedVariables, name)) reserved.emplace_back(name);
    }
    if (!reserved.empty())
        refuseParameter(
            "Lambda was unable to configure your environment variables because the environment variables you "
            "have provided contains reserved keys that are currently not supported for modification. "
            "Reserved keys used in this request: " +
            join(reserved, ", "));
    draft.config.environment = members::textMap(request.object("Environment"), "Variables");
    // An environment that was given empty is answered empty; one that was never given is not answered.
    draft.inert.erase("Environment");
    if (variables.empty()) draft.inert["Environment"] = json::object{{"Variables", json::object{}}};
}

LayerReference findLayer(const ControlContext& context, const std::string& arn) {
    const auto parts = splitView(arn, ':');  // arn:aws:lambda:region:account:layer:name:version
    const auto number = parseInteger(parts[7]);
    const bool ours = parts[3] == context.identity().region && parts[4] == context.identity().account;
    const LayerVersion* layer =
        ours && number ? context.registry.findLayer(parts[6], static_cast<int>(*number)) : nullptr;
    if (!layer) refuseParameter("Layer version " + arn + " does not exist.");
    return {arn, layer->content.folder, layer->content.size};
}

void readLayers(const ControlContext& context, const ControlRequest& request, FunctionConfig& config) {
    if (!request.has("Layers")) return;
    const std::vector<std::string> arns = members::texts(request.input, "Layers");
    if (arns.size() > kMaxLayers) refuseParameter("Cannot reference more than 5 layers.");
    std::vector<LayerReference> layers;
    std::map<std::string, std::string> seen;
    for (const std::string& arn : arns) {
        const std::string unversioned = arn.substr(0, arn.rfind(':'));
        const auto [first, fresh] = seen.emplace(unversioned, arn);
        if (!fresh && first->second == arn)
            refuseParameter("Two layers with the same ARN: " + arn + " are not allowed.");
        if (!fresh)
            refuseParameter(
                "Two different versions of the same layer are not allowed to be referenced in the same "
                "function. " +
                first->second + " and " + arn + " are versions of the same layer.");
        layers.push_back(findLayer(context, arn));
    }
    config.layers = std::move(layers);
}

void readLogging(const ControlRequest& request, FunctionConfig& config) {
    if (!request.has("LoggingConfig")) return;
    const json::object& from = request.object("LoggingConfig");
    LoggingConfig logging = config.logging;
    const std::string format = members::text(from, "LogFormat");
    if (!format.empty()) logging.format = format == "JSON" ? LogFormat::Json : LogFormat::Text;
    logging.group = members::text(from, "LogGroup", logging.group);
    logging.applicationLevel = members::text(from, "ApplicationLogLevel", logging.applicationLevel);
    logging.systemLevel = members::text(from, "SystemLogLevel", logging.systemLevel);
    const bool structured = logging.format == LogFormat::Json;
    if (!structured && (from.contains("ApplicationLogLevel") || from.contains("SystemLogLevel")))
        refuseParameter(
            "To set application and system log levels, LogFormat must be JSON. With the Text format all logs "
            "are written.");
    if (!structured) logging.applicationLevel = logging.systemLevel = {};
    if (structured && logging.applicationLevel.empty()) logging.applicationLevel = "INFO";
    if (structured && logging.systemLevel.empty()) logging.systemLevel = "INFO";
    config.logging = std::move(logging);
}

void readSizes(const ControlRequest& request, FunctionConfig& config) {
    config.timeoutS = request.optionalInteger("Timeout").value_or(config.timeoutS);
    if (config.timeoutS > kMaxTimeoutS)
        throw Refused{validationError(std::to_string(config.timeoutS), "timeout",
                                      "Member must have value less than or equal to 900")};
    config.memoryMb = request.optionalInteger("MemorySize").value_or(config.memoryMb);
    config.tmpMb =
        static_cast<int>(members::integer(request.object("EphemeralStorage"), "Size", config.tmpMb));
}

// Kept and answered as given; nothing on one machine acts on them.
void readInert(const ControlRequest& request, json::object& inert) {
    for (const char* name : {"FileSystemConfigs", "TenancyConfig", "DurableConfig"}) {
        if (const json::value* value = request.input.if_contains(name)) inert[name] = *value;
    }
    const json::value* vpc = request.input.if_contains("VpcConfig");
    if (!vpc) return;
    json::object stored = vpc->get_object();
    for (const char* list : {"SubnetIds", "SecurityGroupIds"}) {
        if (!stored.contains(list)) stored[list] = json::array();
    }
    stored["VpcId"] = stored["SubnetIds"].get_array().empty() ? "" : "vpc-local";
    if (!stored.contains("Ipv6AllowedForDualStack")) stored["Ipv6AllowedForDualStack"] = false;
    inert["VpcConfig"] = std::move(stored);
}

}  // namespace

void requireRuntime(const std::string& runtime) {
    if (listed(kListedRuntimes, runtime) || listed(kNewerRuntimes, runtime)) return;
    if (listed(kRetiredRuntimes, runtime))
        refuseParameter("The runtime parameter of " + runtime +
                        " is no longer supported for creating or updating AWS Lambda functions. We recommend "
                        "you use a supported runtime while creating or updating functions.");
    refuseParameter("Value " + runtime +
                    " at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [" +
                    kListedRuntimes + "] or be a valid ARN");
}

void readConfiguration(const ControlContext& context, const ControlRequest& request,
                       FunctionRegistry::Draft& draft) {
    FunctionConfig& config = draft.config;
    if (request.has("Runtime")) {
        requireRuntime(request.text("Runtime"));
        config.runtime = request.text("Runtime");
    }
    config.handler = request.text("Handler", config.handler);
    config.role = request.text("Role", config.role);
    config.description = request.text("Description", config.description);
    readSizes(request, config);
    readEnvironment(request, draft);
    readLayers(context, request, config);
    readLogging(request, config);
    config.deadLetterArn =
        members::text(request.object("DeadLetterConfig"), "TargetArn", config.deadLetterArn);
    config.tracingMode = members::text(request.object("TracingConfig"), "Mode", config.tracingMode);
    config.snapStartApplyOn = members::text(request.object("SnapStart"), "ApplyOn", config.snapStartApplyOn);
    config.kmsKeyArn = request.text("KMSKeyArn", config.kmsKeyArn);
    readInert(request, draft.inert);
}

const CodePackage& uploadedPackage(const ControlRequest& request, const json::object& code) {
    if (code.contains("ImageUri"))
        refuseParameter(
            "Container images are not run on this machine. Upload the function as a zip (ZipFile) or name "
            "its "
            "folder in the workspace's template.");
    if (code.contains("S3Bucket"))
        refuseParameter(
            "Code cannot be fetched from S3: this platform has no object store. Upload the function as a zip "
            "(ZipFile).");
    if (!request.upload) refuseParameter("Please provide a source for function code.");
    const auto& failure = request.upload->failure;
    if (failure && failure->kind == UnpackFailure::Kind::Host)
        refuse(500, "ServiceException", failure->message + " " + failure->detail);
    if (failure) refuseParameter(failure->message);
    return request.upload->package;
}

}  // namespace updraft::control
