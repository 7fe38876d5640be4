// What environments leave behind: their begins, inits, resets and ends with the reason, and what the engine's
// meters say of them.
#include "tests/unit/engine/engine_fixture.h"

namespace updraft::test {
namespace {

using std::chrono::seconds;

class LifeTest : public EngineTest {
  protected:
    // The last line of each environment, as a store keeps it.
    std::map<std::uint32_t, EnvironmentRecord> last() const {
        std::map<std::uint32_t, EnvironmentRecord> lines;
        for (const EnvironmentRecord& line : records.lives) lines[line.id] = line;
        return lines;
    }
    MeterSample total() {
        running().flushMeters();
        MeterSample sum;
        for (const MeterSample& sample : records.meters) {
            if (sample.series.scope != SeriesKey::Scope::Total) continue;
            sum.asyncReceived += sample.asyncReceived;
            sum.asyncDropped += sample.asyncDropped;
            sum.destinationFailures += sample.destinationFailures;
            sum.gauges.observedNs += sample.gauges.observedNs;
            sum.gauges.asyncOldestNs = std::max(sum.gauges.asyncOldestNs, sample.gauges.asyncOldestNs);
            add(sum.gauges.busy, sample.gauges.busy);
            add(sum.gauges.starting, sample.gauges.starting);
            add(sum.gauges.idle, sample.gauges.idle);
            add(sum.gauges.provisioned, sample.gauges.provisioned);
            add(sum.gauges.provisionedBusy, sample.gauges.provisionedBusy);
            add(sum.gauges.hostQueued, sample.gauges.hostQueued);
            add(sum.gauges.asyncQueued, sample.gauges.asyncQueued);
        }
        return sum;
    }
    static void add(Gauge& sum, const Gauge& gauge) {
        sum.integral += gauge.integral;
        sum.max = std::max(sum.max, gauge.max);
    }
};

TEST_F(LifeTest, BeginInitAndEndAreTold) {
    settings.keepAlive = seconds(60);
    const WallNanos begin = clock.wallNow();
    call(function());
    ASSERT_EQ(records.lives.size(), 1u);
    EXPECT_EQ(records.lives[0].started, begin);
    EXPECT_EQ(records.lives[0].initNs, 0);
    EXPECT_EQ(records.lives[0].functionId, 7u);
    EXPECT_EQ(records.lives[0].memoryMb, 128u);
    pass(seconds(1));
    ASSERT_EQ(records.lives.size(), 2u);
    EXPECT_EQ(records.lives[1].initNs, 100'000'000);
    EXPECT_FALSE(records.lives[1].initFailed);
    EXPECT_EQ(records.lives[1].ended, 0);
    for (int i = 0; i < 4; ++i) call(directory.functions["hello"]), pass(Millis(500));
    pass(seconds(70));
    ASSERT_EQ(records.lives.size(), 3u) << "calls and freezing leave nothing here";
    EXPECT_TRUE(records.moments.empty());
    EXPECT_EQ(records.lives[2].end, EnvironmentEnd::Idle);
    EXPECT_EQ(records.lives[2].served, 5u);
    EXPECT_EQ(records.lives[2].started, begin);
    EXPECT_EQ(records.lives[2].initNs, 100'000'000);
    EXPECT_GT(records.lives[2].ended, begin + 60'000'000'000);
}

// Why an environment ended: what was done to one that had served a call.
struct Ending {
    const char* name;
    EnvironmentEnd why;
    void (*make)(LifeTest&, Engine&, FakeSandboxFactory&, const FunctionVersionPtr&);
};
class EndingTest : public LifeTest, public ::testing::WithParamInterface<Ending> {
  public:
    EndingTest() {
        settings.keepAlive = seconds(60);
        settings.environmentAge = seconds(100);
        settings.hostEnvironments = 1;
    }
};

TEST_P(EndingTest, IsNamed) {
    const FunctionVersionPtr version = function();
    call(version);
    pass(seconds(1));
    GetParam().make(*this, running(), sandboxes, version);
    for (int i = 0; i < 4; ++i) {
        if (GetParam().why == EnvironmentEnd::Age) call(version);
        pass(seconds(30));
    }
    ASSERT_FALSE(last().empty());
    EXPECT_EQ(static_cast<int>(last().at(1).end), static_cast<int>(GetParam().why));
    EXPECT_NE(last().at(1).ended, 0);
    EXPECT_GE(last().at(1).served, 1u);
}

INSTANTIATE_TEST_SUITE_P(
    Reasons, EndingTest,
    ::testing::Values(Ending{"Idle", EnvironmentEnd::Idle, [](auto&, auto&, auto&, auto&) {}},
                      Ending{"Age", EnvironmentEnd::Age, [](auto&, auto&, auto&, auto&) {}},
                      Ending{"Retired", EnvironmentEnd::Retired,
                             [](auto&, Engine& engine, auto&, const FunctionVersionPtr& version) {
                                 engine.retire(version);
                             }},
                      Ending{"Removed", EnvironmentEnd::Retired,
                             [](auto&, Engine& engine, auto&, auto&) { engine.removeFunction("hello"); }},
                      Ending{"Crashed", EnvironmentEnd::Failed,
                             [](auto&, auto&, FakeSandboxFactory& sandboxes, auto&) {
                                 (*sandboxes.live.begin())->exit({1, 0, false});
                             }},
                      Ending{"Recycled", EnvironmentEnd::Killed,
                             [](auto&, Engine& engine, auto&, auto&) { engine.recycleEnvironment(1); }},
                      Ending{"Killed", EnvironmentEnd::Killed,
                             [](auto&, Engine& engine, auto&, auto&) { engine.killEnvironment(1); }},
                      Ending{"Evicted", EnvironmentEnd::Evicted,
                             [](LifeTest&, Engine& engine, auto&, const FunctionVersionPtr&) {
                                 auto other = std::make_shared<FunctionVersion>();
                                 other->config.name = "other";
                                 other->functionId = 8;
                                 InvocationRequest request;
                                 request.version = other;
                                 request.requestId = RequestId::random();
                                 engine.invoke(std::move(request), std::make_shared<Waiter>());
                             }},
                      Ending{
                          "Shutdown", EnvironmentEnd::Shutdown,
                          [](auto&, Engine& engine, auto&, auto&) { engine.shutdown(seconds(1), [] {}); }}),
    [](const auto& of) { return of.param.name; });

TEST_F(LifeTest, AFailedInitIsToldAndResets) {
    sandboxes.inits = {InitScript{.kind = InitScript::Kind::Fail}};
    call(function());
    pass(seconds(1));
    EXPECT_TRUE(last().at(1).initFailed);
    EXPECT_EQ(last().at(1).initNs, 100'000'000);
    ASSERT_EQ(records.moments.size(), 2u);
    EXPECT_EQ(records.moments[0].kind, EnvironmentMoment::Kind::ResetBegan);
    EXPECT_EQ(records.moments[1].kind, EnvironmentMoment::Kind::ResetDone);
    EXPECT_EQ(records.moments[1].environmentId, 1u);
    EXPECT_GE(records.moments[1].at, records.moments[0].at);
}

TEST_F(LifeTest, WhatCannotStartHasALifeOfNoLength) {
    sandboxes.failRooms = true;
    call(function());
    ASSERT_EQ(records.lives.size(), 2u);
    EXPECT_EQ(records.lives[1].end, EnvironmentEnd::Failed);
    EXPECT_EQ(records.lives[1].ended, records.lives[1].started);
    EXPECT_EQ(total().gauges.starting.integral, 0);
}

TEST_F(LifeTest, ATimeoutResets) {
    sandboxes.invokes = {InvokeScript{.kind = InvokeScript::Kind::Hang}};
    const auto version = function("hello", 1);
    call(version);
    pass(seconds(2));
    ASSERT_EQ(records.moments.size(), 2u);
    call(version);
    pass(seconds(1));
    EXPECT_EQ(lastRecord().cold, ColdStart::Suppressed);
    EXPECT_EQ(last().at(1).initNs, 100'000'000) << "of the first init";
}

TEST_F(LifeTest, MetersAgreeWithRecords) {
    const auto version = function();
    for (int i = 0; i < 3; ++i) call(version);
    pass(seconds(5));
    for (int i = 0; i < 2; ++i) call(version);
    pass(seconds(5));
    std::int64_t busy = 0;
    for (const InvocationRecord& record : records.records) busy += record.durationNs;
    const MeterSample sum = total();
    EXPECT_EQ(sum.gauges.busy.integral, busy);
    EXPECT_EQ(sum.gauges.busy.max, 3u);
    EXPECT_EQ(sum.gauges.starting.integral, 3 * 100'000'000);
    EXPECT_EQ(sum.gauges.starting.max, 3u);
    EXPECT_EQ(sum.gauges.observedNs, 10'000'000'000);
    EXPECT_EQ(sum.gauges.idle.integral + busy + sum.gauges.starting.integral, 3 * 10'000'000'000LL);
    EXPECT_EQ(sum.gauges.provisioned.max, 0u);
}

TEST_F(LifeTest, ProvisionedConcurrencyIsMeteredWhileItIsReady) {
    const auto version = function();
    running().setProvisioned("hello", "live", version, 2);
    pass(seconds(1));
    call(version);
    pass(Millis(5));
    running().setProvisioned("hello", "live", version, 1);
    pass(seconds(2));
    const MeterSample sum = total();
    EXPECT_EQ(sum.gauges.provisioned.max, 2u);
    EXPECT_EQ(sum.gauges.provisionedBusy.max, 1u);
    EXPECT_LE(sum.gauges.provisionedBusy.integral, sum.gauges.busy.integral);
    // Two from 100 ms to 1,005 ms, one afterwards.
    EXPECT_EQ(sum.gauges.provisioned.integral, 2 * 905'000'000LL + 2'000'000'000LL);
}

TEST_F(LifeTest, WaitingForThisMachineIsMetered) {
    settings.hostEnvironments = 1;
    const auto version = function();
    for (int i = 0; i < 3; ++i) call(version);
    pass(seconds(2));
    std::int64_t waited = 0;
    for (const InvocationRecord& record : records.records) waited += record.queuedNs;
    ASSERT_GT(waited, 0);
    EXPECT_EQ(total().gauges.hostQueued.integral, waited);
    EXPECT_EQ(total().gauges.hostQueued.max, 2u);
}

TEST_F(LifeTest, EventsAreMeteredFromAcceptanceToDelivery) {
    function();
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Fail;
    directory.configs["hello"].onFailureArn = "arn:aws:sns:us-east-1:000000000000:topic";
    Engine::AsyncRequest request;
    request.functionName = "hello";
    request.requestId = RequestId::random();
    running().invokeAsync(std::move(request), [](bool) {});
    pass(std::chrono::minutes(5));
    const MeterSample sum = total();
    EXPECT_EQ(sum.asyncReceived, 1u);
    EXPECT_EQ(sum.asyncDropped, 1u);
    EXPECT_EQ(sum.destinationFailures, 1u);
    EXPECT_EQ(sum.gauges.asyncQueued.max, 1u);
    // Attempts after one and two minutes more, the last one over soon after it began.
    EXPECT_GE(sum.gauges.asyncQueued.integral, 180'000'000'000);
    EXPECT_LT(sum.gauges.asyncQueued.integral, 181'000'000'000);
    EXPECT_EQ(sum.gauges.asyncOldestNs, sum.gauges.asyncQueued.integral)
        << "the only one waited all the time";
}

TEST_F(LifeTest, AnEngineWithoutEnvironmentsSleeps) {
    settings.keepAlive = seconds(60);
    call(function());
    pass(std::chrono::minutes(5));
    EXPECT_TRUE(last().at(1).ended != 0);
    EXPECT_EQ(scheduler.nextDue(), TimePoint::max());
    const std::size_t before = records.meters.size();
    pass(std::chrono::hours(1));
    EXPECT_EQ(records.meters.size(), before);
}

}  // namespace
}  // namespace updraft::test
