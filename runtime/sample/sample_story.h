// What happens to the shop in a sample month besides calls: deployments, limits, an hour of failure. Each
// step stands at a share of the month, so that a week has all of them too. Internal to the sample layer.
// Values.
#pragma once

#include <cstdint>
#include <vector>

#include "runtime/sample/sample_rhythm.h"

namespace updraft::sample {

struct StoryStep {
    enum class Kind : std::uint8_t {
        NewCode,         // of a function's $LATEST, or a new version that its alias leads to at once
        Canary,          // a new version gets a share of the calls, in percent: `value`
        CanaryDone,      // … and then all
        Reserved,        // concurrency of a function: `value`
        Account,         // of all functions together
        Provisioned,     // concurrency of the alias
        Memory,          // MB
        RuntimeUpdated,  // python3.11
        Broken,          // new code that cannot start
        Mended,
        HostFull,  // other work on this machine
        HostFree,
        Stopped,  // the platform, for a while
        Restarted,
        BigBurst,  // more calls of a function than the account allows: `value`
    };
    WallNanos at = 0;
    Kind kind = Kind::NewCode;
    std::size_t function = 0;
    std::uint32_t value = 0;
};

inline constexpr std::uint32_t kAccountConcurrency = 1'000;

std::vector<StoryStep> storyOf(const SampleSpan& span);  // by time

}  // namespace updraft::sample
