// The part of Resolver that decides: conditions and the functions that combine them.
#include "runtime/function/template/resolver.h"

namespace updraft::sam {

TreeNode Resolver::truthNode(std::optional<bool> value, Position at) const {
    return value ? TreeNode::scalar(*value ? "true" : "false", at) : TreeNode::unknown(at);
}

std::optional<bool> Resolver::condition(const std::string& name, Position at, const Path& path) {
    if (const auto known = conditions_.find(name); known != conditions_.end()) return known->second;
    const TreeNode* all = root_.find("Conditions");
    const TreeNode* definition = all == nullptr ? nullptr : all->find(name);
    if (definition == nullptr) {
        std::vector<std::string> names;
        if (all != nullptr) {
            for (const TreeEntry& entry : all->entries) names.push_back(entry.key);
        }
        found_.error(at, path, "there is no condition \"" + name + "\"", found_.suggestion(name, names));
        return std::nullopt;
    }
    if (!underWay_.insert(name).second) {
        found_.error(definition->at, "Conditions." + name, "the condition \"" + name + "\" depends on itself",
                     "Take one of the references out of the circle");
        return std::nullopt;
    }
    const Path here = "Conditions." + name;
    const std::optional<bool> value = truth(resolve(*definition, here), here);
    underWay_.erase(name);
    return conditions_[name] = value;
}

std::optional<bool> Resolver::truth(const TreeNode& node, const Path& path) {
    if (node.isUnknown()) return std::nullopt;
    const std::optional<bool> value = truthOf(node);
    if (!value) {
        found_.error(node.at, path, "this is no condition",
                     "Use !Equals, !Not, !And, !Or or !Condition with the name of one");
    }
    return value;
}

TreeNode Resolver::namedCondition(const TreeNode& argument, Position at, const Path& path) {
    if (!argument.isScalar()) return wrongArgument(argument, path, "!Condition with the name of a condition");
    return truthNode(condition(argument.text, at, path), at);
}

TreeNode Resolver::choose(const TreeNode& argument, Position at, const Path& path) {
    if (!argument.isList() || argument.items.size() != 3 || !argument.items[0].isScalar())
        return wrongArgument(argument, path, "!If [Condition, value if true, value if false]");
    const std::optional<bool> value = condition(argument.items[0].text, at, path);
    if (!value) return TreeNode::unknown(at);
    return resolve(argument.items[*value ? 1 : 2], path);
}

TreeNode Resolver::equals(const TreeNode& argument, Position at, const Path& path) {
    const auto parts = arguments(argument, 2, path, "!Equals [first, second]");
    if (!parts) return TreeNode::unknown(at);
    return truthNode(toJson((*parts)[0]) == toJson((*parts)[1]), at);
}

TreeNode Resolver::negate(const TreeNode& argument, Position at, const Path& path) {
    const auto parts = arguments(argument, 1, path, "!Not [condition]");
    if (!parts) return TreeNode::unknown(at);
    const std::optional<bool> value = truth((*parts)[0], path);
    return truthNode(value ? std::optional(!*value) : std::nullopt, at);
}

TreeNode Resolver::all(const TreeNode& argument, Position at, const Path& path) {
    return combine(argument, true, at, path);
}

TreeNode Resolver::any(const TreeNode& argument, Position at, const Path& path) {
    return combine(argument, false, at, path);
}

TreeNode Resolver::combine(const TreeNode& argument, bool all, Position at, const Path& path) {
    const std::string allowed =
        std::string(all ? "!And" : "!Or") + " [condition, condition], with 2 to 10 conditions";
    const auto parts = arguments(argument, 0, path, allowed);
    if (!parts) return TreeNode::unknown(at);
    if (parts->size() < 2 || parts->size() > 10) return wrongArgument(argument, path, allowed);
    bool result = all;
    for (const TreeNode& part : *parts) {
        const std::optional<bool> value = truth(part, path);
        if (!value) return TreeNode::unknown(at);
        result = all ? result && *value : result || *value;
    }
    return truthNode(result, at);
}

}  // namespace updraft::sam
