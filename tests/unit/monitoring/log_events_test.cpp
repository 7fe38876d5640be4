#include "runtime/api/monitoring/logs/log_events.h"

#include <gtest/gtest.h>

#include "runtime/telemetry/log_stream.h"

namespace updraft {
namespace {

constexpr WallNanos kMilli = 1'000'000;
constexpr WallNanos kNoon = 1'795'694'400'000 * kMilli;  // 2026-11-26T12:00:00Z

InvocationRecord ran(std::int64_t durationMs) {
    InvocationRecord record;
    record.arrived = kNoon - 5 * kMilli;
    record.started = kNoon;
    record.durationNs = durationMs * kMilli;
    record.environmentId = 7;
    return record;
}

TEST(LogEvents, AreDatedByTheInvocationAndByTheirOwnWords) {
    const std::string log =
        "plain\n2026-11-26T12:00:00.250Z\tid\tINFO\tnode\nafter\n"
        "[INFO]\t2026-11-26T12:00:00.700Z\tid\tpython\n"
        "{\"timestamp\":\"2026-11-26T12:00:00.900Z\",\"level\":\"INFO\"}\n"
        "2026-11-26T11:00:00.000Z earlier than it can be";
    const auto events = logEventsOf(ran(1000), log, "");
    std::vector<std::int64_t> times;
    for (const LogEvent& event : events) times.push_back(event.millis - kNoon / kMilli);
    EXPECT_EQ(times, (std::vector<std::int64_t>{0, 0, 250, 250, 700, 900, 900, 1000, 1000}));
    EXPECT_TRUE(events.front().message.starts_with("START RequestId: "));
    EXPECT_EQ(events[1].message, "plain\n");
    EXPECT_TRUE(events[7].message.starts_with("END RequestId: "));
    EXPECT_TRUE(events[8].message.starts_with("REPORT RequestId: "));
}

TEST(LogEvents, OfALongInvocationAreNotDatedLongBeforeItsEnd) {
    const auto events = logEventsOf(ran(60'000), "a", "");
    EXPECT_EQ(events.front().millis, kNoon / kMilli + 60'000 - kLatestMs);
    EXPECT_EQ(events.back().millis, kNoon / kMilli + 60'000);
}

TEST(LogEvents, AreNoneOfWhatNeverRan) {
    InvocationRecord refused = ran(0);
    refused.started = 0;
    EXPECT_TRUE(logEventsOf(refused, "", "").empty());
    EXPECT_EQ(logEventsOf(refused, "init said this", "").size(), 1u);
    refused.environmentId = 0;
    EXPECT_TRUE(logEventsOf(refused, "x", "").empty());
}

TEST(LogStreams, NameTheirEnvironment) {
    for (const std::uint32_t id : {1u, 2u, 77u, 0xffffffffu}) {
        const std::string name = logStreamName(kNoon, "$LATEST", id);
        EXPECT_EQ(name.substr(0, 20), "2026/11/26/[$LATEST]");
        EXPECT_EQ(name.size(), 52u);
        EXPECT_EQ(environmentOfStream(name), id);
    }
    EXPECT_NE(logStreamName(kNoon, "1", 1), logStreamName(kNoon, "1", 2));
    for (const char* name : {"", "2026/11/26/[1]", "2026/11/26/[1]0123456789abcdef0123456789abcdef",
                             "2026/11/26/[1]zz23456789abcdef0123456789abcdef"}) {
        EXPECT_FALSE(environmentOfStream(name)) << name;
    }
}

}  // namespace
}  // namespace updraft
