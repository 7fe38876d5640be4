#include "runtime/function/template/text_check.h"

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <optional>

#include "runtime/base/utf8.h"

namespace updraft::sam {
namespace {

bool isForbiddenControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
}

std::string hexOf(char c) {
    char text[8];
    std::snprintf(text, sizeof text, "0x%02x", static_cast<unsigned>(static_cast<unsigned char>(c)));
    return text;
}

std::optional<std::uint32_t> escapeAt(std::string_view text, std::size_t at) {
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return std::nullopt;
    std::uint32_t value = 0;
    const char* end = text.data() + at + 6;
    const auto parsed = std::from_chars(text.data() + at + 2, end, value, 16);
    if (parsed.ptr != end) return std::nullopt;
    return value;
}

}  // namespace

bool checkCharacters(std::string_view text, DiagnosticList& found) {
    Position at{1, 1};
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = utf8Length(text, i);
        if (length == 0) {
            found.error(at, {}, "the byte " + hexOf(text[i]) + " is not valid UTF-8",
                        "Save the file with the encoding UTF-8");
            return false;
        }
        if (isForbiddenControl(text[i])) {
            found.error(at, {}, "the control character " + hexOf(text[i]) + " is not allowed",
                        "Remove it, or save the file with the encoding UTF-8");
            return false;
        }
        if (text[i] == '\n') {
            ++at.line;
            at.column = 0;
        }
        ++at.column;
        i += length;
    }
    return true;
}

Position findIndentingTab(std::string_view text, int upToLine) {
    int line = 1;
    for (std::size_t start = 0; start < text.size() && line <= upToLine; ++line) {
        const std::size_t content = text.find_first_not_of(" \t", start);
        const std::size_t tab = text.find('\t', start);
        if (tab < content && line == upToLine) return {line, static_cast<int>(tab - start) + 1};
        const std::size_t end = text.find('\n', start);
        if (end == std::string_view::npos) break;
        start = end + 1;
    }
    return {};
}

std::string joinSurrogates(std::string_view json) {
    std::string result;
    result.reserve(json.size());
    for (std::size_t i = 0; i < json.size();) {
        const auto high = escapeAt(json, i);
        const auto low = high ? escapeAt(json, i + 6) : std::nullopt;
        if (high && low && (*high & 0xfc00) == 0xd800 && (*low & 0xfc00) == 0xdc00) {
            char joined[16];
            std::snprintf(joined, sizeof joined, "\\U%08x",
                          0x10000 + ((*high & 0x3ff) << 10 | (*low & 0x3ff)));
            result += joined;
            i += 12;
        } else if (json[i] == '\\' && i + 1 < json.size()) {
            result.append(json.substr(i, 2));
            i += 2;
        } else {
            result += json[i++];
        }
    }
    return result;
}

}  // namespace updraft::sam
