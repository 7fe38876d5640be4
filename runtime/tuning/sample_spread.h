// SampleSpread: a few measured values as people compare them: the median, how far the values lie apart, and
// how sure the median is. Pure and repeatable: the same values and seed give the same intervals.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace updraft {

// Values of different events differ because the events do, which says nothing of how sure a figure is: they
// are kept apart, the values of one event in each.
using SampleStrata = std::vector<std::vector<double>>;

// With several strata: the means of what holds in each, as every event is as frequent as another; p95 of all.
struct SampleSpread {
    std::size_t count = 0;
    double median = 0;
    double low = 0, high = 0;  // between these lies the median of such values, 95 of 100 times (bootstrap)
    double lowerQuartile = 0, upperQuartile = 0, p95 = 0;
    double deviation = 0;  // median absolute deviation from the median
    double interquartile() const { return upperQuartile - lowerQuartile; }
    bool operator==(const SampleSpread&) const = default;
};
SampleSpread spreadOf(const SampleStrata& strata, std::uint64_t seed);

// Of rising values, at a share from 0 to 1 of the way, linear between two of them (type 7 of Hyndman and
// Fan, 1996). 0 when there are none.
double quantileOf(const std::vector<double>& rising, double share);

// The percentile bootstrap (Efron, 1979): `statistic` of values drawn again with replacement, in each stratum
// as many as there are, so many times; the ends of the middle 95 %.
constexpr int kResamples = 2'000;
std::pair<double, double> bootstrapInterval(const SampleStrata& strata, std::uint64_t seed,
                                            const std::function<double(SampleStrata&)>& statistic);

}  // namespace updraft
