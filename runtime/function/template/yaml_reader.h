// Text to tree. YAML as CloudFormation takes it (short tags; aliases and merge keys as SAM's tools expand
// them, bounded), and JSON as the subset of it. Never throws.
#pragma once

#include <optional>
#include <string_view>

#include "runtime/function/template/diagnostic_list.h"
#include "runtime/function/template/tree.h"

namespace updraft::sam {

struct ReadLimits {
    std::size_t bytes = 1'000'000;  // CloudFormation's own limit for a template
    std::size_t nodes = 200'000;    // after expanding aliases
    std::size_t depth = 200;        // levels
};

// Nothing when the text is no template at all; what is wrong stands in `found`, also when a tree came out
// (duplicate keys, unknown tags).
std::optional<TreeNode> readTree(std::string_view text, bool json, DiagnosticList& found,
                                 const ReadLimits& limits = {});

}  // namespace updraft::sam
