// External and internal extensions as processes: order of events, shutdown phases, failures.
#include "tests/integration/runtime_api/sandbox_fixture.h"

namespace updraft::test {
namespace {

// A runtime that answers every event with itself; told to, it leaves.
constexpr const char* kRuntime = R"sh(#!/bin/bash
api=http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation
trap 'echo runtime terminated; exit 0' TERM
echo runtime started
while true; do
    curl -sS -D /tmp/headers -o /tmp/event "$api/next" & wait $! || exit 1
    id=$(tr -d '\r' </tmp/headers | sed -n 's/^lambda-runtime-aws-request-id: *//Ip')
    case $(cat /tmp/event) in *leave*) exit 5 ;; esac
    curl -sS -o /dev/null --data-binary @/tmp/event "$api/$id/response"
done
)sh";

// Functions for extensions written in shell.
constexpr const char* kShell = R"sh(#!/bin/bash
api=http://$AWS_LAMBDA_RUNTIME_API/2020-01-01/extension
name=$(basename "$0")
register() {
    curl -sS -D "/tmp/$name.headers" -o "/tmp/$name.registered" -H "Lambda-Extension-Name: $name" \
         -H 'Lambda-Extension-Accept-Feature: accountId' -d "{\"events\":[$1]}" "$api/register"
    id=$(tr -d '\r' <"/tmp/$name.headers" | sed -n 's/^lambda-extension-identifier: *//Ip')
}
next() { event=$(curl -sS -H "Lambda-Extension-Identifier: $id" "$api/event/next"); }
fail() {
    curl -sS -o /dev/null -X POST -H "Lambda-Extension-Identifier: $id" \
         -H "Lambda-Extension-Function-Error-Type: $2" "$api/$1/error"
}
)sh";

class ExtensionTest : public RuntimeApiTest {
  protected:
    void SetUp() override {
        RuntimeApiTest::SetUp();
        bootstrap(kRuntime);
    }
    void shellExtension(const std::string& name, const std::string& script) {
        extension(name, kShell + script);
    }
    // The first event that contains the text; its position through `where`.
    std::string find(const std::string& text, std::size_t* where = nullptr) {
        for (std::size_t i = 0; i < events_.all.size(); ++i) {
            if (events_.all[i].find(text) == std::string::npos) continue;
            if (where) *where = i;
            return events_.all[i];
        }
        return {};
    }
    bool sees(const std::string& text) {
        const bool seen = until([&] { return !find(text).empty(); });
        EXPECT_TRUE(seen) << "no " << text << " in:\n" << events_.text();
        return seen;
    }
};

