// The Resources section with Globals merged in, and what the names of a template stand for.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "runtime/function/template/diagnostic_list.h"
#include "runtime/function/template/parameters.h"
#include "runtime/function/template/resolver.h"
#include "runtime/function/template/schema.h"
#include "runtime/function/template/tree.h"
#include "runtime/function/template/workspace_model.h"

namespace updraft::sam {

struct Resource {
    std::string id;
    std::string type;
    Position at;
    Path path;                               // "Resources.Hello"
    const ResourceSchema* schema = nullptr;  // null for types that are not made here
    TreeNode properties;                     // unresolved, with the template's Globals
    TreeNode metadata;
    bool active = true;  // its condition holds

    ResourceKind kind() const { return schema == nullptr ? ResourceKind::Foreign : schema->kind; }
    bool isServerless() const { return type.starts_with("AWS::Serverless::"); }
};

// All resources in the template's order. Reports types, attributes and properties that are unknown, missing
// or without effect here.
std::vector<Resource> readResources(const TreeNode& root, Resolver& resolver, DiagnosticList& found);

// SAM's rule: maps are merged key by key, lists concatenated (globals first), single values and intrinsic
// functions replaced.
TreeNode mergeGlobals(const TreeNode& global, const TreeNode& own);

class ReferenceTable final : public References {
  public:
    ReferenceTable(const std::vector<Resource>& resources, const Parameters& parameters,
                   const TemplateOptions& options, Resolver& resolver, DiagnosticList& found);

    TreeNode ref(const std::string& name, Position at, const Path& path) override;
    TreeNode attribute(const std::string& resource, const std::string& attribute, Position at,
                       const Path& path) override;

    // The physical name: the name property, else the logical id.
    std::string physicalName(const Resource& resource);
    std::string layerArn(const Resource& resource);
    std::string urlOf(std::string_view function, std::string_view qualifier) const;
    const Resource* find(const std::string& id) const;
    void index();  // once the resources are read; until then only parameters are known

  private:
    std::optional<TreeNode> pseudo(const std::string& name, Position at) const;
    std::optional<std::string> refOf(const Resource& resource);
    std::optional<std::string> attributeOf(const Resource& resource, const std::string& attribute);
    std::optional<std::string> functionAttribute(const Resource& function, const std::string& attribute);
    std::optional<std::string> urlAttribute(const Resource& url, const std::string& attribute);
    std::optional<std::string> generated(const std::string& name, const std::string& attribute);
    std::string textProperty(const Resource& resource, const char* property);
    std::string ownerArn(const Resource& resource, const char* property);
    std::string filled(std::string_view pattern, const std::string& name) const;
    std::string autoAlias(const Resource& function);
    TreeNode unknownName(const std::string& name, Position at, const Path& path);
    TreeNode inactive(const Resource& resource, Position at, const Path& path);

    const std::vector<Resource>& resources_;
    const Parameters& parameters_;
    const TemplateOptions& options_;
    Resolver& resolver_;
    DiagnosticList& found_;
    std::map<std::string, const Resource*> byId_;
    std::map<std::string, std::string> texts_;  // "id.property" -> value, once resolved
    std::set<std::string> underWay_;
};

// How a version resource's number is written until it is known: "@" and the logical id.
constexpr char kVersionMark = '@';

}  // namespace updraft::sam
