// ConcurrencyLimiter: how many invocations may be under way at once, in the account and per function.
// A function with reserved concurrency has a pool of its own, taken from the account's; all others share what
// is left. Provisioned concurrency claims its whole allocation for as long as it is configured, used or not,
// from the same pool as the function's other invocations.
// (docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html)
// Pure: counts in, decisions out.
#pragma once

#include <optional>
#include <string>

#include "runtime/base/result.h"
#include "runtime/telemetry/invocation_record.h"

namespace updraft {

// What one function holds. Owned by the caller, changed only through the limiter.
class FunctionConcurrency {
  public:
    std::optional<int> reserved() const { return reserved_; }
    int provisioned() const { return provisioned_; }  // claimed by configuration
    int onDemand() const { return onDemand_; }  // invocations under way outside provisioned environments
    int claimed() const { return provisioned_ + onDemand_; }

  private:
    friend class ConcurrencyLimiter;
    std::optional<int> reserved_;
    int provisioned_ = 0;
    int onDemand_ = 0;
};

class ConcurrencyLimiter {
  public:
    ConcurrencyLimiter(int account, int minimumUnreserved)
        : account_(account), minimumUnreserved_(minimumUnreserved) {}

    // Takes one for an on-demand invocation; anything but None means that nothing was taken.
    ThrottleReason acquire(FunctionConcurrency& function);
    void release(FunctionConcurrency& function);

    // Why a reservation of `reserved` cannot be made, in the API's words; ok when it can.
    Status checkReserved(const FunctionConcurrency& function, int reserved) const;
    // Applies without checking: whoever configures checks first.
    void setReserved(FunctionConcurrency& function, std::optional<int> reserved);
    // Why the provisioned claim of a function (all its qualifiers together) cannot become `total`.
    Status checkProvisioned(const FunctionConcurrency& function, int total) const;
    void setProvisioned(FunctionConcurrency& function, int total);

    void setLimits(int account, int minimumUnreserved);
    int account() const { return account_; }
    int unreservedLimit() const { return account_ > reservedSum_ ? account_ - reservedSum_ : 0; }
    int unreservedUsed() const { return unreservedUsed_; }
    int reservedSum() const { return reservedSum_; }
    // The most that this function could ever have at once.
    int limitFor(const FunctionConcurrency& function) const {
        return function.reserved_ ? *function.reserved_ : unreservedLimit();
    }

  private:
    int account_;
    int minimumUnreserved_;
    int reservedSum_ = 0;
    int unreservedUsed_ = 0;  // claims of all functions without a reservation
};

}  // namespace updraft
