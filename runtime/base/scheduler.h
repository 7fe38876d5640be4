// Scheduler: calls a function at a time of a Clock. One per engine; engine thread only.
// A binary heap in front of one operating system timer, so thousands of pending deadlines cost one timer.
// Cancelling is O(1): the entry is emptied and skipped when it surfaces.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cstdint>
#include <functional>
#include <queue>
#include <unordered_map>
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
    TimerId at(TimePoint when, std::function<void()> call);
    TimerId after(Nanos delay, std::function<void()> call) {
        return at(clock_.now() + delay, std::move(call));
    }
    void cancel(TimerId id) { calls_.erase(id); }

    // Runs everything that is due. Called by the implementation's timer, and by tests after advancing a
    // ManualClock.
    void runDue();
    // When the next live timer fires; TimePoint::max() when there is none.
    TimePoint nextDue();

  protected:
    virtual void rearm() {}  // the head of the heap may have changed

  private:
    struct Entry {
        TimePoint when;
        TimerId id;
        bool operator>(const Entry& other) const {
            return when != other.when ? when > other.when : id > other.id;
        }
    };
    void dropCancelled();

    const Clock& clock_;
    TimerId lastId_ = 0;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> heap_;
    std::unordered_map<TimerId, std::function<void()>> calls_;
};

// Driven by an io_context. The clock's speed shortens real waits.
class AsioScheduler final : public Scheduler {
  public:
    AsioScheduler(boost::asio::io_context& context, const Clock& clock) : Scheduler(clock), timer_(context) {}

  private:
    void rearm() override;
    boost::asio::steady_timer timer_;
    TimePoint armedFor_ = TimePoint::max();
};

}  // namespace updraft
