// Layers, and the resources that belong to a function: versions, aliases, URLs and so on.
#include "runtime/base/text.h"
#include "runtime/function/template/limits.h"
#include "runtime/function/template/reading.h"

namespace updraft::sam {
namespace {

VersionTarget versionTarget(const std::string& text) {
    if (text.size() > 1 && text.front() == kVersionMark) return {{}, text.substr(1)};
    return {text, {}};
}

// What kind of target an ARN names, for what destinations do today.
std::string serviceOf(const std::string& arn) {
    const std::vector<std::string_view> parts = splitView(arn, ':');
    return parts.size() > 2 && parts[0] == "arn" ? std::string(parts[2]) : std::string();
}

class SatelliteReader {
  public:
    SatelliteReader(const Resource& resource, std::vector<FunctionDefinition>& functions,
                    ReadContext& context)
        : resource_(resource),
          functions_(functions),
          context_(context),
          properties_(context.reader(resource)),
          where_(context.found.locate(resource.at)) {}

    void read() {
        const bool isUrl = resource_.kind() == ResourceKind::Url;
        FunctionDefinition* function = owner(isUrl ? "TargetFunctionArn" : "FunctionName");
        if (function == nullptr) return;
        const int errorsBefore = context_.found.errors();
        readFor(*function);
        if (context_.found.errors() != errorsBefore) function->usable = false;
    }

  private:
    FunctionDefinition* owner(const char* property) {
        const auto name = properties_.requiredText(property, "Add \"" + std::string(property) +
                                                                 ": !Ref\" with "
                                                                 "the name of a function");
        if (!name) return nullptr;
        const Result<FunctionName> parsed = parseFunctionName(*name);
        for (FunctionDefinition& function : functions_) {
            if (!parsed || function.config.name != parsed->name) continue;
            namedQualifier_ = parsed->qualifier;
            return &function;
        }
        if (resource_.kind() == ResourceKind::Permission) {
            context_.found.notice(properties_.at(property), properties_.pathOf(property),
                                  "the permission is for \"" + *name + "\", which is not in this template");
        } else {
            std::vector<std::string> names;
            for (const FunctionDefinition& function : functions_) names.push_back(function.config.name);
            properties_.error(property, "there is no function \"" + *name + "\" in this template",
                              context_.found.suggestion(*name, names));
        }
        return nullptr;
    }

    void readFor(FunctionDefinition& function) {
        switch (resource_.kind()) {
            case ResourceKind::Version:
                function.versions.push_back({resource_.id, properties_.text("Description").value_or(""),
                                             readProvisioned(properties_, context_), where_});
                break;
            case ResourceKind::Alias:
                readAlias(function);
                break;
            case ResourceKind::Url:
                readUrl(function);
                break;
            case ResourceKind::EventInvokeConfig:
                readEventInvokeFor(function);
                break;
            default:
                readPermission(function);
                break;
        }
    }

    void readAlias(FunctionDefinition& function) {
        AliasDefinition alias;
        alias.logicalId = resource_.id;
        alias.where = where_;
        alias.name = properties_.requiredText("Name", "Add one, as in \"Name: live\"").value_or("");
        alias.description = properties_.text("Description").value_or("");
        alias.version = versionTarget(
            properties_.requiredText("FunctionVersion", "Add \"FunctionVersion: !GetAtt Version.Version\"")
                .value_or(""));
        alias.provisioned = readProvisioned(properties_, context_);
        checkTarget(alias.version);
        readWeights(alias);
        if (alias.provisioned && alias.version.number == "$LATEST")
            properties_.error("ProvisionedConcurrencyConfig",
                              "provisioned concurrency needs a published version",
                              "Let FunctionVersion name an AWS::Lambda::Version");
        function.aliases.push_back(std::move(alias));
    }

    void checkTarget(const VersionTarget& target) {
        const bool number =
            !target.logicalId.empty() || target.number == "$LATEST" || parseInteger(target.number);
        if (number || target.number.empty()) return;
        properties_.error("FunctionVersion", "\"" + target.number + "\" is no version",
                          "Use !GetAtt Version.Version, a number or $LATEST");
    }

