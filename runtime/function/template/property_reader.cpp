#include "runtime/function/template/property_reader.h"

#include <cmath>
#include <cstdlib>
#include <sstream>

#include "runtime/base/text.h"
#include "runtime/function/template/parameters.h"

namespace updraft::sam {
namespace {

// "1769" from 1769, "1769" and 1769.0 alike.
std::optional<double> numberIn(const TreeNode& node) {
    if (!node.isScalar() || node.text.empty()) return std::nullopt;
    char* end = nullptr;
    const double value = std::strtod(node.text.c_str(), &end);
    if (*end != '\0' || !std::isfinite(value)) return std::nullopt;
    return value;
}

}  // namespace

std::string plainText(const TreeNode& scalar) {
    const std::optional<bool> truth = scalar.quoted ? std::nullopt : truthOf(scalar);
    if (truth) return *truth ? "true" : "false";
    return scalar.text;
}

PropertyReader::PropertyReader(const TreeNode& properties, Position at, Path path, Resolver& resolver,
                               DiagnosticList& found)
    : properties_(properties), at_(at), path_(std::move(path)), resolver_(resolver), found_(found) {}

TreeNode PropertyReader::node(const char* name) {
    const TreeNode* value = properties_.find(name);
    return value == nullptr ? TreeNode() : resolver_.resolve(*value, pathOf(name));
}

Position PropertyReader::at(const char* name) const {
    const TreeNode* value = properties_.find(name);
    return value == nullptr || value->at.line == 0 ? at_ : value->at;
}

void PropertyReader::error(const char* name, std::string message, std::string remedy) {
    found_.error(at(name), pathOf(name), std::move(message), std::move(remedy));
}

void PropertyReader::wrongKind(const char* name, const TreeNode& value, const std::string& allowed) {
    if (value.isAbsent() || value.isUnknown()) return;
    const std::string got = value.isScalar() ? "\"" + value.text + "\"" : std::string(kindName(value));
    found_.error(value.at, pathOf(name), std::string(name) + " is " + allowed + ", not " + got,
                 "Write " + allowed);
}

std::optional<std::string> PropertyReader::textOf(const char* name, const TreeNode& value) {
    if (value.isScalar()) return value.text;
    wrongKind(name, value, "a text");
    return std::nullopt;
}

std::optional<std::string> PropertyReader::text(const char* name) {
    return textOf(name, node(name));
}

std::optional<std::string> PropertyReader::requiredText(const char* name, const std::string& remedy) {
    const TreeNode value = node(name);
    if (value.isAbsent() || (value.isScalar() && value.text.empty())) {
        error(name, std::string(name) + " is missing", remedy);
        return std::nullopt;
    }
    return textOf(name, value);
}

std::optional<int> PropertyReader::integer(const char* name, Range range) {
    const TreeNode value = node(name);
    const std::optional<double> number = numberIn(value);
    if (number && *number == std::floor(*number) && *number >= range.least && *number <= range.most)
        return static_cast<int>(*number);
    wrongKind(name, value,
              "a whole number from " + std::to_string(range.least) + " to " + std::to_string(range.most));
    return std::nullopt;
}

std::optional<double> PropertyReader::number(const char* name, double least, double most) {
    const TreeNode value = node(name);
    const std::optional<double> number = numberIn(value);
    if (number && *number >= least && *number <= most) return number;
    std::ostringstream allowed;
    allowed << "a number from " << least << " to " << most;
    wrongKind(name, value, allowed.str());
    return std::nullopt;
}

std::optional<bool> PropertyReader::flag(const char* name) {
    const TreeNode value = node(name);
    const std::optional<bool> truth = truthOf(value);
    if (!truth) wrongKind(name, value, "true or false");
    return truth;
}

std::optional<std::string> PropertyReader::choice(const char* name, const std::vector<std::string>& allowed) {
    const std::optional<std::string> value = text(name);
    if (!value || std::find(allowed.begin(), allowed.end(), *value) != allowed.end()) return value;
    std::string remedy = found_.suggestion(*value, allowed);
    error(name, std::string(name) + " cannot be \"" + *value + "\"; allowed are " + join(allowed, ", "),
          remedy.empty() ? "Use one of them" : std::move(remedy));
    return std::nullopt;
}

std::vector<std::string> PropertyReader::texts(const char* name) {
    const TreeNode value = node(name);
    std::vector<std::string> result;
    if (!value.isList()) wrongKind(name, value, "a list of texts");
    for (const TreeNode& item : value.items) {
        if (const auto text = textOf(name, item)) result.push_back(*text);
    }
    return result;
}

std::map<std::string, std::string> PropertyReader::textMap(const char* name) {
    const TreeNode value = node(name);
    std::map<std::string, std::string> result;
    if (!value.isMap()) wrongKind(name, value, "a map of names and texts");
    for (const TreeEntry& entry : value.entries) {
        if (entry.value.isScalar()) {
            result[entry.key] = plainText(entry.value);
        } else if (!entry.value.isUnknown()) {
            found_.error(entry.value.kind == TreeNode::Kind::Null ? entry.keyAt : entry.value.at,
                         pathOf(name) + "." + entry.key,
                         "the value of \"" + entry.key + "\" is a text or number, not " +
                             std::string(kindName(entry.value)),
                         "Write a text, \"\" for an empty one");
        }
    }
    return result;
}

std::optional<TreeNode> PropertyReader::map(const char* name, const std::vector<std::string>& allowedKeys) {
    TreeNode value = node(name);
    if (!value.isMap()) {
        wrongKind(name, value, "a map with " + join(allowedKeys, ", "));
        return std::nullopt;
    }
    checkKeys(value, allowedKeys, name, pathOf(name), found_);
    return value;
}

}  // namespace updraft::sam
