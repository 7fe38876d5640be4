#include "runtime/function/template/resources.h"

#include "runtime/base/text.h"

namespace updraft::sam {
namespace {

const std::vector<std::string> kAttributes = {
    "Type",         "Properties",          "DependsOn",  "Condition",      "Metadata",     "DeletionPolicy",
    "UpdatePolicy", "UpdateReplacePolicy", "Connectors", "CreationPolicy", "IgnoreGlobals"};

bool contains(const std::vector<std::string>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isTextList(const TreeNode& node, std::string_view word) {
    return std::any_of(node.items.begin(), node.items.end(),
                       [&](const TreeNode& item) { return item.text == word; });
}

class ResourceReader {
  public:
    ResourceReader(const TreeNode& root, Resolver& resolver, DiagnosticList& found)
        : root_(root), resolver_(resolver), found_(found) {}

    std::vector<Resource> readAll() {
        std::vector<Resource> result;
        const TreeNode* section = root_.find("Resources");
        if (section == nullptr || !section->isMap() || section->entries.empty()) {
            found_.error(section == nullptr ? root_.at : section->at, "Resources",
                         "the template has no resources",
                         "Add a section \"Resources\" with at least one AWS::Serverless::Function");
            return result;
        }
        for (const TreeEntry& entry : section->entries) {
            if (std::optional<Resource> resource = read(entry)) result.push_back(std::move(*resource));
        }
        return result;
    }

  private:
    std::optional<Resource> read(const TreeEntry& entry) {
        Resource resource;
        resource.id = entry.key;
        resource.at = entry.keyAt;
        resource.path = "Resources." + entry.key;
        if (entry.key.starts_with("Fn::ForEach")) {
            found_.error(entry.keyAt, resource.path, "Fn::ForEach is not supported",
                         "Write the resources out");
            return std::nullopt;
        }
        const TreeNode* type = entry.value.find("Type");
        if (!entry.value.isMap() || type == nullptr || !type->isScalar()) {
            found_.error(entry.keyAt, resource.path, "the resource \"" + entry.key + "\" has no Type",
                         "Add \"Type: AWS::Serverless::Function\" or another type below it");
            return std::nullopt;
        }
        resource.type = type->text;
        resource.schema = schemaOf(resource.type);
        checkKeys(entry.value, kAttributes, "a resource", resource.path, found_);
        readCondition(entry.value, resource);
        checkId(resource);
        if (resource.schema == nullptr) noticeForeign(*type, resource);
        readProperties(entry.value, resource);
        return resource;
    }

    void readCondition(const TreeNode& node, Resource& resource) {
        const TreeNode* condition = node.find("Condition");
        if (condition == nullptr) return;
        // "Condition: Name" and "Condition: !Condition Name" alike.
        const TreeEntry* call = intrinsicOf(*condition);
        const TreeNode& name = call == nullptr ? *condition : call->value;
        resource.active = resolver_.condition(name.text, condition->at, resource.path).value_or(false);
    }

    void checkId(const Resource& resource) {
        const auto alphanumeric = [](unsigned char c) { return std::isalnum(c) != 0; };
        if (std::all_of(resource.id.begin(), resource.id.end(), alphanumeric) && !resource.id.empty()) return;
        found_.error(resource.at, resource.path, "\"" + resource.id + "\" cannot be a logical id",
                     "Use only letters and digits");
    }

    void noticeForeign(const TreeNode& type, const Resource& resource) {
        const std::vector<std::string>& known = serverlessTypes();
        if (contains(known, type.text)) {
            found_.notice(type.at, resource.path,
                          type.text + " is not supported yet: the resource is ignored");
        } else if (type.text.starts_with("AWS::Serverless::") || type.text.starts_with("AWS::Lambda::")) {
            found_.error(type.at, resource.path, "the resource type " + type.text + " is unknown",
                         found_.suggestion(type.text, known));
        } else if (type.text.starts_with("AWS::") || type.text.starts_with("Custom::") ||
                   type.text.starts_with("Alexa::")) {
            found_.notice(type.at, resource.path,
                          type.text + " is not made on this machine: the resource is ignored",
                          "References to it get a name or ARN made up from its logical id");
        } else {
            found_.error(type.at, resource.path, "the resource type " + type.text + " is unknown",
                         found_.suggestion(type.text, known));
        }
    }

    void readProperties(const TreeNode& node, Resource& resource) {
        if (const TreeNode* metadata = node.find("Metadata")) resource.metadata = *metadata;
        const TreeNode* own = node.find("Properties");
        resource.properties = own != nullptr && own->isMap() ? *own : TreeNode::map(resource.at);
        if (own != nullptr && !own->isMap() && own->kind != TreeNode::Kind::Null) {
            found_.error(own->at, resource.path,
                         "Properties is a map, this is " + std::string(kindName(*own)),
                         "Write \"Name: value\" lines below it");
        }
        if (resource.schema == nullptr) return;
        checkProperties(resource.properties, *resource.schema, resource.type, resource.path);
        noticeBuild(resource);
        if (const TreeNode* globals = globalsFor(resource, node))
            resource.properties = mergeGlobals(*globals, resource.properties);
    }

    // What "sam build" would have done with the sources.
    void noticeBuild(const Resource& resource) {
        const TreeEntry* method = resource.metadata.findEntry("BuildMethod");
        if (method == nullptr) return;
        found_.notice(method->keyAt, resource.path + ".Metadata.BuildMethod",
                      "BuildMethod " + method->value.text + " is not run: the sources are used as they are",
                      "Run the build yourself and let CodeUri or ContentUri name its result");
    }

    const TreeNode* globalsFor(const Resource& resource, const TreeNode& node) {
        if (!resource.isServerless()) return nullptr;
        const TreeNode* section = root_.find("Globals");
        const std::string name = resource.type.substr(std::string_view("AWS::Serverless::").size());
        const TreeNode* globals = section == nullptr || !section->isMap() ? nullptr : section->find(name);
        if (globals == nullptr || !globals->isMap()) return nullptr;
        const TreeNode* ignored = node.find("IgnoreGlobals");
        if (ignored == nullptr) return globals;
        if (ignored->text == "*") return nullptr;
        reduced_ = TreeNode::map(globals->at);
        for (const TreeEntry& entry : globals->entries) {
            if (!isTextList(*ignored, entry.key)) reduced_.entries.push_back(entry);
        }
        return &reduced_;
    }

  public:
    void checkProperties(const TreeNode& properties, const ResourceSchema& schema, const std::string& what,
                         const Path& path) {
        const std::vector<std::string> names = schema.names();
        for (const TreeEntry& entry : properties.entries) {
            const PropertyRule* rule = schema.find(entry.key);
            const Path here = path + "." + entry.key;
            if (rule == nullptr) {
                std::string remedy = found_.suggestion(entry.key, names);
                if (remedy.empty()) remedy = "Allowed are " + join(names, ", ");
                found_.error(entry.keyAt, here, what + " has no property \"" + entry.key + "\"",
                             std::move(remedy));
            } else if (rule->support != Support::Full) {
                found_.notice(entry.keyAt, here, entry.key + " " + rule->note);
            }
        }
    }

  private:
    const TreeNode& root_;
    Resolver& resolver_;
    DiagnosticList& found_;
    TreeNode reduced_;  // globals without those a resource ignores
};

void checkGlobals(const TreeNode& root, ResourceReader& reader, DiagnosticList& found) {
    const TreeNode* section = root.find("Globals");
    if (section == nullptr) return;
    if (!section->isMap()) {
        found.error(section->at, "Globals", "Globals is a map, this is " + std::string(kindName(*section)),
                    "Write \"Function:\" below it");
        return;
    }
    checkKeys(*section, globalsSections(), "Globals", "Globals", found);
    for (const TreeEntry& entry : section->entries) {
        const ResourceSchema* schema = schemaOf("AWS::Serverless::" + entry.key);
        if (schema == nullptr) {
            found.notice(entry.keyAt, "Globals." + entry.key,
                         "Globals." + entry.key + " is ignored: such resources are not supported yet");
        } else if (entry.value.isMap()) {
            reader.checkProperties(entry.value, *schema, "Globals." + entry.key, "Globals." + entry.key);
        }
    }
}

}  // namespace

std::vector<Resource> readResources(const TreeNode& root, Resolver& resolver, DiagnosticList& found) {
    ResourceReader reader(root, resolver, found);
    checkGlobals(root, reader, found);
    return reader.readAll();
}

TreeNode mergeGlobals(const TreeNode& global, const TreeNode& own) {
    const bool computed = intrinsicOf(global) != nullptr || intrinsicOf(own) != nullptr;
    if (computed || global.kind != own.kind) return own;
    if (own.isList()) {
        TreeNode result = global;
        result.at = own.at;
        result.items.insert(result.items.end(), own.items.begin(), own.items.end());
        return result;
    }
    if (!own.isMap()) return own;
    TreeNode result = own;
    for (const TreeEntry& entry : global.entries) {
        if (TreeNode* mine = result.find(entry.key)) {
            *mine = mergeGlobals(entry.value, *mine);
        } else {
            result.entries.push_back(entry);
        }
    }
    return result;
}

}  // namespace updraft::sam