TEST_F(ExtensionTest, TakesPartInInitInvocationsAndShutdown) {
    shellExtension("watcher", R"sh(
echo starting
register '"INVOKE","SHUTDOWN"'
echo "facts $(cat /tmp/watcher.registered)"
while true; do next; echo "event $event"; case $event in *SHUTDOWN*) echo bye; exit 0 ;; esac; done
)sh");
    ASSERT_TRUE(ready());
    EXPECT_LT(events_.at("extension:starting"), events_.at("log:runtime started"));
    EXPECT_TRUE(
        events_.has("extension:facts {\"functionName\":\"hello\",\"functionVersion\":\"$LATEST\","
                    "\"handler\":\"app.handler\",\"accountId\":\"000000000000\"}"))
        << events_.text();
    EXPECT_TRUE(events_.has("platform:EXTENSION\tName: watcher\tState: Ready\tEvents: [INVOKE,SHUTDOWN]"));
    EXPECT_EQ(sandbox_->shutdownAllowance(), Millis(2'000));
    EXPECT_EQ(call("1"), "1");
    ASSERT_TRUE(sees("\"eventType\":\"INVOKE\""));
    const std::string event = find("\"eventType\":\"INVOKE\"");
    for (const char* member :
         {"\"deadlineMs\":", "\"requestId\":\"", "\"invokedFunctionArn\":\"arn:aws:lambda:",
          "\"tracing\":{\"type\":\"X-Amzn-Trace-Id\",\"value\":\"Root="})
        EXPECT_NE(event.find(member), std::string::npos) << event;
    EXPECT_EQ(call("2"), "2");
    sandbox_->shutdown(ShutdownReason::Spindown, sandbox_->shutdownAllowance());
    ASSERT_TRUE(happens("exit"));
    EXPECT_TRUE(events_.has("log:runtime terminated"));
    EXPECT_NE(find("\"eventType\":\"SHUTDOWN\"").find("\"shutdownReason\":\"spindown\",\"deadlineMs\":"),
              std::string::npos);
    EXPECT_LT(events_.at("log:runtime terminated"), events_.at("extension:bye")) << "the runtime goes first";
    EXPECT_LT(events_.at("extension:bye"), events_.at("exit"));
}

TEST_F(ExtensionTest, AnInvocationIsDoneWhenTheExtensionIs) {
    shellExtension("slow", R"sh(
register '"INVOKE"'
while true; do next; echo working; sleep 0.2; echo finished; done
)sh");
    ASSERT_TRUE(ready());
    call("1");
    EXPECT_LT(events_.at("response"), events_.at("extension:finished"));
    EXPECT_LT(events_.at("extension:finished"), events_.at("done"));
}

TEST_F(ExtensionTest, OneThatTakesNoInvokeDoesNotHoldAnythingUp) {
    shellExtension("quiet", "register '\"SHUTDOWN\"'\nnext\necho \"got $event\"\n");
    ASSERT_TRUE(ready());
    for (int i = 0; i < 3; ++i) EXPECT_EQ(call("1"), "1");
    EXPECT_EQ(find("INVOKE\""), "");
}

TEST_F(ExtensionTest, DoesNotSeeTheRuntimesVariables) {
    version_.config.environment["COLOUR"] = "blue";
    shellExtension("nosy", "register '\"INVOKE\"'\nenv | sed 's/^/env /'\nwhile true; do next; done\n");
    ASSERT_TRUE(ready());
    for (const char* hidden :
         {"_HANDLER", "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR", "AWS_LAMBDA_LOG_GROUP_NAME",
          "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_XRAY_DAEMON_ADDRESS", "_AWS_XRAY_DAEMON_PORT"})
        EXPECT_EQ(find("extension:env " + std::string(hidden) + "="), "");
    for (const char* seen :
         {"COLOUR=blue", "AWS_LAMBDA_FUNCTION_NAME=hello", "AWS_LAMBDA_RUNTIME_API=", "PATH="})
        EXPECT_NE(find("extension:env " + std::string(seen)), "") << events_.text();
}

TEST_F(ExtensionTest, ACrashDuringInitFailsTheEnvironment) {
    shellExtension("fragile", "register '\"INVOKE\"'\nexit 3\n");
    start();
    ASSERT_TRUE(happens("initError:Extension.Crash"));
    EXPECT_EQ(events_.fault_.message, "exit status 3");
    EXPECT_TRUE(happens("exit"));
    EXPECT_FALSE(events_.has("ready"));
}

TEST_F(ExtensionTest, LeavingWithoutRegisteringIsACrashToo) {
    shellExtension("absent", "exit 0\n");
    start();
    ASSERT_TRUE(happens("initError:Extension.Crash"));
    EXPECT_EQ(events_.fault_.message, "exit code 0");
    EXPECT_FALSE(events_.has("log:runtime started")) << "the runtime waits for registrations";
}

TEST_F(ExtensionTest, OneThatCannotBeRunIsALaunchError) {
    layer_.write("extensions/plain", "not a program");
    useLayer();
    start();
    ASSERT_TRUE(happens("initError:Extension.LaunchError"));
    EXPECT_NE(events_.fault_.message.find("permission denied"), std::string::npos) << events_.fault_.message;
}

TEST_F(ExtensionTest, ReportsItsOwnInitError) {
    shellExtension("picky", "register '\"INVOKE\"'\nfail init Extension.ConfigInvalid\nexit 1\n");
    start();
    ASSERT_TRUE(happens("initError:Extension.InitError"));
    EXPECT_EQ(events_.fault_.message, "Extension.ConfigInvalid");
    EXPECT_TRUE(
        events_.has("platform:EXTENSION\tName: picky\tState: InitError\tEvents: [INVOKE]\tError Type: "
                    "Extension.ConfigInvalid"))
        << events_.text();
}

TEST_F(ExtensionTest, ACrashDuringAnInvocationFailsIt) {
    shellExtension("fragile", "register '\"INVOKE\"'\nnext\necho crashing\nkill -9 $$\n");
    bootstrap(R"sh(#!/bin/bash
curl -sS -o /dev/null "http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation/next"
sleep 1000
)sh");
    ASSERT_TRUE(ready());
    const RequestId id = invoke("1");
    ASSERT_TRUE(happens("error:Extension.Crash"));
    EXPECT_EQ(events_.fault_.message, "RequestId: " + id.text() + " Error: signal: killed");
    EXPECT_TRUE(happens("exit"));
}

TEST_F(ExtensionTest, ExitErrorEndsTheEnvironment) {
    shellExtension("tired", "register '\"INVOKE\"'\nnext\nfail exit Extension.Tired\nsleep 1000\n");
    bootstrap(R"sh(#!/bin/bash
curl -sS -o /dev/null "http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation/next"
sleep 1000
)sh");
    ASSERT_TRUE(ready());
    invoke("1");
    ASSERT_TRUE(happens("error:Extension.ExitError"));
    EXPECT_TRUE(happens("exit"));
}

TEST_F(ExtensionTest, HearsOfARuntimeThatLeftAfterTheCallerDid) {
    shellExtension("watcher", R"sh(
register '"INVOKE","SHUTDOWN"'
while true; do next; echo "event $event"; case $event in *SHUTDOWN*) echo saved; exit 0 ;; esac; done
)sh");
    ASSERT_TRUE(ready());
    const RequestId id = invoke("\"leave\"");
    ASSERT_TRUE(happens("exit"));
    EXPECT_EQ(events_.fault_.type, "Runtime.ExitError");
    EXPECT_EQ(events_.fault_.message,
              "RequestId: " + id.text() + " Error: Runtime exited with error: exit status 5");
    EXPECT_LT(events_.at("error:Runtime.ExitError"), events_.at("extension:saved"));
    EXPECT_LT(events_.at("extension:saved"), events_.at("exit"));
    EXPECT_NE(find("\"shutdownReason\":\"failure\""), "");
    EXPECT_EQ(events_.exit.code, 5);
}

