#include "runtime/function/template/parameters.h"

#include <cmath>
#include <cstdlib>
#include <regex>

#include "runtime/base/text.h"

namespace updraft::sam {
namespace {

const std::vector<std::string> kKeys = {
    "Type",     "Default", "AllowedValues", "AllowedPattern",       "MinLength", "MaxLength", "MinValue",
    "MaxValue", "NoEcho",  "Description",   "ConstraintDescription"};
const std::vector<std::string> kTypes = {"String", "Number", "List<Number>", "List<String>",
                                         "CommaDelimitedList"};
constexpr std::size_t kLongestPattern = 1000;
constexpr std::size_t kLongestValue = 4096;  // CloudFormation's limit

std::optional<double> numberOf(const std::string& text) {
    if (text.empty()) return std::nullopt;
    char* end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    if (*end != '\0' || !std::isfinite(value)) return std::nullopt;
    return value;
}

bool isListType(const std::string& type) {
    return type == "CommaDelimitedList" || type.starts_with("List<") ||
           type.find("::Parameter::Value<List<") != std::string::npos;
}

// __polynomial: libstdc++'s matcher without backtracking, so that no pattern can take for ever.
std::optional<bool> matches(const std::string& value, const std::string& pattern) {
    if (pattern.size() > kLongestPattern) return std::nullopt;
    try {
        const std::regex expression(pattern,
                                    std::regex_constants::ECMAScript | std::regex_constants::__polynomial);
        return std::regex_match(value, expression);
    } catch (const std::regex_error&) {
        return std::nullopt;
    }
}

class ParameterReader {
  public:
    ParameterReader(const TreeEntry& entry, DiagnosticList& found)
        : node_(entry.value), at_(entry.keyAt), path_("Parameters." + entry.key), found_(found) {
        definition_.name = entry.key;
        definition_.where = found.locate(entry.keyAt);
    }

    ParameterDefinition read(const std::map<std::string, std::string>& overrides, TreeNode& value) {
        value = TreeNode::unknown(at_);
        if (!node_.isMap()) {
            found_.error(at_, path_, "a parameter is a map with a Type", "Add \"Type: String\" below it");
            return std::move(definition_);
        }
        checkKeys(node_, kKeys, "a parameter", path_, found_);
        readType();
        definition_.description = text("Description");
        definition_.secret = truth("NoEcho");
        const auto given = overrides.find(definition_.name);
        definition_.overridden = given != overrides.end();
        const TreeNode* byDefault = node_.find("Default");
        if (!definition_.overridden && (byDefault == nullptr || !byDefault->isScalar())) {
            found_.error(at_, path_, "the parameter \"" + definition_.name + "\" has no value",
                         "Add a Default, or give it a value when opening the workspace");
            return std::move(definition_);
        }
        definition_.value = definition_.overridden ? given->second : byDefault->text;
        if (allowed(definition_.overridden ? at_ : byDefault->at)) value = valueNode();
        return std::move(definition_);
    }

  private:
    std::string text(const char* key) const {
        const TreeNode* node = node_.find(key);
        return node != nullptr && node->isScalar() ? node->text : std::string();
    }
    bool truth(const char* key) const { return toLower(text(key)) == "true"; }

    void readType() {
        definition_.type = text("Type");
        const bool known = std::find(kTypes.begin(), kTypes.end(), definition_.type) != kTypes.end();
        const bool ofService =
            definition_.type.starts_with("AWS::") || definition_.type.starts_with("List<AWS::");
        if (definition_.type.starts_with("AWS::SSM::")) {
            found_.notice(at_, path_, "the parameter store is not asked here: the name itself is the value",
                          "Give the parameter its value when opening the workspace");
        } else if (!known && !ofService) {
            found_.error(at_, path_,
                         definition_.type.empty()
                             ? "the parameter has no Type"
                             : "the parameter type \"" + definition_.type + "\" is unknown",
                         "Allowed are " + join(kTypes, ", ") + " and AWS types");
        }
    }

    bool fail(Position at, const std::string& allowedText) {
        const std::string shown = definition_.secret ? "the value" : "\"" + definition_.value + "\"";
        const std::string advice = text("ConstraintDescription");
        found_.error(at, path_, shown + " is not allowed for \"" + definition_.name + "\": " + allowedText,
                     advice.empty() ? "Change the value" : advice);
        return false;
    }

