#include "runtime/api/monitoring/logs/json_condition.h"

#include <algorithm>
#include <boost/json.hpp>
#include <charconv>
#include <optional>

#include "runtime/api/monitoring/wire/wire_value.h"
#include "runtime/base/text.h"

namespace updraft {
namespace json = boost::json;
namespace {

constexpr int kMostNesting = 32;

bool wildcardMatches(std::string_view pattern, std::string_view text) {
    std::size_t p = 0, t = 0, star = std::string_view::npos, resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

std::optional<double> numberOf(const json::value& value) {
    if (value.is_int64()) return static_cast<double>(value.get_int64());
    if (value.is_uint64()) return static_cast<double>(value.get_uint64());
    if (value.is_double()) return value.get_double();
    return std::nullopt;
}

std::optional<std::string> textOf(const json::value& value) {
    if (value.is_string()) return std::string(std::string_view(value.get_string()));
    if (value.is_bool()) return std::string(value.get_bool() ? "true" : "false");
    if (value.is_double()) return numberText(value.get_double());
    if (value.is_number()) return json::serialize(value);
    return std::nullopt;
}

}  // namespace

// Recursive descent; the first problem ends it.
class JsonConditionParser {
  public:
    explicit JsonConditionParser(std::string_view text) : rest_(text) {}

    Result<std::shared_ptr<const JsonCondition>> whole() {
        auto condition = either(0);
        skipSpace();
        if (problem_.empty() && !rest_.empty()) fail("&& or || is expected");
        if (!problem_.empty()) return Error{"Invalid filter pattern: " + problem_};
        return condition;
    }

  private:
    using Kind = JsonCondition::Kind;
    using Part = std::shared_ptr<const JsonCondition>;

    void fail(const std::string& what) {
        if (!problem_.empty()) return;
        const std::string_view near = rest_.substr(0, 20);
        problem_ = what + (near.empty() ? std::string(" at its end.") : " at '" + std::string(near) + "'.");
    }
    void skipSpace() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t\r\n"), rest_.size())); }
    bool take(std::string_view token) {
        skipSpace();
        if (!rest_.starts_with(token)) return false;
        rest_.remove_prefix(token.size());
        return true;
    }
    bool takeWord(std::string_view word) {
        skipSpace();
        if (!equalsIgnoreCase(rest_.substr(0, word.size()), word)) return false;
        const std::string_view after = rest_.substr(word.size());
        if (!after.empty() && (std::isalnum(static_cast<unsigned char>(after.front())) != 0)) return false;
        rest_ = after;
        return true;
    }

    Part either(int depth) { return joined(Kind::Or, "||", depth); }
    Part joined(Kind kind, std::string_view sign, int depth) {
        auto made = std::make_shared<JsonCondition>();
        made->kind_ = kind;
        do {
            made->parts_.push_back(kind == Kind::Or ? joined(Kind::And, "&&", depth) : single(depth));
        } while (problem_.empty() && take(sign));
        return made->parts_.size() == 1 ? made->parts_.front() : made;
    }
    Part single(int depth) {
        if (!take("(")) return comparison();
        if (depth >= kMostNesting) fail("parentheses are nested too deeply");
        Part inner = problem_.empty() ? either(depth + 1) : nullptr;
        if (problem_.empty() && !take(")")) fail(") is expected");
        return inner;
    }

    Part comparison() {
        auto made = std::make_shared<JsonCondition>();
        if (!take("$")) fail("a selector such as $.level is expected");
        while (problem_.empty() && step(*made)) {
        }
        if (problem_.empty() && made->selector_.empty()) fail("a member's name is expected");
        if (problem_.empty()) relation(*made);
        return made;
    }
    bool step(JsonCondition& to) {
        if (rest_.starts_with('.')) {
            rest_.remove_prefix(1);
            std::size_t length = 0;
            const auto belongs = [](char c) {
                return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '@' ||
                       static_cast<unsigned char>(c) >= 0x80;
            };
            while (length < rest_.size() && belongs(rest_[length])) ++length;
            if (length == 0) fail("a member's name is expected");
            to.selector_.emplace_back(std::string(rest_.substr(0, length)));
            rest_.remove_prefix(length);
            return true;
        }
        if (!rest_.starts_with('[')) return false;
        rest_.remove_prefix(1);
        index(to);
        return true;
    }
    void index(JsonCondition& to) {
        std::size_t number = 0;
        if (take("*")) {
            to.selector_.emplace_back(JsonCondition::AnyItem{});
        } else if (rest_.starts_with('"')) {
            to.selector_.emplace_back(quoted());
        } else {
            const auto parsed = std::from_chars(rest_.data(), rest_.data() + rest_.size(), number);
            if (parsed.ec != std::errc()) return fail("an index is expected");
            rest_.remove_prefix(static_cast<std::size_t>(parsed.ptr - rest_.data()));
            to.selector_.emplace_back(number);
        }
        if (problem_.empty() && !take("]")) fail("] is expected");
    }
    std::string quoted() {
        std::string text;
        for (std::size_t i = 1; i < rest_.size(); ++i) {
            if (rest_[i] == '\\' && i + 1 < rest_.size()) {
                text += rest_[++i];
            } else if (rest_[i] == '"') {
                rest_.remove_prefix(i + 1);
                return text;
            } else {
                text += rest_[i];
            }
        }
        fail("a double quote is not closed");
        return text;
    }

