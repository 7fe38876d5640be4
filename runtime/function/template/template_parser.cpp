// From a template's text to a WorkspaceModel.
#include <map>

#include "runtime/base/sha256.h"
#include "runtime/base/text.h"
#include "runtime/function/template/parameters.h"
#include "runtime/function/template/reading.h"
#include "runtime/function/template/workspace_model.h"
#include "runtime/function/template/yaml_reader.h"

namespace updraft {
namespace fs = std::filesystem;
namespace sam {
namespace {

const std::vector<std::string> kSections = {"AWSTemplateFormatVersion",
                                            "Transform",
                                            "Description",
                                            "Metadata",
                                            "Globals",
                                            "Parameters",
                                            "Mappings",
                                            "Conditions",
                                            "Resources",
                                            "Outputs",
                                            "Rules",
                                            "Hooks"};
constexpr const char* kServerless = "AWS::Serverless-2016-10-31";
constexpr std::size_t kUrlIdCharacters = 32;

class TemplateParser {
  public:
    TemplateParser(const fs::path& file, const TemplateOptions& options)
        : options_(options), found_(file.filename().string()) {
        model_.templateFile = file.lexically_normal();
        model_.folder = model_.templateFile.parent_path();
        if (options_.stackName.empty()) options_.stackName = model_.folder.filename().string();
        if (options_.stackName.empty()) options_.stackName = "workspace";
        if (!options_.runtimes)
            options_.runtimes = std::make_shared<RuntimeCatalogue>(RuntimeCatalogue::bundled());
    }

    WorkspaceModel parse(std::string_view text) {
        const bool json = model_.templateFile.extension() == ".json";
        if (const std::optional<TreeNode> root = readTree(text, json, found_)) readRoot(*root);
        model_.diagnostics = found_.take();
        return std::move(model_);
    }

  private:
    void readRoot(const TreeNode& root) {
        checkKeys(root, kSections, "a template", "", found_);
        checkFormat(root);
        for (const char* section : {"Rules", "Hooks"}) {
            if (const TreeEntry* entry = root.findEntry(section))
                found_.notice(entry->keyAt, section,
                              std::string(section) + " are not checked on this machine");
        }
        for (const char* section : {"Parameters", "Mappings", "Conditions", "Outputs"})
            checkMap(root, section);
        if (const TreeNode* description = root.find("Description")) model_.description = description->text;
        Parameters parameters = readParameters(root, options_.parameters, found_);
        Resolver resolver(root, found_);
        std::vector<Resource> resources;
        ReferenceTable references(resources, parameters, options_, resolver, found_);
        resolver.useReferences(references);
        resources = readResources(root, resolver, found_);
        references.index();
        checkTransform(root, resources);
        ReadContext context{options_, *options_.runtimes, model_.folder, references, resolver, found_};
        readResourcesOf(resources, context);
        readConditions(root, resolver);
        readOutputs(root, resolver);
        model_.parameters = std::move(parameters.definitions);
    }

    void checkMap(const TreeNode& root, const char* section) {
        const TreeNode* node = root.find(section);
        if (node == nullptr || node->isMap() || node->kind == TreeNode::Kind::Null) return;
        found_.error(node->at, section,
                     std::string(section) + " is a map, this is " + std::string(kindName(*node)),
                     "Write \"Name:\" lines below it");
    }

    void checkFormat(const TreeNode& root) {
        const TreeNode* version = root.find("AWSTemplateFormatVersion");
        if (version == nullptr || version->text == "2010-09-09") return;
        found_.error(version->at, "AWSTemplateFormatVersion", "the only format version is 2010-09-09",
                     "Write \"AWSTemplateFormatVersion: '2010-09-09'\" or remove the line");
    }

    void checkTransform(const TreeNode& root, const std::vector<Resource>& resources) {
        const TreeNode* transform = root.find("Transform");
        bool serverless = false;
        std::vector<TreeNode> names;
        if (transform != nullptr) names = transform->isList() ? transform->items : std::vector{*transform};
        for (const TreeNode& name : names) {
            serverless = serverless || name.text == kServerless;
            if (name.text == kServerless || name.text == "AWS::LanguageExtensions") continue;
            found_.warning(name.at, "Transform",
                           "the transform \"" + name.text + "\" is not run on this machine",
                           found_.suggestion(name.text, {kServerless}));
        }
        for (const Resource& resource : resources) {
            if (serverless || !resource.isServerless()) continue;
            found_.error(resource.at, resource.path, resource.type + " needs the SAM transform",
                         std::string("Add the line \"Transform: ") + kServerless + "\" at the top");
            return;
        }
    }

