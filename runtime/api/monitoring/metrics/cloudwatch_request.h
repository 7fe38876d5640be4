// What the operations of CloudWatch have in common. Pool threads; lives for one call.
#pragma once

#include "runtime/api/monitoring/metrics/metric_source.h"
#include "runtime/api/monitoring/wire/wire_input.h"

namespace updraft::cloudwatch {

struct CloudWatchRequest {
    const WireInput& input;
    FileReaders& readers;
    WallNanos now = 0;
    std::stop_token stop;
};

// The service's errors, under the names of all three protocols.
ServiceFault invalidValue(std::string message);
ServiceFault invalidCombination(std::string message);
ServiceFault missing(const std::string& parameter);
ServiceFault validationError(std::string message);

// Required members; refuse when they are absent.
std::string needText(const WireInput& input, std::string_view member);
std::int64_t needInteger(const WireInput& input, std::string_view member);
std::int64_t needSeconds(const WireInput& input, std::string_view member);  // of a timestamp

MetricId metricIdOf(const WireInput& input);  // Namespace, MetricName, Dimensions
Statistic statisticOf(const std::string& name, const std::string& where);
std::int64_t periodOf(const WireInput& input);

WireValue getMetricData(const CloudWatchRequest& request);
WireValue getMetricStatistics(const CloudWatchRequest& request);
WireValue listMetrics(const CloudWatchRequest& request);

}  // namespace updraft::cloudwatch
