#include "runtime/function/template/edit/template_value.h"

#include <charconv>

namespace updraft {

TemplateValue TemplateValue::text(std::string text) {
    return {Kind::Text, std::move(text)};
}

TemplateValue TemplateValue::integer(std::int64_t number) {
    return {Kind::Integer, std::to_string(number)};
}

TemplateValue TemplateValue::number(double number) {
    char digits[64];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    return {Kind::Number, std::string(digits, end)};
}

TemplateValue TemplateValue::flag(bool flag) {
    return {Kind::Flag, flag ? "true" : "false"};
}

TemplateValue TemplateValue::list(std::vector<TemplateValue> items) {
    TemplateValue value(Kind::List, {});
    value.items_ = std::move(items);
    return value;
}

TemplateValue TemplateValue::texts(const std::vector<std::string>& items) {
    std::vector<TemplateValue> values;
    for (const std::string& item : items) values.push_back(text(item));
    return list(std::move(values));
}

TemplateValue TemplateValue::map(Entries entries) {
    TemplateValue value(Kind::Map, {});
    value.entries_ = std::move(entries);
    return value;
}

TemplateValue TemplateValue::yaml(std::string source) {
    return {Kind::Yaml, std::move(source)};
}

}  // namespace updraft
