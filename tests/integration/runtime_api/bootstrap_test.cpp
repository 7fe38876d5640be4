// Runtimes of all kinds as processes: what a shell script with curl does, and what goes wrong with it.
#include "tests/integration/runtime_api/sandbox_fixture.h"

namespace updraft::test {
namespace {

constexpr const char* kShell = R"(#!/bin/bash
api=http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime
echo "starting $_HANDLER"
while true; do
    event=$(curl -sS -D /tmp/headers "$api/invocation/next") || exit 1
    id=$(tr -d '\r' </tmp/headers | sed -n 's/^lambda-runtime-aws-request-id: *//Ip')
    case $event in
        *fail*) echo "failing" >&2
                curl -sS -o /tmp/out -H 'Lambda-Runtime-Function-Error-Type: Shell.Failed' \
                     -d '{"errorType":"Shell.Failed","errorMessage":"as asked"}' "$api/invocation/$id/error" ;;
        *exit*) echo "leaving"; exit 7 ;;
        *headers*) curl -sS -o /tmp/out --data-binary @/tmp/headers "$api/invocation/$id/response" ;;
        *env*) env | curl -sS -o /tmp/out --data-binary @- "$api/invocation/$id/response" ;;
        *) echo "event $event"; printf 'no newline'
           curl -sS -o /tmp/out -d "{\"got\":$event}" "$api/invocation/$id/response" ;;
    esac
done
)";

