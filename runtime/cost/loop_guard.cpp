#include "runtime/cost/loop_guard.h"

#include <algorithm>

namespace updraft {
namespace {

constexpr std::int64_t kSecondNs = 1'000'000'000;
constexpr std::size_t kMostChains = 4'096, kMostFunctions = 4'096;

bool ran(const InvocationRecord& record) {
    return record.outcome != Outcome::Throttled && record.outcome != Outcome::HostRejected &&
           record.outcome != Outcome::Cancelled;
}

WallNanos endOf(const InvocationRecord& record) {
    return record.started == 0 ? record.arrived
                               : record.started + record.initNs + record.durationNs + record.extensionsNs;
}

}  // namespace

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

LoopGuard::Second LoopGuard::sum(const Minute& minute, std::int64_t now) const {
    Second all;
    for (const Second& one : minute.seconds) {
        if (one.second < 0 || one.second > now || now - one.second >= static_cast<std::int64_t>(kSeconds))
            continue;
        all.calls += one.calls;
        all.attempts += one.attempts;
        all.retries += one.retries;
        all.mbMs += one.mbMs;
    }
    return all;
}

// How often this function was called in this trace, this call included.
std::uint32_t LoopGuard::chainOf(const InvocationRecord& record, const std::optional<TraceLink>& trace) {
    if (!trace || trace->callerFunctionId == 0) return 0;
    const Chain key{trace->traceId, record.functionId};
    const auto [at, fresh] = chains_.try_emplace(key, 0);
    if (fresh) order_.push_back(key);
    const std::uint32_t count = ++at->second;
    if (order_.size() > kMostChains) {
        chains_.erase(order_.front());
        order_.pop_front();
    }
    return count;
}

GuardFinding LoopGuard::finding(GuardFinding::Kind kind, const InvocationRecord& record, std::uint64_t count,
                                const Second& minute) const {
    constexpr Quantity kMinutesPerHour = 60;
    GuardFinding found{kind, record.functionId, endOf(record), count, minute.calls, {}};
    found.perHour = price_.times(minute.calls, minute.mbMs).times(kMinutesPerHour);
    return found;
}

std::optional<GuardFinding> LoopGuard::observe(const InvocationRecord& record,
                                               const std::optional<TraceLink>& trace) {
    if (minutes_.size() >= kMostFunctions && !minutes_.contains(record.functionId)) minutes_.clear();
    Minute& minute = minutes_[record.functionId];
    const std::int64_t now = endOf(record) / kSecondNs;
    Second& second = minute.seconds[static_cast<std::size_t>(std::max<std::int64_t>(0, now)) % kSeconds];
    if (second.second != now) second = Second{now};
    if (record.asyncAttempt > 0) ++second.attempts;
    if (record.asyncAttempt > 1) ++second.retries;
    if (ran(record)) {
        ++second.calls;
        second.mbMs += std::uint64_t{record.billedMs} * record.memoryMb;
    }
    const std::uint32_t chain = chainOf(record, trace);
    if (now < minute.quietUntil) return std::nullopt;
    const Second all = sum(minute, now);
    const bool recurs = rules_.chain > 0 && chain >= rules_.chain;
    const bool storms = rules_.retries > 0 && all.retries >= rules_.retries &&
                        all.retries * 100 >= all.attempts * rules_.retryPercent;
    if (!recurs && !storms) return std::nullopt;
    minute.quietUntil = now + static_cast<std::int64_t>(kSeconds);
    return recurs ? finding(GuardFinding::Kind::Recursion, record, chain, all)
                  : finding(GuardFinding::Kind::RetryStorm, record, all.retries, all);
}

}  // namespace updraft
