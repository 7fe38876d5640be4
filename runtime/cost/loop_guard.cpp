#include "runtime/cost/loop_guard.h"

#include <algorithm>

namespace updraft {
namespace {

constexpr std::int64_t kSecondNs = 1'000'000'000;
constexpr std::size_t kMostFunctions = 4'096;

bool ran(const InvocationRecord& record) {
    return record.outcome != Outcome::Throttled && record.outcome != Outcome::HostRejected &&
           record.outcome != Outcome::Cancelled;
}

WallNanos endOf(const InvocationRecord& record) {
    return record.started == 0 ? record.arrived
                               : record.started + record.initNs + record.durationNs + record.extensionsNs;
}

}  // namespace

const char* name(LoopEnd end) {
    constexpr const char* kNames[] = {"goes on", "chain ended", "function stopped"};
    return kNames[static_cast<std::size_t>(end)];
}

const char* name(GuardFinding::Kind kind) {
    return kind == GuardFinding::Kind::Recursion ? "recursion" : "retry storm";
}

CallPrice CallPrice::of(const Tariff& awsLambda) {
    constexpr Quantity kUsPerMs = 1'000;
    CallPrice price;
    for (const TariffDimension& dimension : awsLambda.dimensions) {
        const TariffPrice& first = dimension.tiers.front().price;
        if (!dimension.parts.empty() || !first.known) continue;
        if (dimension.meter == Meter::OnDemandRequests || dimension.meter == Meter::Requests)
            price.request = first.partLow;
        if (dimension.meter == Meter::BilledMbMs || dimension.meter == Meter::WallMbMs)
            price.mbMillisecond = first.partLow.times(kUsPerMs);
    }
    return price;
}

Amount CallPrice::times(std::uint64_t requests, std::uint64_t mbMs) const {
    return request.times(requests) + mbMillisecond.times(mbMs);
}

// `second` of the sum: the oldest in it.
LoopGuard::Second LoopGuard::sum(const Minute& minute, std::int64_t now) {
    Second all;
    for (const Second& one : minute.seconds) {
        if (one.second < 0 || one.second > now || now - one.second >= static_cast<std::int64_t>(kSeconds))
            continue;
        all.second = all.second < 0 ? one.second : std::min(all.second, one.second);
        all.calls += one.calls;
        all.attempts += one.attempts;
        all.retries += one.retries;
        all.mbMs += one.mbMs;
    }
    return all;
}

LoopGuard::Minute& LoopGuard::minuteOf(std::uint32_t functionId) {
    if (minutes_.size() >= kMostFunctions && !minutes_.contains(functionId)) minutes_.clear();
    return minutes_[functionId];
}

Amount LoopGuard::perHour(const Second& minute, std::int64_t now) const {
    constexpr Quantity kSecondsPerHour = 3'600;
    if (minute.second < 0) return {};
    const auto span = static_cast<Quantity>(std::max<std::int64_t>(1, now - minute.second + 1));
    return price_.times(minute.calls, minute.mbMs).scaled(kSecondsPerHour, span);
}

std::optional<GuardFinding> LoopGuard::observe(const InvocationRecord& record,
                                               const std::optional<TraceLink>& trace) {
    Minute& minute = minuteOf(record.functionId);
    const std::int64_t now = endOf(record) / kSecondNs;
    Second& second = minute.seconds[static_cast<std::size_t>(std::max<std::int64_t>(0, now)) % kSeconds];
    if (second.second != now) second = Second{now};
    if (record.asyncAttempt > 0) ++second.attempts;
    if (record.asyncAttempt > 1) ++second.retries;
    if (ran(record)) {
        ++second.calls;
        second.mbMs += std::uint64_t{record.billedMs} * record.memoryMb;
    }
    const std::uint32_t chain = trace ? trace->chain : 0;
    const bool recurs = rules_.chain > 0 && chain >= rules_.chain;
    if (now < minute.quietUntil || (!recurs && record.asyncAttempt <= 1)) return std::nullopt;
    const Second all = sum(minute, now);
    const bool storms = rules_.retries > 0 && all.retries >= rules_.retries &&
                        all.retries * 100 >= all.attempts * rules_.retryPercent;
    if (!recurs && !storms) return std::nullopt;
    minute.quietUntil = now + static_cast<std::int64_t>(kSeconds);
    GuardFinding found{recurs ? GuardFinding::Kind::Recursion : GuardFinding::Kind::RetryStorm,
                       record.functionId,
                       endOf(record),
                       recurs ? chain : all.retries,
                       all.calls,
                       perHour(all, now),
                       LoopEnd::GoesOn};
    // Callers that wait end after those they call, so that the first to end may be alone in its minute.
    if (recurs && ran(record)) found.perHour = std::max(found.perHour, chainPerHour(record, *trace));
    return found;
}

// As often as the chain's calls came since it began, which a trace's first four bytes say (traceIdOf).
Amount LoopGuard::chainPerHour(const InvocationRecord& record, const TraceLink& trace) const {
    constexpr Quantity kSecondsPerHour = 3'600;
    std::int64_t began = 0;
    for (std::size_t i = 0; i < 4; ++i) began = began << 8 | trace.traceId[i];
    const std::int64_t elapsed = record.arrived / kSecondNs - began;
    if (elapsed < 0 || elapsed > static_cast<std::int64_t>(kSecondsPerHour)) return {};  // from outside
    const std::uint64_t calls = trace.chain;
    return price_.times(calls, calls * record.billedMs * record.memoryMb)
        .scaled(kSecondsPerHour, static_cast<Quantity>(elapsed + 1));
}

std::optional<GuardFinding> LoopGuard::refused(std::uint32_t functionId, std::uint32_t calls, WallNanos now) {
    Minute& minute = minuteOf(functionId);
    const std::int64_t second = now / kSecondNs;
    // Else the record of who made the call tells, with what it cost; callers that wait have none yet.
    const bool unseen = rules_.chain > calls;
    if (!unseen || second < minute.quietUntil) return std::nullopt;
    minute.quietUntil = second + static_cast<std::int64_t>(kSeconds);
    const Second all = sum(minute, second);
    return GuardFinding{GuardFinding::Kind::Recursion, functionId,         now, calls, all.calls,
                        perHour(all, second),          LoopEnd::ChainEnded};
}

}  // namespace updraft
