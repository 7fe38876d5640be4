// RunFacts: what this machine and the settings were like in a run of a workspace, kept in its database, so
// that the next run can say what changed in between: another patch version of an interpreter, another limit.
// Pure; any thread.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/telemetry/platform_events.h"

namespace updraft {

struct RunFacts {
    int accountConcurrency = 0;
    std::map<std::string, std::string> interpreters;  // "3.11.2" by runtime, of those that functions use
    bool operator==(const RunFacts&) const = default;
};

std::string toJson(const RunFacts& facts);
std::optional<RunFacts> runFactsFromJson(std::string_view text);  // nothing: is none

// Annotations at a time. A runtime that one of the two did not use is no change.
std::vector<Annotation> changesBetween(const RunFacts& before, const RunFacts& now, WallNanos at);

}  // namespace updraft
