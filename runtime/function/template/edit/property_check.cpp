#include "runtime/function/template/edit/property_check.h"

#include <algorithm>
#include <array>
#include <set>

#include "runtime/base/text.h"
#include "runtime/function/template/diagnostic.h"
#include "runtime/function/template/edit/value_writer.h"
#include "runtime/function/template/limits.h"

namespace updraft {
namespace {

using Problem = std::optional<PropertyProblem>;

PropertyProblem problem(PropertyFault fault, std::int64_t limit = 0, std::int64_t got = 0) {
    PropertyProblem result;
    result.fault = fault;
    result.limit = limit;
    result.got = got;
    return result;
}

// Characters, not bytes.
std::size_t lengthOf(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

// What stands inside of "name(…)".
std::optional<std::string_view> inside(std::string_view text, std::string_view name) {
    if (!text.starts_with(name) || !text.ends_with(')') || text.size() < name.size() + 2) return std::nullopt;
    if (text[name.size()] != '(') return std::nullopt;
    return text.substr(name.size() + 1, text.size() - name.size() - 2);
}

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> result;
    for (const std::string_view word : splitView(text, ' ')) {
        if (!word.empty()) result.push_back(word);
    }
    return result;
}

// "rate(1 minute)", "rate(5 minutes)": one is singular.
bool isRate(std::string_view text) {
    const auto content = inside(text, "rate");
    if (!content) return false;
    const std::vector<std::string_view> parts = words(*content);
    const auto number = parts.size() == 2 ? parseInteger(parts[0]) : std::nullopt;
    if (!number || *number < 1) return false;
    static constexpr std::array units = {"minute", "hour", "day"};
    return std::any_of(units.begin(), units.end(), [&](const std::string unit) {
        return parts[1] == (*number == 1 ? unit : unit + "s");
    });
}

// Six fields, "?" for the day of the month or of the week.
bool isCron(std::string_view text) {
    const auto content = inside(text, "cron");
    if (!content) return false;
    const std::vector<std::string_view> fields = words(*content);
    static constexpr std::string_view allowed =
        "0123456789*?,-/#ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    return fields.size() == 6 && (fields[2] == "?") != (fields[4] == "?") &&
           std::all_of(fields.begin(), fields.end(), [](std::string_view field) {
               return field.find_first_not_of(allowed) == std::string_view::npos;
           });
}

bool isAt(std::string_view text) {
    static constexpr std::string_view shape = "dddd-dd-ddTdd:dd:dd";
    const auto content = inside(text, "at");
    if (!content || content->size() != shape.size()) return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const char c = (*content)[i];
        if (shape[i] == 'd' ? c < '0' || c > '9' : c != shape[i]) return false;
    }
    return true;
}

bool matches(PropertyPattern pattern, std::string_view text) {
    switch (pattern) {
        case PropertyPattern::FunctionName:
            return sam::isFunctionName(text);
        case PropertyPattern::VariableName:
            return sam::isVariableName(text);
        case PropertyPattern::AliasName:
            return !parseInteger(text);
        case PropertyPattern::Handler:
            return text.find_first_of(" \t\r\n") == std::string_view::npos;
        case PropertyPattern::Arn:
            return text.starts_with("arn:") && splitView(text, ':').size() > 2;
        case PropertyPattern::RateOrCron:
            return isRate(text) || isCron(text);
        case PropertyPattern::ScheduleExpression:
            return isRate(text) || isCron(text) || isAt(text);
        case PropertyPattern::HttpPath:
            return text.starts_with('/');
        case PropertyPattern::Any:
            break;
    }
    return true;
}

Problem checkPattern(const PropertyRow& row, std::string_view text) {
    if (matches(row.pattern, text)) return std::nullopt;
    PropertyProblem result = problem(PropertyFault::BadPattern);
    result.pattern = row.pattern;
    return result;
}

Problem checkText(const PropertyRow& row, std::string_view text) {
    if (row.longest > 0 && lengthOf(text) > row.longest)
        return problem(PropertyFault::TooLong, static_cast<std::int64_t>(row.longest),
                       static_cast<std::int64_t>(lengthOf(text)));
    return checkPattern(row, text);
}

Problem checkInteger(const PropertyRow& row, std::string_view text) {
    const std::optional<std::int64_t> number = parseInteger(text);
    if (!number) return problem(PropertyFault::NotANumber, row.least);
    if (*number < row.least) return problem(PropertyFault::TooSmall, row.least, *number);
    if (*number > row.most) return problem(PropertyFault::TooLarge, row.most, *number);
    return std::nullopt;
}

Problem checkChoice(const PropertyRow& row, std::string_view text) {
    if (std::find(row.allowed.begin(), row.allowed.end(), text) != row.allowed.end()) return std::nullopt;
    PropertyProblem result = problem(PropertyFault::NotAllowed);
    result.meant = nearest(text, row.allowed);
    return result;
}

Problem checkYaml(std::string_view text) {
    const Result<sam::TreeNode> tree = sam::treeOf(TemplateValue::yaml(std::string(text)));
    if (tree) return std::nullopt;
    PropertyProblem result = problem(PropertyFault::NotYaml);
    result.detail = tree.error().message;
    return result;
}

}  // namespace

