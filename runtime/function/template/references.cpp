// ReferenceTable: what !Ref and !GetAtt give on this machine.
#include <array>

#include "runtime/base/text.h"
#include "runtime/function/template/resources.h"

namespace updraft::sam {
namespace {

// Resources that SAM makes by itself, by the names that templates refer to them with.
constexpr std::array kImplicit = {"ServerlessRestApi",
                                  "ServerlessHttpApi",
                                  "ServerlessRestApiProdStage",
                                  "ServerlessHttpApiApiGatewayDefaultStage",
                                  "ServerlessDeploymentApplication",
                                  "CodeDeployServiceRole"};

void replaceAll(std::string& text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

const char* nameProperty(const Resource& resource) {
    switch (resource.kind()) {
        case ResourceKind::Function:
            return "FunctionName";
        case ResourceKind::Layer:
            return "LayerName";
        case ResourceKind::Alias:
            return "Name";
        case ResourceKind::Foreign:
            break;
        default:
            return "";
    }
    const StandIn* standIn = standInOf(resource.type);
    return standIn == nullptr ? "" : standIn->nameProperty;
}

}  // namespace

ReferenceTable::ReferenceTable(const std::vector<Resource>& resources, const Parameters& parameters,
                               const TemplateOptions& options, Resolver& resolver, DiagnosticList& found)
    : resources_(resources), parameters_(parameters), options_(options), resolver_(resolver), found_(found) {}

const Resource* ReferenceTable::find(const std::string& id) const {
    const auto at = byId_.find(id);
    return at == byId_.end() ? nullptr : at->second;
}

void ReferenceTable::index() {
    for (const Resource& resource : resources_) byId_.emplace(resource.id, &resource);
}

std::string ReferenceTable::textProperty(const Resource& resource, const char* property) {
    const std::string key = resource.id + "." + property;
    if (const auto known = texts_.find(key); known != texts_.end()) return known->second;
    const TreeNode* node = resource.properties.find(property);
    if (node == nullptr) return {};
    if (!underWay_.insert(key).second) {
        found_.error(node->at, resource.path + "." + property,
                     "\"" + resource.id + "\" refers to itself through its " + property,
                     "Take one of the references out of the circle");
        return {};
    }
    const TreeNode value = resolver_.resolve(*node, resource.path + "." + property);
    underWay_.erase(key);
    return texts_[key] = value.text;
}

std::string ReferenceTable::physicalName(const Resource& resource) {
    const char* property = nameProperty(resource);
    const std::string name = *property == '\0' ? std::string() : textProperty(resource, property);
    return name.empty() ? resource.id : name;
}

std::string ReferenceTable::layerArn(const Resource& resource) {
    return options_.identity.layerArn(physicalName(resource), 1);
}

std::string ReferenceTable::urlOf(std::string_view function, std::string_view qualifier) const {
    return "http://" + workspaceUrlId(options_.identity, function, qualifier) + ".lambda-url." +
           options_.identity.region + "." + options_.urlAuthority + "/";
}

std::string ReferenceTable::filled(std::string_view pattern, const std::string& name) const {
    std::string text(pattern);
    replaceAll(text, "{region}", options_.identity.region);
    replaceAll(text, "{account}", options_.identity.account);
    replaceAll(text, "{name}", name);
    return text;
}

std::string ReferenceTable::autoAlias(const Resource& function) {
    return textProperty(function, "AutoPublishAlias");
}

std::optional<TreeNode> ReferenceTable::pseudo(const std::string& name, Position at) const {
    const Identity& identity = options_.identity;
    if (name == "AWS::NoValue") return TreeNode();
    if (name == "AWS::NotificationARNs") return TreeNode::list(at);
    std::string text;
    if (name == "AWS::Region") text = identity.region;
    if (name == "AWS::AccountId") text = identity.account;
    if (name == "AWS::Partition") text = "aws";
    if (name == "AWS::URLSuffix") text = "amazonaws.com";
    if (name == "AWS::StackName") text = options_.stackName;
    if (name == "AWS::StackId")
        text = "arn:aws:cloudformation:" + identity.region + ":" + identity.account + ":stack/" +
               options_.stackName + "/00000000-0000-0000-0000-000000000000";
    if (text.empty()) return std::nullopt;
    return TreeNode::scalar(std::move(text), at);
}

TreeNode ReferenceTable::ref(const std::string& name, Position at, const Path& path) {
    if (const auto parameter = parameters_.values.find(name); parameter != parameters_.values.end())
        return parameter->second;
    if (std::optional<TreeNode> value = pseudo(name, at)) return std::move(*value);
    std::optional<std::string> text;
    if (const Resource* resource = find(name)) {
        if (!resource->active) return inactive(*resource, at, path);
        text = refOf(*resource);
    } else {
        // SAM allows !Ref Function.Alias and !Ref Function.Version.
        const std::size_t dot = name.find('.');
        const Resource* function = dot == std::string::npos ? nullptr : find(name.substr(0, dot));
        text = function != nullptr && function->kind() == ResourceKind::Function
                   ? functionAttribute(*function, name.substr(dot + 1))
                   : generated(name, {});
    }
    return text ? TreeNode::scalar(std::move(*text), at) : unknownName(name, at, path);
}

std::optional<std::string> ReferenceTable::refOf(const Resource& resource) {
    switch (resource.kind()) {
        case ResourceKind::Layer:
            return layerArn(resource);
        case ResourceKind::Version:
            return ownerArn(resource, "FunctionName") + ":" + kVersionMark + resource.id;
        case ResourceKind::Alias:
            return ownerArn(resource, "FunctionName") + ":" + physicalName(resource);
        case ResourceKind::Url:
            return ownerArn(resource, "TargetFunctionArn");
        case ResourceKind::Foreign: {
            const StandIn* standIn = standInOf(resource.type);
            return filled(standIn == nullptr ? "{name}" : standIn->ref, physicalName(resource));
        }
        default:
            return physicalName(resource);
    }
}

std::string ReferenceTable::ownerArn(const Resource& resource, const char* property) {
    const Result<FunctionName> name = parseFunctionName(textProperty(resource, property));
    return options_.identity.functionArn(name ? name->name : resource.id);
}

TreeNode ReferenceTable::attribute(const std::string& name, const std::string& attribute, Position at,
                                   const Path& path) {
    const Resource* resource = find(name);
    if (resource != nullptr && !resource->active) return inactive(*resource, at, path);
    std::optional<std::string> text =
        resource != nullptr ? attributeOf(*resource, attribute) : generated(name, attribute);
    if (text) return TreeNode::scalar(std::move(*text), at);
    if (resource == nullptr) return unknownName(name, at, path);
    found_.error(
        at, path, resource->type + " has no attribute \"" + attribute + "\" here",
        resource->kind() == ResourceKind::Function ? "Use Arn" : "Write the value out or use a parameter");
    return TreeNode::unknown(at);
}

std::optional<std::string> ReferenceTable::attributeOf(const Resource& resource,
                                                       const std::string& attribute) {
    switch (resource.kind()) {
        case ResourceKind::Function:
            return functionAttribute(resource, attribute);
        case ResourceKind::Layer:
            if (attribute == "LayerVersionArn" || attribute == "Arn") return layerArn(resource);
            return std::nullopt;
        case ResourceKind::Version:
            if (attribute == "Version") return std::string(1, kVersionMark) + resource.id;
            if (attribute == "FunctionArn") return refOf(resource);
            return std::nullopt;
        case ResourceKind::Alias:
            return attribute == "AliasArn" ? refOf(resource) : std::nullopt;
        case ResourceKind::Url:
            return urlAttribute(resource, attribute);
        case ResourceKind::Foreign:
            break;
        default:
            return std::nullopt;
    }
    const StandIn* standIn = standInOf(resource.type);
    const std::string name = physicalName(resource);
    if (standIn != nullptr && (attribute == "Arn" || attribute.ends_with("Arn")))
        return filled(standIn->arn, name);
    if (attribute == "QueueUrl" && standIn != nullptr) return filled(standIn->ref, name);
    if (attribute.ends_with("Name") || attribute == "Id") return name;
    return filled("arn:aws:updraft:{region}:{account}:{name}", name) + "/" + attribute;
}

std::optional<std::string> ReferenceTable::functionAttribute(const Resource& function,
                                                             const std::string& attribute) {
    const std::string arn = options_.identity.functionArn(physicalName(function));
    const std::string alias = autoAlias(function);
    if (attribute == "Arn") return arn;
    if (attribute == "Alias" && !alias.empty()) return arn + ":" + alias;
    if (attribute == "Version" && !alias.empty()) return arn + ":" + alias;
    return std::nullopt;
}

std::optional<std::string> ReferenceTable::urlAttribute(const Resource& url, const std::string& attribute) {
    if (attribute == "FunctionArn") return ownerArn(url, "TargetFunctionArn");
    if (attribute != "FunctionUrl") return std::nullopt;
    const Result<FunctionName> target = parseFunctionName(textProperty(url, "TargetFunctionArn"));
    return urlOf(target ? target->name : url.id, textProperty(url, "Qualifier"));
}

// "HelloRole", "HelloUrl", "HelloAliaslive", "HelloVersion…": made by SAM beside the function "Hello".
std::optional<std::string> ReferenceTable::generated(const std::string& name, const std::string& attribute) {
    if (std::find(kImplicit.begin(), kImplicit.end(), name) != kImplicit.end()) return name;
    for (const Resource& resource : resources_) {
        if (resource.type != "AWS::Serverless::Function" || !name.starts_with(resource.id)) continue;
        const std::string suffix = name.substr(resource.id.size());
        const std::string alias = autoAlias(resource);
        const std::string function = physicalName(resource);
        if (suffix == "Role")
            return attribute == "Arn" ? filled("arn:aws:iam::{account}:role/{name}", name) : name;
        if (suffix == "Url" && attribute == "FunctionUrl") return urlOf(function, alias);
        if (suffix == "Url") return options_.identity.functionArn(function, alias);
        if (!alias.empty() && (suffix == "Alias" + alias || suffix == "Version"))
            return options_.identity.functionArn(function, alias);
    }
    return std::nullopt;
}

TreeNode ReferenceTable::unknownName(const std::string& name, Position at, const Path& path) {
    std::vector<std::string> names = {"AWS::AccountId", "AWS::NoValue",   "AWS::Partition", "AWS::Region",
                                      "AWS::StackId",   "AWS::StackName", "AWS::URLSuffix"};
    for (const auto& parameter : parameters_.values) names.push_back(parameter.first);
    for (const Resource& resource : resources_) {
        if (found_.suggests()) names.push_back(resource.id);
    }
    found_.error(at, path, "there is no parameter or resource \"" + name + "\"",
                 found_.suggestion(name, names));
    return TreeNode::unknown(at);
}

TreeNode ReferenceTable::inactive(const Resource& resource, Position at, const Path& path) {
    found_.error(at, path, "\"" + resource.id + "\" does not exist because its condition is false",
                 "Use !If with the same condition around this reference");
    return TreeNode::unknown(at);
}

}  // namespace updraft::sam
