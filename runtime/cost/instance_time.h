// How long instances are billed where requests share them (Cloud Run, Vercel, Azure Flex): the union of the
// requests' intervals on each instance, not their sum. Which request ran on which instance is a model: each
// goes to the first instance, by age, that has room; one that nothing had to do for the keep-alive is gone.
// Exact for a recorded trace under that model. Pure; any thread.
#pragma once

#include <cstdint>
#include <vector>

namespace updraft {

struct RequestInterval {
    std::int64_t beginUs = 0, endUs = 0;  // on any clock
};

struct InstanceModel {
    std::uint32_t concurrency = 1;           // requests that an instance serves at once
    std::int64_t keepAliveUs = 600'000'000;  // after its last request
    std::int64_t startUs = 0,
                 stopUs = 0;           // billed before the first request and after the last, each instance
    std::int64_t quantumUs = 100'000;  // billed time of an activity is rounded up to this …
    std::int64_t minimumUs = 0;        // … and is at least this
};

struct InstanceTime {
    std::uint64_t instances = 0, activities = 0;  // activity: an uninterrupted time with requests
    std::uint64_t busyUs = 0;                     // union of the intervals, unrounded
    std::uint64_t billedUs = 0;                   // activities rounded each, with starts and stops
    std::uint64_t wholeLifeUs = 0;                // from the first request's start to the keep-alive's end
};

InstanceTime instanceTime(std::vector<RequestInterval> requests, const InstanceModel& model);

}  // namespace updraft
