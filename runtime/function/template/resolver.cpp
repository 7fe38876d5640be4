#include "runtime/function/template/resolver.h"

#include <algorithm>
#include <utility>

#include "runtime/base/text.h"

namespace updraft::sam {
namespace {

constexpr std::size_t kLongestText = 64 * 1024;  // of one computed value; stops texts that double themselves
constexpr std::size_t kMostItems = 10'000;       // of one computed list
constexpr std::size_t kMostComputed = 32 << 20;  // bytes of all computed values of a template together

bool anyUnknown(const std::vector<TreeNode>& nodes) {
    return std::any_of(nodes.begin(), nodes.end(), [](const TreeNode& node) { return node.isUnknown(); });
}

std::vector<std::string> keysOf(const TreeNode* map) {
    std::vector<std::string> keys;
    if (map == nullptr) return keys;
    for (const TreeEntry& entry : map->entries) keys.push_back(entry.key);
    return keys;
}

std::size_t weight(const TreeNode& node) {
    std::size_t sum = sizeof(TreeNode) + node.text.size();
    for (const TreeNode& item : node.items) sum += weight(item);
    for (const TreeEntry& entry : node.entries) sum += entry.key.size() + weight(entry.value);
    return sum;
}

TreeNode computed(std::string text, Position at) {
    TreeNode node = TreeNode::scalar(std::move(text), at);
    node.computed = true;
    return node;
}

}  // namespace

std::optional<bool> truthOf(const TreeNode& node) {
    if (!node.isScalar()) return std::nullopt;
    const std::string text = toLower(node.text);
    if (text == "true" || (!node.quoted && (text == "yes" || text == "on"))) return true;
    if (text == "false" || (!node.quoted && (text == "no" || text == "off"))) return false;
    return std::nullopt;
}

Resolver::Resolver(const TreeNode& root, DiagnosticList& found) : root_(root), found_(found) {}

const std::map<std::string, Resolver::Function, std::less<>>& Resolver::functions() {
    static const std::map<std::string, Function, std::less<>> table = {
        {"Ref", &Resolver::ref},
        {"Condition", &Resolver::namedCondition},
        {"Fn::GetAtt", &Resolver::getAtt},
        {"Fn::Sub", &Resolver::sub},
        {"Fn::Join", &Resolver::joined},
        {"Fn::Split", &Resolver::split},
        {"Fn::Select", &Resolver::select},
        {"Fn::FindInMap", &Resolver::findInMap},
        {"Fn::Base64", &Resolver::base64},
        {"Fn::Length", &Resolver::length},
        {"Fn::ToJsonString", &Resolver::jsonString},
        {"Fn::If", &Resolver::choose},
        {"Fn::Equals", &Resolver::equals},
        {"Fn::Not", &Resolver::negate},
        {"Fn::And", &Resolver::all},
        {"Fn::Or", &Resolver::any},
    };
    return table;
}

TreeNode Resolver::resolve(const TreeNode& node, const Path& path) {
    if (const TreeEntry* entry = intrinsicOf(node)) return call(*entry, node.at, path);
    if (!node.isList() && !node.isMap()) return node;
    TreeNode result = node.isList() ? TreeNode::list(node.at) : TreeNode::map(node.at);
    if (node.isList()) {
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            TreeNode item = resolve(node.items[i], path + "[" + std::to_string(i) + "]");
            if (!item.isAbsent()) result.items.push_back(std::move(item));
        }
    } else {
        for (const TreeEntry& entry : node.entries) {
            TreeNode value = resolve(entry.value, path + "." + entry.key);
            if (!value.isAbsent()) result.entries.push_back({entry.key, entry.keyAt, std::move(value)});
        }
    }
    return result;
}

TreeNode Resolver::call(const TreeEntry& entry, Position at, const Path& path) {
    const auto function = functions().find(entry.key);
    if (function == functions().end()) return unsupported(entry.key, at, path);
    return (this->*function->second)(entry.value, at, path);
}

TreeNode Resolver::unsupported(const std::string& name, Position at, const Path& path) {
    static const std::map<std::string, std::string> remedies = {
        {"Fn::ImportValue", "Use a parameter with a default instead: there are no other stacks here"},
        {"Fn::Cidr", "Write the address blocks out"},
        {"Fn::GetAZs", "Write the zones out"},
        {"Fn::Transform", "Write out what the macro would insert"},
        {"Fn::Contains", "It is allowed in Rules only; use Fn::Equals with Fn::Or"}};
    const auto remedy = remedies.find(name);
    if (remedy != remedies.end() || name.starts_with("Fn::ForEach")) {
        found_.error(at, path, name + " is not supported",
                     remedy != remedies.end() ? remedy->second : "Write the repeated parts out");
    } else {
        std::vector<std::string> names;
        for (const auto& known : functions()) names.push_back(known.first);
        found_.error(at, path, "the function " + name + " is unknown", found_.suggestion(name, names));
    }
    return TreeNode::unknown(at);
}

