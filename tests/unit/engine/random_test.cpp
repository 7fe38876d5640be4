// Thousands of random events — arrivals, crashes, kills, timeouts, retired versions, changed settings — and
// what must hold whatever happens.
#include <random>

#include "tests/unit/engine/engine_fixture.h"

namespace updraft::test {
namespace {

using std::chrono::seconds;

class Storm : public EngineTest, public ::testing::WithParamInterface<unsigned> {
  protected:
    std::mt19937 random{GetParam()};
    static constexpr std::size_t kMostHostEnvironments = 15;
    static constexpr std::size_t kMostConcurrency = 49;
    std::vector<WaiterPtr> waiters;
    std::vector<RequestId> requests;
    std::vector<FunctionVersionPtr> versions;
    std::uint64_t asyncSent = 0;
    // Every other storm is one of short invocations, which are paced and handed over ahead.
    const bool brisk = GetParam() % 2 == 1;

    std::size_t pick(std::size_t below) { return random() % below; }
    bool chance(unsigned percent) { return pick(100) < percent; }
    static std::string nameOf(std::size_t i) { return "f" + std::to_string(i); }

    void prepare() {
        settings.accountConcurrency = 40;
        settings.hostEnvironments = 12;
        settings.hostQueue = 20;
        settings.hostQueueWait = seconds(2);
        settings.scaleUpBurst = 30;
        settings.keepAlive = seconds(5);
        settings.environmentAge = seconds(60);
        settings.asyncFirstRetry = seconds(1);
        settings.asyncSecondRetry = seconds(2);
        if (brisk) {
            settings.runAheadAfter = 3;
            settings.hostShortRuns = 1 + static_cast<int>(pick(3));
        }
        sandboxes.allowance = brisk || chance(50) ? Nanos(0) : Nanos(seconds(1));
        for (std::size_t i = 0; i < 4; ++i) versions.push_back(function(nameOf(i), 2));
        open();
    }

    void scriptNext() {
        InitScript init;
        init.takes = Millis(pick(300));
        const InitScript::Kind inits[] = {InitScript::Kind::Fail, InitScript::Kind::Exit,
                                          InitScript::Kind::Hang};
        if (chance(10)) init.kind = inits[pick(3)];
        sandboxes.defaultInit = init;
        InvokeScript invoke;
        invoke.takes = Millis(pick(400));
        const InvokeScript::Kind invokes[] = {InvokeScript::Kind::Fail, InvokeScript::Kind::Exit,
                                              InvokeScript::Kind::Hang, InvokeScript::Kind::Stream};
        if (brisk) invoke.takes = std::chrono::microseconds(pick(400));
        if (chance(brisk ? 2 : 30)) invoke.kind = invokes[pick(4)];
        if (chance(5)) invoke.growTo = 500 << 20;
        if (!brisk && chance(20)) invoke.extensions = Millis(pick(200));
        if (chance(20)) invoke.log = {"a line", "another"};
        sandboxes.defaultInvoke = invoke;
    }

    void arrive() {
        auto waiter = std::make_shared<Waiter>();
        InvocationRequest request;
        request.version = versions[pick(versions.size())];
        request.requestId = RequestId::random();
        request.wantLogTail = chance(20);
        request.streaming = chance(20);
        requests.push_back(request.requestId);
        waiters.push_back(waiter);
        engine->invoke(std::move(request), waiter);
    }

    void sendAsync() {
        Engine::AsyncRequest request;
        request.functionName = nameOf(pick(4));
        request.requestId = RequestId::random();
        request.payload = "{}";
        engine->invokeAsync(std::move(request), [this](bool accepted) { asyncSent += accepted; });
    }

    void replaceVersion() {
        const std::size_t which = pick(versions.size());
        const FunctionVersionPtr old = versions[which];
        versions[which] = function(nameOf(which), 2);
        engine->retire(old);
        if (chance(50))
            engine->setProvisioned(nameOf(which), "live", versions[which], static_cast<int>(pick(3)));
    }

    void changeSettings() {
        EngineSettings changed = engine->settings();
        changed.hostEnvironments = 6 + static_cast<int>(pick(10));
        changed.accountConcurrency = 10 + static_cast<int>(pick(40));
        changed.freezeIdle = chance(50);
        if (!brisk) changed.hostShortRuns = chance(50) ? 1'000'000 : 1 + static_cast<int>(pick(4));
        engine->applySettings(changed);
    }

    void somebodyDoesSomething() {
        const std::size_t what = pick(1000);
        if (what < 20) {
            engine->killEnvironment(static_cast<std::uint32_t>(1 + pick(records.environments + 1)));
        } else if (what < 40) {
            engine->recycleEnvironment(static_cast<std::uint32_t>(1 + pick(records.environments + 1)));
        } else if (what < 60 && !requests.empty()) {
            engine->cancel(requests[requests.size() - 1 - pick(std::min<std::size_t>(requests.size(), 20))]);
        } else if (what < 70) {
            replaceVersion();
        } else if (what < 80) {
            changeSettings();
        } else if (what < 90) {
            engine->setReserved(nameOf(pick(4)),
                                chance(50) ? std::optional<int>(static_cast<int>(pick(5))) : std::nullopt);
        } else if (what < 100) {
            engine->setProvisioned(nameOf(pick(4)), "live", versions[0], 0);
        } else if (what < 130) {
            sendAsync();
        } else if (what < 140 && !sandboxes.live.empty()) {
            crashSomething();
        } else {
            arrive();
        }
    }

