#include "runtime/function/template/text_check.h"

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <optional>

namespace updraft::sam {
namespace {

// Bytes of the UTF-8 sequence that starts the text, 0 when there is none (also for overlong forms and
// surrogates).
std::size_t sequenceLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80) return 0;
    }
    const unsigned char second = byte(1);
    if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
        (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f))
        return 0;
    return length;
}

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
        const std::size_t length = sequenceLength(text.substr(i));
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
