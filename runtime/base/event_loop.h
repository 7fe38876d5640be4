// Runs an io_context on the calling thread until it is stopped, watching for the next event for a few
// microseconds before it goes to sleep. Waking a sleeping thread on a sleeping core costs 30 to 50 µs, more
// than a whole warm invocation; while one client calls again and again, the next event comes sooner than
// that. The loop learns whether it does: after a few sleeps that were longer, it sleeps at once, so an idle
// or slowly used server burns nothing.
#pragma once

#include <algorithm>
#include <boost/asio/io_context.hpp>

#include "runtime/base/clock.h"

namespace updraft {

// Decides how long to watch. Pure: times in, decision out.
class SpinPolicy {
  public:
    static constexpr Nanos kLongest = std::chrono::microseconds(50);

    Nanos budget() const { return worth_ > 0 ? kLongest : Nanos(0); }
    // An event came while watching: go on doing so.
    void cameInTime() { worth_ = kPatience; }
    // It came during sleep, which took this long with the waking. A short sleep might have been a watch.
    void slept(Nanos took) {
        worth_ = worth_ > 0 ? worth_ - 1 : 0;
        if (took <= kLongest + kWaking) worth_ = std::max(worth_, 1);
    }

  private:
    static constexpr Nanos kWaking = std::chrono::microseconds(100);
    static constexpr int kPatience = 4;
    int worth_ = 0;
};

void runEventLoop(boost::asio::io_context& context);

}  // namespace updraft
