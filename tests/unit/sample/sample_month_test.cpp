// The sample month: the same for the same seed, with everything that a month has, and told by its rollups as
// by its records.
#include "runtime/sample/sample_month.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "runtime/store/file_lock.h"
#include "runtime/store/record_fields.h"
#include "tests/unit/store/telemetry_support.h"

namespace updraft::test {
namespace {

namespace fs = std::filesystem;

// A Thursday noon.
constexpr WallNanos kEnd = 1'790'251'200ll * kSecond;

SampleOptions smallMonth() {
    SampleOptions options;
    options.invocations = 60'000;
    options.end = kEnd;
    return options;
}

std::vector<InvocationRecord> recordsOf(const fs::path& path) {
    auto database = store::Database::open(path, store::Database::Mode::ReadOnly);
    EXPECT_TRUE(database) << database.error().message;
    auto rows = database->prepare("SELECT " + store::recordColumns() + " FROM invocation ORDER BY sequence");
    EXPECT_TRUE(rows);
    std::vector<InvocationRecord> records;
    while (rows->step()) records.push_back(store::readRecord(*rows));
    return records;
}

// Everything that a reader can see. Numbers of series are none of it: they depend on what was written
// together.
std::string everyRowOf(const fs::path& path) {
    auto database = store::Database::open(path, store::Database::Mode::ReadOnly);
    EXPECT_TRUE(database);
    std::string text;
    for (const char* sql :
         {"SELECT * FROM invocation ORDER BY sequence", "SELECT * FROM log_output ORDER BY sequence",
          "SELECT level, start, data, series.scope, function_id, version, alias_id, memory_mb, trigger_kind"
          " FROM rollup JOIN series ON series.id = series"
          " ORDER BY level, start, series.scope, function_id, version, alias_id, memory_mb, trigger_kind",
          "SELECT * FROM environment ORDER BY id", "SELECT * FROM environment_moment ORDER BY 1, 2, 3",
          "SELECT * FROM annotation ORDER BY id", "SELECT * FROM trace_link ORDER BY sequence",
          "SELECT * FROM run ORDER BY id", "SELECT * FROM string ORDER BY id",
          "SELECT * FROM function_name ORDER BY id", "SELECT * FROM document ORDER BY kind, key"}) {
        auto rows = database->prepare(sql);
        EXPECT_TRUE(rows) << sql;
        while (rows->step()) {
            for (int i = 0; !rows->isNull(i); ++i) text.append(rows->bytes(i)).append("|");
        }
    }
    return text;
}

// Made once for all tests that only read.
class SampleMonth : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        folder_ = new TempFolder;
        const auto made = createSample(path(), smallMonth());
        ASSERT_TRUE(made) << made.error().message;
        ASSERT_TRUE(made->complete);
        result_ = *made;
        records_ = new std::vector<InvocationRecord>(recordsOf(path()));
    }
    static void TearDownTestSuite() {
        delete records_;
        delete folder_;
    }
    static fs::path path() { return *folder_ / "sample.db"; }
    static std::unique_ptr<TelemetryReader> reader() {
        auto opened = TelemetryReader::open(path().string());
        EXPECT_TRUE(opened) << opened.error().message;
        return std::move(*opened);
    }
    template <typename Condition>
    static std::size_t count(Condition condition) {
        return static_cast<std::size_t>(std::count_if(records_->begin(), records_->end(), condition));
    }

    static TempFolder* folder_;
    static SampleResult result_;
    static std::vector<InvocationRecord>* records_;
};
TempFolder* SampleMonth::folder_ = nullptr;
SampleResult SampleMonth::result_;
std::vector<InvocationRecord>* SampleMonth::records_ = nullptr;

TEST_F(SampleMonth, HasAboutAsManyInvocationsAsWereAskedFor) {
    EXPECT_EQ(records_->size(), result_.invocations);
    EXPECT_NEAR(static_cast<double>(records_->size()), 60'000, 3'000);
    EXPECT_EQ(result_.until, kEnd);
    EXPECT_EQ(result_.from, kEnd - 30 * kDay);
    for (const InvocationRecord& record : *records_) {
        ASSERT_GE(record.arrived, result_.from);
        ASSERT_LT(record.arrived, result_.until);
    }
}

