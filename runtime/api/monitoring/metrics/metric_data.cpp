// GetMetricData: metrics and expressions over them, in pages.
#include <algorithm>
#include <set>

#include "runtime/api/monitoring/metrics/cloudwatch_request.h"
#include "runtime/api/monitoring/metrics/metric_times.h"
#include "runtime/base/text.h"

namespace updraft::cloudwatch {
namespace {

constexpr std::int64_t kNs = 1'000'000'000;
// The service's limits.
constexpr std::size_t kMostQueries = 500;
constexpr std::int64_t kMostPoints = 100'800;  // of one page
// Ours: bounds what one question may hold in memory, over all its queries.
constexpr std::int64_t kMostPeriods = 2'000'000;

struct Query {
    std::string id, label;
    bool returned = true;
    // A metric …
    std::optional<MetricId> metric;
    Statistic statistic;
    std::string unit;
    MetricRange range;
    // … or an expression.
    std::optional<MathExpression> expression;
    std::optional<MathSeries> result;  // when it is known
    bool evaluating = false;
};

ServiceFault errorIn(const Query& query, const std::string& what) {
    return validationError("Error in expression '" + query.id + "': " + what + ".");
}

void readMetric(const WireInput& stat, const CloudWatchRequest& request, Query& query) {
    const auto metric = stat.structure("Metric");
    if (!metric) throw missing(stat.pathOf("Metric"));
    query.metric = metricIdOf(*metric);
    query.statistic = statisticOf(needText(stat, "Stat"), stat.pathOf("Stat"));
    query.unit = stat.text("Unit").value_or("");
    const std::int64_t from = needSeconds(request.input, "StartTime"),
                       until = needSeconds(request.input, "EndTime");
    const std::int64_t period = periodOf(stat);
    query.range = {roundedMetricStart(from, period, request.now / kNs), until, period};
    if (query.label.empty()) query.label = query.metric->name;
}

void checkId(const std::string& id) {
    const auto fits = [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; };
    if (id.front() < 'a' || id.front() > 'z' || id.size() > 255 || !std::all_of(id.begin(), id.end(), fits))
        throw validationError(
            "The value '" + id +
            "' for parameter Id is not valid. An Id begins with a small letter and has letters, "
            "digits and _ only.");
}

Query readQuery(const WireInput& input, const CloudWatchRequest& request) {
    Query query;
    query.id = needText(input, "Id");
    checkId(query.id);
    query.label = input.text("Label").value_or("");
    query.returned = input.boolean("ReturnData").value_or(true);
    const auto stat = input.structure("MetricStat");
    const auto text = input.text("Expression");
    if (stat.has_value() == text.has_value())
        throw validationError("Query '" + query.id + "' must have either MetricStat or Expression.");
    if (stat) {
        readMetric(*stat, request, query);
        return query;
    }
    auto parsed = MathExpression::parse(*text);
    if (!parsed) throw errorIn(query, parsed.error().message);
    query.expression = std::move(*parsed);
    if (query.label.empty()) query.label = query.id;
    return query;
}

void checkQueries(const std::vector<Query>& queries) {
    std::set<std::string> ids;
    std::int64_t periods = 0;
    bool returned = false;
    for (const Query& query : queries) {
        if (!ids.insert(query.id).second)
            throw validationError("The Id '" + query.id + "' is there more than once.");
        returned = returned || query.returned;
        if (query.metric) periods += (query.range.untilS - query.range.fromS) / query.range.periodS;
    }
    if (!returned) throw validationError("At least one query must have ReturnData true.");
    if (periods > kMostPeriods)
        throw validationError(
            "The queries span more than 2,000,000 periods together. Increase Period, or decrease "
            "the time range.");
}

std::vector<Query> readQueries(const CloudWatchRequest& request) {
    const auto inputs = request.input.structures("MetricDataQueries");
    if (inputs.empty()) throw missing("MetricDataQueries");
    if (inputs.size() > kMostQueries) throw validationError("At most 500 MetricDataQueries are allowed.");
    if (needSeconds(request.input, "StartTime") >= needSeconds(request.input, "EndTime"))
        throw validationError("The parameter StartTime must be less than the parameter EndTime.");
    std::vector<Query> queries;
    for (const WireInput& input : inputs) queries.push_back(readQuery(input, request));
    checkQueries(queries);
    return queries;
}

// Works out what queries come to, metrics before the expressions that need them.
class Solver {
  public:
    Solver(std::vector<Query>& queries, MetricSource& source) : queries_(queries), source_(source) {
        for (Query& query : queries_) byId_[query.id] = &query;
    }
    void solve() {
        for (Query& query : queries_) resultOf(query);
    }

