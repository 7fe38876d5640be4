// Scheduler: calls a function at a time of a Clock. One per engine; engine thread only.
// A binary heap in front of one operating system timer, so thousands of pending deadlines cost one timer.
// Calls live in slots that are used again, so a steady load allocates nothing beyond what the calls capture.
// Cancelling is O(1): the slot is emptied and its heap entry skipped when it surfaces; when more than half of
// the heap is of that kind it is rebuilt, so that cancelled far deadlines do not pile up.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "runtime/base/clock.h"

namespace updraft {

using TimerId = std::uint64_t;  // 0 is never a timer

class Scheduler {
  public:
    explicit Scheduler(const Clock& clock) : clock_(clock) {}
    virtual ~Scheduler() = default;
    Scheduler(const Scheduler&) = delete;
    Scheduler& operator=(const Scheduler&) = delete;

    const Clock& clock() const { return clock_; }
    // Calls for the same time run in the order in which they were asked for.
    TimerId at(TimePoint when, std::function<void()> call);
    TimerId after(Nanos delay, std::function<void()> call) {
        return at(clock_.now() + delay, std::move(call));
    }
    void cancel(TimerId id);  // of a call that was made or cancelled already: nothing

    // Runs everything that is due. Called by the implementation's timer, and by tests after advancing a
    // ManualClock.
    void runDue();
    // When the next live timer fires; TimePoint::max() when there is none.
    TimePoint nextDue();
    std::size_t heapSize() const { return heap_.size(); }  // cancelled ones included

  protected:
    virtual void rearm() {}  // the head of the heap may have changed

  private:
    struct Entry {
        TimePoint when;
        std::uint64_t order;
        TimerId id;
        bool operator>(const Entry& other) const {
            return when != other.when ? when > other.when : order > other.order;
        }
    };
    struct Slot {
        std::function<void()> call;
        std::uint32_t generation = 1;  // of the timer that lives here now, or of the next one
        bool live = false;
    };
    // A timer's id: its slot's generation above, the slot's number below.
    static std::uint32_t slotOf(TimerId id) { return static_cast<std::uint32_t>(id); }
    bool isLive(TimerId id) const;
    std::function<void()> vacate(TimerId id);
    void dropCancelled();
    void compact();

    const Clock& clock_;
    std::uint64_t order_ = 0;
    std::size_t live_ = 0;
    std::vector<Entry> heap_;  // by std::push_heap
    std::vector<Slot> slots_;
    std::vector<std::uint32_t> freeSlots_;
};

// Driven by an io_context. The clock's speed shortens real waits.
class AsioScheduler final : public Scheduler {
  public:
    AsioScheduler(boost::asio::io_context& context, const Clock& clock) : Scheduler(clock), timer_(context) {}

  private:
    void rearm() override;
    boost::asio::steady_timer timer_;
    TimePoint armedFor_ = TimePoint::max();
    // A wait that is over but not yet told cannot be cancelled: it asks whether we are still there.
    std::shared_ptr<const bool> alive_ = std::make_shared<const bool>(true);
};

}  // namespace updraft
