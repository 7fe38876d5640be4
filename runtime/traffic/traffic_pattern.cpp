#include "runtime/traffic/traffic_pattern.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace updraft {
namespace {

// A spike takes this share of its length to come up; the rest is fading.
constexpr double kRise = 0.15;

double seconds(Nanos time) {
    return std::chrono::duration<double>(time).count();
}

double atLeastZero(double value) {
    return std::isfinite(value) ? std::max(value, 0.0) : 0.0;
}

TrafficShape sane(TrafficShape shape) {
    shape.day = std::max<Nanos>(shape.day, std::chrono::seconds(1));
    shape.basePerSecond = atLeastZero(shape.basePerSecond);
    shape.peakPerSecond = std::max(atLeastZero(shape.peakPerSecond), shape.basePerSecond);
    for (TrafficSpike& spike : shape.spikes) {
        spike.perSecond = atLeastZero(spike.perSecond);
        spike.length = std::clamp<Nanos>(spike.length, Millis(1), shape.day);
        spike.at = atLeastZero(spike.at) - std::floor(atLeastZero(spike.at));
    }
    return shape;
}

// How much of a spike is left `since` seconds after it began: 0 … 1, a steep rise and a fading that is quick
// at first.
double spikeShare(double since, double length) {
    const double at = since / length;
    if (at < 0 || at >= 1) return 0;
    if (at < kRise) return at / kRise;
    const double left = (1 - at) / (1 - kRise);
    return left * left;
}

}  // namespace

TrafficPattern::TrafficPattern(TrafficShape shape, std::uint64_t seed, TimePoint start)
    : shape_(sane(std::move(shape))), start_(start), random_(seed) {
    ceiling_ = shape_.peakPerSecond;
    for (const TrafficSpike& spike : shape_.spikes) ceiling_ += spike.perSecond;
}

double TrafficPattern::rateAt(TimePoint time) const {
    const double day = seconds(shape_.day);
    const double since = std::max(0.0, seconds(time - start_));
    const double today = std::fmod(since, day);
    // A raised cosine, squared: long quiet nights, one broad peak.
    const double wave = 0.5 + 0.5 * std::cos(2 * std::numbers::pi * (today / day - shape_.peakAt));
    double rate = shape_.basePerSecond + (shape_.peakPerSecond - shape_.basePerSecond) * wave * wave;
    for (const TrafficSpike& spike : shape_.spikes) {
        // One that began late yesterday may still be going on; on the first day there was no yesterday.
        const double begin = spike.at * day;
        double share = spikeShare(today - begin, seconds(spike.length));
        if (since >= day) share += spikeShare(today + day - begin, seconds(spike.length));
        rate += spike.perSecond * share;
    }
    return rate;
}

TimePoint TrafficPattern::nextArrival(TimePoint now) {
    if (ceiling_ <= 0) return TimePoint::max();
    // Thinning: arrivals at the highest rate there is, of which each stays with the share that the rate of
    // its moment has of the highest.
    double ahead = 0;
    // A day without a single arrival is possible, a hundred of them mean that the rate is as good as none.
    const double horizon = 100 * seconds(shape_.day) + 100 / ceiling_;
    while (ahead < horizon) {
        ahead += -std::log(random_.uniform()) / ceiling_;
        const TimePoint at = now + std::max(Nanos(1), Nanos(static_cast<std::int64_t>(ahead * 1e9)));
        if (random_.uniform() * ceiling_ <= rateAt(at)) return at;
    }
    return now + Nanos(static_cast<std::int64_t>(horizon * 1e9));
}

double TrafficPattern::meanPerDay() const {
    // The mean of the squared raised cosine is 3/8; that of a spike's shape follows from its two parts.
    constexpr double kMeanWave = 0.375;
    constexpr double kMeanSpike = kRise / 2 + (1 - kRise) / 3;
    double sum = seconds(shape_.day) *
                 (shape_.basePerSecond + (shape_.peakPerSecond - shape_.basePerSecond) * kMeanWave);
    for (const TrafficSpike& spike : shape_.spikes)
        sum += spike.perSecond * seconds(spike.length) * kMeanSpike;
    return sum;
}

}  // namespace updraft