TreeNode Resolver::wrongArgument(const TreeNode& argument, const Path& path, const std::string& allowed) {
    found_.error(
        argument.at, path,
        allowed.substr(0, allowed.find(' ')) + " got " + std::string(kindName(argument)) + " it cannot use",
        "Write " + allowed);
    return TreeNode::unknown(argument.at);
}

std::optional<std::vector<TreeNode>> Resolver::arguments(const TreeNode& argument, std::size_t count,
                                                         const Path& path, const std::string& allowed) {
    if (!argument.isList() || (count != 0 && argument.items.size() != count)) {
        (void)wrongArgument(argument, path, allowed);
        return std::nullopt;
    }
    std::vector<TreeNode> parts;
    for (const TreeNode& item : argument.items) parts.push_back(resolve(item, path));
    if (anyUnknown(parts)) return std::nullopt;
    return parts;
}

TreeNode Resolver::limited(std::string text, Position at, const Path& path) {
    if (text.size() <= kLongestText) return charged(computed(std::move(text), at), at, path);
    found_.error(at, path, "the value is longer than " + std::to_string(kLongestText) + " bytes",
                 "Make it shorter");
    return TreeNode::unknown(at);
}

// Counts a computed value, so that a small template cannot ask for gigabytes.
TreeNode Resolver::charged(TreeNode node, Position at, const Path& path) {
    spent_ += weight(node);
    node.at = at;
    node.computed = true;
    if (spent_ <= kMostComputed) return node;
    found_.error(at, path, "the template computes more than " + std::to_string(kMostComputed) + " bytes",
                 "Use fewer or shorter computed values");
    return TreeNode::unknown(at);
}

TreeNode Resolver::ref(const TreeNode& argument, Position at, const Path& path) {
    if (!argument.isScalar())
        return wrongArgument(argument, path, "!Ref with the name of a parameter or resource");
    return charged(references_->ref(argument.text, at, path), at, path);
}

TreeNode Resolver::getAtt(const TreeNode& argument, Position at, const Path& path) {
    std::string resource, attribute;
    if (argument.isScalar()) {
        const std::size_t dot = argument.text.find('.');
        resource = argument.text.substr(0, dot);
        if (dot != std::string::npos) attribute = argument.text.substr(dot + 1);
    } else if (const auto parts = arguments(argument, 2, path, "!GetAtt Resource.Attribute")) {
        if (!(*parts)[0].isScalar() || !(*parts)[1].isScalar())
            return wrongArgument(argument, path, "!GetAtt Resource.Attribute");
        resource = (*parts)[0].text;
        attribute = (*parts)[1].text;
    } else {
        return TreeNode::unknown(at);
    }
    if (attribute.empty()) return wrongArgument(argument, path, "!GetAtt Resource.Attribute");
    return charged(references_->attribute(resource, attribute, at, path), at, path);
}

TreeNode Resolver::sub(const TreeNode& argument, Position at, const Path& path) {
    constexpr const char* kAllowed = "!Sub \"text\" or !Sub [\"text\", {Name: value}]";
    TreeNode own = TreeNode::map(at);
    const TreeNode* text = &argument;
    if (argument.isList()) {
        if (argument.items.size() != 2 || !argument.items[1].isMap())
            return wrongArgument(argument, path, kAllowed);
        text = &argument.items[0];
        for (const TreeEntry& entry : argument.items[1].entries)
            own.entries.push_back({entry.key, entry.keyAt, resolve(entry.value, path)});
    }
    if (!text->isScalar()) return wrongArgument(argument, path, kAllowed);
    std::optional<std::string> result = substitute(text->text, own, at, path);
    return result ? limited(std::move(*result), at, path) : TreeNode::unknown(at);
}

std::optional<std::string> Resolver::substitute(const std::string& text, const TreeNode& own, Position at,
                                                const Path& path) {
    std::string result;
    bool complete = true;
    for (std::size_t i = 0; i < text.size() && result.size() <= kLongestText;) {
        const std::size_t start = text.find("${", i);
        result += text.substr(i, start - i);
        if (start == std::string::npos) break;
        const std::size_t end = text.find('}', start);
        if (end == std::string::npos) {
            result += text.substr(start);
            break;
        }
        const std::string name(trim(std::string_view(text).substr(start + 2, end - start - 2)));
        if (name.starts_with('!')) {
            result += "${" + name.substr(1) + "}";
        } else if (const auto value = variable(name, own, at, path)) {
            result += *value;
        } else {
            complete = false;
        }
        i = end + 1;
    }
    return complete ? std::optional(std::move(result)) : std::nullopt;
}

