// Reading members of a JSON object with a default for what is missing or of another type.
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace updraft::members {

inline std::string text(const boost::json::object& from, std::string_view name,
                        std::string_view fallback = {}) {
    const boost::json::value* value = from.if_contains(name);
    return std::string(value && value->is_string() ? std::string_view(value->get_string()) : fallback);
}

inline std::int64_t integer(const boost::json::object& from, std::string_view name, std::int64_t fallback) {
    const boost::json::value* value = from.if_contains(name);
    if (!value) return fallback;
    if (value->is_int64()) return value->get_int64();
    if (value->is_uint64()) return static_cast<std::int64_t>(value->get_uint64());
    return fallback;
}

inline double number(const boost::json::object& from, std::string_view name, double fallback) {
    const boost::json::value* value = from.if_contains(name);
    return value && value->is_number() ? value->to_number<double>() : fallback;
}

inline bool boolean(const boost::json::object& from, std::string_view name, bool fallback) {
    const boost::json::value* value = from.if_contains(name);
    return value && value->is_bool() ? value->get_bool() : fallback;
}

inline const boost::json::object& object(const boost::json::object& from, std::string_view name) {
    static const boost::json::object none;
    const boost::json::value* value = from.if_contains(name);
    return value && value->is_object() ? value->get_object() : none;
}

inline const boost::json::array& array(const boost::json::object& from, std::string_view name) {
    static const boost::json::array none;
    const boost::json::value* value = from.if_contains(name);
    return value && value->is_array() ? value->get_array() : none;
}

inline std::vector<std::string> texts(const boost::json::object& from, std::string_view name) {
    std::vector<std::string> result;
    for (const boost::json::value& value : array(from, name)) {
        if (value.is_string()) result.emplace_back(value.get_string());
    }
    return result;
}

inline std::map<std::string, std::string> textMap(const boost::json::object& from, std::string_view name) {
    std::map<std::string, std::string> result;
    for (const auto& [key, value] : object(from, name)) {
        if (value.is_string()) result.emplace(key, value.get_string());
    }
    return result;
}

}  // namespace updraft::members
