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
        EngineSettings settings;
        const std::string before = entry.get(settings);
        ASSERT_TRUE(applySetting(settings, entry.name + "=" + before).ok()) << entry.name << "=" << before;
        EXPECT_EQ(entry.get(settings), before);
    }
}

TEST(Settings, ReadUnits) {
    EngineSettings settings;
    const std::pair<const char*, Nanos> rows[] = {{"250ms", Millis(250)},
                                                  {"1.5s", Millis(1500)},
                                                  {"10m", std::chrono::minutes(10)},
                                                  {"4h", std::chrono::hours(4)},
                                                  {"7us", std::chrono::microseconds(7)},
                                                  {"0", Nanos(0)}};
    for (const auto& [text, expected] : rows) {
        ASSERT_TRUE(applySetting(settings, std::string("keep-alive=") + text).ok()) << text;
        EXPECT_EQ(settings.keepAlive, expected) << text;
    }
    ASSERT_TRUE(applySetting(settings, "host-memory=2G").ok());
    EXPECT_EQ(settings.hostMemoryBytes, 2LL << 30);
    ASSERT_TRUE(applySetting(settings, "freeze-idle=off").ok());
    EXPECT_FALSE(settings.freezeIdle);
}

TEST(Settings, OfferChoices) {
    EngineSettings settings;
    EXPECT_EQ(settings.lineTiming, LineTiming::Test);
    ASSERT_TRUE(applySetting(settings, "line-timing=on").ok());
    EXPECT_EQ(settings.lineTiming, LineTiming::On);
    ASSERT_TRUE(applySetting(settings, "line-timing=off").ok());
    EXPECT_EQ(settings.lineTiming, LineTiming::Off);
    EXPECT_FALSE(applySetting(settings, "line-timing=2").ok());
    for (const SettingEntry& entry : settingsTable())
        EXPECT_EQ(entry.choices.empty(), entry.kind != "choice");
}

TEST(Settings, RefuseNonsenseAndSaySo) {
    EngineSettings settings;
    for (const char* wrong :
         {"keep-alive", "keep-alive=", "keep-alive=10", "keep-alive=-1s", "keep-alive=soon", "host-queue=-1",
          "host-queue=1.5", "freeze-idle=maybe", "no-such=1"}) {
        const auto applied = applySetting(settings, wrong);
        ASSERT_FALSE(applied.ok()) << wrong;
        EXPECT_FALSE(applied.error().message.empty());
    }
}

}  // namespace
}  // namespace updraft
