#include "runtime/base/scheduler.h"

namespace updraft {

TimerId Scheduler::at(TimePoint when, std::function<void()> call) {
    const TimerId id = ++lastId_;
    calls_.emplace(id, std::move(call));
    heap_.push({when, id});
    if (heap_.top().id == id) rearm();
    return id;
}

void Scheduler::dropCancelled() {
    while (!heap_.empty() && !calls_.contains(heap_.top().id)) heap_.pop();
}

TimePoint Scheduler::nextDue() {
    dropCancelled();
    return heap_.empty() ? TimePoint::max() : heap_.top().when;
}

void Scheduler::runDue() {
    const TimePoint now = clock_.now();
    while (nextDue() <= now) {
        const auto found = calls_.find(heap_.top().id);
        const auto call = std::move(found->second);
        calls_.erase(found);
        heap_.pop();
        call();
    }
    rearm();
}

void AsioScheduler::rearm() {
    const TimePoint due = nextDue();
    if (due == armedFor_) return;
    // A timer that is armed for an earlier time than needed only wakes once for nothing; moving it costs a
    // system call for every invocation, since each sets and cancels its deadline.
    if (due > armedFor_) return;
    armedFor_ = due;
    const auto wait = std::max(Nanos(0), due - clock().now());
    timer_.expires_after(
        Nanos(static_cast<std::int64_t>(static_cast<double>(wait.count()) / clock().speed())));
    timer_.async_wait([this](const boost::system::error_code& failed) {
        if (failed) return;
        armedFor_ = TimePoint::max();
        runDue();
    });
}

}  // namespace updraft
