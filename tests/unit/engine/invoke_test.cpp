// The life of one environment through the engine: answers, failures, their words and their bookkeeping.
#include "runtime/sandbox/frame.h"
#include "tests/unit/engine/engine_fixture.h"

namespace updraft::test {
namespace {

using InvokeTest = EngineTest;

TEST_F(InvokeTest, AColdCallAnswersAndLeavesOneRecord) {
    const auto version = function();
    const WaiterPtr waiter = call(version);
    EXPECT_EQ(waiter->finished, 0);
    pass(Millis(109));
    EXPECT_EQ(waiter->finished, 0);
    pass(Millis(1));
    ASSERT_EQ(waiter->finished, 1);
    EXPECT_EQ(waiter->result.outcome, Outcome::Success);
    EXPECT_EQ(waiter->result.payload, R"({"ok":true})");
    EXPECT_EQ(waiter->result.executedVersion, "$LATEST");
    ASSERT_EQ(records.records.size(), 1u);
    const InvocationRecord& record = lastRecord();
    EXPECT_EQ(record.cold, ColdStart::OnDemand);
    EXPECT_EQ(record.initNs, 100'000'000);
    EXPECT_EQ(record.durationNs, 10'000'000);
    EXPECT_EQ(record.billedMs, 110u);
    EXPECT_EQ(record.overheadNs, 0);
    EXPECT_EQ(record.queuedNs, 0);
    EXPECT_EQ(record.environmentId, 1u);
    EXPECT_EQ(record.functionId, 7u);
    EXPECT_EQ(record.maxMemoryKb, 30u * 1024);
    EXPECT_EQ(record.started, record.arrived + 100'000'000);
}

TEST_F(InvokeTest, TheNextCallIsWarmAndFrozenProcessesAreThawed) {
    const auto version = function();
    call(version);
    pass(Millis(110));
    pass(Millis(49));
    EXPECT_EQ(sandboxes.freezes, 0);
    pass(Millis(1));
    EXPECT_EQ(sandboxes.freezes, 1);
    EXPECT_EQ(running().snapshot().environments.at(0).state, EnvironmentState::Frozen);
    const WaiterPtr second = call(version);
    pass(Millis(10));
    ASSERT_EQ(second->finished, 1);
    EXPECT_EQ(sandboxes.thaws, 1);
    EXPECT_EQ(sandboxes.made, 1);
    EXPECT_EQ(lastRecord().cold, ColdStart::Warm);
    EXPECT_EQ(lastRecord().billedMs, 10u);
    EXPECT_EQ(sandboxes.overlaps, 0);
}

TEST_F(InvokeTest, AHandlersErrorIsItsOwnDocument) {
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Fail;
    const WaiterPtr waiter = call(function());
    pass(Millis(200));
    ASSERT_EQ(waiter->finished, 1);
    EXPECT_EQ(waiter->result.outcome, Outcome::HandledError);
    EXPECT_TRUE(waiter->result.functionError());
    EXPECT_EQ(waiter->result.payload, sandboxes.defaultInvoke.fault.payload);
    EXPECT_EQ(lastRecord().errorTypeId, records.strings.at("ValueError"));
    EXPECT_EQ(counters().errors, 1u);
}

TEST_F(InvokeTest, ATimeoutKillsTheTreeAndResetsTheEnvironment) {
    const auto version = function("slow", 3);
    sandboxes.invokes = {InvokeScript{.kind = InvokeScript::Kind::Hang}};
    const WaiterPtr waiter = call(version);
    pass(Millis(3099));
    EXPECT_EQ(waiter->finished, 0);
    pass(Millis(1));
    ASSERT_EQ(waiter->finished, 1);
    EXPECT_EQ(waiter->result.outcome, Outcome::Timeout);
    EXPECT_EQ(waiter->result.payload, "{\"errorType\":\"Sandbox.Timedout\",\"errorMessage\":\"RequestId: " +
                                          lastRecord().requestId.text() +
                                          " Error: Task timed out after 3.00 seconds\"}");
    EXPECT_EQ(lastRecord().durationNs, 3'000'000'000);
    EXPECT_EQ(lastRecord().billedMs, 3100u);
    EXPECT_EQ(sandboxes.kills, 1);
    pass(Millis(5));

    const WaiterPtr next = call(version);
    pass(Millis(110));
    ASSERT_EQ(next->finished, 1);
    EXPECT_EQ(sandboxes.rooms, 1) << "/tmp survives";
    EXPECT_EQ(sandboxes.made, 2);
    EXPECT_EQ(lastRecord().cold, ColdStart::Suppressed);
    EXPECT_EQ(lastRecord().durationNs, 110'000'000) << "init counts into the duration";
    EXPECT_EQ(lastRecord().initNs, 100'000'000);
    EXPECT_EQ(lastRecord().billedMs, 110u);
    EXPECT_EQ(lastRecord().environmentId, 1u);
}

struct ExitCase {
    ExitStatus status;
    const char* message;
    Outcome outcome;
};

TEST_F(InvokeTest, ExitsSpeakTheCloudsWords) {
    const ExitCase cases[] = {
        {{1, 0, false}, "Runtime exited with error: exit status 1", Outcome::ExitError},
        {{127, 0, false}, "Runtime exited with error: exit status 127", Outcome::ExitError},
        {{0, 0, false}, "Runtime exited without providing a reason", Outcome::ExitError},
        {{0, 9, false}, "Runtime exited with error: signal: killed", Outcome::ExitError},
        {{0, 9, true}, "Runtime exited with error: signal: killed", Outcome::OutOfMemory},
    };
    for (const ExitCase& one : cases) {
        sandboxes.invokes = {InvokeScript{.kind = InvokeScript::Kind::Exit, .exit = one.status}};
        const WaiterPtr waiter = call(function());
        pass(Millis(300));
        ASSERT_EQ(waiter->finished, 1);
        EXPECT_EQ(waiter->result.outcome, one.outcome);
        EXPECT_EQ(waiter->result.errorType, "Runtime.ExitError");
        EXPECT_EQ(waiter->result.payload,
                  "{\"errorType\":\"Runtime.ExitError\",\"errorMessage\":\"RequestId: " +
                      lastRecord().requestId.text() + " Error: " + one.message + "\"}");
    }
}

TEST_F(InvokeTest, AnInitErrorReachesWhoCausedItAndTheNextCallTriesAgain) {
    const auto version = function();
    sandboxes.inits = {InitScript{.kind = InitScript::Kind::Fail, .takes = Millis(20)}};
    const WaiterPtr waiter = call(version);
    pass(Millis(20));
    ASSERT_EQ(waiter->finished, 1);
    EXPECT_EQ(waiter->result.outcome, Outcome::InitError);
    EXPECT_EQ(waiter->result.payload, InitScript{}.fault.payload);
    EXPECT_EQ(lastRecord().billedMs, 20u);
    EXPECT_EQ(records.logs.back(),
              "INIT_REPORT Init Duration: 20.00 ms\tPhase: init\tStatus: error\tError Type: "
              "Runtime.ImportModuleError");
    pass(Millis(10));
    const WaiterPtr next = call(version);
    pass(Millis(110));
    ASSERT_EQ(next->finished, 1);
    EXPECT_EQ(next->result.outcome, Outcome::Success);
    EXPECT_EQ(lastRecord().cold, ColdStart::Suppressed);
}

TEST_F(InvokeTest, AnInitErrorWithoutADocumentNamesTheRequest) {
    const char* const message = "Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]";
    const auto version = function();
    const InitScript broken{.kind = InitScript::Kind::Fail,
                            .takes = Millis(20),
                            .fault = {"Runtime.InvalidEntrypoint", message, {}}};
    sandboxes.inits = {broken, broken};
    for (int attempt = 0; attempt < 2; ++attempt) {  // in its own phase, then inside the invocation
        const WaiterPtr waiter = call(version);
        pass(Millis(30));
        ASSERT_EQ(waiter->finished, 1);
        EXPECT_EQ(waiter->result.outcome, Outcome::InitError);
        EXPECT_EQ(waiter->result.payload,
                  "{\"errorType\":\"Runtime.InvalidEntrypoint\",\"errorMessage\":\"RequestId: " +
                      lastRecord().requestId.text() + " Error: " + message + "\"}");
    }
}

TEST_F(InvokeTest, AnExtensionsCrashIsNotTheHandlersAnswer) {
    sandboxes.invokes = {InvokeScript{.kind = InvokeScript::Kind::Fail,
                                      .fault = {"Extension.Crash", "RequestId: x Error: exit status 1", {}}}};
    const WaiterPtr waiter = call(function());
    pass(Millis(300));
    ASSERT_EQ(waiter->finished, 1);
    EXPECT_EQ(waiter->result.outcome, Outcome::ExitError);
    EXPECT_EQ(waiter->result.errorType, "Extension.Crash");
}

TEST_F(InvokeTest, AnExitDuringInitNamesTheStatus) {
    sandboxes.inits = {InitScript{.kind = InitScript::Kind::Exit, .exit = {127, 0, false}}};
    const WaiterPtr waiter = call(function());
    pass(Millis(200));
    ASSERT_EQ(waiter->finished, 1);
    EXPECT_EQ(waiter->result.outcome, Outcome::InitError);
    EXPECT_EQ(waiter->result.payload, "{\"errorType\":\"Runtime.ExitError\",\"errorMessage\":\"RequestId: " +
                                          lastRecord().requestId.text() +
                                          " Error: Runtime exited with error: exit status 127\"}");
}

TEST_F(InvokeTest, ASlowInitIsTriedAgainInsideTheInvocation) {
    sandboxes.inits = {InitScript{.kind = InitScript::Kind::Hang}};
    const WaiterPtr waiter = call(function());
    pass(std::chrono::seconds(10));
    EXPECT_EQ(waiter->finished, 0);
    pass(Millis(111));
    ASSERT_EQ(waiter->finished, 1);
    EXPECT_EQ(waiter->result.outcome, Outcome::Success);
    EXPECT_EQ(lastRecord().cold, ColdStart::Suppressed);
    EXPECT_EQ(lastRecord().durationNs, 110'000'000);
    EXPECT_EQ(records.logs.back(), "INIT_REPORT Init Duration: 10000.00 ms\tPhase: init\tStatus: timeout");
    EXPECT_EQ(sandboxes.rooms, 1);
}

TEST_F(InvokeTest, ASlowInitTwiceEndsInTheFunctionsTimeout) {
    sandboxes.defaultInit.kind = InitScript::Kind::Hang;
    const WaiterPtr waiter = call(function("slow", 2));
    pass(std::chrono::seconds(10) + Millis(1));
    pass(Millis(1999));
    EXPECT_EQ(waiter->finished, 0);
    pass(Millis(1));
    ASSERT_EQ(waiter->finished, 1);
    EXPECT_EQ(waiter->result.outcome, Outcome::Timeout);
    EXPECT_NE(waiter->result.payload.find("Task timed out after 2.00 seconds"), std::string::npos);
}

TEST_F(InvokeTest, TooLargeAResponseIsRefusedAndTheEnvironmentStays) {
    const auto version = function();
    sandboxes.invokes = {InvokeScript{.payload = std::string(kMaxResponse + 1, 'x')},
                         InvokeScript{.payload = std::string(kMaxResponse, 'x')}};
    const WaiterPtr waiter = call(version);
    pass(Millis(110));
    ASSERT_EQ(waiter->finished, 1);
    EXPECT_EQ(waiter->result.outcome, Outcome::BadResponse);
    EXPECT_EQ(
        waiter->result.payload,
        R"({"errorType":"Function.ResponseSizeTooLarge","errorMessage":"Response payload size exceeded )"
        R"(maximum allowed payload size (6291556 bytes)."})");
    const WaiterPtr next = call(version);
    pass(Millis(10));
    ASSERT_EQ(next->finished, 1);
    EXPECT_EQ(next->result.outcome, Outcome::Success);
    EXPECT_EQ(sandboxes.made, 1);
}

TEST_F(InvokeTest, StreamsReachWhoTakesThemAndAreGatheredForOthers) {
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Stream;
    sandboxes.defaultInvoke.payload = "pieces";
    const auto version = function();
    const WaiterPtr streaming = call(version, false, true);
    pass(Millis(110));
    ASSERT_EQ(streaming->finished, 1);
    EXPECT_EQ(streaming->streamed, "pieces");
    EXPECT_EQ(streaming->contentType, "text/plain");
    EXPECT_EQ(streaming->result.payload, "");
    EXPECT_EQ(lastRecord().streamed, 1);
    EXPECT_EQ(lastRecord().responseBytes, 6u);
    const WaiterPtr buffered = call(version);
    pass(Millis(10));
    ASSERT_EQ(buffered->finished, 1);
    EXPECT_EQ(buffered->result.payload, "pieces");
    EXPECT_EQ(buffered->streamed, "");
}

TEST_F(InvokeTest, OutgrowingTheMemoryKills) {
    sandboxes.invokes = {InvokeScript{.kind = InvokeScript::Kind::Hang, .growTo = 129 << 20}};
    const WaiterPtr waiter = call(function());
    pass(Millis(100 + 25));
    ASSERT_EQ(waiter->finished, 1);
    EXPECT_EQ(waiter->result.outcome, Outcome::OutOfMemory);
    EXPECT_NE(waiter->result.payload.find("signal: killed"), std::string::npos);
    EXPECT_EQ(lastRecord().maxMemoryKb, 129u * 1024);
    EXPECT_EQ(sandboxes.kills, 1);
}

TEST_F(InvokeTest, AShortInvocationThatOutgrowsItsMemoryIsNotAnsweredWell) {
    const auto hello = function();
    sandboxes.defaultInvoke.takes = Millis(1);
    call(hello);
    pass(std::chrono::seconds(1));
    sandboxes.invokes = {InvokeScript{.takes = Millis(1), .growTo = 129 << 20}};
    const auto waiter = call(hello);
    pass(Millis(5));
    EXPECT_EQ(waiter->result.outcome, Outcome::OutOfMemory);
    EXPECT_EQ(waiter->finished, 1);
    pass(std::chrono::seconds(1));
    EXPECT_EQ(sandboxes.kills, 1);
    const auto next = call(hello);
    pass(std::chrono::seconds(1));
    EXPECT_EQ(next->result.outcome, Outcome::Success);
    EXPECT_EQ(next->result.record.cold, ColdStart::Suppressed) << "in the same room, with new processes";
}

TEST_F(InvokeTest, WhatTheProcessesBeforeHeldIsForgotten) {
    sandboxes.invokes = {InvokeScript{.kind = InvokeScript::Kind::Hang, .growTo = 129 << 20},
                         InvokeScript{.kind = InvokeScript::Kind::Hang}};
    const auto version = function();
    call(version);
    pass(Millis(100 + 25));
    const WaiterPtr next = call(version);
    pass(Millis(100 + 50));
    EXPECT_EQ(next->finished, 0);
    EXPECT_EQ(sandboxes.kills, 1);
    pass(std::chrono::seconds(3));
    EXPECT_EQ(next->result.outcome, Outcome::Timeout);
    EXPECT_LT(lastRecord().maxMemoryKb, 128u * 1024);
}

TEST_F(InvokeTest, AnArrivalDuringAResetGetsTheSameRoom) {
    const auto hello = function();
    sandboxes.invokes = {InvokeScript{.kind = InvokeScript::Kind::Hang}};
    const auto hangs = call(hello);
    while (hangs->finished == 0) pass(Millis(1));
    EXPECT_EQ(hangs->result.outcome, Outcome::Timeout);
    const auto next = call(hello);
    pass(std::chrono::seconds(1));
    EXPECT_EQ(next->result.outcome, Outcome::Success);
    EXPECT_EQ(next->result.record.cold, ColdStart::Suppressed);
    EXPECT_EQ(environments(), 1u);
    EXPECT_EQ(sandboxes.rooms, 1);
}

TEST_F(InvokeTest, TheLogTailHasThePlatformsLines) {
    sandboxes.defaultInvoke.log = {"one", "two"};
    const WaiterPtr waiter = call(function(), true);
    pass(Millis(110));
    ASSERT_EQ(waiter->finished, 1);
    const std::string id = lastRecord().requestId.text();
    EXPECT_EQ(waiter->result.logTail,
              "START RequestId: " + id + " Version: $LATEST\none\ntwo\nEND RequestId: " + id +
                  "\nREPORT RequestId: " + id +
                  "\tDuration: 10.00 ms\tBilled Duration: 110 ms\tMemory Size: 128 MB\tMax Memory Used: 30 "
                  "MB\tInit Duration: 100.00 ms\t\n");
    EXPECT_EQ(records.logs.back(), "one\ntwo");
}

TEST_F(InvokeTest, ExtensionsAreBilledButNotWaitedFor) {
    sandboxes.allowance = std::chrono::seconds(2);
    sandboxes.defaultInvoke.extensions = Millis(30);
    const auto version = function();
    const WaiterPtr waiter = call(version);
    pass(Millis(110));
    EXPECT_EQ(waiter->finished, 1);
    EXPECT_TRUE(records.records.empty());
    const WaiterPtr meanwhile = call(version);
    EXPECT_EQ(sandboxes.made, 2) << "the first environment is still taken";
    pass(Millis(30));
    ASSERT_EQ(records.records.size(), 1u);
    EXPECT_EQ(lastRecord().extensionsNs, 30'000'000);
    EXPECT_EQ(lastRecord().billedMs, 140u);
    EXPECT_EQ(meanwhile->finished, 0);
    pass(Millis(100));
    EXPECT_EQ(meanwhile->finished, 1);
}

TEST_F(InvokeTest, ARoomThatCannotBeMadeIsThePlatformsFailure) {
    sandboxes.failRooms = true;
    const WaiterPtr waiter = call(function());
    ASSERT_EQ(waiter->finished, 1);
    EXPECT_EQ(waiter->result.errorType, "Sandbox.Failure");
    EXPECT_NE(waiter->result.payload.find("/var/task is missing"), std::string::npos);
    EXPECT_EQ(environments(), 0u);
    EXPECT_EQ(records.records.size(), 1u);
}

}  // namespace
}  // namespace updraft::test
