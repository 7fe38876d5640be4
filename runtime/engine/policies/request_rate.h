// RequestRate: requests per second of one function: 10 for each unit of concurrency it may have
// (docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html). A second's worth may come at once. Pure.
#pragma once

#include "runtime/engine/policies/token_bucket.h"
#include "runtime/telemetry/invocation_record.h"

namespace updraft {

class RequestRate {
  public:
    // perConcurrency 0: no limit.
    ThrottleReason admit(TimePoint now, int concurrency, int perConcurrency, bool reserved);
    // The same for provisioned environments, where an excess is not refused but spills over.
    bool mayPass(TimePoint now, int concurrency, int perConcurrency);

  private:
    TokenBucket bucket_;
};

}  // namespace updraft
