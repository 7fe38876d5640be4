// A whole platform that measures a real function: at each size in a real control group, apart from the
// function's own environments. Skips where the machine lets no groups be made; what is refused then is tested
// everywhere.
#include <algorithm>

#include "runtime/platform/platform.h"
#include "runtime/tuning/tuning_result.h"
#include "runtime/tuning/tuning_service.h"
#include "tests/integration/sandbox/launcher_fixture.h"

namespace updraft::test {
namespace {

constexpr const char* kTemplate = R"(AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  Victim:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: victim, Runtime: python3.11, Handler: app.handler, CodeUri: src, MemorySize: 640,
                 Timeout: 20, Architectures: [arm64]}
)";
constexpr const char* kCode = R"(import os, time
def handler(event, context):
    if event['do'] == 'burn':
        end = time.thread_time() + event['cpu']
        while time.thread_time() < end: pass
    if event['do'] == 'grow':
        held = bytearray(event['mb'] << 20)
        time.sleep(0.1)
    if event['do'] == 'fail': raise ValueError('no such picture')
    if event['do'] == 'wait': time.sleep(15)
    return {'memory': os.environ['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'], 'limit': context.memory_limit_in_mb}
)";

struct Quiet final : PlatformObserver {};

struct Listener final : TuningListener {
    std::vector<TuningProgress> progress;
    std::optional<Result<TuningMeasurement>> finished;
    bool cancelled = false;
    void onTuningProgress(const TuningProgress& one) override { progress.push_back(one); }
    void onTuningFinished(Result<TuningMeasurement> measurement, bool wasCancelled) override {
        finished = std::move(measurement);
        cancelled = wasCancelled;
    }
};

class TuningRunTest : public LauncherTest {
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
    void TearDown() override {
        if (!platform_) return;
        bool over = false;
        platform_->shutdown(2s, [&] { over = true; });
        EXPECT_TRUE(until([&] { return over; }));
        platform_.reset();
    }
    TuningPlan planOf(std::vector<std::uint32_t> sizes, std::vector<std::string> events, int warm, int cold) {
        TuningPlan plan;
        plan.version = platform_->registry().resolve("victim", "", 0);
        plan.memoryMb = std::move(sizes);
        for (std::string& event : events) plan.events.push_back({event, event});
        plan.warm = warm;
        plan.cold = cold;
        return plan;
    }
    // Until it has ended; the default wait of until() is not enough for that.
    TuningMeasurement measure(TuningPlan plan) {
        const Status started = platform_->tuning().start(std::move(plan), listener_);
        EXPECT_TRUE(started) << started.error().message;
        for (int i = 0; i < 10 && !listener_->finished; ++i)
            (void)until([&] { return listener_->finished.has_value(); });
        if (!listener_->finished || !*listener_->finished) {
            ADD_FAILURE() << (listener_->finished ? listener_->finished->error().message : "did not end");
            return {};
        }
        return **listener_->finished;
    }
    int groupsLeft() {
        const auto groups = CpuGroups::find();
        int left = 0;
        for (const auto& entry : std::filesystem::directory_iterator(groups->folder()))
            if (entry.path().filename().string().starts_with("updraft-cpu-" + std::to_string(::getpid())))
                ++left;
        return left;
    }

    TemporaryFolder folder_;
    Quiet observer_;
    std::unique_ptr<Platform> platform_;
    std::shared_ptr<Listener> listener_ = std::make_shared<Listener>();
};

class RealTuningTest : public TuningRunTest {
  protected:
    void SetUp() override {
        const auto groups = CpuGroups::find();
        if (!groups) GTEST_SKIP() << groups.error().message;
        TuningRunTest::SetUp();
    }
};

double medianOf(const TuningMeasurement& measurement, std::uint32_t memoryMb, bool cold = false) {
    std::vector<double> times;
    for (const TuningSample& sample : measurement.samples)
        if (sample.memoryMb == memoryMb && sample.cold == cold)
            times.push_back(static_cast<double>(sample.durationNs) / 1e6);
    std::sort(times.begin(), times.end());
    return quantileOf(times, 0.5);
}

