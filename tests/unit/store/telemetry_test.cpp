// Rollups and what else telemetry keeps, against what follows from the raw records.
#include "runtime/store/telemetry_reader.h"

#include <boost/asio/io_context.hpp>
#include <map>

#include "store_support.h"

namespace updraft::test {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

WallNanos now() {
    return SystemClock().wallNow();
}

// Records as they come from few functions within the last minutes, some of them late.
std::vector<InvocationRecord> recordsAround(WallNanos moment, std::uint64_t seed, int count) {
    std::mt19937_64 random(seed);
    const auto below = [&random](std::uint64_t bound) { return random() % bound; };
    std::vector<InvocationRecord> records;
    for (int i = 0; i < count; ++i) {
        InvocationRecord record;
        for (auto& byte : record.requestId.bytes) byte = static_cast<std::uint8_t>(random());
        record.arrived = moment - static_cast<WallNanos>(below(7'200) * kSecond + below(kSecond));
        record.started = record.arrived + static_cast<WallNanos>(below(kSecond / 10));
        record.durationNs = static_cast<std::int64_t>(below(std::uint64_t{1} << (10 + below(20))));
        record.functionId = static_cast<std::uint32_t>(1 + below(4));
        record.version = static_cast<std::uint32_t>(below(3));
        record.aliasId = static_cast<std::uint32_t>(below(2));
        record.memoryMb = 128;
        record.billedMs = static_cast<std::uint32_t>(record.durationNs / 1'000'000 + 1);
        record.trigger = static_cast<Trigger>(below(3));
        record.outcome = below(10) == 0 ? static_cast<Outcome>(below(10)) : Outcome::Success;
        if (record.outcome == Outcome::Throttled) record.started = 0;
        record.cold = below(9) == 0 ? ColdStart::OnDemand : ColdStart::Warm;
        record.environmentId = static_cast<std::uint32_t>(1 + below(9));
        records.push_back(record);
    }
    return records;
}

std::map<WallNanos, Rollup> recomputed(const std::vector<InvocationRecord>& records,
                                       const SeriesSelector& which, std::int64_t bucketNs,
                                       WallNanos origin = 0) {
    std::map<WallNanos, Rollup> buckets;
    for (const InvocationRecord& record : records) {
        const auto& wanted = which.functionIds;
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), record.functionId) == wanted.end())
            continue;
        if (which.version && record.version != *which.version) continue;
        if (which.aliasId && record.aliasId != *which.aliasId) continue;
        if (!which.triggers.empty() && !which.triggers.contains(record.trigger)) continue;
        const WallNanos start = (record.arrived - origin) / bucketNs * bucketNs + origin;
        buckets[start].add(record, 5);
    }
    return buckets;
}