    void relation(JsonCondition& to) {
        if (takeWord("IS")) {
            if (takeWord("TRUE")) return void(to.kind_ = Kind::IsTrue);
            if (takeWord("FALSE")) return void(to.kind_ = Kind::IsFalse);
            if (takeWord("NULL")) return void(to.kind_ = Kind::IsNull);
            return fail("TRUE, FALSE or NULL is expected");
        }
        if (takeWord("EXISTS")) return void(to.kind_ = Kind::Exists);
        if (takeWord("NOT")) {
            to.kind_ = Kind::NotExists;
            if (!takeWord("EXISTS")) fail("EXISTS is expected");
            return;
        }
        static constexpr std::pair<std::string_view, Kind> kSigns[] = {
            {"!=", Kind::NotEqual}, {">=", Kind::GreaterEqual}, {"<=", Kind::LessEqual},
            {"=", Kind::Equal},     {">", Kind::Greater},       {"<", Kind::Less}};
        for (const auto& [sign, kind] : kSigns) {
            if (!take(sign)) continue;
            to.kind_ = kind;
            return operand(to);
        }
        fail("one of = != < <= > >= IS, EXISTS or NOT EXISTS is expected");
    }
    void operand(JsonCondition& to) {
        skipSpace();
        if (rest_.starts_with('%')) return fail("regular expressions (%…%) are not supported here");
        to.isText_ = rest_.starts_with('"');
        if (to.isText_) {
            to.text_ = quoted();
        } else {
            const std::size_t end = std::min(rest_.find_first_of(" \t\r\n()&|"), rest_.size());
            to.text_ = rest_.substr(0, end);
            rest_.remove_prefix(end);
            if (to.text_.empty()) return fail("a value is expected");
            const char* last = to.text_.data() + to.text_.size();
            to.isNumber_ = std::from_chars(to.text_.data(), last, to.number_).ptr == last;
        }
        if (to.kind_ != Kind::Equal && to.kind_ != Kind::NotEqual && !to.isNumber_)
            fail("numbers only can be compared by size; a number is expected");
    }

    std::string_view rest_;
    std::string problem_;
};

Result<std::shared_ptr<const JsonCondition>> JsonCondition::parse(std::string_view text) {
    return JsonConditionParser(text).whole();
}

bool JsonCondition::matches(std::string_view message) const {
    const std::string_view inner = trim(message);
    if (!inner.starts_with('{') && !inner.starts_with('[')) return false;
    json::error_code failed;
    const json::value root = json::parse(inner, failed);
    return !failed && holds(root);
}

bool JsonCondition::holds(const json::value& root) const {
    const auto part = [&](const auto& condition) { return condition->holds(root); };
    if (kind_ == Kind::And) return std::all_of(parts_.begin(), parts_.end(), part);
    if (kind_ == Kind::Or) return std::any_of(parts_.begin(), parts_.end(), part);
    bool found = false;
    const bool held = anyHolds(root, 0, found);
    return kind_ == Kind::NotExists ? !found : kind_ == Kind::Exists ? found : held;
}

bool JsonCondition::anyHolds(const json::value& at, std::size_t step, bool& found) const {
    if (step == selector_.size()) {
        found = true;
        return compares(at);
    }
    if (const auto* name = std::get_if<std::string>(&selector_[step])) {
        const json::value* member = at.is_object() ? at.get_object().if_contains(*name) : nullptr;
        return member != nullptr && anyHolds(*member, step + 1, found);
    }
    if (!at.is_array()) return false;
    const json::array& items = at.get_array();
    if (const auto* index = std::get_if<std::size_t>(&selector_[step]))
        return *index < items.size() && anyHolds(items[*index], step + 1, found);
    bool any = false;
    for (const json::value& item : items) any = anyHolds(item, step + 1, found) || any;
    return any;
}

bool JsonCondition::compares(const json::value& value) const {
    const auto number = numberOf(value);
    const bool both = number && isNumber_;
    switch (kind_) {
        case Kind::IsTrue:
            return value.is_bool() && value.get_bool();
        case Kind::IsFalse:
            return value.is_bool() && !value.get_bool();
        case Kind::IsNull:
            return value.is_null();
        case Kind::Less:
            return both && *number < number_;
        case Kind::LessEqual:
            return both && *number <= number_;
        case Kind::Greater:
            return both && *number > number_;
        case Kind::GreaterEqual:
            return both && *number >= number_;
        case Kind::Equal:
        case Kind::NotEqual: {
            if (both) return (*number == number_) == (kind_ == Kind::Equal);
            const auto text = textOf(value);
            return text && wildcardMatches(text_, *text) == (kind_ == Kind::Equal);
        }
        default:
            return true;
    }
}

}  // namespace updraft
