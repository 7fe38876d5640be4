#include "runtime/function/template/edit/property_catalogue.h"

#include <array>

#include "runtime/base/text.h"
#include "runtime/function/template/edit/property_rows.h"
#include "runtime/function/template/runtime_catalogue.h"

namespace updraft {
namespace {

using namespace sam;
constexpr const char* kFunction = "AWS::Serverless::Function";

void append(std::vector<PropertyRow>& to, std::vector<PropertyRow> rows) {
    for (PropertyRow& row : rows) to.push_back(std::move(row));
}

std::vector<PropertyRow> codeRows() {
    return {textRow("FunctionName").like(PropertyPattern::FunctionName).longest(kLongestName),
            textRow("Description").longest(kLongestDescription),
            choiceRow("PackageType", packageTypes()).usual("Zip"),
            choiceRow("Runtime", RuntimeCatalogue::bundled().identifiers()).required(),
            textRow("Handler").like(PropertyPattern::Handler).longest(kLongestHandler),
            textRow("CodeUri").usual("."),
            textRow("InlineCode"),
            listRow("Architectures").of(architectures()).mostItems(1).usual(architectures().front()),
            listRow("Layers").like(PropertyPattern::Arn).mostItems(kMostLayers),
            textRow("ImageUri"),
            yamlRow("ImageConfig"),
            textRow("CodeSigningConfigArn").like(PropertyPattern::Arn),
            textRow("SourceKMSKeyArn").like(PropertyPattern::Arn),
            yamlRow("RuntimeManagementConfig")};
}

std::vector<PropertyRow> sizeRows() {
    return {
        integerRow("MemorySize", kMemoryMb, PropertyUnit::Megabytes).usual(std::to_string(kUsualMemoryMb)),
        integerRow("Timeout", kTimeoutS, PropertyUnit::Seconds).usual(std::to_string(kUsualTimeoutS)),
        groupRow("EphemeralStorage"),
        integerRow("EphemeralStorage.Size", kTmpMb, PropertyUnit::Megabytes)
            .usual(std::to_string(kUsualTmpMb)),
        integerRow("ReservedConcurrentExecutions", kReserved),
        groupRow("Environment"),
        mapRow("Environment.Variables").like(PropertyPattern::VariableName).mostBytes(kEnvironmentBytes),
        textRow("KmsKeyArn").like(PropertyPattern::Arn),
        mapRow("Tags").mostItems(kMostTags),
        switchRow("PropagateTags")};
}

std::vector<PropertyRow> loggingRows() {
    return {groupRow("LoggingConfig"),
            choiceRow("LoggingConfig.LogFormat", logFormats()).usual(logFormats().front()),
            choiceRow("LoggingConfig.ApplicationLogLevel", applicationLogLevels()),
            choiceRow("LoggingConfig.SystemLogLevel", systemLogLevels()),
            textRow("LoggingConfig.LogGroup"),
            choiceRow("Tracing", tracingModes())};
}

std::vector<PropertyRow> publishingRows() {
    return {
        textRow("AutoPublishAlias").like(PropertyPattern::AliasName),
        switchRow("AutoPublishAliasAllProperties"),
        textRow("AutoPublishCodeSha256"),
        textRow("VersionDescription").longest(kLongestDescription),
        choiceRow("VersionDeletionPolicy", {"Delete", "Retain"}),
        groupRow("ProvisionedConcurrencyConfig"),
        integerRow("ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions", kProvisioned).required(),
        groupRow("DeploymentPreference"),
        switchRow("DeploymentPreference.Enabled"),
        textRow("DeploymentPreference.Type"),
        yamlRow("DeploymentPreference.Alarms"),
        groupRow("DeploymentPreference.Hooks"),
        textRow("DeploymentPreference.Hooks.PreTraffic"),
        textRow("DeploymentPreference.Hooks.PostTraffic"),
        switchRow("DeploymentPreference.PassthroughCondition"),
        textRow("DeploymentPreference.Role").like(PropertyPattern::Arn),
        yamlRow("DeploymentPreference.TriggerConfigurations"),
        groupRow("SnapStart"),
        choiceRow("SnapStart.ApplyOn", snapStartModes()).usual("None"),
        yamlRow("PublishToLatestPublished")};
}

std::vector<PropertyRow> urlRows() {
    const auto list = [](const char* path) { return listRow(path).mostItems(kMostCorsEntries); };
    return {groupRow("FunctionUrlConfig"),
            choiceRow("FunctionUrlConfig.AuthType", urlAuthTypes()).required(),
            choiceRow("FunctionUrlConfig.InvokeMode", invokeModes()).usual(invokeModes().front()),
            groupRow("FunctionUrlConfig.Cors"),
            list("FunctionUrlConfig.Cors.AllowOrigins"),
            listRow("FunctionUrlConfig.Cors.AllowMethods"),
            list("FunctionUrlConfig.Cors.AllowHeaders"),
            list("FunctionUrlConfig.Cors.ExposeHeaders"),
            switchRow("FunctionUrlConfig.Cors.AllowCredentials").usual("false"),
            integerRow("FunctionUrlConfig.Cors.MaxAge", kCorsAgeS, PropertyUnit::Seconds).usual("0")};
}

std::vector<PropertyRow> asyncRows() {
    std::vector<PropertyRow> rows = {
        groupRow("EventInvokeConfig"),
        integerRow("EventInvokeConfig.MaximumRetryAttempts", kRetryAttempts)
            .usual(std::to_string(kRetryAttempts.most)),
        integerRow("EventInvokeConfig.MaximumEventAgeInSeconds", kEventAgeS, PropertyUnit::Seconds)
            .usual(std::to_string(kEventAgeS.most)),
        groupRow("EventInvokeConfig.DestinationConfig")};
    for (const char* side : {"OnSuccess", "OnFailure"}) {
        const std::string group = std::string("EventInvokeConfig.DestinationConfig.") + side;
        append(rows, {groupRow(group.c_str()), choiceRow((group + ".Type").c_str(), destinationTypes()),
                      textRow((group + ".Destination").c_str()).like(PropertyPattern::Arn).required()});
    }
    append(rows,
           {groupRow("DeadLetterQueue"), choiceRow("DeadLetterQueue.Type", deadLetterTypes()).required(),
            textRow("DeadLetterQueue.TargetArn").like(PropertyPattern::Arn).required(), yamlRow("Events"),
            choiceRow("RecursiveLoop", recursionModes())});
    return rows;
}

std::vector<PropertyRow> accessRows() {
    return {textRow("Role").like(PropertyPattern::Arn),
            textRow("RolePath"),
            yamlRow("Policies"),
            textRow("PermissionsBoundary").like(PropertyPattern::Arn),
            yamlRow("AssumeRolePolicyDocument"),
            yamlRow("VpcConfig"),
            yamlRow("FileSystemConfigs"),
            yamlRow("CapacityProviderConfig"),
            yamlRow("DurableConfig"),
            yamlRow("FunctionScalingConfig"),
            yamlRow("TenancyConfig")};
}

// Groups whose properties are documented on a page of their own; those of others stand with their group.
struct Page {
    std::string_view group, page;
};
constexpr std::array kPages = {
    Page{"FunctionUrlConfig", "functionurlconfig"},
    Page{"EventInvokeConfig.DestinationConfig.OnSuccess", "onsuccess"},
    Page{"EventInvokeConfig.DestinationConfig.OnFailure", "onfailure"},
    Page{"EventInvokeConfig.DestinationConfig", "eventinvokedestinationconfiguration"},
    Page{"EventInvokeConfig", "eventinvokeconfiguration"},
    Page{"DeadLetterQueue", "deadletterqueue"},
    Page{"DeploymentPreference.Hooks", "hooks"},
    Page{"DeploymentPreference", "deploymentpreference"},
};

std::string documentationOf(const std::string& path) {
    for (const Page& page : kPages) {
        const std::string prefix = std::string(page.group) + ".";
        if (!path.starts_with(prefix)) continue;
        const std::string name = path.substr(prefix.size());
        const std::string anchor = toLower(name.substr(0, name.find('.')));
        return samDocumentation("sam-property-function-" + std::string(page.page),
                                "sam-function-" + std::string(page.page) + "-" + anchor);
    }
    return samDocumentation("sam-resource-function",
                            "sam-function-" + toLower(path.substr(0, path.find('.'))));
}

std::vector<PropertyRow> makeRows() {
    std::vector<PropertyRow> rows;
    for (const auto make : {codeRows, sizeRows, loggingRows, urlRows, asyncRows, publishingRows, accessRows})
        append(rows, make());
    const ResourceSchema* schema = schemaOf(kFunction);
    for (PropertyRow& row : rows) {
        row.documentation = documentationOf(row.path);
        const PropertyRule* rule = schema->find(row.path.substr(0, row.path.find('.')));
        if (rule == nullptr) continue;
        row.support = rule->support;
        row.note = rule->note;
    }
    return rows;
}

}  // namespace

std::string sam::samDocumentation(std::string_view page, std::string_view anchor) {
    return "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/" +
           std::string(page) + ".html#" + std::string(anchor);
}

std::string PropertyRow::parent() const {
    const std::size_t dot = path.rfind('.');
    return dot == std::string::npos ? std::string() : path.substr(0, dot);
}

const std::vector<PropertyRow>& functionProperties() {
    static const std::vector<PropertyRow> rows = makeRows();
    return rows;
}

const PropertyRow* findProperty(std::string_view path) {
    for (const PropertyRow& row : functionProperties()) {
        if (row.path == path) return &row;
    }
    return nullptr;
}

std::vector<const PropertyRow*> propertiesOf(std::string_view group) {
    std::vector<const PropertyRow*> rows;
    for (const PropertyRow& row : functionProperties()) {
        if (row.parent() == group) rows.push_back(&row);
    }
    return rows;
}

}  // namespace updraft
