// AWS::Serverless::Function and AWS::Lambda::Function.
#include "runtime/base/text.h"
#include "runtime/function/template/limits.h"
#include "runtime/function/template/parameters.h"
#include "runtime/function/template/reading.h"

namespace updraft::sam {
namespace {

class FunctionReader {
  public:
    FunctionReader(const Resource& resource, const std::vector<LayerDefinition>& layers, ReadContext& context)
        : resource_(resource),
          layers_(layers),
          context_(context),
          properties_(context.reader(resource)),
          config_(function_.config) {}

    FunctionDefinition read() {
        const int errorsBefore = context_.found.errors();
        function_.logicalId = resource_.id;
        function_.where = context_.found.locate(resource_.at);
        readName();
        readPackageType();
        readRuntime();
        readHandler();
        readSizes();
        readEnvironment();
        readLayers();
        readLogging();
        readArchitectures();
        readTags();
        readPublishing();
        readAsync();
        readEvents();
        readStored();
        readCode();
        function_.usable = context_.found.errors() == errorsBefore;
        if (function_.usable) checkHandlerFile(function_, context_);
        return std::move(function_);
    }

  private:
    void readName() {
        config_.name = context_.references.physicalName(resource_);
        config_.description = properties_.text("Description").value_or("");
        if (config_.description.size() > kLongestDescription)
            properties_.error("Description", "the description is longer than 256 characters", "Shorten it");
        if (isFunctionName(config_.name)) return;
        properties_.error("FunctionName",
                          "\"" + config_.name +
                              "\" cannot be a function's name; allowed are letters, digits, "
                              "\"-\" and \"_\", at most 64",
                          "Set FunctionName to such a name");
    }

    void readPackageType() {
        config_.packageType = properties_.choice("PackageType", packageTypes()).value_or("Zip");
        if (config_.packageType == "Image")
            properties_.error("PackageType", "container images do not run on this machine",
                              "Use PackageType Zip with CodeUri, Handler and Runtime");
    }

    void readRuntime() {
        const auto runtime = properties_.requiredText("Runtime", "Add one, as in \"Runtime: python3.13\"");
        if (!runtime) return;
        config_.runtime = *runtime;
        const RuntimeInfo* info = context_.runtimes.find(*runtime);
        if (info == nullptr) {
            const std::vector<std::string> all = context_.runtimes.identifiers();
            const std::string likely = context_.found.suggestion(*runtime, all);
            properties_.error("Runtime", "the runtime \"" + *runtime + "\" is unknown",
                              likely.empty() ? "Allowed are " + join(all, ", ") : likely);
        } else if (info->isDeprecated(context_.options.today)) {
            context_.found.notice(properties_.at("Runtime"), properties_.pathOf("Runtime"),
                                  deprecation(*info), "Move to a newer runtime");
        }
    }

    static std::string deprecation(const RuntimeInfo& info) {
        std::string text = info.identifier + " is deprecated in the cloud since " + info.deprecated;
        if (!info.noCreate.empty()) text += "; it takes no new functions from " + info.noCreate + " on";
        return text;
    }

    void readHandler() {
        if (config_.isProvided() && !properties_.has("Handler")) {
            config_.handler = "bootstrap";
            return;
        }
        const auto handler = properties_.requiredText("Handler", "Add one, as in \"Handler: app.handler\"");
        if (!handler) return;
        config_.handler = *handler;
        const bool hasSpace = handler->find_first_of(" \t\r\n") != std::string::npos;
        const bool managed = config_.runtime.starts_with("python") || config_.runtime.starts_with("nodejs");
        if (hasSpace || handler->size() > kLongestHandler) {
            properties_.error("Handler", "the handler has spaces or more than 128 characters",
                              "Write file.function, as in app.handler");
        } else if (managed && handler->find('.') == std::string::npos) {
            properties_.error("Handler", "the handler \"" + *handler + "\" names no function",
                              "Write file.function, as in " + *handler + ".handler");
        }
    }

    void readSizes() {
        config_.memoryMb = properties_.integer("MemorySize", kMemoryMb).value_or(kUsualMemoryMb);
        config_.timeoutS = properties_.integer("Timeout", kTimeoutS).value_or(kUsualTimeoutS);
        if (const auto storage = properties_.map("EphemeralStorage", {"Size"})) {
            PropertyReader inner =
                context_.reader(*storage, storage->at, properties_.pathOf("EphemeralStorage"));
            config_.tmpMb = inner.integer("Size", kTmpMb).value_or(kUsualTmpMb);
        }
        function_.reserved = properties_.integer("ReservedConcurrentExecutions", kReserved);
    }

