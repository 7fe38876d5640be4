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

double meanOfMedians(SampleStrata& strata) {
    double sum = 0;
    for (std::vector<double>& values : strata) sum += medianOf(values);
    return sum / static_cast<double>(strata.size());
}

}  // namespace

double quantileOf(const std::vector<double>& rising, double share) {
    if (rising.empty()) return 0;
    const double place = share * static_cast<double>(rising.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 >= rising.size()) return rising.back();
    return std::lerp(rising[below], rising[below + 1], place - static_cast<double>(below));
}

std::pair<double, double> bootstrapInterval(const SampleStrata& strata, std::uint64_t seed,
                                            const std::function<double(SampleStrata&)>& statistic) {
    if (strata.empty()) return {0, 0};
    SplitMix chance(seed);
    std::vector<double> found;
    found.reserve(kResamples);
    SampleStrata drawn = strata;
    for (int i = 0; i < kResamples; ++i) {
        for (std::size_t stratum = 0; stratum < strata.size(); ++stratum)
            for (double& one : drawn[stratum]) one = strata[stratum][chance.below(strata[stratum].size())];
        found.push_back(statistic(drawn));
    }
    std::sort(found.begin(), found.end());
    return {quantileOf(found, kOutside), quantileOf(found, 1 - kOutside)};
}

SampleSpread spreadOf(const SampleStrata& given, std::uint64_t seed) {
    SampleStrata strata = given;
    std::erase_if(strata, [](const std::vector<double>& values) { return values.empty(); });
    SampleSpread spread;
    if (strata.empty()) return spread;
    std::tie(spread.low, spread.high) = bootstrapInterval(strata, seed, meanOfMedians);
    const auto parts = static_cast<double>(strata.size());
    std::vector<double> all;
    for (std::vector<double>& values : strata) {
        const double median = medianOf(values);
        all.insert(all.end(), values.begin(), values.end());
        spread.median += median / parts;
        spread.lowerQuartile += quantileOf(values, 0.25) / parts;
        spread.upperQuartile += quantileOf(values, 0.75) / parts;
        for (double& one : values) one = std::abs(one - median);
        spread.deviation += medianOf(values) / parts;
    }
    std::sort(all.begin(), all.end());
    spread.count = all.size();
    spread.p95 = quantileOf(all, 0.95);
    return spread;
}

}  // namespace updraft
