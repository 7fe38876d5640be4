#include "runtime/platform/settings_table.h"

#include <gtest/gtest.h>

#include <set>

namespace updraft {
namespace {

TEST(Settings, TakeWhatTheyPrint) {
    std::set<std::string> names;
    for (const SettingEntry& entry : settingsTable()) {
        EXPECT_TRUE(names.insert(entry.name).second) << entry.name;
        EXPECT_FALSE(entry.description.empty());
        PlatformSettings settings;
        const std::string before = entry.get(settings);
        ASSERT_TRUE(applySetting(settings, entry.name + "=" + before).ok()) << entry.name << "=" << before;
        EXPECT_EQ(entry.get(settings), before);
    }
}

TEST(Settings, ReadUnits) {
    PlatformSettings settings;
    const std::pair<const char*, Nanos> rows[] = {{"250ms", Millis(250)},
                                                  {"1.5s", Millis(1500)},
                                                  {"10m", std::chrono::minutes(10)},
                                                  {"4h", std::chrono::hours(4)},
                                                  {"7us", std::chrono::microseconds(7)},
                                                  {"0", Nanos(0)}};
    for (const auto& [text, expected] : rows) {
        ASSERT_TRUE(applySetting(settings, std::string("keep-alive=") + text).ok()) << text;
        EXPECT_EQ(settings.engine.keepAlive, expected) << text;
    }
    ASSERT_TRUE(applySetting(settings, "host-memory=2G").ok());
    EXPECT_EQ(settings.engine.hostMemoryBytes, 2LL << 30);
    ASSERT_TRUE(applySetting(settings, "freeze-idle=off").ok());
    EXPECT_FALSE(settings.engine.freezeIdle);
}

TEST(Settings, OfferChoices) {
    PlatformSettings settings;
    EXPECT_EQ(settings.engine.lineTiming, LineTiming::Test);
    ASSERT_TRUE(applySetting(settings, "line-timing=on").ok());
    EXPECT_EQ(settings.engine.lineTiming, LineTiming::On);
    ASSERT_TRUE(applySetting(settings, "line-timing=off").ok());
    EXPECT_EQ(settings.engine.lineTiming, LineTiming::Off);
    EXPECT_FALSE(applySetting(settings, "line-timing=2").ok());
    for (const SettingEntry& entry : settingsTable())
        EXPECT_EQ(entry.choices.empty(), entry.kind != "choice");
}

TEST(Settings, SayHowLongHistoryIsKept) {
    PlatformSettings settings;
    EXPECT_EQ(formatDuration(std::chrono::hours(30 * 24)), "30d");
    ASSERT_TRUE(applySetting(settings, "keep-records=90d").ok());
    ASSERT_TRUE(applySetting(settings, "keep-seconds=1.5h").ok());
    ASSERT_TRUE(applySetting(settings, "keep-hours=0").ok());
    EXPECT_EQ(settings.retention.records, 90 * 86'400);
    EXPECT_EQ(settings.retention.seconds, 5'400);
    EXPECT_EQ(settings.retention.minutes, RollupRetention{}.minutes);
    EXPECT_EQ(settings.retention.hours, 0);
    EXPECT_TRUE(checkSettings(settings).ok());
    ASSERT_TRUE(applySetting(settings, "keep-hours=20d").ok());
    ASSERT_TRUE(applySetting(settings, "keep-minutes=0").ok());
    EXPECT_NE(checkSettings(settings).error().message.find("keep-hours (20d) must be at least as long"),
              std::string::npos);
    ASSERT_TRUE(applySetting(settings, "keep-minutes=1h").ok());
    EXPECT_EQ(checkSettings(settings).error().message,
              "keep-minutes (1h) must be at least as long as keep-seconds (90m)");
}

TEST(Settings, RefuseNonsenseAndSaySo) {
    PlatformSettings settings;
    for (const char* wrong :
         {"keep-alive", "keep-alive=", "keep-alive=10", "keep-alive=-1s", "keep-alive=soon", "host-queue=-1",
          "host-queue=1.5", "freeze-idle=maybe", "no-such=1", "keep-alive=1e30h", "keep-alive=nans",
          "host-memory=infG", "keep-records=59s", "keep-records=30", "keep-seconds=90500ms",
          "keep-hours=40000d", "keep-minutes=-1d"}) {
        const auto applied = applySetting(settings, wrong);
        ASSERT_FALSE(applied.ok()) << wrong;
        EXPECT_FALSE(applied.error().message.empty());
    }
}

}  // namespace
}  // namespace updraft