TEST_F(ExtensionTest, ATimeoutKillsTheRuntimeAndTellsTheExtensions) {
    shellExtension("watcher", R"sh(
register '"SHUTDOWN"'
next
echo "event $event"
)sh");
    bootstrap(R"sh(#!/bin/bash
trap 'echo runtime terminated' TERM
curl -sS -o /dev/null "http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation/next"
while true; do sleep 1000 & wait $!; done
)sh");
    ASSERT_TRUE(ready());
    invoke("1");
    sandbox_->shutdown(ShutdownReason::Timeout, sandbox_->shutdownAllowance());
    ASSERT_TRUE(happens("exit"));
    EXPECT_NE(find("\"shutdownReason\":\"timeout\""), "");
    EXPECT_FALSE(events_.has("log:runtime terminated")) << "it gets no time";
}

TEST_F(ExtensionTest, WhoIsLateAtShutdownIsKilled) {
    shellExtension("stubborn", R"sh(
trap '' TERM
register '"SHUTDOWN"'
next
echo "event $event"
while true; do sleep 1000; done
)sh");
    ASSERT_TRUE(ready());
    const auto begun = std::chrono::steady_clock::now();
    sandbox_->shutdown(ShutdownReason::Spindown, Millis(600));
    ASSERT_TRUE(happens("exit"));
    EXPECT_GE(std::chrono::steady_clock::now() - begun, Millis(590));
    EXPECT_TRUE(sees("SHUTDOWN"));
}

TEST_F(ExtensionTest, TenAreTheMost) {
    for (int i = 0; i < 11; ++i) shellExtension("e" + std::to_string(i), "register ''\nnext\n");
    start();
    ASSERT_TRUE(happens("initError:Extension.TooManyExtensions"));
    EXPECT_TRUE(happens("exit"));
}

TEST_F(ExtensionTest, TwoLayersAndManyExtensionsRunTogether) {
    TemporaryFolder second;
    makeExecutable(second.write("extensions/two", std::string(kShell) +
                                                      "register '\"INVOKE\"'\nwhile true; do next; "
                                                      "echo two $event; done\n"));
    shellExtension("one", "register '\"INVOKE\"'\nwhile true; do next; echo one $event; done\n");
    version_.config.layers.push_back({"layer:2", second.path(), 0});
    ASSERT_TRUE(ready());
    EXPECT_EQ(call("1"), "1");
    EXPECT_NE(find("extension:one"), "");
    EXPECT_NE(find("extension:two"), "");
    sandbox_->freeze();
    sandbox_->thaw();
    EXPECT_EQ(call("2"), "2");
    sandbox_.reset();
}

TEST_F(ExtensionTest, AnInternalExtensionLivesInTheRuntime) {
    bootstrap(std::string(kShell) + R"sh(name=inside
register '"INVOKE"'
( while true; do next; echo "inside $event"; done ) &
)sh" + std::string(kRuntime).substr(std::string(kRuntime).find('\n')));
    ASSERT_TRUE(ready());
    EXPECT_EQ(sandbox_->shutdownAllowance(), Millis(500));
    EXPECT_EQ(call("1"), "1");
    EXPECT_NE(find("log:inside {\"eventType\":\"INVOKE\""), "") << events_.text();
    sandbox_->shutdown(ShutdownReason::Spindown, sandbox_->shutdownAllowance());
    ASSERT_TRUE(happens("exit"));
    EXPECT_TRUE(events_.has("log:runtime terminated"));
}

TEST_F(ExtensionTest, AManagedRuntimeHasExtensionsToo) {
    if (!HostSandboxFactory(context_, *launcher_).interpreterFor("python3.13").ok())
        GTEST_SKIP() << "no Python here";
    version_.config.runtime = "python3.13";
    version_.config.handler = "app.handler";
    code_.write("app.py",
                "import os\ndef handler(event, context):\n    print('handling')\n"
                "    return [event, 'AWS_LAMBDA_RUNTIME_API' in os.environ]\n");
    shellExtension("watcher", R"sh(
register '"INVOKE","SHUTDOWN"'
while true; do next; echo "event $event"; case $event in *SHUTDOWN*) exit 0 ;; esac; done
)sh");
    ASSERT_TRUE(ready());
    for (int i = 0; i < 3; ++i) EXPECT_EQ(call("7"), "[7, true]");
    EXPECT_EQ(events_.count("log:handling"), 3u);
    EXPECT_NE(find("\"eventType\":\"INVOKE\""), "");
    sandbox_->shutdown(ShutdownReason::Spindown, sandbox_->shutdownAllowance());
    ASSERT_TRUE(happens("exit"));
    EXPECT_NE(find("\"shutdownReason\":\"spindown\""), "");
}

}  // namespace
}  // namespace updraft::test
