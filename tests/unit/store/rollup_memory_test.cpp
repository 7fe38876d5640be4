// However many series and however late: what rollups take in memory stays within a bound, and adds up.
#include <malloc.h>

#include "runtime/store/rollup_table.h"
#include "tests/unit/store/telemetry_support.h"

namespace updraft::test {
namespace {

constexpr std::uint64_t kRecords = 400'000, kSeries = 4'000, kRun = 50;  // records in a row of one series
constexpr std::size_t kMostBytes = 48u << 20;                            // of 64 MiB for all telemetry

class RollupMemory : public testing::Test {
  protected:
    RollupMemory() {
        auto table = store::RollupTable::open(database_);
        EXPECT_TRUE(table.ok());
        table_ = std::move(*table);
        table_.setRetention({});
        table_.setNow(kAfternoon, kAfternoon);
        before_ = allocated();
    }
    static std::size_t allocated() { return mallinfo2().uordblks; }

    template <typename Flush>
    void commit(Flush&& flush) {
        ASSERT_EQ(database_.run("BEGIN"), SQLITE_OK);
        ASSERT_EQ(flush(), SQLITE_OK);
        ASSERT_EQ(database_.run("COMMIT"), SQLITE_OK);
        table_.settle(true);
        most_ = std::max(most_, allocated() - std::min(allocated(), before_));
    }
    // As the writer does.
    void makeRoom() {
        if (table_.full()) commit([&] { return table_.flush(); });
        for (const RollupLevel level : {RollupLevel::Minute, RollupLevel::Hour}) {
            while (table_.crowded() && table_.waiting(level) > 0)
                commit([&] { return table_.flushWide(level, 256); });
        }
    }

    TempFolder folder_;
    store::Database database_ = std::move(store::openWorkspaceFile(folder_ / "a.db")).value();
    store::RollupTable table_;
    std::size_t before_ = 0, most_ = 0;
};

TEST_F(RollupMemory, StaysBoundedForManySeriesAndLateRecords) {
    PlausibleRecords plausible(11);
    InvocationRecord record;
    for (std::uint64_t i = 1; i <= kRecords; ++i) {
        if (i % kRun == 1) {
            const std::int64_t late =
                plausible.chance(3) ? plausible.upTo(20 * kDay) : plausible.upTo(2 * kMinute);
            record = plausible.next(kAfternoon - late);
            record.functionId = static_cast<std::uint32_t>(i / kRun % kSeries);
        }
        record.sequence = i;
        record.durationNs = plausible.upTo(std::int64_t{1} << plausible.upTo(40));
        table_.add(record, 0);
        makeRoom();
    }
    commit([&] { return table_.flush(); });
    for (const RollupLevel level : {RollupLevel::Minute, RollupLevel::Hour})
        commit([&] { return table_.flushWide(level, table_.waiting(level)); });
    EXPECT_LT(most_, kMostBytes);
    RecordProperty("mostBytes", std::to_string(most_));
    const auto telemetry = std::move(TelemetryReader::open((folder_ / "a.db").string())).value();
    std::uint64_t counted = 0;
    const auto functions = telemetry->byFunction({}, {kAfternoon - 30 * kDay, kAfternoon + kDay, kDay, 0});
    ASSERT_TRUE(functions.ok()) << functions.error().message;
    for (const FunctionRollups& one : *functions) {
        for (const RollupPoint& point : one.series.points)
            for (const std::uint64_t outcomes : point.value.outcomes) counted += outcomes;
    }
    EXPECT_EQ(counted, kRecords);
}

}  // namespace
}  // namespace updraft::test
