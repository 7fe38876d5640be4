#include "widgets/monitor/data/platform_clock.h"

#include <QDateTime>
#include <algorithm>
#include <cmath>

namespace updraft {
namespace {

constexpr double kFastest = 10'000;
// Views arrive unevenly: a speed this near to the wall's is the wall's.
constexpr double kNearlyOne = 1.5;

}  // namespace

void PlatformClock::saw(WallNanos taken) {
    if (last_ && since_.nsecsElapsed() > 0) {
        const double speed = static_cast<double>(taken - *last_) / static_cast<double>(since_.nsecsElapsed());
        speed_ = speed < kNearlyOne ? 1 : std::min(speed, kFastest);
    }
    last_ = taken;
    since_.start();
}

WallNanos PlatformClock::now() const {
    if (!last_) return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    return *last_ + static_cast<WallNanos>(static_cast<double>(since_.nsecsElapsed()) * speed_);
}

}  // namespace updraft