    void readEnvironment() {
        const auto environment = properties_.map("Environment", {"Variables"});
        if (!environment) return;
        const Path path = properties_.pathOf("Environment");
        PropertyReader inner = context_.reader(*environment, environment->at, path);
        config_.environment = inner.textMap("Variables");
        const TreeNode* variables = environment->find("Variables");
        if (variables == nullptr) return;
        std::size_t bytes = 0;
        for (const TreeEntry& entry : variables->entries)
            bytes += entry.key.size() + config_.environment[entry.key].size();
        for (const TreeEntry& entry : variables->entries)
            checkVariable(entry, path + ".Variables." + entry.key);
        if (bytes > kEnvironmentBytes)
            inner.error(
                "Variables",
                "the environment variables have " + std::to_string(bytes) + " bytes; 4,096 are allowed",
                "Move long values into a file of the function");
    }

    void checkVariable(const TreeEntry& entry, const Path& path) {
        const std::vector<std::string>& reserved = reservedVariables();
        if (std::find(reserved.begin(), reserved.end(), entry.key) != reserved.end()) {
            context_.found.error(entry.keyAt, path, "the environment variable " + entry.key + " is reserved",
                                 "Lambda sets it itself; use another name");
        } else if (!isVariableName(entry.key)) {
            context_.found.error(entry.keyAt, path,
                                 "\"" + entry.key +
                                     "\" cannot be an environment variable; allowed are letters, "
                                     "digits and \"_\", a letter first, at least 2",
                                 "Use another name");
        }
    }

    void readLayers() {
        const std::vector<std::string> arns = properties_.texts("Layers");
        if (arns.size() > kMostLayers)
            properties_.error("Layers",
                              std::to_string(arns.size()) + " layers are named; a function can have 5",
                              "Join some of them");
        for (const std::string& arn : arns) addLayer(arn);
    }

    void addLayer(const std::string& arn) {
        for (const LayerDefinition& layer : layers_) {
            if (layer.arn != arn) continue;
            const bool folder = layer.content.kind == CodeSource::Kind::Folder;
            config_.layers.push_back({arn, folder ? layer.content.path : std::filesystem::path(), 0});
            return;
        }
        const std::string ours = context_.options.identity.layerArn("");
        if (arn.starts_with(ours)) {
            config_.layers.push_back({arn, {}, 0});
        } else if (arn.starts_with("arn:")) {
            context_.found.warning(
                properties_.at("Layers"), properties_.pathOf("Layers"),
                "the layer " + arn + " is not on this machine; the function runs without it",
                "Unpack the layer into the workspace and describe it as "
                "AWS::Serverless::LayerVersion");
        } else {
            properties_.error("Layers", "\"" + arn + "\" is not the ARN of a layer",
                              "Use !Ref with the name of an AWS::Serverless::LayerVersion");
        }
    }

    void readLogging() {
        const auto logging = properties_.map(
            "LoggingConfig", {"LogFormat", "ApplicationLogLevel", "SystemLogLevel", "LogGroup"});
        if (!logging) return;
        PropertyReader inner = context_.reader(*logging, logging->at, properties_.pathOf("LoggingConfig"));
        LoggingConfig& to = config_.logging;
        const std::string format = inner.choice("LogFormat", logFormats()).value_or("Text");
        to.format = format == "JSON" ? LogFormat::Json : LogFormat::Text;
        to.applicationLevel = inner.choice("ApplicationLogLevel", applicationLogLevels()).value_or("");
        to.systemLevel = inner.choice("SystemLogLevel", systemLogLevels()).value_or("");
        to.group = inner.text("LogGroup").value_or("");
        if (to.format == LogFormat::Text && !(to.applicationLevel + to.systemLevel).empty())
            inner.error(to.applicationLevel.empty() ? "SystemLogLevel" : "ApplicationLogLevel",
                        "log levels need LogFormat JSON", "Add \"LogFormat: JSON\" or remove the level");
    }

    void readArchitectures() {
        const std::vector<std::string> names = properties_.texts("Architectures");
        if (names.empty()) return;
        config_.architecture = names.front();
        if (names.size() != 1 || (names[0] != "x86_64" && names[0] != "arm64"))
            properties_.error("Architectures", "Architectures is a list with either x86_64 or arm64",
                              "Write [x86_64] or [arm64]");
        if (names[0] == "arm64")
            context_.found.notice(properties_.at("Architectures"), properties_.pathOf("Architectures"),
                                  "arm64 is kept and shown; the function runs on this machine's processor");
    }

