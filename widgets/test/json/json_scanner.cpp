#include "widgets/test/json/json_scanner.h"

#include <cctype>

namespace updraft {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isHex(char c) {
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}
bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$';
}

}  // namespace

void JsonScanner::skipSpace() {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t' || text_[at_] == '\r')) {
        ++at_;
    }
}

JsonToken JsonScanner::fail(JsonFaultKind kind, std::size_t offset, std::size_t length) {
    fault_ = {kind, offset, length};
    at_ = text_.size();
    return JsonToken::Fault;
}

JsonToken JsonScanner::next() {
    if (fault_.kind != JsonFaultKind::None) return JsonToken::Fault;
    skipSpace();
    begin_ = at_;
    end_ = at_;
    const bool atEnd = at_ == text_.size();
    if (atEnd && !open_.empty()) return fail(JsonFaultKind::UnclosedBracket, open_.back());
    if (atEnd && expect_ == Expect::Nothing) return JsonToken::End;
    if (atEnd) return fail(JsonFaultKind::ValueExpected, at_, 0);
    if (text_[at_] == '/') return fail(JsonFaultKind::Comment, at_, 2);
    switch (expect_) {
        case Expect::Nothing:
            return fail(JsonFaultKind::TextAfterEnd, at_);
        case Expect::CommaOrEnd:
            return afterValue();
        case Expect::ValueOrEnd:
            return text_[at_] == ']' ? close() : value();
        case Expect::KeyOrEnd:
            return text_[at_] == '}' ? close() : key();
        case Expect::Key:
            return text_[at_] == '}' ? fail(JsonFaultKind::TrailingComma, comma_) : key();
        case Expect::Value:
            break;
    }
    const bool inArray = !open_.empty() && text_[open_.back()] == '[';
    if (inArray && text_[at_] == ']') return fail(JsonFaultKind::TrailingComma, comma_);
    return value();
}

JsonToken JsonScanner::afterValue() {
    const bool object = text_[open_.back()] == '{';
    if (text_[at_] == (object ? '}' : ']')) return close();
    if (text_[at_] != ',') return fail(JsonFaultKind::CommaOrEndExpected, at_);
    comma_ = at_++;
    expect_ = object ? Expect::Key : Expect::Value;
    return next();
}

JsonToken JsonScanner::open(char bracket) {
    if (open_.size() >= kMostDepth) return fail(JsonFaultKind::TooDeep, at_);
    open_.push_back(at_++);
    end_ = at_;
    expect_ = bracket == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    return bracket == '{' ? JsonToken::ObjectBegin : JsonToken::ArrayBegin;
}

JsonToken JsonScanner::close() {
    const JsonToken token = text_[at_] == '}' ? JsonToken::ObjectEnd : JsonToken::ArrayEnd;
    ++at_;
    open_.pop_back();
    return took(token);
}

// A value is complete.
JsonToken JsonScanner::took(JsonToken token) {
    end_ = at_;
    expect_ = open_.empty() ? Expect::Nothing : Expect::CommaOrEnd;
    return token;
}

JsonToken JsonScanner::value() {
    const char c = text_[at_];
    if (c == '{' || c == '[') return open(c);
    if (c == '"') return string(JsonToken::String);
    if (c == '-' || isDigit(c)) return number();
    if (c == '\'') return fail(JsonFaultKind::SingleQuote, at_);
    if (isWord(c)) return word();
    return fail(JsonFaultKind::ValueExpected, at_);
}

JsonToken JsonScanner::key() {
    if (text_[at_] == '\'') return fail(JsonFaultKind::SingleQuote, at_);
    if (text_[at_] != '"') return fail(JsonFaultKind::KeyExpected, at_);
    if (string(JsonToken::Key) == JsonToken::Fault) return JsonToken::Fault;
    skipSpace();
    if (at_ == text_.size() || text_[at_] != ':') {
        return fail(JsonFaultKind::ColonExpected, at_, at_ == text_.size() ? 0 : 1);
    }
    ++at_;
    expect_ = Expect::Value;
    return JsonToken::Key;
}

bool JsonScanner::skipEscape() {
    if (++at_ == text_.size()) return false;
    if (text_[at_] != 'u') return std::string_view("\"\\/bfnrt").find(text_[at_]) != std::string_view::npos;
    for (int i = 0; i < 4; ++i) {
        if (++at_ == text_.size() || !isHex(text_[at_])) return false;
    }
    return true;
}

JsonToken JsonScanner::string(JsonToken token) {
    const std::size_t start = at_++;
    for (; at_ < text_.size() && text_[at_] != '"'; ++at_) {
        const auto c = static_cast<unsigned char>(text_[at_]);
        if (c == '\n') return fail(JsonFaultKind::UnclosedString, start, at_ - start);
        if (c < 0x20) return fail(JsonFaultKind::ControlCharacter, at_);
        const std::size_t escape = at_;
        if (c == '\\' && !skipEscape()) return fail(JsonFaultKind::BadEscape, escape, 2);
    }
    if (at_ >= text_.size()) return fail(JsonFaultKind::UnclosedString, start, text_.size() - start);
    ++at_;
    return took(token);
}

JsonToken JsonScanner::number() {
    const std::size_t start = at_;
    const auto digits = [this] {
        const std::size_t first = at_;
        while (at_ < text_.size() && isDigit(text_[at_])) ++at_;
        return at_ > first;
    };
    if (text_[at_] == '-') ++at_;
    const bool zero = at_ < text_.size() && text_[at_] == '0';
    if (zero) ++at_;
    bool good = zero || digits();
    if (good && at_ < text_.size() && text_[at_] == '.') good = (++at_, digits());
    if (good && at_ < text_.size() && (text_[at_] == 'e' || text_[at_] == 'E')) {
        ++at_;
        if (at_ < text_.size() && (text_[at_] == '+' || text_[at_] == '-')) ++at_;
        good = digits();
    }
    if (good && (at_ == text_.size() || !(isWord(text_[at_]) || text_[at_] == '.')))
        return took(JsonToken::Number);
    while (at_ < text_.size() && (isWord(text_[at_]) || text_[at_] == '.')) ++at_;
    return fail(JsonFaultKind::BadNumber, start, at_ - start);
}

JsonToken JsonScanner::word() {
    const std::size_t start = at_;
    while (at_ < text_.size() && isWord(text_[at_])) ++at_;
    const std::string_view found = text_.substr(start, at_ - start);
    if (found == "true") return took(JsonToken::True);
    if (found == "false") return took(JsonToken::False);
    if (found == "null") return took(JsonToken::Null);
    return fail(JsonFaultKind::UnknownWord, start, found.size());
}

}  // namespace updraft