  private:
    const MathSeries& resultOf(Query& query) {
        if (query.result) return *query.result;
        if (query.evaluating) throw errorIn(query, "it depends on itself");
        query.evaluating = true;
        query.result = query.metric ? readSeries(query) : evaluate(query);
        return *query.result;
    }
    MathSeries readSeries(const Query& query) {
        const auto found = source_.find(*query.metric);
        const bool otherUnit =
            found && !query.unit.empty() && query.unit != unitName(info(found->metric).unit);
        if (found && !otherUnit) return source_.read(*found, query.statistic, query.range);
        return {query.range.periodS, query.range.fromS, query.range.untilS, {}};
    }
    MathSeries evaluate(const Query& query) {
        MathExpression::Inputs inputs;
        for (const std::string& id : query.expression->ids()) {
            const auto other = byId_.find(id);
            if (other == byId_.end()) throw errorIn(query, "there is no query with the id " + id);
            inputs.series[id] = resultOf(*other->second);
        }
        for (Query& other : queries_) {
            if (!query.expression->usesMetrics() || !other.metric) continue;
            inputs.series[other.id] = resultOf(other);
            inputs.metrics.push_back(other.id);
        }
        auto result = query.expression->evaluate(inputs);
        if (!result) throw errorIn(query, result.error().message);
        return std::move(*result);
    }

    std::vector<Query>& queries_;
    MetricSource& source_;
    std::map<std::string, Query*> byId_;
};

// Where a page ends: behind the data point of this time of this query.
struct Mark {
    std::size_t query = 0;
    std::optional<std::int64_t> at;
};
Mark markOf(const WireInput& input) {
    const auto token = input.text("NextToken");
    if (!token) return {};
    const auto parts = splitView(*token, '/');
    const auto query = parts.size() == 3 ? parseInteger(parts[1]) : std::nullopt;
    const auto at = parts.size() == 3 ? parseInteger(parts[2]) : std::nullopt;
    if (!query || !at || *query < 0 || parts[0] != "d")
        throw ServiceFault{400, "InvalidNextToken", "The NextToken is none that was given out."};
    return {static_cast<std::size_t>(*query), at};
}

class Pages {
  public:
    Pages(const WireInput& input, Mark mark) : mark_(mark) {
        const std::string order = input.text("ScanBy").value_or("TimestampDescending");
        if (order != "TimestampDescending" && order != "TimestampAscending")
            throw validationError("ScanBy must be TimestampDescending or TimestampAscending.");
        ascending_ = order == "TimestampAscending";
        left_ = input.integer("MaxDatapoints").value_or(kMostPoints);
        if (left_ < 1 || left_ > kMostPoints)
            throw validationError("MaxDatapoints must be from 1 to 100800.");
    }

    WireValue write(const std::vector<Query>& queries) {
        WireValue::List results;
        std::string next;
        for (std::size_t i = mark_.query; i < queries.size() && next.empty(); ++i)
            if (queries[i].returned) results.push_back(one(queries[i], i, next));
        WireValue::Members output{{"MetricDataResults", std::move(results)}};
        if (!next.empty()) output.emplace_back("NextToken", next);
        output.emplace_back("Messages", WireValue::List{});
        return output;
    }

  private:
    WireValue one(const Query& query, std::size_t index, std::string& next) {
        std::vector<std::pair<std::int64_t, double>> points(query.result->points.begin(),
                                                            query.result->points.end());
        if (!ascending_) std::reverse(points.begin(), points.end());
        WireValue::List times, values;
        for (const auto& [at, value] : points) {
            if (index == mark_.query && mark_.at && (ascending_ ? at <= *mark_.at : at >= *mark_.at))
                continue;
            if (left_ == 0) {
                next = "d/" + std::to_string(index) + "/" + std::to_string(last_);
                break;
            }
            times.emplace_back(WireTime{at * 1000});
            values.emplace_back(value);
            last_ = at;
            --left_;
        }
        if (!next.empty() && times.empty())  // the page was full before: all of it comes next
            next = "d/" + std::to_string(index) + "/" + std::to_string(ascending_ ? kBefore : kAfter);
        return WireValue::Members{{"Id", query.id},
                                  {"Label", query.label},
                                  {"Timestamps", std::move(times)},
                                  {"Values", std::move(values)},
                                  {"StatusCode", next.empty() ? "Complete" : "PartialData"}};
    }

    static constexpr std::int64_t kBefore = -1'000'000'000'000, kAfter = 1'000'000'000'000;
    Mark mark_;
    bool ascending_ = false;
    std::int64_t left_ = 0, last_ = 0;
};

}  // namespace

WireValue getMetricData(const CloudWatchRequest& request) {
    std::vector<Query> queries = readQueries(request);
    Pages pages(request.input, markOf(request.input));
    MetricSource source(request.readers, request.stop);
    Solver(queries, source).solve();
    return pages.write(queries);
}

}  // namespace updraft::cloudwatch