    // A map in SAM, a list of Key and Value in CloudFormation.
    void readTags() {
        if (resource_.isServerless()) {
            function_.tags = properties_.textMap("Tags");
        } else {
            const TreeNode list = properties_.node("Tags");
            for (const TreeNode& item : list.items) {
                const TreeNode* key = item.find("Key");
                const TreeNode* value = item.find("Value");
                if (key != nullptr && key->isScalar()) {
                    function_.tags[key->text] = value == nullptr ? "" : plainText(*value);
                } else {
                    context_.found.error(item.at, properties_.pathOf("Tags"), "a tag has a Key and a Value",
                                         "Write {Key: name, Value: text}");
                }
            }
        }
        if (function_.tags.size() > kMostTags)
            properties_.error("Tags", "a function can have 50 tags", "Remove some");
    }

    void readPublishing() {
        if (!resource_.isServerless()) return;
        function_.autoPublishAlias = properties_.text("AutoPublishAlias").value_or("");
        function_.versionDescription = properties_.text("VersionDescription").value_or("");
        if (!function_.autoPublishAlias.empty() && parseInteger(function_.autoPublishAlias))
            properties_.error("AutoPublishAlias", "an alias cannot be a number", "Use a name, as in live");
        function_.provisioned = readProvisioned(properties_, context_);
        if (function_.provisioned && function_.autoPublishAlias.empty())
            properties_.error("ProvisionedConcurrencyConfig", "provisioned concurrency needs an alias",
                              "Add \"AutoPublishAlias: live\"");
        if (properties_.has("FunctionUrlConfig")) readUrl();
    }

    void readUrl() {
        const auto settings = properties_.map("FunctionUrlConfig", {"AuthType", "Cors", "InvokeMode"});
        if (!settings) return;
        PropertyReader inner =
            context_.reader(*settings, settings->at, properties_.pathOf("FunctionUrlConfig"));
        FunctionUrlDefinition url;
        url.url = readUrlSettings(inner, context_);
        url.url.qualifier = function_.autoPublishAlias;
        url.url.urlId = workspaceUrlId(context_.options.identity, config_.name, url.url.qualifier);
        url.where = context_.found.locate(settings->at);
        function_.urls.push_back(std::move(url));
    }

    void readAsync() {
        const char* deadLetter = resource_.isServerless() ? "DeadLetterQueue" : "DeadLetterConfig";
        if (const auto queue = properties_.map(deadLetter, {"Type", "TargetArn"})) {
            PropertyReader inner = context_.reader(*queue, queue->at, properties_.pathOf(deadLetter));
            if (resource_.isServerless()) (void)inner.choice("Type", deadLetterTypes());
            config_.deadLetterArn =
                inner.requiredText("TargetArn", "Add the ARN of a queue or topic").value_or("");
        }
        if (!resource_.isServerless()) return;
        const auto settings = properties_.map(
            "EventInvokeConfig", {"MaximumEventAgeInSeconds", "MaximumRetryAttempts", "DestinationConfig"});
        if (!settings) return;
        PropertyReader inner =
            context_.reader(*settings, settings->at, properties_.pathOf("EventInvokeConfig"));
        function_.eventInvoke.push_back({function_.autoPublishAlias, readEventInvoke(inner, context_),
                                         context_.found.locate(settings->at)});
    }

    // Events are looked at unresolved: nothing is made of them yet.
    void readEvents() {
        const TreeNode* events = resource_.properties.find("Events");
        if (events == nullptr) return;
        const Path path = properties_.pathOf("Events");
        for (const TreeEntry& entry : events->entries) {
            const TreeNode* type = entry.value.find("Type");
            const std::string name = type == nullptr ? std::string() : type->text;
            const PropertyRule* rule = eventRule(name);
            if (rule == nullptr) {
                context_.found.error(type == nullptr ? entry.keyAt : type->at, path + "." + entry.key,
                                     name.empty() ? "the event \"" + entry.key + "\" has no Type"
                                                  : "the event type \"" + name + "\" is unknown",
                                     name.empty() ? "Add one, as in \"Type: Schedule\""
                                                  : context_.found.suggestion(name, eventTypes()));
            } else if (rule->support != Support::Full) {
                context_.found.notice(entry.keyAt, path + "." + entry.key,
                                      "the event \"" + entry.key + "\" of type " + name + " " + rule->note,
                                      "Invoke the function yourself until then");
            }
        }
    }