std::optional<std::string> Resolver::variable(const std::string& name, const TreeNode& own, Position at,
                                              const Path& path) {
    TreeNode value;
    const std::size_t dot = name.find('.');
    if (const TreeNode* mine = own.find(name)) {
        value = *mine;
    } else if (dot != std::string::npos) {
        value = references_->attribute(name.substr(0, dot), name.substr(dot + 1), at, path);
    } else {
        value = references_->ref(name, at, path);
    }
    if (value.isScalar()) return value.text;
    if (!value.isUnknown())
        found_.error(at, path,
                     "${" + name + "} is " + std::string(kindName(value)) + ", !Sub takes single values",
                     "Use !Join to make one text of a list");
    return std::nullopt;
}

TreeNode Resolver::joined(const TreeNode& argument, Position at, const Path& path) {
    constexpr const char* kAllowed = "!Join [\",\", [first, second]]";
    const auto parts = arguments(argument, 2, path, kAllowed);
    if (!parts) return TreeNode::unknown(at);
    if (!(*parts)[0].isScalar() || !(*parts)[1].isList()) return wrongArgument(argument, path, kAllowed);
    if (anyUnknown((*parts)[1].items)) return TreeNode::unknown(at);
    std::string text;
    bool first = true;
    for (const TreeNode& item : (*parts)[1].items) {
        if (!item.isScalar()) return wrongArgument(item, path, kAllowed);
        if (!std::exchange(first, false)) text += (*parts)[0].text;
        text += item.text;
        if (text.size() > kLongestText) break;
    }
    return limited(std::move(text), at, path);
}

TreeNode Resolver::split(const TreeNode& argument, Position at, const Path& path) {
    constexpr const char* kAllowed = "!Split [\",\", \"a,b\"]";
    const auto parts = arguments(argument, 2, path, kAllowed);
    if (!parts) return TreeNode::unknown(at);
    const TreeNode& separator = (*parts)[0];
    if (!separator.isScalar() || separator.text.empty() || !(*parts)[1].isScalar())
        return wrongArgument(argument, path, kAllowed);
    TreeNode result = TreeNode::list(at);
    result.computed = true;
    const std::string& text = (*parts)[1].text;
    for (std::size_t from = 0; result.items.size() < kMostItems;) {
        const std::size_t end = text.find(separator.text, from);
        result.items.push_back(computed(text.substr(from, end - from), at));
        if (end == std::string::npos) break;
        from = end + separator.text.size();
    }
    return charged(std::move(result), at, path);
}

TreeNode Resolver::select(const TreeNode& argument, Position at, const Path& path) {
    constexpr const char* kAllowed = "!Select [0, [first, second]]";
    const auto parts = arguments(argument, 2, path, kAllowed);
    if (!parts) return TreeNode::unknown(at);
    const auto index = (*parts)[0].isScalar() ? parseInteger((*parts)[0].text) : std::nullopt;
    if (!index || !(*parts)[1].isList()) return wrongArgument(argument, path, kAllowed);
    const std::vector<TreeNode>& items = (*parts)[1].items;
    if (*index >= 0 && *index < static_cast<std::int64_t>(items.size()))
        return items[static_cast<std::size_t>(*index)];
    found_.error(at, path,
                 "!Select asks for number " + std::to_string(*index) + " of a list that has " +
                     std::to_string(items.size()),
                 "Numbers count from 0");
    return TreeNode::unknown(at);
}

TreeNode Resolver::findInMap(const TreeNode& argument, Position at, const Path& path) {
    constexpr const char* kAllowed = "!FindInMap [Map, first key, second key]";
    const auto parts = arguments(argument, 3, path, kAllowed);
    if (!parts) return TreeNode::unknown(at);
    const TreeNode* level = root_.find("Mappings");
    for (const TreeNode& key : *parts) {
        if (!key.isScalar()) return wrongArgument(argument, path, kAllowed);
        const TreeNode* next = level == nullptr || !level->isMap() ? nullptr : level->find(key.text);
        if (next == nullptr) {
            found_.error(at, path, "there is no \"" + key.text + "\" in the mapping that !FindInMap names",
                         found_.suggestion(key.text, keysOf(level)));
            return TreeNode::unknown(at);
        }
        level = next;
    }
    return charged(*level, at, path);
}

TreeNode Resolver::base64(const TreeNode& argument, Position at, const Path& path) {
    const TreeNode value = resolve(argument, path);
    if (value.isUnknown()) return value;
    if (!value.isScalar()) return wrongArgument(argument, path, "!Base64 text");
    return limited(base64Encode(value.text), at, path);
}

TreeNode Resolver::length(const TreeNode& argument, Position at, const Path& path) {
    const TreeNode value = resolve(argument, path);
    if (value.isUnknown()) return value;
    if (!value.isList()) return wrongArgument(argument, path, "Fn::Length with a list");
    return computed(std::to_string(value.items.size()), at);
}

TreeNode Resolver::jsonString(const TreeNode& argument, Position at, const Path& path) {
    const TreeNode value = resolve(argument, path);
    if (value.isUnknown()) return value;
    if (!value.isList() && !value.isMap())
        return wrongArgument(argument, path, "Fn::ToJsonString with a map");
    return limited(toJson(value), at, path);
}

}  // namespace updraft::sam
