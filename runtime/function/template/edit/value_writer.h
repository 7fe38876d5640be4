// Values as text, in the way the document is written. Plain functions; any thread.
#pragma once

#include <string>
#include <string_view>

#include "runtime/base/result.h"
#include "runtime/function/template/edit/template_document.h"
#include "runtime/function/template/edit/template_value.h"

namespace updraft::sam {

// What the value reads as. An Error when a Yaml value cannot be read by itself.
Result<TreeNode> treeOf(const TemplateValue& value);
// The value that reads as this; for writing Yaml values where YAML's block form cannot stand.
TemplateValue valueOf(const TreeNode& tree);

class ValueWriter {
  public:
    explicit ValueWriter(const Layout& layout) : layout_(layout) {}

    std::string key(std::string_view name, bool inFlow) const;
    // What follows "key:", with the space or line break in front. Collections below start at `column`, lists
    // at `listColumn`.
    std::string behindKey(const TemplateValue& value, std::size_t column, std::size_t listColumn,
                          char quote = 0) const;
    // What follows the "-" at `column`.
    std::string behindDash(const TemplateValue& value, std::size_t column, char quote = 0) const;
    // Inside of brackets. `column`: where the line starts that the value stands in; several lines only in
    // JSON, and not when `oneLine`.
    std::string inFlow(const TemplateValue& value, std::size_t column, bool oneLine, char quote = 0) const;

  private:
    std::string scalar(const TemplateValue& value, bool inFlow, char quote) const;
    std::string lineStart(std::size_t column) const { return layout_.lineStart(column); }
    std::string entries(const TemplateValue& value, std::size_t column, bool firstInline) const;
    std::string literal(std::string_view text, std::size_t column) const;
    std::string source(std::string_view yaml, std::size_t column) const;
    std::string below(std::string_view lines, std::size_t column) const;

    const Layout& layout_;
};

}  // namespace updraft::sam
