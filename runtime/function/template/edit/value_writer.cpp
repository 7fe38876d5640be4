#include "runtime/function/template/edit/value_writer.h"

#include <algorithm>

#include "runtime/base/text.h"
#include "runtime/function/template/edit/scalar_style.h"
#include "runtime/function/template/yaml_reader.h"

namespace updraft::sam {
namespace {

using Kind = TemplateValue::Kind;

std::size_t indentOf(std::string_view line) {
    return line.find_first_not_of(' ');
}

// Without the "\r" of CRLF; without blank lines around.
std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::string_view line : splitView(text, '\n')) {
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back(line);
    }
    while (!lines.empty() && trim(lines.back()).empty()) lines.pop_back();
    while (!lines.empty() && trim(lines.front()).empty()) lines.erase(lines.begin());
    return lines;
}

bool allSingle(const TemplateValue& list) {
    return std::none_of(list.items().begin(), list.items().end(),
                        [](const TemplateValue& item) { return item.isCollection(); });
}

}  // namespace

Result<TreeNode> treeOf(const TemplateValue& value) {
    switch (value.kind()) {
        case Kind::Null: {
            TreeNode node;
            node.kind = TreeNode::Kind::Null;
            return node;
        }
        case Kind::List: {
            TreeNode node = TreeNode::list({});
            for (const TemplateValue& item : value.items()) {
                Result<TreeNode> child = treeOf(item);
                if (!child) return child;
                node.items.push_back(std::move(*child));
            }
            return node;
        }
        case Kind::Map: {
            TreeNode node = TreeNode::map({});
            for (const auto& [key, item] : value.entries()) {
                Result<TreeNode> child = treeOf(item);
                if (!child) return child;
                node.set({key, {}, std::move(*child)});
            }
            return node;
        }
        case Kind::Yaml: {
            DiagnosticList found({});
            const Layout plain;
            const std::string text = "Value:" + ValueWriter(plain).behindKey(value, 2, 2) + "\n";
            std::optional<TreeNode> tree = readTree(text, false, found);
            for (const Diagnostic& each : found.take()) {
                if (each.severity == Severity::Error)
                    return Error{"The value cannot be written: " + each.message + ". " + each.remedy +
                                 (each.remedy.empty() ? "" : ".")};
            }
            if (!tree || tree->entries.size() != 1) return Error{"The value is no YAML. Correct it first."};
            return tree->entries[0].value;
        }
        default: {
            TreeNode node = TreeNode::scalar(value.text(), {});
            node.quoted = value.kind() == Kind::Text;
            return node;
        }
    }
}

TemplateValue valueOf(const TreeNode& tree) {
    if (tree.isList()) {
        std::vector<TemplateValue> items;
        for (const TreeNode& item : tree.items) items.push_back(valueOf(item));
        return TemplateValue::list(std::move(items));
    }
    if (tree.isMap()) {
        TemplateValue::Entries entries;
        for (const TreeEntry& entry : tree.entries) entries.emplace_back(entry.key, valueOf(entry.value));
        return TemplateValue::map(std::move(entries));
    }
    if (!tree.isScalar()) return {};
    const ScalarType type = typeOf(tree);
    if (type == ScalarType::Flag && (tree.text == "true" || tree.text == "false"))
        return TemplateValue::flag(tree.text == "true");
    if (const auto number = parseInteger(tree.text); type == ScalarType::Number && number) {
        if (std::to_string(*number) == tree.text) return TemplateValue::integer(*number);
    }
    return type == ScalarType::Number && tree.text.find_first_not_of("0123456789.-") == std::string::npos &&
                   std::count(tree.text.begin(), tree.text.end(), '.') == 1
               ? TemplateValue::yaml(tree.text)
               : TemplateValue::text(tree.text);
}

std::string ValueWriter::key(std::string_view name, bool inFlow) const {
    return layout_.json ? jsonText(name) : writeText(name, inFlow, 0, false);
}

std::string ValueWriter::scalar(const TemplateValue& value, bool inFlow, char quote) const {
    if (value.kind() == Kind::Null) return "null";
    if (value.kind() != Kind::Text) return value.text();
    return layout_.json ? jsonText(value.text()) : writeText(value.text(), inFlow, quote, quote != 0);
}

