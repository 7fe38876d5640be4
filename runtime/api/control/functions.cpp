// CreateFunction, GetFunction, ListFunctions, UpdateFunctionCode … : the life of a function.
#include <boost/json.hpp>

#include "runtime/api/control/configuration_json.h"
#include "runtime/api/control/constraints.h"
#include "runtime/api/control/function_draft.h"
#include "runtime/api/control/handler_support.h"
#include "runtime/api/control/handlers.h"
#include "runtime/function/registry/json_members.h"

namespace updraft::control {
namespace json = boost::json;
namespace {

constexpr std::size_t kMaxNameLength = 64;
constexpr std::size_t kMaxTags = 50;

FunctionRegistry::Draft currentDraft(const FunctionRecord& record) {
    return {record.latest.version->config, record.latest.version->code, record.latest.inert};
}

void requireCreatable(const ControlContext& context, const ControlRequest& request, const FunctionRef& ref) {
    if (ref.name.size() > kMaxNameLength) {
        ApiError error =
            validationError(ref.name, "functionName", "Member must have length less than or equal to 64");
        error.type = "InvalidParameterValueException";
        throw Refused{std::move(error)};
    }
    if (request.text("PackageType") != "Image" && (!request.has("Runtime") || !request.has("Handler")))
        refuseParameter(
            "Runtime and Handler are mandatory parameters for functions created with deployment packages.");
    if (request.object("Tags").size() > kMaxTags)
        refuseParameter("Number of tags exceeds resource tag limit.");
    if (context.registry.find(ref.name)) refuseConflict("Function already exist: " + ref.name);
}

std::string architectureOf(const ControlRequest& request, const std::string& fallback) {
    const std::vector<std::string> given = members::texts(request.input, "Architectures");
    return given.empty() ? fallback : given.front();
}

json::object codeJson(const ControlRequest& request, const FunctionVersion& version) {
    return {{"RepositoryType", "S3"},
            {"Location", codeLocation(request, "functions/" + version.config.name + "/" + version.version,
                                      version.code)}};
}

json::object described(const ControlContext& context, const FunctionRef& ref, const VersionEntry& entry) {
    return configurationJson(context, entry, context.identity().functionArn(ref.name, ref.qualifier));
}

const VersionEntry& lookUp(const ControlContext& context, const FunctionRef& ref) {
    const FunctionRecord* record = context.registry.find(ref.name);
    if (!record)
        refuseMissing("Function not found: " + context.identity().functionArn(ref.name, ref.qualifier));
    return existingEntry(context, ref);
}

json::array allVersions(const ControlContext& context, const FunctionRecord& record) {
    json::array items;
    items.push_back(
        configurationJson(context, record.latest, context.identity().functionArn(record.name, "$LATEST")));
    for (const auto& [number, entry] : record.versions) items.push_back(configurationJson(context, entry));
    return items;
}

void requireUnreferenced(const ControlContext& context, const FunctionRecord& record,
                         const std::string& version) {
    for (const auto& [name, alias] : record.aliases) {
        if (alias.routing.version != version && alias.routing.secondVersion != version) continue;
        refuseConflict("Version " + context.identity().functionArn(record.name, version) +
                       " cannot be deleted: the alias " + name + " points to it.");
    }
}

}  // namespace

Answer createFunction(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    requireCreatable(context, request, ref);
    FunctionRegistry::Draft draft;
    draft.config.name = ref.name;
    draft.config.architecture = architectureOf(request, draft.config.architecture);
    readConfiguration(context, request, draft);
    draft.code = uploadedPackage(request, request.object("Code"));
    const VersionEntry& created =
        context.registry.createFunction(std::move(draft), members::textMap(request.input, "Tags"));
    if (!request.flag("Publish")) return {201, configurationJson(context, created)};
    return {201, configurationJson(context, context.registry.publishVersion(ref.name, std::nullopt))};
}

Answer getFunction(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const VersionEntry& entry = lookUp(context, ref);
    const FunctionRecord& record = existing(context, ref);
    json::object body{{"Configuration", described(context, ref, entry)},
                      {"Code", codeJson(request, *entry.version)}};
    if (!record.tags.empty()) body["Tags"] = json::value_from(record.tags);
    if (record.reservedConcurrency)
        body["Concurrency"] = json::object{{"ReservedConcurrentExecutions", *record.reservedConcurrency}};
    return {200, std::move(body)};
}

Answer getFunctionConfiguration(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    return {200, described(context, ref, lookUp(context, ref))};
}

Answer listFunctions(ControlContext& context, const ControlRequest& request) {
    json::array items;
    for (const FunctionRecord* record : context.registry.functions()) {
        if (request.text("FunctionVersion") != "ALL") {
            items.push_back(configurationJson(context, record->latest));
            continue;
        }
        for (json::value& one : allVersions(context, *record)) items.push_back(std::move(one));
    }
    return page(request, "Functions", items);
}

Answer listVersionsByFunction(ControlContext& context, const ControlRequest& request) {
    return page(request, "Versions",
                allVersions(context, existing(context, request.function(context.identity()))));
}

Answer deleteFunction(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    if (ref.qualifier == "$LATEST")
        refuseParameter("$LATEST version cannot be deleted without deleting the function.");
    if (!ref.qualifier.empty() && !isNumber(ref.qualifier))
        refuseParameter("Deletion of aliases is not currently supported.");
    const FunctionRecord* record = context.registry.find(ref.name);
    if (!record)
        refuseMissing("Function not found: " + context.identity().functionArn(ref.name, ref.qualifier));
    if (ref.qualifier.empty()) {
        context.registry.removeFunction(ref.name);
    } else if (context.registry.entry(ref.name, ref.qualifier)) {
        requireUnreferenced(context, *record, ref.qualifier);
        context.registry.removeVersion(ref.name, std::stoi(ref.qualifier));
    }
    return {204, std::nullopt};
}

Answer updateFunctionCode(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord& record = existing(context, ref);
    requireRevision(request, record.latest.version->revisionId);
    FunctionRegistry::Draft draft = currentDraft(record);
    draft.code = uploadedPackage(request, request.input);
    draft.config.architecture = architectureOf(request, draft.config.architecture);
    if (request.flag("DryRun")) {
        json::object planned = configurationJson(context, record.latest);
        planned["CodeSha256"] = draft.code.sha256Base64;
        planned["CodeSize"] = draft.code.size;
        return {200, std::move(planned)};
    }
    requireSettled(context, record);
    const VersionEntry& updated = context.registry.updateFunction(ref.name, std::move(draft));
    if (!request.flag("Publish")) return {200, configurationJson(context, updated)};
    return {200, configurationJson(context, context.registry.publishVersion(ref.name, std::nullopt))};
}

Answer updateFunctionConfiguration(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord& record = existing(context, ref);
    requireRevision(request, record.latest.version->revisionId);
    FunctionRegistry::Draft draft = currentDraft(record);
    readConfiguration(context, request, draft);
    requireSettled(context, record);
    return {200, configurationJson(context, context.registry.updateFunction(ref.name, std::move(draft)))};
}

}  // namespace updraft::control
