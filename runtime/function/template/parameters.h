// The Parameters section: declared types, limits and defaults, and the values that callers put in their
// place.
#pragma once

#include <map>
#include <string>

#include "runtime/function/template/diagnostic_list.h"
#include "runtime/function/template/tree.h"
#include "runtime/function/template/workspace_model.h"

namespace updraft::sam {

// What !Ref of each parameter gives: a text, or a list for list types. Unknown nodes for those whose value
// was refused.
struct Parameters {
    std::map<std::string, TreeNode> values;
    std::vector<ParameterDefinition> definitions;
};

Parameters readParameters(const TreeNode& root, const std::map<std::string, std::string>& overrides,
                          DiagnosticList& found);

// Reports keys that are not allowed, naming the nearest that is.
void checkKeys(const TreeNode& map, const std::vector<std::string>& allowed, const std::string& what,
               const Path& path, DiagnosticList& found);

}  // namespace updraft::sam
