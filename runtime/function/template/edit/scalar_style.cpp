#include "runtime/function/template/edit/scalar_style.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <cctype>
#include <cstdio>

#include "runtime/base/text.h"

namespace updraft::sam {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

// Decimal, hexadecimal, octal, with "_" or ":" as YAML 1.1 has them, fractions and exponents: anything that
// is made of a number's characters counts, since quotes do no harm.
bool looksNumeric(std::string_view text) {
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    const std::string lower = toLower(text);
    if (lower == ".inf" || lower == ".nan") return true;
    const bool starts =
        !text.empty() && (isDigit(text[0]) || (text[0] == '.' && text.size() > 1 && isDigit(text[1])));
    if (!starts) return false;
    if (lower.starts_with("0x") || lower.starts_with("0o") || lower.starts_with("0b")) {
        return std::all_of(lower.begin() + 2, lower.end(),
                           [](unsigned char c) { return std::isxdigit(c) != 0 || c == '_'; });
    }
    return lower.find_first_not_of("0123456789_.:e+-") == std::string::npos &&
           std::count(lower.begin(), lower.end(), 'e') <= 1;
}

// 2010-09-09, 2010-09-09T10:00:00Z
bool looksLikeDate(std::string_view text) {
    static constexpr std::string_view shape = "dddd-";
    if (text.size() < 8) return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == 'd' ? !isDigit(text[i]) : text[i] != shape[i]) return false;
    }
    return text.find_first_not_of("0123456789-:TtZz.+ ") == std::string_view::npos;
}

bool needsQuotes(std::string_view text, bool inFlow) {
    static constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`=";
    if (text.empty() || plainType(text) != ScalarType::Text) return true;
    if (indicators.find(text[0]) != std::string_view::npos || text == "<<") return true;
    if (text.front() == ' ' || text.back() == ' ' || text.back() == ':' || text.starts_with("..."))
        return true;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos) return true;
    if (inFlow && text.find_first_of(",[]{}:#") != std::string_view::npos) return true;
    return std::any_of(text.begin(), text.end(), isControl);
}

std::string inDouble(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            result += '\\';
            result += c;
        } else if (c == '\n') {
            result += "\\n";
        } else if (c == '\t') {
            result += "\\t";
        } else if (c == '\r') {
            result += "\\r";
        } else if (isControl(c)) {
            char code[8];
            std::snprintf(code, sizeof code, "\\x%02x", static_cast<unsigned>(static_cast<unsigned char>(c)));
            result += code;
        } else {
            result += c;
        }
    }
    return result + '"';
}

std::string inSingle(std::string_view text) {
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'') result += c;
        result += c;
    }
    return result + '\'';
}

}  // namespace

ScalarType plainType(std::string_view text) {
    static constexpr std::array flags = {"true", "false", "yes", "no", "on", "off"};
    const std::string lower = toLower(text);
    if (lower.empty() || lower == "~" || lower == "null") return ScalarType::Null;
    if (std::find(flags.begin(), flags.end(), lower) != flags.end()) return ScalarType::Flag;
    if (looksLikeDate(text)) return ScalarType::Date;
    return looksNumeric(text) ? ScalarType::Number : ScalarType::Text;
}

ScalarType typeOf(const TreeNode& scalar) {
    return scalar.quoted ? ScalarType::Text : plainType(scalar.text);
}

std::string writeText(std::string_view text, bool inFlow, char quote, bool always) {
    if (!always && !needsQuotes(text, inFlow)) return std::string(text);
    if (std::any_of(text.begin(), text.end(), isControl)) return inDouble(text);
    const bool escapes = text.find_first_of("\\\"") != std::string_view::npos;
    if (quote == 0) quote = escapes ? '\'' : '"';
    return quote == '\'' ? inSingle(text) : inDouble(text);
}

std::string jsonText(std::string_view text) {
    return boost::json::serialize(boost::json::string(text));
}

bool fitsLiteral(std::string_view text) {
    if (text.find('\n') == std::string_view::npos || text.find_first_not_of("\n") == std::string_view::npos)
        return false;
    if (text.ends_with("\n\n")) return false;  // "|+" would take blank lines that come behind it
    if (text.front() == ' ' || text.front() == '\n' || text.front() == '\t') return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isControl(c) && c != '\n' && c != '\t') return false;
        const bool lineEnds = i + 1 == text.size() || text[i + 1] == '\n';
        if (lineEnds && (c == ' ' || c == '\t')) return false;
    }
    return true;
}

}  // namespace updraft::sam
