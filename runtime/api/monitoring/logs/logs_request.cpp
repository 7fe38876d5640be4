#include "runtime/api/monitoring/logs/logs_request.h"

#include <algorithm>

#include "runtime/base/text.h"
#include "runtime/telemetry/log_stream.h"

namespace updraft::logs {
namespace {

constexpr std::string_view kGroupPrefix = "/aws/lambda/";
constexpr std::size_t kMostStreamNames = 100;
constexpr std::size_t kLongestPattern = 1'024;

}  // namespace

ServiceFault invalid(std::string message) {
    return {400, "InvalidParameterException", std::move(message)};
}

ServiceFault notFound(std::string message) {
    return {400, "ResourceNotFoundException", std::move(message)};
}

ServiceFault invalidToken() {
    return invalid("The specified nextToken is invalid.");
}

std::string groupName(std::string_view function) {
    return std::string(kGroupPrefix).append(function);
}

std::string groupArn(const Identity& identity, std::string_view group) {
    return "arn:aws:logs:" + identity.region + ":" + identity.account + ":log-group:" + std::string(group);
}

std::string functionOfGroup(std::string_view group) {
    constexpr std::string_view kMark = ":log-group:";
    if (group.starts_with("arn:")) {
        const std::size_t mark = group.find(kMark);
        if (mark == std::string_view::npos) return {};
        group.remove_prefix(mark + kMark.size());
        if (group.ends_with(":*")) group.remove_suffix(2);
    }
    if (!group.starts_with(kGroupPrefix)) return {};
    return std::string(group.substr(kGroupPrefix.size()));
}

LogGroupRef findGroup(FileReaders& readers, std::string_view nameOrArn) {
    const std::string function = functionOfGroup(nameOrArn);
    const auto names = readers.records().functionNames();
    if (!names) throw internalFault(names.error().message);
    for (const auto& [id, name] : *names) {
        if (name == function) return {function, id};
    }
    throw notFound("The specified log group does not exist.");
}

LogGroupRef groupOf(const LogsRequest& request) {
    const auto name = request.input.text("logGroupName");
    const auto identifier = request.input.text("logGroupIdentifier");
    if (name.has_value() == identifier.has_value())
        throw invalid("Give either logGroupName or logGroupIdentifier.");
    return findGroup(request.readers, name ? *name : *identifier);
}

std::int64_t limitOf(const WireInput& input, std::int64_t most, std::int64_t otherwise) {
    const std::int64_t limit = input.integer("limit").value_or(otherwise);
    if (limit >= 1 && limit <= most) return limit;
    throw invalid(
        "1 validation error detected: Value '" + std::to_string(limit) +
        "' at 'limit' failed to satisfy constraint: Member must have value " +
        (limit < 1 ? "greater than or equal to 1" : "less than or equal to " + std::to_string(most)));
}

void readTimes(const WireInput& input, LogQuery& query) {
    query.fromMs = input.integer("startTime").value_or(0);
    query.untilMs = input.integer("endTime").value_or(query.untilMs);
    if (query.fromMs < 0 || query.untilMs < 0)
        throw invalid("startTime and endTime are milliseconds since 1970 and not negative.");
    if (query.fromMs > query.untilMs) throw invalid("End time must be after the start time.");
}

void readStreams(const std::vector<std::string>& names, const std::vector<std::string>& prefixes,
                 LogQuery& query) {
    if (!names.empty() && !prefixes.empty())
        throw invalid("Give either names of log streams or a prefix of them, not both.");
    if (names.size() > kMostStreamNames) throw invalid("At most 100 log streams can be named.");
    query.streamPrefixes = prefixes;
    if (names.empty()) return;
    query.environments.emplace();
    for (const std::string& name : names) {
        const auto environment = environmentOfStream(name);
        if (!environment) throw notFound("The specified log stream does not exist.");
        query.environments->insert(*environment);
    }
}

LogPattern patternOf(const std::optional<std::string>& text) {
    if (text && text->size() > kLongestPattern)
        throw invalid("A filter pattern has at most 1024 characters.");
    auto pattern = LogPattern::parse(text.value_or(""));
    if (!pattern) throw invalid(pattern.error().message);
    return std::move(*pattern);
}

std::string makeToken(char tag, const std::vector<std::uint64_t>& numbers) {
    std::string token(1, tag);
    for (const std::uint64_t number : numbers) token += "/" + std::to_string(number);
    return token;
}

std::optional<std::vector<std::uint64_t>> readToken(std::string_view text, char tag, std::size_t numbers) {
    const auto parts = splitView(text, '/');
    if (parts.size() != numbers + 1 || parts[0] != std::string_view(&tag, 1)) return std::nullopt;
    std::vector<std::uint64_t> read;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const auto number = parseInteger(parts[i]);
        if (!number || *number < 0) return std::nullopt;
        read.push_back(static_cast<std::uint64_t>(*number));
    }
    return read;
}

}  // namespace updraft::logs
