#include "runtime/base/scheduler.h"

#include <algorithm>

namespace updraft {

namespace {
constexpr std::size_t kSmallHeap = 64;  // not worth rebuilding
}

TimerId Scheduler::at(TimePoint when, std::function<void()> call) {
    if (freeSlots_.empty()) {
        freeSlots_.push_back(static_cast<std::uint32_t>(slots_.size()));
        slots_.emplace_back();
    }
    const std::uint32_t number = freeSlots_.back();
    freeSlots_.pop_back();
    Slot& slot = slots_[number];
    slot.call = std::move(call);
    slot.live = true;
    ++live_;
    const TimerId id = static_cast<TimerId>(slot.generation) << 32 | number;
    heap_.push_back({when, ++order_, id});
    std::push_heap(heap_.begin(), heap_.end(), std::greater<>());
    if (heap_.front().id == id) rearm();
    return id;
}

bool Scheduler::isLive(TimerId id) const {
    const std::uint32_t number = slotOf(id);
    return number < slots_.size() && slots_[number].live && slots_[number].generation == id >> 32;
}

// Empties the slot for the next timer; ids of the old one mean nothing from here on.
std::function<void()> Scheduler::vacate(TimerId id) {
    Slot& slot = slots_[slotOf(id)];
    std::function<void()> call = std::move(slot.call);
    slot.call = nullptr;
    slot.live = false;
    if (++slot.generation == 0) slot.generation = 1;
    freeSlots_.push_back(slotOf(id));
    --live_;
    return call;
}

void Scheduler::cancel(TimerId id) {
    if (!isLive(id)) return;
    const auto call = vacate(id);  // what it captured may cancel others when it is destroyed, after us
    if (heap_.size() > kSmallHeap && heap_.size() > 2 * live_) compact();
}

void Scheduler::compact() {
    std::erase_if(heap_, [this](const Entry& entry) { return !isLive(entry.id); });
    std::make_heap(heap_.begin(), heap_.end(), std::greater<>());
}

void Scheduler::dropCancelled() {
    while (!heap_.empty() && !isLive(heap_.front().id)) {
        std::pop_heap(heap_.begin(), heap_.end(), std::greater<>());
        heap_.pop_back();
    }
}

TimePoint Scheduler::nextDue() {
    dropCancelled();
    return heap_.empty() ? TimePoint::max() : heap_.front().when;
}

void Scheduler::runDue() {
    const TimePoint now = clock_.now();
    while (nextDue() <= now) {
        const auto call = vacate(heap_.front().id);
        std::pop_heap(heap_.begin(), heap_.end(), std::greater<>());
        heap_.pop_back();
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
    timer_.async_wait([this, alive = std::weak_ptr(alive_)](const boost::system::error_code& failed) {
        if (failed || alive.expired()) return;
        armedFor_ = TimePoint::max();
        runDue();
    });
}

}  // namespace updraft