std::string ValueWriter::behindKey(const TemplateValue& value, std::size_t column, std::size_t listColumn,
                                   char quote) const {
    if (value.isEmptyCollection()) return value.kind() == Kind::Map ? " {}" : " []";
    switch (value.kind()) {
        case Kind::Null:
            return {};
        case Kind::List:
            return lineStart(listColumn) + entries(value, listColumn, true);
        case Kind::Map:
            return lineStart(column) + entries(value, column, true);
        case Kind::Yaml:
            return source(value.text(), column);
        default:
            if (value.kind() == Kind::Text && quote == 0 && fitsLiteral(value.text()))
                return literal(value.text(), column);
            return " " + scalar(value, false, quote);
    }
}

std::string ValueWriter::behindDash(const TemplateValue& value, std::size_t column, char quote) const {
    if (value.kind() == Kind::Null) return " null";
    const bool inLine = value.isCollection() && !value.isEmptyCollection();
    if (inLine) return " " + entries(value, column + 2, true);
    return behindKey(value, column + 2, column + 2, quote);
}

// Lines at `column`; the first one without what is in front of it.
std::string ValueWriter::entries(const TemplateValue& value, std::size_t column, bool firstInline) const {
    std::string result;
    bool first = firstInline;
    const auto start = [&] {
        if (!first) result += lineStart(column);
        first = false;
    };
    for (const TemplateValue& item : value.items()) {
        start();
        result += "-" + behindDash(item, column);
    }
    for (const auto& [name, item] : value.entries()) {
        start();
        result +=
            key(name, false) + ":" + behindKey(item, column + layout_.step, column + layout_.listIndent);
    }
    return result;
}

std::string ValueWriter::literal(std::string_view text, std::size_t column) const {
    const bool ends = text.ends_with('\n');
    std::string result = ends ? " |" : " |-";
    const std::string_view body = ends ? text.substr(0, text.size() - 1) : text;
    for (const std::string_view line : splitView(body, '\n'))
        result += line.empty() ? layout_.newline : lineStart(column) + std::string(line);
    return result;
}

// Lines moved so that the least indented one stands at `column`.
std::string ValueWriter::below(std::string_view text, std::size_t column) const {
    const std::vector<std::string_view> lines = splitView(text, '\n');
    std::size_t least = std::string_view::npos;
    for (const std::string_view line : lines) {
        if (!trim(line).empty()) least = std::min(least, indentOf(line));
    }
    std::string result;
    for (const std::string_view line : lines)
        result += trim(line).empty() ? layout_.newline : lineStart(column) + std::string(line.substr(least));
    return result;
}

std::string ValueWriter::source(std::string_view yaml, std::size_t column) const {
    std::string text;
    for (const std::string_view line : linesOf(yaml)) text += (text.empty() ? "" : "\n") + std::string(line);
    if (text.empty()) return {};
    const Result<SyntaxNode> syntax = readSyntax(text);
    const bool block = syntax && syntax->isBlock() && syntax->begin == syntax->content;
    const bool comment = trim(text).starts_with('#');
    if (block || comment) return below(text, column);
    const std::size_t end = text.find('\n');
    std::string result = " " + std::string(trim(std::string_view(text).substr(0, end)));
    if (end != std::string::npos) result += below(std::string_view(text).substr(end + 1), column);
    return result;
}

std::string ValueWriter::inFlow(const TemplateValue& value, std::size_t column, bool oneLine,
                                char quote) const {
    if (value.kind() == Kind::Yaml) {
        const bool lines = trim(value.text()).find('\n') != std::string_view::npos;
        if (!layout_.json && !lines) return std::string(trim(value.text()));
        const Result<TreeNode> tree = treeOf(value);
        const TemplateValue plain = tree ? valueOf(*tree) : TemplateValue();
        if (plain.kind() == Kind::Yaml) return plain.text();
        return inFlow(plain, column, oneLine, quote);
    }
    if (!value.isCollection()) return scalar(value, true, quote);
    const bool isMap = value.kind() == Kind::Map;
    if (value.isEmptyCollection()) return isMap ? "{}" : "[]";
    const bool apart = layout_.json && !oneLine && !(layout_.shortLists && !isMap && allSingle(value));
    const std::size_t inner = column + layout_.step;
    std::string result;
    const auto start = [&] {
        if (!result.empty()) result += apart ? "," : ", ";
        if (apart) result += lineStart(inner);
    };
    for (const TemplateValue& item : value.items()) {
        start();
        result += inFlow(item, inner, oneLine);
    }
    for (const auto& [name, item] : value.entries()) {
        start();
        result += key(name, true) + ": " + inFlow(item, inner, oneLine);
    }
    if (apart) result += lineStart(column);
    return (isMap ? "{" : "[") + result + (isMap ? "}" : "]");
}

}  // namespace updraft::sam
