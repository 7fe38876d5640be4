#include "runtime/function/template/edit/edit_session.h"

#include <utility>

#include "runtime/function/template/edit/block_lines.h"
#include "runtime/function/template/edit/scalar_style.h"
#include "runtime/function/template/edit/value_writer.h"

namespace updraft::sam {
namespace {

constexpr std::size_t kDash = 2;  // "- "

char quoteOf(const SyntaxNode& node, const TemplateValue& value) {
    if (value.kind() != TemplateValue::Kind::Text || !node.tag.empty()) return 0;
    if (node.style == SyntaxNode::Style::Double) return '"';
    return node.style == SyntaxNode::Style::Single ? '\'' : '\0';
}

TemplateValue entryOf(const std::string& key, const TemplateValue& value) {
    return TemplateValue::map({{key, value}});
}

std::optional<TemplatePath> below(const std::string& name, std::optional<TemplatePath> path) {
    if (path) path->insert(path->begin(), name);
    return path;
}

}  // namespace

std::optional<TemplatePath> firstDifference(const TreeNode& a, const TreeNode& b) {
    const bool here =
        a.kind == b.kind && a.items.size() == b.items.size() && a.entries.size() == b.entries.size();
    if (!here) return TemplatePath{};
    if (a.isScalar() && (a.text != b.text || typeOf(a) != typeOf(b))) return TemplatePath{};
    for (std::size_t i = 0; i < a.items.size(); ++i) {
        if (auto found = below(std::to_string(i), firstDifference(a.items[i], b.items[i]))) return found;
    }
    for (std::size_t i = 0; i < a.entries.size(); ++i) {
        const TreeEntry& entry = a.entries[i];
        // Nearly always at the same place.
        const TreeNode* other = b.entries[i].key == entry.key ? &b.entries[i].value : b.find(entry.key);
        if (other == nullptr) return TemplatePath{entry.key};
        if (auto found = below(entry.key, firstDifference(entry.value, *other))) return found;
    }
    return std::nullopt;
}

bool sameValue(const TreeNode& a, const TreeNode& b) {
    return !firstDifference(a, b);
}

EditSession::EditSession(std::string_view text, TemplateDocument document)
    : original_(text), document_(std::move(document)), before_(document_.tree()), trail_(text) {}

Result<EditSession> EditSession::open(std::string_view text) {
    Result<TemplateDocument> document = TemplateDocument::read(std::string(text));
    if (!document) return document.error();
    return EditSession(text, std::move(*document));
}

Status EditSession::change(const std::vector<TextEdit>& edits) {
    Result<TemplateDocument> next = TemplateDocument::read(applyEdits(document_.text(), edits));
    if (!next) {
        const Position at = document_.lines().position(edits.empty() ? 0 : edits.front().offset);
        return Error{
            "Line " + std::to_string(at.line) + " cannot be changed safely from here. Edit the text instead.",
            {{}, at.line, at.column}};
    }
    document_ = std::move(*next);
    trail_.apply(edits);
    return Done{};
}

std::size_t EditSession::lineIndent(std::size_t offset) const {
    const std::size_t start = document_.lineStart(offset);
    return document_.text().find_first_not_of(" \t", start) - start;
}

bool EditSession::isOneLine(const SyntaxNode& node) const {
    return document_.lines().lineOf(node.content) == document_.lines().lineOf(node.end);
}

Status EditSession::replace(const Place& place, const TemplateValue& value) {
    const SyntaxNode& old = place.node();
    const SyntaxNode& container = place.container();
    if (!container.isFlow()) return replaceInBlock(place, value);
    const ValueWriter writer(document_.layout());
    const bool oneLine = isOneLine(container);
    std::string text = writer.inFlow(value, lineIndent(old.begin), oneLine, quoteOf(old, value));
    if (old.kind == SyntaxNode::Kind::Nothing) text.insert(0, 1, ' ');
    return change({{old.begin, old.end - old.begin, std::move(text)}});
}

Status EditSession::replaceInBlock(const Place& place, const TemplateValue& value) {
    const SyntaxNode& container = place.container();
    const Layout& layout = document_.layout();
    const ValueWriter writer(layout);
    const char quote = quoteOf(place.node(), value);
    const std::string text = container.kind == SyntaxNode::Kind::List
                                 ? writer.behindDash(value, container.column, quote)
                                 : writer.behindKey(value, container.column + layout.step,
                                                    container.column + layout.listIndent, quote);
    return change(replaceText(document_, container, place.index(), text));
}

bool hasGaps(const TemplateDocument& document, const SyntaxNode& map, bool otherwise) {
    if (map.entries.size() < 2) return otherwise;
    int with = 0, without = 0;
    for (std::size_t i = 0; i + 1 < map.entries.size(); ++i) {
        const std::size_t next = document.lines().lineOf(map.entries[i + 1].begin);
        std::size_t line = document.lines().lineOf(map.entries[i].end()) + 1;
        while (line < next && !document.isBlankLine(line)) ++line;
        ++(line < next ? with : without);
    }
    return with > without || (with == without && otherwise);
}

// Sections and resources are set apart unless the author does it otherwise.
bool EditSession::wantsGaps(const Place& collection) const {
    const SyntaxNode& node = collection.node();
    if (node.kind != SyntaxNode::Kind::Map || !node.isBlock()) return false;
    const bool isSection = collection.nodes.size() == 2;
    const bool usually = collection.nodes.size() == 1 ||
                         (isSection && document_.root().entries[collection.indexes[0]].key == "Resources");
    return hasGaps(document_, node, usually);
}

Status EditSession::insertInBlock(const Place& place, const std::string& lines,
                                  std::optional<std::size_t> behind) {
    const SyntaxNode& node = place.node();
    const Layout& layout = document_.layout();
    if (!behind) {
        const std::size_t at = node.entries.front().begin;
        return change(
            {{at, 0, lines + (wantsGaps(place) ? layout.newline : "") + layout.lineStart(node.column)}});
    }
    const bool gap = wantsGaps(place) && !keepsBlankLines(document_, node.entries[*behind].value);
    const std::size_t at = document_.entryEnd(node, *behind);
    return change({{at, 0, (gap ? layout.newline : "") + layout.lineStart(node.column) + lines}});
}

Status EditSession::insertEntry(const Place& map, const std::string& key, const TemplateValue& value,
                                std::optional<std::size_t> behind) {
    const SyntaxNode& node = map.node();
    if (node.entries.empty()) return fill(map, entryOf(key, value));
    if (node.isFlow()) return insertInFlow(map, key, value, behind);
    const Layout& layout = document_.layout();
    const ValueWriter writer(layout);
    const std::string lines =
        writer.key(key, false) + ":" +
        writer.behindKey(value, node.column + layout.step, node.column + layout.listIndent);
    return insertInBlock(map, lines, behind);
}

Status EditSession::insertItem(const Place& list, const TemplateValue& value, std::size_t index) {
    const SyntaxNode& node = list.node();
    if (node.entries.empty()) return fill(list, TemplateValue::list({value}));
    const auto behind = index == 0 ? std::nullopt : std::optional(index - 1);
    if (node.isFlow()) return insertInFlow(list, {}, value, behind);
    const ValueWriter writer(document_.layout());
    return insertInBlock(list, "-" + writer.behindDash(value, node.column), behind);
}

// An empty collection, or nothing at all, gets its first entry.
Status EditSession::fill(const Place& place, const TemplateValue& value) {
    if (place.nodes.size() > 1) return replace(place, value);
    const SyntaxNode& root = place.node();  // "{}": a template without a section
    const ValueWriter writer(document_.layout());
    return change({{root.content, root.end - root.content, writer.inFlow(value, 0, false)}});
}

Status EditSession::insertInFlow(const Place& place, const std::string& key, const TemplateValue& value,
                                 std::optional<std::size_t> behind) {
    const SyntaxNode& node = place.node();
    const ValueWriter writer(document_.layout());
    const LineIndex& lines = document_.lines();
    const SyntaxEntry& neighbour = node.entries[behind.value_or(0)];
    const bool oneLine = isOneLine(node);
    const std::size_t before = behind.value_or(0) == 0 ? node.content : node.entries[*behind - 1].end();
    const bool apart = lines.lineOf(neighbour.begin) != lines.lineOf(before);
    const std::size_t indent = lineIndent(neighbour.begin);
    std::string text = writer.inFlow(value, indent, oneLine);
    if (node.kind == SyntaxNode::Kind::Map) text = writer.key(key, true) + ": " + text;
    const std::string gap = apart ? document_.layout().lineStart(indent) : " ";
    if (!behind) return change({{neighbour.begin, 0, text + "," + gap}});
    return change(insertBehind(document_, neighbour.end(), apart, gap + text));
}

Status EditSession::copyEntry(const Place& place, const std::string& key) {
    const SyntaxNode& container = place.container();
    const SyntaxEntry& entry = container.entries[place.index()];
    const std::size_t end = container.isFlow() ? entry.end() : document_.entryEnd(container, place.index());
    const std::string_view text = document_.text();
    const std::string copy = std::string(text.substr(entry.begin, entry.keyBegin - entry.begin)) +
                             ValueWriter(document_.layout()).key(key, container.isFlow()) +
                             std::string(text.substr(entry.keyEnd, end - entry.keyEnd));
    if (!container.isFlow()) {
        Place collection = place;
        collection.nodes.pop_back();
        collection.indexes.pop_back();
        return insertInBlock(collection, copy, place.index());
    }
    const bool apart = !isOneLine(container);
    const std::string gap = apart ? document_.layout().lineStart(lineIndent(entry.begin)) : " ";
    return change(insertBehind(document_, end, apart, gap + copy));
}

Status EditSession::clear(const Place& collection) {
    const SyntaxNode& node = collection.node();
    if (node.isFlow()) return change({{node.content + 1, node.end - node.content - 2, ""}});
    return replace(collection,
                   node.kind == SyntaxNode::Kind::Map ? TemplateValue::map({}) : TemplateValue::list({}));
}

Status EditSession::removeFromFlow(const SyntaxNode& node, std::size_t index) {
    const SyntaxEntry& entry = node.entries[index];
    if (index == 0) return change({{entry.begin, node.entries[1].begin - entry.begin, ""}});
    const std::size_t before = node.entries[index - 1].end();
    const std::string_view between = std::string_view(document_.text()).substr(before, entry.begin - before);
    if (between.find('#') == std::string_view::npos) return change({{before, entry.end() - before, ""}});
    if (index + 1 < node.entries.size())
        return change({{entry.begin, node.entries[index + 1].begin - entry.begin, ""}});
    return change({{entry.begin, entry.end() - entry.begin, ""}});
}

Status EditSession::remove(const Place& place, bool comment) {
    const SyntaxNode& container = place.container();
    if (container.isFlow()) return removeFromFlow(container, place.index());
    return change({linesToRemove(document_, container, place.index(), comment)});
}

Result<std::vector<TextEdit>> EditSession::finish(const TreeNode& expected) const {
    const std::optional<TemplatePath> wrong = firstDifference(expected, document_.tree());
    if (!wrong) return trail_.edits(original_);
    const TreeNode* there = nodeAt(before_, *wrong);
    const Position at = there == nullptr ? Position{} : there->at;
    return Error{
        "This cannot be changed from here without changing " + pathText(*wrong) +
            " in another way than meant (an alias or a merged map is often why). Edit the text instead.",
        {{}, at.line, at.column}};
}

}  // namespace updraft::sam
