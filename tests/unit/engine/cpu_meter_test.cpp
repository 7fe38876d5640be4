// Which CPU time belongs to which invocation, out of what the processes of an environment used since they
// started.
#include "tests/unit/engine/engine_fixture.h"

namespace updraft::test {
namespace {

class CpuMeterTest : public EngineTest {
  protected:
    std::int64_t cpuOf(std::size_t index) const { return records.records.at(index).cpuNs; }
    FakeSandbox& sandbox() { return **sandboxes.live.begin(); }
};

constexpr std::int64_t kMs = 1'000'000;

TEST_F(CpuMeterTest, InitIsNoPartOfTheFirstInvocation) {
    const auto version = function();
    call(version);
    pass(Millis(150));
    sandboxes.invokes = {InvokeScript{.cpu = Millis(9)}};
    call(version);
    pass(Millis(50));
    EXPECT_EQ(cpuOf(0), 4 * kMs);
    EXPECT_EQ(cpuOf(1), 9 * kMs);
}

TEST_F(CpuMeterTest, WhatTheClockShowsLateCountsToTheNextButNotMoreThanATick) {
    const auto version = function();
    call(version);
    pass(Millis(150));
    sandbox().cpuUsed += Millis(2);
    call(version);
    pass(Millis(50));
    EXPECT_EQ(cpuOf(1), (2 + 4) * kMs);
    sandbox().cpuUsed += std::chrono::seconds(5);  // something goes on between invocations
    call(version);
    pass(Millis(50));
    EXPECT_EQ(cpuOf(2), (10 + 4) * kMs);
}

TEST_F(CpuMeterTest, ExtensionsCountUntilTheyAreDone) {
    sandboxes.allowance = Millis(500);
    sandboxes.defaultInvoke.extensions = Millis(30);
    const auto version = function();
    call(version);
    pass(Millis(115));  // answered
    ASSERT_TRUE(records.records.empty());
    sandbox().cpuUsed += Millis(20);
    pass(Millis(100));
    ASSERT_EQ(records.records.size(), 1u);
    EXPECT_EQ(cpuOf(0), (4 + 20) * kMs);
}

TEST_F(CpuMeterTest, FailuresAreMeasuredToo) {
    const auto version = function();
    sandboxes.invokes = {InvokeScript{.kind = InvokeScript::Kind::Exit, .cpu = Millis(7)},
                         InvokeScript{.kind = InvokeScript::Kind::Hang}};
    call(version);
    pass(Millis(150));
    ASSERT_EQ(lastRecord().outcome, Outcome::ExitError);
    EXPECT_EQ(lastRecord().cpuNs, 7 * kMs);
    call(version);
    pass(Millis(150));  // its processes have started again, and their clock with them
    sandbox().cpuUsed += Millis(900);
    pass(std::chrono::seconds(4));
    ASSERT_EQ(lastRecord().outcome, Outcome::Timeout);
    EXPECT_EQ(lastRecord().cpuNs, 900 * kMs);
}

TEST_F(CpuMeterTest, WhatNeverRanAndWhatCannotBeMeasuredIsNotKnown) {
    const auto version = function();
    sandboxes.inits = {InitScript{.kind = InitScript::Kind::Fail}};
    call(version);
    pass(Millis(150));
    ASSERT_EQ(lastRecord().outcome, Outcome::InitError);
    EXPECT_EQ(lastRecord().cpuNs, kCpuUnknown);
    sandboxes.tellsCpu = false;
    call(function("other"));
    pass(Millis(150));
    ASSERT_EQ(lastRecord().outcome, Outcome::Success);
    EXPECT_EQ(lastRecord().cpuNs, kCpuUnknown);
}

}  // namespace
}  // namespace updraft::test
