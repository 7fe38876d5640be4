// Rollups in the file against counting record by record: random histories that are out of order, with clocks
// that jump and restarts in between, read at every level, in buckets of all kinds and from all selectors.
#include <thread>

#include "runtime/store/rollup_levels.h"
#include "tests/unit/store/telemetry_support.h"

namespace updraft::test {
namespace {

class Rollups : public testing::TestWithParam<int> {
  protected:
    Rollups() { open(); }
    void open() {
        store_.reset();
        StoreOptions options;
        options.clock = clock_;
        store_ = std::make_unique<OpenStore>(folder_ / "updraft.db", options);
    }
    void record(WallNanos arrived) {
        std::string log = records_.log();
        Logged logged{records_.next(arrived), log.size()};
        store_->store->onRecord(logged.record, std::move(log));
        history_.push_back(logged);
    }
    void flush() { store_->store->flush(); }
    std::unique_ptr<TelemetryReader> reader() {
        return std::move(TelemetryReader::open((folder_ / "updraft.db").string())).value();
    }
    void expectAll(TelemetryReader& reader, const RollupRange& range, std::int64_t width) {
        for (const SeriesSelector& which : selectors_) {
            const auto found = reader.rollups(which, range);
            ASSERT_TRUE(found.ok()) << found.error().message;
            EXPECT_EQ(widthSeconds(found->level) * kSecond, width);
            EXPECT_EQ(found->damaged, 0u);
            expectSame(pointsOf(*found), countedByHand(history_, which, range, width),
                       "bucket " + std::to_string(range.bucketNs / kSecond) + " s");
        }
    }

    const std::vector<SeriesSelector> selectors_ = {
        {},
        {.functionIds = {3}},
        {.functionIds = {1, 2, 6}},
        {.version = 1},
        {.functionIds = {2}, .aliasId = 0},
        {.triggers = Trigger::Async},
        {.functionIds = {4, 5}, .version = 0, .aliasId = 2, .triggers = {Trigger::Invoke, Trigger::Queue}},
        {.functionIds = {99}},
    };
    TempFolder folder_;
    std::shared_ptr<ManualClock> clock_ = std::make_shared<ManualClock>(kAfternoon);
    PlausibleRecords records_{static_cast<std::uint64_t>(GetParam())};
    std::vector<Logged> history_;
    std::unique_ptr<OpenStore> store_;
};

TEST_P(Rollups, EqualCountingByHandAtEveryLevel) {
    // The last two hours, in any order; the clock goes back and forth; the platform restarts.
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < 120; ++i) {
            record(clock_->wallNow() - records_.upTo(80 * kMinute));
            if (records_.chance(100)) clock_->advance(Nanos(records_.upTo(kMinute) - kMinute / 2));
            if (records_.chance(150)) flush();
        }
        if (round % 2 == 0) open();
    }
    flush();
    const auto telemetry = reader();
    const WallNanos from = kAfternoon - 150 * kMinute, until = kAfternoon + 5 * kMinute;
    for (const std::int64_t seconds : {1, 17, 90})
        expectAll(*telemetry, {from, until, seconds * kSecond, 0}, kSecond);
    for (const std::int64_t seconds : {60, 300, 900})
        expectAll(*telemetry, {from, until, seconds * kSecond, 0}, kMinute);
    for (const std::int64_t seconds : {3'600, 10'800, 86'400})
        expectAll(*telemetry, {from, until, seconds * kSecond, 0}, kHour);
    // Local midnights: of Berlin in winter and in summer, of Kathmandu (5:45 before UTC), of Adelaide.
    for (const std::int64_t east : {60, 120})
        expectAll(*telemetry, {from, until, kDay, -east * kMinute}, kHour);
    for (const std::int64_t east : {345, 570, 630})
        expectAll(*telemetry, {from, until, kDay, -east * kMinute}, kMinute);
    expectAll(*telemetry, {from, until, 60 * kSecond, 7 * kSecond}, kSecond);
}

TEST_P(Rollups, OfEachFunctionAreItsOwn) {
    for (int i = 0; i < 600; ++i) record(kAfternoon - records_.upTo(kHour));
    flush();
    const RollupRange range{kAfternoon - 2 * kHour, kAfternoon + kMinute, 5 * kMinute, 0};
    const auto found = reader()->byFunction({.version = 1}, range);
    ASSERT_TRUE(found.ok()) << found.error().message;
    ASSERT_EQ(found->size(), 6u);
    for (const FunctionRollups& one : *found) {
        const SeriesSelector which{.functionIds = {one.functionId}, .version = 1};
        expectSame(pointsOf(one.series), countedByHand(history_, which, range, kMinute),
                   "function " + std::to_string(one.functionId));
    }
}

// Minutes and hours are written every few seconds only; who reads them misses nothing, nor does who opens a
// file that was left like that.
TEST_P(Rollups, AreWholeWhereWiderLevelsLag) {
    const auto lags = [this] {
        auto database = store::Database::open(folder_ / "updraft.db", store::Database::Mode::ReadOnly);
        const auto due = store::readDue(*database);
        return due->lags(RollupLevel::Minute) && due->lags(RollupLevel::Hour);
    };
    const auto expectAllLevels = [this] {
        const WallNanos from = kAfternoon - 150 * kMinute, until = kAfternoon + 5 * kMinute;
        const auto telemetry = reader();
        expectAll(*telemetry, {from, until, 5 * kSecond, 0}, kSecond);
        for (const std::int64_t width : {kMinute, 15 * kMinute})
            expectAll(*telemetry, {from, until, width, 0}, kMinute);
        for (const std::int64_t width : {kHour, kDay}) expectAll(*telemetry, {from, until, width, 0}, kHour);
        expectAll(*telemetry, {kAfternoon - kMinute, kAfternoon, kMinute, 0}, kMinute);
    };
    flush();
    const std::filesystem::path left = folder_ / "left.db";
    for (bool seen = false; !seen;) {
        for (int i = 0; i < 200; ++i)
            record(clock_->wallNow() - records_.upTo(records_.chance(4) ? 2 * kHour : kMinute));
        const std::uint64_t last = store_->store->nextSequence() - 1;
        while (store_->store->health().rolledUpSequence < last) std::this_thread::yield();
        seen = lags();
        expectAllLevels();
        seen = seen && lags();  // all the time
        // As a kill would leave it: the file and its log.
        for (const char* suffix : {"", "-wal"})
            std::filesystem::copy_file((folder_ / "updraft.db").string() + suffix, left.string() + suffix,
                                       std::filesystem::copy_options::overwrite_existing);
        clock_->advance(Nanos(30 * kSecond));
    }
    store_.reset();
    for (const char* suffix : {"", "-wal"})
        std::filesystem::rename(left.string() + suffix, (folder_ / "updraft.db").string() + suffix);
    open();
    EXPECT_FALSE(lags());
    expectAllLevels();
}

INSTANTIATE_TEST_SUITE_P(Seeds, Rollups, testing::Range(1, 4));

}  // namespace
}  // namespace updraft::test
