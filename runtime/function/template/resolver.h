// Resolves intrinsic functions: tree in, tree out, with what could not be resolved reported once and answered
// as an Unknown node. Lazily: only what somebody asks for is resolved, and each condition once.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "runtime/function/template/diagnostic_list.h"
#include "runtime/function/template/tree.h"

namespace updraft::sam {

// What names stand for; implemented by ReferenceTable.
class References {
  public:
    virtual ~References() = default;
    // Of a parameter, pseudo parameter or resource. Reports a name that is unknown.
    virtual TreeNode ref(const std::string& name, Position at, const Path& path) = 0;
    virtual TreeNode attribute(const std::string& resource, const std::string& attribute, Position at,
                               const Path& path) = 0;
};

class Resolver {
  public:
    // `root` outlives the resolver.
    Resolver(const TreeNode& root, DiagnosticList& found);

    void useReferences(References& references) { references_ = &references; }
    TreeNode resolve(const TreeNode& node, const Path& path);
    // The value of a named condition; nothing when it cannot be told, which has been reported.
    std::optional<bool> condition(const std::string& name, Position at, const Path& path);

  private:
    using Function = TreeNode (Resolver::*)(const TreeNode& argument, Position at, const Path& path);
    static const std::map<std::string, Function, std::less<>>& functions();

    TreeNode call(const TreeEntry& entry, Position at, const Path& path);
    TreeNode unsupported(const std::string& name, Position at, const Path& path);
    TreeNode wrongArgument(const TreeNode& argument, const Path& path, const std::string& allowed);
    // The arguments of a function that takes a list of `count` (0: any) parts, resolved; nothing when wrong.
    std::optional<std::vector<TreeNode>> arguments(const TreeNode& argument, std::size_t count,
                                                   const Path& path, const std::string& allowed);
    std::optional<bool> truth(const TreeNode& node, const Path& path);
    TreeNode truthNode(std::optional<bool> value, Position at) const;
    TreeNode charged(TreeNode node, Position at, const Path& path);
    TreeNode limited(std::string text, Position at, const Path& path);
    std::optional<std::string> substitute(const std::string& text, const TreeNode& own, Position at,
                                          const Path& path);
    std::optional<std::string> variable(const std::string& name, const TreeNode& own, Position at,
                                        const Path& path);

    TreeNode ref(const TreeNode& argument, Position at, const Path& path);
    TreeNode namedCondition(const TreeNode& argument, Position at, const Path& path);
    TreeNode getAtt(const TreeNode& argument, Position at, const Path& path);
    TreeNode sub(const TreeNode& argument, Position at, const Path& path);
    TreeNode joined(const TreeNode& argument, Position at, const Path& path);
    TreeNode split(const TreeNode& argument, Position at, const Path& path);
    TreeNode select(const TreeNode& argument, Position at, const Path& path);
    TreeNode findInMap(const TreeNode& argument, Position at, const Path& path);
    TreeNode base64(const TreeNode& argument, Position at, const Path& path);
    TreeNode length(const TreeNode& argument, Position at, const Path& path);
    TreeNode jsonString(const TreeNode& argument, Position at, const Path& path);
    TreeNode choose(const TreeNode& argument, Position at, const Path& path);
    TreeNode equals(const TreeNode& argument, Position at, const Path& path);
    TreeNode negate(const TreeNode& argument, Position at, const Path& path);
    TreeNode all(const TreeNode& argument, Position at, const Path& path);
    TreeNode any(const TreeNode& argument, Position at, const Path& path);
    TreeNode combine(const TreeNode& argument, bool all, Position at, const Path& path);

    const TreeNode& root_;
    DiagnosticList& found_;
    References* references_ = nullptr;
    std::map<std::string, std::optional<bool>> conditions_;
    std::size_t spent_ = 0;           // bytes of computed values so far
    std::set<std::string> underWay_;  // conditions being resolved, to find circles
};

// YAML 1.1 and JSON truth values; quoted ones count too, as in CloudFormation.
std::optional<bool> truthOf(const TreeNode& node);

}  // namespace updraft::sam
