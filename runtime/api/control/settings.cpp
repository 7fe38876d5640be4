// Tags, the account, and settings that are kept and answered without effect on one machine.
#include <boost/json.hpp>

#include "runtime/api/control/handler_support.h"
#include "runtime/api/control/handlers.h"
#include "runtime/function/registry/json_members.h"

namespace updraft::control {
namespace json = boost::json;
namespace {

constexpr std::size_t kMaxTags = 50;
// Lambda quotas: code storage of a region, one package unzipped, one package in a request.
constexpr std::int64_t kMaxCodeStorage = 80'530'636'800;
constexpr std::int64_t kMaxUnzipped = 262'144'000;
constexpr std::int64_t kMaxZipped = 52'428'800;

const FunctionRecord& taggedFunction(const ControlContext& context, const ControlRequest& request) {
    const std::string arn = request.text("Resource");
    const Result<FunctionName> parsed = parseFunctionName(arn);
    if (!parsed) refuseMissing("Resource not found: " + arn + " (only functions carry tags here)");
    if (!parsed->qualifier.empty())
        refuseParameter(
            "Tags on function aliases and versions are not supported. Please specify a function ARN.");
    const FunctionRecord* record = context.registry.find(parsed->name);
    if (!record || context.identity().functionArn(parsed->name) != arn)
        refuseMissing("Function not found: " + arn);
    return *record;
}

int unreserved(const ControlContext& context) {
    return context.account.concurrency() - context.registry.reservedTotal();
}

json::object managementJson(const std::string& arn, const RuntimeManagement& value) {
    json::object result{{"FunctionArn", arn}, {"UpdateRuntimeOn", value.updateOn}};
    if (value.updateOn == "Manual") result["RuntimeVersionArn"] = value.versionArn;
    return result;
}

}  // namespace

Answer tagResource(ControlContext& context, const ControlRequest& request) {
    const auto added = members::textMap(request.input, "Tags");
    if (added.empty()) refuseParameter("An error occurred and the request cannot be processed.");
    const FunctionRecord& record = taggedFunction(context, request);
    auto tags = record.tags;
    for (const auto& [key, value] : added) tags[key] = value;
    if (tags.size() > kMaxTags) refuseParameter("Number of tags exceeds resource tag limit.");
    context.registry.setTags(record.name, std::move(tags));
    return {204, std::nullopt};
}

Answer untagResource(ControlContext& context, const ControlRequest& request) {
    const FunctionRecord& record = taggedFunction(context, request);
    auto tags = record.tags;
    for (const std::string& key : members::texts(request.input, "TagKeys")) tags.erase(key);
    context.registry.setTags(record.name, std::move(tags));
    return {204, std::nullopt};
}

Answer listTags(ControlContext& context, const ControlRequest& request) {
    return {200, json::object{{"Tags", json::value_from(taggedFunction(context, request).tags)}}};
}

Answer getAccountSettings(ControlContext& context, const ControlRequest&) {
    return {200, json::object{
                     {"AccountLimit", json::object{{"TotalCodeSize", kMaxCodeStorage},
                                                   {"CodeSizeUnzipped", kMaxUnzipped},
                                                   {"CodeSizeZipped", kMaxZipped},
                                                   {"ConcurrentExecutions", context.account.concurrency()},
                                                   {"UnreservedConcurrentExecutions", unreserved(context)}}},
                     {"AccountUsage", json::object{{"TotalCodeSize", context.registry.codeStorageBytes()},
                                                   {"FunctionCount", context.registry.functions().size()}}}}};
}

Answer getRecursionConfig(ControlContext& context, const ControlRequest& request) {
    const FunctionRecord& record = existing(context, request.function(context.identity()));
    return {200, json::object{{"RecursiveLoop", record.recursiveLoop}}};
}

Answer putRecursionConfig(ControlContext& context, const ControlRequest& request) {
    const FunctionRecord& record = existing(context, request.function(context.identity()));
    context.registry.setRecursiveLoop(record.name, request.text("RecursiveLoop"));
    return {200, json::object{{"RecursiveLoop", record.recursiveLoop}}};
}

Answer getRuntimeManagement(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord& record = existing(context, ref);
    existingEntry(context, ref);
    const auto found = record.runtimeManagement.find(ref.key());
    const RuntimeManagement value =
        found == record.runtimeManagement.end() ? RuntimeManagement{} : found->second;
    return {200, managementJson(context.identity().functionArn(ref.name, ref.qualifier), value)};
}

Answer putRuntimeManagement(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    existing(context, ref);
    existingEntry(context, ref);
    const RuntimeManagement value{request.text("UpdateRuntimeOn"), request.text("RuntimeVersionArn")};
    if (value.updateOn == "Manual" && value.versionArn.empty())
        refuseParameter("When UpdateRuntimeOn is Manual, RuntimeVersionArn must be given.");
    if (value.updateOn != "Manual" && !value.versionArn.empty())
        refuseParameter("RuntimeVersionArn can only be given when UpdateRuntimeOn is Manual.");
    context.registry.setRuntimeManagement(ref.name, ref.key(), value);
    return {200, managementJson(context.identity().functionArn(ref.name, ref.qualifier), value)};
}

// No function here has a code signing configuration; clients ask in passing.
Answer getFunctionCodeSigning(ControlContext& context, const ControlRequest& request) {
    const FunctionRecord& record = existing(context, request.function(context.identity()));
    return {200, json::object{{"FunctionName", record.name}}};
}

Answer deleteFunctionCodeSigning(ControlContext& context, const ControlRequest& request) {
    existing(context, request.function(context.identity()));
    return {204, std::nullopt};
}

Answer listCodeSigningConfigs(ControlContext&, const ControlRequest& request) {
    return page(request, "CodeSigningConfigs", {});
}

}  // namespace updraft::control
