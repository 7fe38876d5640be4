#include "runtime/function/template/edit/value_assign.h"

#include <algorithm>
#include <array>

#include "runtime/function/template/edit/value_writer.h"

namespace updraft::sam {
namespace {

// The usual order of names, so that a new one comes where people look for it. Names that are not here go to
// the end.
constexpr std::array kSections = {"AWSTemplateFormatVersion",
                                  "Transform",
                                  "Description",
                                  "Metadata",
                                  "Parameters",
                                  "Mappings",
                                  "Conditions",
                                  "Rules",
                                  "Globals",
                                  "Resources",
                                  "Outputs"};
constexpr std::array kAttributes = {"Type",           "Condition",           "DependsOn", "Metadata",
                                    "DeletionPolicy", "UpdateReplacePolicy", "Properties"};
constexpr std::array kFunction = {"FunctionName", "Description", "PackageType",   "Runtime",    "Handler",
                                  "CodeUri",      "InlineCode",  "Architectures", "MemorySize", "Timeout"};

template <std::size_t N>
std::optional<std::size_t> placeBy(const std::array<const char*, N>& order, const SyntaxNode& map,
                                   const std::string& key) {
    const auto rank = [&](const std::string& name) {
        return static_cast<std::size_t>(std::find(order.begin(), order.end(), name) - order.begin());
    };
    std::optional<std::size_t> behind;
    for (std::size_t i = 0; i < map.entries.size(); ++i) {
        if (rank(map.entries[i].key) < rank(key)) behind = i;
    }
    return behind;
}

// Behind which entry a new key comes; nothing: in front of all.
std::optional<std::size_t> placeFor(const TemplateDocument& document, const SyntaxNode& map,
                                    const TemplatePath& parent, const std::string& key) {
    if (map.entries.empty()) return std::nullopt;
    const bool inFunction = (parent.size() == 3 && parent[0] == "Resources" && parent[2] == "Properties") ||
                            (parent.size() == 2 && parent[0] == "Globals" && parent[1] == "Function");
    const bool inResource = parent.size() == 2 && parent[0] == "Resources";
    const auto known = [&](const auto& order) {
        return std::find(order.begin(), order.end(), key) != order.end();
    };
    const std::size_t last = map.entries.size() - 1;
    std::optional<std::size_t> behind = last;
    if (parent.empty() && known(kSections)) behind = placeBy(kSections, map, key);
    if (inResource && known(kAttributes)) behind = placeBy(kAttributes, map, key);
    if (inFunction && known(kFunction)) behind = placeBy(kFunction, map, key);
    // A comment above the first entry is about that one, except at the top of the file.
    const std::size_t line = document.lines().lineOf(map.entries.front().begin);
    const bool comment = map.isBlock() && line > 0 && document.commentColumn(line - 1);
    return behind || !comment || parent.empty() ? behind : last;
}

Error blocked(const TemplatePath& path, const std::string& why) {
    return Error{pathText(path) + " cannot be set from here: " + why + ". Edit the text instead."};
}

TemplatePath child(const TemplatePath& path, const std::string& name) {
    TemplatePath result = path;
    result.push_back(name);
    return result;
}

bool isPlainCollection(const SyntaxNode& node, const TreeNode& tree) {
    return node.isCollection() && node.tag.empty() && intrinsicOf(tree) == nullptr && !node.entries.empty();
}

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr std::size_t kMostCompared = 40'000;

// The longest common subsequence: for each old item its place in `meant`, or kNone.
std::vector<std::size_t> commonItems(const TreeNode& old, const TreeNode& meant) {
    const std::size_t n = old.items.size(), m = meant.items.size();
    std::vector<std::size_t> result(n, kNone);
    if (n * m > kMostCompared) return result;
    std::vector<std::vector<std::size_t>> longest(n + 1, std::vector<std::size_t>(m + 1, 0));
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t j = m; j-- > 0;)
            longest[i][j] = sameValue(old.items[i], meant.items[j])
                                ? longest[i + 1][j + 1] + 1
                                : std::max(longest[i + 1][j], longest[i][j + 1]);
    }
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        if (sameValue(old.items[i], meant.items[j])) {
            result[i++] = j++;
        } else if (longest[i + 1][j] >= longest[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return result;
}

class Assigner {
  public:
    explicit Assigner(EditSession& session) : session_(session) {}

    Status set(const TemplatePath& path, const TemplateValue& value) {
        const Result<TreeNode> meant = treeOf(value);
        if (!meant) return meant.error();
        const Place place = session_.now().find(path);
        if (!place.complete) return create(place, path, value);
        const TreeNode* there = session_.now().treeAt(path);
        if (there != nullptr && sameValue(*there, *meant)) return Done{};
        const bool both = there != nullptr && !value.isEmptyCollection() && value.isCollection() &&
                          isPlainCollection(place.node(), *there) && intrinsicOf(*meant) == nullptr;
        if (both && there->isMap() && meant->isMap()) return setMap(path, value);
        if (both && there->isList() && meant->isList()) return setList(path, value, *there, *meant);
        if (path.empty())
            return Error{"A template cannot be replaced as a whole from here. Edit the text instead."};
        return session_.replace(place, value);
    }

  private:
    Status create(const Place& place, const TemplatePath& path, const TemplateValue& value) {
        if (!place.blocked.empty()) return blocked(path, place.blocked);
        const std::size_t found = place.found();
        const TemplatePath parent(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(found));
        TemplateValue tail = value;
        for (std::size_t i = path.size() - 1; i > found; --i) tail = TemplateValue::map({{path[i], tail}});
        const SyntaxNode& node = place.node();
        if (node.kind == SyntaxNode::Kind::Nothing)
            return session_.replace(place, TemplateValue::map({{path[found], tail}}));
        if (node.kind == SyntaxNode::Kind::List) return session_.insertItem(place, tail, node.entries.size());
        const TreeNode* tree = session_.now().treeAt(parent);
        if (found > 0 && tree != nullptr && intrinsicOf(*tree) != nullptr)
            return blocked(path, pathText(parent) + " is computed by " + intrinsicOf(*tree)->key);
        return session_.insertEntry(place, path[found], tail,
                                    placeFor(session_.now(), node, parent, path[found]));
    }

    Status setMap(const TemplatePath& path, const TemplateValue& value) {
        for (const auto& [key, item] : value.entries()) {
            const Status done = set(child(path, key), item);
            if (!done) return done;
        }
        while (true) {
            const Place place = session_.now().find(path);
            const auto& entries = place.node().entries;
            const auto extra = std::find_if(entries.begin(), entries.end(), [&](const SyntaxEntry& entry) {
                return entry.key != "<<" &&
                       std::none_of(value.entries().begin(), value.entries().end(),
                                    [&](const auto& wanted) { return wanted.first == entry.key; });
            });
            if (extra == entries.end()) return Done{};
            const Status done = session_.remove(session_.now().find(child(path, extra->key)), false);
            if (!done) return done;
        }
    }

    // What both lists have in the same order stays.
    Status setList(const TemplatePath& path, const TemplateValue& value, const TreeNode& old,
                   const TreeNode& meant) {
        const std::vector<std::size_t> kept = commonItems(old, meant);  // per old item: its place in `meant`
        const std::size_t oldSize = old.items.size();
        std::size_t position = 0, wanted = 0;  // in the list as it becomes, in `meant`
        for (std::size_t i = 0; i <= oldSize; ++i) {
            std::size_t gone = 0;
            while (i < oldSize && kept[i] == kNone) ++i, ++gone;
            const std::size_t until = i < oldSize ? kept[i] : meant.items.size();
            const Status done = setRun(path, value, position, gone, wanted, until);
            if (!done) return done;
            position += until - wanted + 1;
            wanted = until + 1;
        }
        return Done{};
    }

    // `gone` items from `position` on become the items [from, until) of the value.
    Status setRun(const TemplatePath& path, const TemplateValue& value, std::size_t position,
                  std::size_t gone, std::size_t from, std::size_t until) {
        const std::size_t come = until - from, both = std::min(gone, come);
        Status done = Done{};
        for (std::size_t i = 0; i < both && done; ++i)
            done = set(child(path, std::to_string(position + i)), value.items()[from + i]);
        for (std::size_t i = gone; i > both && done; --i)
            done = session_.remove(session_.now().find(child(path, std::to_string(position + i - 1))), false);
        for (std::size_t i = both; i < come && done; ++i)
            done = session_.insertItem(session_.now().find(path), value.items()[from + i], position + i);
        return done;
    }

    EditSession& session_;
};

// The same on the tree alone.
void setIn(TreeNode& tree, const TemplatePath& path, TreeNode value) {
    TreeNode* node = &tree;
    for (const std::string& name : path) {
        const auto index = listIndex(name);
        if (node->isList() && index && *index <= node->items.size()) {
            if (*index == node->items.size()) node->items.emplace_back();
            node = &node->items[*index];
            continue;
        }
        if (!node->isMap()) *node = TreeNode::map({});
        if (node->find(name) == nullptr) node->entries.push_back({name, {}, {}});
        node = node->find(name);
    }
    *node = std::move(value);
}

void eraseIn(TreeNode& tree, const TemplatePath& path) {
    const TemplatePath parent(path.begin(), path.end() - 1);
    TreeNode* node = const_cast<TreeNode*>(nodeAt(tree, parent));  // NOLINT: `tree` is not const
    if (node == nullptr) return;
    if (node->isList()) {
        if (const auto index = listIndex(path.back()); index && *index < node->items.size())
            node->items.erase(node->items.begin() + static_cast<std::ptrdiff_t>(*index));
    } else {
        std::erase_if(node->entries, [&](const TreeEntry& entry) { return entry.key == path.back(); });
    }
}

// Resources and what is directly in them stay, however empty.
bool mayVanish(const TemplatePath& path) {
    return !path.empty() && !(path[0] == "Resources" && path.size() <= 2);
}

}  // namespace

Status assign(EditSession& session, TreeNode& expected, const TemplatePath& path,
              const TemplateValue& value) {
    if (path.size() > 2 && path[0] == "Resources" && session.now().treeAt({path[0], path[1]}) == nullptr)
        return Error{"The template has no resource \"" + path[1] + "\". Add it first."};
    Result<TreeNode> meant = treeOf(value);
    if (!meant) return meant.error();
    setIn(expected, path, std::move(*meant));
    return Assigner(session).set(path, value);
}

Status unassign(EditSession& session, TreeNode& expected, const TemplatePath& path) {
    if (path.empty()) return Error{"A template cannot be removed from here. Delete the file instead."};
    TemplatePath top = path;
    const TreeNode* there = session.now().treeAt(top);
    if (there == nullptr) return Done{};
    // Upwards while the parent holds nothing else.
    while (top.size() > 1) {
        const TemplatePath parent(top.begin(), top.end() - 1);
        const TreeNode* node = session.now().treeAt(parent);
        if (!mayVanish(parent) || node->items.size() + node->entries.size() > 1) break;
        top = parent;
    }
    const Place place = session.now().find(top);
    if (!place.complete) {
        const std::string why = place.blocked.empty() ? "it comes from a merged map" : place.blocked;
        return Error{pathText(path) + " cannot be removed from here: " + why + ". Edit the text instead."};
    }
    eraseIn(expected, top);
    if (place.container().entries.size() > 1) return session.remove(place, false);
    return session.clear(session.now().find({top.begin(), top.end() - 1}));
}

}  // namespace updraft::sam