TEST_F(RealTuningTest, LessMemoryBringsLessOfAProcessor) {
    const TuningMeasurement measured = measure(
        planOf({1'769, 128}, {R"({"do": "burn", "cpu": 0.02})", R"({"do": "burn", "cpu": 0.021})"}, 8, 2));
    ASSERT_EQ(measured.sizes.size(), 2u);
    EXPECT_EQ(measured.sizes[0].memoryMb, 128u);
    EXPECT_EQ(measured.samples.size(), 2u * 2 * (1 + 4));
    EXPECT_EQ(std::count_if(measured.samples.begin(), measured.samples.end(),
                            [](const TuningSample& sample) { return sample.cold; }),
              4);
    for (const TuningSample& sample : measured.samples) {
        EXPECT_EQ(sample.end, SampleEnd::Good);
        EXPECT_EQ(sample.initNs > 0, sample.cold);
        EXPECT_GT(sample.peakKb, 1'000u);
    }
    // 20 ms of processor time at 7.2 % of one take about 276 ms, at all of one about 20 ms; on a machine with
    // other things to do the second takes longer.
    EXPECT_GT(medianOf(measured, 128), 200);
    EXPECT_GT(medianOf(measured, 128), 3 * medianOf(measured, 1'769));
    EXPECT_GT(measured.sizes[0].heldBackMs, 200);
    // Both events took turns at both sizes.
    for (const std::uint32_t event : {0u, 1u})
        EXPECT_GE(std::count_if(measured.samples.begin(), measured.samples.end(),
                                [event](const TuningSample& sample) { return sample.event == event; }),
                  9);
    EXPECT_EQ(measured.configuredMb, 640u);
    EXPECT_EQ(measured.architecture, "arm64");
    EXPECT_EQ(groupsLeft(), 0);
}

TEST_F(RealTuningTest, InitIsHeldBackToo) {
    const TuningMeasurement measured = measure(planOf({128, 1'769}, {R"({"do": "nothing"})"}, 1, 2));
    std::int64_t small = 0, large = 0;
    for (const TuningSample& sample : measured.samples)
        (sample.memoryMb == 128 ? small : large) += sample.initNs;
    EXPECT_GT(small, 2 * large);
}

TEST_F(RealTuningTest, WhatNeedsMoreMemoryIsNotTriedOnAndOn) {
    const TuningMeasurement measured = measure(planOf({128, 512}, {R"({"do": "grow", "mb": 200})"}, 4, 2));
    const TuningResult result = deriveTuning(measured, {});
    EXPECT_EQ(result.sizes[0].fit, SizeFit::OutOfMemory);
    EXPECT_EQ(std::count_if(measured.samples.begin(), measured.samples.end(),
                            [](const TuningSample& sample) { return sample.memoryMb == 128; }),
              1);
    EXPECT_NE(measured.sizes[0].trouble, "");
    EXPECT_EQ(result.sizes[1].fit, SizeFit::Fit);
    EXPECT_GE(result.floorMb(), 200u);
    EXPECT_LT(result.floorMb(), 512u);
    ASSERT_FALSE(listener_->progress.empty());
    EXPECT_LE(listener_->progress.back().done, listener_->progress.back().all);
}

TEST_F(RealTuningTest, NothingOfItIsTheWorkspacesOwn) {
    const std::uint64_t next = platform_->store().nextSequence();
    (void)measure(planOf({256, 512}, {R"({"do": "nothing"})"}, 2, 1));
    EXPECT_EQ(platform_->engine().snapshot().counters.invocations, 0u);
    EXPECT_TRUE(platform_->engine().snapshot().environments.empty());
    EXPECT_EQ(platform_->registry().resolve("victim", "", 0)->config.memoryMb, 640);
    EXPECT_EQ(readFile(folder_.path() / "template.yaml"), kTemplate);
    EXPECT_EQ(platform_->store().nextSequence(), next);
}

TEST_F(RealTuningTest, ProgressRisesToTheEndAndNamesSizes) {
    const TuningPlan plan = planOf({128, 256, 512}, {R"({"do": "nothing"})"}, 4, 2);
    const int all = plan.invocations();
    (void)measure(plan);
    int last = -1;
    for (const TuningProgress& one : listener_->progress) {
        EXPECT_GE(one.done, last);
        EXPECT_EQ(one.all, all);
        EXPECT_TRUE(one.memoryMb == 128 || one.memoryMb == 256 || one.memoryMb == 512);
        last = one.done;
    }
    EXPECT_EQ(last, all - 1);  // the last one ends it
    EXPECT_FALSE(listener_->cancelled);
}

TEST_F(RealTuningTest, CancelEndsWhatRuns) {
    ASSERT_TRUE(platform_->tuning().start(planOf({512}, {R"({"do": "wait"})"}, 4, 2), listener_));
    EXPECT_FALSE(platform_->tuning().start(planOf({512}, {"{}"}, 4, 2), listener_));  // one at a time
    EXPECT_TRUE(platform_->tuning().isRunning());
    platform_->tuning().cancel();
    platform_->tuning().cancel();
    ASSERT_TRUE(until([&] { return listener_->finished.has_value(); }));
    EXPECT_TRUE(listener_->cancelled);
    EXPECT_FALSE(*listener_->finished);
    EXPECT_FALSE(platform_->tuning().isRunning());
    EXPECT_EQ(groupsLeft(), 0);
}

TEST_F(RealTuningTest, ThePlatformsEndEndsIt) {
    ASSERT_TRUE(platform_->tuning().start(planOf({512}, {R"({"do": "wait"})"}, 4, 2), listener_));
    bool over = false;
    platform_->shutdown(2s, [&] { over = true; });
    ASSERT_TRUE(until([&] { return over; }));
    EXPECT_TRUE(listener_->cancelled);
    platform_.reset();
    EXPECT_EQ(groupsLeft(), 0);
}

TEST_F(RealTuningTest, AFunctionThatFailsSaysSoAtOnce) {
    ASSERT_TRUE(platform_->tuning().start(planOf({128, 512}, {R"({"do": "fail"})"}, 4, 2), listener_));
    ASSERT_TRUE(until([&] { return listener_->finished.has_value(); }));
    ASSERT_FALSE(*listener_->finished);
    EXPECT_FALSE(listener_->cancelled);
    const std::string& message = listener_->finished->error().message;
    EXPECT_NE(message.find("victim fails with the event"), std::string::npos) << message;
    EXPECT_NE(message.find("ValueError: no such picture"), std::string::npos) << message;
}

TEST_F(TuningRunTest, AMachineWithoutControlGroupsRefuses) {
    const CgroupFiles none{folder_.write("mountinfo", "22 1 0:21 / /proc rw - proc proc rw\n"),
                           folder_.write("cgroup", "0::/\n")};
    platform_->tuning().setGroupFiles(none);
    const Status possible = platform_->tuning().possible();
    ASSERT_FALSE(possible);
    const Status started = platform_->tuning().start(planOf({128}, {"{}"}, 1, 1), listener_);
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().message, possible.error().message);
    EXPECT_NE(started.error().message.find("no control groups are mounted"), std::string::npos);
    EXPECT_NE(started.error().message.find("systemd-run"), std::string::npos);
    EXPECT_FALSE(platform_->tuning().isRunning());
    EXPECT_FALSE(listener_->finished);
}

TEST_F(TuningRunTest, APlanThatIsWrongIsRefused) {
    EXPECT_FALSE(platform_->tuning().start(planOf({64}, {"{}"}, 1, 1), listener_));
    EXPECT_FALSE(platform_->tuning().start(planOf({128}, {}, 1, 1), listener_));
    TuningPlan nothing = planOf({128}, {"{}"}, 1, 1);
    nothing.version = nullptr;
    EXPECT_FALSE(platform_->tuning().start(nothing, listener_));
    EXPECT_FALSE(listener_->finished);
}

}  // namespace
}  // namespace updraft::test
