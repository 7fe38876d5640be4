// GetMetricStatistics and ListMetrics.
#include <algorithm>

#include "runtime/api/monitoring/metrics/cloudwatch_request.h"
#include "runtime/api/monitoring/metrics/metric_times.h"
#include "runtime/base/text.h"

namespace updraft::cloudwatch {
namespace {

constexpr std::int64_t kNs = 1'000'000'000;
constexpr std::int64_t kMostPoints = 1'440;  // the service's limit
constexpr std::size_t kMostListed = 500;     // of one page
constexpr std::int64_t kListedFor =
    14 * 24 * 3'600 * kNs;  // metrics without data for two weeks are not listed

MetricRange rangeOf(const CloudWatchRequest& request) {
    const std::int64_t from = needSeconds(request.input, "StartTime"),
                       until = needSeconds(request.input, "EndTime");
    const std::int64_t period = periodOf(request.input);
    if (from >= until)
        throw invalidCombination("The parameter StartTime must be less than the parameter EndTime.");
    const std::int64_t start = roundedMetricStart(from, period, request.now / kNs);
    const std::int64_t points = (until - start + period - 1) / period;
    if (points > kMostPoints)
        throw invalidCombination(
            "You have requested up to " + std::to_string(points) +
            " datapoints, which exceeds the limit of 1,440. You may reduce the datapoints "
            "requested by increasing Period, or decreasing the time range.");
    return {start, until, period};
}

struct Asked {
    std::string name;
    bool extended = false;
    MathSeries series;
};

WireValue datapoint(std::int64_t at, const std::vector<Asked>& asked, std::string_view unit) {
    WireValue::Members point{{"Timestamp", WireTime{at * 1000}}};
    WireValue::Map extended;
    for (const Asked& one : asked) {
        const auto value = one.series.points.find(at);
        if (value != one.series.points.end())
            (one.extended ? extended.entries : point).emplace_back(one.name, value->second);
    }
    point.emplace_back("Unit", unit);
    if (!extended.entries.empty()) point.emplace_back("ExtendedStatistics", std::move(extended));
    return point;
}

std::vector<Asked> statisticsAsked(const WireInput& input) {
    std::vector<Asked> asked;
    for (const std::string& name : input.texts("Statistics")) asked.push_back({name, false, {}});
    for (const std::string& name : input.texts("ExtendedStatistics")) asked.push_back({name, true, {}});
    if (asked.empty())
        throw ServiceFault{
            400, "MissingRequiredParameterException",
            "At least one of the parameters Statistics and ExtendedStatistics must be specified.",
            "MissingParameter"};
    for (const Asked& one : asked) {
        const bool percentile = statisticOf(one.name, "Statistics").kind == Statistic::Kind::Percentile;
        if (percentile != one.extended)
            throw invalidValue("The value " + one.name + " for parameter " +
                               (one.extended ? "ExtendedStatistics" : "Statistics") + " is not supported.");
    }
    return asked;
}

std::string keyOf(const MetricId& id) {
    std::string key = id.nameSpace + "\n" + id.name;
    for (const auto& [name, value] : id.dimensions) key += "\n" + name + "=" + value;
    return base64Encode(key);
}

bool wanted(const MetricId& id, const WireInput& input) {
    const auto nameSpace = input.text("Namespace"), name = input.text("MetricName");
    if ((nameSpace && *nameSpace != id.nameSpace) || (name && *name != id.name)) return false;
    const auto filters = input.structures("Dimensions");
    return std::all_of(filters.begin(), filters.end(), [&](const WireInput& filter) {
        const auto found = id.dimensions.find(needText(filter, "Name"));
        const auto value = filter.text("Value");
        return found != id.dimensions.end() && (!value || *value == found->second);
    });
}

WireValue described(const MetricId& id) {
    WireValue::List dimensions;
    for (const auto& [name, value] : id.dimensions)
        dimensions.push_back(WireValue::Members{{"Name", name}, {"Value", value}});
    return WireValue::Members{
        {"Namespace", id.nameSpace}, {"MetricName", id.name}, {"Dimensions", std::move(dimensions)}};
}

std::int64_t listedFor(const WireInput& input) {
    const auto recently = input.text("RecentlyActive");
    if (!recently) return kListedFor;
    if (*recently != "PT3H") throw invalidValue("The parameter RecentlyActive can be PT3H only.");
    return 3 * 3'600 * kNs;
}

}  // namespace

WireValue getMetricStatistics(const CloudWatchRequest& request) {
    const MetricId id = metricIdOf(request.input);
    const MetricRange range = rangeOf(request);
    std::vector<Asked> asked = statisticsAsked(request.input);
    MetricSource source(request.readers, request.stop);
    const auto found = source.find(id);
    const std::string_view unit = found ? unitName(info(found->metric).unit) : "";
    const bool otherUnit = request.input.text("Unit").value_or(std::string(unit)) != unit;
    WireValue::List points;
    if (found && !otherUnit) {
        std::map<std::int64_t, bool> times;
        for (Asked& one : asked) {
            one.series = source.read(*found, statisticOf(one.name, "Statistics"), range);
            for (const auto& [at, value] : one.series.points) times[at] = true;
        }
        for (const auto& [at, there] : times) points.push_back(datapoint(at, asked, unit));
    }
    return WireValue::Members{{"Label", id.name}, {"Datapoints", std::move(points)}};
}

WireValue listMetrics(const CloudWatchRequest& request) {
    const std::int64_t span = listedFor(request.input);
    MetricSource source(request.readers, request.stop);
    std::vector<MetricId> metrics = source.all(request.now - span, request.now);
    std::erase_if(metrics, [&](const MetricId& id) { return !wanted(id, request.input); });
    if (const auto token = request.input.text("NextToken")) {
        const auto last = std::find_if(metrics.begin(), metrics.end(),
                                       [&](const MetricId& id) { return keyOf(id) == *token; });
        if (last == metrics.end())
            throw invalidValue("The NextToken is none that was given out for these parameters.");
        metrics.erase(metrics.begin(), last + 1);
    }
    WireValue::Members output;
    WireValue::List listed;
    for (const MetricId& id : metrics) {
        if (listed.size() == kMostListed) break;
        listed.push_back(described(id));
    }
    const std::size_t given = listed.size();
    output.emplace_back("Metrics", std::move(listed));
    if (metrics.size() > given) output.emplace_back("NextToken", keyOf(metrics[given - 1]));
    return output;
}

}  // namespace updraft::cloudwatch