    void readResourcesOf(const std::vector<Resource>& resources, ReadContext& context) {
        for (const Resource& resource : resources) {
            if (resource.active && resource.kind() == ResourceKind::Layer)
                model_.layers.push_back(readLayer(resource, context));
        }
        for (const Resource& resource : resources) {
            if (resource.active && resource.kind() == ResourceKind::Function)
                model_.functions.push_back(readFunction(resource, model_.layers, context));
        }
        checkNames();
        for (const Resource& resource : resources) {
            const ResourceKind kind = resource.kind();
            if (!resource.active || kind == ResourceKind::Layer || kind == ResourceKind::Function ||
                kind == ResourceKind::Foreign)
                continue;
            readSatellite(resource, model_.functions, context);
        }
    }

    void checkNames() {
        std::map<std::string, const FunctionDefinition*> byName;
        for (FunctionDefinition& function : model_.functions) {
            const auto [there, fresh] = byName.emplace(function.config.name, &function);
            if (fresh) continue;
            function.usable = false;
            found_.error({function.where.line, function.where.column}, "Resources." + function.logicalId,
                         "the function name \"" + function.config.name + "\" is taken by \"" +
                             there->second->logicalId + "\" in line " +
                             std::to_string(there->second->where.line),
                         "Give one of them another FunctionName");
        }
    }

    // Conditions that nothing uses are read too: what is wrong in them is found before it matters.
    void readConditions(const TreeNode& root, Resolver& resolver) {
        const TreeNode* section = root.find("Conditions");
        if (section == nullptr) return;
        for (const TreeEntry& entry : section->entries)
            (void)resolver.condition(entry.key, entry.keyAt, "Conditions." + entry.key);
    }

    void readOutputs(const TreeNode& root, Resolver& resolver) {
        const TreeNode* section = root.find("Outputs");
        if (section == nullptr || !section->isMap()) return;
        for (const TreeEntry& entry : section->entries) {
            const Path path = "Outputs." + entry.key;
            checkKeys(entry.value, {"Value", "Description", "Export", "Condition"}, "an output", path,
                      found_);
            if (const TreeNode* condition = entry.value.find("Condition");
                condition != nullptr &&
                !resolver.condition(condition->text, condition->at, path).value_or(false))
                continue;
            const TreeNode* value = entry.value.find("Value");
            if (value == nullptr) {
                found_.error(entry.keyAt, path, "the output \"" + entry.key + "\" has no Value",
                             "Add one, as in \"Value: !GetAtt Function.Arn\"");
                continue;
            }
            OutputDefinition output;
            output.name = entry.key;
            output.where = found_.locate(entry.keyAt);
            const TreeNode resolved = resolver.resolve(*value, path + ".Value");
            output.value = resolved.isScalar() ? resolved.text : toJson(resolved);
            if (const TreeNode* text = entry.value.find("Description")) output.description = text->text;
            if (const TreeNode* exported = entry.value.find("Export"))
                output.exportName = exportName(*exported, resolver, path);
            model_.outputs.push_back(std::move(output));
        }
    }

    std::string exportName(const TreeNode& exported, Resolver& resolver, const Path& path) {
        const TreeNode* name = exported.find("Name");
        return name == nullptr ? std::string() : resolver.resolve(*name, path + ".Export.Name").text;
    }

    TemplateOptions options_;
    DiagnosticList found_;
    WorkspaceModel model_;
};

}  // namespace
}  // namespace sam

WorkspaceModel parseTemplate(std::string_view text, const fs::path& file, const TemplateOptions& options) {
    return sam::TemplateParser(file, options).parse(text);
}

std::string workspaceUrlId(const Identity& identity, std::string_view function, std::string_view qualifier) {
    static constexpr char kDigits[] = "abcdefghijklmnopqrstuvwxyz234567";
    const std::string digest = sha256(identity.functionArn(function, qualifier));
    std::string id;
    for (std::size_t i = 0; i < sam::kUrlIdCharacters; ++i)
        id += kDigits[static_cast<unsigned char>(digest[i]) & 31];
    return id;
}

}  // namespace updraft
