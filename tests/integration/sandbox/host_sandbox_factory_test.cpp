// Real functions on this machine's interpreters with the real bootstraps.
#include "runtime/sandbox/host_sandbox_factory.h"

#include "tests/integration/sandbox/launcher_fixture.h"
#include "tests/integration/sandbox/recorded_events.h"

namespace updraft::test {
namespace {

class HostSandboxFactoryTest : public LauncherTest {
  protected:
    std::shared_ptr<FunctionVersion> version(const std::string& runtime, const std::string& handler) {
        auto made = std::make_shared<FunctionVersion>();
        made->config.name = "f";
        made->config.runtime = runtime;
        made->config.handler = handler;
        made->code.folder = code_.path();
        made->arn = "arn:aws:lambda:us-east-1:000000000000:function:f";
        return made;
    }
    std::string call(const FunctionVersionPtr& of, const std::string& event) {
        HostSandboxFactory factory(context_, *launcher_);
        auto made = factory.make({.version = of, .logStream = "stream"});
        EXPECT_TRUE(made.ok()) << made.error().message;
        if (!made) return {};
        RecordedEvents events;
        const std::unique_ptr<Sandbox> sandbox = std::move(made).value();
        sandbox->start(events);
        EXPECT_TRUE(until([&] { return events.has("ready") || events.exit; }));
        EXPECT_TRUE(events.has("ready")) << events.fault.message;
        sandbox->invoke(
            {.requestId = RequestId::random(), .deadline = 4'000'000'000'000'000'000, .payload = event});
        EXPECT_TRUE(until([&] { return events.has("done") || events.exit; }));
        logs_ = events.all;
        return events.fault.payload.empty() ? events.response : events.fault.payload;
    }
    bool hasPython() { return HostSandboxFactory(context_, *launcher_).interpreterFor("python3.13").ok(); }

    std::vector<std::string> logs_;
};

TEST_F(HostSandboxFactoryTest, RunsAPythonFunction) {
    if (!hasPython()) GTEST_SKIP() << "no Python here";
    code_.write(
        "app.py",
        "import os\ndef handler(event, context):\n    print('hello')\n"
        "    return [event['a'], os.getcwd(), os.environ['LAMBDA_TASK_ROOT'], context.function_name]\n");
    const std::string answer = call(version("python3.13", "app.handler"), R"({"a": "é"})");
    const std::string task = launcher_->isolation().mounts ? "/var/task" : code_.path().string();
    EXPECT_EQ(answer, "[\"é\", \"" + task + "\", \"" + task + "\", \"f\"]") << answer;
    EXPECT_NE(std::find(logs_.begin(), logs_.end(), "log hello"), logs_.end());
}

// Rooms show the bootstrap read-only, so the factory has it compiled.
TEST_F(HostSandboxFactoryTest, TheBootstrapIsCompiledOnce) {
    if (!hasPython()) GTEST_SKIP() << "no Python here";
    std::string pattern = "/var/tmp/updraft-test-XXXXXX";  // a room has a /tmp of its own
    const std::filesystem::path copy = ::mkdtemp(pattern.data());
    std::filesystem::copy(HostSandboxFactory::installedBootstraps(), copy,
                          std::filesystem::copy_options::recursive);
    std::filesystem::remove_all(copy / "python/_updraft/__pycache__");
    code_.write("app.py", "def handler(event, context):\n    return 1\n");
    HostSandboxFactory factory(context_, *launcher_, InterpreterCatalogue(), copy);
    const std::string version3 = factory.interpreterFor("python3.13")->version;
    const std::string minor = version3.substr(2, version3.find('.', 2) - 2);
    EXPECT_FALSE(ByteCode::isComplete(copy / "python", "cpython-3" + minor));
    EXPECT_TRUE(factory.make({.version = version("python3.13", "app.handler")}).ok());
    EXPECT_TRUE(until([&] { return ByteCode::isComplete(copy / "python", "cpython-3" + minor); }));
    std::filesystem::remove_all(copy);
}

TEST_F(HostSandboxFactoryTest, LayersGivePythonItsPackages) {
    if (!hasPython()) GTEST_SKIP() << "no Python here";
    TemporaryFolder first, second;
    first.write("python/shared.py", "name = 'first'");
    first.write("python/only.py", "name = 'only'");
    second.write("python/shared.py", "name = 'second'");
    code_.write("app.py",
                "import shared, only\ndef handler(event, context):\n    return shared.name + only.name\n");
    for (const bool namespaces : {true, false}) {
        useLauncher(namespaces);
        auto of = version("python3.13", "app.handler");
        of->config.layers = {{"arn:1", first.path()}, {"arn:2", second.path()}};
        EXPECT_EQ(call(of, "{}"), "\"secondonly\"");
    }
}

TEST_F(HostSandboxFactoryTest, AWrapperScriptStartsTheRuntime) {
    if (!hasPython()) GTEST_SKIP() << "no Python here";
    code_.write("app.py", "import os\ndef handler(event, context):\n    return os.environ['WRAPPED']\n");
    const auto script = code_.write("wrapper", "#!/bin/bash\nexport WRAPPED=yes\nexec \"$@\"\n");
    std::filesystem::permissions(script, std::filesystem::perms(0755));
    auto of = version("python3.13", "app.handler");
    of->config.environment["AWS_LAMBDA_EXEC_WRAPPER"] =
        launcher_->isolation().mounts ? "/var/task/wrapper" : script.string();
    EXPECT_EQ(call(of, "{}"), "\"yes\"");
}

TEST_F(HostSandboxFactoryTest, RunsANodeFunction) {
    HostSandboxFactory factory(context_, *launcher_);
    if (!factory.interpreterFor("nodejs22.x").ok()) GTEST_SKIP() << "no Node.js here";
    if (!std::filesystem::exists(HostSandboxFactory::installedBootstraps() / "node")) {
        GTEST_SKIP() << "no bootstrap for Node.js here";
    }
    code_.write("index.js", "exports.handler = async (event) => ({ got: event.a, at: process.cwd() });\n");
    const std::string task = launcher_->isolation().mounts ? "/var/task" : code_.path().string();
    EXPECT_EQ(call(version("nodejs22.x", "index.handler"), R"({"a":1})"),
              R"({"got":1,"at":")" + task + "\"}");
}

}  // namespace
}  // namespace updraft::test
