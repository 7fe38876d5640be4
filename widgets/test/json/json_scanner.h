// JsonScanner: reads JSON (RFC 8259) token by token, keeps nothing and copies nothing. Stops at the first
// fault and says what it is and where. A value; any thread. Offsets are bytes from the start.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace updraft {

enum class JsonToken : std::uint8_t {
    ObjectBegin,
    ObjectEnd,
    ArrayBegin,
    ArrayEnd,
    Key,
    String,
    Number,
    True,
    False,
    Null,
    End,
    Fault
};

enum class JsonFaultKind : std::uint8_t {
    None,
    ValueExpected,
    KeyExpected,
    ColonExpected,
    CommaOrEndExpected,
    TrailingComma,
    UnclosedString,
    UnclosedBracket,  // the offset is that of the bracket
    BadEscape,
    ControlCharacter,
    BadNumber,
    UnknownWord,
    SingleQuote,
    Comment,
    TooDeep,
    TextAfterEnd,
};

struct JsonFault {
    JsonFaultKind kind = JsonFaultKind::None;
    std::size_t offset = 0, length = 1;
};

class JsonScanner {
  public:
    static constexpr std::size_t kMostDepth = 1000;

    explicit JsonScanner(std::string_view text) : text_(text) {}

    JsonToken next();
    // Of the token that next() answered; quotes included.
    std::size_t begin() const { return begin_; }
    std::size_t end() const { return end_; }
    std::string_view token() const { return text_.substr(begin_, end_ - begin_); }
    std::size_t depth() const { return open_.size(); }
    const JsonFault& fault() const { return fault_; }

  private:
    enum class Expect : std::uint8_t { Value, ValueOrEnd, Key, KeyOrEnd, CommaOrEnd, Nothing };
    void skipSpace();
    JsonToken fail(JsonFaultKind kind, std::size_t offset, std::size_t length = 1);
    JsonToken open(char bracket);
    JsonToken close();
    JsonToken afterValue();
    JsonToken value();
    JsonToken key();
    JsonToken string(JsonToken token);
    JsonToken number();
    JsonToken word();
    JsonToken took(JsonToken token);
    bool skipEscape();

    std::string_view text_;
    std::size_t at_ = 0, begin_ = 0, end_ = 0, comma_ = 0;
    std::vector<std::size_t> open_;  // offsets of brackets
    Expect expect_ = Expect::Value;
    JsonFault fault_;
};

}  // namespace updraft
