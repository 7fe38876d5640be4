#include "runtime/base/lazy_timer.h"

namespace updraft {

void LazyTimer::set(TimePoint when) {
    wanted_ = when;
    if (when == TimePoint::max() || (armed_ != 0 && armedFor_ <= when)) return;
    if (armed_ != 0) scheduler_.cancel(armed_);
    arm();
}

void LazyTimer::arm() {
    armedFor_ = wanted_;
    armed_ = scheduler_.at(wanted_, [this] { wake(); });
}

void LazyTimer::wake() {
    armed_ = 0;
    if (wanted_ == TimePoint::max()) return;
    if (wanted_ > scheduler_.clock().now()) {
        arm();
        return;
    }
    wanted_ = TimePoint::max();
    call_();
}

}  // namespace updraft
