// ScalingRate: how fast one function may get new environments: 1,000 per 10 seconds, refilled continuously,
// never more than that in store (docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html). Pure.
#pragma once

#include "runtime/engine/policies/token_bucket.h"

namespace updraft {

class ScalingRate {
  public:
    ScalingRate(int burst, Nanos period) : bucket_(burst, period) {}

    bool mayStart(TimePoint now) { return bucket_.take(now); }
    void giveBack() { bucket_.giveBack(); }  // the start did not happen
    void configure(int burst, Nanos period) { bucket_.resize(burst, period); }
    double available(TimePoint now) { return bucket_.available(now); }

  private:
    TokenBucket bucket_;
};

}  // namespace updraft