    void readStored() {
        for (const TreeEntry& entry : resource_.properties.entries) {
            const PropertyRule* rule = resource_.schema->find(entry.key);
            if (rule != nullptr && rule->support == Support::Stored)
                function_.stored[entry.key] = toJson(entry.value);
        }
        config_.role = storedText("Role");
        config_.kmsKeyArn = storedText("KmsKeyArn");
        if (const auto snapStart = properties_.map("SnapStart", {"ApplyOn"})) {
            PropertyReader inner =
                context_.reader(*snapStart, snapStart->at, properties_.pathOf("SnapStart"));
            config_.snapStartApplyOn = inner.choice("ApplyOn", snapStartModes()).value_or("None");
        }
        function_.recursiveLoop = properties_.choice("RecursiveLoop", recursionModes()).value_or("");
        readTracing();
        const TreeNode* deployment = resource_.properties.find("DeploymentPreference");
        const TreeNode* type = deployment == nullptr ? nullptr : deployment->find("Type");
        if (type != nullptr) function_.deploymentType = type->text;
    }

    // Stored properties never stand in the way: one that imports from another stack stays empty.
    std::string storedText(const char* name) {
        const TreeNode* value = resource_.properties.find(name);
        if (value == nullptr) return {};
        const TreeEntry* call = intrinsicOf(*value);
        if (call != nullptr && call->key == "Fn::ImportValue") return {};
        return properties_.text(name).value_or("");
    }

    void readTracing() {
        std::optional<std::string> mode;
        if (resource_.isServerless()) {
            mode = properties_.choice("Tracing", tracingModes());
        } else if (const auto tracing = properties_.map("TracingConfig", {"Mode"})) {
            PropertyReader inner =
                context_.reader(*tracing, tracing->at, properties_.pathOf("TracingConfig"));
            mode = inner.choice("Mode", {"Active", "PassThrough"});
        }
        if (mode && *mode == "Active") config_.tracingMode = "Active";
    }

    void readCode() {
        if (resource_.isServerless()) {
            if (properties_.has("InlineCode")) return readInline(properties_, "InlineCode");
            const TreeNode path = properties_.node("CodeUri");
            const bool here = path.isAbsent();  // SAM's default is the template's own folder
            function_.code = readCodePath(here ? TreeNode::scalar(".", resource_.at) : path,
                                          properties_.pathOf("CodeUri"), context_);
            return;
        }
        const TreeNode code = properties_.node("Code");
        if (code.isAbsent()) return properties_.error("Code", "Code is missing", "Add \"Code: folder/\"");
        if (!code.isMap()) {
            function_.code = readCodePath(code, properties_.pathOf("Code"), context_);
            return;
        }
        PropertyReader inner = context_.reader(code, code.at, properties_.pathOf("Code"));
        checkKeys(code,
                  {"ZipFile", "S3Bucket", "S3Key", "S3ObjectVersion", "S3ObjectStorageMode", "ImageUri",
                   "SourceKMSKeyArn"},
                  "Code", properties_.pathOf("Code"), context_.found);
        if (code.find("ZipFile") != nullptr) return readInline(inner, "ZipFile");
        // The CDK names the local folder beside the place in S3 that it would upload to.
        const TreeNode* asset = resource_.metadata.find("aws:asset:path");
        function_.code = readCodePath(asset == nullptr ? code : *asset, properties_.pathOf("Code"), context_);
    }

    void readInline(PropertyReader& from, const char* name) {
        function_.code.kind = CodeSource::Kind::Inline;
        function_.code.where = context_.found.locate(from.at(name));
        function_.code.text = from.text(name).value_or("");
        const bool python = config_.runtime.starts_with("python");
        if (!python && !config_.runtime.starts_with("nodejs") && !config_.runtime.empty())
            from.error(name, "inline code is for python and nodejs runtimes only", "Use a folder instead");
        function_.code.fileName = std::string("index") + (python ? ".py" : ".js");
        const std::string module = config_.handler.substr(0, config_.handler.find('.'));
        if (!config_.handler.empty() && module != "index")
            properties_.error("Handler",
                              "inline code becomes the file index, but the handler names \"" + module + "\"",
                              "Write index.handler");
    }

    const Resource& resource_;
    const std::vector<LayerDefinition>& layers_;
    ReadContext& context_;
    PropertyReader properties_;
    FunctionDefinition function_;
    FunctionConfig& config_;
};

}  // namespace

FunctionDefinition readFunction(const Resource& resource, const std::vector<LayerDefinition>& layers,
                                ReadContext& context) {
    return FunctionReader(resource, layers, context).read();
}

}  // namespace updraft::sam
