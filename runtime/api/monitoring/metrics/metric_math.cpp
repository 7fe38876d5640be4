#include "runtime/api/monitoring/metrics/metric_math.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <variant>

#include "runtime/api/monitoring/metrics/metric_math_nodes.h"

namespace updraft {
namespace {

using Node = MathExpression::Node;
using Kind = Node::Kind;
using Many = std::vector<MathSeries>;
using Value = std::variant<double, MathSeries, Many>;
using Evaluated = Result<Value>;

std::optional<double> apply(Kind kind, double a, double b) {
    double result = 0;
    switch (kind) {
        case Kind::Add:
            result = a + b;
            break;
        case Kind::Subtract:
            result = a - b;
            break;
        case Kind::Multiply:
            result = a * b;
            break;
        case Kind::Divide:
            result = a / b;
            break;
        default:
            result = std::pow(a, b);
            break;
    }
    if (!std::isfinite(result)) return std::nullopt;  // a division by zero leaves no data point
    return result;
}

template <typename Change>
MathSeries mapped(MathSeries series, Change change) {
    std::map<std::int64_t, double> points;
    for (const auto& [at, value] : series.points)
        if (const std::optional<double> result = change(value))
            points.emplace_hint(points.end(), at, *result);
    series.points = std::move(points);
    return series;
}

// Where both have data.
MathSeries combined(Kind kind, const MathSeries& a, const MathSeries& b) {
    MathSeries result = a;
    result.points.clear();
    for (const auto& [at, value] : a.points) {
        const auto other = b.points.find(at);
        if (other == b.points.end()) continue;
        if (const auto both = apply(kind, value, other->second)) result.points.emplace(at, *both);
    }
    return result;
}

struct Fold {
    double sum = 0, low = 0, high = 0;
    std::size_t count = 0;
    void add(double value) {
        low = count == 0 ? value : std::min(low, value);
        high = count == 0 ? value : std::max(high, value);
        sum += value;
        ++count;
    }
    double result(std::string_view function) const {
        if (function == "SUM") return sum;
        if (function == "AVG") return count == 0 ? 0 : sum / static_cast<double>(count);
        return function == "MIN" ? low : high;
    }
};

// Over series: at each time over those that have data then. Over one series: a number.
Value folded(std::string_view function, const Many& many) {
    std::map<std::int64_t, Fold> byTime;
    for (const MathSeries& series : many)
        for (const auto& [at, value] : series.points) byTime[at].add(value);
    MathSeries result = many.empty() ? MathSeries{} : many.front();
    result.points.clear();
    for (const auto& [at, fold] : byTime) result.points.emplace(at, fold.result(function));
    return result;
}
Value folded(std::string_view function, const MathSeries& series) {
    Fold fold;
    for (const auto& [at, value] : series.points) fold.add(value);
    return fold.result(function);
}

MathSeries filled(const MathSeries& series, std::optional<double> with) {
    MathSeries result = series;
    std::optional<double> last;
    for (std::int64_t at = series.fromS; at < series.untilS; at += series.periodS) {
        const auto known = series.points.find(at);
        if (known != series.points.end()) last = known->second;
        if (const auto value = with && known == series.points.end() ? with : last)
            result.points.emplace(at, *value);
    }
    return result;
}

MathSeries rateOf(const MathSeries& series) {
    MathSeries result = series;
    result.points.clear();
    for (auto at = series.points.begin(); at != series.points.end(); ++at) {
        if (at == series.points.begin()) continue;
        const auto before = std::prev(at);
        result.points.emplace(at->first,
                              (at->second - before->second) / static_cast<double>(at->first - before->first));
    }
    return result;
}

class Evaluation {
  public:
    explicit Evaluation(const MathExpression::Inputs& inputs) : inputs_(inputs) {}

    Evaluated of(const Node& node) {
        switch (node.kind) {
            case Kind::Number:
                return Value(node.number);
            case Kind::Id:
                return id(node);
            case Kind::Metrics:
                return metrics(node);
            case Kind::List:
                return list(node);
            case Kind::Negate: {
                auto value = of(*node.parts[0]);
                return value ? binary(Kind::Multiply, *value, Value(-1.0)) : value;
            }
            case Kind::Call:
                return call(node);
            default:
                return operation(node);
        }
    }

