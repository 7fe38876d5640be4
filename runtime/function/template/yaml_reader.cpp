#include "runtime/function/template/yaml_reader.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <array>
#include <map>
#include <sstream>
#include <utility>

#include "runtime/function/template/text_check.h"

namespace updraft::sam {
namespace {

constexpr std::array kShortTags = {"And",       "Base64",  "Cidr",   "Equals",       "FindInMap",
                                   "GetAtt",    "GetAZs",  "If",     "ImportValue",  "Join",
                                   "Not",       "Or",      "Select", "Split",        "Sub",
                                   "Transform", "ForEach", "Length", "ToJsonString", "Contains"};
constexpr std::string_view kYamlTags = "tag:yaml.org,2002:";

// Thrown to leave yaml-cpp's parser; never leaves this file.
struct GiveUp {};

Position positionOf(const YAML::Mark& mark) {
    return {mark.line + 1, mark.column + 1};
}

std::vector<std::string> shortTagNames() {
    std::vector<std::string> names = {"!Ref", "!Condition"};
    for (const char* tag : kShortTags) names.push_back(std::string("!") + tag);
    return names;
}

// Builds the tree from yaml-cpp's events. Aliases are copied while the count of nodes stays within the limit,
// so a small file cannot become a large tree.
class TreeBuilder final : public YAML::EventHandler {
  public:
    TreeBuilder(DiagnosticList& found, const ReadLimits& limits) : found_(found), limits_(limits) {}

    std::optional<TreeNode> take() { return std::move(root_); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        TreeNode node;
        node.kind = TreeNode::Kind::Null;
        node.at = positionOf(mark);
        finish(std::move(node), anchor);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto named = anchors_.find(anchor);
        if (named == anchors_.end()) {
            found_.error(positionOf(mark), {}, "this alias stands inside of what it names",
                         "Write the value out instead of using an alias");
            throw GiveUp{};
        }
        const Anchored& there = named->second;
        count(there.size.nodes, mark);
        checkDepth(there.size.depth, mark);
        finish(there.node, 0, there.size);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        TreeNode node = TreeNode::scalar(value, positionOf(mark));
        node.quoted = tag == "!" || tag == std::string(kYamlTags) + "str";
        finish(applyTag(std::move(node), tag), anchor);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(TreeNode::list(positionOf(mark)), tag, anchor, mark);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(TreeNode::map(positionOf(mark)), tag, anchor, mark);
    }
    void OnMapEnd() override { close(); }

  private:
    struct Open {
        TreeNode node;
        std::string tag;
        YAML::anchor_t anchor = 0;
        std::size_t firstNode = 0;        // nodes_ when it was opened
        std::size_t depth = 0;            // levels below it
        std::optional<TreeNode> key;      // Map: read, its value is still to come
        std::map<std::string, int> keys;  // Map: and the lines they stand in
        std::vector<TreeNode> mergeFrom;  // Map: values of "<<"
    };
    struct Size {
        std::size_t nodes = 1;
        std::size_t depth = 0;
    };
    struct Anchored {
        TreeNode node;
        Size size;
    };

    void count(std::size_t more, const YAML::Mark& mark) {
        nodes_ += more;
        if (nodes_ <= limits_.nodes) return;
        found_.error(positionOf(mark), {},
                     "with its aliases written out the template has more than " +
                         std::to_string(limits_.nodes) + " values",
                     "Use fewer aliases");
        throw GiveUp{};
    }

    // Everything that walks a tree does it by recursion, and so do the trees' own destructors.
    void checkDepth(std::size_t below, const YAML::Mark& mark) {
        if (stack_.size() + below < limits_.depth) return;
        found_.error(positionOf(mark), {},
                     "values are nested deeper than " + std::to_string(limits_.depth) + " levels",
                     "Use fewer levels");
        throw GiveUp{};
    }

    void open(TreeNode node, const std::string& tag, YAML::anchor_t anchor, const YAML::Mark& mark) {
        checkDepth(1, mark);
        Open level;
        level.node = std::move(node);
        level.tag = tag;
        level.anchor = anchor;
        level.firstNode = nodes_;
        stack_.push_back(std::move(level));
    }

    void close() {
        Open done = std::move(stack_.back());
        stack_.pop_back();
        for (const TreeNode& from : done.mergeFrom) merge(done, from);
        const Size size{nodes_ - done.firstNode + 1, done.depth + 1};
        finish(applyTag(std::move(done.node), done.tag), done.anchor, size);
    }

    void finish(TreeNode node, YAML::anchor_t anchor) { finish(std::move(node), anchor, Size()); }

    void finish(TreeNode node, YAML::anchor_t anchor, Size size) {
        YAML::Mark mark;
        mark.line = node.at.line - 1;
        mark.column = node.at.column - 1;
        count(1, mark);
        if (anchor != 0) {
            count(size.nodes, mark);  // the copy kept for aliases weighs as much
            anchors_[anchor] = {node, size};
        }
        if (!stack_.empty()) stack_.back().depth = std::max(stack_.back().depth, size.depth);
        if (stack_.empty()) {
            root_ = std::move(node);
        } else if (stack_.back().node.isList()) {
            stack_.back().node.items.push_back(std::move(node));
        } else {
            addToMap(stack_.back(), std::move(node));
        }
    }

