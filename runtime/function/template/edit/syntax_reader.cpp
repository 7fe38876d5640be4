// The structure of a YAML text by recursive descent: block and flow collections, what is in front of a value.
#include <utility>

#include "runtime/function/template/edit/scalar_scanner.h"

namespace updraft::sam {
namespace {

class SyntaxReader final : ScalarScanner {
  public:
    explicit SyntaxReader(std::string_view text) : ScalarScanner(text) { bound(); }

    SyntaxNode read() {
        SyntaxNode root = value(-1, true, false);
        skipToContent();
        if (!atEnd()) refuse("this belongs to nothing");
        return root;
    }

  private:
    bool atDash() const { return here() == '-' && isSpace(pos_ + 1); }

    bool atProperty() const { return (here() == '!' || here() == '&') && !atEnd(); }

    std::size_t propertyEnd(std::size_t from) const {
        std::size_t end = from;
        while (!isSpace(end) && at(end) != ',' && at(end) != ']' && at(end) != '}') ++end;
        return end;
    }

    // Whether a key and its ":" stand here, in this line.
    bool atKey() const {
        std::size_t from = pos_;
        while (at(from) == '!' || at(from) == '&') {
            from = propertyEnd(from);
            while (isBlank(from)) ++from;
        }
        const std::size_t end = keyEnd(from, false);
        std::size_t colon = end;
        while (isBlank(colon)) ++colon;
        return end > from && end != std::string_view::npos && endsKey(colon, false) &&
               lines_.lineOf(from) == lines_.lineOf(colon);
    }

    std::size_t keyEnd(std::size_t from, bool flow) const {
        static constexpr std::string_view never = "[]{},#|>%@`";
        if (at(from) == '"' || at(from) == '\'') return quotedEnd(from);
        if (never.find(at(from)) != std::string_view::npos || (at(from) == '?' && isSpace(from + 1)))
            return from;
        return plainLineEnd(from, flow);
    }

    void property(SyntaxNode& node) {
        if (node.tag.empty() && node.anchor.empty()) node.begin = pos_;
        const std::size_t end = propertyEnd(pos_);
        (here() == '!' ? node.tag : node.anchor) = std::string(text_.substr(pos_, end - pos_));
        pos_ = node.end = end;
    }

    // The value behind "key:" or "-", or the document. `parent` is the column of the collection around it; a
    // collection may start in this line when `fresh`; a list may stand at the parent's own column when
    // `listBeside`.
    SyntaxNode value(int parent, bool fresh, bool listBeside) {
        SyntaxNode node;
        node.begin = node.content = node.end = pos_;
        while (true) {
            skipBlanks();
            if (atLineEnd()) {
                skipToContent();
                const int here = static_cast<int>(column(pos_));
                if (atEnd() || here < parent || (here == parent && !(listBeside && atDash()))) {
                    node.content = pos_ = node.end;
                    return node;
                }
                fresh = true;
            }
            const bool collection = fresh && (atDash() || atKey());
            if (collection || !atProperty()) break;
            property(node);
            fresh = false;
        }
        if (node.tag.empty() && node.anchor.empty()) node.begin = pos_;
        node.content = pos_;
        if (fresh && atDash()) {
            list(node);
        } else if (fresh && atKey()) {
            map(node);
        } else {
            single(node, parent);
        }
        return node;
    }

    void single(SyntaxNode& node, int parent) {
        switch (here()) {
            case '{':
            case '[':
                return flow(node);
            case '"':
            case '\'':
                return quoted(node);
            case '|':
            case '>':
                return literal(node, parent);
            case '*':
                return alias(node);
            case '?':
                if (isSpace(pos_ + 1)) refuse("keys with \"?\" cannot be edited here");
                break;
            default:
                break;
        }
        plain(node, parent, false);
    }

    void alias(SyntaxNode& node) {
        node.kind = SyntaxNode::Kind::Alias;
        pos_ = node.end = propertyEnd(pos_);
    }

    void list(SyntaxNode& node) {
        start(node, SyntaxNode::Kind::List);
        do {
            SyntaxEntry entry;
            entry.begin = pos_++;
            entry.after = pos_;
            entry.value = value(static_cast<int>(node.column), true, false);
            add(node, std::move(entry));
        } while (again(node) && atDash());
        pos_ = node.end;
    }

    void map(SyntaxNode& node) {
        start(node, SyntaxNode::Kind::Map);
        do {
            if (!atKey()) refuse("a key was expected");
            SyntaxEntry entry = key(false);
            entry.value = value(static_cast<int>(node.column), false, true);
            add(node, std::move(entry));
        } while (again(node));
        pos_ = node.end;
    }

    void start(SyntaxNode& node, SyntaxNode::Kind kind) {
        node.kind = kind;
        node.style = SyntaxNode::Style::Block;
        node.column = column(pos_);
    }

    static void add(SyntaxNode& node, SyntaxEntry entry) {
        node.end = entry.value.end;
        node.entries.push_back(std::move(entry));
    }