TEST_F(SampleMonth, HasEveryKindOfOutcomeThrottleAndStart) {
    for (const Outcome outcome :
         {Outcome::Success, Outcome::HandledError, Outcome::ExitError, Outcome::Timeout, Outcome::OutOfMemory,
          Outcome::InitError, Outcome::BadResponse, Outcome::Throttled, Outcome::HostRejected})
        EXPECT_GT(count([&](const auto& record) { return record.outcome == outcome; }), 0u) << name(outcome);
    for (const ThrottleReason reason : {ThrottleReason::ConcurrentInvocationLimitExceeded,
                                        ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded,
                                        ThrottleReason::ReservedFunctionInvocationRateLimitExceeded})
        EXPECT_GT(count([&](const auto& record) { return record.throttle == reason; }), 0u) << name(reason);
    for (const ColdStart cold :
         {ColdStart::Warm, ColdStart::OnDemand, ColdStart::Provisioned, ColdStart::Suppressed})
        EXPECT_GT(count([&](const auto& record) { return record.cold == cold; }), 0u)
            << static_cast<int>(cold);
    EXPECT_GT(count([](const auto& record) { return record.spillover != 0; }), 0u);
    EXPECT_GT(count([](const auto& record) { return record.asyncAttempt == 3; }), 0u);
    EXPECT_GT(count([](const auto& record) { return record.queuedNs > 0 && record.hostLimit != 0; }), 0u);
    EXPECT_GT(count([](const auto& record) { return record.memoryMb == 768; }), 0u);
    const auto slow = [](const auto& record) { return record.ageNs > 60 * kSecond; };
    EXPECT_GT(count(slow), 0u);
}

TEST_F(SampleMonth, HasFewEnoughFailuresToBelieveIn) {
    const auto total = static_cast<double>(records_->size());
    const auto failed = [](const auto& record) {
        return record.outcome >= Outcome::HandledError && record.outcome <= Outcome::BadResponse;
    };
    EXPECT_LT(static_cast<double>(count(failed)) / total, 0.06);
    const auto cold = [](const auto& record) { return record.cold == ColdStart::OnDemand; };
    EXPECT_LT(static_cast<double>(count(cold)) / total, 0.2);
}

TEST_F(SampleMonth, HasDaysAndNights) {
    std::array<std::size_t, 24> byHour{};
    for (const InvocationRecord& record : *records_)
        ++byHour[static_cast<std::size_t>(record.arrived % kDay / kHour)];
    EXPECT_GT(byHour[19], 3 * byHour[4]);
}

TEST_F(SampleMonth, ShiftsAnAliasFromOneVersionToTheNext) {
    auto reader = StoreReader::open(path());
    ASSERT_TRUE(reader);
    std::uint32_t shop = 0, live = 0;
    const auto names = (*reader)->functionNames();
    const auto strings = (*reader)->strings();
    ASSERT_TRUE(names && strings);
    for (const auto& [id, text] : *names)
        if (text == "shop-api") shop = id;
    for (const auto& [id, text] : *strings)
        if (text == "live") live = id;
    ASSERT_NE(shop, 0u);
    WallNanos firstNew = 0, lastOld = 0;
    for (const InvocationRecord& record : *records_) {
        if (record.functionId != shop) continue;
        EXPECT_EQ(record.aliasId, live);
        if (record.version == 7) lastOld = record.arrived;
        if (record.version == 8 && firstNew == 0) firstNew = record.arrived;
    }
    EXPECT_LT(firstNew, lastOld) << "both take calls for a while";
    EXPECT_GT(firstNew, result_.from + 10 * kDay);
    EXPECT_LT(lastOld, result_.from + 20 * kDay);
}

TEST_F(SampleMonth, HasAnnotationsOfEveryKindButAlarms) {
    const auto found = reader()->annotations(result_.from, result_.until + kMinute);
    ASSERT_TRUE(found);
    std::set<Annotation::Kind> kinds;
    for (const Annotation& annotation : *found) kinds.insert(annotation.kind);
    using Kind = Annotation::Kind;
    EXPECT_EQ(kinds, (std::set<Kind>{Kind::CodeChanged, Kind::VersionPublished, Kind::AliasShifted,
                                     Kind::LimitChanged, Kind::RuntimeUpdated, Kind::ThrottlingBegan,
                                     Kind::ThrottlingEnded, Kind::HostLimited, Kind::HostRelieved,
                                     Kind::PlatformStarted, Kind::PlatformStopped}));
}