    void readWeights(AliasDefinition& alias) {
        const auto routing = properties_.map("RoutingConfig", {"AdditionalVersionWeights"});
        const TreeNode* weights = routing ? routing->find("AdditionalVersionWeights") : nullptr;
        if (weights == nullptr || weights->items.empty()) return;
        if (weights->items.size() > 1)
            properties_.error("RoutingConfig", "an alias has at most one additional version",
                              "Remove the others");
        const TreeNode& first = weights->items.front();
        PropertyReader inner = context_.reader(first, first.at, properties_.pathOf("RoutingConfig"));
        alias.secondVersion = versionTarget(
            inner.requiredText("FunctionVersion", "Add the version that gets this share").value_or(""));
        alias.secondWeight = inner.number("FunctionWeight", 0, 1).value_or(0);
    }

    void readUrl(FunctionDefinition& function) {
        FunctionUrlDefinition url;
        url.url = readUrlSettings(properties_, context_);
        url.url.qualifier = properties_.text("Qualifier").value_or(namedQualifier_);
        url.url.urlId = workspaceUrlId(context_.options.identity, function.config.name, url.url.qualifier);
        url.where = where_;
        function.urls.push_back(std::move(url));
    }

    void readEventInvokeFor(FunctionDefinition& function) {
        std::string qualifier =
            properties_.requiredText("Qualifier", "Add \"Qualifier: $LATEST\" or an alias").value_or("");
        if (qualifier == "$LATEST") qualifier.clear();
        function.eventInvoke.push_back({qualifier, readEventInvoke(properties_, context_), where_});
    }

    void readPermission(FunctionDefinition& function) {
        PermissionDefinition permission;
        permission.logicalId = resource_.id;
        permission.where = where_;
        permission.qualifier = namedQualifier_;
        permission.action =
            properties_.requiredText("Action", "Add \"Action: lambda:InvokeFunction\"").value_or("");
        permission.principal =
            properties_.requiredText("Principal", "Add the service or account").value_or("");
        permission.sourceArn = properties_.text("SourceArn").value_or("");
        permission.sourceAccount = properties_.text("SourceAccount").value_or("");
        permission.functionUrlAuthType =
            properties_.choice("FunctionUrlAuthType", urlAuthTypes()).value_or("");
        context_.found.notice(resource_.at, resource_.path,
                              "the permission is kept and shown; nobody is refused on this machine");
        function.permissions.push_back(std::move(permission));
    }

