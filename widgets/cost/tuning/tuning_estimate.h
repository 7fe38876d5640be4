// TuningEstimate: how long a measurement will take, from durations that are known: of the function's last
// measurement, else of what it was invoked for. Between the times if its speed did not depend on the
// processor at all, and if on nothing else. Pure; any thread.
#pragma once

#include <optional>

#include "runtime/tuning/tuning_plan.h"
#include "runtime/tuning/tuning_result.h"

namespace updraft {

// What is known of one memory size, in milliseconds.
struct KnownDuration {
    std::uint32_t memoryMb = 0;
    double warm = 0, first = 0, init = 0;  // of an invocation
};

struct TuningEstimate {
    double lowMs = 0, highMs = 0;
};

// Of each size that is fit.
std::vector<KnownDuration> knownDurations(const TuningResult& measured);
// Nothing: nothing is known. Each size is reckoned from the nearest that is known.
std::optional<TuningEstimate> estimateTuning(const TuningPlan& plan, const std::vector<KnownDuration>& known);

}  // namespace updraft
