// In which hours each series has outcomes: always what the stored rollups say, whatever happens to them.
#include <set>
#include <thread>

#include "runtime/store/presence_table.h"
#include "runtime/telemetry/rollup_codec.h"
#include "tests/unit/store/telemetry_support.h"

namespace updraft::test {
namespace {

namespace fs = std::filesystem;
using store::Database;
// Day, series and hours.
using PresentHours = std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t>;

// Row by row; where wider levels lag, of what is finer.
PresentHours hoursOfRollups(Database& database) {
    const auto due = store::readDue(database);
    PresentHours hours;
    auto rows = database.prepare("SELECT level, start, series, data FROM rollup WHERE scope = 2");
    while (rows->step()) {
        const auto level = static_cast<RollupLevel>(rows->integer(0));
        const std::int64_t start = rows->integer(1);
        const auto wider = static_cast<RollupLevel>(
            std::min(static_cast<int>(level) + 1, static_cast<int>(RollupLevel::Hour)));
        const bool counts = level == RollupLevel::Hour || (due->lags(wider) && start >= due->of(wider));
        if (!counts) continue;
        const auto value = decodeRollup(rows->bytes(3));
        std::uint64_t outcomes = 0;
        for (const std::uint64_t count : value->outcomes) outcomes += count;
        if (outcomes > 0) hours[{store::dayOf(start), rows->integer(2)}] |= 1 << (start / 3'600 % 24);
    }
    return hours;
}

PresentHours hoursOfTable(Database& database) {
    PresentHours hours;
    auto rows = database.prepare("SELECT day, series, hours FROM presence");
    while (rows->step()) hours[{rows->integer(0), rows->integer(1)}] = rows->integer(2);
    return hours;
}

// Both of one moment, whatever the writer does meanwhile.
std::size_t expectSameHours(const fs::path& path, const char* when) {
    auto database = Database::open(path, Database::Mode::ReadOnly);
    database->run("BEGIN");
    const PresentHours found = hoursOfTable(*database);
    EXPECT_EQ(found, hoursOfRollups(*database)) << when;
    return found.size();
}

class Presence : public testing::TestWithParam<int> {
  protected:
    Presence() { open(); }
    void open() {
        store_.reset();
        StoreOptions options;
        options.clock = clock_;
        options.retention = retention_;
        store_ = std::make_unique<OpenStore>(path_, options);
    }
    void record(WallNanos arrived) {
        history_.push_back({records_.next(arrived), 0});
        store_->store->onRecord(history_.back().record, {});
    }
    // Watched without being called.
    void meter(WallNanos at) {
        MeterSample sample;
        sample.at = at;
        sample.series = SeriesKey::detail(records_.next(at));
        sample.series.functionId = 77;
        sample.gauges = {.observedNs = kSecond, .idle = {kSecond, 1}};
        store_->store->onMeter(sample);
    }
    void someOf(WallNanos from, std::int64_t length, int count) {
        for (int i = 0; i < count; ++i) {
            record(from + records_.upTo(length));
            if (records_.chance(5)) meter(from + records_.upTo(length));
            if (records_.chance(40)) store_->store->flush();
        }
        store_->store->flush();
    }
    std::vector<SeriesKey> byHand(WallNanos from, WallNanos until) const {
        std::set<SeriesKey> keys;
        for (const auto& [record, logBytes] : history_) {
            if (record.arrived >= from && record.arrived < until) keys.insert(SeriesKey::detail(record));
        }
        return {keys.begin(), keys.end()};
    }
    void expectRanges(WallNanos oldest, const char* when) {
        const auto reader = TelemetryReader::open(path_.string());
        ASSERT_TRUE(reader.ok()) << reader.error().message;
        const std::int64_t hours = (clock_->wallNow() - oldest) / kHour;
        for (int i = 0; i < 60; ++i) {
            const WallNanos first = oldest - oldest % kHour + records_.upTo(hours) * kHour;
            const WallNanos from = first + records_.upTo(kHour - 1);
            const WallNanos until = from + 12 * kHour + records_.upTo(3 * kDay);
            const WallNanos end = until + kHour - 1 - (until + kHour - 1) % kHour;
            EXPECT_EQ((*reader)->seriesIn(from, until).value(), byHand(first, end)) << when;
            EXPECT_EQ((*reader)->seriesIn(first, first + kHour).value(), byHand(first, first + kHour))
                << when;
        }
    }
    std::int64_t oldestHour() const {
        auto database = Database::open(path_, Database::Mode::ReadOnly);
        return store::PresenceTable::oldest(*database, 0).value();
    }
    // What a kill would leave: the file and its log.
    void copyTo(const fs::path& path) const {
        for (const char* suffix : {"", "-wal"})
            fs::copy_file(path_.string() + suffix, path.string() + suffix,
                          fs::copy_options::overwrite_existing);
    }
    // Of a moment at which minutes and hours lag: they follow seconds after a while.
    void copyLagging(const fs::path& path) {
        for (bool lags = false; !lags;) {
            for (int i = 0; i < 30; ++i) record(clock_->wallNow() - records_.upTo(2 * kMinute));
            const std::uint64_t last = store_->store->nextSequence() - 1;
            while (store_->store->health().rolledUpSequence < last) std::this_thread::yield();
            copyTo(path);
            auto database = Database::open(path, Database::Mode::ReadWrite);
            sqlite3_db_config(database->raw(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
            const auto due = store::readDue(*database);
            lags = due->lags(RollupLevel::Minute) && due->lags(RollupLevel::Hour);
            clock_->advance(Nanos(30 * kSecond));
        }
    }

    TempFolder folder_;
    const fs::path path_ = folder_ / "updraft.db";
    std::shared_ptr<JumpingClock> clock_ = std::make_shared<JumpingClock>();
    RollupRetention retention_{.hours = 20 * 86'400};
    PlausibleRecords records_{static_cast<std::uint64_t>(100 + GetParam())};
    std::vector<Logged> history_;
    std::unique_ptr<OpenStore> store_;
};

TEST_P(Presence, EqualsTheRowsWhateverHappens) {
    const WallNanos oldest = kAfternoon - 18 * kDay;
    someOf(oldest, 18 * kDay, 300);
    EXPECT_GT(expectSameHours(path_, "late records"), 0u);
    expectRanges(oldest, "late records");
    open();
    clock_->jump(std::chrono::hours(-30));
    someOf(clock_->wallNow() - kHour, kHour, 50);
    clock_->jump(std::chrono::hours(31));
    someOf(clock_->wallNow() - 5 * kHour, 5 * kHour, 50);
    EXPECT_GT(expectSameHours(path_, "a clock that jumps"), 0u);
    expectRanges(oldest, "a clock that jumps");
    store_.reset();
    EXPECT_GT(expectSameHours(path_, "closed"), 0u);
    open();
    EXPECT_GT(expectSameHours(path_, "opened again"), 0u);
    expectRanges(oldest, "opened again");
}

TEST_P(Presence, GoesWithTheHoursThatAreTooOld) {
    someOf(kAfternoon - 18 * kDay, 18 * kDay, 300);
    EXPECT_GT(expectSameHours(path_, "before"), 0u);
    for (int days = 0; days < 12; ++days) {
        clock_->advance(std::chrono::hours(24));
        someOf(clock_->wallNow() - kHour, kHour, 20);
        store_->store->setRetention(retention_);  // looks for what is too old
        for (int steps = 0; steps < 20; ++steps) {
            store_->store->flush();
            expectSameHours(path_, "while it goes");
        }
    }
    EXPECT_GE(oldestHour(), (clock_->wallNow() - 22 * kDay) / kSecond);
    someOf(clock_->wallNow() - 19 * kDay, 19 * kDay, 100);
    EXPECT_GT(expectSameHours(path_, "late ones in days that were cut"), 0u);
    store_->store->forgetInvocations(clock_->wallNow() - 5 * kDay - 90 * kMinute, {});
    someOf(clock_->wallNow() - 10 * kDay, 10 * kDay, 50);
    store_->run();
    EXPECT_GT(expectSameHours(path_, "forgotten up to a moment"), 0u);
    store_->store->forgetInvocations({}, [](Store::Forgotten) {});
    someOf(clock_->wallNow() - kDay, kDay, 20);
    store_->run();
    while (store_->store->health().rolledUpSequence + 1 < store_->store->nextSequence())
        std::this_thread::yield();
    EXPECT_GT(expectSameHours(path_, "all forgotten but what came meanwhile"), 0u);
}

TEST_P(Presence, IsWholeAfterAKill) {
    someOf(kAfternoon - 3 * kDay, 3 * kDay, 60);
    copyLagging(folder_ / "left.db");
    expectSameHours(folder_ / "left.db", "as it was left");
    store_.reset();
    for (const char* suffix : {"", "-wal"})
        fs::rename((folder_ / "left.db").string() + suffix, path_.string() + suffix);
    open();
    expectSameHours(path_, "opened again");
    expectRanges(kAfternoon - 3 * kDay, "opened again");
}

TEST_P(Presence, IsMadeForFilesOfBefore) {
    someOf(kAfternoon - 3 * kDay, 3 * kDay, 100);
    copyLagging(folder_ / "left.db");
    PresentHours wanted;
    {
        auto database = Database::open(folder_ / "left.db", Database::Mode::ReadWrite);
        wanted = hoursOfTable(*database);
        ASSERT_EQ(database->run("DROP TABLE presence; ALTER TABLE invocation DROP COLUMN cpu_ns;"
                                "PRAGMA user_version = 4"),
                  SQLITE_OK);
    }
    EXPECT_FALSE(wanted.empty());
    // A file that nobody migrates, as a sample month is, still answers.
    const WallNanos first = kAfternoon - kAfternoon % kHour - 2 * kDay;
    const auto old = TelemetryReader::open((folder_ / "left.db").string());
    ASSERT_TRUE(old.ok()) << old.error().message;
    EXPECT_EQ((*old)->seriesIn(first, first + kDay).value(), byHand(first, first + kDay));
    auto migrated = store::openWorkspaceFile(folder_ / "left.db");
    ASSERT_TRUE(migrated.ok()) << migrated.error().message;
    EXPECT_EQ(hoursOfTable(*migrated), wanted);
}

INSTANTIATE_TEST_SUITE_P(Seeds, Presence, testing::Range(1, 3));

TEST(PresentHoursOf, ADayAreCutAtAnyMoment) {
    constexpr std::int64_t kDayStart = 20'000 * store::kSecondsPerDay;
    EXPECT_EQ(store::hourBit(kDayStart), 1u);
    EXPECT_EQ(store::hourBit(kDayStart + 86'399), 1u << 23);
    EXPECT_EQ(store::hoursBefore(kDayStart), 0u);
    EXPECT_EQ(store::hoursBefore(kDayStart + 1), 1u);
    EXPECT_EQ(store::hoursBefore(kDayStart + 3'600), 1u);
    EXPECT_EQ(store::hoursBefore(kDayStart + 86'399), 0xFF'FFFFu);
    EXPECT_EQ(store::dayOf(-1), -1);
    EXPECT_EQ(store::hourBit(-1), 1u << 23);
}

TEST(Opening, AReaderRefusesANewerSchema) {
    const TempFolder folder;
    { OpenStore open(folder / "updraft.db"); }
    auto database = Database::open(folder / "updraft.db", Database::Mode::ReadWrite);
    ASSERT_EQ(database->run("PRAGMA user_version = 99"), SQLITE_OK);
    const auto refused = TelemetryReader::open((folder / "updraft.db").string());
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().message.find("newer Updraft (schema 99"), std::string::npos)
        << refused.error().message;
}

}  // namespace
}  // namespace updraft::test
