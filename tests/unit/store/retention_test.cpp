// What is too old goes, in steps and by itself; what is not stays, and still adds up. Forgetting on demand
// takes telemetry with it.
#include <thread>

#include "tests/unit/store/telemetry_support.h"

namespace updraft::test {
namespace {

class Retention : public testing::Test {
  protected:
    void open(const RollupRetention& retention = {}) {
        store_.reset();
        StoreOptions options;
        options.clock = clock_;
        options.retention = retention;
        store_ = std::make_unique<OpenStore>(folder_ / "updraft.db", options);
    }
    void record(WallNanos arrived) {
        history_.push_back({records_.next(arrived), 0});
        store_->store->onRecord(history_.back().record, {});
    }
    void meter(WallNanos at) {
        MeterSample sample;
        sample.at = at;
        sample.gauges = {.observedNs = kSecond, .busy = {kSecond, 1}};
        store_->store->onMeter(sample);
    }
    void environment(std::uint32_t id, WallNanos started, WallNanos ended) {
        EnvironmentRecord record;
        record.id = id;
        record.started = started;
        record.ended = ended;
        store_->store->onEnvironment(record);
        store_->store->onEnvironmentMoment({id, started + 1, EnvironmentMoment::Kind::ResetBegan});
    }
    std::unique_ptr<TelemetryReader> reader() {
        return std::move(TelemetryReader::open((folder_ / "updraft.db").string())).value();
    }
    std::int64_t number(const std::string& sql) {
        auto database = store::Database::open(folder_ / "updraft.db", store::Database::Mode::ReadOnly);
        return database->integer(sql).value();
    }
    static std::string oldest(int level) {
        return "SELECT ifnull(min(start), 0) FROM rollup WHERE level = " + std::to_string(level);
    }
    template <typename Condition>
    void waitFor(Condition&& condition) {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!condition() && std::chrono::steady_clock::now() < deadline) {
            store_->store->flush();
            std::this_thread::yield();
        }
        EXPECT_TRUE(condition());
    }
    void forget(std::optional<WallNanos> before) {
        store_->store->forgetInvocations(before, [](Store::Forgotten told) { EXPECT_TRUE(told.complete); });
        store_->run();
    }
    void expectTotal(const std::vector<Logged>& records, const RollupRange& range, std::int64_t width) {
        const auto found = reader()->rollups({}, range);
        EXPECT_EQ(widthSeconds(found->level) * kSecond, width);
        expectSame(pointsOf(*found), countedByHand(records, {}, range, width), "total");
    }