std::optional<PropertyProblem> validateProperty(const PropertyRow& row, std::string_view text) {
    if (row.kind == PropertyKind::Map) return std::nullopt;
    if (trim(text).empty()) return row.required ? Problem(problem(PropertyFault::Missing)) : std::nullopt;
    switch (row.kind) {
        case PropertyKind::Integer:
            return checkInteger(row, trim(text));
        case PropertyKind::Choice:
            return checkChoice(row, text);
        case PropertyKind::Switch:
            if (text == "true" || text == "false") return std::nullopt;
            return problem(PropertyFault::NotASwitch);
        case PropertyKind::List:
            if (!row.allowed.empty()) return checkChoice(row, text);
            return checkText(row, text);
        case PropertyKind::Yaml:
        case PropertyKind::Group:
            return checkYaml(text);
        default:
            return checkText(row, text);
    }
}

std::optional<PropertyProblem> validateHandler(std::string_view runtime, std::string_view handler) {
    const PropertyRow* row = findProperty("Handler");
    if (handler.empty())
        return runtime.starts_with("provided") ? std::nullopt : Problem(problem(PropertyFault::Missing));
    if (Problem found = validateProperty(*row, handler)) return found;
    const bool managed = runtime.starts_with("python") || runtime.starts_with("nodejs");
    if (!managed || handler.find('.') != std::string_view::npos) return std::nullopt;
    PropertyProblem result = problem(PropertyFault::BadPattern);
    result.pattern = PropertyPattern::Handler;
    return result;
}

std::optional<PropertyProblem> validateKey(const PropertyRow& row, std::string_view key) {
    if (key.empty()) return problem(PropertyFault::Missing);
    const std::vector<std::string>& reserved = sam::reservedVariables();
    if (row.pattern == PropertyPattern::VariableName &&
        std::find(reserved.begin(), reserved.end(), key) != reserved.end())
        return problem(PropertyFault::ReservedName);
    return checkPattern(row, key);
}

std::optional<PropertyProblem> validateItems(const PropertyRow& row, const std::vector<std::string>& items) {
    if (row.required && items.empty()) return problem(PropertyFault::Missing);
    if (row.mostItems > 0 && items.size() > row.mostItems)
        return problem(PropertyFault::TooMany, static_cast<std::int64_t>(row.mostItems),
                       static_cast<std::int64_t>(items.size()));
    for (const std::string& item : items) {
        if (trim(item).empty()) return problem(PropertyFault::Missing);
        if (Problem found = validateProperty(row, item)) return found;
    }
    return std::nullopt;
}

std::optional<PropertyProblem> validateEntries(
    const PropertyRow& row, const std::vector<std::pair<std::string, std::string>>& entries) {
    if (row.mostItems > 0 && entries.size() > row.mostItems)
        return problem(PropertyFault::TooMany, static_cast<std::int64_t>(row.mostItems),
                       static_cast<std::int64_t>(entries.size()));
    std::set<std::string_view> seen;
    std::size_t bytes = 0;
    for (const auto& [key, value] : entries) {
        if (Problem found = validateKey(row, key)) return found;
        if (!seen.insert(key).second) return problem(PropertyFault::Duplicate);
        bytes += key.size() + value.size();
    }
    if (row.mostBytes == 0 || bytes <= row.mostBytes) return std::nullopt;
    return problem(PropertyFault::TooManyBytes, static_cast<std::int64_t>(row.mostBytes),
                   static_cast<std::int64_t>(bytes));
}

TemplateValue propertyValue(const PropertyRow& row, std::string_view text) {
    switch (row.kind) {
        case PropertyKind::Integer:
            if (const auto number = parseInteger(trim(text))) return TemplateValue::integer(*number);
            return TemplateValue::text(std::string(text));
        case PropertyKind::Switch:
            return TemplateValue::flag(text == "true");
        case PropertyKind::Number:
        case PropertyKind::Yaml:
        case PropertyKind::Group:
            return TemplateValue::yaml(std::string(text));
        default:
            return TemplateValue::text(std::string(text));
    }
}

}  // namespace updraft
