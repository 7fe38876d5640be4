// What the tests of stored telemetry share: plausible random records, and rollups counted by hand.
#pragma once

#include <atomic>
#include <map>

#include "runtime/store/telemetry_reader.h"
#include "tests/unit/store/store_support.h"

namespace updraft::test {

inline constexpr std::int64_t kSecond = 1'000'000'000, kMinute = 60 * kSecond, kHour = 60 * kMinute,
                              kDay = 24 * kHour;
// Some afternoon, in the middle of a second.
inline constexpr WallNanos kAfternoon = 1'790'000'000'123'456'789;

// Runs, and is set.
class JumpingClock final : public Clock {
  public:
    TimePoint now() const override { return TimePoint(Nanos(running_.load())); }
    WallNanos wallNow() const override { return wall_ + running_; }
    void advance(Nanos by) { running_ += by.count(); }
    void jump(Nanos by) { wall_ += by.count(); }

  private:
    std::atomic<std::int64_t> running_ = 0, wall_ = kAfternoon;
};

// What invocations of some functions look like: every field that rollups are made of varies.
class PlausibleRecords {
  public:
    explicit PlausibleRecords(std::uint64_t seed) : random_(seed) {}

    InvocationRecord next(WallNanos arrived) {
        InvocationRecord record;
        for (auto& byte : record.requestId.bytes) byte = static_cast<std::uint8_t>(random_());
        record.arrived = arrived;
        record.functionId = 1 + static_cast<std::uint32_t>(upTo(5));
        record.version = static_cast<std::uint32_t>(upTo(2));
        record.aliasId = static_cast<std::uint32_t>(upTo(1) * upTo(2));
        record.memoryMb = chance(4) ? 512 : 128;
        record.environmentId = 1 + static_cast<std::uint32_t>(upTo(20));
        record.trigger = static_cast<Trigger>(chance(2) ? 0 : upTo(11));
        record.outcome = static_cast<Outcome>(chance(3) ? upTo(9) : 0);
        if (record.outcome == Outcome::Throttled) record.throttle = static_cast<ThrottleReason>(1 + upTo(4));
        record.queuedNs = chance(5) ? upTo(kSecond) : 0;
        if (chance(3)) record.hostLimit = static_cast<std::uint16_t>(upTo(7));
        if (record.outcome != Outcome::Throttled && record.outcome != Outcome::HostRejected) run(record);
        return record;
    }
    std::string log() { return chance(3) ? std::string(static_cast<std::size_t>(1 + upTo(80)), 'x') : ""; }
    std::int64_t upTo(std::int64_t most) {
        return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(most + 1));
    }
    bool chance(std::uint64_t oneOf) { return random_() % oneOf == 0; }

  private:
    void run(InvocationRecord& record) {
        record.cold = static_cast<ColdStart>(chance(4) ? upTo(3) : 0);
        if (record.cold != ColdStart::Warm) record.initNs = upTo(2 * kSecond);
        record.started = record.arrived + record.queuedNs + record.initNs + upTo(kSecond / 100);
        record.durationNs = upTo(std::int64_t{1} << upTo(33));
        record.overheadNs = upTo(kSecond / 50);
        record.extensionsNs = chance(6) ? upTo(kSecond / 10) : 0;
        record.maxMemoryKb = static_cast<std::uint32_t>(20'000 + upTo(400'000));
        record.cpuNs = chance(4) ? kCpuUnknown : upTo(2 * record.durationNs);
        record.billedMs = static_cast<std::uint32_t>((record.initNs + record.durationNs) / 1'000'000 + 1);
        record.requestBytes = static_cast<std::uint32_t>(upTo(300'000));
        record.responseBytes = static_cast<std::uint32_t>(upTo(8'000'000));
        record.provisioned = chance(5);
        record.spillover = chance(7);
        record.streamed = chance(6);
        if (record.trigger == Trigger::Async) record.asyncAttempt = static_cast<std::uint16_t>(1 + upTo(2));
    }
    std::mt19937_64 random_;
};

struct Logged {
    InvocationRecord record;
    std::uint64_t logBytes = 0;
};

inline bool wants(const SeriesSelector& which, const SeriesKey& key) {
    const auto& functions = which.functionIds;
    if (!functions.empty() &&
        std::find(functions.begin(), functions.end(), key.functionId) == functions.end())
        return false;
    if (which.version && *which.version != key.version) return false;
    if (which.aliasId && *which.aliasId != key.aliasId) return false;
    return which.triggers.empty() || which.triggers.contains(key.trigger);
}

inline WallNanos bucketOf(WallNanos at, const RollupRange& range) {
    std::int64_t inside = (at - range.origin) % range.bucketNs;
    if (inside < 0) inside += range.bucketNs;
    return at - inside;
}

// Record by record, in the plainest way. `width`: of the level that is read.
inline std::map<WallNanos, Rollup> countedByHand(const std::vector<Logged>& records,
                                                 const SeriesSelector& which, const RollupRange& range,
                                                 std::int64_t width) {
    std::map<WallNanos, Rollup> buckets;
    const WallNanos from = bucketOf(range.from, range);
    const WallNanos until = bucketOf(range.until + range.bucketNs - 1, range);
    for (const auto& [record, logBytes] : records) {
        if (!wants(which, SeriesKey::detail(record))) continue;
        const WallNanos start = record.arrived - record.arrived % width;
        if (start < from - from % width || start >= until) continue;
        buckets[bucketOf(start, range)].add(record, logBytes);
    }
    return buckets;
}

inline std::map<WallNanos, Rollup> pointsOf(const RollupSeries& series, bool withGauges = false) {
    std::map<WallNanos, Rollup> points;
    for (const RollupPoint& point : series.points) {
        Rollup value = point.value;
        if (!withGauges) value.gauges = {};
        if (value != Rollup{}) points.emplace(point.start, std::move(value));
    }
    return points;
}

// Says where they differ first.
inline void expectSame(const std::map<WallNanos, Rollup>& found, const std::map<WallNanos, Rollup>& wanted,
                       const std::string& what) {
    EXPECT_EQ(found.size(), wanted.size()) << what;
    for (const auto& [start, value] : wanted) {
        const auto there = found.find(start);
        ASSERT_NE(there, found.end()) << what << ": nothing at " << start;
        ASSERT_EQ(there->second.invocations(), value.invocations()) << what << " at " << start;
        ASSERT_TRUE(there->second == value) << what << ": differs at " << start;
    }
}

}  // namespace updraft::test
