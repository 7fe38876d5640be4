#include "widgets/test/call/repeat_summary.h"

#include <algorithm>
#include <cmath>

namespace updraft {
namespace {

// Nearest rank: the least value that `share` of all do not exceed.
std::int64_t rank(const std::vector<std::int64_t>& sorted, double share) {
    const auto position = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::max<std::size_t>(position, 1) - 1];
}

}  // namespace

double RepeatSummary::perSecond() const {
    return elapsedNs > 0 ? static_cast<double>(answered) * 1e9 / static_cast<double>(elapsedNs) : 0;
}

void RepeatTally::add(const LocalAnswer& answer) {
    ++summary_.answered;
    const InvocationResult& result = answer.result;
    if (answer.status == 429) {
        ++summary_.throttled;
    } else if (!answer.errorCode.empty()) {
        ++summary_.refused;
    } else if (answer.invoked && result.outcome == Outcome::Cancelled) {
        ++summary_.cancelled;
    } else if (result.functionError()) {
        ++summary_.failed;
    } else {
        ++summary_.succeeded;
    }
    if (!answer.invoked || !answer.errorCode.empty() || result.outcome == Outcome::Cancelled) return;
    if (result.record.cold != ColdStart::Warm) ++summary_.coldStarts;
    durations_.push_back(result.record.durationNs);
}

RepeatSummary RepeatTally::summary(int asked, std::int64_t elapsedNs) const {
    RepeatSummary summary = summary_;
    summary.asked = asked;
    summary.elapsedNs = elapsedNs;
    if (durations_.empty()) return summary;
    std::vector<std::int64_t> sorted = durations_;
    std::sort(sorted.begin(), sorted.end());
    summary.minNs = sorted.front();
    summary.medianNs = rank(sorted, 0.5);
    summary.p95Ns = rank(sorted, 0.95);
    summary.maxNs = sorted.back();
    return summary;
}

}  // namespace updraft