class TelemetryStore : public testing::Test {
  protected:
    void open() {
        auto opened = Store::open(folder_ / "updraft.db", context_);
        ASSERT_TRUE(opened) << opened.error().message;
        store_ = std::move(*opened);
    }
    void write(const std::vector<InvocationRecord>& records) {
        for (const InvocationRecord& record : records) store_->onRecord(record, "12345");
        written_.insert(written_.end(), records.begin(), records.end());
    }
    std::unique_ptr<TelemetryReader> reader() {
        store_->flush();
        auto opened = TelemetryReader::open((folder_ / "updraft.db").string());
        EXPECT_TRUE(opened) << opened.error().message;
        return std::move(*opened);
    }
    void expectTrue(const SeriesSelector& which, std::int64_t bucketNs, WallNanos origin = 0) {
        const WallNanos end = now() + kSecond;
        const auto series = reader()->rollups(which, {end - 10'000 * kSecond, end, bucketNs, origin});
        ASSERT_TRUE(series) << series.error().message;
        const auto expected = recomputed(written_, which, bucketNs, origin);
        ASSERT_EQ(series->points.size(), expected.size());
        auto wanted = expected.begin();
        for (const RollupPoint& point : series->points) {
            ASSERT_EQ(point.start, wanted->first);
            ASSERT_EQ(point.value, wanted->second);
            ++wanted;
        }
    }
    void expectAllTrue() {
        for (const std::int64_t width : {1, 5, 60, 300, 3600}) {
            expectTrue({}, width * kSecond);
            expectTrue({{2}, {}, {}, {}}, width * kSecond);
            expectTrue({{1, 3}, 1, {}, {}}, width * kSecond);
            expectTrue({{}, {}, 1, Trigger::FunctionUrl}, width * kSecond);
        }
        expectTrue({}, 7'200 * kSecond, 3'600 * kSecond);
        expectTrue({}, 1'800 * kSecond, 1'800 * kSecond / 2);
    }

    TempFolder folder_;
    boost::asio::io_context context_;
    std::unique_ptr<Store> store_;
    std::vector<InvocationRecord> written_;
};

TEST_F(TelemetryStore, RollupsAreWhatTheRecordsAddUpTo) {
    open();
    for (std::uint64_t part = 0; part < 5; ++part) {
        write(recordsAround(now(), part, 400));
        expectTrue({}, kSecond);
    }
    expectAllTrue();
}

TEST_F(TelemetryStore, RollupsGoOnAfterARestart) {
    for (std::uint64_t part = 0; part < 3; ++part) {
        open();
        write(recordsAround(now(), 10 + part, 300));
        store_.reset();
    }
    open();
    expectAllTrue();
}

TEST_F(TelemetryStore, MetersOfEachScopeStandByThemselves) {
    open();
    const WallNanos second = now() / kSecond * kSecond - 5 * kSecond;
    MeterSample sample;
    sample.at = second;
    sample.gauges.observedNs = kSecond / 2;
    sample.gauges.busy = {kSecond, 3};
    store_->onMeter(sample);
    sample.at = second + kSecond / 2;
    sample.gauges.busy = {0, 1};
    store_->onMeter(sample);
    sample.series = SeriesKey::function(4);
    sample.asyncReceived = 2;
    store_->onMeter(sample);
    const RollupRange range{second, second + kSecond, kSecond, 0};
    const auto total = reader()->rollups({}, range);
    ASSERT_EQ(total->points.size(), 1u);
    EXPECT_EQ(total->points[0].value.gauges.observedNs, kSecond);
    EXPECT_EQ(total->points[0].value.gauges.busy, (Gauge{kSecond, 3}));
    EXPECT_EQ(total->points[0].value.asyncReceived, 0u);
    const auto function = reader()->rollups({{4}, {}, {}, {}}, range);
    ASSERT_EQ(function->points.size(), 1u);
    EXPECT_EQ(function->points[0].value.asyncReceived, 2u);
}

TEST_F(TelemetryStore, KnowsWhenThePlatformRanAndWhatHappened) {
    open();
    const WallNanos begin = now();
    store_->onAnnotation({0, begin, Annotation::Kind::VersionPublished, 3, "8", ""});
    store_->onAnnotation({0, begin + 5, Annotation::Kind::LimitChanged, 0, "account", "10 → 20"});
    auto annotations = reader()->annotations(begin, begin + kSecond);
    ASSERT_EQ(annotations->size(), 2u);
    EXPECT_EQ((*annotations)[0].subject, "8");
    EXPECT_EQ((*annotations)[1].detail, "10 → 20");
    store_.reset();
    open();
    const auto runs = reader()->coverage(0, now() + kSecond);
    ASSERT_EQ(runs->size(), 2u);
    EXPECT_TRUE((*runs)[0].clean);
    EXPECT_TRUE((*runs)[1].clean) << "it goes on";
    EXPECT_LE((*runs)[0].until, (*runs)[1].from);
}

TEST_F(TelemetryStore, DrawsTheLanesOfAnyMoment) {
    open();
    const WallNanos begin = now() - 100 * kSecond;
    EnvironmentRecord environment;
    environment.id = 7;
    environment.functionId = 2;
    environment.started = begin;
    store_->onEnvironment(environment);
    InvocationRecord record;
    record.functionId = 2;
    record.environmentId = 7;
    record.arrived = record.started = begin + kSecond;
    record.durationNs = kSecond;
    store_->onRecord(record, {});
    record.outcome = Outcome::Throttled;
    record.environmentId = 0;
    store_->onRecord(record, {});
    store_->onEnvironmentMoment({7, begin + 3 * kSecond, EnvironmentMoment::Kind::ResetBegan});
    auto lanes = reader()->lanes({}, begin + kSecond / 2, begin + 5 * kSecond);
    ASSERT_TRUE(lanes) << lanes.error().message;
    ASSERT_EQ(lanes->environments.size(), 1u);
    ASSERT_EQ(lanes->busy.size(), 1u);
    EXPECT_EQ(lanes->busy[0].environmentId, 7u);
    EXPECT_EQ(lanes->throttled.size(), 1u);
    EXPECT_EQ(lanes->moments.size(), 1u);
    EXPECT_TRUE(reader()->lanes({}, begin - 9 * kSecond, begin - kSecond)->environments.empty());
    EXPECT_TRUE(reader()->lanes({{3}, {}, {}, {}}, begin, begin + 5 * kSecond)->environments.empty());
    // What a run leaves open was lost with it.
    store_.reset();
    open();
    EXPECT_EQ(reader()->lanes({}, begin, begin + 5 * kSecond)->environments[0].end, EnvironmentEnd::Lost);
}

TEST_F(TelemetryStore, FindsTheCallsOfATrace) {
    open();
    const WallNanos begin = now();
    std::vector<InvocationRecord> calls = recordsAround(begin, 3, 2);
    for (InvocationRecord& call : calls) call.outcome = Outcome::Success;
    InvocationRecord root = calls[0], child = calls[1];
    root.arrived = begin;
    child.arrived = begin + 1'000;
    root.functionId = 1;
    child.functionId = 2;
    store_->onTrace({traceIdOf(root), spanIdOf(root.requestId, 0), 1});
    store_->onRecord(child, {});
    store_->onRecord(root, {});
    const auto trace = reader()->trace(traceIdOf(root));
    ASSERT_TRUE(trace) << trace.error().message;
    ASSERT_EQ(trace->size(), 2u);
    EXPECT_EQ((*trace)[0].record.functionId, 1u);
    EXPECT_FALSE((*trace)[0].link);
    EXPECT_EQ((*trace)[1].link->callerFunctionId, 1u);
    EXPECT_EQ(reader()->linkedIn(begin - kSecond, begin + kSecond)->size(), 1u);
    const auto edges = reader()->serviceMap(begin - kSecond, begin + kSecond);
    ASSERT_EQ(edges->size(), 2u);
    EXPECT_EQ((*edges)[0].callerFunctionId, 0u);
    EXPECT_EQ((*edges)[1].callerFunctionId, 1u);
    EXPECT_EQ((*edges)[1].calls, 1u);
}

}  // namespace
}  // namespace updraft::test
