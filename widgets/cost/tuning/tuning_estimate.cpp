#include "widgets/cost/tuning/tuning_estimate.h"

#include <algorithm>
#include <cmath>

namespace updraft {
namespace {

// By how many times sizes differ: 128 MB is as far from 256 MB as 512 MB from 1,024 MB.
const KnownDuration& nearest(const std::vector<KnownDuration>& known, std::uint32_t memoryMb) {
    const auto distance = [memoryMb](const KnownDuration& one) {
        return std::abs(std::log(static_cast<double>(one.memoryMb) / memoryMb));
    };
    return *std::min_element(known.begin(), known.end(),
                             [&](const auto& a, const auto& b) { return distance(a) < distance(b); });
}

}  // namespace

std::vector<KnownDuration> knownDurations(const TuningResult& measured) {
    std::vector<KnownDuration> known;
    for (const MeasuredSize& size : measured.sizes)
        if (size.fit == SizeFit::Fit)
            known.push_back({size.size.memoryMb, size.warm.median, size.first.median, size.init.median});
    return known;
}

std::optional<TuningEstimate> estimateTuning(const TuningPlan& plan,
                                             const std::vector<KnownDuration>& known) {
    if (known.empty()) return std::nullopt;
    TuningEstimate estimate;
    for (const std::uint32_t memoryMb : plan.memoryMb) {
        const KnownDuration& from = nearest(known, memoryMb);
        const double ofEach = from.init + from.first + plan.warmOfEach() * from.warm;
        const double same = plan.cold * ofEach, byCpu = same * from.memoryMb / memoryMb;
        estimate.lowMs += std::min(same, byCpu);
        estimate.highMs += std::max(same, byCpu);
    }
    return estimate;
}

}  // namespace updraft
