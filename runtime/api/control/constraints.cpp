#include "runtime/api/control/constraints.h"

#include <boost/json.hpp>
#include <boost/regex.hpp>
#include <map>

#include "runtime/api/control/constraint_rules.h"
#include "runtime/base/text.h"

namespace updraft {
namespace json = boost::json;
namespace {

// The service's patterns write '-' between a range and '_', which Boost takes for a second range.
boost::regex compile(std::string text) {
    for (const char* before : {"9-_", "Z-_", "z-_"}) {
        for (std::size_t at = text.find(before); at != std::string::npos; at = text.find(before, at + 3))
            text.insert(at + 1, "\\");
    }
    if (const std::size_t at = text.find("9-.]"); at != std::string::npos) text.insert(at + 1, "\\");
    return boost::regex(text);
}

// The patterns come from the static rules, so their address identifies them. Engine thread only.
bool matches(const char* pattern, std::string_view text) {
    static std::map<const char*, boost::regex> compiled;
    auto found = compiled.find(pattern);
    if (found == compiled.end()) found = compiled.emplace(pattern, compile(pattern)).first;
    return boost::regex_match(text.begin(), text.end(), found->second);
}

bool isOneOf(const char* values, std::string_view text) {
    for (const std::string_view value : splitView(values, ',')) {
        if (trim(value) == text) return true;
    }
    return false;
}

// "EphemeralStorage.Size" as the service names it: "ephemeralStorage.size".
std::string memberName(std::string_view path) {
    std::string name(path);
    bool first = true;
    for (char& c : name) {
        if (first && c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
        first = c == '.';
    }
    if (name.starts_with("kMSKey")) name.replace(0, 3, "kms");
    return name;
}

std::string numberText(double value) {
    if (value == static_cast<double>(static_cast<std::int64_t>(value)))
        return std::to_string(static_cast<std::int64_t>(value));
    return json::serialize(json::value(value));
}

std::string printed(const json::value& value) {
    if (value.is_string()) return std::string(value.get_string());
    if (!value.is_array()) return json::serialize(value);
    std::string text = "[";
    for (const json::value& item : value.get_array()) {
        if (text.size() > 1) text += ", ";
        text += printed(item);
    }
    return text + "]";
}

bool isInteger(const json::value& value) {
    return value.is_int64() || value.is_uint64();
}

bool hasType(MemberType type, const json::value& value) {
    switch (type) {
        case MemberType::Text:
            return value.is_string();
        case MemberType::Integer:
            return isInteger(value);
        case MemberType::Number:
            return value.is_number();
        case MemberType::Boolean:
            return value.is_bool();
        case MemberType::List:
            return value.is_array();
        case MemberType::Map:
        case MemberType::Object:
            return value.is_object();
    }
    return false;
}

const char* typeName(MemberType type) {
    switch (type) {
        case MemberType::Text:
            return "a String";
        case MemberType::Integer:
            return "an Integer";
        case MemberType::Number:
            return "a Double";
        case MemberType::Boolean:
            return "a Boolean";
        case MemberType::List:
            return "a List";
        case MemberType::Map:
        case MemberType::Object:
            return "an Object";
    }
    return "";
}

std::string lengthBound(const char* which, double bound) {
    return std::string("Member must have length ") + which + " than or equal to " + numberText(bound);
}
std::string valueBound(const char* which, double bound) {
    return std::string("Member must have value ") + which + " than or equal to " + numberText(bound);
}
std::string enumeration(const char* values) {
    return std::string("Member must satisfy enum value set: [") + values + "]";
}
std::string patternText(const char* pattern) {
    return std::string("Member must satisfy regular expression pattern: ") + pattern;
}

// Beyond this, no member with a pattern can be right, and matching would cost for nothing.
constexpr std::size_t kLongestMatched = 20'000;

std::optional<std::string> textViolation(const Constraint& rule, std::string_view text) {
    const double length = static_cast<double>(text.size());
    if (rule.values && !isOneOf(rule.values, text)) return enumeration(rule.values);
    if (length > rule.max) return lengthBound("less", rule.max);
    if (length < rule.min) return lengthBound("greater", rule.min);
    if (rule.pattern && (text.size() > kLongestMatched || !matches(rule.pattern, text)))
        return patternText(rule.pattern);
    return std::nullopt;
}

std::optional<std::string> numberViolation(const Constraint& rule, double value) {
    if (value > rule.max) return valueBound("less", rule.max);
    if (value < rule.min) return valueBound("greater", rule.min);
    return std::nullopt;
}

// All that an element must satisfy, as the service lists it when one of them does not.
std::string itemConstraint(const Constraint& item) {
    std::string all;
    const auto add = [&](const std::string& text) { all += text + ", "; };
    if (item.values) add(enumeration(item.values));
    if (item.max < std::numeric_limits<double>::infinity()) add(lengthBound("less", item.max));
    if (item.min > -std::numeric_limits<double>::infinity()) add(lengthBound("greater", item.min));
    if (item.pattern) add(patternText(item.pattern));
    return "Member must satisfy constraint: [" + all + "Member must not be null]";
}

std::optional<std::string> violation(const Constraint& rule, const json::value& value);

std::optional<std::string> listViolation(const Constraint& rule, const json::array& list) {
    const double length = static_cast<double>(list.size());
    if (length > rule.max) return lengthBound("less", rule.max);
    if (length < rule.min) return lengthBound("greater", rule.min);
    if (!rule.item) return std::nullopt;
    for (const json::value& item : list) {
        if (violation(*rule.item, item)) return itemConstraint(*rule.item);
    }
    return std::nullopt;
}

std::optional<std::string> mapViolation(const Constraint& rule, const json::object& map) {
    for (const auto& [key, value] : map) {
        if (rule.key && textViolation(*rule.key, key))
            return "Map keys must satisfy constraint: [" +
                   itemConstraint(*rule.key).substr(sizeof("Member must satisfy constraint: [") - 1);
        if (rule.item && violation(*rule.item, value))
            return "Map value must satisfy constraint: [" +
                   (rule.item->type == MemberType::Number
                        ? valueBound("less", rule.item->max) + ", " + valueBound("greater", rule.item->min) +
                              ", Member must not be null]"
                        : itemConstraint(*rule.item).substr(sizeof("Member must satisfy constraint: [") - 1));
    }
    return std::nullopt;
}

std::optional<std::string> violation(const Constraint& rule, const json::value& value) {
    if (!hasType(rule.type, value)) return "Member must not be null";
    switch (rule.type) {
        case MemberType::Text:
            return textViolation(rule, value.get_string());
        case MemberType::Integer:
        case MemberType::Number:
            return numberViolation(rule, value.to_number<double>());
        case MemberType::List:
            return listViolation(rule, value.get_array());
        case MemberType::Map:
            return mapViolation(rule, value.get_object());
        default:
            return std::nullopt;
    }
}

// The first element of a list or value of a map that has a wrong JSON type; null when there is none.
const json::value* wronglyTyped(const Constraint& rule, const json::value& value) {
    if (!hasType(rule.type, value)) return &value;
    if (!rule.item) return nullptr;
    if (const json::array* list = value.if_array()) {
        for (const json::value& item : *list) {
            if (!hasType(rule.item->type, item)) return &item;
        }
    } else if (const json::object* map = value.if_object()) {
        for (const auto& [key, item] : *map) {
            if (!hasType(rule.item->type, item)) return &item;
        }
    }
    return nullptr;
}

bool appliesTo(const Rule& rule, std::string_view operation) {
    for (const std::string_view name : splitView(rule.operations, ' ')) {
        if (name == operation) return true;
    }
    return false;
}

struct Found {
    const json::value* value = nullptr;  // null when absent or JSON null
    bool parentPresent = true;           // a required member of an absent object is not missed
};

Found findMember(const json::object& input, std::string_view path) {
    const json::object* at = &input;
    const auto parts = splitView(path, '.');
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const json::value* inner = at->if_contains(parts[i]);
        if (!inner || !inner->is_object()) return {nullptr, false};
        at = &inner->get_object();
    }
    const json::value* value = at->if_contains(parts.back());
    return {value && !value->is_null() ? value : nullptr, true};
}

std::string violationText(std::string_view value, std::string_view member, std::string_view constraint) {
    return "Value " + std::string(value) + " at '" + std::string(member) +
           "' failed to satisfy constraint: " + std::string(constraint);
}

ApiError validationErrors(const std::vector<std::string>& violations) {
    const std::size_t count = violations.size();
    return {400,
            "ValidationException",
            std::to_string(count) +
                (count == 1 ? " validation error detected: " : " validation errors detected: ") +
                join(violations, "; "),
            {}};
}

ApiError wrongType(const Constraint& rule, const json::value& value) {
    const Constraint& expected = hasType(rule.type, value) && rule.item ? *rule.item : rule;
    return {400,
            "SerializationException",
            json::serialize(value) + " can not be converted to " + typeName(expected.type),
            {}};
}

}  // namespace

void readTextNumbers(std::string_view operation, json::object& input) {
    for (const Rule& rule : inputRules()) {
        if (rule.constraint->type != MemberType::Integer || !appliesTo(rule, operation)) continue;
        json::value* value = input.if_contains(rule.member);
        if (!value || !value->is_string()) continue;
        if (const auto number = parseInteger(value->get_string())) *value = *number;
    }
}

std::optional<ApiError> checkInput(std::string_view operation, const json::object& input) {
    std::vector<std::string> violations;
    for (const Rule& rule : inputRules()) {
        if (!appliesTo(rule, operation)) continue;
        const Found found = findMember(input, rule.member);
        if (!found.value) {
            if (rule.required && found.parentPresent)
                violations.push_back(
                    violationText("null", memberName(rule.member), "Member must not be null"));
            continue;
        }
        if (const json::value* wrong = wronglyTyped(*rule.constraint, *found.value))
            return wrongType(*rule.constraint, *wrong);
        if (const auto broken = violation(*rule.constraint, *found.value))
            violations.push_back(
                violationText("'" + printed(*found.value) + "'", memberName(rule.member), *broken));
    }
    if (violations.empty()) return std::nullopt;
    return validationErrors(violations);
}

ApiError validationError(std::string_view value, std::string_view member, std::string_view constraint) {
    return validationErrors({violationText("'" + std::string(value) + "'", member, constraint)});
}

}  // namespace updraft
