// Local days over the changes to and from daylight saving time: those of Berlin in 2026, counted by hand from
// the records' local dates.
#include "tests/unit/store/telemetry_support.h"

namespace updraft::test {
namespace {

// 29 March and 25 October 2026, 01:00 UTC.
constexpr WallNanos kSummerBegins = 1'774'746'000 * kSecond, kSummerEnds = 1'792'890'000 * kSecond;

std::int64_t berlinOffset(WallNanos at) {
    return at >= kSummerBegins && at < kSummerEnds ? 2 * kHour : kHour;
}

// Days since the epoch, on the wall in Berlin.
std::int64_t berlinDay(WallNanos at) {
    return (at + berlinOffset(at)) / kDay;
}

// When the day begins: the wall's midnight, in UTC.
WallNanos beginOf(std::int64_t day) {
    const WallNanos midnight = day * kDay;
    const bool summer = midnight - 2 * kHour >= kSummerBegins && midnight - 2 * kHour < kSummerEnds;
    return midnight - (summer ? 2 : 1) * kHour;
}

class LocalDays : public testing::TestWithParam<WallNanos> {};

TEST_P(LocalDays, HoldWhatHappenedOnThem) {
    const WallNanos change = GetParam();
    const TempFolder folder;
    StoreOptions options;
    options.clock = std::make_shared<ManualClock>(change + 3 * kDay);
    OpenStore open(folder / "updraft.db", options);
    ASSERT_TRUE(open.store);
    PlausibleRecords plausible(19);
    std::map<std::int64_t, Rollup> byDate;
    for (int i = 0; i < 6'000; ++i) {
        const bool near = plausible.chance(2);
        const WallNanos at = near ? change + plausible.upTo(6 * kHour) - 3 * kHour
                                  : change + plausible.upTo(5 * kDay) - 2 * kDay;
        const InvocationRecord record = plausible.next(std::min(at, change + 3 * kDay));
        byDate[berlinDay(record.arrived)].add(record);
        open.store->onRecord(record, {});
    }
    open.store->flush();
    const auto telemetry = std::move(TelemetryReader::open((folder / "updraft.db").string())).value();
    std::set<std::int64_t> lengths;
    std::uint64_t found = 0;
    for (const auto& [day, wanted] : byDate) {
        const WallNanos from = beginOf(day), until = beginOf(day + 1);
        lengths.insert((until - from) / kHour);
        const auto series = telemetry->rollups({}, {from, until, until - from, from});
        ASSERT_TRUE(series.ok()) << series.error().message;
        ASSERT_EQ(series->points.size(), 1u);
        EXPECT_EQ(series->points.front().start, from);
        EXPECT_TRUE(series->points.front().value == wanted) << "day " << day;
        ++found;
    }
    EXPECT_GE(found, 5u);
    EXPECT_EQ(lengths,
              (std::set<std::int64_t>{change == kSummerBegins ? 23 : 24, change == kSummerBegins ? 24 : 25}));
}

INSTANTIATE_TEST_SUITE_P(Berlin, LocalDays, testing::Values(kSummerBegins, kSummerEnds));

}  // namespace
}  // namespace updraft::test
