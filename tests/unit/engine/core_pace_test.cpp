// Short invocations on a machine with few cores: who waits, for how long, and what is handed over ahead.
#include "tests/unit/engine/engine_fixture.h"

namespace updraft::test {
namespace {

using std::chrono::microseconds;
using std::chrono::seconds;

class CorePaceTest : public EngineTest {
  protected:
    static constexpr std::uint16_t kWaitedForCore = 4;
    FunctionVersionPtr hello;

    // Two warm environments of a function that is known to take 100 µs, and one short invocation at a time.
    void warmUp(int runAheadAfter) {
        settings.hostShortRuns = 1;
        settings.runAheadAfter = runAheadAfter;
        settings.freezeIdle = false;
        hello = function();
        sandboxes.defaultInvoke.takes = microseconds(100);
        for (int i = 0; i < 2; ++i) call(hello);
        pass(seconds(1));
        for (int i = 0; i < 10; ++i) {
            call(hello);
            pass(Millis(11));
        }
        ASSERT_EQ(environments(), 2u);
        sandboxes.invoked = 0;
    }
};

TEST_F(CorePaceTest, AShortOneWaitsForTheOneBefore) {
    warmUp(0);
    const auto first = call(hello), second = call(hello);
    EXPECT_EQ(sandboxes.invoked, 1) << "although a second environment is idle";
    pass(microseconds(100));
    EXPECT_EQ(first->finished, 1);
    EXPECT_EQ(sandboxes.invoked, 2);
    pass(microseconds(100));
    EXPECT_EQ(second->finished, 1);
    EXPECT_EQ(lastRecord().queuedNs, 100'000);
    EXPECT_EQ(lastRecord().hostLimit, kWaitedForCore);
    EXPECT_EQ(lastRecord().durationNs, 100'000);
    EXPECT_EQ(lastRecord().overheadNs, 0);
    EXPECT_EQ(records.records[records.records.size() - 2].hostLimit, 0);
}

TEST_F(CorePaceTest, WhatTurnsOutLongHoldsNobodyUpForMoreThanAMoment) {
    warmUp(0);
    sandboxes.invokes.push_back({.takes = seconds(1)});
    const auto slow = call(hello), quick = call(hello);
    pass(Millis(4));
    EXPECT_EQ(sandboxes.invoked, 1);
    pass(Millis(2));
    EXPECT_EQ(quick->finished, 1);
    EXPECT_EQ(slow->finished, 0);
    pass(seconds(1));
    EXPECT_EQ(slow->finished, 1);
}

TEST_F(CorePaceTest, WaitingHoldsConcurrency) {
    warmUp(0);
    running().setReserved("hello", 2);
    call(hello);
    call(hello);
    EXPECT_EQ(call(hello)->result.outcome, Outcome::Throttled);
}

TEST_F(CorePaceTest, ALongFunctionIsNeverHeldBack) {
    warmUp(0);
    const auto other = function("other");
    sandboxes.defaultInvoke.takes = Millis(50);
    for (int i = 0; i < 2; ++i) call(other);
    pass(seconds(1));
    sandboxes.invoked = 0;
    call(other);
    call(other);
    EXPECT_EQ(sandboxes.invoked, 2);
}

TEST_F(CorePaceTest, TheNextIsHandedOverAhead) {
    warmUp(5);
    const auto first = call(hello), second = call(hello), third = call(hello);
    EXPECT_EQ(sandboxes.aheads, 2);
    EXPECT_EQ(sandboxes.overlaps, 0);
    pass(microseconds(100));
    EXPECT_EQ(first->finished, 1);
    EXPECT_EQ(second->finished, 0);
    pass(microseconds(100));
    EXPECT_EQ(second->finished, 1);
    EXPECT_EQ(lastRecord().queuedNs, 100'000);
    EXPECT_EQ(lastRecord().durationNs, 100'000);
    pass(microseconds(100));
    EXPECT_EQ(third->finished, 1);
    EXPECT_EQ(environments(), 2u);
    EXPECT_EQ(counters().invocations, 15u);
    for (const InvocationRecord& record : records.records) EXPECT_EQ(record.cpuNs, 4'000'000);
}

TEST_F(CorePaceTest, OnlyAFewAreHandedOverAheadAndTheRestFollowInOrder) {
    warmUp(5);
    std::vector<WaiterPtr> waiters;
    for (int i = 0; i < 12; ++i) waiters.push_back(call(hello));
    EXPECT_EQ(sandboxes.aheads, 4);
    for (int done = 1; done <= 12; ++done) {
        pass(microseconds(100));
        for (int i = 0; i < 12; ++i)
            EXPECT_EQ(waiters[i]->finished, i < done ? 1 : 0) << i << " after " << done;
    }
    EXPECT_EQ(environments(), 2u);
}

TEST_F(CorePaceTest, WhatWasHandedOverAheadRunsElsewhereAfterACrash) {
    warmUp(5);
    sandboxes.invokes.push_back({.kind = InvokeScript::Kind::Exit, .takes = microseconds(50)});
    const auto crashes = call(hello), behind = call(hello), last = call(hello);
    ASSERT_EQ(sandboxes.aheads, 2);
    pass(Millis(1));
    EXPECT_EQ(crashes->result.outcome, Outcome::ExitError);
    EXPECT_EQ(behind->result.outcome, Outcome::Success);
    EXPECT_EQ(last->finished, 1);
    EXPECT_EQ(last->result.outcome, Outcome::Success);
    EXPECT_EQ(behind->result.record.cold, ColdStart::Warm) << "the other environment was idle";
    EXPECT_EQ(behind->finished, 1);
}

TEST_F(CorePaceTest, WhatWasHandedOverAheadSurvivesTheTimeoutOfTheOneBefore) {
    warmUp(5);
    sandboxes.invokes.push_back({.kind = InvokeScript::Kind::Hang});
    const auto hangs = call(hello), behind = call(hello);
    ASSERT_EQ(sandboxes.aheads, 1);
    pass(seconds(4));
    EXPECT_EQ(hangs->result.outcome, Outcome::Timeout);
    EXPECT_EQ(behind->result.outcome, Outcome::Success);
}

TEST_F(CorePaceTest, OneOfManyThatTakesLongEndsHandingOverAhead) {
    warmUp(5);
    sandboxes.invokes.push_back({.takes = Millis(20)});
    call(hello);
    pass(Millis(30));
    call(hello);
    call(hello);
    EXPECT_EQ(sandboxes.aheads, 0);
}

TEST_F(CorePaceTest, CancellingWhatWasHandedOverAheadSparesTheOneBefore) {
    warmUp(5);
    const auto first = call(hello);
    auto second = std::make_shared<Waiter>();
    InvocationRequest request;
    request.version = hello;
    request.requestId = RequestId::random();
    const RequestId id = request.requestId;
    engine->invoke(std::move(request), second);
    ASSERT_EQ(sandboxes.aheads, 1);
    engine->cancel(id);
    EXPECT_EQ(second->finished, 0);
    pass(Millis(10));
    EXPECT_EQ(first->result.outcome, Outcome::Success);
    EXPECT_EQ(second->result.outcome, Outcome::Cancelled);
}

TEST_F(CorePaceTest, ShutdownAnswersWhatWasHandedOverAhead) {
    warmUp(5);
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Hang;
    const auto first = call(hello), second = call(hello), third = call(hello);
    ASSERT_EQ(sandboxes.aheads, 2);
    bool stopped = false;
    engine->shutdown(Millis(100), [&] { stopped = true; });
    pass(seconds(10));
    EXPECT_TRUE(stopped);
    for (const auto& waiter : {first, second, third}) EXPECT_EQ(waiter->result.outcome, Outcome::Cancelled);
}

TEST_F(CorePaceTest, ABurstMakesNoMoreEnvironmentsThanItHasInvocations) {
    hello = function();
    sandboxes.defaultInvoke.takes = microseconds(100);
    sandboxes.inits = {{.takes = Millis(10)}};  // the first is ready long before the others
    std::vector<WaiterPtr> waiters;
    for (int i = 0; i < 8; ++i) waiters.push_back(call(hello));
    // A client that sends its next call as soon as it has an answer.
    for (int i = 0; i < 500; ++i) {
        pass(microseconds(200));
        for (WaiterPtr& waiter : waiters) {
            if (waiter->finished) waiter = call(hello);
        }
    }
    EXPECT_EQ(environments(), 8u);
}

}  // namespace
}  // namespace updraft::test
