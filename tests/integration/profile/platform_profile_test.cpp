// A whole platform with a real function: what its callers and its observer learn about where time went.
#include "runtime/platform/platform.h"
#include "runtime/telemetry/error_stack.h"
#include "tests/integration/sandbox/launcher_fixture.h"

namespace updraft::test {
namespace {

constexpr const char* kTemplate = R"(AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  Busy:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: busy, Runtime: python3.11, Handler: app.handler, CodeUri: src}
)";
constexpr const char* kCode = R"(import time
time.sleep(0.03)
def handler(event, context):
    end = time.perf_counter() + 0.06
    while time.perf_counter() < end: pass
    return event['number']
)";

struct Observer final : PlatformObserver {
    LineProfile profile;
    std::string name, version;
    int calls = 0;
    void onProfile(std::string_view functionName, std::string_view ofVersion,
                   const LineProfile& one) override {
        name = functionName;
        version = ofVersion;
        profile.add(one);
        ++calls;
    }
};

struct Waiter final : InvocationSink {
    std::optional<InvocationResult> result;
    void onFinished(InvocationResult one) override { result = std::move(one); }
};

class PlatformProfileTest : public LauncherTest {
  protected:
    void open(LineTiming timing) {
        folder_.write("template.yaml", kTemplate);
        folder_.write("src/app.py", kCode);
        PlatformOptions options;
        options.workspace = folder_.path();
        options.watch = false;
        options.engine.lineTiming = timing;
        auto opened = Platform::open(std::move(options), context_, *launcher_, observer_);
        ASSERT_TRUE(opened.platform) << opened.error.message;
        platform_ = std::move(opened.platform);
    }
    InvocationResult call(bool wantProfile, std::string payload) {
        const auto waiter = std::make_shared<Waiter>();
        InvocationRequest request;
        EXPECT_TRUE(until([&] {
            request.version = platform_->registry().resolve("busy", "$LATEST", 0);
            return request.version && !request.version->code.folder.empty();
        }));
        request.requestId = RequestId::random();
        request.payload = std::move(payload);
        request.wantProfile = wantProfile;
        platform_->engine().invoke(std::move(request), waiter);
        EXPECT_TRUE(until([&] { return waiter->result.has_value(); }));
        return waiter->result ? std::move(*waiter->result) : InvocationResult();
    }

    TemporaryFolder folder_;
    Observer observer_;
    std::unique_ptr<Platform> platform_;
};

TEST_F(PlatformProfileTest, AnInvocationThatAsks) {
    open(LineTiming::Test);
    const InvocationResult cold = call(true, R"({"number": 4})");
    ASSERT_EQ(cold.outcome, Outcome::Success) << cold.payload;
    EXPECT_GE(cold.init.moduleNs, 30'000'000);
    EXPECT_GT(cold.init.processNs, 0);
    EXPECT_GT(cold.init.runtimeNs, 0);
    EXPECT_LE(cold.init.total(), cold.record.initNs);
    ASSERT_FALSE(cold.profile.lines.empty());
    EXPECT_EQ(cold.profile.lines[0].file, "app.py");
    EXPECT_EQ(cold.profile.lines[0].line, 5);
    EXPECT_LE(cold.profile.sampled.count(), cold.record.durationNs);
    const InvocationResult warm = call(false, R"({"number": 4})");
    EXPECT_EQ(warm.init, InitPhases{});
    EXPECT_TRUE(warm.profile.empty());
    EXPECT_EQ(observer_.calls, 0);
    EXPECT_EQ(platform_->engine().snapshot().environments.at(0).init, cold.init);
}

TEST_F(PlatformProfileTest, TheObserverHearsOfAllWhenItIsOn) {
    open(LineTiming::On);
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(call(false, R"({"number": 4})").profile.empty());
    EXPECT_TRUE(until([&] { return observer_.profile.invocations == 3; }));
    EXPECT_LE(observer_.calls, 2);
    EXPECT_EQ(observer_.name, "busy");
    EXPECT_EQ(observer_.version, "$LATEST");
    EXPECT_EQ(observer_.profile.lines.at(0).line, 5);
}

TEST_F(PlatformProfileTest, AFailureHasItsPlaceInTheCode) {
    open(LineTiming::Off);
    const InvocationResult failed = call(false, "{}");
    ASSERT_EQ(failed.outcome, Outcome::HandledError);
    const std::string root =
        launcher_->isolation().mounts ? std::string(kTaskRoot) : (folder_.path() / "src").string();
    const auto frames = stackOf(failed.payload, root);
    const StackFrame* own = ownFrame(frames);
    ASSERT_NE(own, nullptr) << failed.payload;
    EXPECT_EQ(own->file, "app.py");
    EXPECT_EQ(own->line, 6);
    EXPECT_EQ(own->function, "handler");
}

}  // namespace
}  // namespace updraft::test
