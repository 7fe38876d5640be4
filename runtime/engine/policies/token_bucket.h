// TokenBucket: lets `capacity` things happen at once and refills continuously; what is not used does not
// accrue beyond the capacity. Pure: time comes in with every call and must not run backwards.
#pragma once

#include "runtime/base/clock.h"

namespace updraft {

class TokenBucket {
  public:
    TokenBucket() = default;
    // Full at first. `capacity` tokens refill in `period`.
    TokenBucket(double capacity, Nanos period);

    bool take(TimePoint now, double tokens = 1);
    void giveBack(double tokens = 1);  // of a take that came to nothing
    double available(TimePoint now);
    // When one more token will be there; `now` if it already is, TimePoint::max() if never.
    TimePoint nextAt(TimePoint now, double tokens = 1);
    // Keeps the share that was used: a bucket that is half empty stays half empty.
    void resize(double capacity, Nanos period);
    double capacity() const { return capacity_; }

  private:
    void refill(TimePoint now);

    double capacity_ = 0;
    double perNano_ = 0;
    double tokens_ = 0;
    TimePoint last_{};
};

}  // namespace updraft
