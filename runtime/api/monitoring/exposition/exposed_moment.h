// ExposedMoment: everything that /metrics tells, taken at one moment as values, and its text.
// Families and labels are listed in runtime/api/README.md. Any thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "runtime/api/monitoring/exposition/exposed_counters.h"
#include "runtime/api/monitoring/exposition/exposition_text.h"
#include "runtime/engine/snapshot.h"
#include "runtime/store/store_values.h"
#include "runtime/telemetry/otlp.h"

namespace updraft {

// A budget as it stands; who keeps it is another layer.
struct ExposedBudget {
    std::string name, function;  // function: empty for all
    double limit = 0, spent = 0;
    bool reached = false;
};

struct ExposedMoment {
    std::map<ExposedCounters::Key, ExposedCounters::Calls> calls;
    std::map<std::uint32_t, ExposedCounters::PerFunction> functions;
    std::map<std::uint32_t, std::string> names;  // of functions
    std::map<std::pair<std::string, EnvironmentState>, std::uint64_t> environments;
    EngineCounters engine;
    StoreHealth store;
    std::optional<OtlpCounts> spans;  // while they are sent somewhere
    std::vector<ExposedBudget> budgets;
    std::int64_t databaseBytes = 0;
    WallNanos opened = 0;  // when the platform was
};

std::string exposed(const ExposedMoment& moment, ExpositionFormat format);

}  // namespace updraft
