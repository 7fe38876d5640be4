// When calls come in a sample month: days, weeks and bursts. Internal to the sample layer. Values.
#pragma once

#include <cstdint>
#include <vector>

#include "runtime/base/clock.h"
#include "runtime/sample/sample_functions.h"
#include "runtime/sample/sample_random.h"

namespace updraft::sample {

inline constexpr std::int64_t kSecond = 1'000'000'000, kMinute = 60 * kSecond, kHour = 60 * kMinute,
                              kDay = 24 * kHour;

struct SampleSpan {
    WallNanos from = 0, until = 0;
    std::int64_t length() const { return until - from; }
};

// How much is going on at a moment, about 1 on average over a week. Days and weeks are UTC's.
double activityAt(RhythmKind kind, WallNanos at);
// The same over a stretch of time, in whole minutes: what activityAt() adds up to.
double activityOf(RhythmKind kind, const SampleSpan& span);

// Many calls of one function at once: a newsletter, a flood of clicks.
struct SampleBurst {
    WallNanos at = 0;
    std::int64_t lengthNs = 0;
    std::size_t function = 0;
    std::uint64_t calls = 0;
};
// By time. About `calls` in all; none in the first minutes and the last.
std::vector<SampleBurst> burstsIn(const SampleSpan& span, const std::vector<SampleFunction>& functions,
                                  std::uint64_t calls, SampleRandom& random);

}  // namespace updraft::sample
