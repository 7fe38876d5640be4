// Chance for the sample month: the same everywhere for the same seed, as the standard library's distributions
// are not. Internal to the sample layer. One thread.
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <optional>

#include "runtime/base/ids.h"
#include "runtime/base/random.h"

namespace updraft::sample {

class SampleRandom {
  public:
    explicit SampleRandom(std::uint64_t seed) : bits_(seed) {}

    double uniform() { return bits_.uniform(); }
    double between(double low, double high) { return low + (high - low) * uniform(); }
    bool happens(double share) { return uniform() <= share; }
    std::size_t below(std::size_t count) { return bits_.below(count); }

    // Of mean 0 and variance 1 (Box and Muller, two at a time).
    double normal() {
        if (spare_) return *std::exchange(spare_, std::nullopt);
        const double radius = std::sqrt(-2 * std::log(uniform()));
        const double angle = 2 * std::numbers::pi * uniform();
        spare_ = radius * std::sin(angle);
        return radius * std::cos(angle);
    }
    double logNormal(double median, double spread) { return median * std::exp(spread * normal()); }

    // How many come when `mean` are expected (Knuth; the normal distribution where they are many).
    std::uint64_t poisson(double mean) {
        constexpr double kMany = 30;
        if (mean > kMany)
            return static_cast<std::uint64_t>(std::max(0.0, mean + std::sqrt(mean) * normal() + 0.5));
        std::uint64_t count = 0;
        const double until = std::exp(-mean);
        for (double product = uniform(); product > until; product *= uniform()) ++count;
        return count;
    }

    RequestId requestId() {
        RequestId id;
        for (std::size_t half = 0; half < 2; ++half) {
            std::uint64_t bits = bits_.next();
            for (std::size_t i = 0; i < 8; ++i, bits >>= 8)
                id.bytes[half * 8 + i] = static_cast<std::uint8_t>(bits);
        }
        id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0f) | 0x40);  // a version-4 UUID
        id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3f) | 0x80);
        return id;
    }

  private:
    SplitMix bits_;
    std::optional<double> spare_;
};

}  // namespace updraft::sample
