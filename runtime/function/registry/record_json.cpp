#include "runtime/function/registry/record_json.h"

#include <boost/json.hpp>

#include "runtime/function/registry/json_members.h"

namespace updraft {
namespace json = boost::json;
namespace {

using members::boolean;
using members::integer;
using members::number;
using members::object;
using members::text;
using members::textMap;
using members::texts;

json::object toJson(const LayerReference& layer) {
    return {{"arn", layer.arn}, {"folder", layer.folder.string()}, {"codeSize", layer.codeSize}};
}

json::object toJson(const LoggingConfig& logging) {
    return {{"format", logging.format == LogFormat::Json ? "JSON" : "Text"},
            {"applicationLevel", logging.applicationLevel},
            {"systemLevel", logging.systemLevel},
            {"group", logging.group}};
}

LoggingConfig loggingFromJson(const json::object& from) {
    LoggingConfig logging;
    logging.format = text(from, "format") == "JSON" ? LogFormat::Json : LogFormat::Text;
    logging.applicationLevel = text(from, "applicationLevel");
    logging.systemLevel = text(from, "systemLevel");
    logging.group = text(from, "group");
    return logging;
}

json::object toJson(const Alias& alias) {
    return {{"name", alias.name},
            {"description", alias.description},
            {"revisionId", alias.revisionId},
            {"version", alias.routing.version},
            {"secondVersion", alias.routing.secondVersion},
            {"secondWeight", alias.routing.secondWeight}};
}

Alias aliasFromJson(const json::object& from) {
    Alias alias{text(from, "name"), text(from, "description"), text(from, "revisionId"), {}};
    alias.routing = {text(from, "version"), text(from, "secondVersion"), number(from, "secondWeight", 0)};
    return alias;
}

json::object toJson(const ResourcePolicy& policy) {
    json::array statements;
    for (const json::object& statement : policy.statements) statements.push_back(statement);
    return {{"statements", std::move(statements)}, {"revisionId", policy.revisionId}};
}

ResourcePolicy policyFromJson(const json::object& from) {
    ResourcePolicy policy;
    policy.revisionId = text(from, "revisionId");
    for (const json::value& statement : members::array(from, "statements")) {
        if (statement.is_object()) policy.statements.push_back(statement.as_object());
    }
    return policy;
}

json::object toJson(const RuntimeManagement& value) {
    return {{"updateOn", value.updateOn}, {"versionArn", value.versionArn}};
}

RuntimeManagement runtimeManagementFromJson(const json::object& from) {
    return {text(from, "updateOn", "Auto"), text(from, "versionArn")};
}

json::object toJson(const ProvisionedConfig& config) {
    return {{"requested", config.requested}, {"lastModified", config.lastModified}};
}

ProvisionedConfig provisionedFromJson(const json::object& from) {
    return {static_cast<int>(integer(from, "requested", 0)), integer(from, "lastModified", 0)};
}

json::object toJson(const CorsConfig& cors) {
    return {{"allowCredentials", cors.allowCredentials},
            {"allowHeaders", json::value_from(cors.allowHeaders)},
            {"allowMethods", json::value_from(cors.allowMethods)},
            {"allowOrigins", json::value_from(cors.allowOrigins)},
            {"exposeHeaders", json::value_from(cors.exposeHeaders)},
            {"maxAge", cors.maxAgeS}};
}

CorsConfig corsFromJson(const json::object& from) {
    CorsConfig cors;
    cors.allowCredentials = boolean(from, "allowCredentials", false);
    cors.allowHeaders = texts(from, "allowHeaders");
    cors.allowMethods = texts(from, "allowMethods");
    cors.allowOrigins = texts(from, "allowOrigins");
    cors.exposeHeaders = texts(from, "exposeHeaders");
    cors.maxAgeS = static_cast<int>(integer(from, "maxAge", 0));
    return cors;
}

FunctionUrl urlFromJson(const json::object& from) {
    FunctionUrl url;
    url.urlId = text(from, "urlId");
    url.qualifier = text(from, "qualifier");
    url.authType = text(from, "authType", "NONE");
    url.mode = text(from, "mode") == "RESPONSE_STREAM" ? InvokeMode::ResponseStream : InvokeMode::Buffered;
    if (from.contains("cors")) url.cors = corsFromJson(object(from, "cors"));
    url.created = integer(from, "created", 0);
    url.modified = integer(from, "modified", 0);
    return url;
}

EventInvokeConfig eventInvokeFromJson(const json::object& from) {
    EventInvokeConfig config;
    if (from.contains("retries")) config.maximumRetryAttempts = static_cast<int>(integer(from, "retries", 2));
    if (from.contains("age")) config.maximumEventAgeS = static_cast<int>(integer(from, "age", 21600));
    config.onSuccessArn = text(from, "onSuccess");
    config.onFailureArn = text(from, "onFailure");
    config.lastModified = integer(from, "lastModified", 0);
    return config;
}

json::object toJson(const TemplateShare& share) {
    return {{"digest", share.digest},
            {"codeSha256", share.codeSha256},
            {"autoPublished", share.autoPublished},
            {"versions", json::value_from(share.versions)},
            {"aliases", json::value_from(share.aliases)},
            {"urls", json::value_from(share.urls)},
            {"eventInvoke", json::value_from(share.eventInvoke)},
            {"provisioned", json::value_from(share.provisioned)},
            {"statements", json::value_from(share.statements)}};
}

std::set<std::string> textSet(const json::object& from, std::string_view name) {
    const std::vector<std::string> all = texts(from, name);
    return {all.begin(), all.end()};
}

TemplateShare shareFromJson(const json::object& from) {
    TemplateShare share;
    share.digest = text(from, "digest");
    share.codeSha256 = text(from, "codeSha256");
    share.autoPublished = static_cast<int>(integer(from, "autoPublished", 0));
    for (const auto& [id, number] : object(from, "versions")) {
        if (number.is_int64()) share.versions[id] = static_cast<int>(number.get_int64());
    }
    share.aliases = textSet(from, "aliases");
    share.urls = textSet(from, "urls");
    share.eventInvoke = textSet(from, "eventInvoke");
    share.provisioned = textSet(from, "provisioned");
    share.statements = textMap(from, "statements");
    return share;
}

template <typename Map>
json::object mapToJson(const Map& map) {
    json::object result;
    for (const auto& [key, value] : map) result[key] = toJson(value);
    return result;
}

template <typename Map, typename Read>
Map mapFromJson(const json::object& from, std::string_view name, Read read) {
    Map result;
    for (const auto& [key, value] : object(from, name)) {
        if (value.is_object()) result.emplace(key, read(value.as_object()));
    }
    return result;
}

const char* stateName(FunctionState state) {
    switch (state) {
        case FunctionState::Pending:
            return "Pending";
        case FunctionState::Active:
            return "Active";
        case FunctionState::Failed:
            return "Failed";
    }
    return "Active";
}

const char* updateName(UpdateStatus status) {
    switch (status) {
        case UpdateStatus::Successful:
            return "Successful";
        case UpdateStatus::InProgress:
            return "InProgress";
        case UpdateStatus::Failed:
            return "Failed";
    }
    return "Successful";
}

FunctionState stateFromName(std::string_view name) {
    if (name == "Pending") return FunctionState::Pending;
    return name == "Failed" ? FunctionState::Failed : FunctionState::Active;
}

UpdateStatus updateFromName(std::string_view name) {
    if (name == "InProgress") return UpdateStatus::InProgress;
    return name == "Failed" ? UpdateStatus::Failed : UpdateStatus::Successful;
}

StoredEntry entryFromJson(const json::object& from) {
    StoredEntry entry;
    entry.version.config = configFromJson(object(from, "config"));
    entry.version.code = packageFromJson(object(from, "code"));
    entry.version.version = text(from, "version", "$LATEST");
    entry.version.arn = text(from, "arn");
    entry.version.revisionId = text(from, "revisionId");
    entry.version.lastModified = integer(from, "lastModified", 0);
    entry.state = stateFromName(text(from, "state"));
    entry.lastUpdate = updateFromName(text(from, "lastUpdate"));
    entry.reason = text(from, "reason");
    entry.inert = object(from, "inert");
    return entry;
}

Result<json::object> parseObject(std::string_view document) {
    boost::system::error_code failed;
    json::value value = json::parse(document, failed);
    if (failed) return Error{"not JSON: " + failed.message()};
    if (!value.is_object()) return Error{"not a JSON object"};
    return std::move(value.as_object());
}

FunctionRecord recordFromJson(const json::object& from) {
    FunctionRecord record;
    record.name = text(from, "name");
    record.id = static_cast<std::uint32_t>(integer(from, "id", 0));
    record.lastVersion = static_cast<int>(integer(from, "lastVersion", 0));
    record.aliases = mapFromJson<decltype(record.aliases)>(from, "aliases", aliasFromJson);
    if (from.contains("reserved"))
        record.reservedConcurrency = static_cast<int>(integer(from, "reserved", 0));
    record.provisioned = mapFromJson<decltype(record.provisioned)>(from, "provisioned", provisionedFromJson);
    record.urls = mapFromJson<decltype(record.urls)>(from, "urls", urlFromJson);
    record.eventInvoke = mapFromJson<decltype(record.eventInvoke)>(from, "eventInvoke", eventInvokeFromJson);
    record.policies = mapFromJson<decltype(record.policies)>(from, "policies", policyFromJson);
    record.runtimeManagement =
        mapFromJson<decltype(record.runtimeManagement)>(from, "runtimeManagement", runtimeManagementFromJson);
    record.tags = textMap(from, "tags");
    record.recursiveLoop = text(from, "recursiveLoop", "Terminate");
    record.fromWorkspace = boolean(from, "fromWorkspace", false);
    record.overridden = boolean(from, "overridden", false);
    record.fromTemplate = shareFromJson(object(from, "fromTemplate"));
    return record;
}

}  // namespace

json::object toJson(const FunctionConfig& config) {
    json::array layers;
    for (const LayerReference& layer : config.layers) layers.push_back(toJson(layer));
    return {{"name", config.name},
            {"runtime", config.runtime},
            {"handler", config.handler},
            {"role", config.role},
            {"description", config.description},
            {"memoryMb", config.memoryMb},
            {"timeoutS", config.timeoutS},
            {"tmpMb", config.tmpMb},
            {"architecture", config.architecture},
            {"environment", json::value_from(config.environment)},
            {"layers", std::move(layers)},
            {"logging", toJson(config.logging)},
            {"deadLetterArn", config.deadLetterArn},
            {"tracingMode", config.tracingMode},
            {"packageType", config.packageType},
            {"kmsKeyArn", config.kmsKeyArn},
            {"snapStartApplyOn", config.snapStartApplyOn}};
}

FunctionConfig configFromJson(const json::object& from) {
    FunctionConfig config;
    config.name = text(from, "name");
    config.runtime = text(from, "runtime");
    config.handler = text(from, "handler");
    config.role = text(from, "role");
    config.description = text(from, "description");
    config.memoryMb = static_cast<int>(integer(from, "memoryMb", config.memoryMb));
    config.timeoutS = static_cast<int>(integer(from, "timeoutS", config.timeoutS));
    config.tmpMb = static_cast<int>(integer(from, "tmpMb", config.tmpMb));
    config.architecture = text(from, "architecture", config.architecture);
    config.environment = textMap(from, "environment");
    for (const json::value& layer : members::array(from, "layers")) {
        if (!layer.is_object()) continue;
        const json::object& one = layer.as_object();
        config.layers.push_back({text(one, "arn"), text(one, "folder"), integer(one, "codeSize", 0)});
    }
    config.logging = loggingFromJson(object(from, "logging"));
    config.deadLetterArn = text(from, "deadLetterArn");
    config.tracingMode = text(from, "tracingMode", config.tracingMode);
    config.packageType = text(from, "packageType", config.packageType);
    config.kmsKeyArn = text(from, "kmsKeyArn");
    config.snapStartApplyOn = text(from, "snapStartApplyOn", config.snapStartApplyOn);
    return config;
}

json::object toJson(const CodePackage& package) {
    return {{"folder", package.folder.string()},
            {"sha256", package.sha256Base64},
            {"size", package.size},
            {"fromWorkspace", package.fromWorkspace},
            {"zip", package.zip.string()}};
}

CodePackage packageFromJson(const json::object& from) {
    CodePackage package;
    package.folder = text(from, "folder");
    package.sha256Base64 = text(from, "sha256");
    package.size = integer(from, "size", 0);
    package.fromWorkspace = boolean(from, "fromWorkspace", false);
    package.zip = text(from, "zip");
    return package;
}

json::object toJson(const EventInvokeConfig& config) {
    json::object result{{"onSuccess", config.onSuccessArn},
                        {"onFailure", config.onFailureArn},
                        {"lastModified", config.lastModified}};
    if (config.maximumRetryAttempts) result["retries"] = *config.maximumRetryAttempts;
    if (config.maximumEventAgeS) result["age"] = *config.maximumEventAgeS;
    return result;
}

json::object toJson(const FunctionUrl& url) {
    json::object result{{"urlId", url.urlId},
                        {"qualifier", url.qualifier},
                        {"authType", url.authType},
                        {"mode", url.mode == InvokeMode::ResponseStream ? "RESPONSE_STREAM" : "BUFFERED"},
                        {"created", url.created},
                        {"modified", url.modified}};
    if (url.cors) result["cors"] = toJson(*url.cors);
    return result;
}

json::object toJson(const VersionEntry& entry) {
    const FunctionVersion& version = *entry.version;
    return {{"config", toJson(version.config)}, {"code", toJson(version.code)},
            {"version", version.version},       {"arn", version.arn},
            {"revisionId", version.revisionId}, {"lastModified", version.lastModified},
            {"state", stateName(entry.state)},  {"lastUpdate", updateName(entry.lastUpdate)},
            {"reason", entry.reason},           {"inert", entry.inert}};
}

json::object toJson(const FunctionRecord& record) {
    json::object result{{"name", record.name},
                        {"id", record.id},
                        {"latest", toJson(record.latest)},
                        {"lastVersion", record.lastVersion},
                        {"aliases", mapToJson(record.aliases)},
                        {"provisioned", mapToJson(record.provisioned)},
                        {"urls", mapToJson(record.urls)},
                        {"eventInvoke", mapToJson(record.eventInvoke)},
                        {"policies", mapToJson(record.policies)},
                        {"runtimeManagement", mapToJson(record.runtimeManagement)},
                        {"tags", json::value_from(record.tags)},
                        {"recursiveLoop", record.recursiveLoop},
                        {"fromWorkspace", record.fromWorkspace},
                        {"overridden", record.overridden},
                        {"fromTemplate", toJson(record.fromTemplate)}};
    if (record.reservedConcurrency) result["reserved"] = *record.reservedConcurrency;
    return result;
}

Result<StoredFunction> functionFromJson(std::string_view document) {
    Result<json::object> parsed = parseObject(document);
    if (!parsed) return parsed.error();
    StoredFunction stored{recordFromJson(*parsed), entryFromJson(object(*parsed, "latest"))};
    if (stored.record.name.empty()) return Error{"the function has no name"};
    return stored;
}

Result<StoredEntry> entryFromJson(std::string_view document) {
    Result<json::object> parsed = parseObject(document);
    if (!parsed) return parsed.error();
    StoredEntry entry = entryFromJson(*parsed);
    if (entry.version.config.name.empty()) return Error{"the version has no function"};
    return entry;
}

json::object toJson(const LayerVersion& layer) {
    return {{"name", layer.name},
            {"version", layer.version},
            {"description", layer.description},
            {"license", layer.license},
            {"compatibleRuntimes", json::value_from(layer.compatibleRuntimes)},
            {"compatibleArchitectures", json::value_from(layer.compatibleArchitectures)},
            {"content", toJson(layer.content)},
            {"created", layer.created},
            {"policy", toJson(layer.policy)}};
}

Result<LayerVersion> layerFromJson(std::string_view document) {
    Result<json::object> parsed = parseObject(document);
    if (!parsed) return parsed.error();
    const json::object& from = *parsed;
    LayerVersion layer;
    layer.name = text(from, "name");
    layer.version = static_cast<int>(integer(from, "version", 0));
    layer.description = text(from, "description");
    layer.license = text(from, "license");
    layer.compatibleRuntimes = texts(from, "compatibleRuntimes");
    layer.compatibleArchitectures = texts(from, "compatibleArchitectures");
    layer.content = packageFromJson(object(from, "content"));
    layer.created = integer(from, "created", 0);
    layer.policy = policyFromJson(object(from, "policy"));
    if (layer.name.empty() || layer.version < 1) return Error{"the layer has no name or version"};
    return layer;
}

}  // namespace updraft