  private:
    Evaluated id(const Node& node) {
        const auto found = inputs_.series.find(node.text);
        if (found == inputs_.series.end()) return Error{"there is no query with the id " + node.text};
        return Value(found->second);
    }
    Evaluated metrics(const Node& node) {
        Many many;
        for (const std::string& name : inputs_.metrics)
            if (name.find(node.text) != std::string::npos) many.push_back(inputs_.series.at(name));
        return Value(std::move(many));
    }
    Evaluated list(const Node& node) {
        Many many;
        for (const auto& part : node.parts) {
            auto value = of(*part);
            if (!value) return value;
            const auto* series = std::get_if<MathSeries>(&*value);
            if (series == nullptr) return Error{"a list holds time series only"};
            many.push_back(*series);
        }
        return Value(std::move(many));
    }
    Evaluated operation(const Node& node) {
        auto left = of(*node.parts[0]);
        if (!left) return left;
        auto right = of(*node.parts[1]);
        if (!right) return right;
        return binary(node.kind, *left, *right);
    }
    static Evaluated binary(Kind kind, const Value& a, const Value& b) {
        if (std::holds_alternative<Many>(a) || std::holds_alternative<Many>(b))
            return Error{
                "operators take numbers and single time series; combine several by SUM, AVG, MIN or MAX "
                "first"};
        const double* x = std::get_if<double>(&a);
        const double* y = std::get_if<double>(&b);
        if (x != nullptr && y != nullptr) {
            const auto result = apply(kind, *x, *y);
            return result ? Evaluated(Value(*result)) : Evaluated(Error{"a number is divided by zero"});
        }
        if (x != nullptr)
            return Value(mapped(std::get<MathSeries>(b), [&](double v) { return apply(kind, *x, v); }));
        if (y != nullptr)
            return Value(mapped(std::get<MathSeries>(a), [&](double v) { return apply(kind, v, *y); }));
        const auto &left = std::get<MathSeries>(a), &right = std::get<MathSeries>(b);
        if (left.periodS != right.periodS)
            return Error{"the series have different periods; give them the same"};
        return Value(combined(kind, left, right));
    }
    Evaluated call(const Node& node) {
        if (node.text == "FILL") return fill(node);
        auto value = of(*node.parts[0]);
        if (!value) return value;
        const auto* many = std::get_if<Many>(&*value);
        const auto* series = std::get_if<MathSeries>(&*value);
        if (node.text == "METRIC_COUNT")
            return Value(many != nullptr ? static_cast<double>(many->size()) : 1.0);
        if (node.text == "SUM" || node.text == "AVG" || node.text == "MIN" || node.text == "MAX") {
            if (many != nullptr) return foldedMany(node.text, *many);
            if (series != nullptr) return folded(node.text, *series);
            return value;
        }
        if (series == nullptr) return Error{node.text + " takes a single time series"};
        if (node.text == "RATE") return Value(rateOf(*series));
        if (node.text == "PERIOD") return Value(static_cast<double>(series->periodS));
        return Value(mapped(*series, [&](double v) -> std::optional<double> {
            return node.text == "ABS" ? std::abs(v) : node.text == "CEIL" ? std::ceil(v) : std::floor(v);
        }));
    }
    static Evaluated foldedMany(const std::string& function, const Many& many) {
        for (const MathSeries& series : many)
            if (series.periodS != many.front().periodS)
                return Error{"the series have different periods; give them the same"};
        return folded(function, many);
    }
    Evaluated fill(const Node& node) {
        auto value = of(*node.parts[0]);
        if (!value) return value;
        const auto* series = std::get_if<MathSeries>(&*value);
        if (series == nullptr) return Error{"FILL takes a single time series"};
        const Node& with = *node.parts[1];
        if (with.kind == Kind::Id && with.text == "REPEAT") return Value(filled(*series, std::nullopt));
        auto number = of(with);
        if (!number) return number;
        const double* filler = std::get_if<double>(&*number);
        if (filler == nullptr) return Error{"FILL takes a number or REPEAT as its second argument"};
        return Value(filled(*series, *filler));
    }

    const MathExpression::Inputs& inputs_;
};

}  // namespace

Result<MathSeries> MathExpression::evaluate(const Inputs& inputs) const {
    auto value = Evaluation(inputs).of(*root_);
    if (!value) return value.error();
    if (auto* series = std::get_if<MathSeries>(&*value)) return std::move(*series);
    if (std::holds_alternative<double>(*value)) return Error{"its result is a number, not a time series"};
    return Error{"its result is several time series; combine them by SUM, AVG, MIN or MAX"};
}

}  // namespace updraft
