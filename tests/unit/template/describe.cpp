#include "describe.h"

#include <fstream>
#include <sstream>

#include "runtime/base/ids.h"
#include "runtime/base/text.h"

namespace updraft::test {
namespace fs = std::filesystem;
namespace {

std::string shown(const CodeSource& code) {
    static constexpr const char* kinds[] = {"none", "folder", "file", "zip", "inline"};
    const std::string kind = kinds[static_cast<int>(code.kind)];
    if (code.kind == CodeSource::Kind::Inline) return kind + " " + code.fileName + " " + code.text;
    return kind + " " + code.path.lexically_relative(sampleFolder().path()).string();
}

std::string shown(const VersionTarget& target) {
    return target.logicalId.empty() ? target.number : "@" + target.logicalId;
}

template <typename Map>
void list(std::ostream& out, const char* name, const Map& map) {
    for (const auto& [key, value] : map) out << "  " << name << " " << key << "=" << value << "\n";
}

void describeUrl(std::ostream& out, const FunctionUrl& url) {
    out << "  url" << (url.qualifier.empty() ? "" : " of " + url.qualifier) << " " << url.authType
        << (url.mode == InvokeMode::ResponseStream ? " stream" : "");
    if (url.cors) out << " cors " << join(url.cors->allowOrigins, ",") << " " << url.cors->maxAgeS;
    out << "\n";
}

void describeEvents(std::ostream& out, const EventInvokeDefinition& each) {
    out << "  async " << each.qualifier << " retries=" << each.config.maximumRetryAttempts.value_or(-1)
        << " age=" << each.config.maximumEventAgeS.value_or(-1) << " ok=" << each.config.onSuccessArn
        << " failed=" << each.config.onFailureArn << "\n";
}

void describeConfig(std::ostream& out, const FunctionConfig& config) {
    const FunctionConfig usual;
    out << " " << config.runtime << " " << config.handler;
    if (config.memoryMb != usual.memoryMb) out << " memory=" << config.memoryMb;
    if (config.timeoutS != usual.timeoutS) out << " timeout=" << config.timeoutS;
    if (config.tmpMb != usual.tmpMb) out << " tmp=" << config.tmpMb;
    if (config.architecture != usual.architecture) out << " " << config.architecture;
    if (config.tracingMode != usual.tracingMode) out << " tracing=" << config.tracingMode;
    if (config.logging.format == LogFormat::Json)
        out << " json " << config.logging.applicationLevel << " " << config.logging.systemLevel;
    if (!config.logging.group.empty()) out << " group=" << config.logging.group;
    if (!config.deadLetterArn.empty()) out << " dlq=" << config.deadLetterArn;
    if (!config.role.empty()) out << " role=" << config.role;
    if (config.snapStartApplyOn != "None") out << " snap=" << config.snapStartApplyOn;
    if (!config.description.empty()) out << " \"" << config.description << "\"";
}

void describeFunction(std::ostream& out, const FunctionDefinition& function) {
    out << function.logicalId;
    if (function.config.name != function.logicalId) out << " as " << function.config.name;
    describeConfig(out, function.config);
    out << " code=" << shown(function.code);
    if (function.reserved) out << " reserved=" << *function.reserved;
    if (!function.autoPublishAlias.empty()) out << " publish=" << function.autoPublishAlias;
    if (function.provisioned) out << " provisioned=" << *function.provisioned;
    if (!function.deploymentType.empty()) out << " deploy=" << function.deploymentType;
    if (!function.recursiveLoop.empty()) out << " recursion=" << function.recursiveLoop;
    out << (function.usable ? "" : " UNUSABLE") << "\n";
    list(out, "env", function.config.environment);
    list(out, "tag", function.tags);
    list(out, "stored", function.stored);
    for (const LayerReference& layer : function.config.layers)
        out << "  layer " << layer.arn << " "
            << layer.folder.lexically_relative(sampleFolder().path()).string() << "\n";
    for (const VersionDefinition& each : function.versions)
        out << "  version " << each.logicalId << " " << each.description << "\n";
    for (const AliasDefinition& each : function.aliases)
        out << "  alias " << each.name << " " << shown(each.version) << " " << shown(each.secondVersion)
            << " " << each.secondWeight << " provisioned=" << each.provisioned.value_or(0) << "\n";
    for (const FunctionUrlDefinition& each : function.urls) describeUrl(out, each.url);
    for (const EventInvokeDefinition& each : function.eventInvoke) describeEvents(out, each);
    for (const PermissionDefinition& each : function.permissions)
        out << "  permission " << each.logicalId << " " << each.action << " " << each.principal << "\n";
}

}  // namespace

Scratch::Scratch() : path_(fs::temp_directory_path() / ("updraft-template-" + randomToken(8))) {
    fs::create_directories(path_);
}

Scratch::~Scratch() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void Scratch::write(const std::string& name, std::string_view text) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
}

const Scratch& sampleFolder() {
    static const Scratch folder;
    static const bool filled = [] {
        for (const char* name : {"src/app.py", "src/index.js", "layer/python/x.py", "code.zip", "one.py"})
            folder.write(name, "x");
        return true;
    }();
    (void)filled;
    return folder;
}

WorkspaceModel parse(std::string_view text, TemplateOptions options, const std::string& file) {
    if (options.stackName.empty()) options.stackName = "stack";
    return parseTemplate(text, sampleFolder().path() / file, options);
}

std::string diagnosticsOf(const WorkspaceModel& model) {
    std::ostringstream out;
    for (const Diagnostic& each : model.diagnostics) {
        out << severityName(each.severity) << " " << each.where.line << ":" << each.where.column << " "
            << each.message << "." << (each.remedy.empty() ? "" : " " + each.remedy + ".") << "\n";
    }
    return out.str();
}

std::string describe(const WorkspaceModel& model) {
    std::ostringstream out;
    for (const FunctionDefinition& each : model.functions) describeFunction(out, each);
    for (const LayerDefinition& each : model.layers)
        out << "layer " << each.arn << " " << shown(each.content) << "\n";
    for (const OutputDefinition& each : model.outputs) out << each.name << " = " << each.value << "\n";
    return out.str();
}

std::string withFunction(const std::string& properties) {
    return "Transform: AWS::Serverless-2016-10-31\n"
           "Resources:\n"
           "  F:\n"
           "    Type: AWS::Serverless::Function\n"
           "    Properties:\n"
           "      CodeUri: src/\n"
           "      Handler: app.handler\n"
           "      Runtime: python3.13\n" +
           properties;
}

}  // namespace updraft::test