    bool allowed(Position at) {
        const std::string& value = definition_.value;
        if (value.size() > kLongestValue) return fail(at, "at most 4,096 bytes");
        return allowedBySet(at) && allowedByPattern(at) && allowedByNumber(at) && allowedByLength(at);
    }

    bool allowedBySet(Position at) {
        const TreeNode* set = node_.find("AllowedValues");
        if (set == nullptr) return true;
        if (!set->isList()) {
            found_.error(set->at, path_, "AllowedValues is a list", "Write [first, second]");
            return true;
        }
        for (const TreeNode& item : set->items) definition_.allowed.push_back(item.text);
        const std::vector<std::string>& all = definition_.allowed;
        if (std::find(all.begin(), all.end(), definition_.value) != all.end()) return true;
        return fail(at, "allowed are " + join(all, ", "));
    }

    bool allowedByPattern(Position at) {
        const TreeNode* pattern = node_.find("AllowedPattern");
        if (pattern == nullptr) return true;
        const std::optional<bool> fits = matches(definition_.value, pattern->text);
        if (!fits) {
            found_.warning(pattern->at, path_, "this AllowedPattern is not checked here",
                           "Use a simpler regular expression");
            return true;
        }
        return *fits || fail(at, "it must match " + pattern->text);
    }

    bool allowedByNumber(Position at) {
        if (definition_.type == "List<Number>") {
            for (const std::string_view part : splitView(definition_.value, ',')) {
                if (!numberOf(std::string(trim(part)))) return fail(at, "it must be numbers between commas");
            }
        }
        if (definition_.type != "Number") return true;
        const std::optional<double> value = numberOf(definition_.value);
        if (!value) return fail(at, "it must be a number");
        const std::optional<double> least = numberOf(text("MinValue")), most = numberOf(text("MaxValue"));
        if (least && *value < *least) return fail(at, "at least " + text("MinValue"));
        if (most && *value > *most) return fail(at, "at most " + text("MaxValue"));
        return true;
    }

    bool allowedByLength(Position at) {
        const auto size = static_cast<double>(definition_.value.size());
        const std::optional<double> least = numberOf(text("MinLength")), most = numberOf(text("MaxLength"));
        if (least && size < *least) return fail(at, "at least " + text("MinLength") + " characters");
        if (most && size > *most) return fail(at, "at most " + text("MaxLength") + " characters");
        return true;
    }

    TreeNode valueNode() const {
        if (!isListType(definition_.type)) return TreeNode::scalar(definition_.value, at_);
        TreeNode list = TreeNode::list(at_);
        if (definition_.value.empty()) return list;
        for (const std::string_view part : splitView(definition_.value, ','))
            list.items.push_back(TreeNode::scalar(std::string(trim(part)), at_));
        return list;
    }

    const TreeNode& node_;
    Position at_;
    Path path_;
    DiagnosticList& found_;
    ParameterDefinition definition_;
};

}  // namespace

void checkKeys(const TreeNode& map, const std::vector<std::string>& allowed, const std::string& what,
               const Path& path, DiagnosticList& found) {
    for (const TreeEntry& entry : map.entries) {
        if (std::find(allowed.begin(), allowed.end(), entry.key) != allowed.end()) continue;
        std::string remedy = found.suggestion(entry.key, allowed);
        if (remedy.empty()) remedy = "Allowed are " + join(allowed, ", ");
        found.error(entry.keyAt, path + "." + entry.key, "\"" + entry.key + "\" does not belong to " + what,
                    std::move(remedy));
    }
}

Parameters readParameters(const TreeNode& root, const std::map<std::string, std::string>& overrides,
                          DiagnosticList& found) {
    Parameters result;
    const TreeNode* section = root.find("Parameters");
    if (section != nullptr && section->isMap()) {
        for (const TreeEntry& entry : section->entries) {
            TreeNode value;
            result.definitions.push_back(ParameterReader(entry, found).read(overrides, value));
            result.values[entry.key] = std::move(value);
        }
    }
    std::vector<std::string> names;
    for (const ParameterDefinition& definition : result.definitions) names.push_back(definition.name);
    for (const auto& given : overrides) {
        if (result.values.count(given.first) != 0) continue;
        found.error({}, "Parameters", "the template has no parameter \"" + given.first + "\"",
                    found.suggestion(given.first, names));
    }
    return result;
}

}  // namespace updraft::sam
