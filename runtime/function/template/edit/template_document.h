// A template's text with everything that an edit has to know of it: the tree, the places, the author's
// habits. Immutable; owned by the edit that read it; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/function/template/edit/syntax_tree.h"
#include "runtime/function/template/tree.h"

namespace updraft {

// {"Resources", "Hello", "Properties", "Layers", "0"}: keys, and positions in lists.
using TemplatePath = std::vector<std::string>;

std::string pathText(const TemplatePath& path);  // "Resources.Hello.Properties.Layers.0"

namespace sam {

// How the author writes, so that what is added looks alike.
struct Layout {
    bool json = false;
    std::string newline = "\n";
    std::size_t step = 2;        // columns per level
    std::size_t listIndent = 2;  // of "-" below its key
    bool shortLists = true;      // JSON: lists of single values in one line
    char blank = ' ';            // JSON may be indented by tabs

    std::string lineStart(std::size_t column) const { return newline + std::string(column, blank); }
};

// A value's place: the entries from the root down to it.
struct Place {
    std::vector<const SyntaxNode*>
        nodes;  // nodes[0] is the root; nodes[i + 1] is the entry indexes[i] of nodes[i]
    std::vector<std::size_t> indexes;
    bool complete = false;  // every name of the path was found
    std::string blocked;    // else: why nothing can be added there, empty when it can

    const SyntaxNode& node() const { return *nodes.back(); }
    const SyntaxNode& container() const { return *nodes[nodes.size() - 2]; }
    std::size_t index() const { return indexes.back(); }
    std::size_t found() const { return indexes.size(); }
};

class TemplateDocument {
  public:
    static Result<TemplateDocument> read(std::string text);

    const std::string& text() const { return text_; }
    const TreeNode& tree() const { return tree_; }
    const SyntaxNode& root() const { return root_; }
    const Layout& layout() const { return layout_; }
    const LineIndex& lines() const { return lines_; }

    Place find(const TemplatePath& path) const;
    const TreeNode* treeAt(const TemplatePath& path) const;  // null when absent

    std::size_t lineStart(std::size_t offset) const { return lines_.starts[lines_.lineOf(offset)]; }
    std::size_t lineEnd(std::size_t offset) const;  // where its line break starts
    bool isBlankLine(std::size_t line) const;
    // Column of the "#" of a line that is a comment and nothing else.
    std::optional<std::size_t> commentColumn(std::size_t line) const;
    // The end of the entry's last line, with comments below that are indented deeper than the entry.
    std::size_t entryEnd(const SyntaxNode& container, std::size_t index) const;

  private:
    explicit TemplateDocument(std::string text) : text_(std::move(text)), lines_(text_) {}

    std::string text_;
    LineIndex lines_;
    TreeNode tree_;
    SyntaxNode root_;
    Layout layout_;
};

const TreeNode* nodeAt(const TreeNode& tree, const TemplatePath& path);
std::optional<std::size_t> listIndex(std::string_view name);

}  // namespace sam
}  // namespace updraft
