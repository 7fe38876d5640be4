#include "runtime/telemetry/rollup.h"

#include <algorithm>
#include <limits>

#include "runtime/telemetry/saturated.h"

namespace updraft {
namespace {

constexpr std::uint64_t kStreamedFree = 6u << 20;   // bytes of each streamed response
constexpr std::uint64_t kAsyncFirst = 256u << 10;   // an event up to here is one request …
constexpr std::uint64_t kAsyncFurther = 64u << 10;  // … and one more for each of these
constexpr std::uint64_t kUsedMemoryStep = 128;      // MB, where used memory is billed
constexpr std::uint64_t kNsPerMs = 1'000'000;

bool failed(Outcome outcome) {
    return outcome >= Outcome::HandledError && outcome <= Outcome::BadResponse;
}

bool ran(const InvocationRecord& record) {
    if (record.outcome == Outcome::Throttled || record.outcome == Outcome::HostRejected) return false;
    return record.outcome != Outcome::Cancelled || record.started != 0;
}

std::uint64_t positive(std::int64_t value) {
    return static_cast<std::uint64_t>(std::max<std::int64_t>(value, 0));
}

std::uint64_t ceilTo(std::uint64_t value, std::uint64_t step) {
    return (value + step - 1) / step * step;
}

void addOwnPrices(BillingSums& sums, const InvocationRecord& record, std::uint64_t handlerNs) {
    const std::uint64_t memory = record.memoryMb;
    if (record.provisioned != 0) {
        ++sums.provisionedRequests;
        sums.provisionedMs += record.billedMs;
        sums.provisionedMbMs += record.billedMs * memory;
        return;
    }
    ++sums.requests;
    sums.billedMs += record.billedMs;
    sums.billedMbMs += record.billedMs * memory;
    const std::uint64_t warmMs =
        record.started == 0 ? 0 : std::max<std::uint64_t>(1, ceilTo(handlerNs, kNsPerMs) / kNsPerMs);
    if (record.billedMs > warmMs) sums.initBilledMs += record.billedMs - warmMs;
}

// What clouds with other rules would bill the same call at.
void addOtherRoundings(BillingSums& sums, const InvocationRecord& record, std::uint64_t handlerNs) {
    const std::uint64_t handlerMs = std::max<std::uint64_t>(1, ceilTo(handlerNs, kNsPerMs) / kNsPerMs);
    const std::uint64_t memory = record.memoryMb, hundreds = ceilTo(handlerMs, 100);
    sums.ms100 += hundreds;
    sums.mb100Ms += hundreds * memory;
    sums.minMs100 += std::max<std::uint64_t>(100, record.billedMs);
    if (record.billedMs > handlerMs) sums.initMs100 += ceilTo(record.billedMs, 100) - hundreds;
    const std::uint64_t seconds = std::max<std::uint64_t>(1'000, hundreds);
    sums.ms1000 += seconds;
    sums.mb1000Ms += seconds * memory;
    const std::uint64_t usedMb = (std::uint64_t{record.maxMemoryKb} + 1023) / 1024;
    sums.usedMbMs +=
        std::max<std::uint64_t>(100, handlerMs) * ceilTo(std::max(kUsedMemoryStep, usedMb), kUsedMemoryStep);
    sums.durationUs += (handlerNs + 999) / 1'000;
}

// Of a call whose CPU time is not known, nothing: that is then told by what is missing in cpuDurationUs.
void addCpu(BillingSums& sums, const InvocationRecord& record, std::uint64_t handlerNs) {
    if (record.cpuNs < 0) return;
    const std::uint64_t cpuUs = ceilTo(positive(record.cpuNs), 1'000) / 1'000;
    const std::uint64_t handlerUs = ceilTo(handlerNs, 1'000) / 1'000;
    ++sums.cpuCalls;
    sums.cpuUs += cpuUs;
    sums.cpuDurationUs += handlerUs;
    if (cpuUs > handlerUs) sums.cpuBeyondUs += cpuUs - handlerUs;
}

void addBilling(BillingSums& sums, const InvocationRecord& record) {
    const std::uint64_t handlerNs = positive(record.durationNs) + positive(record.extensionsNs);
    addOwnPrices(sums, record, handlerNs);
    addOtherRoundings(sums, record, handlerNs);
    addCpu(sums, record, handlerNs);
    if (record.streamed != 0 && record.responseBytes > kStreamedFree)
        sums.overFreeBytes += record.responseBytes - kStreamedFree;
    // An event counts once for its size, however often it is tried.
    if (record.asyncAttempt == 1) {
        const std::uint64_t over = record.requestBytes > kAsyncFirst ? record.requestBytes - kAsyncFirst : 0;
        const std::uint64_t extra = (over + kAsyncFurther - 1) / kAsyncFurther;
        sums.asyncChunks += 1 + extra;
        sums.asyncExtra += extra;
    }
}

// How long the later is after the earlier, of moments that a damaged file may hold; 0 the other way round.
std::int64_t saturatedDifference(std::int64_t later, std::int64_t earlier) {
    std::int64_t difference = 0;
    if (later <= earlier) return 0;
    return __builtin_sub_overflow(later, earlier, &difference) ? std::numeric_limits<std::int64_t>::max()
                                                               : difference;
}

void addGauge(Gauge& to, const Gauge& from) {
    to.integral = saturatedSum(to.integral, from.integral);
    to.max = std::max(to.max, from.max);
}

}  // namespace

std::int64_t widthSeconds(RollupLevel level) {
    switch (level) {
        case RollupLevel::Second:
            return 1;
        case RollupLevel::Minute:
            return 60;
        case RollupLevel::Hour:
            break;
    }
    return 3600;
}

SeriesKey SeriesKey::function(std::uint32_t id) {
    SeriesKey key;
    key.scope = Scope::Function;
    key.functionId = id;
    return key;
}

SeriesKey SeriesKey::detail(const InvocationRecord& record) {
    return {Scope::Detail,  record.functionId, record.version,
            record.aliasId, record.memoryMb,   record.trigger};
}

void GaugeSet::merge(const GaugeSet& later) {
    observedNs = saturatedSum(observedNs, later.observedNs);
    addGauge(busy, later.busy);
    addGauge(starting, later.starting);
    addGauge(idle, later.idle);
    addGauge(provisioned, later.provisioned);
    addGauge(provisionedBusy, later.provisionedBusy);
    addGauge(hostQueued, later.hostQueued);
    addGauge(asyncQueued, later.asyncQueued);
    asyncOldestNs = std::max(asyncOldestNs, later.asyncOldestNs);
}

void BillingSums::merge(const BillingSums& other) {
    requests += other.requests;
    billedMs += other.billedMs;
    billedMbMs += other.billedMbMs;
    initBilledMs += other.initBilledMs;
    provisionedRequests += other.provisionedRequests;
    provisionedMs += other.provisionedMs;
    provisionedMbMs += other.provisionedMbMs;
    ms100 += other.ms100;
    mb100Ms += other.mb100Ms;
    ms1000 += other.ms1000;
    mb1000Ms += other.mb1000Ms;
    usedMbMs += other.usedMbMs;
    durationUs += other.durationUs;
    overFreeBytes += other.overFreeBytes;
    asyncChunks += other.asyncChunks;
    asyncExtra += other.asyncExtra;
    initMs100 += other.initMs100;
    minMs100 += other.minMs100;
    cpuCalls += other.cpuCalls;
    cpuUs += other.cpuUs;
    cpuDurationUs += other.cpuDurationUs;
    cpuBeyondUs += other.cpuBeyondUs;
}

void Rollup::add(const InvocationRecord& record, std::uint64_t bytesLogged) {
    const auto outcome = static_cast<std::size_t>(record.outcome);
    const auto reason = static_cast<std::size_t>(record.throttle);
    if (outcome >= outcomes.size()) return;  // of a file that is damaged
    ++outcomes[outcome];
    if (reason > 0 && reason < throttles.size()) ++throttles[reason];
    requestBytes += record.requestBytes;
    logBytes += bytesLogged;
    if ((record.hostLimit & 1u) != 0) ++waitedForHost;
    if ((record.hostLimit & 2u) != 0) ++memoryPressure;
    if ((record.hostLimit & 4u) != 0) ++waitedForCore;
    if (record.queuedNs > 0) queued.add(record.queuedNs);
    if (ran(record)) {
        addInvocation(record);
    } else if (record.outcome == Outcome::Cancelled) {
        ++neverRan;
    }
}

void Rollup::addInvocation(const InvocationRecord& record) {
    responseBytes += record.responseBytes;
    if (record.streamed != 0) ++streamed;
    if (record.spillover != 0) ++spillovers;
    if (record.provisioned != 0) ++provisionedInvocations;
    if (record.asyncAttempt > 0) ++asyncAttempts;
    if (record.asyncAttempt > 1) ++asyncRetries;
    if (record.cold == ColdStart::Provisioned) ++provisionedStarts;
    if (record.cold == ColdStart::OnDemand || record.cold == ColdStart::Suppressed) {
        ++coldStarts;
        init.add(record.initNs);
    }
    if (record.billedMs > 0) addBilling(billing, record);
    if (record.started == 0) return;  // init failed: there was nothing to run
    if (record.asyncAttempt > 0) {
        const auto waited = saturatedDifference(record.started, record.arrived);
        asyncAge.add(saturatedSum(std::max<std::int64_t>(record.ageNs, 0), waited));
    }
    duration.add(record.durationNs);
    overhead.add(record.overheadNs);
    memory.add(record.maxMemoryKb);
    if (record.extensionsNs > 0) extensions.add(record.extensionsNs);
}

void Rollup::merge(const Rollup& other) {
    for (std::size_t i = 0; i < outcomes.size(); ++i) outcomes[i] += other.outcomes[i];
    for (std::size_t i = 0; i < throttles.size(); ++i) throttles[i] += other.throttles[i];
    neverRan += other.neverRan;
    coldStarts += other.coldStarts;
    provisionedStarts += other.provisionedStarts;
    provisionedInvocations += other.provisionedInvocations;
    spillovers += other.spillovers;
    streamed += other.streamed;
    asyncAttempts += other.asyncAttempts;
    asyncRetries += other.asyncRetries;
    waitedForHost += other.waitedForHost;
    memoryPressure += other.memoryPressure;
    waitedForCore += other.waitedForCore;
    requestBytes += other.requestBytes;
    responseBytes += other.responseBytes;
    logBytes += other.logBytes;
    duration.merge(other.duration);
    init.merge(other.init);
    queued.merge(other.queued);
    overhead.merge(other.overhead);
    extensions.merge(other.extensions);
    memory.merge(other.memory);
    asyncAge.merge(other.asyncAge);
    billing.merge(other.billing);
    asyncReceived += other.asyncReceived;
    asyncDropped += other.asyncDropped;
    destinationFailures += other.destinationFailures;
    deadLetterErrors += other.deadLetterErrors;
    gauges.merge(other.gauges);
}

std::uint64_t Rollup::invocations() const {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const auto outcome = static_cast<Outcome>(i);
        if (outcome != Outcome::Throttled && outcome != Outcome::HostRejected) all += outcomes[i];
    }
    return all - neverRan;
}

std::uint64_t Rollup::errors() const {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (failed(static_cast<Outcome>(i))) all += outcomes[i];
    }
    return all;
}

}  // namespace updraft