    // A process ends by itself, whatever it is doing.
    void crashSomething() {
        auto at = sandboxes.live.begin();
        std::advance(at, static_cast<long>(pick(sandboxes.live.size())));
        (*at)->exit({1, 0, chance(20)});
    }

    void check() {
        ASSERT_EQ(sandboxes.overlaps, 0)
            << "two invocations in one environment, or one in a dead or frozen one";
        for (const WaiterPtr& waiter : waiters) ASSERT_LE(waiter->finished, 1);
        const EngineSnapshot view = engine->snapshot();
        int busy = 0;
        for (const EnvironmentSnapshot& one : view.environments) busy += one.state == EnvironmentState::Busy;
        ASSERT_EQ(busy, view.counters.busy);
        ASSERT_LE(view.counters.hostQueued, settings.hostQueue);
        // The largest limits that changeSettings() ever sets; provisioned environments count in both.
        ASSERT_LE(view.environments.size(), kMostHostEnvironments);
        const auto open = std::count_if(waiters.begin(), waiters.end(), [](auto& w) { return !w->finished; });
        ASSERT_LE(static_cast<std::size_t>(open), kMostConcurrency);
    }

    void checkRecords(std::uint64_t synchronous) {
        std::map<Outcome, std::uint64_t> outcomes;
        std::map<std::string, int> perRequest;
        std::uint64_t asynchronous = 0;
        for (const InvocationRecord& record : records.records) {
            ++outcomes[record.outcome];
            asynchronous += record.asyncAttempt > 0;
            if (record.asyncAttempt == 0) ++perRequest[record.requestId.text()];
            EXPECT_GE(record.overheadNs, 0);
            EXPECT_GE(record.queuedNs, 0);
            EXPECT_EQ(record.outcome == Outcome::Throttled, record.throttle != ThrottleReason::None);
        }
        EXPECT_EQ(records.records.size(), synchronous + asynchronous);
        EXPECT_EQ(perRequest.size(), synchronous) << "one record for each request";
        const EngineCounters counted = counters();
        EXPECT_EQ(counted.throttles, outcomes[Outcome::Throttled]);
        EXPECT_EQ(counted.hostRejected, outcomes[Outcome::HostRejected]);
        EXPECT_EQ(counted.asyncAccepted, asyncSent);
        for (const WaiterPtr& waiter : waiters) EXPECT_EQ(waiter->finished, 1);
    }
};

TEST_P(Storm, EveryRequestIsAnsweredOnceAndLeavesOneRecord) {
    prepare();
    for (int step = 0; step < 4000; ++step) {
        scriptNext();
        somebodyDoesSomething();
        if (chance(70)) pass(brisk && chance(95) ? Nanos(pick(100'000)) : Nanos(Millis(pick(60))));
        if (step % 50 == 0) check();
        if (HasFatalFailure()) return;
    }
    bool stopped = false;
    // Everything ends by itself first: scripts without hanging ones, limits open.
    sandboxes.defaultInit = {};
    sandboxes.defaultInvoke = {};
    for (std::size_t i = 0; i < 4; ++i) {
        engine->setReserved(nameOf(i), std::nullopt);
        engine->setProvisioned(nameOf(i), "live", nullptr, 0);
    }
    pass(std::chrono::hours(1));
    checkRecords(waiters.size());
    EXPECT_TRUE(asyncStore.events.empty());
    for (const EnvironmentSnapshot& left : engine->snapshot().environments)
        ADD_FAILURE() << "not aged out: " << left.id << " in state " << static_cast<int>(left.state);
    EXPECT_TRUE(sandboxes.live.empty()) << "no sandbox leaks";
    // Nothing holds a claim any more: the whole account is there.
    EngineSettings open = engine->settings();
    open.accountConcurrency = 9;
    open.hostEnvironments = 100;
    engine->applySettings(open);
    pass(std::chrono::minutes(1));
    for (int i = 0; i < 9; ++i) EXPECT_EQ(call(versions[pick(4)])->finished, 0);
    EXPECT_EQ(call(versions[0])->result.outcome, Outcome::Throttled);
    engine->shutdown(seconds(5), [&] { stopped = true; });
    pass(seconds(10));
    EXPECT_TRUE(stopped);
    EXPECT_TRUE(sandboxes.live.empty());
}

TEST_P(Storm, AShutdownInTheMiddleAnswersEverybody) {
    prepare();
    for (int step = 0; step < 1000; ++step) {
        scriptNext();
        somebodyDoesSomething();
        if (chance(70)) pass(Millis(pick(60)));
    }
    bool stopped = false;
    engine->shutdown(seconds(1), [&] { stopped = true; });
    pass(seconds(20));
    EXPECT_TRUE(stopped);
    EXPECT_TRUE(sandboxes.live.empty());
    for (const WaiterPtr& waiter : waiters) EXPECT_EQ(waiter->finished, 1);
}

TEST_P(Storm, AnEngineMayBeDestroyedAtAnyTime) {
    prepare();
    const std::size_t steps = 50 + pick(300);
    for (std::size_t step = 0; step < steps; ++step) {
        scriptNext();
        somebodyDoesSomething();
        if (chance(70)) pass(Millis(pick(60)));
    }
    engine.reset();
    EXPECT_TRUE(sandboxes.live.empty());
    clock.advance(std::chrono::hours(1));
    scheduler.runDue();
}

INSTANTIATE_TEST_SUITE_P(Seeds, Storm, ::testing::Range(1u, 13u));

}  // namespace
}  // namespace updraft::test
