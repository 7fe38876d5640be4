#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

#include "runtime/api/monitoring/metrics/metric_math_nodes.h"

namespace updraft {
namespace {

constexpr int kMostNesting = 32;
constexpr std::array<std::string_view, 11> kFunctions = {
    "ABS", "AVG", "CEIL", "FILL", "FLOOR", "MAX", "METRIC_COUNT", "MIN", "PERIOD", "RATE", "SUM"};

bool isNameCharacter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

}  // namespace

// Recursive descent; the first problem ends it.
class MathParser {
  public:
    explicit MathParser(std::string_view text) : rest_(text) {}

    Result<MathExpression> whole() {
        if (rest_.size() > MathExpression::kLongest) return Error{"it is longer than 2,048 characters"};
        made_.root_ = sum(0);
        skipSpace();
        if (problem_.empty() && !rest_.empty()) fail("an operator is expected");
        if (!problem_.empty()) return Error{problem_};
        return made_;
    }

  private:
    using Node = MathExpression::Node;
    using Kind = Node::Kind;
    using NodePtr = std::shared_ptr<const Node>;

    void fail(const std::string& what) {
        if (!problem_.empty()) return;
        problem_ = what + (rest_.empty() ? std::string(" at its end")
                                         : " at '" + std::string(rest_.substr(0, 20)) + "'");
    }
    void skipSpace() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t\r\n"), rest_.size())); }
    bool take(char c) {
        skipSpace();
        if (!rest_.starts_with(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }
    static NodePtr join(Kind kind, std::vector<NodePtr> parts) {
        auto node = std::make_shared<Node>();
        node->kind = kind;
        node->parts = std::move(parts);
        return node;
    }

    NodePtr sum(int depth) {
        NodePtr left = product(depth);
        while (problem_.empty()) {
            if (take('+')) {
                left = join(Kind::Add, {left, product(depth)});
            } else if (take('-')) {
                left = join(Kind::Subtract, {left, product(depth)});
            } else {
                break;
            }
        }
        return left;
    }
    NodePtr product(int depth) {
        NodePtr left = power(depth);
        while (problem_.empty()) {
            if (take('*')) {
                left = join(Kind::Multiply, {left, power(depth)});
            } else if (take('/')) {
                left = join(Kind::Divide, {left, power(depth)});
            } else {
                break;
            }
        }
        return left;
    }
    NodePtr power(int depth) {
        if (depth > kMostNesting) {
            fail("it is nested too deeply");
            return join(Kind::Number, {});
        }
        if (take('-')) return join(Kind::Negate, {power(depth + 1)});
        NodePtr base = single(depth);
        if (problem_.empty() && take('^')) base = join(Kind::Power, {base, power(depth + 1)});
        return base;
    }

    NodePtr single(int depth) {
        skipSpace();
        if (take('(')) {
            NodePtr inner = sum(depth + 1);
            if (!take(')')) fail(") is expected");
            return inner;
        }
        if (take('[')) return join(Kind::List, arguments(']', depth));
        if (rest_.empty()) {
            fail("a number, an id or a function is expected");
            return join(Kind::Number, {});
        }
        if (std::isdigit(static_cast<unsigned char>(rest_.front())) != 0 || rest_.front() == '.')
            return number();
        return named(depth);
    }
    NodePtr number() {
        auto node = std::make_shared<Node>();
        const auto parsed = std::from_chars(rest_.data(), rest_.data() + rest_.size(), node->number);
        if (parsed.ec != std::errc()) fail("a number is expected");
        rest_.remove_prefix(static_cast<std::size_t>(parsed.ptr - rest_.data()));
        return node;
    }
    NodePtr named(int depth) {
        std::size_t length = 0;
        while (length < rest_.size() && isNameCharacter(rest_[length])) ++length;
        if (length == 0) fail("a number, an id or a function is expected");
        auto node = std::make_shared<Node>();
        node->text = rest_.substr(0, length);
        rest_.remove_prefix(length);
        if (take('(')) return call(std::move(node), depth);
        node->kind = Kind::Id;
        // Ids begin with a small letter; what is in capitals is one of our words.
        if (node->text != "REPEAT" && problem_.empty()) made_.ids_.insert(node->text);
        return node;
    }
    NodePtr call(std::shared_ptr<Node> node, int depth) {
        std::transform(node->text.begin(), node->text.end(), node->text.begin(),
                       [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        if (node->text == "METRICS") return metrics(std::move(node));
        if (std::find(kFunctions.begin(), kFunctions.end(), node->text) == kFunctions.end())
            fail("the function " + node->text + " is not supported here, in the part that ends");
        node->kind = Kind::Call;
        node->parts = arguments(')', depth);
        const std::size_t wanted = node->text == "FILL" ? 2 : 1;
        if (problem_.empty() && node->parts.size() != wanted)
            fail(node->text + " takes " + (wanted == 2 ? "two arguments" : "one argument") +
                 ", in the part that ends");
        return node;
    }
    NodePtr metrics(std::shared_ptr<Node> node) {
        node->kind = Kind::Metrics;
        node->text.clear();
        made_.usesMetrics_ = true;
        skipSpace();
        if (!rest_.empty() && (rest_.front() == '"' || rest_.front() == '\'')) {
            const char quote = rest_.front();
            const std::size_t end = rest_.find(quote, 1);
            if (end == std::string_view::npos) {
                fail("a quote is not closed");
                return node;
            }
            node->text = rest_.substr(1, end - 1);
            rest_.remove_prefix(end + 1);
        }
        if (!take(')')) fail(") is expected");
        return node;
    }
    std::vector<NodePtr> arguments(char close, int depth) {
        std::vector<NodePtr> parts;
        if (take(close)) return parts;
        do {
            parts.push_back(sum(depth + 1));
        } while (problem_.empty() && take(','));
        if (!take(close)) fail(std::string(1, close) + " is expected");
        return parts;
    }

    std::string_view rest_;
    std::string problem_;
    MathExpression made_;
};

Result<MathExpression> MathExpression::parse(std::string_view text) {
    return MathParser(text).whole();
}

}  // namespace updraft
