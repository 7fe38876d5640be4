// One attempt of a call: limits, the environment, the handler, and what it leaves behind.
#include <algorithm>
#include <cmath>

#include "runtime/sample/sample_shop.h"

namespace updraft::sample {
namespace {

constexpr double kNsPerMs = 1e6;
constexpr std::uint32_t kRatePerConcurrency = 10;  // requests a second, as Lambda has it
constexpr std::int64_t kShortestHandler = 200'000;
constexpr std::uint16_t kMostAttempts = 3;
constexpr std::int64_t kFirstRetry = 60 * kSecond, kSecondRetry = 120 * kSecond;
// While this machine is full: how long calls wait for a core, and how many are turned away.
constexpr double kCoreWaitMs = 35, kTurnedAway = 0.12;
constexpr std::uint16_t kNoRoom = 1, kWaitedForCore = 4;  // InvocationRecord::hostLimit
constexpr double kLogLines = 0.02, kStartsLater = 0.4;
constexpr double kNewVersionPace = 0.82;

std::int64_t nanos(double ms) {
    return static_cast<std::int64_t>(ms * kNsPerMs);
}

std::uint32_t bytes(double count) {
    return static_cast<std::uint32_t>(count);
}

}  // namespace

struct SampleShop::Turn {
    Turn(Part& function, const SampleCall& attempt) : part(function), call(attempt) {}

    Part& part;
    const SampleCall& call;
    SampleFleet* fleet = nullptr;
    SampleEnvironment* environment = nullptr;
    InvocationRecord record{};
    std::string message{};  // of an error

