#include "runtime/api/monitoring/exposition/exposed_counters.h"

#include <algorithm>

#include "runtime/store/invocation_query.h"

namespace updraft {

template <std::size_t Bounds>
void SecondsHistogram<Bounds>::add(std::int64_t nanos, const std::array<double, Bounds>& bounds) {
    const double seconds = static_cast<double>(nanos) / 1e9;
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end(), seconds) - bounds.begin();
    ++counts[static_cast<std::size_t>(bucket)];
    sumNs += std::max<std::int64_t>(nanos, 0);  // counters never fall
}

ExposedCounters::Calls& ExposedCounters::callsOf(Key key) {
    const auto known = calls_.find(key);
    if (known != calls_.end()) return known->second;
    if (calls_.size() >= kMostSeries) key = {kOther, kOther, key.trigger};
    Calls& made = calls_[key];
    if (made.created == 0) made.created = clock_.wallNow();
    return made;
}

ExposedCounters::PerFunction& ExposedCounters::functionOf(std::uint32_t id) {
    const auto known = functions_.find(id);
    if (known != functions_.end()) return known->second;
    PerFunction& made = functions_[functions_.size() >= kMostSeries ? kOther : id];
    if (made.created == 0) made.created = clock_.wallNow();
    return made;
}

void ExposedCounters::count(const InvocationRecord& record) {
    Calls& calls = callsOf({record.functionId, record.version, record.trigger});
    if (record.outcome == Outcome::Throttled)
        return void(++calls.throttles[static_cast<std::size_t>(record.throttle)]);
    if (record.outcome == Outcome::HostRejected) return void(++calls.hostRejected);
    if (record.outcome == Outcome::Cancelled && record.started == 0) return;
    ++calls.invocations;
    if (kErrors.contains(record.outcome)) ++calls.errors[static_cast<std::size_t>(record.outcome)];
    if (record.asyncAttempt > 1) ++calls.asyncRetries;
    if (record.spillover != 0) ++calls.spillovers;
    if (record.provisioned != 0) ++calls.provisioned;
    PerFunction& function = functionOf(record.functionId);
    if (record.cold == ColdStart::OnDemand || record.cold == ColdStart::Suppressed) {
        ++calls.coldStarts;
        function.init.add(record.initNs, kInitBounds);
    }
    function.billedMs += record.billedMs;
    if (record.cpuNs > 0) function.cpuNs += static_cast<std::uint64_t>(record.cpuNs);
    if (record.started != 0) function.duration.add(record.durationNs, kDurationBounds);
}

void ExposedCounters::count(const MeterSample& sample) {
    if (sample.series.scope != SeriesKey::Scope::Function) return;
    if (sample.asyncReceived + sample.asyncDropped + sample.destinationFailures + sample.deadLetterErrors ==
        0)
        return;
    PerFunction& function = functionOf(sample.series.functionId);
    function.asyncReceived += sample.asyncReceived;
    function.asyncDropped += sample.asyncDropped;
    function.destinationFailures += sample.destinationFailures;
    function.deadLetterErrors += sample.deadLetterErrors;
}

}  // namespace updraft
