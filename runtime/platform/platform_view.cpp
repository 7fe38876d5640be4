#include "runtime/platform/platform_view.h"

#include "runtime/platform/alarm_watch.h"
#include "runtime/platform/budget_watch.h"
#include "runtime/platform/function_stops.h"
#include "runtime/platform/loop_watch.h"
#include "runtime/platform/platform.h"
#include "runtime/sandbox/interpreter_catalogue.h"

namespace updraft {
namespace {

std::int64_t sizeWithLog(const std::filesystem::path& database) {
    std::int64_t total = 0;
    for (const char* end : {"", "-wal"}) {
        std::error_code missing;
        const auto size = std::filesystem::file_size(database.string() + end, missing);
        if (!missing) total += static_cast<std::int64_t>(size);
    }
    return total;
}

FunctionView viewOf(const FunctionRecord& record, Platform& platform, const FunctionTallies& tallies) {
    FunctionView view;
    view.name = record.name;
    view.latest = record.latest.version;
    view.state = record.latest.state;
    view.lastUpdate = record.latest.lastUpdate;
    view.reason = record.latest.reason;
    const std::string& runtime = view.latest->config.runtime;
    if (const auto found = platform.sandboxes().interpreterFor(runtime); found && !found->exact) {
        view.interpreter = standInNote(runtime, *found);
    }
    for (const auto& [number, entry] : record.versions) view.versions.push_back(entry.version);
    for (const auto& [name, alias] : record.aliases) view.aliases.push_back(alias);
    view.urls = record.urls;
    view.eventInvoke = record.eventInvoke;
    view.provisioned = record.provisioned;
    view.reserved = record.reservedConcurrency;
    view.fromWorkspace = record.fromWorkspace;
    view.tally = tallies.of(record.id);
    return view;
}

bool ran(Outcome outcome) {
    return outcome != Outcome::Throttled && outcome != Outcome::HostRejected && outcome != Outcome::Cancelled;
}

}  // namespace

void FunctionTallies::count(const InvocationRecord& record) {
    FunctionTally& tally = byFunction_[record.functionId];
    ++tally.invocations;
    if (record.outcome == Outcome::Throttled) ++tally.throttles;
    if (ran(record.outcome)) {
        tally.lastFailed = record.outcome != Outcome::Success;
        if (tally.lastFailed) ++tally.errors;
    }
    if (record.cold != ColdStart::Warm) ++tally.coldStarts;
    tally.durationNs += static_cast<std::uint64_t>(record.durationNs);
    tally.lastArrived = std::max(tally.lastArrived, record.arrived);
}

FunctionTally FunctionTallies::of(std::uint32_t functionId) const {
    const auto found = byFunction_.find(functionId);
    return found == byFunction_.end() ? FunctionTally{} : found->second;
}

PlatformView takeView(Platform& platform, const FunctionTallies& tallies) {
    PlatformView view;
    view.taken = platform.clock().wallNow();
    for (const FunctionRecord* record : platform.registry().functions()) {
        if (record->latest.version) view.functions.push_back(viewOf(*record, platform, tallies));
    }
    view.engine = platform.engine().snapshot();
    view.settings = platform.engine().settings();
    view.alarms = platform.alarms().alarms();
    view.budgets = platform.budgets().budgets();
    view.guard = platform.loops().settings();
    view.loops = platform.loops().loops();
    view.stopped = platform.stops().stopped();
    view.store = platform.store().health();
    view.databaseBytes = sizeWithLog(platform.store().path());
    return view;
}

}  // namespace updraft
