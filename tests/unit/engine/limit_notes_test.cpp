// When limits began to bite and when they ended: the detector by a table, the engine's notes by its doings.
#include "runtime/engine/policies/episode_detector.h"
#include "tests/unit/engine/engine_fixture.h"

namespace updraft::test {
namespace {

using std::chrono::seconds;
using Kind = Annotation::Kind;

TimePoint at(int second) {
    return TimePoint(seconds(second));
}

struct Row {
    const char* name;
    std::vector<int> happenings;                // seconds, of one kind
    std::vector<int> begins;                    // at which of them an episode begins
    std::vector<std::pair<int, int>> endsTold;  // second and how many
};
class EpisodeTest : public ::testing::TestWithParam<Row> {};

TEST_P(EpisodeTest, BeginsAndEnds) {
    EpisodeDetector detector(seconds(10));
    std::vector<int> begins;
    std::vector<std::pair<int, int>> ends;
    for (int second = 0; second < 100; ++second) {
        for (const auto& over : detector.over(at(second)))
            ends.emplace_back(second, static_cast<int>(over.times));
        for (const int happening : GetParam().happenings) {
            if (happening == second && detector.happened(1, at(second))) begins.push_back(second);
        }
    }
    EXPECT_EQ(begins, GetParam().begins);
    EXPECT_EQ(ends, GetParam().endsTold);
    EXPECT_EQ(detector.nextEnd(), TimePoint::max());
}

INSTANTIATE_TEST_SUITE_P(Rows, EpisodeTest,
                         ::testing::Values(Row{"Nothing", {}, {}, {}}, Row{"One", {5}, {5}, {{15, 1}}},
                                           Row{"ManyAreOne", {5, 5, 6, 15, 24}, {5}, {{34, 5}}},
                                           Row{"TwoAfterAPause", {5, 15}, {5, 15}, {{15, 1}, {25, 1}}},
                                           Row{"JustNoPause", {5, 14}, {5}, {{24, 2}}}),
                         [](const auto& of) { return of.param.name; });

TEST(EpisodeDetector, KindsAreOfTheirOwnAndMayLast) {
    EpisodeDetector detector(seconds(10));
    EXPECT_TRUE(detector.happened(1, at(0)));
    EXPECT_TRUE(detector.happened(2, at(3)));
    detector.goesOn(1, at(8));
    detector.goesOn(9, at(8));  // none that is open
    EXPECT_EQ(detector.nextEnd(), at(13));
    EXPECT_EQ(detector.over(at(17)), (std::vector<EpisodeDetector::Episode>{{2, at(3), 1}}));
    EXPECT_EQ(detector.over(at(17), true), (std::vector<EpisodeDetector::Episode>{{1, at(8), 1}}));
}

class LimitNotesTest : public EngineTest {
  protected:
    struct Seen {
        Kind kind;
        std::uint32_t functionId;
        std::string subject, detail;
        std::int64_t second;  // since the test began
        bool operator==(const Seen&) const = default;
    };
    std::vector<Seen> seen() const {
        std::vector<Seen> list;
        for (const Annotation& one : records.annotations)
            list.push_back(
                {one.kind, one.functionId, one.subject, one.detail, (one.at - begin) / 1'000'000'000});
        return list;
    }
    const WallNanos begin = clock.wallNow();
};

TEST_F(LimitNotesTest, ThrottlingBeginsOnceAndEndsAtItsLast) {
    const auto version = function();
    running().setReserved("hello", 0);
    for (int i = 0; i < 25; ++i) call(version), pass(Millis(200));
    EXPECT_EQ(records.annotations.size(), 1u);
    pass(seconds(30));
    const std::string reason = name(ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded);
    const std::vector<Seen> expected{{Kind::ThrottlingBegan, 7, reason, "", 0},
                                     {Kind::ThrottlingEnded, 7, reason, "25", 4}};
    EXPECT_EQ(seen(), expected);
    EXPECT_EQ(scheduler.nextDue(), TimePoint::max());
}

TEST_F(LimitNotesTest, WaitingForThisMachineLastsAsLongAsSomebodyWaits) {
    settings.hostEnvironments = 1;
    settings.hostQueueWait = seconds(100);
    const auto version = function("slow", 900);
    sandboxes.defaultInvoke.takes = seconds(40);
    call(version);
    call(version);
    pass(seconds(120));
    const std::vector<Seen> expected{{Kind::HostLimited, 0, "capacity", "", 0},
                                     {Kind::HostRelieved, 0, "capacity", "1", 40}};
    EXPECT_EQ(seen(), expected);
}

TEST_F(LimitNotesTest, TheEndOfThePlatformEndsEpisodes) {
    const auto version = function();
    running().setReserved("hello", 0);
    call(version);
    bool done = false;
    running().shutdown(seconds(1), [&] { done = true; });
    pass(Millis(1));
    EXPECT_TRUE(done);
    ASSERT_EQ(records.annotations.size(), 2u);
    EXPECT_EQ(records.annotations[1].kind, Kind::ThrottlingEnded);
}

TEST_F(LimitNotesTest, TheAccountsLimitIsNotedWhenItChanges) {
    running().applySettings(settings);
    settings.accountConcurrency = 500;
    running().applySettings(settings);
    const std::vector<Seen> expected{{Kind::LimitChanged, 0, "account", "1000 → 500", 0}};
    EXPECT_EQ(seen(), expected);
}

}  // namespace
}  // namespace updraft::test
