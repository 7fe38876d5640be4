// PlatformView: everything a screen shows about a running platform, as values taken at one moment. Made on
// the engine's thread, then free to go to any other.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "runtime/cost/budget.h"
#include "runtime/cost/loop_guard.h"
#include "runtime/engine/settings.h"
#include "runtime/engine/snapshot.h"
#include "runtime/function/registry/function_record.h"
#include "runtime/store/store_values.h"
#include "runtime/telemetry/alarm.h"
#include "runtime/telemetry/invocation_record.h"

namespace updraft {

class Platform;

// What one function did since the workspace was opened; rising only, so that rates are differences.
struct FunctionTally {
    std::uint64_t invocations = 0, errors = 0, throttles = 0, coldStarts = 0;
    std::uint64_t durationNs = 0;
    WallNanos lastArrived = 0;
    bool lastFailed = false;  // the last one that ran failed
};

struct FunctionView {
    std::string name;
    FunctionVersionPtr latest;  // configuration and code of $LATEST; never null
    FunctionState state = FunctionState::Active;
    UpdateStatus lastUpdate = UpdateStatus::Successful;
    std::string reason;       // why state or lastUpdate is Failed
    std::string interpreter;  // what runs it here when that is not what its runtime names; else empty
    std::vector<FunctionVersionPtr> versions;  // published, oldest first
    std::vector<Alias> aliases;
    std::map<std::string, FunctionUrl, std::less<>> urls;  // by qualifier
    std::map<std::string, EventInvokeConfig, std::less<>> eventInvoke;
    std::map<std::string, ProvisionedConfig, std::less<>> provisioned;
    std::optional<int> reserved;
    bool fromWorkspace = false;
    FunctionTally tally;
};

struct PlatformView {
    WallNanos taken = 0;
    std::vector<FunctionView> functions;  // by name
    EngineSnapshot engine;
    EngineSettings settings;
    AlarmList alarms;    // by name; null only in a view that nobody took
    BudgetList budgets;  // likewise
    LoopGuardSettings guard;
    LoopList loops;                    // the newest first; null as alarms
    std::vector<std::string> stopped;  // functions that a budget or the guard stopped
    StoreHealth store;
    std::int64_t databaseBytes = 0;  // the file with its write-ahead log
};

// Counts invocations per function for views. Engine thread.
class FunctionTallies {
  public:
    void count(const InvocationRecord& record);
    FunctionTally of(std::uint32_t functionId) const;

  private:
    std::unordered_map<std::uint32_t, FunctionTally> byFunction_;
};

PlatformView takeView(Platform& platform, const FunctionTallies& tallies);

}  // namespace updraft
