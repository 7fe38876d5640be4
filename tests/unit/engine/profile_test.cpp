// Where an invocation's time went, through the engine: parts of init on the cold call, profiles to who asked
// and to the listener.
#include "tests/unit/engine/engine_fixture.h"

namespace updraft::test {
namespace {

class ProfileTest : public EngineTest {
  protected:
    struct Heard {
        std::string name;
        LineProfile profile;
    };
    WaiterPtr callWanting(const FunctionVersionPtr& version) {
        auto waiter = std::make_shared<Waiter>();
        InvocationRequest request;
        request.version = version;
        request.requestId = RequestId::random();
        request.payload = "{}";
        request.wantProfile = true;
        running().invoke(std::move(request), waiter);
        return waiter;
    }
    void sampleEveryCall() {
        LineProfile& profile = sandboxes.defaultInvoke.profile;
        profile.lines = {{"app.py", 3, "handler", 4'000'000, 4, false}};
        profile.sampled = Millis(5);
        profile.invocations = 1;
    }
    void listen() {
        running().setProfileListener([this](const FunctionVersion& version, const LineProfile& profile) {
            heard.push_back({version.config.name, profile});
        });
    }
    std::vector<Heard> heard;
};

TEST_F(ProfileTest, TheColdCallKnowsThePartsOfItsInit) {
    sandboxes.defaultInit.phases = {10, 20, 30, 5};
    const auto version = function();
    const WaiterPtr cold = call(version);
    pass(Millis(110));
    ASSERT_EQ(cold->finished, 1);
    EXPECT_EQ(cold->result.init, (InitPhases{10, 20, 30, 5}));
    EXPECT_EQ(running().snapshot().environments.at(0).init, (InitPhases{10, 20, 30, 5}));
    const WaiterPtr warm = call(version);
    pass(Millis(10));
    ASSERT_EQ(warm->finished, 1);
    EXPECT_EQ(warm->result.init, InitPhases{});
}

TEST_F(ProfileTest, AFailedInitHasPartsToo) {
    sandboxes.defaultInit.kind = InitScript::Kind::Fail;
    sandboxes.defaultInit.phases = {10, 20, 30, 0};
    const WaiterPtr failed = call(function());
    pass(Millis(200));
    ASSERT_EQ(failed->finished, 1);
    EXPECT_EQ(failed->result.outcome, Outcome::InitError);
    EXPECT_EQ(failed->result.init, (InitPhases{10, 20, 30, 0}));
}

TEST_F(ProfileTest, GoesToWhoAsked) {
    sampleEveryCall();
    listen();
    const auto version = function();
    const WaiterPtr plain = call(version);
    pass(Millis(200));
    EXPECT_TRUE(plain->result.profile.empty());
    const WaiterPtr asked = callWanting(version);
    pass(Millis(2000));
    ASSERT_EQ(asked->result.profile.lines.size(), 1u);
    EXPECT_EQ(asked->result.profile.lines[0].line, 3);
    EXPECT_TRUE(heard.empty());  // only with line-timing=on
}

TEST_F(ProfileTest, OffMeansThatNobodyIsSampled) {
    settings.lineTiming = LineTiming::Off;
    sampleEveryCall();
    const WaiterPtr asked = callWanting(function());
    pass(Millis(200));
    ASSERT_EQ(asked->finished, 1);
    EXPECT_TRUE(asked->result.profile.empty());
    EXPECT_EQ((*sandboxes.live.begin())->wish, ProfileWish::None);
}

TEST_F(ProfileTest, TheListenerHearsOnceASecond) {
    settings.lineTiming = LineTiming::On;
    sampleEveryCall();
    listen();
    const auto version = function();
    for (int i = 0; i < 50; ++i) {
        const WaiterPtr plain = call(version);
        pass(Millis(i == 0 ? 110 : 10));
        ASSERT_EQ(plain->finished, 1);
        EXPECT_TRUE(plain->result.profile.empty());
    }
    EXPECT_EQ((*sandboxes.live.begin())->wish, ProfileWish::Welcome);
    EXPECT_TRUE(heard.empty());
    pass(Millis(1000));
    ASSERT_EQ(heard.size(), 1u);
    EXPECT_EQ(heard[0].name, "hello");
    EXPECT_EQ(heard[0].profile.invocations, 50u);
    EXPECT_EQ(heard[0].profile.lines.at(0).samples, 200u);
    pass(Millis(5000));
    EXPECT_EQ(heard.size(), 1u);  // nothing new, nothing told
}

}  // namespace
}  // namespace updraft::test
