// Whose records there are in a range: exact to the second where seconds are kept, whatever else is read.
#include <gtest/gtest.h>

#include "tests/unit/store/telemetry_support.h"

namespace updraft::test {
namespace {

InvocationRecord callOf(std::uint32_t functionId, WallNanos arrived) {
    InvocationRecord record;
    record.functionId = functionId;
    record.arrived = arrived;
    record.started = arrived + 1'000;
    record.durationNs = 1'000'000;
    record.memoryMb = 128;
    record.billedMs = 1;
    return record;
}

std::vector<std::uint32_t> functionsIn(TelemetryReader& reader, WallNanos from, WallNanos until) {
    const auto keys = reader.seriesIn(from, until);
    EXPECT_TRUE(keys);
    std::vector<std::uint32_t> functions;
    for (const SeriesKey& key : *keys) functions.push_back(key.functionId);
    return functions;
}

TEST(SeriesIn, FindsWhatIsInTheRangeAndNothingElse) {
    const TempFolder folder;
    OpenStore open(folder / "updraft.db");
    // Half past an hour, so that what comes before and after is no whole hour, and no whole minute.
    const WallNanos noon = kAfternoon - kAfternoon % kHour;
    const WallNanos from = noon + 30 * kMinute + 30 * kSecond,
                    until = noon + 4 * kHour + 17 * kMinute + 5 * kSecond;
    const std::vector<std::pair<std::uint32_t, WallNanos>> calls = {
        {1, from - kSecond},      {2, from},
        {3, from + 20 * kSecond}, {4, from + 10 * kMinute},
        {5, noon + 2 * kHour},    {6, until - kMinute},
        {7, until - kSecond},     {8, until}};
    for (const auto& [function, at] : calls) open.store->onRecord(callOf(function, at), "");
    // Watched, but never called.
    MeterSample meter;
    meter.at = noon + 2 * kHour;
    meter.series = SeriesKey::detail(callOf(9, 0));
    meter.gauges.observedNs = kSecond;
    meter.gauges.idle = {kSecond, 1};
    open.store->onMeter(meter);
    open.store->flush();
    auto reader = TelemetryReader::open((folder / "updraft.db").string());
    ASSERT_TRUE(reader);
    EXPECT_EQ(functionsIn(**reader, from, until), (std::vector<std::uint32_t>{2, 3, 4, 5, 6, 7}));
    EXPECT_EQ(functionsIn(**reader, from, from + 21 * kSecond), (std::vector<std::uint32_t>{2, 3}));
    EXPECT_EQ(functionsIn(**reader, until - kSecond, until), (std::vector<std::uint32_t>{7}));
    EXPECT_EQ(functionsIn(**reader, noon, noon + 6 * kHour).size(), 8u);
    EXPECT_TRUE(functionsIn(**reader, until, from).empty());
}

}  // namespace
}  // namespace updraft::test