    void addToMap(Open& map, TreeNode node) {
        if (!map.key) {
            map.key = std::move(node);
            return;
        }
        const TreeNode key = *std::exchange(map.key, std::nullopt);
        if (!key.isScalar() && key.kind != TreeNode::Kind::Null) {
            found_.error(key.at, {}, "a key must be a text", "Put the key in quotes");
        } else if (key.text == "<<" && !key.quoted) {
            map.mergeFrom.push_back(std::move(node));
        } else if (const auto first = map.keys.find(key.text); first != map.keys.end()) {
            found_.error(
                key.at, {},
                "the key \"" + key.text + "\" is here twice, first in line " + std::to_string(first->second),
                "Remove or rename one of the two");
        } else {
            map.keys.emplace(key.text, key.at.line);
            map.node.entries.push_back({key.text, key.at, std::move(node)});
        }
    }

    // Keys that the map has itself win over merged ones.
    void merge(Open& into, const TreeNode& from) {
        if (from.isList()) {
            for (const TreeNode& item : from.items) merge(into, item);
        } else if (from.isMap()) {
            for (const TreeEntry& entry : from.entries) {
                if (into.keys.emplace(entry.key, entry.keyAt.line).second) into.node.entries.push_back(entry);
            }
        } else {
            found_.error(from.at, {}, "\"<<\" takes a map or a list of maps", "Name an anchor of a map");
        }
    }

    TreeNode applyTag(TreeNode node, const std::string& tag) {
        if (tag.empty() || tag == "?" || tag == "!") return node;
        if (tag.starts_with(kYamlTags)) return node;
        const std::string name = tag.starts_with('!') ? tag.substr(1) : tag;
        std::string function;
        if (name == "Ref" || name == "Condition") function = name;
        for (const char* known : kShortTags) {
            if (name == known) function = "Fn::" + name;
        }
        if (function.empty()) {
            found_.error(node.at, {}, "the tag " + tag + " is unknown",
                         found_.suggestion(tag, shortTagNames()));
            return node;
        }
        TreeNode call = TreeNode::map(node.at);
        call.shortForm = true;
        call.entries.push_back({std::move(function), node.at, std::move(node)});
        ++nodes_;
        return call;
    }

    DiagnosticList& found_;
    ReadLimits limits_;
    std::size_t nodes_ = 0;
    std::vector<Open> stack_;
    std::map<YAML::anchor_t, Anchored> anchors_;
    std::optional<TreeNode> root_;
};

void reportSyntax(const YAML::Exception& error, std::string_view text, DiagnosticList& found) {
    const Position at = error.mark.is_null() ? Position{1, 1} : positionOf(error.mark);
    if (const Position tab = findIndentingTab(text, at.line); tab.line > 0) {
        found.error(tab, {}, "YAML does not allow tabs for indentation", "Replace the tab by spaces");
        return;
    }
    found.error(at, {}, "this is no valid YAML: " + error.msg,
                "Look at the indentation, quotes and brackets here and in the line above");
}

std::optional<TreeNode> parse(std::string_view text, DiagnosticList& found, const ReadLimits& limits) {
    TreeBuilder builder(found, limits);
    try {
        std::istringstream in{std::string(text)};
        YAML::Parser parser(in);
        parser.HandleNextDocument(builder);
        TreeBuilder rest(found, limits);
        const bool more = parser.HandleNextDocument(rest);
        if (const std::optional<TreeNode> second = rest.take(); more && second) {
            found.error(second->at, {}, "the file holds more than one document",
                        "Keep one document and remove the \"---\" between them");
        }
    } catch (const YAML::Exception& error) {
        reportSyntax(error, text, found);
        return std::nullopt;
    } catch (const GiveUp&) {
        return std::nullopt;
    } catch (const std::exception& error) {  // yaml-cpp's own containers
        found.error({1, 1}, {}, std::string("this is no valid YAML: ") + error.what());
        return std::nullopt;
    }
    return builder.take();
}

}  // namespace

std::optional<TreeNode> readTree(std::string_view text, bool json, DiagnosticList& found,
                                 const ReadLimits& limits) {
    if (text.size() > limits.bytes) {
        found.error({1, 1}, {},
                    "the file has " + std::to_string(text.size()) + " bytes; a template may have " +
                        std::to_string(limits.bytes),
                    "Split it into several templates");
        return std::nullopt;
    }
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    if (!checkCharacters(text, found)) return std::nullopt;
    std::optional<TreeNode> root =
        json ? parse(joinSurrogates(text), found, limits) : parse(text, found, limits);
    if (!root && found.errors() > 0) return std::nullopt;
    if (!root || root->kind == TreeNode::Kind::Null) {
        found.error({1, 1}, {}, "the template is empty", "A template has at least a section \"Resources\"");
        return std::nullopt;
    }
    if (!root->isMap()) {
        found.error(root->at, {}, "a template is a map, this is " + std::string(kindName(*root)),
                    "Start with the sections \"Transform\" and \"Resources\"");
        return std::nullopt;
    }
    return root;
}

}  // namespace updraft::sam
