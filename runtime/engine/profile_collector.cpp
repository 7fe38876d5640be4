#include "runtime/engine/profile_collector.h"

#include <utility>

#include "runtime/engine/real_time.h"

namespace updraft {

namespace {
constexpr Nanos kEvery = std::chrono::seconds(1);
}

ProfileCollector::~ProfileCollector() {
    if (timer_ != 0) scheduler_.cancel(timer_);
}

void ProfileCollector::add(const FunctionVersionPtr& version, const LineProfile& profile) {
    if (!listener_ || profile.empty()) return;
    waiting_[version].add(profile);
    if (timer_ == 0)
        timer_ = scheduler_.after(platformSpan(scheduler_.clock(), kEvery), [this] { handOn(); });
}

void ProfileCollector::handOn() {
    timer_ = 0;
    for (const auto& [version, profile] : std::exchange(waiting_, {})) listener_(*version, profile);
}

}  // namespace updraft
