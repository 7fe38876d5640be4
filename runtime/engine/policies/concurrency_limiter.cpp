#include "runtime/engine/policies/concurrency_limiter.h"

namespace updraft {

ThrottleReason ConcurrencyLimiter::acquire(FunctionConcurrency& function) {
    if (function.reserved_) {
        if (function.claimed() >= *function.reserved_)
            return ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded;
    } else {
        if (unreservedUsed_ >= unreservedLimit()) return ThrottleReason::ConcurrentInvocationLimitExceeded;
        ++unreservedUsed_;
    }
    ++function.onDemand_;
    return ThrottleReason::None;
}

void ConcurrencyLimiter::release(FunctionConcurrency& function) {
    --function.onDemand_;
    if (!function.reserved_) --unreservedUsed_;
}

Status ConcurrencyLimiter::checkReserved(const FunctionConcurrency& function, int reserved) const {
    const int others = reservedSum_ - function.reserved_.value_or(0);
    if (reserved < 0) return Error{"ReservedConcurrentExecutions must be zero or more."};
    if (account_ - others - reserved < minimumUnreserved_) {
        return Error{
            "Specified ReservedConcurrentExecutions for function decreases account's "
            "UnreservedConcurrentExecution below its minimum value of [" +
            std::to_string(minimumUnreserved_) + "]."};
    }
    if (reserved < function.provisioned_) {
        return Error{
            "ReservedConcurrentExecutions cannot be lower than the function's provisioned concurrency of " +
            std::to_string(function.provisioned_) + "."};
    }
    return Done{};
}

void ConcurrencyLimiter::setReserved(FunctionConcurrency& function, std::optional<int> reserved) {
    reservedSum_ += reserved.value_or(0) - function.reserved_.value_or(0);
    if (!function.reserved_ && reserved) unreservedUsed_ -= function.claimed();
    if (function.reserved_ && !reserved) unreservedUsed_ += function.claimed();
    function.reserved_ = reserved;
}

Status ConcurrencyLimiter::checkProvisioned(const FunctionConcurrency& function, int total) const {
    if (function.reserved_) {
        if (total <= *function.reserved_) return Done{};
        return Error{
            "Requested Provisioned Concurrency should not be greater than the "
            "reservedConcurrentExecution for function"};
    }
    // The unreserved minimum stays for on-demand invocations of others.
    if (unreservedLimit() - total < minimumUnreserved_) {
        return Error{
            "Specified ConcurrentExecutions for function decreases account's "
            "UnreservedConcurrentExecution below its minimum value of [" +
            std::to_string(minimumUnreserved_) + "]."};
    }
    return Done{};
}

void ConcurrencyLimiter::setProvisioned(FunctionConcurrency& function, int total) {
    if (!function.reserved_) unreservedUsed_ += total - function.provisioned_;
    function.provisioned_ = total;
}

void ConcurrencyLimiter::setLimits(int account, int minimumUnreserved) {
    account_ = account;
    minimumUnreserved_ = minimumUnreserved;
}

}  // namespace updraft
