#include "runtime/api/monitoring/metrics/cloudwatch_service.h"

#include <algorithm>
#include <array>

#include "runtime/api/monitoring/metrics/alarm_operations.h"
#include "runtime/api/monitoring/metrics/cloudwatch_request.h"

namespace updraft {
namespace {

using Operation = WireValue (*)(const cloudwatch::CloudWatchRequest&);

Operation operationOf(std::string_view name) {
    static constexpr std::pair<std::string_view, Operation> kOffered[] = {
        {"GetMetricData", cloudwatch::getMetricData},
        {"GetMetricStatistics", cloudwatch::getMetricStatistics},
        {"ListMetrics", cloudwatch::listMetrics},
    };
    for (const auto& [offered, operation] : kOffered)
        if (offered == name) return operation;
    return nullptr;
}

// What else the service has (botocore cloudwatch/2010-08-01/service-2.json), as far as somebody may miss it.
constexpr std::array kNotOffered = {
    "DeleteDashboards",   "DescribeAlarmHistory", "DescribeAnomalyDetectors",
    "GetDashboard",       "GetMetricStream",      "GetMetricWidgetImage",
    "ListDashboards",     "ListMetricStreams",    "ListTagsForResource",
    "PutAnomalyDetector", "PutCompositeAlarm",    "PutDashboard",
    "PutMetricData",      "PutMetricStream",      "TagResource",
    "UntagResource",
};

ServiceFault refusalOf(const std::string& operation) {
    if (std::find(kNotOffered.begin(), kNotOffered.end(), operation) == kNotOffered.end())
        return {400, "UnknownOperationException", "CloudWatch has no operation " + operation + " here.",
                "InvalidAction"};
    return {501, "NotImplementedException",
            "Updraft does not offer " + operation +
                " of CloudWatch. It offers GetMetricData, GetMetricStatistics, ListMetrics "
                "and operations on metric alarms.",
            "NotImplemented"};
}

}  // namespace

void CloudWatchService::call(ServiceCall call, const HttpExchangePtr& exchange) {
    if (const auto onAlarms = cloudwatch::alarmOperation(call.operation)) {
        try {
            const WireValue input = call.input();
            exchange->respond(call.answer(onAlarms({WireInput(input), alarms_, identity_})));
        } catch (const ServiceFault& fault) {
            exchange->respond(call.refuse(fault));
        }
        return;
    }
    const Operation operation = operationOf(call.operation);
    if (operation == nullptr) return exchange->respond(call.refuse(refusalOf(call.operation)));
    const WallNanos now = clock_.wallNow();
    pool_.answer(std::move(call), exchange,
                 [now, operation](const WireValue& value, FileReaders& readers, std::stop_token stop) {
                     const WireInput input(value);
                     readers.catchUp();
                     return operation({input, readers, now, std::move(stop)});
                 });
}

}  // namespace updraft
