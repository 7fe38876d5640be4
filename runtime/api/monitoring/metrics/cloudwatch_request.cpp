#include "runtime/api/monitoring/metrics/cloudwatch_request.h"

#include "runtime/api/monitoring/metrics/metric_times.h"

namespace updraft::cloudwatch {

ServiceFault invalidValue(std::string message) {
    return {400, "InvalidParameterValueException", std::move(message), "InvalidParameterValue"};
}

ServiceFault invalidCombination(std::string message) {
    return {400, "InvalidParameterCombinationException", std::move(message), "InvalidParameterCombination"};
}

ServiceFault missing(const std::string& parameter) {
    return {400, "MissingRequiredParameterException", "The parameter " + parameter + " is required.",
            "MissingParameter"};
}

ServiceFault validationError(std::string message) {
    return {400, "ValidationError", std::move(message), "ValidationError"};
}

std::string needText(const WireInput& input, std::string_view member) {
    auto text = input.text(member);
    if (!text || text->empty()) throw missing(input.pathOf(member));
    return std::move(*text);
}

std::int64_t needInteger(const WireInput& input, std::string_view member) {
    const auto number = input.integer(member);
    if (!number) throw missing(input.pathOf(member));
    return *number;
}

std::int64_t needSeconds(const WireInput& input, std::string_view member) {
    const auto time = input.time(member);
    if (!time) throw missing(input.pathOf(member));
    return time->millis / 1000;
}

MetricId metricIdOf(const WireInput& input) {
    MetricId id{needText(input, "Namespace"), needText(input, "MetricName"), {}};
    for (const WireInput& dimension : input.structures("Dimensions"))
        id.dimensions[needText(dimension, "Name")] = needText(dimension, "Value");
    return id;
}

Statistic statisticOf(const std::string& name, const std::string& where) {
    const auto statistic = statisticByName(name);
    if (!statistic)
        throw invalidValue("The value " + name + " for parameter " + where +
                           " is not supported. Supported are SampleCount, Average, Sum, Minimum, Maximum and "
                           "percentiles such as p99 or p99.9.");
    return *statistic;
}

std::int64_t periodOf(const WireInput& input) {
    const std::int64_t period = needInteger(input, "Period");
    if (!isMetricPeriod(period))
        throw invalidValue("The parameter " + input.pathOf("Period") +
                           " must be 1, 5, 10, 20, 30 or a multiple of 60, not " + std::to_string(period) +
                           ".");
    return period;
}

}  // namespace updraft::cloudwatch