TEST_F(SampleMonth, HasAGapWhereThePlatformDidNotRun) {
    const auto runs = reader()->coverage(result_.from, result_.until);
    ASSERT_TRUE(runs);
    ASSERT_EQ(runs->size(), 2u);
    const PlatformRun &first = (*runs)[0], &second = (*runs)[1];
    EXPECT_TRUE(first.clean && second.clean);
    EXPECT_EQ(first.from, result_.from);
    EXPECT_EQ(second.until, result_.until);
    EXPECT_EQ(second.from - first.until, 45 * kMinute);
    for (const InvocationRecord& record : *records_)
        EXPECT_FALSE(record.arrived > first.until && record.arrived < second.from);
}

// Every span that kept an environment busy lies in its life, and none in another's.
TEST_F(SampleMonth, HasLivesThatHoldWhatTheyServed) {
    std::map<std::uint32_t, std::vector<const InvocationRecord*>> byEnvironment;
    for (const InvocationRecord& record : *records_)
        if (record.started != 0) byEnvironment[record.environmentId].push_back(&record);
    auto telemetry = reader();
    std::set<EnvironmentEnd> ends;
    for (auto& [id, spans] : byEnvironment) {
        const auto life = telemetry->environment(id);
        ASSERT_TRUE(life && *life) << id;
        ends.insert((*life)->end);
        EXPECT_EQ((*life)->served, spans.size());
        std::sort(spans.begin(), spans.end(), [](auto* a, auto* b) { return a->started < b->started; });
        WallNanos free = (*life)->started;
        for (const InvocationRecord* span : spans) {
            ASSERT_GE(span->started, free) << id;
            EXPECT_EQ(span->functionId, (*life)->functionId);
            EXPECT_EQ(span->version, (*life)->version);
            free = span->started + span->durationNs;
        }
        EXPECT_GE((*life)->ended, free) << id;
    }
    for (const EnvironmentEnd end :
         {EnvironmentEnd::Idle, EnvironmentEnd::Age, EnvironmentEnd::Retired, EnvironmentEnd::Shutdown})
        EXPECT_TRUE(ends.contains(end)) << static_cast<int>(end);
}

TEST_F(SampleMonth, HasTracesOfThreeFunctionsInsideOneAnother) {
    auto telemetry = reader();
    const auto linked = telemetry->linkedIn(result_.from, result_.until, 200);
    ASSERT_TRUE(linked);
    ASSERT_GT(linked->size(), 10u);
    std::size_t deepest = 0;
    for (const TracedInvocation& one : *linked) {
        ASSERT_TRUE(one.link);
        const auto trace = telemetry->trace(one.link->traceId);
        ASSERT_TRUE(trace);
        std::set<std::uint32_t> functions;
        std::map<std::uint64_t, const InvocationRecord*> bySpan;
        const auto key = [](const SpanId& span) {
            std::uint64_t value = 0;
            for (const std::uint8_t byte : span) value = value << 8 | byte;
            return value;
        };
        for (const TracedInvocation& span : *trace) {
            functions.insert(span.record.functionId);
            bySpan[key(spanIdOf(span.record.requestId, span.record.asyncAttempt))] = &span.record;
        }
        for (const TracedInvocation& span : *trace) {
            if (!span.link) continue;
            const auto parent = bySpan.find(key(span.link->parent));
            ASSERT_NE(parent, bySpan.end());
            EXPECT_EQ(parent->second->functionId, span.link->callerFunctionId);
            const WallNanos over = parent->second->started + parent->second->durationNs;
            if (span.record.asyncAttempt != 0) continue;  // nobody waits for it
            EXPECT_LE(span.record.started + span.record.durationNs, over);
        }
        deepest = std::max(deepest, functions.size());
    }
    EXPECT_EQ(deepest, 3u);
}

