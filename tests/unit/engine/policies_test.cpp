// The pure policies, by tables of state and time.
#include <gtest/gtest.h>

#include "runtime/engine/invocation_log.h"
#include "runtime/engine/policies/concurrency_limiter.h"
#include "runtime/engine/policies/host_capacity.h"
#include "runtime/engine/policies/keep_alive.h"
#include "runtime/engine/policies/request_rate.h"
#include "runtime/engine/policies/retry_policy.h"
#include "runtime/engine/policies/scaling_rate.h"

namespace updraft::test {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

TEST(TokenBucket, RefillsContinuouslyAndNeverBeyondItsCapacity) {
    ManualClock clock;
    TokenBucket bucket(10, seconds(10));
    for (int i = 0; i < 10; ++i) EXPECT_TRUE(bucket.take(clock.now()));
    EXPECT_FALSE(bucket.take(clock.now()));
    EXPECT_EQ(bucket.nextAt(clock.now()), clock.now() + seconds(1));
    clock.advance(Millis(999));
    EXPECT_FALSE(bucket.take(clock.now()));
    clock.advance(Millis(1));
    EXPECT_TRUE(bucket.take(clock.now()));
    EXPECT_FALSE(bucket.take(clock.now()));
    clock.advance(std::chrono::hours(5));
    EXPECT_DOUBLE_EQ(bucket.available(clock.now()), 10);
    bucket.giveBack(3);
    EXPECT_DOUBLE_EQ(bucket.available(clock.now()), 10);
}

TEST(TokenBucket, ResizingKeepsTheShareThatIsUsed) {
    ManualClock clock;
    TokenBucket bucket(10, seconds(10));
    bucket.take(clock.now(), 5);
    bucket.resize(100, seconds(10));
    EXPECT_DOUBLE_EQ(bucket.available(clock.now()), 50);
    clock.advance(seconds(1));
    EXPECT_DOUBLE_EQ(bucket.available(clock.now()), 60);
}

TEST(TokenBucket, AnEmptyOneNeverGives) {
    ManualClock clock;
    TokenBucket bucket(0, seconds(1));
    EXPECT_FALSE(bucket.take(clock.now()));
    EXPECT_EQ(bucket.nextAt(clock.now()), TimePoint::max());
}

TEST(ScalingRate, AThousandPerTenSeconds) {
    ManualClock clock;
    ScalingRate rate(1000, seconds(10));
    int started = 0;
    const auto drain = [&] {
        while (rate.mayStart(clock.now())) ++started;
    };
    drain();
    EXPECT_EQ(started, 1000);
    clock.advance(seconds(1));
    drain();
    EXPECT_EQ(started, 1100);
    clock.advance(minutes(10));
    drain();
    EXPECT_EQ(started, 2100) << "what was not used in ten minutes is not saved up";
}

TEST(RequestRate, TenForEachUnitOfConcurrency) {
    struct Row {
        int concurrency, perConcurrency;
        bool reserved;
        int admitted;
        ThrottleReason after;
    };
    const Row rows[] = {
        {1000, 10, false, 10'000, ThrottleReason::FunctionInvocationRateLimitExceeded},
        {5, 10, true, 50, ThrottleReason::ReservedFunctionInvocationRateLimitExceeded},
        {5, 0, true, 20'000, ThrottleReason::None},
    };
    for (const Row& row : rows) {
        ManualClock clock;
        RequestRate rate;
        int admitted = 0;
        ThrottleReason last = ThrottleReason::None;
        while (admitted < 20'000 && last == ThrottleReason::None) {
            last = rate.admit(clock.now(), row.concurrency, row.perConcurrency, row.reserved);
            if (last == ThrottleReason::None) ++admitted;
        }
        EXPECT_EQ(admitted, row.admitted);
        EXPECT_EQ(last, row.after);
    }
}

TEST(ConcurrencyLimiter, UnreservedFunctionsShareWhatIsLeft) {
    ConcurrencyLimiter limiter(10, 2);
    FunctionConcurrency a, b, mine;
    limiter.setReserved(mine, 4);
    EXPECT_EQ(limiter.unreservedLimit(), 6);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(limiter.acquire(a), ThrottleReason::None);
        EXPECT_EQ(limiter.acquire(b), ThrottleReason::None);
    }
    EXPECT_EQ(limiter.acquire(a), ThrottleReason::ConcurrentInvocationLimitExceeded);
    for (int i = 0; i < 4; ++i) EXPECT_EQ(limiter.acquire(mine), ThrottleReason::None);
    EXPECT_EQ(limiter.acquire(mine), ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded);
    limiter.release(b);
    EXPECT_EQ(limiter.acquire(a), ThrottleReason::None);
    limiter.release(mine);
    EXPECT_EQ(limiter.acquire(a), ThrottleReason::ConcurrentInvocationLimitExceeded);
    EXPECT_EQ(limiter.acquire(mine), ThrottleReason::None);
}

TEST(ConcurrencyLimiter, ReservingWhileCallsRunMovesTheirClaims) {
    ConcurrencyLimiter limiter(10, 0);
    FunctionConcurrency function;
    for (int i = 0; i < 3; ++i) EXPECT_EQ(limiter.acquire(function), ThrottleReason::None);
    limiter.setReserved(function, 2);
    EXPECT_EQ(limiter.unreservedUsed(), 0);
    EXPECT_EQ(limiter.acquire(function), ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded);
    limiter.release(function);
    limiter.setReserved(function, std::nullopt);
    EXPECT_EQ(limiter.unreservedUsed(), 2);
    limiter.release(function);
    limiter.release(function);
    EXPECT_EQ(limiter.unreservedUsed(), 0);
    EXPECT_EQ(limiter.unreservedLimit(), 10);
}

TEST(ConcurrencyLimiter, KeepsTheUnreservedMinimum) {
    ConcurrencyLimiter limiter(1000, 100);
    FunctionConcurrency one, two;
    EXPECT_TRUE(limiter.checkReserved(one, 900));
    const Status refused = limiter.checkReserved(one, 901);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("below its minimum value of [100]"), std::string::npos);
    limiter.setReserved(one, 900);
    EXPECT_TRUE(limiter.checkReserved(one, 900)) << "its own reservation is not in its way";
    EXPECT_TRUE(limiter.checkReserved(two, 0));
    EXPECT_FALSE(limiter.checkReserved(two, 1));
    EXPECT_TRUE(limiter.checkProvisioned(one, 900));
    EXPECT_FALSE(limiter.checkProvisioned(one, 901));
    EXPECT_FALSE(limiter.checkProvisioned(two, 1));
}

TEST(ConcurrencyLimiter, ProvisionedClaimsAreTakenUsedOrNot) {
    ConcurrencyLimiter limiter(5, 0);
    FunctionConcurrency function, other;
    limiter.setProvisioned(function, 4);
    EXPECT_EQ(limiter.acquire(other), ThrottleReason::None);
    EXPECT_EQ(limiter.acquire(other), ThrottleReason::ConcurrentInvocationLimitExceeded);
    limiter.setReserved(function, 5);
    EXPECT_EQ(limiter.unreservedLimit(), 0);
    EXPECT_EQ(limiter.acquire(function), ThrottleReason::None);
    EXPECT_EQ(limiter.acquire(function), ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded);
}

TEST(KeepAlive, DecidesByIdleTimeAndAge) {
    const TimePoint zero{};
    const KeepAlive policy{minutes(10), std::chrono::hours(4), true, Millis(50)};
    struct Row {
        Nanos since, now;
        bool frozen, provisioned, processes;
        KeepAlive::Action action;
        Nanos askAgain;
    };
    const Row rows[] = {
        {seconds(0), Millis(49), false, false, true, KeepAlive::Action::Wait, Millis(50)},
        {seconds(0), Millis(50), false, false, true, KeepAlive::Action::Freeze, minutes(10)},
        {seconds(0), Millis(51), true, false, true, KeepAlive::Action::Wait, minutes(10)},
        {seconds(0), Millis(51), false, false, false, KeepAlive::Action::Wait, minutes(10)},
        {seconds(0), minutes(10), true, false, true, KeepAlive::Action::End, Nanos::max()},
        {seconds(0), minutes(10), true, true, true, KeepAlive::Action::Wait, std::chrono::hours(4)},
        {minutes(239), minutes(239), true, false, true, KeepAlive::Action::Wait, std::chrono::hours(4)},
        {minutes(239), minutes(240), true, true, true, KeepAlive::Action::End, Nanos::max()},
    };
    for (const Row& row : rows) {
        const auto decision = policy.decide(
            {zero, zero + row.since, row.frozen, row.provisioned, row.processes}, zero + row.now);
        EXPECT_EQ(decision.action, row.action);
        if (row.action != KeepAlive::Action::End) {
            EXPECT_EQ(decision.askAgain, zero + row.askAgain);
        }
    }
    KeepAlive thawed = policy;
    thawed.freeze = false;
    EXPECT_EQ(thawed.decide({zero, zero, false, false, true}, zero + seconds(1)).action,
              KeepAlive::Action::Wait);
}

TEST(HostCapacity, LimitsByNumberAndMemory) {
    struct Row {
        int most;
        std::int64_t bytes;
        int held;
        std::int64_t heldBytes, expected;
        HostCapacity::Verdict verdict;
    };
    const Row rows[] = {
        {0, 0, 5000, 1LL << 40, 1, HostCapacity::Verdict::Fits},
        {2, 0, 1, 0, 1, HostCapacity::Verdict::Fits},
        {2, 0, 2, 0, 1, HostCapacity::Verdict::TooMany},
        {0, 100, 1, 60, 40, HostCapacity::Verdict::Fits},
        {0, 100, 1, 61, 40, HostCapacity::Verdict::NoMemory},
        {0, 100, 0, 0, 500, HostCapacity::Verdict::Fits},
    };
    for (const Row& row : rows) {
        const HostCapacity capacity{row.most, row.bytes};
        EXPECT_EQ(capacity.verdict(row.held, row.heldBytes, row.expected), row.verdict);
    }
    EXPECT_EQ(expectedMemory(0, 10240), 40LL << 20);
    EXPECT_EQ(expectedMemory(90 << 20, 10240), 90LL << 20);
    EXPECT_EQ(expectedMemory(900LL << 20, 128), 128LL << 20);
}

TEST(RetryPolicy, FollowsTheCloudsTimes) {
    const RetryPolicy policy;
    const EventInvokeConfig defaults;
    const WallNanos now = 1'000'000'000'000;
    const auto after = [&](int attempts) {
        return policy.afterFunctionError({now, attempts, 0}, defaults, now);
    };
    EXPECT_EQ(after(1).notBefore - now, 60'000'000'000);
    EXPECT_EQ(after(2).notBefore - now, 120'000'000'000);
    EXPECT_EQ(after(3).verdict, RetryPolicy::Verdict::RetriesExhausted);
    const int pauses[] = {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300};
    for (int i = 0; i < 11; ++i) EXPECT_EQ(policy.backOff(i + 1), seconds(pauses[i]));
    EXPECT_EQ(policy.backOff(60'000), minutes(5));
}

TEST(RetryPolicy, GivesUpOldEventsBeforeWaitingInVain) {
    const RetryPolicy policy;
    EventInvokeConfig config;
    config.maximumEventAgeS = 100;
    const WallNanos accepted = 0;
    const auto at = [](int s) { return s * 1'000'000'000LL; };
    EXPECT_EQ(policy.afterFunctionError({accepted, 1, 0}, config, at(40)).verdict,
              RetryPolicy::Verdict::Retry);
    EXPECT_EQ(policy.afterFunctionError({accepted, 1, 0}, config, at(41)).verdict,
              RetryPolicy::Verdict::EventAgeExceeded);
    EXPECT_EQ(policy.afterThrottle({accepted, 0, 1}, config, at(99)).verdict, RetryPolicy::Verdict::Retry);
    EXPECT_EQ(policy.afterThrottle({accepted, 0, 2}, config, at(99)).verdict,
              RetryPolicy::Verdict::EventAgeExceeded);
    EXPECT_FALSE(RetryPolicy::tooOld(0, {}, at(21'600)));
    EXPECT_TRUE(RetryPolicy::tooOld(0, {}, at(21'601)));
}

TEST(InvocationLog, KeepsTheBeginningForTheRecordAndTheEndForTheCaller) {
    InvocationLog log;
    log.keepTail();
    const std::string line(1000, 'a');
    for (int i = 0; i < 1000; ++i) log.append(line);
    log.append("the end");
    const std::string tail = log.tail("START", "END", "REPORT");
    EXPECT_EQ(tail.size(), kLogTail);
    EXPECT_TRUE(tail.ends_with("a\nthe end\nEND\nREPORT\n"));
    const std::string text = log.take();
    EXPECT_LT(text.size(), kLogKept + 100);
    EXPECT_TRUE(text.ends_with("[log truncated: 740 more lines were not kept]"))
        << text.substr(text.size() - 60);
    EXPECT_TRUE(log.empty());
}

TEST(InvocationLog, WhatCameEarlierGoesFirst) {
    InvocationLog log, earlier;
    log.append("second");
    earlier.append("first");
    log.prepend(std::move(earlier));
    EXPECT_EQ(log.take(), "first\nsecond");
}

}  // namespace
}  // namespace updraft::test
