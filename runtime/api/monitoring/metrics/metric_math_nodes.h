// The tree that MathExpression::parse makes. Internal to metric math.
#pragma once

#include "runtime/api/monitoring/metrics/metric_math.h"

namespace updraft {

struct MathExpression::Node {
    enum class Kind : std::uint8_t {
        Number,
        Id,
        Metrics,
        List,
        Negate,
        Add,
        Subtract,
        Multiply,
        Divide,
        Power,
        Call
    };
    Kind kind = Kind::Number;
    double number = 0;
    std::string text;  // Id: the id; Metrics: part of ids; Call: the function, in capitals
    std::vector<std::shared_ptr<const Node>> parts;
};

}  // namespace updraft
