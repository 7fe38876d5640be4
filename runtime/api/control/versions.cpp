// PublishVersion and the aliases.
#include <boost/json.hpp>

#include "runtime/api/control/configuration_json.h"
#include "runtime/api/control/handler_support.h"
#include "runtime/api/control/handlers.h"
#include "runtime/function/registry/json_members.h"

namespace updraft::control {
namespace json = boost::json;
namespace {

void requireVersion(const ControlContext& context, const FunctionRecord& record, const std::string& version) {
    if (!context.registry.entry(record.name, version))
        refuseMissing("Function not found: " + context.identity().functionArn(record.name, version));
}

void readWeights(const ControlContext& context, const ControlRequest& request, const FunctionRecord& record,
                 AliasWeights& routing) {
    const json::object& weights =
        members::object(request.object("RoutingConfig"), "AdditionalVersionWeights");
    routing.secondVersion.clear();
    routing.secondWeight = 0;
    if (weights.size() > 1)
        refuseParameter("Number of items in AdditionalVersionWeights cannot be greater than 1");
    for (const auto& [key, weight] : weights) {
        const std::string version(key);
        if (version == routing.version)
            refuseParameter("Invalid function version " + version + ". Function version " + version +
                            " is already included in routing configuration.");
        if (routing.version == "$LATEST")
            refuseParameter("$LATEST is not supported for an alias pointing to more than 1 version");
        requireVersion(context, record, version);
        routing.secondVersion = version;
        routing.secondWeight = weight.to_number<double>();
    }
}

const Alias* findAlias(const FunctionRecord& record, const std::string& name) {
    const auto found = record.aliases.find(name);
    return found == record.aliases.end() ? nullptr : &found->second;
}

}  // namespace

Answer publishVersion(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord& record = existing(context, ref);
    requireSettled(context, record);
    requireRevision(request, record.latest.version->revisionId);
    const std::string& current = record.latest.version->code.sha256Base64;
    const std::string expected = request.text("CodeSha256");
    if (!expected.empty() && expected != current)
        refuseParameter("CodeSHA256 (" + expected + ") is different from current CodeSHA256 in $LATEST (" +
                        current + "). Please try again with the CodeSHA256 in $LATEST.");
    auto description = request.optionalText("Description");
    if (description && description->empty()) description.reset();
    return {201, configurationJson(context, context.registry.publishVersion(ref.name, description))};
}

Answer createAlias(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord& record = existing(context, ref);
    Alias alias{
        request.text("Name"), request.text("Description"), {}, {request.text("FunctionVersion"), {}, 0}};
    requireVersion(context, record, alias.routing.version);
    readWeights(context, request, record, alias.routing);
    if (findAlias(record, alias.name))
        refuseConflict("Alias already exists: " + context.identity().functionArn(ref.name, alias.name));
    return {201, aliasJson(context, record, context.registry.putAlias(ref.name, std::move(alias)))};
}

Answer getAlias(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord& record = existing(context, ref);
    const Alias* alias = findAlias(record, request.text("Name"));
    if (!alias)
        refuseMissing("Cannot find alias arn: " +
                      context.identity().functionArn(ref.name, request.text("Name")));
    return {200, aliasJson(context, record, *alias)};
}

Answer updateAlias(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord& record = existing(context, ref);
    const Alias* current = findAlias(record, request.text("Name"));
    if (!current)
        refuseMissing("Alias not found: " + context.identity().functionArn(ref.name, request.text("Name")));
    requireRevision(request, current->revisionId);
    Alias alias = *current;
    alias.description = request.text("Description", alias.description);
    alias.routing.version = request.text("FunctionVersion", alias.routing.version);
    requireVersion(context, record, alias.routing.version);
    if (request.has("RoutingConfig")) readWeights(context, request, record, alias.routing);
    return {200, aliasJson(context, record, context.registry.putAlias(ref.name, std::move(alias)))};
}

Answer deleteAlias(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    existing(context, ref);
    context.registry.removeAlias(ref.name, request.text("Name"));
    return {204, std::nullopt};
}

Answer listAliases(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord& record = existing(context, ref);
    const std::string version = request.text("FunctionVersion");
    json::array items;
    for (const auto& [name, alias] : record.aliases) {
        const bool wanted =
            version.empty() || alias.routing.version == version || alias.routing.secondVersion == version;
        if (wanted) items.push_back(aliasJson(context, record, alias));
    }
    return page(request, "Aliases", items);
}

}  // namespace updraft::control