// From the records alone, and from nothing that the rollups were made by.
TEST_F(SampleMonth, IsToldByItsRollupsAsByItsRecords) {
    auto telemetry = reader();
    for (const std::int64_t width : {kSecond, kMinute, kHour}) {
        const WallNanos from =
            width == kSecond ? kEnd - 2 * kHour : (width == kMinute ? kEnd - 14 * kDay : kEnd - 29 * kDay);
        const auto series = telemetry->rollups({}, {from, kEnd, width, 0});
        ASSERT_TRUE(series);
        EXPECT_EQ(widthSeconds(series->level) * kSecond, width);
        std::map<WallNanos, std::array<std::uint64_t, 4>> expected;  // invocations, errors, throttles, billed
        for (const InvocationRecord& record : *records_) {
            if (record.arrived < from) continue;
            auto& bucket = expected[record.arrived - record.arrived % width];
            const Outcome outcome = record.outcome;
            if (outcome == Outcome::Throttled) {
                ++bucket[2];
            } else if (outcome != Outcome::HostRejected) {
                ++bucket[0];
                if (outcome != Outcome::Success) ++bucket[1];
            }
            bucket[3] += record.billedMs;
        }
        std::map<WallNanos, std::array<std::uint64_t, 4>> found;
        for (const RollupPoint& point : series->points) {
            const Rollup& value = point.value;
            const std::array<std::uint64_t, 4> counts{value.invocations(), value.errors(), value.throttled(),
                                                      value.billing.billedMs + value.billing.provisionedMs};
            if (counts != std::array<std::uint64_t, 4>{}) found[point.start] = counts;
        }
        std::erase_if(expected, [](const auto& one) { return one.second == std::array<std::uint64_t, 4>{}; });
        EXPECT_EQ(found, expected) << width;
    }
}

