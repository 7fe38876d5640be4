#include "runtime/tuning/sample_spread.h"

#include <algorithm>
#include <cmath>

#include "runtime/base/random.h"

namespace updraft {
namespace {

constexpr double kOutside = 0.025;  // on either side of a 95 % interval

double medianOf(std::vector<double>& values) {
    std::sort(values.begin(), values.end());
    return quantileOf(values, 0.5);
}

}  // namespace

double quantileOf(const std::vector<double>& rising, double share) {
    if (rising.empty()) return 0;
    const double place = share * static_cast<double>(rising.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 >= rising.size()) return rising.back();
    return std::lerp(rising[below], rising[below + 1], place - static_cast<double>(below));
}

std::pair<double, double> bootstrapInterval(const std::vector<double>& values, std::uint64_t seed,
                                            const std::function<double(std::vector<double>&)>& statistic) {
    if (values.empty()) return {0, 0};
    SplitMix chance(seed);
    std::vector<double> found, drawn(values.size());
    found.reserve(kResamples);
    for (int i = 0; i < kResamples; ++i) {
        for (double& one : drawn) one = values[chance.below(values.size())];
        found.push_back(statistic(drawn));
    }
    std::sort(found.begin(), found.end());
    return {quantileOf(found, kOutside), quantileOf(found, 1 - kOutside)};
}

SampleSpread spreadOf(std::vector<double> values, std::uint64_t seed) {
    SampleSpread spread;
    spread.count = values.size();
    if (values.empty()) return spread;
    spread.median = medianOf(values);
    spread.lowerQuartile = quantileOf(values, 0.25);
    spread.upperQuartile = quantileOf(values, 0.75);
    spread.p95 = quantileOf(values, 0.95);
    std::tie(spread.low, spread.high) = bootstrapInterval(values, seed, medianOf);
    for (double& one : values) one = std::abs(one - spread.median);
    spread.deviation = medianOf(values);
    return spread;
}

}  // namespace updraft
