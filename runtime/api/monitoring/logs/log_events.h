// Log events: what CloudWatch Logs knows of one invocation: START, the lines of output, END, REPORT.
// Nothing of an invocation that never ran and printed nothing. Pure; any thread.
//
// Times. START is when the environment began, END and REPORT when it was done. A line has the time that it
// states itself (the runtimes' loggers write one), else that of the line before. Records exist once their
// invocation has ended; clients that follow a log ask for events from the newest time that they have seen, so
// no event may be dated long before others could already be read: at most kLatest before its invocation's
// end. RunningView tells how far the log is complete.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "runtime/telemetry/invocation_record.h"

namespace updraft {

inline constexpr std::int64_t kLatestMs = 10'000;

struct LogEvent {
    std::int64_t millis = 0;  // since the Unix epoch; never falls within an invocation
    std::string message;      // with '\n' at its end, as the service has them
};

std::vector<LogEvent> logEventsOf(const InvocationRecord& record, std::string_view log,
                                  std::string_view errorType);
// When the first and the last of them are dated.
std::int64_t logBeginMillis(const InvocationRecord& record);
std::int64_t logEndMillis(const InvocationRecord& record);
bool hasLog(const InvocationRecord& record, std::string_view log);

// The time that a line of output states: "2026-11-23T10:20:30.123Z" at its beginning or after "[INFO]\t", or
// "timestamp" of a JSON object. Milliseconds; nothing: it states none.
std::optional<std::int64_t> statedMillis(std::string_view line);

}  // namespace updraft
