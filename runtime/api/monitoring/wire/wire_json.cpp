#include <boost/json.hpp>

#include "runtime/api/monitoring/wire/wire_text.h"
#include "runtime/base/utf8.h"

namespace updraft {
namespace json = boost::json;
namespace {

WireValue fromJson(const json::value& value) {
    switch (value.kind()) {
        case json::kind::bool_:
            return value.get_bool();
        case json::kind::int64:
            return static_cast<std::int64_t>(value.get_int64());
        case json::kind::uint64:  // beyond what int64 holds
            return static_cast<double>(value.get_uint64());
        case json::kind::double_:
            return value.get_double();
        case json::kind::string:
            return std::string_view(value.get_string());
        case json::kind::array: {
            WireValue::List items;
            for (const json::value& item : value.get_array()) items.push_back(fromJson(item));
            return items;
        }
        case json::kind::object: {
            WireValue::Members members;
            for (const auto& member : value.get_object())
                members.emplace_back(member.key(), fromJson(member.value()));
            return members;
        }
        case json::kind::null:
            break;
    }
    return {};
}

class JsonWriter {
  public:
    std::string take() { return std::move(text_); }
    void write(const WireValue& value) {
        value.visit([this](const auto& data) { put(data); });
    }

  private:
    void put(std::monostate) { text_ += "null"; }
    void put(bool value) { text_ += value ? "true" : "false"; }
    void put(std::int64_t value) { text_ += std::to_string(value); }
    void put(double value) {
        if (value - value == 0) {
            text_ += numberText(value);
        } else {
            put(numberText(value));  // "NaN", "Infinity": texts, as the protocol has them
        }
    }
    void put(const std::string& value) {
        text_ += isUtf8(value) ? json::serialize(json::string_view(value))
                               : json::serialize(json::string_view(repairedUtf8(value)));
    }
    void put(WireTime value) { put(static_cast<double>(value.millis) / 1000); }
    void put(const WireValue::List& items) {
        text_ += '[';
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0) text_ += ',';
            write(items[i]);
        }
        text_ += ']';
    }
    void put(const WireValue::Members& members) {
        text_ += '{';
        bool first = true;
        for (const auto& [name, value] : members) {
            if (value.isNull()) continue;
            if (!first) text_ += ',';
            first = false;
            put(name);
            text_ += ':';
            write(value);
        }
        text_ += '}';
    }
    void put(const WireValue::Map& map) { put(map.entries); }

    std::string text_;
};

}  // namespace

Result<WireValue> readWireJson(std::string_view text) {
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return WireValue(WireValue::Members{});
    json::parse_options options;
    options.max_depth = kMostWireDepth;
    json::error_code failed;
    const json::value value = json::parse(text, failed, {}, options);
    if (failed) return Error{"The request's body is not valid JSON: " + failed.message() + "."};
    if (!value.is_object()) return Error{"The request's body is not a JSON object."};
    return fromJson(value);
}

std::string writeWireJson(const WireValue& value) {
    JsonWriter writer;
    writer.write(value);
    return writer.take();
}

}  // namespace updraft