    // Whether the collection goes on behind its last entry.
    bool again(const SyntaxNode& node) {
        skipToContent();
        if (atEnd()) return false;
        const std::size_t here = column(pos_);
        if (here > node.column) refuse("this is indented like nothing before it");
        return here == node.column;
    }

    SyntaxEntry key(bool inFlow) {
        SyntaxEntry entry;
        entry.begin = pos_;
        while (atProperty()) {
            pos_ = propertyEnd(pos_);
            skipBlanks();
        }
        entry.keyBegin = pos_;
        entry.keyEnd = keyEnd(pos_, inFlow);
        if (entry.keyEnd == pos_ || entry.keyEnd == std::string_view::npos)
            refuse("this cannot be a key here");
        entry.key = decoded(entry.keyBegin, entry.keyEnd);
        pos_ = entry.keyEnd;
        if (inFlow) {
            skipToContent();
        } else {
            skipBlanks();
        }
        entry.after = entry.keyEnd;
        if (here() != ':') return entry;  // in a flow map: a key without a value
        entry.after = ++pos_;
        return entry;
    }

    void flow(SyntaxNode& node) {
        node.kind = here() == '{' ? SyntaxNode::Kind::Map : SyntaxNode::Kind::List;
        node.style = SyntaxNode::Style::Flow;
        const char close = here() == '{' ? '}' : ']';
        ++pos_;
        while (true) {
            skipToContent();
            if (atEnd()) refuse("the bracket is not closed");
            if (here() == close) break;
            if (here() == ',') {
                ++pos_;
                continue;
            }
            node.entries.push_back(flowEntry(node.kind == SyntaxNode::Kind::Map));
        }
        node.end = ++pos_;
    }

    SyntaxEntry flowEntry(bool inMap) {
        SyntaxEntry entry;
        if (inMap) {
            entry = key(true);
            entry.value = flowValue(entry.after);
            return entry;
        }
        entry.begin = entry.after = pos_;
        entry.value = flowValue(pos_);
        const std::size_t behind = pos_;
        skipToContent();
        if (here() == ':') refuse("pairs without braces inside a list cannot be edited here");
        pos_ = behind;
        return entry;
    }

    SyntaxNode flowValue(std::size_t from) {
        SyntaxNode node;
        node.begin = node.content = node.end = from;
        skipToContent();
        while (atProperty()) {
            property(node);
            skipToContent();
        }
        if (here() == ',' || here() == '}' || here() == ']' || atEnd()) {
            node.content = pos_ = node.end;
            return node;
        }
        if (node.tag.empty() && node.anchor.empty()) node.begin = pos_;
        node.content = pos_;
        if (here() == '{' || here() == '[') {
            flow(node);
        } else if (here() == '"' || here() == '\'') {
            quoted(node);
        } else if (here() == '*') {
            alias(node);
        } else {
            plain(node, -1, true);
        }
        return node;
    }
};

// The value inside of a short tag, which the tree shows as a map around it.
const TreeNode& untagged(const SyntaxNode& syntax, const TreeNode& tree) {
    return !syntax.tag.empty() && tree.shortForm && tree.entries.size() == 1 ? tree.entries[0].value : tree;
}

}  // namespace

const SyntaxEntry* SyntaxNode::find(std::string_view key) const {
    if (kind != Kind::Map) return nullptr;
    for (const SyntaxEntry& entry : entries) {
        if (entry.key == key) return &entry;
    }
    return nullptr;
}

Result<SyntaxNode> readSyntax(std::string_view text) {
    try {
        return SyntaxReader(text).read();
    } catch (const SyntaxRefused& refused) {
        const Position at = LineIndex(text).position(refused.offset);
        return Error{"Line " + std::to_string(at.line) + " is written in a way that cannot be edited here: " +
                         refused.why + ". Edit the text instead.",
                     {{}, at.line, at.column}};
    }
}

bool agrees(const SyntaxNode& syntax, const TreeNode& tagged) {
    const TreeNode& tree = untagged(syntax, tagged);
    switch (syntax.kind) {
        case SyntaxNode::Kind::Alias:
            return true;
        case SyntaxNode::Kind::Nothing:
            return tree.kind == TreeNode::Kind::Null || tree.isScalar();
        case SyntaxNode::Kind::Scalar:
            return tree.isScalar() || tree.kind == TreeNode::Kind::Null;
        case SyntaxNode::Kind::List:
            if (!tree.isList() || tree.items.size() != syntax.entries.size()) return false;
            for (std::size_t i = 0; i < tree.items.size(); ++i) {
                if (!agrees(syntax.entries[i].value, tree.items[i])) return false;
            }
            return true;
        case SyntaxNode::Kind::Map: {
            if (!tree.isMap()) return false;
            std::size_t own = 0;
            bool merged = false;
            for (const SyntaxEntry& entry : syntax.entries) {
                if (entry.key == "<<") {
                    merged = true;
                    continue;
                }
                if (own >= tree.entries.size() || tree.entries[own].key != entry.key ||
                    !agrees(entry.value, tree.entries[own].value))
                    return false;
                ++own;
            }
            return merged || own == tree.entries.size();
        }
    }
    return false;
}

}  // namespace updraft::sam
