#include "runtime/api/monitoring/logs/logs_service.h"

#include <algorithm>
#include <array>

#include "runtime/api/monitoring/logs/live_tail.h"
#include "runtime/api/monitoring/logs/logs_request.h"

namespace updraft {
namespace {

using Operation = WireValue (*)(const logs::LogsRequest&);

Operation operationOf(std::string_view name) {
    static constexpr std::pair<std::string_view, Operation> kOffered[] = {
        {"DescribeLogGroups", logs::describeGroups},
        {"DescribeLogStreams", logs::describeStreams},
        {"FilterLogEvents", logs::filterEvents},
        {"GetLogEvents", logs::getEvents},
    };
    for (const auto& [offered, operation] : kOffered)
        if (offered == name) return operation;
    return nullptr;
}

// What else the service has (botocore logs/2014-03-28/service-2.json), as far as somebody may miss it here.
constexpr std::array kNotOffered = {
    "CreateExportTask",
    "CreateLogGroup",
    "CreateLogStream",
    "DeleteLogGroup",
    "DeleteLogStream",
    "DeleteMetricFilter",
    "DeleteQueryDefinition",
    "DeleteRetentionPolicy",
    "DeleteSubscriptionFilter",
    "DescribeMetricFilters",
    "DescribeQueries",
    "DescribeQueryDefinitions",
    "DescribeSubscriptionFilters",
    "GetLogGroupFields",
    "GetLogRecord",
    "GetQueryResults",
    "ListLogGroups",
    "ListTagsForResource",
    "ListTagsLogGroup",
    "PutLogEvents",
    "PutMetricFilter",
    "PutQueryDefinition",
    "PutRetentionPolicy",
    "PutSubscriptionFilter",
    "StartQuery",
    "StopQuery",
    "TagLogGroup",
    "TagResource",
    "TestMetricFilter",
    "UntagLogGroup",
    "UntagResource",
};

ServiceFault refusalOf(const std::string& operation) {
    const bool known = std::find(kNotOffered.begin(), kNotOffered.end(), operation) != kNotOffered.end();
    if (!known)
        return {400, "UnknownOperationException", "CloudWatch Logs has no operation " + operation + " here."};
    return {501, "NotImplementedException",
            "Updraft does not offer " + operation +
                " of CloudWatch Logs. It offers DescribeLogGroups, DescribeLogStreams, FilterLogEvents, "
                "GetLogEvents and StartLiveTail."};
}

}  // namespace

LogsService::LogsService(LogsContext context)
    : context_(std::move(context)),
      tails_(
          std::make_unique<LiveTails>(LiveTailParts{context_.pool, context_.scheduler, context_.identity})) {}

LogsService::~LogsService() = default;

void LogsService::call(ServiceCall call, const HttpExchangePtr& exchange) {
    if (call.operation == "StartLiveTail") return tails_->start(std::move(call), exchange);
    const Operation operation = operationOf(call.operation);
    if (operation == nullptr) return exchange->respond(call.refuse(refusalOf(call.operation)));
    struct Moment {
        Identity identity;
        std::int64_t nowMs;
        std::vector<std::pair<std::string, WallNanos>> running;
    };
    const auto moment = std::make_shared<const Moment>(
        Moment{context_.identity, context_.scheduler.clock().wallNow() / 1'000'000,
               context_.running.runningSince()});
    context_.pool.answer(
        std::move(call), exchange,
        [moment, operation](const WireValue& value, FileReaders& readers, std::stop_token stop) {
            const WireInput input(value);
            readers.catchUp();
            return operation(
                {input, readers, moment->identity, moment->nowMs, moment->running, std::move(stop)});
        });
}

}  // namespace updraft
