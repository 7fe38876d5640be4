#include "runtime/function/template/edit/written_template.h"

#include <algorithm>

#include "runtime/base/text.h"

namespace updraft {
namespace {

using sam::TreeNode;

WrittenValue::Kind kindOf(const TreeNode& node) {
    if (sam::intrinsicOf(node) != nullptr) return WrittenValue::Kind::Intrinsic;
    switch (node.kind) {
        case TreeNode::Kind::Scalar:
            return WrittenValue::Kind::Single;
        case TreeNode::Kind::List:
            return WrittenValue::Kind::List;
        case TreeNode::Kind::Map:
            return WrittenValue::Kind::Map;
        default:
            return WrittenValue::Kind::Null;
    }
}

// The first line stands where the value begins; the others lose that much of their indentation.
std::string movedLeft(std::string_view source, std::size_t columns) {
    std::string result;
    for (std::string_view line : splitView(source, '\n')) {
        if (line.ends_with('\r')) line.remove_suffix(1);
        const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
        if (!result.empty() || line.data() != source.data()) {
            result += '\n';
            line.remove_prefix(std::min(blanks, columns));
        }
        result += line;
    }
    return result;
}

}  // namespace

Result<WrittenTemplate> WrittenTemplate::read(std::string text) {
    Result<sam::TemplateDocument> document = sam::TemplateDocument::read(std::move(text));
    if (!document) return document.error();
    return WrittenTemplate(std::make_shared<const sam::TemplateDocument>(std::move(*document)));
}

std::optional<WrittenValue> WrittenTemplate::own(const TemplatePath& path) const {
    const TreeNode* node = document_->treeAt(path);
    if (node == nullptr) return std::nullopt;
    const sam::Place place = document_->find(path);
    const sam::SyntaxNode& syntax = place.node();
    WrittenValue value;
    value.kind = kindOf(*node);
    value.tree = *node;
    value.at = path;
    if (node->isScalar()) value.text = node->text;
    value.quoted = node->quoted;
    if (const sam::TreeEntry* function = sam::intrinsicOf(*node)) value.function = function->key;
    value.begin = syntax.begin;
    value.end = syntax.end;
    value.from = document_->lines().position(syntax.begin);
    value.to = document_->lines().position(syntax.end);
    value.through = !place.complete || syntax.kind == sam::SyntaxNode::Kind::Alias;
    const std::size_t start = document_->lineStart(syntax.begin);
    const std::size_t indent = document_->text().find_first_not_of(" -", start) - start;
    const bool block = syntax.isBlock() && syntax.begin == syntax.content;
    value.source =
        movedLeft(std::string_view(document_->text()).substr(syntax.begin, syntax.end - syntax.begin),
                  block ? syntax.column : indent);
    return value;
}

std::optional<TemplatePath> WrittenTemplate::globalPath(const TemplatePath& path) const {
    static constexpr std::string_view serverless = "AWS::Serverless::";
    if (path.size() < 4 || path[0] != "Resources" || path[2] != "Properties") return std::nullopt;
    const TreeNode* type = document_->treeAt({path[0], path[1], "Type"});
    if (type == nullptr || !type->text.starts_with(serverless)) return std::nullopt;
    if (const TreeNode* ignored = document_->treeAt({path[0], path[1], "IgnoreGlobals"})) {
        const auto named = [&](const TreeNode& item) { return item.text == path[3]; };
        if (ignored->text == "*" || std::any_of(ignored->items.begin(), ignored->items.end(), named))
            return std::nullopt;
    }
    TemplatePath result = {"Globals", type->text.substr(serverless.size())};
    result.insert(result.end(), path.begin() + 3, path.end());
    return result;
}

// Whether the resource has a single value, a list or an intrinsic function at or above the path: Globals are
// merged into maps only.
bool WrittenTemplate::replacesGlobals(const TemplatePath& path) const {
    for (std::size_t length = 4; length < path.size(); ++length) {
        const TreeNode* node =
            document_->treeAt({path.begin(), path.begin() + static_cast<std::ptrdiff_t>(length)});
        if (node == nullptr) return false;
        if (!node->isMap() || sam::intrinsicOf(*node) != nullptr) return true;
    }
    return false;
}

std::optional<WrittenValue> WrittenTemplate::value(const TemplatePath& path) const {
    if (std::optional<WrittenValue> there = own(path)) return there;
    const std::optional<TemplatePath> global = globalPath(path);
    if (!global || replacesGlobals(path)) return std::nullopt;
    std::optional<WrittenValue> value = own(*global);
    if (value) value->inherited = true;
    return value;
}

std::vector<std::string> WrittenTemplate::keys(const TemplatePath& path) const {
    std::vector<std::string> result;
    const TreeNode* node = document_->treeAt(path);
    for (const sam::TreeEntry& entry : node == nullptr ? std::vector<sam::TreeEntry>() : node->entries)
        result.push_back(entry.key);
    return result;
}

std::optional<WrittenValue> readValue(std::string_view text, const TemplatePath& path) {
    const Result<WrittenTemplate> written = WrittenTemplate::read(std::string(text));
    return written ? written->value(path) : std::nullopt;
}

}  // namespace updraft
