#include "runtime/function/template/tree.h"

#include <boost/json.hpp>
#include <utility>

namespace updraft::sam {
namespace {

template <typename Entries>
auto findIn(Entries& entries, std::string_view key) -> decltype(&entries[0]) {
    for (auto& entry : entries) {
        if (entry.key == key) return &entry;
    }
    return nullptr;
}

boost::json::value jsonOf(const TreeNode& node) {
    switch (node.kind) {
        case TreeNode::Kind::Scalar:
            return boost::json::string(node.text);
        case TreeNode::Kind::List: {
            boost::json::array list;
            for (const TreeNode& item : node.items) list.push_back(jsonOf(item));
            return list;
        }
        case TreeNode::Kind::Map: {
            boost::json::object map;
            for (const TreeEntry& entry : node.entries) map[entry.key] = jsonOf(entry.value);
            return map;
        }
        default:
            return nullptr;
    }
}

}  // namespace

const TreeEntry* TreeNode::findEntry(std::string_view key) const {
    return findIn(entries, key);
}

const TreeNode* TreeNode::find(std::string_view key) const {
    const TreeEntry* entry = findEntry(key);
    return entry == nullptr ? nullptr : &entry->value;
}

TreeNode* TreeNode::find(std::string_view key) {
    TreeEntry* entry = findIn(entries, key);
    return entry == nullptr ? nullptr : &entry->value;
}

void TreeNode::set(const TreeEntry& entry) {
    if (TreeEntry* there = findIn(entries, entry.key)) {
        *there = entry;
    } else {
        entries.push_back(entry);
    }
}

TreeNode TreeNode::scalar(std::string text, Position at) {
    TreeNode node;
    node.kind = Kind::Scalar;
    node.text = std::move(text);
    node.at = at;
    return node;
}

TreeNode TreeNode::list(Position at) {
    TreeNode node;
    node.kind = Kind::List;
    node.at = at;
    return node;
}

TreeNode TreeNode::map(Position at) {
    TreeNode node;
    node.kind = Kind::Map;
    node.at = at;
    return node;
}

TreeNode TreeNode::unknown(Position at) {
    TreeNode node;
    node.kind = Kind::Unknown;
    node.at = at;
    return node;
}

std::string_view kindName(const TreeNode& node) {
    switch (node.kind) {
        case TreeNode::Kind::Scalar:
            return "a single value";
        case TreeNode::Kind::List:
            return "a list";
        case TreeNode::Kind::Map:
            return "a map";
        default:
            return "nothing";
    }
}

const TreeEntry* intrinsicOf(const TreeNode& node) {
    if (!node.isMap() || node.entries.size() != 1) return nullptr;
    const TreeEntry& only = node.entries.front();
    const bool named = only.key == "Ref" || only.key.starts_with("Fn::") ||
                       (only.key == "Condition" && only.value.isScalar());
    return named ? &only : nullptr;
}

std::string toJson(const TreeNode& node) {
    return boost::json::serialize(jsonOf(node));
}

}  // namespace updraft::sam