TEST_F(SampleMonth, HasMetersThatFitWhatRan) {
    auto telemetry = reader();
    const auto series = telemetry->rollups({}, {result_.from, kEnd, kHour, 0});
    ASSERT_TRUE(series);
    Rollup all;
    for (const RollupPoint& point : series->points) {
        const GaugeSet& gauges = point.value.gauges;
        EXPECT_GT(gauges.observedNs, 0);
        EXPECT_LE(gauges.observedNs, kHour);
        EXPECT_GE(static_cast<double>(gauges.busy.max) * static_cast<double>(gauges.observedNs),
                  static_cast<double>(gauges.busy.integral));
        all.merge(point.value);
    }
    std::int64_t busy = 0;
    for (const InvocationRecord& record : *records_)
        if (record.started != 0) busy += record.durationNs;
    EXPECT_NEAR(static_cast<double>(all.gauges.busy.integral), static_cast<double>(busy),
                0.001 * static_cast<double>(busy));
    EXPECT_GT(all.gauges.idle.integral, 0);
    EXPECT_GT(all.gauges.starting.integral, 0);
    EXPECT_GT(all.gauges.provisioned.max, 0u);
    EXPECT_GT(all.gauges.asyncQueued.max, 3u);
    EXPECT_GT(all.gauges.asyncOldestNs, 60 * kSecond);
    EXPECT_GT(all.asyncReceived, 1'000u);
    EXPECT_GT(all.asyncDropped, 0u);
}

TEST_F(SampleMonth, IsOneFileThatNobodyHolds) {
    for (const char* suffix : {"-wal", "-shm", "-making", "-making-wal", "-making-lock", "-lock"})
        EXPECT_FALSE(fs::exists(path().string() + suffix)) << suffix;
    auto store = StoreReader::open(path());
    ASSERT_TRUE(store) << store.error().message;
    EXPECT_EQ(reader()->extent()->newest, kEnd);
}

TEST(SampleCreation, IsTheSameForASeedAndAnotherForAnother) {
    const TempFolder folder;
    SampleOptions options;
    options.invocations = 5'000;
    options.days = 2;
    options.end = kEnd;
    ASSERT_TRUE(createSample(folder / "one.db", options));
    ASSERT_TRUE(createSample(folder / "two.db", options));
    EXPECT_TRUE(everyRowOf(folder / "one.db") == everyRowOf(folder / "two.db"));
    options.seed = 2;
    ASSERT_TRUE(createSample(folder / "two.db", options));
    EXPECT_FALSE(everyRowOf(folder / "one.db") == everyRowOf(folder / "two.db"));
}

TEST(SampleCreation, HasAsManyFunctionsAsWereAskedFor) {
    const TempFolder folder;
    SampleOptions options;
    options.invocations = 20'000;
    options.days = 1;
    options.functions = 20;
    options.end = kEnd;
    ASSERT_TRUE(createSample(folder / "sample.db", options));
    std::set<std::uint32_t> functions;
    for (const InvocationRecord& record : recordsOf(folder / "sample.db"))
        functions.insert(record.functionId);
    EXPECT_EQ(functions.size(), 20u);
}

TEST(SampleCreation, LeavesNothingWhenItIsStopped) {
    const TempFolder folder;
    std::stop_source source;
    double reached = 0;
    const auto progress = [&](double share) {
        EXPECT_GT(share, reached);
        reached = share;
        if (share > 0.3) source.request_stop();
    };
    const auto made = createSample(folder / "sample.db", smallMonth(), progress, source.get_token());
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_FALSE(made->complete);
    EXPECT_LT(reached, 0.5);
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(SampleCreation, KeepsTheOldOneUntilTheNewIsWhole) {
    const TempFolder folder;
    SampleOptions options = smallMonth();
    options.days = 2;
    options.invocations = 3'000;
    ASSERT_TRUE(createSample(folder / "sample.db", options));
    const std::string before = contentsOf(folder / "sample.db");
    std::stop_source source;
    source.request_stop();
    ASSERT_TRUE(createSample(folder / "sample.db", options, {}, source.get_token()));
    EXPECT_TRUE(contentsOf(folder / "sample.db") == before);
    // What a killed process leaves does not stand in the way.
    std::ofstream(folder / "sample.db-making") << "half";
    ASSERT_TRUE(createSample(folder / "sample.db", options));
    EXPECT_FALSE(fs::exists(folder / "sample.db-making"));
}

TEST(SampleCreation, IsRefusedWhileAnotherMakesIt) {
    const TempFolder folder;
    const auto lock = store::FileLock::acquire(folder / "sample.db-making");
    ASSERT_TRUE(lock);
    const auto made = createSample(folder / "sample.db", smallMonth());
    ASSERT_FALSE(made);
    EXPECT_NE(made.error().message.find("another process"), std::string::npos);
}

TEST(SampleCreation, NeverReplacesOrRemovesRealRecords) {
    const TempFolder folder;
    boost::asio::io_context engine;
    ASSERT_TRUE(Store::open(folder / "updraft.db", engine));
    const std::string before = contentsOf(folder / "updraft.db");
    const auto made = createSample(folder / "updraft.db", smallMonth());
    ASSERT_FALSE(made);
    EXPECT_NE(made.error().message.find("is no sample"), std::string::npos);
    EXPECT_FALSE(removeSample(folder / "updraft.db"));
    EXPECT_TRUE(contentsOf(folder / "updraft.db") == before);
    std::ofstream(folder / "letter.txt") << "dear";
    EXPECT_FALSE(createSample(folder / "letter.txt", smallMonth()));
    EXPECT_FALSE(removeSample(folder / "letter.txt"));
    EXPECT_EQ(contentsOf(folder / "letter.txt"), "dear");
}

TEST(SampleCreation, RefusesWhatMakesNoSense) {
    const TempFolder folder;
    const auto refused = [&](auto&& change) {
        SampleOptions options = smallMonth();
        change(options);
        return !createSample(folder / "sample.db", options) && fs::is_empty(folder.path());
    };
    EXPECT_TRUE(refused([](SampleOptions& options) { options.days = 0; }));
    EXPECT_TRUE(refused([](SampleOptions& options) { options.days = 401; }));
    EXPECT_TRUE(refused([](SampleOptions& options) { options.invocations = 0; }));
    EXPECT_TRUE(refused([](SampleOptions& options) { options.functions = 1'001; }));
    EXPECT_TRUE(refused([](SampleOptions& options) { options.end = 29 * kDay; }));
    const auto nowhere = createSample("/proc/nowhere/sample.db", smallMonth());
    ASSERT_FALSE(nowhere);
    EXPECT_NE(nowhere.error().message.find("/proc/nowhere"), std::string::npos);
}

TEST(SampleRemoval, TakesEverythingAndIsFineWithNothing) {
    const TempFolder folder;
    const fs::path path = samplePath(folder.path());
    EXPECT_EQ(path, folder.path() / ".updraft" / "sample.db");
    ASSERT_TRUE(removeSample(path));
    SampleOptions options;
    options.days = 1;
    options.invocations = 1'000;
    ASSERT_TRUE(createSample(path, options));
    EXPECT_TRUE(hasSample(path));
    std::ofstream(path.string() + "-wal") << "left behind";
    ASSERT_TRUE(removeSample(path));
    EXPECT_FALSE(hasSample(path));
    EXPECT_TRUE(fs::is_empty(path.parent_path()));
}

}  // namespace
}  // namespace updraft::test