TEST_F(RuntimeApiTest, AShellBootstrapWithCurlIsInvoked) {
    bootstrap(kShell);
    ASSERT_TRUE(ready());
    EXPECT_TRUE(events_.has("log:starting app.handler"));
    EXPECT_GT(sandbox_->pid(), 0);
    for (int i = 0; i < 3; ++i) EXPECT_EQ(call(std::to_string(i)), "{\"got\":" + std::to_string(i) + "}");
    EXPECT_GT(sandbox_->memory().currentBytes, 500'000);
    EXPECT_EQ(sandbox_->shutdownAllowance(), Nanos(0));
    EXPECT_FALSE(sandbox_->wantsReports());
}

TEST_F(RuntimeApiTest, LinesComeBeforeTheAnswerTheyPrecede) {
    bootstrap(kShell);
    ASSERT_TRUE(ready());
    call("1");
    EXPECT_LT(events_.at("log:event 1"), events_.at("response"));
    EXPECT_LT(events_.at("log:no newline"), events_.at("response")) << events_.text();
    EXPECT_LT(events_.at("response"), events_.at("done"));
}

TEST_F(RuntimeApiTest, GivesAllHeadersOfAnInvocation) {
    bootstrap(kShell);
    ASSERT_TRUE(ready());
    const std::size_t before = events_.count("done");
    const RequestId id = invoke("\"headers\"", R"({"custom":{"a":"b"}})");
    ASSERT_TRUE(happens("done", before + 1));
    std::string headers = events_.response;
    std::erase(headers, '\r');
    EXPECT_TRUE(headers.starts_with("HTTP/1.1 200 OK\n")) << headers;
    for (const std::string& line :
         {"Lambda-Runtime-Aws-Request-Id: " + id.text(),
          "Lambda-Runtime-Invoked-Function-Arn: " + version_.arn,
          std::string("Lambda-Runtime-Client-Context: {\"custom\":{\"a\":\"b\"}}"),
          std::string(
              "Lambda-Runtime-Trace-Id: Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;"
              "Sampled=1"),
          std::string("Content-Type: application/json"), std::string("Lambda-Runtime-Deadline-Ms: 1")})
        EXPECT_NE(headers.find(line), std::string::npos) << line << "\nin\n" << headers;
    EXPECT_EQ(headers.find("Cognito"), std::string::npos);
}

TEST_F(RuntimeApiTest, HasTheEnvironmentOfTheCloud) {
    version_.config.environment["COLOUR"] = "blue";
    bootstrap(kShell);
    ASSERT_TRUE(ready());
    const std::string variables = call("\"env\"");
    for (const char* line : {"AWS_LAMBDA_FUNCTION_NAME=hello\n", "_HANDLER=app.handler\n", "COLOUR=blue\n",
                             "AWS_LAMBDA_RUNTIME_API=127.0.0.1:", "LAMBDA_TASK_ROOT="})
        EXPECT_NE(variables.find(line), std::string::npos) << line << "in\n" << variables;
}

TEST_F(RuntimeApiTest, ReportsAnErrorAndGoesOn) {
    bootstrap(kShell);
    ASSERT_TRUE(ready());
    EXPECT_EQ(call("\"fail\""), "!Shell.Failed");
    EXPECT_EQ(events_.fault_.message, "as asked");
    EXPECT_EQ(events_.fault_.payload, R"({"errorType":"Shell.Failed","errorMessage":"as asked"})");
    EXPECT_TRUE(events_.has("log:failing"));
    EXPECT_EQ(call("2"), "{\"got\":2}");
}

TEST_F(RuntimeApiTest, TellsOfAnExitAfterItsLastLine) {
    bootstrap(kShell);
    ASSERT_TRUE(ready());
    invoke("\"exit\"");
    ASSERT_TRUE(happens("exit"));
    EXPECT_EQ(events_.exit.code, 7);
    EXPECT_LT(events_.at("log:leaving"), events_.at("exit"));
    EXPECT_EQ(sandbox_->pid(), 0);
    EXPECT_FALSE(events_.has("response"));
}

TEST_F(RuntimeApiTest, FindsTheBootstrapInALayer) {
    makeExecutable(layer_.write("bootstrap", kShell));
    useLayer();
    ASSERT_TRUE(ready());
    EXPECT_EQ(call("1"), "{\"got\":1}");
}

TEST_F(RuntimeApiTest, SaysThatThereIsNoBootstrap) {
    start();
    ASSERT_TRUE(happens("initError:Runtime.InvalidEntrypoint"));
    EXPECT_EQ(events_.fault_.message,
              "Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]");
    EXPECT_TRUE(happens("exit"));
}

TEST_F(RuntimeApiTest, SaysThatTheBootstrapCannotBeRun) {
    code_.write("bootstrap", kShell);
    start();
    ASSERT_TRUE(happens("initError:Runtime.InvalidEntrypoint"));
    EXPECT_NE(events_.fault_.message.find("/bootstrap: permission denied"), std::string::npos)
        << events_.fault_.message;
    EXPECT_TRUE(happens("exit"));
}

TEST_F(RuntimeApiTest, PassesOnAnInitError) {
    bootstrap(R"(#!/bin/bash
echo "cannot start"
curl -sS -d '{"errorType":"Shell.NoConfig","errorMessage":"missing"}' \
     "http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/init/error"
exit 129
)");
    start();
    ASSERT_TRUE(happens("initError:Shell.NoConfig"));
    EXPECT_LT(events_.at("log:cannot start"), events_.at("initError:Shell.NoConfig"));
    EXPECT_EQ(events_.fault_.message, "missing");
    EXPECT_TRUE(happens("exit"));
}

TEST_F(RuntimeApiTest, TellsOfAnExitDuringInit) {
    bootstrap("#!/bin/bash\necho gone\nexit 3\n");
    start();
    ASSERT_TRUE(happens("exit"));
    EXPECT_EQ(events_.exit.code, 3);
    EXPECT_TRUE(events_.has("log:gone"));
    EXPECT_FALSE(events_.has("ready"));
}

TEST_F(RuntimeApiTest, FreezesThawsAndKills) {
    bootstrap(kShell);
    ASSERT_TRUE(ready());
    sandbox_->freeze();
    const std::string stat = "/proc/" + std::to_string(sandbox_->pid()) + "/stat";
    ASSERT_TRUE(until([&] { return readFile(stat).find(") T ") != std::string::npos; }));
    sandbox_->thaw();
    EXPECT_EQ(call("1"), "{\"got\":1}");
    sandbox_->kill();
    ASSERT_TRUE(happens("exit"));
    EXPECT_EQ(events_.exit.signal, SIGKILL);
}

TEST_F(RuntimeApiTest, BoundsTheLogOfAnInvocationAndSaysSo) {
    bootstrap(R"(#!/bin/bash
api=http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation
curl -sS -o /dev/null -D /tmp/headers $api/next
id=$(tr -d '\r' </tmp/headers | sed -n 's/^lambda-runtime-aws-request-id: *//Ip')
yes 'a line of forty characters and no more..' | head -100000
curl -sS -o /dev/null -d done $api/$id/response
curl -sS -o /dev/null $api/next
)");
    ASSERT_TRUE(ready());
    EXPECT_EQ(call("1"), "done");
    std::size_t lines = 0;
    for (const std::string& what : events_.all) lines += what.starts_with("log:");
    EXPECT_LT(lines, 30'000u);
    EXPECT_TRUE(std::any_of(events_.all.begin(), events_.all.end(), [](const std::string& what) {
        return what.starts_with("platform:[updraft] ") && what.find("were dropped") != std::string::npos;
    }));
}

TEST_F(RuntimeApiTest, DestroyingItEndsTheProcesses) {
    bootstrap(kShell);
    ASSERT_TRUE(ready());
    const pid_t pid = sandbox_->pid();
    sandbox_.reset();
    EXPECT_TRUE(until([&] { return !runs(pid); }));
}

}  // namespace
}  // namespace updraft::test
