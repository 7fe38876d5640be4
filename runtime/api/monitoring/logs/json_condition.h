// JsonCondition: the inside of a JSON filter pattern, "{ … }" without its braces. Immutable; any thread.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "runtime/base/result.h"

namespace boost::json {
class value;
}

namespace updraft {

class JsonCondition {
  public:
    static Result<std::shared_ptr<const JsonCondition>> parse(std::string_view text);
    // False for a message that is not a JSON object or array.
    bool matches(std::string_view message) const;

    enum class Kind : std::uint8_t {
        And,
        Or,
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        IsTrue,
        IsFalse,
        IsNull,
        Exists,
        NotExists
    };
    // A member's name, an index, or any item: $.a[0].b[*]
    struct AnyItem {};
    using Step = std::variant<std::string, std::size_t, AnyItem>;

  private:
    friend class JsonConditionParser;
    bool holds(const boost::json::value& root) const;
    bool anyHolds(const boost::json::value& at, std::size_t step, bool& found) const;
    bool compares(const boost::json::value& value) const;

    Kind kind_ = Kind::And;
    std::vector<std::shared_ptr<const JsonCondition>> parts_;  // And, Or
    std::vector<Step> selector_;
    std::string text_;     // compared with; '*' stands for anything
    bool isText_ = false;  // was quoted
    double number_ = 0;
    bool isNumber_ = false;
};

}  // namespace updraft
