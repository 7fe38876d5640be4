#include "runtime/base/event_loop.h"

#include <gtest/gtest.h>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

namespace updraft {
namespace {

using std::chrono::microseconds;

TEST(SpinPolicy, WatchesWhileEventsComeSoon) {
    SpinPolicy policy;
    EXPECT_EQ(policy.budget(), Nanos(0)) << "sleeps until it has learnt something";
    policy.slept(microseconds(80));
    EXPECT_EQ(policy.budget(), SpinPolicy::kLongest);
    policy.cameInTime();
    for (int late = 0; late < 4; ++late) {
        EXPECT_EQ(policy.budget(), SpinPolicy::kLongest) << late;
        policy.slept(std::chrono::milliseconds(10));
    }
    EXPECT_EQ(policy.budget(), Nanos(0));
}

TEST(SpinPolicy, SleepsWhereEventsAreRare) {
    SpinPolicy policy;
    for (int i = 0; i < 10; ++i) {
        policy.slept(std::chrono::milliseconds(2));
        EXPECT_EQ(policy.budget(), Nanos(0));
    }
}

TEST(EventLoop, RunsEverythingAndEndsWhenStopped) {
    boost::asio::io_context context(1);
    const auto work = boost::asio::make_work_guard(context);
    int runs = 0;
    boost::asio::steady_timer timer(context);
    std::function<void()> again = [&] {
        if (++runs == 200) return context.stop();
        timer.expires_after(microseconds(runs % 2 ? 10 : 400));
        timer.async_wait([&](const boost::system::error_code&) { again(); });
    };
    boost::asio::post(context, again);
    runEventLoop(context);
    EXPECT_EQ(runs, 200);
}

TEST(EventLoop, EndsWhenThereIsNothingToDo) {
    boost::asio::io_context context(1);
    bool ran = false;
    boost::asio::post(context, [&] { ran = true; });
    runEventLoop(context);
    EXPECT_TRUE(ran);
}

}  // namespace
}  // namespace updraft
