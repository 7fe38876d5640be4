// RetryPolicy: what becomes of an asynchronous event after an attempt
// (docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html). Function errors are tried
// twice more, after one and two minutes; throttles and a full machine go back with a growing pause and cost
// no retry; an event that is too old is given up. Pure.
#pragma once

#include <cstdint>

#include "runtime/base/clock.h"
#include "runtime/function/function_config.h"

namespace updraft {

struct RetryPolicy {
    Nanos firstRetry = std::chrono::minutes(1);
    Nanos secondRetry = std::chrono::minutes(2);
    Nanos throttleFirst = std::chrono::seconds(1);
    Nanos throttleMost = std::chrono::minutes(5);

    enum class Verdict : std::uint8_t { Retry, RetriesExhausted, EventAgeExceeded };
    struct Decision {
        Verdict verdict = Verdict::Retry;
        WallNanos notBefore = 0;  // when to try again
    };
    struct Event {
        WallNanos accepted = 0;
        int attempts = 0;   // made, this one included
        int throttles = 0;  // times it was sent back, this one included
    };

    Decision afterFunctionError(const Event& event, const EventInvokeConfig& config, WallNanos now) const;
    Decision afterThrottle(const Event& event, const EventInvokeConfig& config, WallNanos now) const;
    // Doubles from throttleFirst up to throttleMost.
    Nanos backOff(int throttles) const;
    static bool tooOld(WallNanos accepted, const EventInvokeConfig& config, WallNanos now);
};

}  // namespace updraft
