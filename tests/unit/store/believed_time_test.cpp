// The present that old history is removed by: a clock that is wrong by years does not count, a platform that
// rested for a weekend does, and what is doubted for a day of running is believed.
#include "runtime/store/believed_time.h"

#include "tests/unit/store/telemetry_support.h"

namespace updraft::test {
namespace {

class Believed : public testing::Test {
  protected:
    Believed() { open(); }
    void open() {
        auto time = store::BelievedTime::open(database_);
        ASSERT_TRUE(time.ok()) << time.error().message;
        time_ = std::move(*time);
    }
    WallNanos now() { return time_.at(clock_.wallNow(), clock_.now()); }
    void save() {
        const int code = time_.save();
        EXPECT_EQ(code, SQLITE_OK);
        time_.settle(code == SQLITE_OK);
    }
    // In steps, as the writer looks.
    void runFor(std::int64_t ns) {
        for (std::int64_t done = 0; done < ns; done += kHour / 2) {
            clock_.advance(Nanos(kHour / 2));
            now();
            save();
        }
    }

    TempFolder folder_;
    store::Database database_ = std::move(store::openWorkspaceFile(folder_ / "a.db")).value();
    JumpingClock clock_;
    store::BelievedTime time_;
};

TEST_F(Believed, FollowsAClockThatRuns) {
    EXPECT_EQ(now(), kAfternoon);
    runFor(40 * kDay);
    EXPECT_EQ(now(), kAfternoon + 40 * kDay);
}

TEST_F(Believed, AWeekendOfRestIsNoReasonForDoubt) {
    now();
    save();
    clock_.jump(Nanos(64 * kHour));
    open();
    EXPECT_EQ(now(), kAfternoon + 64 * kHour);
}

TEST_F(Believed, AYearAheadIsDoubtedForADayOfRunning) {
    now();
    save();
    clock_.jump(Nanos(365 * kDay));
    EXPECT_EQ(now(), kAfternoon);
    for (int restart = 0; restart < 5; ++restart) {
        runFor(4 * kHour);
        open();
        EXPECT_LE(now(), kAfternoon + (restart + 1) * 4 * kHour) << "restarts do not convince";
    }
    runFor(4 * kHour);
    EXPECT_EQ(now(), clock_.wallNow()) << "nor do they begin the doubt anew";
}

TEST_F(Believed, AClockThatIsRightAgainLeavesNoDoubt) {
    now();
    clock_.jump(Nanos(365 * kDay));
    runFor(20 * kHour);
    clock_.jump(Nanos(-365 * kDay));
    EXPECT_EQ(now(), kAfternoon + 20 * kHour);
    clock_.jump(Nanos(365 * kDay));
    runFor(20 * kHour);
    EXPECT_EQ(now(), kAfternoon + 40 * kHour);
}

TEST_F(Believed, IsNeverLaterThanTheClock) {
    now();
    clock_.jump(Nanos(-1'000 * kDay));
    EXPECT_EQ(now(), kAfternoon - 1'000 * kDay);
    // Right again at once: it had not been forgotten.
    clock_.jump(Nanos(1'000 * kDay + kHour));
    EXPECT_EQ(now(), kAfternoon + kHour);
    // And what was behind for a day is believed too.
    clock_.jump(Nanos(-100 * kDay));
    runFor(25 * kHour);
    clock_.jump(Nanos(100 * kDay));
    EXPECT_LE(now(), kAfternoon - 90 * kDay);
}

}  // namespace
}  // namespace updraft::test
