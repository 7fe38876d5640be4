#include "runtime/engine/policies/keep_alive.h"

#include <algorithm>

namespace updraft {

KeepAlive::Decision KeepAlive::decide(const Idle& environment, TimePoint now) const {
    TimePoint end = environment.born + maximumAge;
    if (!environment.provisioned) end = std::min(end, environment.since + keepAlive);
    if (now >= end) return {Action::End, TimePoint::max()};
    if (!freeze || environment.frozen || !environment.processes) return {Action::Wait, end};
    const TimePoint stop = environment.since + freezeAfter;
    if (now >= stop) return {Action::Freeze, end};
    return {Action::Wait, std::min(stop, end)};
}

}  // namespace updraft
