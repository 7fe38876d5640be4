#include "runtime/api/monitoring/logs/log_events.h"

#include <algorithm>

#include "runtime/api/monitoring/wire/wire_value.h"

namespace updraft {
namespace {

constexpr std::int64_t kNanosPerMilli = 1'000'000;
constexpr std::size_t kTimeLength = 24;  // "2026-11-23T10:20:30.123Z"

std::optional<std::int64_t> isoMillis(std::string_view text) {
    if (text.size() < 20 || text[4] != '-' || text[10] != 'T') return std::nullopt;
    const std::size_t zulu = text.substr(0, kTimeLength + 6).find('Z');
    WireTime time;
    if (zulu == std::string_view::npos || !parseWireTime(text.substr(0, zulu + 1), time)) return std::nullopt;
    return time.millis;
}

std::string_view afterLevel(std::string_view line) {
    if (!line.starts_with('[')) return line;
    const std::size_t end = line.substr(0, 16).find("]\t");
    return end == std::string_view::npos ? line : line.substr(end + 2);
}

std::int64_t endNanos(const InvocationRecord& record) {
    if (record.started == 0) return record.arrived + record.queuedNs + record.initNs + record.overheadNs;
    return record.started + record.durationNs + record.extensionsNs;
}

void addOutput(std::string_view log, std::int64_t from, std::int64_t until, std::vector<LogEvent>& events) {
    std::int64_t last = from;
    while (!log.empty()) {
        const std::size_t end = std::min(log.find('\n'), log.size());
        const std::string_view line = log.substr(0, end);
        if (const auto stated = statedMillis(line)) last = std::clamp(*stated, last, until);
        events.push_back({last, std::string(line) + '\n'});
        log.remove_prefix(std::min(end + 1, log.size()));
    }
}

}  // namespace

std::optional<std::int64_t> statedMillis(std::string_view line) {
    if (!line.starts_with('{')) return isoMillis(afterLevel(line));
    constexpr std::string_view kKey = "\"timestamp\"";
    const std::size_t key = line.substr(0, 512).find(kKey);
    if (key == std::string_view::npos) return std::nullopt;
    const std::size_t quote = line.find('"', key + kKey.size());
    return quote == std::string_view::npos ? std::nullopt : isoMillis(line.substr(quote + 1));
}

std::int64_t logEndMillis(const InvocationRecord& record) {
    return endNanos(record) / kNanosPerMilli;
}

std::int64_t logBeginMillis(const InvocationRecord& record) {
    const std::int64_t begin = (record.started != 0 ? record.started : record.arrived) / kNanosPerMilli;
    return std::max(begin, logEndMillis(record) - kLatestMs);
}

bool hasLog(const InvocationRecord& record, std::string_view log) {
    return record.environmentId != 0 && (record.started != 0 || !log.empty());
}

std::vector<LogEvent> logEventsOf(const InvocationRecord& record, std::string_view log,
                                  std::string_view errorType) {
    std::vector<LogEvent> events;
    if (!hasLog(record, log)) return events;
    const std::int64_t begin = logBeginMillis(record), end = logEndMillis(record);
    const bool ran = record.started != 0;
    if (ran) events.push_back({begin, startLine(record) + '\n'});
    addOutput(log, begin, end, events);
    if (ran) {
        events.push_back({end, endLine(record) + '\n'});
        events.push_back({end, reportLine(record, errorType) + '\n'});
    }
    return events;
}

}  // namespace updraft
