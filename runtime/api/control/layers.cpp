// Layers: versions of shared packages.
#include <boost/json.hpp>

#include "runtime/api/control/function_draft.h"
#include "runtime/api/control/handler_support.h"
#include "runtime/api/control/handlers.h"
#include "runtime/api/control/layer_ref.h"
#include "runtime/base/text.h"
#include "runtime/function/registry/json_members.h"

namespace updraft::control {
namespace json = boost::json;
namespace {

json::object layerJson(const ControlContext& context, const LayerVersion& layer) {
    json::object result{{"LayerVersionArn", context.identity().layerArn(layer.name, layer.version)},
                        {"Version", layer.version},
                        {"Description", layer.description},
                        {"CreatedDate", formatIso8601(layer.created)}};
    if (!layer.compatibleRuntimes.empty())
        result["CompatibleRuntimes"] = json::value_from(layer.compatibleRuntimes);
    if (!layer.compatibleArchitectures.empty())
        result["CompatibleArchitectures"] = json::value_from(layer.compatibleArchitectures);
    if (!layer.license.empty()) result["LicenseInfo"] = layer.license;
    return result;
}

json::object withContent(const ControlContext& context, const ControlRequest& request,
                         const LayerVersion& layer) {
    json::object result = layerJson(context, layer);
    result["LayerArn"] = context.identity().layerArn(layer.name);
    const std::string path = "layers/" + layer.name + "/" + std::to_string(layer.version);
    result["Content"] = json::object{{"Location", codeLocation(request, path, layer.content)},
                                     {"CodeSha256", layer.content.sha256Base64},
                                     {"CodeSize", layer.content.size}};
    return result;
}

bool offers(const std::vector<std::string>& all, const std::string& wanted) {
    return wanted.empty() || std::find(all.begin(), all.end(), wanted) != all.end();
}

bool isCompatible(const LayerVersion& layer, const ControlRequest& request) {
    return offers(layer.compatibleRuntimes, request.text("CompatibleRuntime")) &&
           offers(layer.compatibleArchitectures, request.text("CompatibleArchitecture"));
}

}  // namespace

std::string layerName(const ControlRequest& request) {
    const std::string given = request.text("LayerName");
    const auto parts = splitView(given, ':');  // a name, or arn:aws:lambda:region:account:layer:name
    return std::string(parts.back());
}

const LayerVersion& existingLayer(const ControlContext& context, const ControlRequest& request) {
    const std::string name = layerName(request);
    const int version = *request.optionalInteger("VersionNumber");
    const LayerVersion* layer = context.registry.findLayer(name, version);
    if (!layer)
        refuseMissing("Layer version " + context.identity().layerArn(name) + ":" + std::to_string(version) +
                      " does not exist.");
    return *layer;
}

Answer publishLayerVersion(ControlContext& context, const ControlRequest& request) {
    LayerVersion layer;
    layer.name = layerName(request);
    layer.description = request.text("Description");
    layer.license = request.text("LicenseInfo");
    layer.compatibleRuntimes = members::texts(request.input, "CompatibleRuntimes");
    layer.compatibleArchitectures = members::texts(request.input, "CompatibleArchitectures");
    layer.content = uploadedPackage(request, request.object("Content"));
    return {201, withContent(context, request, context.registry.publishLayer(std::move(layer)))};
}

Answer getLayerVersion(ControlContext& context, const ControlRequest& request) {
    return {200, withContent(context, request, existingLayer(context, request))};
}

Answer getLayerVersionByArn(ControlContext& context, const ControlRequest& request) {
    const std::string arn = request.text("Arn");
    const auto parts = splitView(arn, ':');
    const auto number = parseInteger(parts.back());
    const LayerVersion* layer =
        number ? context.registry.findLayer(parts[parts.size() - 2], static_cast<int>(*number)) : nullptr;
    if (!layer || context.identity().layerArn(layer->name, layer->version) != arn)
        refuseMissing("Layer version " + arn + " does not exist.");
    return {200, withContent(context, request, *layer)};
}

Answer deleteLayerVersion(ControlContext& context, const ControlRequest& request) {
    context.registry.removeLayer(layerName(request), *request.optionalInteger("VersionNumber"));
    return {204, std::nullopt};
}

Answer listLayers(ControlContext& context, const ControlRequest& request) {
    json::array items;
    for (const std::string& name : context.registry.layerNames()) {
        for (const LayerVersion* layer : context.registry.layerVersions(name)) {
            if (!isCompatible(*layer, request)) continue;
            items.push_back(json::object{{"LayerName", name},
                                         {"LayerArn", context.identity().layerArn(name)},
                                         {"LatestMatchingVersion", layerJson(context, *layer)}});
            break;
        }
    }
    return page(request, "Layers", items);
}

Answer listLayerVersions(ControlContext& context, const ControlRequest& request) {
    json::array items;
    for (const LayerVersion* layer : context.registry.layerVersions(layerName(request))) {
        if (isCompatible(*layer, request)) items.push_back(layerJson(context, *layer));
    }
    return page(request, "LayerVersions", items);
}

}  // namespace updraft::control
