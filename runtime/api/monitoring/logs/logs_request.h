// What the operations of CloudWatch Logs have in common: log groups and functions, the words of errors,
// limits, tokens. Pool threads; lives for one call.
#pragma once

#include "runtime/api/monitoring/logs/log_search.h"
#include "runtime/api/monitoring/read_pool.h"
#include "runtime/api/monitoring/wire/wire_input.h"
#include "runtime/base/arn.h"

namespace updraft::logs {

struct LogsRequest {
    const WireInput& input;
    FileReaders& readers;
    const Identity& identity;
    std::int64_t nowMs = 0;
    // Which functions ran when the call came in, and since when.
    const std::vector<std::pair<std::string, WallNanos>>& running;
    std::stop_token stop;
};

ServiceFault invalid(std::string message);                               // InvalidParameterException
ServiceFault notFound(std::string message);                              // ResourceNotFoundException
ServiceFault invalidToken();                                             // a nextToken that is none of ours
std::string groupName(std::string_view function);                        // "/aws/lambda/<function>"
std::string groupArn(const Identity& identity, std::string_view group);  // without ":*"

// Of a name or an ARN; "" when it is not a group of a function.
std::string functionOfGroup(std::string_view group);

struct LogGroupRef {
    std::string function;
    std::uint32_t functionId = 0;
};
// By name; refuses one that is not there.
LogGroupRef findGroup(FileReaders& readers, std::string_view nameOrArn);
// Of logGroupName or logGroupIdentifier: exactly one of them.
LogGroupRef groupOf(const LogsRequest& request);

// Within [1, most], or refused; `otherwise` when absent.
std::int64_t limitOf(const WireInput& input, std::int64_t most, std::int64_t otherwise);
// startTime and endTime into the query; endTime is exclusive here as there.
void readTimes(const WireInput& input, LogQuery& query);
// logStreamNames, or prefixes.
void readStreams(const std::vector<std::string>& names, const std::vector<std::string>& prefixes,
                 LogQuery& query);
LogPattern patternOf(const std::optional<std::string>& text);

// Numbers in one text, and back; nothing when it is not made of exactly so many after the tag.
std::string makeToken(char tag, const std::vector<std::uint64_t>& numbers);
std::optional<std::vector<std::uint64_t>> readToken(std::string_view text, char tag, std::size_t numbers);

WireValue describeGroups(const LogsRequest& request);
WireValue describeStreams(const LogsRequest& request);
WireValue filterEvents(const LogsRequest& request);
WireValue getEvents(const LogsRequest& request);

}  // namespace updraft::logs
