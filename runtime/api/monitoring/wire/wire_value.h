// WireValue: what AWS protocols carry, independent of how they write it: one tree that JSON, CBOR, XML and
// form texts are read into and written from. Value type; any thread. Trees that were read are at most
// kMostWireDepth deep.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace updraft {

inline constexpr int kMostWireDepth = 32;

// A moment, milliseconds since the Unix epoch.
struct WireTime {
    std::int64_t millis = 0;
    bool operator==(const WireTime&) const = default;
};

class WireValue {
  public:
    using List = std::vector<WireValue>;
    using Members = std::vector<std::pair<std::string, WireValue>>;  // a structure, in the model's order
    struct Map {                                                     // its keys are data
        Members entries;
        bool operator==(const Map& other) const;
    };

    WireValue() = default;  // null
    WireValue(bool value) : data_(value) {}
    WireValue(int value) : data_(static_cast<std::int64_t>(value)) {}
    WireValue(std::int64_t value) : data_(value) {}
    WireValue(double value) : data_(value) {}
    WireValue(std::string value) : data_(std::move(value)) {}
    WireValue(std::string_view value) : data_(std::string(value)) {}
    WireValue(const char* value) : data_(std::string(value)) {}
    WireValue(WireTime value) : data_(value) {}
    WireValue(List value) : data_(std::move(value)) {}
    WireValue(Members value) : data_(std::move(value)) {}
    WireValue(Map value) : data_(std::move(value)) {}

    bool isNull() const { return std::holds_alternative<std::monostate>(data_); }
    template <typename T>
    const T* as() const {
        return std::get_if<T>(&data_);
    }
    template <typename T>
    T* as() {
        return std::get_if<T>(&data_);
    }
    // Of a structure; null when there is no such member, or when it is null.
    const WireValue* find(std::string_view member) const;
    bool operator==(const WireValue&) const = default;

    template <typename Visitor>
    decltype(auto) visit(Visitor&& visitor) const {
        return std::visit(std::forward<Visitor>(visitor), data_);
    }

  private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, WireTime, List, Members, Map> data_;
};

// Out of the class: only behind its end is what they compare complete.
inline bool WireValue::Map::operator==(const Map& other) const {
    return entries == other.entries;
}

// Shortest text that reads back as the same number and shows that it is no integer: "7.0", "1e+300"; "NaN",
// "Infinity", "-Infinity".
std::string numberText(double number);
// "2026-11-23T10:20:30Z", with ".123" when there are milliseconds.
std::string isoTime(WireTime time);
// Of ISO 8601 with a zone, or seconds since the epoch with or without a fraction.
bool parseWireTime(std::string_view text, WireTime& time);

}  // namespace updraft
