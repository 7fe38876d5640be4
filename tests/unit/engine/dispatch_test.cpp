// Who gets which environment: limits, the pool's order, the queue for a full machine, provisioned
// concurrency, changes of versions, shutdown.
#include "tests/unit/engine/engine_fixture.h"

namespace updraft::test {
namespace {

using DispatchTest = EngineTest;
using std::chrono::seconds;

TEST_F(DispatchTest, ArrivalsWhileStartingEachStartTheirOwn) {
    const auto version = function();
    for (int i = 0; i < 5; ++i) call(version);
    EXPECT_EQ(sandboxes.made, 5);
    pass(Millis(110));
    EXPECT_EQ(records.records.size(), 5u);
    EXPECT_EQ(counters().coldStarts, 5u);
}

TEST_F(DispatchTest, AnEnvironmentThatIsFreeSoonerServesTheArrival) {
    const auto version = function();
    call(version);
    pass(Millis(105));                       // it is in its handler until 110
    const WaiterPtr second = call(version);  // its own would be ready at 205
    EXPECT_EQ(sandboxes.made, 2);
    pass(Millis(15));
    ASSERT_EQ(second->finished, 1);
    EXPECT_EQ(lastRecord().environmentId, 1u);
    EXPECT_EQ(lastRecord().cold, ColdStart::Warm);
    pass(Millis(100));
    EXPECT_EQ(counters().idle, 2) << "the one that was not needed waits for the next";
}

TEST_F(DispatchTest, TheMostRecentlyUsedIsTakenFirst) {
    const auto version = function();
    sandboxes.invokes = {InvokeScript{.takes = Millis(10)}, InvokeScript{.takes = Millis(30)}};
    call(version);
    call(version);
    pass(seconds(1));
    call(version);
    pass(Millis(20));
    EXPECT_EQ(lastRecord().environmentId, 2u);
    // The other one ages out.
    for (int i = 0; i < 11; ++i) {
        pass(seconds(58));
        call(version);
    }
    pass(seconds(1));
    ASSERT_EQ(environments(), 1u);
    EXPECT_EQ(running().snapshot().environments[0].id, 2u);
}

TEST_F(DispatchTest, OldEnvironmentsAreReplacedWhenIdle) {
    settings.environmentAge = seconds(100);
    settings.keepAlive = seconds(1000);
    const auto version = function();
    call(version);
    pass(seconds(99));
    EXPECT_EQ(environments(), 1u);
    pass(seconds(2));
    EXPECT_EQ(environments(), 0u);
}

TEST_F(DispatchTest, OldEnvironmentsAreReplacedUnderLoadToo) {
    settings.environmentAge = seconds(2);
    settings.hostEnvironments = 1;
    const auto version = function();
    std::vector<WaiterPtr> waiters;
    for (int i = 0; i < 600; ++i) waiters.push_back(call(version));
    pass(seconds(20));
    for (const WaiterPtr& waiter : waiters) EXPECT_EQ(waiter->result.outcome, Outcome::Success);
    EXPECT_GE(records.environments, 3u);
    EXPECT_LE(records.environments, 5u);
}

TEST_F(DispatchTest, ARecycledEnvironmentServesNobodyElse) {
    settings.hostEnvironments = 1;
    const auto version = function();
    call(version);
    const WaiterPtr second = call(version);
    pass(Millis(105));
    EXPECT_TRUE(running().recycleEnvironment(1));
    pass(seconds(1));
    ASSERT_EQ(second->finished, 1);
    EXPECT_EQ(lastRecord().environmentId, 2u);
}

TEST_F(DispatchTest, TheAccountsLimitThrottles) {
    settings.accountConcurrency = 3;
    const auto version = function();
    for (int i = 0; i < 3; ++i) call(version);
    const WaiterPtr refused = call(function("other"));
    ASSERT_EQ(refused->finished, 1);
    EXPECT_EQ(refused->result.outcome, Outcome::Throttled);
    EXPECT_EQ(refused->result.throttle, ThrottleReason::ConcurrentInvocationLimitExceeded);
    EXPECT_FALSE(refused->result.functionError());
    EXPECT_EQ(lastRecord().outcome, Outcome::Throttled);
    EXPECT_EQ(lastRecord().billedMs, 0u);
    pass(seconds(1));
    EXPECT_EQ(call(version)->finished, 0);
    EXPECT_EQ(counters().throttles, 1u);
    EXPECT_EQ(counters().invocations, 3u);
}

TEST_F(DispatchTest, ReservedConcurrencyLimitsAndProtects) {
    settings.accountConcurrency = 5;
    const auto mine = function("mine");
    running().setReserved("mine", 2);
    for (int i = 0; i < 3; ++i) call(function("other"));
    EXPECT_EQ(call(function("other"))->result.throttle, ThrottleReason::ConcurrentInvocationLimitExceeded);
    call(mine);
    call(mine);
    EXPECT_EQ(call(mine)->result.throttle, ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded);
}

TEST_F(DispatchTest, NewEnvironmentsAreLimitedPerTime) {
    settings.scaleUpBurst = 10;
    settings.scaleUpPeriod = seconds(10);
    const auto version = function("slow", 900);
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Hang;
    for (int i = 0; i < 10; ++i) EXPECT_EQ(call(version)->finished, 0);
    EXPECT_EQ(call(version)->result.throttle, ThrottleReason::ConcurrentInvocationLimitExceeded);
    pass(seconds(1));
    EXPECT_EQ(call(version)->finished, 0);
    EXPECT_EQ(call(version)->finished, 1);
    EXPECT_EQ(call(function("another"))->finished, 0) << "every function has its own rate";
}

TEST_F(DispatchTest, RequestsPerSecondFollowTheConcurrency) {
    const auto version = function();
    sandboxes.defaultInvoke.takes = Nanos(0);
    running().setReserved("hello", 2);
    call(version);
    pass(Millis(100));
    int refused = 0;
    ThrottleReason reason = ThrottleReason::None;
    for (int i = 0; i < 30; ++i) {
        const WaiterPtr waiter = call(version);
        pass(Nanos(1));
        if (waiter->result.outcome == Outcome::Throttled) {
            ++refused;
            reason = waiter->result.throttle;
        }
    }
    EXPECT_EQ(refused, 10);
    EXPECT_EQ(reason, ThrottleReason::ReservedFunctionInvocationRateLimitExceeded);
}

TEST_F(DispatchTest, AFullMachineQueuesAndSaysSo) {
    settings.hostEnvironments = 1;
    const auto version = function();
    call(version);
    const WaiterPtr second = call(version);
    EXPECT_EQ(sandboxes.made, 1);
    EXPECT_EQ(counters().hostQueued, 1);
    pass(Millis(120));
    ASSERT_EQ(second->finished, 1);
    EXPECT_EQ(lastRecord().queuedNs, 110'000'000);
    EXPECT_EQ(lastRecord().hostLimit, 1);
    EXPECT_EQ(lastRecord().overheadNs, 0);
    EXPECT_EQ(lastRecord().throttle, ThrottleReason::None);
}

TEST_F(DispatchTest, AFullMachineGivesUpItsIdleEnvironments) {
    settings.hostEnvironments = 1;
    call(function("one"));
    pass(seconds(1));
    const WaiterPtr other = call(function("two"));
    pass(Millis(111));
    ASSERT_EQ(other->finished, 1);
    EXPECT_EQ(lastRecord().queuedNs, 1'000'000);
    EXPECT_EQ(environments(), 1u);
}

TEST_F(DispatchTest, ByMemoryToo) {
    settings.hostMemoryBytes = 100 << 20;
    const auto version = function("slow", 900);
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Hang;
    for (int i = 0; i < 4; ++i) call(version);
    EXPECT_EQ(sandboxes.made, 2) << "of 40 MB each, as long as nothing is known";
    EXPECT_EQ(counters().hostQueued, 2);
}

TEST_F(DispatchTest, TheHostQueueIsBoundedInNumberAndTime) {
    settings.hostEnvironments = 1;
    settings.hostQueue = 1;
    settings.hostQueueWait = seconds(5);
    const auto version = function("slow", 900);
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Hang;
    call(version);
    const WaiterPtr waits = call(version);
    const WaiterPtr refused = call(version);
    ASSERT_EQ(refused->finished, 1);
    EXPECT_EQ(refused->result.outcome, Outcome::HostRejected);
    pass(seconds(5));
    ASSERT_EQ(waits->finished, 1);
    EXPECT_EQ(waits->result.outcome, Outcome::HostRejected);
    EXPECT_EQ(lastRecord().queuedNs, 5'000'000'000);
    EXPECT_EQ(counters().throttles, 0u);
    EXPECT_EQ(counters().hostRejected, 2u);
}

TEST_F(DispatchTest, ProvisionedEnvironmentsAreReadyBeforeAnyCall) {
    const auto version = function();
    running().setProvisioned("hello", "live", version, 2);
    EXPECT_EQ(running().provisioned("hello", "live").status, ProvisionedState::Status::InProgress);
    EXPECT_EQ(running().provisioned("hello", "live").allocated, 0);
    pass(Millis(100));
    ProvisionedState state = running().provisioned("hello", "live");
    EXPECT_EQ(state.status, ProvisionedState::Status::Ready);
    EXPECT_EQ(state.allocated, 2);
    EXPECT_EQ(state.available, 2);
    EXPECT_EQ((*sandboxes.live.begin())->spec.initializationType, "provisioned-concurrency");
    call(version);
    EXPECT_EQ(running().provisioned("hello", "live").available, 1);
    pass(Millis(10));
    EXPECT_EQ(lastRecord().provisioned, 1);
    EXPECT_EQ(lastRecord().cold, ColdStart::Provisioned);
    EXPECT_EQ(lastRecord().billedMs, 10u) << "its init is not this call's";
    pass(std::chrono::hours(1));
    EXPECT_EQ(environments(), 2u) << "kept whatever the idle time";
}

TEST_F(DispatchTest, MoreThanProvisionedSpillsOver) {
    const auto version = function();
    running().setProvisioned("hello", "live", version, 1);
    pass(Millis(200));
    call(version);
    const WaiterPtr spilled = call(version);
    pass(Millis(300));
    ASSERT_EQ(records.records.size(), 2u);
    EXPECT_EQ(counters().spillovers + records.records[0].provisioned + records.records[1].provisioned, 2u)
        << "either it spilled over, or the provisioned environment was free again first";
    EXPECT_EQ(spilled->finished, 1);
}

TEST_F(DispatchTest, ALostProvisionedEnvironmentIsReplaced) {
    const auto version = function();
    running().setProvisioned("hello", "live", version, 1);
    pass(Millis(200));
    sandboxes.invokes = {InvokeScript{.kind = InvokeScript::Kind::Exit}};
    call(version);
    pass(Millis(50));
    EXPECT_EQ(running().provisioned("hello", "live").allocated, 0);
    EXPECT_EQ(running().provisioned("hello", "live").status, ProvisionedState::Status::InProgress);
    pass(Millis(100));
    EXPECT_EQ(running().provisioned("hello", "live").status, ProvisionedState::Status::Ready);
    EXPECT_EQ(environments(), 1u);
}

TEST_F(DispatchTest, ProvisionedInitFailuresAreReportedAndTriedAgain) {
    const auto version = function();
    sandboxes.inits = {InitScript{.kind = InitScript::Kind::Fail}};
    running().setProvisioned("hello", "live", version, 1);
    pass(Millis(150));
    ProvisionedState state = running().provisioned("hello", "live");
    EXPECT_EQ(state.status, ProvisionedState::Status::Failed);
    EXPECT_EQ(state.reason, "FUNCTION_ERROR_INIT_FAILURE");
    EXPECT_EQ(state.allocated, 0);
    pass(seconds(2));
    EXPECT_EQ(running().provisioned("hello", "live").status, ProvisionedState::Status::Ready);
}

TEST_F(DispatchTest, ProvisionedConcurrencyClaimsFromTheAccount) {
    settings.accountConcurrency = 5;
    running().setProvisioned("hello", "live", function(), 3);
    pass(Millis(200));
    const auto other = function("other", 900);
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Hang;
    EXPECT_EQ(call(other)->finished, 0);
    EXPECT_EQ(call(other)->finished, 0);
    EXPECT_EQ(call(other)->finished, 1);
    running().setProvisioned("hello", "live", nullptr, 0);
    EXPECT_EQ(call(other)->finished, 0);
    pass(Millis(100));
    EXPECT_EQ(running().provisioned("hello", "live").status, ProvisionedState::Status::None);
    EXPECT_EQ(environments(), 3u);
}

TEST_F(DispatchTest, ARetiredVersionFinishesItsWorkAndGoes) {
    const auto version = function();
    sandboxes.invokes = {InvokeScript{}, InvokeScript{.takes = Millis(500)}};
    call(version);
    const WaiterPtr busy = call(version);
    pass(Millis(200));
    running().retire(version);
    pass(Millis(10));
    EXPECT_EQ(environments(), 1u);
    pass(Millis(500));
    EXPECT_EQ(busy->result.outcome, Outcome::Success);
    EXPECT_EQ(environments(), 0u);
}

TEST_F(DispatchTest, CancellingReachesEveryStage) {
    settings.hostEnvironments = 1;
    const auto version = function("slow", 900);
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Hang;
    auto running_ = call(version);
    auto queued = call(version);
    pass(seconds(1));
    const auto& live = records;
    ASSERT_TRUE(live.records.empty());
    // Ids are random: cancel through requests of our own.
    auto mine = std::make_shared<Waiter>();
    InvocationRequest request;
    request.version = version;
    request.requestId = RequestId::random();
    const RequestId id = request.requestId;
    engine->invoke(std::move(request), mine);
    engine->cancel(id);
    ASSERT_EQ(mine->finished, 1);
    EXPECT_EQ(mine->result.outcome, Outcome::Cancelled);
    EXPECT_EQ(running_->finished + queued->finished, 0);
}

TEST_F(DispatchTest, ACancelledCallsEnvironmentIsReset) {
    const auto version = function("slow", 900);
    sandboxes.invokes = {InvokeScript{.kind = InvokeScript::Kind::Hang}};
    auto mine = std::make_shared<Waiter>();
    InvocationRequest request;
    request.version = version;
    request.requestId = RequestId::random();
    const RequestId id = request.requestId;
    open().invoke(std::move(request), mine);
    pass(seconds(1));
    engine->cancel(id);
    ASSERT_EQ(mine->finished, 1);
    EXPECT_EQ(mine->result.outcome, Outcome::Cancelled);
    EXPECT_EQ(sandboxes.kills, 1);
    pass(seconds(1));
    const WaiterPtr next = call(version);
    pass(seconds(1));
    EXPECT_EQ(next->result.outcome, Outcome::Success);
    EXPECT_EQ(lastRecord().environmentId, 1u);
}

TEST_F(DispatchTest, KillingAnEnvironmentFailsWhatItRunsAndEndsIt) {
    const auto version = function("slow", 900);
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Hang;
    const WaiterPtr waiter = call(version);
    pass(seconds(1));
    EXPECT_TRUE(running().killEnvironment(1));
    EXPECT_FALSE(running().killEnvironment(99));
    pass(seconds(1));
    ASSERT_EQ(waiter->finished, 1);
    EXPECT_EQ(waiter->result.outcome, Outcome::ExitError);
    EXPECT_EQ(environments(), 0u);
}

TEST_F(DispatchTest, ShutdownLetsRunningCallsEndAndRefusesNewOnes) {
    const auto version = function("slow", 900);
    sandboxes.invokes = {InvokeScript{.takes = seconds(1)}, InvokeScript{.kind = InvokeScript::Kind::Hang}};
    const WaiterPtr ends = call(version);
    const WaiterPtr hangs = call(version);
    pass(Millis(200));
    bool done = false;
    running().shutdown(seconds(5), [&] { done = true; });
    EXPECT_EQ(call(version)->result.outcome, Outcome::Cancelled);
    pass(seconds(2));
    EXPECT_EQ(ends->result.outcome, Outcome::Success);
    EXPECT_FALSE(done);
    pass(seconds(4));
    EXPECT_EQ(hangs->result.outcome, Outcome::Cancelled);
    EXPECT_TRUE(done);
    EXPECT_EQ(environments(), 0u);
}

TEST_F(DispatchTest, FreezingCanBeSwitchedOff) {
    const auto version = function();
    call(version);
    pass(seconds(1));
    EXPECT_EQ(sandboxes.freezes, 1);
    EngineSettings changed = settings;
    changed.freezeIdle = false;
    running().applySettings(changed);
    EXPECT_EQ(sandboxes.thaws, 1);
    call(version);
    pass(seconds(1));
    EXPECT_EQ(sandboxes.freezes, 1);
}

}  // namespace
}  // namespace updraft::test
