#include <map>
#include <memory>
#include <optional>

#include "runtime/api/monitoring/wire/wire_text.h"
#include "runtime/base/text.h"
#include "runtime/base/utf8.h"

namespace updraft {
namespace {

constexpr std::size_t kMostFields = 20'000;

// A form's names are paths; this is their tree before lists are told from structures.
struct FormNode {
    std::optional<std::string> text;
    std::vector<std::pair<std::string, std::unique_ptr<FormNode>>> children;  // in the form's order
    std::map<std::string, FormNode*, std::less<>> byName;

    FormNode& child(std::string_view name) {
        const auto found = byName.find(name);
        if (found != byName.end()) return *found->second;
        children.emplace_back(name, std::make_unique<FormNode>());
        FormNode* made = children.back().second.get();
        byName.emplace(name, made);
        return *made;
    }
};

Result<WireValue> toValue(const FormNode& node, const std::string& path);

Result<WireValue> toList(const FormNode& members, const std::string& path) {
    std::map<std::int64_t, const FormNode*> byNumber;
    for (const auto& [name, child] : members.children) {
        const auto number = parseInteger(name);
        if (!number || *number < 1 || !byNumber.emplace(*number, child.get()).second)
            return Error{path + ".member." + name + " is not an item of a list."};
    }
    WireValue::List items;
    for (const auto& [number, child] : byNumber) {
        auto item = toValue(*child, path + ".member." + std::to_string(number));
        if (!item) return item;
        items.push_back(std::move(*item));
    }
    return WireValue(std::move(items));
}

Result<WireValue> toValue(const FormNode& node, const std::string& path) {
    if (node.text && !node.children.empty()) return Error{path + " has a value and members."};
    if (node.text) return WireValue(*node.text);
    if (node.children.size() == 1 && node.children.front().first == "member")
        return toList(*node.children.front().second, path);
    WireValue::Members members;
    for (const auto& [name, child] : node.children) {
        auto value = toValue(*child, path.empty() ? name : path + "." + name);
        if (!value) return value;
        members.emplace_back(name, std::move(*value));
    }
    return WireValue(std::move(members));
}

struct Field {
    std::string name, value;
};
std::optional<Field> readField(std::string_view pair) {
    const std::size_t equals = pair.find('=');
    auto name = percentDecode(pair.substr(0, equals), true);
    auto value =
        percentDecode(equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1), true);
    if (!name || !value || !isUtf8(*name) || !isUtf8(*value)) return std::nullopt;
    return Field{std::move(*name), std::move(*value)};
}

Status addField(FormNode& root, Field field) {
    const auto path = splitView(field.name, '.');
    if (path.size() > static_cast<std::size_t>(kMostWireDepth))
        return Error{"The form nests members too deeply."};
    FormNode* node = &root;
    for (const std::string_view part : path) node = &node->child(part);
    if (node->text) return Error{field.name + " is there twice."};
    node->text = std::move(field.value);
    return Done{};
}

class XmlWriter {
  public:
    std::string take() { return std::move(text_); }
    void write(const WireValue& value) {
        value.visit([this](const auto& data) { put(data); });
    }

  private:
    void element(std::string_view name, const WireValue& value) {
        if (value.isNull()) return;
        text_.append("<").append(name).append(">");
        write(value);
        text_.append("</").append(name).append(">");
    }
    void put(std::monostate) {}
    void put(bool value) { text_ += value ? "true" : "false"; }
    void put(std::int64_t value) { text_ += std::to_string(value); }
    void put(double value) { text_ += numberText(value); }
    void put(const std::string& value) { text_ += xmlEscaped(value); }
    void put(WireTime value) { text_ += isoTime(value); }
    void put(const WireValue::List& items) {
        for (const WireValue& item : items) element("member", item);
    }
    void put(const WireValue::Members& members) {
        for (const auto& [name, value] : members) element(name, value);
    }
    void put(const WireValue::Map& map) {
        for (const auto& [key, value] : map.entries)
            element("entry", WireValue::Members{{"key", key}, {"value", value}});
    }

    std::string text_;
};

}  // namespace

Result<WireValue> readWireForm(std::string_view body) {
    FormNode root;
    std::size_t fields = 0;
    for (const std::string_view pair : splitView(body, '&')) {
        if (pair.empty()) continue;
        if (++fields > kMostFields) return Error{"The form has too many fields."};
        auto field = readField(pair);
        if (!field)
            return Error{"The form is not encoded as it should be, near " + std::string(pair.substr(0, 40)) +
                         "."};
        if (auto added = addField(root, std::move(*field)); !added) return added.error();
    }
    return toValue(root, "");
}

std::string formField(std::string_view body, std::string_view name) {
    for (const std::string_view pair : splitView(body, '&')) {
        if (pair.size() <= name.size() || pair[name.size()] != '=' || !pair.starts_with(name)) continue;
        return percentDecode(pair.substr(name.size() + 1), true).value_or("");
    }
    return {};
}

std::string writeWireXml(const WireValue& value) {
    XmlWriter writer;
    writer.write(value);
    return writer.take();
}

// XML 1.0 cannot hold most control characters in any spelling.
std::string xmlEscaped(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    const std::string repaired = repairedUtf8(text);
    for (const char c : repaired) {
        if (c == '&') {
            escaped += "&amp;";
        } else if (c == '<') {
            escaped += "&lt;";
        } else if (c == '>') {
            escaped += "&gt;";
        } else if (c == '"') {
            escaped += "&quot;";
        } else if (c == '\r') {
            escaped += "&#xD;";
        } else if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') {
            escaped += "\xEF\xBF\xBD";
        } else {
            escaped += c;
        }
    }
    return escaped;
}

}  // namespace updraft
