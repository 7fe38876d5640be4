// A whole platform with real functions: the CPU time on their records against what they say of themselves.
#include "runtime/platform/platform.h"
#include "tests/integration/sandbox/launcher_fixture.h"

namespace updraft::test {
namespace {

constexpr const char* kTemplate = R"(AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  Work:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: work, Runtime: python3.11, Handler: app.handler, CodeUri: src, Timeout: 30}
)";
// Says how many nanoseconds of CPU time it used itself, children that it waited for included.
constexpr const char* kCode = R"(import os, resource, time
def used():
    child = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time_ns() + int((child.ru_utime + child.ru_stime) * 1e9)
def burn(seconds):
    end = time.process_time() + seconds
    while time.process_time() < end: pass
def handler(event, context):
    before = used()
    if event['do'] == 'burn': burn(0.2)
    if event['do'] == 'sleep': time.sleep(0.2)
    if event['do'] == 'child':
        if os.fork() == 0:
            burn(0.2)
            os._exit(0)
        os.wait()
    if event['do'] == 'exit':
        burn(0.2)
        os._exit(3)
    return used() - before
)";

struct Quiet final : PlatformObserver {};

struct CpuWaiter final : InvocationSink {
    std::optional<InvocationResult> result;
    void onFinished(InvocationResult one) override { result = std::move(one); }
};

class PlatformCpuTest : public LauncherTest {
  protected:
    void SetUp() override {
        LauncherTest::SetUp();
        folder_.write("template.yaml", kTemplate);
        folder_.write("src/app.py", kCode);
        PlatformOptions options;
        options.workspace = folder_.path();
        options.watch = false;
        auto opened = Platform::open(std::move(options), context_, *launcher_, observer_);
        ASSERT_TRUE(opened.platform) << opened.error.message;
        platform_ = std::move(opened.platform);
    }
    // With the log's tail, since the answer then comes when all is measured.
    InvocationResult call(const std::string& what) {
        const auto waiter = std::make_shared<CpuWaiter>();
        InvocationRequest request;
        EXPECT_TRUE(until([&] {
            request.version = platform_->registry().resolve("work", "$LATEST", 0);
            return request.version && !request.version->code.folder.empty();
        }));
        request.requestId = RequestId::random();
        request.payload = R"({"do": ")" + what + "\"}";
        request.wantLogTail = true;
        platform_->engine().invoke(std::move(request), waiter);
        EXPECT_TRUE(until([&] { return waiter->result.has_value(); }));
        return waiter->result ? std::move(*waiter->result) : InvocationResult();
    }
    // More than the function saw: the runtime works around it. What is kept of children is cut to 10 ms, and
    // a clock may lag by a tick.
    static void expectAsSaid(const InvocationResult& result) {
        ASSERT_EQ(result.outcome, Outcome::Success) << result.payload;
        const std::int64_t said = std::stoll(result.payload);
        EXPECT_GE(result.record.cpuNs, said - 25'000'000) << said;
        EXPECT_LE(result.record.cpuNs, said + 50'000'000) << said;
    }

    TemporaryFolder folder_;
    Quiet observer_;
    std::unique_ptr<Platform> platform_;
};

TEST_F(PlatformCpuTest, RecordsSayWhatFunctionsSayOfThemselves) {
    for (int round = 0; round < 2; ++round) {  // the first one is a cold start
        const InvocationResult burns = call("burn");
        expectAsSaid(burns);
        EXPECT_GE(burns.record.cpuNs, 180'000'000);
        const InvocationResult sleeps = call("sleep");
        expectAsSaid(sleeps);
        EXPECT_GE(sleeps.record.durationNs, 200'000'000);
        EXPECT_LE(sleeps.record.cpuNs, 50'000'000);
        const InvocationResult child = call("child");
        expectAsSaid(child);
        EXPECT_GE(child.record.cpuNs, 170'000'000);
    }
}

TEST_F(PlatformCpuTest, AProcessThatEndsIsMeasuredToItsEnd) {
    const InvocationResult ended = call("exit");
    ASSERT_EQ(ended.outcome, Outcome::ExitError);
    EXPECT_GE(ended.record.cpuNs, 190'000'000);
    EXPECT_LE(ended.record.cpuNs, 400'000'000);
}

}  // namespace
}  // namespace updraft::test