    WallNanos endOfHandler() const { return record.started + record.durationNs; }
    void fail(Outcome outcome, std::uint32_t errorTypeId) {
        record.outcome = outcome;
        record.errorTypeId = errorTypeId;
    }
};

std::uint32_t SampleShop::versionFor(Part& part) {
    return part.canary != 0 && random_.happens(part.canaryShare) ? part.canary : part.version;
}

SampleAnswer SampleShop::handle(const SampleCall& call) {
    Part& part = parts_[call.function];
    std::uint32_t busy = 0;
    for (const auto& fleet : part.fleets) busy += fleet->look(call.at).busy;
    Turn turn(part, call);
    fillIn(turn);
    if (const ThrottleReason reason = limitOf(part, call, busy); reason != ThrottleReason::None) {
        if (call.attempt > 0) return postpone(part, call);
        return refuse(turn, Outcome::Throttled, reason);
    }
    if (hostFull_ && random_.happens(kTurnedAway) && call.attempt == 0)
        return refuse(turn, Outcome::HostRejected, ThrottleReason::None);
    return serve(turn);
}

void SampleShop::fillIn(Turn& turn) {
    const SampleCall& call = turn.call;
    InvocationRecord& record = turn.record;
    record.requestId = call.requestId;
    record.arrived = call.at;
    record.functionId = turn.part.id;
    record.version = versionFor(turn.part);
    record.aliasId = record.version == 0 ? 0 : liveAlias_;
    record.memoryMb = turn.part.is.memoryMb;
    record.trigger = call.trigger;
    record.asyncAttempt = call.attempt;
    record.ageNs = call.attempt == 0 ? 0 : call.at - call.accepted;
    record.requestBytes = bytes(random_.logNormal(420, 0.5));
    record.overheadNs = nanos(random_.logNormal(0.35, 0.4));
}

ThrottleReason SampleShop::limitOf(Part& part, const SampleCall& call, std::uint32_t busy) {
    const WallNanos second = call.at / kSecond;
    if (second != part.second) {
        part.second = second;
        part.inSecond = 0;
    }
    ++part.inSecond;
    const std::uint32_t reserved = part.is.reserved;
    if (reserved > 0) {
        if (call.attempt == 0 && part.inSecond > reserved * kRatePerConcurrency)
            return ThrottleReason::ReservedFunctionInvocationRateLimitExceeded;
        if (busy >= reserved) return ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded;
    } else if (busyInAll(call.at) >= account_) {
        return ThrottleReason::ConcurrentInvocationLimitExceeded;
    }
    return ThrottleReason::None;
}

SampleAnswer SampleShop::refuse(Turn& turn, Outcome outcome, ThrottleReason reason) {
    turn.record.outcome = outcome;
    turn.record.throttle = reason;
    if (outcome == Outcome::HostRejected) turn.record.hostLimit = kNoRoom;
    if (reason != ThrottleReason::None) noteThrottle(turn.part, reason, turn.call.at);
    emit(turn.record, {}, turn.call.link);
    return {false, turn.call.at + turn.record.overheadNs};
}

// Waits in the queue until there is room: about as soon as the ones before it are done.
SampleAnswer SampleShop::postpone(Part& part, SampleCall call) {
    const double each = part.is.medianMs / std::max(1u, part.is.reserved);
    const WallNanos from = call.at;
    part.granted = std::max(from, part.granted) + nanos(each * random_.between(0.6, 1.4)) + 1;
    call.at = part.granted;
    wait(part, {from, call.at}, call.accepted);
    calls_.push(call);
    return {};
}

SampleAnswer SampleShop::serve(Turn& turn) {
    turn.fleet = &fleetOf(turn.part, turn.record.version);
    if (!findEnvironment(turn)) return failInit(turn);
    runHandler(turn);
    finish(turn);
    return {turn.record.outcome == Outcome::Success, turn.endOfHandler()};
}

// False: a new one was needed, and could not start.
bool SampleShop::findEnvironment(Turn& turn) {
    InvocationRecord& record = turn.record;
    if (hostFull_) {
        ++limitedByHost_;
        record.queuedNs = nanos(random_.logNormal(kCoreWaitMs, 0.8));
        record.hostLimit = kWaitedForCore;
    }
    const WallNanos begin = record.arrived + record.queuedNs + record.overheadNs / 3;
    const SampleFleet::Look look = turn.fleet->look(record.arrived);
    record.started = begin;
    if (look.free != nullptr) {
        turn.environment = look.free;
        noteStart(turn);
    } else {
        record.cold = ColdStart::OnDemand;
        record.initNs = nanos(random_.logNormal(turn.part.is.initMs, 0.18));
        record.started = begin + record.initNs;
        turn.environment = &turn.fleet->start(store_->nextEnvironmentId(), begin, record.initNs, false);
    }
    record.environmentId = turn.environment->life.id;
    record.provisioned = turn.environment->life.provisioned ? 1 : 0;
    record.spillover = turn.fleet->hasProvisioned() && record.provisioned == 0 ? 1 : 0;
    return record.cold != ColdStart::OnDemand || !turn.part.broken;
}

// Of an environment that was there: whether this call is the first to tell of its start, or has to wait for
// one.
void SampleShop::noteStart(Turn& turn) {
    InvocationRecord& record = turn.record;
    SampleEnvironment& environment = *turn.environment;
    if (environment.life.provisioned && !environment.noted) {
        record.cold = ColdStart::Provisioned;
        record.initNs = environment.life.initNs;
    } else if (std::exchange(environment.gone, false)) {
        const WallNanos begin = record.started;
        record.cold = ColdStart::Suppressed;
        record.initNs = nanos(random_.logNormal(turn.part.is.initMs, 0.18));
        record.started += record.initNs;
        turn.fleet->reset(environment, {begin, record.started});
        store_->onEnvironmentMoment(
            {environment.life.id, record.started, EnvironmentMoment::Kind::ResetDone});
    }
}

SampleAnswer SampleShop::failInit(Turn& turn) {
    InvocationRecord& record = turn.record;
    const WallNanos failedAt = record.started;
    record.started = 0;
    record.billedMs = static_cast<std::uint32_t>((record.initNs + 999'999) / 1'000'000);
    turn.fail(Outcome::InitError, platformErrors_[3]);
    turn.message = "No module named 'PIL'";
    turn.environment->life.initFailed = true;
    turn.fleet->end(*turn.environment, failedAt, EnvironmentEnd::Failed);
    emit(record, logOf(turn), turn.call.link);
    if (turn.call.attempt > 0) afterFailure(turn, failedAt);
    return {false, failedAt};
}

namespace {
// Spread by the last digits of the duration: a draw would make another month of every seed.
void measureCpu(InvocationRecord& record, const SampleFunction& is) {
    constexpr std::int64_t kDigits = 1'000;
    const double spread = 0.75 + 0.5 * static_cast<double>(record.durationNs % kDigits) / kDigits;
    // What hangs waits for something.
    const double share = record.outcome == Outcome::Timeout ? 0.02 : std::min(1.0, is.cpuShare * spread);
    record.cpuNs = static_cast<std::int64_t>(static_cast<double>(record.durationNs) * share);
}
}  // namespace

void SampleShop::runHandler(Turn& turn) {
    InvocationRecord& record = turn.record;
    const SampleFunction& is = turn.part.is;
    const double pace = turn.part.pace * (record.version > is.version ? kNewVersionPace : 1);
    record.durationNs = std::max(kShortestHandler, nanos(random_.logNormal(is.medianMs * pace, is.spread)));
    turn.environment->leakedKb += is.leakKb * random_.between(0.4, 1.6);
    const double used = is.memoryMb * 1024.0 * is.usedShare * (1 + 0.04 * random_.normal());
    const std::uint32_t most = is.memoryMb * 1024;
    record.maxMemoryKb = std::min(most, bytes(std::max(1'024.0, used + turn.environment->leakedKb)));
    record.responseBytes = bytes(random_.logNormal(is.responseBytes, 0.4));
    decide(turn);
    if (record.outcome == Outcome::Success) callOn(turn);
    if (const std::int64_t limit = std::int64_t{is.timeoutMs} * 1'000'000; record.durationNs > limit) {
        record.durationNs = limit;
        turn.fail(Outcome::Timeout, platformErrors_[1]);
    }
    measureCpu(record, is);
    const bool billsInit = record.cold == ColdStart::OnDemand || record.cold == ColdStart::Suppressed;
    const std::int64_t billed = record.durationNs + (billsInit ? record.initNs : 0);
    record.billedMs = static_cast<std::uint32_t>((billed + 999'999) / 1'000'000);
}

void SampleShop::decide(Turn& turn) {
    InvocationRecord& record = turn.record;
    const SampleFunction& is = turn.part.is;
    if (record.maxMemoryKb == is.memoryMb * 1024) return turn.fail(Outcome::OutOfMemory, platformErrors_[0]);
    double chance = random_.uniform();
    const auto isThis = [&](double share) { return (chance -= share) < 0; };
    if (isThis(is.handledErrors)) {
        turn.fail(Outcome::HandledError, turn.part.errorTypeId);
        turn.message = is.errorMessage;
        record.responseBytes = 160;
    } else if (isThis(is.exits)) {
        turn.fail(Outcome::ExitError, platformErrors_[0]);
    } else if (isThis(is.hangs)) {
        record.durationNs = (std::int64_t{is.timeoutMs} + 1) * 1'000'000;
    } else if (isThis(is.badResponses)) {
        turn.fail(Outcome::BadResponse, platformErrors_[2]);
        record.responseBytes = 6u << 20;
    }
}

// The call lies within its caller's, unless nobody waits for it.
void SampleShop::callOn(Turn& turn) {
    const SampleFunction& is = turn.part.is;
    if (is.callee < 0 || !random_.happens(is.calls)) return;
    InvocationRecord& record = turn.record;
    SampleCall call;
    call.function = static_cast<std::size_t>(is.callee);
    call.requestId = random_.requestId();
    const bool waits = !parts_[call.function].is.async;
    call.trigger = waits ? Trigger::Invoke : Trigger::Async;
    call.at = record.started + record.durationNs / 2;
    call.link.emplace();
    call.link->traceId = turn.call.link ? turn.call.link->traceId : traceIdOf(record);
    call.link->parent = spanIdOf(record.requestId, record.asyncAttempt);
    call.link->callerFunctionId = record.functionId;
    if (!waits) return accept(call);
    const SampleAnswer answer = handle(call);
    record.durationNs += answer.at - call.at;
    if (answer.fine) return;
    turn.fail(Outcome::HandledError, turn.part.errorTypeId);
    turn.message = "the payment failed";
}

void SampleShop::finish(Turn& turn) {
    InvocationRecord& record = turn.record;
    turn.fleet->run(*turn.environment, {record.started, turn.endOfHandler()});
    busyUntil_.push(turn.endOfHandler());
    mostBusy_ = std::max(mostBusy_, busyInAll(record.arrived));
    emit(record, logOf(turn), turn.call.link);
    const bool gone = record.outcome == Outcome::ExitError || record.outcome == Outcome::Timeout ||
                      record.outcome == Outcome::OutOfMemory;
    if (gone) startAnew(turn);
    if (record.outcome != Outcome::Success && turn.call.attempt > 0) afterFailure(turn, turn.endOfHandler());
}

// At once, or with the next call.
void SampleShop::startAnew(Turn& turn) {
    const WallNanos from = turn.endOfHandler();
    const std::uint32_t id = turn.environment->life.id;
    store_->onEnvironmentMoment({id, from, EnvironmentMoment::Kind::ResetBegan});
    turn.environment->gone = random_.happens(kStartsLater);
    turn.environment->leakedKb = 0;
    if (turn.environment->gone) return;
    const WallNanos until = from + nanos(random_.logNormal(turn.part.is.initMs, 0.18));
    turn.fleet->reset(*turn.environment, {from, until});
    store_->onEnvironmentMoment({id, until, EnvironmentMoment::Kind::ResetDone});
}

void SampleShop::afterFailure(Turn& turn, WallNanos at) {
    if (turn.call.attempt >= kMostAttempts) {
        ++turn.part.dropped;
        return;
    }
    SampleCall again = turn.call;
    again.at = at + (again.attempt++ == 1 ? kFirstRetry : kSecondRetry) + nanos(random_.between(1, 900));
    wait(turn.part, {at, again.at}, again.accepted);
    calls_.push(again);
}

std::string SampleShop::logOf(const Turn& turn) {
    if (!turn.message.empty()) return "ERROR " + turn.message + "\n";
    const bool prints = turn.record.outcome == Outcome::Success && !turn.part.is.logLine.empty();
    return prints && random_.happens(kLogLines) ? turn.part.is.logLine + "\n" : std::string();
}

}  // namespace updraft::sample
