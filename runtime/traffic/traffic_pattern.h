// TrafficPattern: when the next request comes. Arrivals are a Poisson process whose rate follows a day that
// is pressed into a few minutes: a calm base, a rise to a peak and back, and spikes that come up fast and
// fade. Pure: a point in time in, the next arrival out, the same ones for the same seed. Whoever sends owns
// one per target; any one thread. Rates are requests per second of the given time line.
#pragma once

#include <cstdint>
#include <vector>

#include "runtime/base/clock.h"
#include "runtime/base/random.h"

namespace updraft {

struct TrafficSpike {
    double at = 0.5;                         // where it begins, as a share of the day: 0 … 1
    Nanos length = std::chrono::seconds(8);  // from the first to the last of it
    double perSecond = 0;                    // on top of the day's curve where it is highest
};

struct TrafficShape {
    double basePerSecond = 1;
    double peakPerSecond = 1;  // where the day is highest; not below the base
    double peakAt = 0.6;       // as a share of the day
    Nanos day = std::chrono::minutes(4);
    std::vector<TrafficSpike> spikes;  // every day has them
};

class TrafficPattern {
  public:
    // The day begins at `start`.
    TrafficPattern(TrafficShape shape, std::uint64_t seed, TimePoint start);

    // Never negative. Before the start it is the rate of the day's beginning.
    double rateAt(TimePoint time) const;
    // Later than `now`, always; TimePoint::max() when nothing will come. What a jump of the clock skipped is
    // not made up for: there is no burst after the machine slept.
    TimePoint nextArrival(TimePoint now);
    // What a day amounts to, on average over many days.
    double meanPerDay() const;

    const TrafficShape& shape() const { return shape_; }

  private:
    TrafficShape shape_;
    TimePoint start_;
    SplitMix random_;
    double ceiling_ = 0;  // no rate is higher
};

}  // namespace updraft
