// Function code runs in real time even when the platform's clock is sped up: a limit of 3 seconds on it is 3
// real seconds, which are 180 platform seconds at ×60.
#pragma once

#include "runtime/base/clock.h"

namespace updraft {

inline Nanos scaled(Nanos span, double factor) {
    if (factor == 1.0) return span;
    return Nanos(static_cast<std::int64_t>(static_cast<double>(span.count()) * factor));
}
inline Nanos platformSpan(const Clock& clock, Nanos real) {
    return scaled(real, clock.speed());
}
inline Nanos realSpan(const Clock& clock, Nanos platform) {
    return scaled(platform, 1.0 / clock.speed());
}
// Unix time as processes see it.
inline WallNanos realWallNow(const Clock& clock) {
    if (clock.speed() == 1.0) return clock.wallNow();
    return std::chrono::duration_cast<Nanos>(std::chrono::system_clock::now().time_since_epoch()).count();
}

}  // namespace updraft
