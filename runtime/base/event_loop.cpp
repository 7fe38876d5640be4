#include "runtime/base/event_loop.h"

namespace updraft {
namespace {

using SteadyClock = std::chrono::steady_clock;

// True when an event came within the time.
bool watchFor(boost::asio::io_context& context, SteadyClock::time_point begin, Nanos most) {
    while (SteadyClock::now() - begin < most) {
        if (context.poll() > 0) return true;
        if (context.stopped()) return false;
    }
    return false;
}

}  // namespace

void runEventLoop(boost::asio::io_context& context) {
    SpinPolicy policy;
    while (!context.stopped()) {
        if (context.poll() > 0) continue;
        const auto begin = SteadyClock::now();
        if (watchFor(context, begin, policy.budget())) {
            policy.cameInTime();
            continue;
        }
        if (context.run_one() == 0) return;
        policy.slept(SteadyClock::now() - begin);
    }
}

}  // namespace updraft
