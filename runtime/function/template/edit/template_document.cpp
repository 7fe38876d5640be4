#include "runtime/function/template/edit/template_document.h"

#include <map>

#include "runtime/base/text.h"
#include "runtime/function/template/yaml_reader.h"

namespace updraft {

std::string pathText(const TemplatePath& path) {
    return join(path, ".");
}

namespace sam {
namespace {

// Counts indentations; the most frequent one wins, the smaller of two equally frequent ones.
struct Habits {
    std::map<std::size_t, int> steps, listIndents;
    bool longLists = false, anyList = false;

    static std::size_t usual(const std::map<std::size_t, int>& counts, std::size_t otherwise) {
        int most = 0;
        for (const auto& [width, count] : counts) {
            if (count <= most) continue;
            most = count;
            otherwise = width;
        }
        return otherwise;
    }

    void look(const SyntaxNode& node, const LineIndex& lines) {
        for (const SyntaxEntry& entry : node.entries) {
            const SyntaxNode& child = entry.value;
            if (node.kind == SyntaxNode::Kind::Map && node.isBlock() && child.isBlock()) {
                auto& counts = child.kind == SyntaxNode::Kind::Map ? steps : listIndents;
                ++counts[child.column - node.column];
            }
            if (child.isFlow() && !child.entries.empty()) lookFlow(node, entry, lines);
            look(child, lines);
        }
    }

    void lookFlow(const SyntaxNode& node, const SyntaxEntry& entry, const LineIndex& lines) {
        const SyntaxEntry& first = entry.value.entries.front();
        const bool apart = lines.lineOf(first.begin) != lines.lineOf(entry.value.content);
        if (entry.value.kind == SyntaxNode::Kind::List && !first.value.isCollection())
            (apart ? longLists : anyList) = true;
        const std::size_t outer = lines.column(entry.begin), inner = lines.column(first.begin);
        if (apart && node.isFlow() && inner > outer) ++steps[inner - outer];
    }
};

}  // namespace

std::optional<std::size_t> listIndex(std::string_view name) {
    const auto number = parseInteger(name);
    if (!number || *number < 0) return std::nullopt;
    return static_cast<std::size_t>(*number);
}

const TreeNode* nodeAt(const TreeNode& tree, const TemplatePath& path) {
    const TreeNode* node = &tree;
    for (const std::string& name : path) {
        if (node->isList()) {
            const auto index = listIndex(name);
            node = index && *index < node->items.size() ? &node->items[*index] : nullptr;
        } else {
            node = node->find(name);
        }
        if (node == nullptr) return nullptr;
    }
    return node;
}

Result<TemplateDocument> TemplateDocument::read(std::string text) {
    TemplateDocument document(std::move(text));
    const std::string& all = document.text_;
    const std::size_t first = all.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    const bool braces = first != std::string::npos && all[first] == '{';
    DiagnosticList found({});
    std::optional<TreeNode> tree = readTree(all, braces, found);
    for (const Diagnostic& each : found.take()) {
        if (each.severity != Severity::Error) continue;
        return Error{"The template must be mended before it can be edited here: line " +
                         std::to_string(each.where.line) + ": " + each.message + ". " + each.remedy +
                         (each.remedy.empty() ? "" : "."),
                     each.where};
    }
    if (!tree) return Error{"The template cannot be read. Edit the text instead."};
    Result<SyntaxNode> syntax = readSyntax(all);
    if (!syntax) return syntax.error();
    if (!agrees(*syntax, *tree))
        return Error{"The template is written in a way that cannot be edited here. Edit the text instead.",
                     {}};
    document.tree_ = std::move(*tree);
    document.root_ = std::move(*syntax);
    Layout& layout = document.layout_;
    const std::size_t newline = all.find('\n');
    if (newline != std::string::npos && newline > 0 && all[newline - 1] == '\r') layout.newline = "\r\n";
    const SyntaxNode& root = document.root_;
    layout.json = braces && (root.entries.empty() || all[root.entries.front().keyBegin] == '"');
    if (layout.json && all.find("\n\t") != std::string::npos) layout.blank = '\t';
    Habits habits;
    habits.look(root, document.lines_);
    layout.step = Habits::usual(habits.steps, layout.blank == '\t' ? 1 : 2);
    layout.listIndent = Habits::usual(habits.listIndents, layout.step);
    layout.shortLists = habits.anyList || !habits.longLists;
    return document;
}

Place TemplateDocument::find(const TemplatePath& path) const {
    Place place;
    place.nodes.push_back(&root_);
    for (const std::string& name : path) {
        const SyntaxNode& node = place.node();
        const std::string where = "in line " + std::to_string(lines_.lineOf(node.begin) + 1);
        std::optional<std::size_t> index;
        if (node.kind == SyntaxNode::Kind::List) {
            index = listIndex(name);
            if (!index || *index > node.entries.size())
                place.blocked = "the list " + where + " has no place " + name;
            if (index && *index >= node.entries.size()) index.reset();
        } else if (const SyntaxEntry* entry = node.find(name)) {
            index = static_cast<std::size_t>(entry - node.entries.data());
        }
        if (node.kind == SyntaxNode::Kind::Alias) place.blocked = "the value " + where + " is an alias";
        if (node.kind == SyntaxNode::Kind::Scalar)
            place.blocked = "the value " + where + " is a single value";
        if (!node.tag.empty()) place.blocked = "the value " + where + " is computed by " + node.tag;
        if (!place.blocked.empty() || !index) return place;
        place.nodes.push_back(&node.entries[*index].value);
        place.indexes.push_back(*index);
    }
    place.complete = true;
    return place;
}

const TreeNode* TemplateDocument::treeAt(const TemplatePath& path) const {
    return nodeAt(tree_, path);
}

std::size_t TemplateDocument::lineEnd(std::size_t offset) const {
    const std::size_t found = text_.find('\n', offset);
    if (found == std::string::npos) return text_.size();
    return found > offset && text_[found - 1] == '\r' ? found - 1 : found;
}

bool TemplateDocument::isBlankLine(std::size_t line) const {
    if (line >= lines_.starts.size()) return false;
    const std::size_t start = lines_.starts[line];
    return text_.find_first_not_of(" \t\r", start) == text_.find('\n', start) && start < text_.size();
}

std::optional<std::size_t> TemplateDocument::commentColumn(std::size_t line) const {
    if (line >= lines_.starts.size()) return std::nullopt;
    const std::size_t start = lines_.starts[line];
    const std::size_t first = text_.find_first_not_of(" \t", start);
    if (first == std::string::npos || text_[first] != '#') return std::nullopt;
    return first - start;
}

std::size_t TemplateDocument::entryEnd(const SyntaxNode& container, std::size_t index) const {
    const SyntaxEntry& entry = container.entries[index];
    std::size_t line = lines_.lineOf(entry.end());
    while (true) {
        const std::optional<std::size_t> column = commentColumn(line + 1);
        if (!column || *column <= container.column) break;
        ++line;
    }
    return lineEnd(std::max(entry.end(), lines_.starts[line]));
}

}  // namespace sam
}  // namespace updraft
