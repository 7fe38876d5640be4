#include "runtime/engine/policies/request_rate.h"

namespace updraft {

bool RequestRate::mayPass(TimePoint now, int concurrency, int perConcurrency) {
    if (perConcurrency <= 0) return true;
    const double perSecond = static_cast<double>(concurrency) * perConcurrency;
    if (bucket_.capacity() != perSecond) bucket_.resize(perSecond, std::chrono::seconds(1));
    return bucket_.take(now);
}

ThrottleReason RequestRate::admit(TimePoint now, int concurrency, int perConcurrency, bool reserved) {
    if (mayPass(now, concurrency, perConcurrency)) return ThrottleReason::None;
    return reserved ? ThrottleReason::ReservedFunctionInvocationRateLimitExceeded
                    : ThrottleReason::FunctionInvocationRateLimitExceeded;
}

}  // namespace updraft
