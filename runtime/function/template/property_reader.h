// Typed access to the properties of one resource or of a map inside it: resolves, checks limits, reports, and
// answers plain values. A property that is absent or was refused answers nothing.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "runtime/function/template/diagnostic_list.h"
#include "runtime/function/template/limits.h"
#include "runtime/function/template/resolver.h"
#include "runtime/function/template/tree.h"

namespace updraft::sam {

class PropertyReader {
  public:
    // `properties` may still hold intrinsic functions and outlives the reader.
    PropertyReader(const TreeNode& properties, Position at, Path path, Resolver& resolver,
                   DiagnosticList& found);

    bool has(const char* name) const { return properties_.find(name) != nullptr; }
    TreeNode node(const char* name);  // resolved; Absent when not there
    std::optional<std::string> text(const char* name);
    // Reports when the property is missing altogether.
    std::optional<std::string> requiredText(const char* name, const std::string& remedy);
    std::optional<int> integer(const char* name, Range range);
    std::optional<double> number(const char* name, double least, double most);
    std::optional<bool> flag(const char* name);
    std::optional<std::string> choice(const char* name, const std::vector<std::string>& allowed);
    std::vector<std::string> texts(const char* name);  // a list of texts
    std::map<std::string, std::string> textMap(const char* name);
    // A map inside, resolved, whose keys are checked. Nothing when absent.
    std::optional<TreeNode> map(const char* name, const std::vector<std::string>& allowedKeys);

    Position at(const char* name) const;  // of the value, else of the owner
    Position owner() const { return at_; }
    Path pathOf(const char* name) const { return path_ + "." + name; }
    void error(const char* name, std::string message, std::string remedy);

  private:
    std::optional<std::string> textOf(const char* name, const TreeNode& value);
    void wrongKind(const char* name, const TreeNode& value, const std::string& allowed);

    const TreeNode& properties_;
    Position at_;
    Path path_;
    Resolver& resolver_;
    DiagnosticList& found_;
};

// A scalar as environment variables and tags take it: truth values of YAML as "true" and "false".
std::string plainText(const TreeNode& scalar);

}  // namespace updraft::sam
