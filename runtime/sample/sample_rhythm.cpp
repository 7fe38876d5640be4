#include "runtime/sample/sample_rhythm.h"

#include <algorithm>
#include <cmath>

namespace updraft::sample {
namespace {

// So many calls make a burst, and so many of them come in a second: enough to reach a small function's
// limits.
// Where there are few calls at all, bursts are larger than they should be, up to so many times.
constexpr std::uint64_t kCallsPerBurst = 160, kMostPerDay = 3, kMostTimes = 5;
constexpr std::uint64_t kPerSecond = 55;
constexpr std::int64_t kShortest = 2 * kSecond, kQuietEnds = 30 * kMinute;
constexpr double kNightlyHour = 1, kNightlyHours = 0.2;

double hourOf(WallNanos at) {
    return static_cast<double>(at % kDay) / static_cast<double>(kHour);
}

bool isWeekend(WallNanos at) {
    const std::int64_t day = (at / kDay + 4) % 7;  // the epoch was a Thursday; 0 is Sunday
    return day == 0 || day == 6;
}

// A hill of a day, highest at `peak`, so many hours wide.
double hill(double hour, double peak, double width) {
    double away = std::abs(hour - peak);
    away = std::min(away, 24 - away);
    return std::exp(-away * away / (2 * width * width));
}

}  // namespace

double activityAt(RhythmKind kind, WallNanos at) {
    const double hour = hourOf(at);
    switch (kind) {
        case RhythmKind::Visitors:  // look around at noon and in the evening, more so on a free day
            return (isWeekend(at) ? 1.25 : 1.0) *
                   (0.22 + 1.1 * hill(hour, 12.5, 2.2) + 1.9 * hill(hour, 19.5, 2.4));
        case RhythmKind::Office:
            return (isWeekend(at) ? 0.35 : 1.3) *
                   (0.15 + 2.3 * hill(hour, 10.5, 2) + 1.9 * hill(hour, 15, 2.2));
        case RhythmKind::Steady:
            return 0.8 + 0.4 * hill(hour, 14, 5);
        case RhythmKind::Nightly:
            break;
    }
    const bool night = hour >= kNightlyHour && hour < kNightlyHour + kNightlyHours;
    return night ? 24 / kNightlyHours : 0;
}

double activityOf(RhythmKind kind, const SampleSpan& span) {
    double sum = 0;
    for (WallNanos at = span.from; at < span.until; at += kMinute) sum += activityAt(kind, at);
    return sum;
}

std::vector<SampleBurst> burstsIn(const SampleSpan& span, const std::vector<SampleFunction>& functions,
                                  std::uint64_t calls, SampleRandom& random) {
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < functions.size(); ++i) {
        if (functions[i].burstsToo) candidates.push_back(i);
    }
    const auto days = static_cast<std::uint64_t>(std::max<std::int64_t>(1, span.length() / kDay));
    const std::uint64_t least = candidates.size();  // each once
    const std::uint64_t count =
        std::clamp(calls / kCallsPerBurst, least, std::max(least, days * kMostPerDay));
    const std::uint64_t each = std::max(calls / count, std::min(kCallsPerBurst, calls * kMostTimes / count));
    const std::int64_t quiet = std::min(kQuietEnds, span.length() / 8);
    std::vector<SampleBurst> bursts;
    for (std::uint64_t i = 0; i < count; ++i) {
        SampleBurst burst;
        burst.function = candidates[i % candidates.size()];
        burst.calls = static_cast<std::uint64_t>(random.between(0.6, 1.4) * static_cast<double>(each));
        burst.lengthNs = std::max(kShortest, static_cast<std::int64_t>(burst.calls / kPerSecond) * kSecond);
        const double place = random.uniform() * static_cast<double>(span.length() - 2 * quiet);
        burst.at = span.from + quiet + static_cast<std::int64_t>(place);
        bursts.push_back(burst);
    }
    std::sort(bursts.begin(), bursts.end(),
              [](const SampleBurst& one, const SampleBurst& other) { return one.at < other.at; });
    return bursts;
}

}  // namespace updraft::sample