    TempFolder folder_;
    // Lets the writer look what is too old, and do some steps of it.
    void lookForOld() {
        store_->store->setRetention({});
        for (int steps = 0; steps < 30; ++steps) store_->store->flush();
    }
    std::shared_ptr<JumpingClock> clock_ = std::make_shared<JumpingClock>();
    PlausibleRecords records_{7};
    std::vector<Logged> history_;
    std::unique_ptr<OpenStore> store_;
};

TEST_F(Retention, EachLevelKeepsItsTimeAndRecordsTheirs) {
    open();
    for (int i = 0; i < 4'000; ++i) record(kAfternoon - records_.upTo(29 * kDay));
    for (int i = 0; i < 1'000; ++i) record(kAfternoon - records_.upTo(3 * kHour));
    environment(1, kAfternoon - 5 * kDay, kAfternoon - 4 * kDay);
    environment(2, kAfternoon - 5 * kDay, 0);
    environment(3, kAfternoon, kAfternoon + 9 * kDay);
    store_->store->flush();
    const RollupRange month{kAfternoon - 40 * kDay, kAfternoon + kMinute, kDay, 0};
    expectTotal(history_, month, kHour);
    const WallNanos minutesAgo = kAfternoon - 14 * kDay;
    expectTotal(history_, {minutesAgo, kAfternoon + kMinute, 300 * kSecond, 0}, kMinute);
    expectTotal(history_, {kAfternoon - kHour, kAfternoon + kMinute, 5 * kSecond, 0}, kSecond);
    // Too far back for what was asked for: the next level that reaches there.
    EXPECT_EQ(reader()->rollups({}, {minutesAgo, kAfternoon, kSecond, 0})->level, RollupLevel::Minute);
    EXPECT_EQ(reader()->rollups({}, {kAfternoon - 20 * kDay, kAfternoon, kSecond, 0})->level,
              RollupLevel::Hour);

    // Ten days later, with an hour of them on record.
    clock_->advance(Nanos(10 * kDay));
    const WallNanos now = clock_->wallNow();
    for (int i = 0; i < 500; ++i) record(now - records_.upTo(kHour));
    store_->store->setRetention({.records = 3 * 86'400});
    waitFor([&] {
        return number("SELECT min(arrived) FROM invocation") >= now - 3 * kDay &&
               number(oldest(0)) >= (now - 3 * kHour) / kSecond - 60 &&
               number(oldest(1)) >= (now - 15 * kDay) / kSecond - 3'600 &&
               number("SELECT count(*) FROM environment") == 2;
    });
    expectTotal(history_, {kAfternoon - 40 * kDay, now + kMinute, kDay, 0}, kHour);
    expectTotal(history_, {now - 2 * kHour, now + kMinute, kSecond, 0}, kSecond);
    EXPECT_EQ(number("SELECT count(*) FROM environment_moment"), 2);
    EXPECT_EQ(number("SELECT count(*) FROM invocation"), 500);
}

TEST_F(Retention, AClockThatIsWrongByAYearErasesNoHistory) {
    open();
    for (int i = 0; i < 2'000; ++i) record(kAfternoon - records_.upTo(20 * kDay));
    lookForOld();
    clock_->jump(Nanos(365 * kDay));
    for (int restart = 0; restart < 2; ++restart) {
        for (int i = 0; i < 100; ++i) record(clock_->wallNow() - records_.upTo(kMinute));
        lookForOld();
        open();
    }
    EXPECT_EQ(number("SELECT count(*) FROM invocation"), 2'200);
    const WallNanos ahead = clock_->wallNow();
    expectTotal(history_, {ahead - kHour, ahead + kMinute, kSecond, 0}, kSecond);

    // Right again: nothing of before is missing, and what comes is kept by the second.
    clock_->jump(Nanos(-365 * kDay) + std::chrono::hours(1));
    const WallNanos now = clock_->wallNow();
    lookForOld();
    for (int i = 0; i < 100; ++i) record(now + records_.upTo(10 * kSecond));
    lookForOld();
    expectTotal(history_, {kAfternoon - 30 * kDay, now + kMinute, kDay, 0}, kHour);
    expectTotal(history_, {kAfternoon - 14 * kDay, now + kMinute, 300 * kSecond, 0}, kMinute);
    expectTotal(history_, {now, now + kMinute, kSecond, 0}, kSecond);

    // A year that is meant: after a day of running.
    clock_->jump(Nanos(365 * kDay));
    for (int hours = 0; hours <= 24; ++hours) {
        clock_->advance(std::chrono::hours(1));
        store_->store->flush();
    }
    store_->store->setRetention({});
    waitFor([&] { return number("SELECT count(*) FROM invocation") == 200; });
}

TEST_F(Retention, ZeroKeepsForEver) {
    open(RollupRetention::forEver());
    record(kAfternoon - 3'000 * kDay);
    record(kAfternoon);
    store_->store->flush();
    expectTotal(history_, {kAfternoon - 3'001 * kDay, kAfternoon - 2'999 * kDay, kSecond, 0}, kSecond);
    EXPECT_EQ(number("SELECT count(*) FROM invocation"), 2);
}

TEST_F(Retention, ForgettingAllTakesTelemetryAndKeepsWhatComesAfter) {
    open();
    for (int i = 0; i < 5'000; ++i) record(kAfternoon - records_.upTo(2 * kHour));
    meter(kAfternoon - kSecond);
    environment(1, kAfternoon - kHour, kAfternoon - kMinute);
    environment(2, kAfternoon - kHour, 0);
    store_->store->onAnnotation({0, kAfternoon - kHour, Annotation::Kind::CodeChanged, 1, "code", ""});
    store_->store->onTrace({{1}, {2}, 3});
    record(kAfternoon);
    store_->store->flush();
    EXPECT_EQ(number("SELECT count(*) FROM trace_link"), 1);
    store_->store->forgetInvocations({}, {});
    history_.clear();
    // In the same second, minute and hour as some that are forgotten.
    for (int i = 0; i < 300; ++i) record(kAfternoon - records_.upTo(kMinute));
    forget(kAfternoon - 100 * kDay);  // its turn is after the first
    const std::uint64_t last = store_->store->nextSequence() - 1;
    waitFor([&] { return store_->store->health().rolledUpSequence == last; });
    for (const std::int64_t width : {kSecond, kMinute, kHour})
        expectTotal(history_, {kAfternoon - kHour, kAfternoon + kHour, width, 0}, width);
    EXPECT_EQ(number("SELECT count(*) FROM trace_link"), 0);
    EXPECT_TRUE(reader()->annotations(0, kAfternoon)->empty());
    EXPECT_EQ(number("SELECT group_concat(id) FROM environment"), 2) << "it goes on";
}

TEST_F(Retention, ForgettingBeforeAMomentTakesWholeBuckets) {
    open();
    for (int i = 0; i < 3'000; ++i) record(kAfternoon - records_.upTo(20 * kHour));
    store_->store->flush();
    const WallNanos moment = kAfternoon - 5 * kHour;
    forget(moment);
    const auto inHour = [&](const Logged& one) { return one.record.arrived >= moment - moment % kHour; };
    std::vector<Logged> left;
    std::copy_if(history_.begin(), history_.end(), std::back_inserter(left), inHour);
    expectTotal(left, {kAfternoon - kDay, kAfternoon + kMinute, kHour, 0}, kHour);
    EXPECT_GE(number("SELECT min(arrived) FROM invocation"), moment);
}

TEST_F(Retention, OldFilesAreRolledUpAfterOpening) {
    std::vector<InvocationRecord> old;
    for (std::uint64_t i = 1; i <= 10'000; ++i) {
        history_.push_back({records_.next(kAfternoon - records_.upTo(2 * kDay)), 0});
        history_.back().record.sequence = i * 2;
        history_.back().record.cpuNs = kCpuUnknown;  // was not kept then
        old.push_back(history_.back().record);
    }
    writeVersion1(folder_ / "updraft.db", old);
    history_.back().logBytes = 8;  // "old text"
    open();
    for (int i = 0; i < 100; ++i) record(kAfternoon - records_.upTo(kHour));
    const std::uint64_t last = store_->store->nextSequence() - 1;
    waitFor([&] { return store_->store->health().rolledUpSequence == last; });
    expectTotal(history_, {kAfternoon - 3 * kDay, kAfternoon + kMinute, kHour, 0}, kHour);
    expectTotal(history_, {kAfternoon - 3 * kDay, kAfternoon + kMinute, kMinute, 0}, kMinute);
    const auto runs = reader()->coverage(kAfternoon - 3 * kDay, kAfternoon - kDay);
    ASSERT_EQ(runs->size(), 1u);
    EXPECT_TRUE(runs->front().clean);
}

TEST_F(Retention, DamagedRollupsAreLeftOutAndSaidSo) {
    open();
    for (int i = 0; i < 500; ++i) record(kAfternoon - records_.upTo(kHour));
    store_.reset();
    {
        auto database = store::Database::open(folder_ / "updraft.db", store::Database::Mode::ReadWrite);
        ASSERT_EQ(
            database->run("UPDATE rollup SET data = randomblob(length(data)) WHERE start % 3 = 0;"
                          "UPDATE rollup SET data = substr(data, 1, length(data) / 2) WHERE start % 3 = 1"),
            SQLITE_OK);
    }
    open();
    const RollupRange range{kAfternoon - 2 * kHour, kAfternoon + kMinute, kSecond, 0};
    const auto found = reader()->rollups({}, range);
    ASSERT_TRUE(found.ok());
    EXPECT_GT(found->damaged, 0u);
    const auto all = countedByHand(history_, {}, range, kSecond);
    for (const auto& [start, value] : pointsOf(*found)) {
        const bool whole = start / kSecond % 3 == 2;
        EXPECT_TRUE(!whole || all.at(start) == value);
    }
    // What comes into such a bucket begins it anew, which is said too.
    for (int i = 0; i < 200; ++i) record(kAfternoon - records_.upTo(kHour));
    store_->store->flush();
    EXPECT_NE(store_->store->health().problem.find("rollup"), std::string::npos);
    EXPECT_TRUE(store_->store->health().writable);
}

}  // namespace
}  // namespace updraft::test
