#include "runtime/api/monitoring/logs/log_pattern.h"

#include <algorithm>
#include <optional>

#include "runtime/api/monitoring/logs/json_condition.h"
#include "runtime/base/text.h"

namespace updraft {
namespace {

bool isTermCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

// Takes one term off the front of the text, quotes removed.
Result<std::string> takeTerm(std::string_view& text) {
    std::string term;
    if (text.starts_with('"')) {
        for (std::size_t i = 1; i < text.size(); ++i) {
            if (text[i] == '\\' && i + 1 < text.size()) {
                term += text[++i];
            } else if (text[i] == '"') {
                text.remove_prefix(i + 1);
                return term;
            } else {
                term += text[i];
            }
        }
        return Error{"Invalid filter pattern: a double quote is not closed."};
    }
    const std::size_t end = std::min(text.find_first_of(" \t\r\n"), text.size());
    term = text.substr(0, end);
    if (term.starts_with('%'))
        return Error{"Invalid filter pattern: regular expressions (%…%) are not supported here."};
    if (!std::all_of(term.begin(), term.end(), isTermCharacter))
        return Error{"Invalid character(s) in term '" + term +
                     "': put terms with anything but letters, digits and _ into double quotes."};
    text.remove_prefix(end);
    return term;
}

}  // namespace

Result<LogPattern> LogPattern::parseTerms(std::string_view text) {
    LogPattern pattern;
    for (;;) {
        const std::size_t next = text.find_first_not_of(" \t\r\n");
        if (next == std::string_view::npos) return pattern;
        text.remove_prefix(next);
        const char sign = text.front() == '-' || text.front() == '?' ? text.front() : ' ';
        if (sign != ' ') text.remove_prefix(1);
        auto term = takeTerm(text);
        if (!term) return term.error();
        if (term->empty()) return Error{"Invalid filter pattern: a term is empty."};
        auto& terms = sign == '-' ? pattern.none_ : sign == '?' ? pattern.any_ : pattern.all_;
        terms.push_back(std::move(*term));
    }
}

Result<LogPattern> LogPattern::parse(std::string_view text) {
    const std::string_view inner = trim(text);
    if (inner.starts_with('['))
        return Error{
            "Invalid filter pattern: patterns by position ([a, b, …]) are not supported here; use terms or a "
            "JSON pattern ({ $.level = \"ERROR\" })."};
    if (!inner.starts_with('{')) return parseTerms(inner);
    if (!inner.ends_with('}')) return Error{"Invalid filter pattern: the closing } is missing."};
    auto condition = JsonCondition::parse(inner.substr(1, inner.size() - 2));
    if (!condition) return condition.error();
    LogPattern pattern;
    pattern.json_ = std::move(*condition);
    return pattern;
}

bool LogPattern::matches(std::string_view message) const {
    const auto there = [&](const std::string& term) { return message.find(term) != std::string_view::npos; };
    if (json_) return json_->matches(message);
    if (std::any_of(none_.begin(), none_.end(), there)) return false;
    if (!std::all_of(all_.begin(), all_.end(), there)) return false;
    // Beside terms that must be there, optional ones mean nothing.
    return any_.empty() || !all_.empty() || std::any_of(any_.begin(), any_.end(), there);
}

}  // namespace updraft
