// Metric math: the part of CloudWatch's expressions that GetMetricData offers here
// (docs: "Using metric math"): numbers, ids, + - * / ^ and parentheses; ABS CEIL FLOOR of series;
// SUM AVG MIN MAX of METRICS(), METRICS("part of an id"), lists [a, b] and single series; FILL(x, number or
// REPEAT), RATE, PERIOD, METRIC_COUNT. Other functions are refused by name. Pure; any thread.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"

namespace updraft {

// One series of data points: values by the beginning of their period, in seconds since the epoch.
struct MathSeries {
    std::int64_t periodS = 60;
    std::int64_t fromS = 0, untilS = 0;  // which periods there could be: from, from + period, … < until
    std::map<std::int64_t, double> points;
};

class MathExpression {
  public:
    static constexpr std::size_t kLongest = 2'048;  // characters, the service's limit

    // Names what is wrong, without the expression's id.
    static Result<MathExpression> parse(std::string_view text);
    // The ids that must be known before it can be evaluated; usesMetrics(): all metrics' ids besides.
    const std::set<std::string>& ids() const { return ids_; }
    bool usesMetrics() const { return usesMetrics_; }

    // Series of the ids, and those that METRICS() means.
    struct Inputs {
        std::map<std::string, MathSeries> series;
        std::vector<std::string> metrics;
    };
    // A single series, or why there is none.
    Result<MathSeries> evaluate(const Inputs& inputs) const;

    struct Node;

  private:
    std::shared_ptr<const Node> root_;
    std::set<std::string> ids_;
    bool usesMetrics_ = false;
    friend class MathParser;
};

}  // namespace updraft
