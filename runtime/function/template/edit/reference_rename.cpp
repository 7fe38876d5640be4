#include "runtime/function/template/edit/reference_rename.h"

#include <algorithm>

#include "runtime/base/text.h"

namespace updraft::sam {
namespace {

bool contains(const std::vector<std::string>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

ReferenceRename::ReferenceRename(const TreeNode& root, std::string from, std::string to)
    : from_(std::move(from)), to_(std::move(to)) {
    const TreeNode* resources = root.find("Resources");
    const TreeNode* resource = resources->find(from_);
    for (const char* section : {"Resources", "Parameters"}) {
        const TreeNode* node = root.find(section);
        for (const TreeEntry& entry : node == nullptr ? std::vector<TreeEntry>() : node->entries)
            taken_.push_back(entry.key);
    }
    const TreeNode* type = resource->find("Type");
    if (type == nullptr || type->text != "AWS::Serverless::Function") return;
    ends_ = {"Url", "UrlPublicPermissions", "Role", "EventInvokeConfig"};
    openEnds_ = {"Version", "Alias"};
    const TreeNode* properties = resource->find("Properties");
    const TreeNode* events = properties == nullptr ? nullptr : properties->find("Events");
    for (const TreeEntry& event : events == nullptr ? std::vector<TreeEntry>() : events->entries) {
        ends_.push_back(event.key);
        ends_.push_back(event.key + "Permission");
    }
}

std::string ReferenceRename::name(std::string_view name) const {
    const std::string_view first = name.substr(0, name.find('.'));
    const std::string_view rest = name.substr(first.size());
    if (first == from_) return to_ + std::string(rest);
    if (!first.starts_with(from_) || contains(taken_, first)) return std::string(name);
    const std::string_view end = first.substr(from_.size());
    const bool derived =
        contains(ends_, end) || std::any_of(openEnds_.begin(), openEnds_.end(),
                                            [&](const std::string& open) { return end.starts_with(open); });
    return derived ? to_ + std::string(end) + std::string(rest) : std::string(name);
}

std::string ReferenceRename::inSub(std::string_view text, const std::vector<std::string>& own) const {
    std::string result;
    while (true) {
        const std::size_t open = text.find("${");
        const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) return result + std::string(text);
        const std::string_view inside = text.substr(open + 2, close - open - 2);
        const std::string_view plain = trim(inside);
        const std::size_t lead = plain.empty() ? 0 : static_cast<std::size_t>(plain.data() - inside.data());
        result += text.substr(0, open + 2 + lead);
        result += contains(own, plain) ? std::string(plain) : name(plain);
        result += inside.substr(lead + plain.size());
        result += '}';
        text.remove_prefix(close + 1);
    }
}

void ReferenceRename::scalar(TreeNode& node) const {
    if (node.isScalar()) node.text = name(node.text);
}

void ReferenceRename::call(const std::string& function, TreeNode& argument) const {
    TreeNode& first = argument.isList() && !argument.items.empty() ? argument.items[0] : argument;
    if (function == "Ref" || function == "Fn::GetAtt") {
        scalar(first);
    } else if (function == "Fn::Sub" && first.isScalar()) {
        std::vector<std::string> own;
        if (argument.isList() && argument.items.size() > 1) {
            for (const TreeEntry& entry : argument.items[1].entries) own.push_back(entry.key);
        }
        first.text = inSub(first.text, own);
    }
}

void ReferenceRename::walk(TreeNode& node) const {
    if (const TreeEntry* function = intrinsicOf(node)) call(function->key, node.entries[0].value);
    for (TreeNode& item : node.items) walk(item);
    for (TreeEntry& entry : node.entries) walk(entry.value);
}

void ReferenceRename::dependsOn(TreeNode& resource) const {
    TreeNode* node = resource.find("DependsOn");
    if (node == nullptr) return;
    scalar(*node);
    for (TreeNode& item : node->items) scalar(item);
}

void ReferenceRename::connector(TreeNode& properties) const {
    for (const char* side : {"Source", "Destination"}) {
        TreeNode* end = properties.find(side);
        if (end == nullptr) continue;
        if (TreeNode* id = end->find("Id")) scalar(*id);
        for (TreeNode& item : end->items) {
            if (TreeNode* id = item.find("Id")) scalar(*id);
        }
    }
}

TreeNode ReferenceRename::apply(const TreeNode& root) const {
    TreeNode result = root;
    walk(result);
    for (TreeEntry& entry : result.find("Resources")->entries) {
        dependsOn(entry.value);
        const TreeNode* type = entry.value.find("Type");
        TreeNode* properties = entry.value.find("Properties");
        const bool isConnector = type != nullptr && type->text == "AWS::Serverless::Connector";
        if (isConnector && properties != nullptr) connector(*properties);
        if (TreeNode* embedded = entry.value.find("Connectors")) {
            for (TreeEntry& each : embedded->entries) {
                if (TreeNode* inner = each.value.find("Properties")) connector(*inner);
            }
        }
        if (entry.key == from_) entry.key = to_;
    }
    return result;
}

}  // namespace updraft::sam
