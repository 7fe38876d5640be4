// Small text helpers that the standard library lacks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updraft {

std::vector<std::string_view> splitView(std::string_view text, char separator);  // "a::b" gives three parts
std::string join(const std::vector<std::string>& parts, std::string_view separator);
bool equalsIgnoreCase(std::string_view a, std::string_view b);
std::string toLower(std::string_view text);
std::string_view trim(std::string_view text);

// RFC 4648 base64 with padding. Decoding refuses anything else.
std::string base64Encode(std::string_view bytes);
std::optional<std::string> base64Decode(std::string_view text);

// Percent decoding of a path segment or query part; '+' stays unless plusIsSpace.
std::optional<std::string> percentDecode(std::string_view text, bool plusIsSpace = false);

std::optional<std::int64_t> parseInteger(std::string_view text);  // the whole text or nothing

}  // namespace updraft
