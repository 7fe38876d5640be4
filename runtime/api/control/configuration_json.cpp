#include "runtime/api/control/configuration_json.h"

#include <boost/json.hpp>

#include "runtime/base/sha256.h"

namespace updraft::control {
namespace json = boost::json;
namespace {

constexpr char kCreating[] = "The function is being created.";

void addState(json::object& to, const VersionEntry& entry) {
    switch (entry.state) {
        case FunctionState::Pending:
            to["State"] = "Pending";
            to["StateReason"] = kCreating;
            to["StateReasonCode"] = "Creating";
            return;  // no update has been made yet
        case FunctionState::Active:
            to["State"] = "Active";
            break;
        case FunctionState::Failed:
            to["State"] = "Failed";
            to["StateReason"] = entry.reason;
            to["StateReasonCode"] = "InternalError";
            break;
    }
    switch (entry.lastUpdate) {
        case UpdateStatus::Successful:
            to["LastUpdateStatus"] = "Successful";
            break;
        case UpdateStatus::InProgress:
            to["LastUpdateStatus"] = "InProgress";
            to["LastUpdateStatusReason"] = kCreating;
            to["LastUpdateStatusReasonCode"] = "Creating";
            break;
        case UpdateStatus::Failed:
            to["LastUpdateStatus"] = "Failed";
            to["LastUpdateStatusReason"] = entry.reason;
            to["LastUpdateStatusReasonCode"] = "InternalError";
            break;
    }
}

json::object loggingJson(const FunctionConfig& config) {
    const bool structured = config.logging.format == LogFormat::Json;
    json::object logging{{"LogFormat", structured ? "JSON" : "Text"}, {"LogGroup", config.logGroup()}};
    if (!config.logging.applicationLevel.empty())
        logging["ApplicationLogLevel"] = config.logging.applicationLevel;
    if (!config.logging.systemLevel.empty()) logging["SystemLogLevel"] = config.logging.systemLevel;
    return logging;
}

// The service names the exact image of a runtime by a hash; here one hash stands for each runtime.
std::string runtimeVersionArn(const ControlContext& context, const std::string& runtime) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string hex;
    for (const char c : sha256(runtime)) {
        hex += kDigits[static_cast<unsigned char>(c) >> 4];
        hex += kDigits[static_cast<unsigned char>(c) & 15];
    }
    return "arn:aws:lambda:" + context.identity().region + "::runtime:" + hex;
}

void addOptional(json::object& to, const FunctionConfig& config) {
    if (!config.environment.empty())
        to["Environment"] = json::object{{"Variables", json::value_from(config.environment)}};
    if (!config.deadLetterArn.empty())
        to["DeadLetterConfig"] = json::object{{"TargetArn", config.deadLetterArn}};
    if (!config.kmsKeyArn.empty()) to["KMSKeyArn"] = config.kmsKeyArn;
    if (config.layers.empty()) return;
    json::array layers;
    for (const LayerReference& layer : config.layers)
        layers.push_back(json::object{{"Arn", layer.arn}, {"CodeSize", layer.codeSize}});
    to["Layers"] = std::move(layers);
}

}  // namespace

json::object configurationJson(const ControlContext& context, const VersionEntry& entry,
                               const std::string& arn) {
    const FunctionVersion& version = *entry.version;
    const FunctionConfig& config = version.config;
    json::object result{
        {"FunctionName", config.name},
        {"FunctionArn", arn},
        {"Runtime", config.runtime},
        {"Role", config.role},
        {"Handler", config.handler},
        {"CodeSize", version.code.size},
        {"Description", config.description},
        {"Timeout", config.timeoutS},
        {"MemorySize", config.memoryMb},
        {"LastModified", formatIso8601(version.lastModified)},
        {"CodeSha256", version.code.sha256Base64},
        {"Version", version.version},
        {"TracingConfig", json::object{{"Mode", config.tracingMode}}},
        {"RevisionId", version.revisionId},
        {"PackageType", config.packageType},
        {"Architectures", json::array{config.architecture}},
        {"EphemeralStorage", json::object{{"Size", config.tmpMb}}},
        {"SnapStart", json::object{{"ApplyOn", config.snapStartApplyOn}, {"OptimizationStatus", "Off"}}},
        {"RuntimeVersionConfig",
         json::object{{"RuntimeVersionArn", runtimeVersionArn(context, config.runtime)}}},
        {"LoggingConfig", loggingJson(config)}};
    addOptional(result, config);
    addState(result, entry);
    for (const auto& [name, value] : entry.inert) {
        if (!result.contains(name)) result[name] = value;
    }
    return result;
}

json::object configurationJson(const ControlContext& context, const VersionEntry& entry) {
    return configurationJson(context, entry, entry.version->arn);
}

json::object aliasJson(const ControlContext& context, const FunctionRecord& record, const Alias& alias) {
    json::object result{{"AliasArn", context.identity().functionArn(record.name, alias.name)},
                        {"Name", alias.name},
                        {"FunctionVersion", alias.routing.version},
                        {"Description", alias.description},
                        {"RevisionId", alias.revisionId}};
    if (!alias.routing.secondVersion.empty()) {
        result["RoutingConfig"] =
            json::object{{"AdditionalVersionWeights",
                          json::object{{alias.routing.secondVersion, alias.routing.secondWeight}}}};
    }
    return result;
}

}  // namespace updraft::control
