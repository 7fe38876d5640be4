#include "runtime/engine/policies/retry_policy.h"

#include <algorithm>

namespace updraft {

namespace {
constexpr int kDefaultRetries = 2;
constexpr int kDefaultEventAgeS = 21'600;
}  // namespace

Nanos RetryPolicy::backOff(int throttles) const {
    Nanos pause = throttleFirst;
    for (int i = 1; i < throttles && pause < throttleMost; ++i) pause *= 2;
    return std::min(pause, throttleMost);
}

bool RetryPolicy::tooOld(WallNanos accepted, const EventInvokeConfig& config, WallNanos now) {
    const std::int64_t most = config.maximumEventAgeS.value_or(kDefaultEventAgeS) * 1'000'000'000LL;
    return now - accepted > most;
}

RetryPolicy::Decision RetryPolicy::afterFunctionError(const Event& event, const EventInvokeConfig& config,
                                                      WallNanos now) const {
    if (event.attempts > config.maximumRetryAttempts.value_or(kDefaultRetries))
        return {Verdict::RetriesExhausted, 0};
    const WallNanos next = now + (event.attempts <= 1 ? firstRetry : secondRetry).count();
    // No use in waiting for an attempt that will not be made.
    if (tooOld(event.accepted, config, next)) return {Verdict::EventAgeExceeded, 0};
    return {Verdict::Retry, next};
}

RetryPolicy::Decision RetryPolicy::afterThrottle(const Event& event, const EventInvokeConfig& config,
                                                 WallNanos now) const {
    const WallNanos next = now + backOff(event.throttles).count();
    if (tooOld(event.accepted, config, next)) return {Verdict::EventAgeExceeded, 0};
    return {Verdict::Retry, next};
}

}  // namespace updraft
