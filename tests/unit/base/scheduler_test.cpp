// Scheduler and LazyTimer on a manual clock.
#include "runtime/base/scheduler.h"

#include <gtest/gtest.h>

#include <random>

#include "runtime/base/lazy_timer.h"

namespace updraft::test {
namespace {

using std::chrono::seconds;

TEST(Scheduler, RunsInOrderOfTimeThenOfAsking) {
    ManualClock clock;
    Scheduler scheduler(clock);
    std::string ran;
    scheduler.after(seconds(2), [&] { ran += 'c'; });
    scheduler.after(seconds(1), [&] { ran += 'a'; });
    scheduler.after(seconds(1), [&] { ran += 'b'; });
    scheduler.runDue();
    EXPECT_EQ(ran, "");
    clock.advance(seconds(2));
    scheduler.runDue();
    EXPECT_EQ(ran, "abc");
    EXPECT_EQ(scheduler.nextDue(), TimePoint::max());
}

TEST(Scheduler, ACancelledCallIsNotMadeAndItsIdIsNotReused) {
    ManualClock clock;
    Scheduler scheduler(clock);
    int ran = 0;
    const TimerId first = scheduler.after(seconds(1), [&] { ran += 1; });
    scheduler.cancel(first);
    const TimerId second = scheduler.after(seconds(1), [&] { ran += 10; });
    EXPECT_NE(first, second);
    scheduler.cancel(first);  // means nothing any more
    clock.advance(seconds(1));
    scheduler.runDue();
    EXPECT_EQ(ran, 10);
    scheduler.cancel(second);
    scheduler.cancel(0);
    EXPECT_EQ(ran, 10);
}

TEST(Scheduler, CallsMayAskForAndCancelOthers) {
    ManualClock clock;
    Scheduler scheduler(clock);
    std::string ran;
    TimerId victim = 0;
    scheduler.after(seconds(1), [&] {
        ran += 'a';
        scheduler.cancel(victim);
        scheduler.after(Nanos(0), [&] { ran += 'c'; });
    });
    victim = scheduler.after(seconds(1), [&] { ran += 'b'; });
    clock.advance(seconds(1));
    scheduler.runDue();
    EXPECT_EQ(ran, "ac");
}

TEST(Scheduler, CancelledFarDeadlinesDoNotPileUp) {
    ManualClock clock;
    Scheduler scheduler(clock);
    for (int i = 0; i < 100'000; ++i) scheduler.cancel(scheduler.after(std::chrono::minutes(15), [] {}));
    EXPECT_LE(scheduler.heapSize(), 65u);
}

TEST(Scheduler, AgreesWithASortedListUnderRandomUse) {
    std::mt19937 random(7);
    ManualClock clock;
    Scheduler scheduler(clock);
    std::map<int, std::pair<TimePoint, TimerId>> expected;
    std::vector<int> ran;
    for (int step = 0; step < 20'000; ++step) {
        const auto when = clock.now() + Nanos(random() % 1000);
        expected[step] = {when, scheduler.at(when, [&ran, step] { ran.push_back(step); })};
        if (random() % 3 != 0) {
            auto victim = expected.begin();
            std::advance(victim, random() % std::min<std::size_t>(expected.size(), 8));
            scheduler.cancel(victim->second.second);
            expected.erase(victim);
        }
        if (random() % 10 != 0) continue;
        clock.advance(Nanos(random() % 200));
        ran.clear();
        scheduler.runDue();
        std::vector<std::pair<TimePoint, int>> due;
        for (const auto& [id, timer] : expected) {
            if (timer.first <= clock.now()) due.emplace_back(timer.first, id);
        }
        std::sort(due.begin(), due.end());
        ASSERT_EQ(ran.size(), due.size());
        for (std::size_t i = 0; i < due.size(); ++i) {
            ASSERT_EQ(ran[i], due[i].second);
            expected.erase(ran[i]);
        }
    }
}

TEST(LazyTimer, MovingLaterCostsNoTimer) {
    ManualClock clock;
    Scheduler scheduler(clock);
    int rang = 0;
    LazyTimer timer(scheduler, [&] { ++rang; });
    for (int i = 0; i < 1000; ++i) {
        timer.set(clock.now() + seconds(3));
        timer.clear();
        clock.advance(Millis(1));
    }
    EXPECT_EQ(scheduler.heapSize(), 1u);
    timer.set(clock.now() + seconds(3));
    const TimePoint wanted = clock.now() + seconds(3);
    clock.advance(scheduler.nextDue() - clock.now());
    scheduler.runDue();
    EXPECT_EQ(rang, 0) << "woke early and went back to sleep";
    EXPECT_EQ(scheduler.nextDue(), wanted);
    clock.advance(wanted - clock.now());
    scheduler.runDue();
    EXPECT_EQ(rang, 1);
    EXPECT_FALSE(timer.isSet());
    EXPECT_EQ(scheduler.nextDue(), TimePoint::max());
}

TEST(LazyTimer, MovingEarlierTakesEffect) {
    ManualClock clock;
    Scheduler scheduler(clock);
    int rang = 0;
    LazyTimer timer(scheduler, [&] { ++rang; });
    timer.set(clock.now() + seconds(10));
    timer.set(clock.now() + seconds(1));
    clock.advance(seconds(1));
    scheduler.runDue();
    EXPECT_EQ(rang, 1);
    clock.advance(seconds(20));
    scheduler.runDue();
    EXPECT_EQ(rang, 1);
}

TEST(LazyTimer, AClearedOrDestroyedOneIsSilent) {
    ManualClock clock;
    Scheduler scheduler(clock);
    int rang = 0;
    auto destroyed = std::make_unique<LazyTimer>(scheduler, [&] { ++rang; });
    LazyTimer cleared(scheduler, [&] { ++rang; });
    destroyed->set(clock.now() + seconds(1));
    cleared.set(clock.now() + seconds(1));
    destroyed.reset();
    cleared.clear();
    clock.advance(seconds(5));
    scheduler.runDue();
    EXPECT_EQ(rang, 0);
}

// Its wait may be over, and its handler queued, when something that was due with it destroys the scheduler.
TEST(AsioScheduler, IsNotCalledAfterItsEnd) {
    boost::asio::io_context context(1);
    const SystemClock clock;
    auto scheduler = std::make_unique<AsioScheduler>(context, clock);
    boost::asio::steady_timer first(context);
    bool destroyed = false, ran = false;
    first.expires_after(Nanos(0));
    first.async_wait([&](const boost::system::error_code&) {
        scheduler.reset();
        destroyed = true;
    });
    scheduler->at(clock.now(), [&] { ran = true; });
    const auto both = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() <= both) {
    }
    context.poll();
    EXPECT_TRUE(destroyed);
    EXPECT_FALSE(ran);
}

}  // namespace
}  // namespace updraft::test