    const Resource& resource_;
    std::vector<FunctionDefinition>& functions_;
    ReadContext& context_;
    PropertyReader properties_;
    SourceLocation where_;
    std::string namedQualifier_;  // "fn:live" in FunctionName
};

CorsConfig readCors(PropertyReader& properties, const TreeNode& settings, ReadContext& context) {
    CorsConfig cors;
    PropertyReader inner = context.reader(settings, settings.at, properties.pathOf("Cors"));
    cors.allowCredentials = inner.flag("AllowCredentials").value_or(false);
    cors.allowHeaders = inner.texts("AllowHeaders");
    cors.allowMethods = inner.texts("AllowMethods");
    cors.allowOrigins = inner.texts("AllowOrigins");
    cors.exposeHeaders = inner.texts("ExposeHeaders");
    cors.maxAgeS = inner.integer("MaxAge", kCorsAgeS).value_or(0);
    for (const auto* list : {&cors.allowHeaders, &cors.allowOrigins, &cors.exposeHeaders}) {
        if (list->size() > kMostCorsEntries)
            properties.error("Cors", "a list of Cors has more than 100 entries", "Remove some or use \"*\"");
    }
    return cors;
}

std::string readDestination(const TreeNode& settings, const char* name, const Path& path,
                            ReadContext& context) {
    const TreeNode* destination = settings.find(name);
    if (destination == nullptr) return {};
    PropertyReader inner = context.reader(*destination, destination->at, path + "." + name);
    const std::string type = inner.choice("Type", destinationTypes()).value_or("");
    const std::string arn =
        inner.requiredText("Destination", "Add the ARN of a function; queues and topics are not made here")
            .value_or("");
    const std::string service = serviceOf(arn);
    if (!arn.empty() && service.empty()) {
        inner.error("Destination", "\"" + arn + "\" is no ARN", "Use !GetAtt Function.Arn");
    } else if (!arn.empty() && service != "lambda") {
        context.found.notice(destination->at, path + "." + name,
                             "destinations of the service " + service +
                                 " are not supported yet: records for " + std::string(name) +
                                 " are not delivered");
    }
    return arn;
}

}  // namespace

void readSatellite(const Resource& resource, std::vector<FunctionDefinition>& functions,
                   ReadContext& context) {
    SatelliteReader(resource, functions, context).read();
}

FunctionUrl readUrlSettings(PropertyReader& properties, ReadContext& context) {
    FunctionUrl url;
    if (!properties.has("AuthType")) {
        properties.error("AuthType", "AuthType is missing",
                         "Add \"AuthType: NONE\" or \"AuthType: AWS_IAM\"");
    }
    url.authType = properties.choice("AuthType", urlAuthTypes()).value_or("NONE");
    if (properties.choice("InvokeMode", invokeModes()).value_or("") == "RESPONSE_STREAM")
        url.mode = InvokeMode::ResponseStream;
    const auto cors = properties.map("Cors", {"AllowCredentials", "AllowHeaders", "AllowMethods",
                                              "AllowOrigins", "ExposeHeaders", "MaxAge"});
    if (cors) url.cors = readCors(properties, *cors, context);
    return url;
}

EventInvokeConfig readEventInvoke(PropertyReader& properties, ReadContext& context) {
    EventInvokeConfig config;
    config.maximumRetryAttempts = properties.integer("MaximumRetryAttempts", kRetryAttempts);
    config.maximumEventAgeS = properties.integer("MaximumEventAgeInSeconds", kEventAgeS);
    if (const auto destinations = properties.map("DestinationConfig", {"OnSuccess", "OnFailure"})) {
        const Path path = properties.pathOf("DestinationConfig");
        config.onSuccessArn = readDestination(*destinations, "OnSuccess", path, context);
        config.onFailureArn = readDestination(*destinations, "OnFailure", path, context);
    }
    return config;
}

std::optional<int> readProvisioned(PropertyReader& properties, ReadContext& context) {
    const auto settings = properties.map("ProvisionedConcurrencyConfig", {"ProvisionedConcurrentExecutions"});
    if (!settings) return std::nullopt;
    PropertyReader inner =
        context.reader(*settings, settings->at, properties.pathOf("ProvisionedConcurrencyConfig"));
    if (!inner.has("ProvisionedConcurrentExecutions"))
        inner.error("ProvisionedConcurrentExecutions", "ProvisionedConcurrentExecutions is missing",
                    "Add \"ProvisionedConcurrentExecutions: 1\"");
    return inner.integer("ProvisionedConcurrentExecutions", kProvisioned);
}

LayerDefinition readLayer(const Resource& resource, ReadContext& context) {
    const int errorsBefore = context.found.errors();
    PropertyReader properties = context.reader(resource);
    LayerDefinition layer;
    layer.logicalId = resource.id;
    layer.where = context.found.locate(resource.at);
    layer.name = context.references.physicalName(resource);
    layer.arn = context.references.layerArn(resource);
    layer.description = properties.text("Description").value_or("");
    layer.license = properties.text("LicenseInfo").value_or("");
    layer.compatibleRuntimes = properties.texts("CompatibleRuntimes");
    layer.compatibleArchitectures = properties.texts("CompatibleArchitectures");
    const char* name = resource.isServerless() ? "ContentUri" : "Content";
    const TreeNode content = properties.node(name);
    const TreeNode* asset = resource.metadata.find("aws:asset:path");
    if (content.isAbsent()) {
        properties.error(name, std::string(name) + " is missing", "Name the folder that becomes /opt");
    } else {
        layer.content = readCodePath(asset == nullptr ? content : *asset, properties.pathOf(name), context);
    }
    if (layer.content.kind == CodeSource::Kind::File)
        properties.error(name, "a layer is a folder or a zip file", "Name the folder that becomes /opt");
    layer.usable = context.found.errors() == errorsBefore;
    return layer;
}

}  // namespace updraft::sam
