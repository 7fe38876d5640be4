#include "runtime/engine/host_queue.h"

#include "runtime/engine/environment_pool.h"

namespace updraft {

namespace {
// InvocationRecord::hostLimit
constexpr std::uint16_t kWaitedForHost = 1;
constexpr std::uint16_t kMemoryPressure = 2;
}  // namespace

HostQueue::HostQueue(Scheduler& scheduler, const EngineSettings& settings,
                     std::function<void(ActiveInvocation&)> expired)
    : scheduler_(scheduler),
      settings_(settings),
      expired_(std::move(expired)),
      timer_(scheduler, [this] { expire(); }) {}

bool HostQueue::push(ActiveInvocation& invocation, HostCapacity::Verdict why) {
    invocation.record.hostLimit |= kWaitedForHost;
    if (why == HostCapacity::Verdict::NoMemory) invocation.record.hostLimit |= kMemoryPressure;
    if (size_ >= settings_.hostQueue) return false;
    invocation.waitingSince = scheduler_.clock().now();
    queue_.push_back(invocation);
    ++size_;
    invocation.pool->meter->change(MeterLevel::HostQueued, 1, invocation.waitingSince);
    if (size_ == 1) watch();
    return true;
}

void HostQueue::remove(ActiveInvocation& invocation) {
    if (!invocation.hostHook.is_linked()) return;
    invocation.hostHook.unlink();
    --size_;
    const TimePoint now = scheduler_.clock().now();
    invocation.record.queuedNs += (now - invocation.waitingSince).count();
    invocation.pool->meter->change(MeterLevel::HostQueued, -1, now);
    watch();
}

void HostQueue::watch() {
    if (queue_.empty()) {
        timer_.clear();
    } else {
        timer_.set(queue_.front().waitingSince + settings_.hostQueueWait);
    }
}

void HostQueue::expire() {
    const TimePoint now = scheduler_.clock().now();
    while (!queue_.empty() && queue_.front().waitingSince + settings_.hostQueueWait <= now) {
        ActiveInvocation& late = queue_.front();
        remove(late);
        expired_(late);
    }
    watch();
}

}  // namespace updraft
