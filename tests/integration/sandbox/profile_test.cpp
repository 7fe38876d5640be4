// Where time went, by real functions in real rooms: parts of init, and lines named by their path in the
// code's folder.
#include "runtime/sandbox/host_sandbox_factory.h"
#include "tests/integration/sandbox/launcher_fixture.h"
#include "tests/integration/sandbox/recorded_events.h"

namespace updraft::test {
namespace {

class ProfileTest : public LauncherTest {
  protected:
    // False when this machine has nothing that runs the runtime.
    bool open(const std::string& runtime, const std::string& handler) {
        auto version = std::make_shared<FunctionVersion>();
        version->config.name = "f";
        version->config.runtime = runtime;
        version->config.handler = handler;
        version->code.folder = code_.path();
        version->arn = "arn:aws:lambda:us-east-1:000000000000:function:f";
        factory_ = std::make_unique<HostSandboxFactory>(context_, *launcher_);
        if (!version->config.isProvided() && !factory_->interpreterFor(runtime).ok()) return false;
        auto made = factory_->make({.version = version, .logStream = "stream"});
        EXPECT_TRUE(made.ok()) << made.error().message;
        sandbox_ = std::move(made).value();
        sandbox_->start(events_);
        EXPECT_TRUE(until([&] { return events_.has("ready") || events_.exit; }));
        EXPECT_TRUE(events_.has("ready")) << events_.fault.message;
        return true;
    }
    void invoke(ProfileWish wish) {
        sandbox_->invoke({.requestId = RequestId::random(),
                          .deadline = 4'000'000'000'000'000'000,
                          .payload = "{}",
                          .profile = wish});
        EXPECT_TRUE(until([&] { return events_.has("done") || events_.exit; }));
    }
    void expectHot(const std::string& file, int line, const std::string& function) {
        ASSERT_FALSE(events_.profile.lines.empty());
        const LineSample& hot = events_.profile.lines.front();
        EXPECT_EQ(hot.file, file);
        EXPECT_EQ(hot.line, line);
        EXPECT_EQ(hot.functionName, function);
        EXPECT_GT(hot.selfNs, 10'000'000);
        EXPECT_GE(events_.profile.sampled.count(), hot.selfNs);
    }

    RecordedEvents events_;
    std::unique_ptr<HostSandboxFactory> factory_;
    std::unique_ptr<Sandbox> sandbox_;
};

TEST_F(ProfileTest, OfPython) {
    code_.write("src/app.py",
                "import time\ntime.sleep(0.04)\ndef handler(event, context):\n    busy(0.1)\n"
                "def busy(seconds):\n    end = time.perf_counter() + seconds\n"
                "    while time.perf_counter() < end: pass\n");
    if (!open("python3.13", "src/app.handler")) GTEST_SKIP() << "no Python here";
    const InitPhases init = sandbox_->initPhases();
    EXPECT_GT(init.processNs, 0);
    EXPECT_GT(init.runtimeNs, 1'000'000);
    EXPECT_GE(init.moduleNs, 40'000'000);
    EXPECT_EQ(init.extensionsNs, 0);
    invoke(ProfileWish::Wanted);
    expectHot("src/app.py", 7, "busy");
}

TEST_F(ProfileTest, OfNode) {
    for (const char* name : {"app.mjs", "lib/app.cjs"}) {
        const bool module = std::string_view(name) == "app.mjs";
        const std::string head = module ? "export const handler" : "exports.handler";
        code_.write(name, head +
                              " = async () => busy(100);\nfunction busy(ms) {\n"
                              "  const end = Date.now() + ms;\n  let sum = 0;\n"
                              "  while (Date.now() < end) sum += 1;\n  return sum;\n}\n");
        events_ = {};
        if (!open("nodejs22.x", module ? "app.handler" : "lib/app.handler")) GTEST_SKIP() << "no Node here";
        EXPECT_GT(sandbox_->initPhases().runtimeNs, 1'000'000);
        EXPECT_GT(sandbox_->initPhases().moduleNs, 0);
        invoke(ProfileWish::Wanted);
        expectHot(name, 5, "busy");
    }
}

TEST_F(ProfileTest, OfARuntimeThatSpeaksHttp) {
    code_.write("bootstrap",
                "#!/usr/bin/python3 -S\nimport os, time, urllib.request\ntime.sleep(0.05)\n"
                "api = 'http://' + os.environ['AWS_LAMBDA_RUNTIME_API'] + '/2018-06-01/runtime/invocation/'\n"
                "urllib.request.urlopen(api + 'next').read()\n");
    std::filesystem::permissions(code_.path() / "bootstrap", std::filesystem::perms(0755));
    ASSERT_TRUE(open("provided.al2023", "any"));
    const InitPhases init = sandbox_->initPhases();
    EXPECT_GT(init.processNs, 0);
    EXPECT_GE(init.runtimeNs, 50'000'000);
    EXPECT_EQ(init.moduleNs, 0);
}

}  // namespace
}  // namespace updraft::test
