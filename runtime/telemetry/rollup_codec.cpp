#include "runtime/telemetry/rollup_codec.h"

#include <algorithm>
#include <array>
#include <limits>

namespace updraft {
namespace {

constexpr char kVersion = 1;
// A stored rollup cannot have more magnitudes than there are.
const std::uint64_t kMostBuckets = LogHistogram::bucketOf(std::numeric_limits<std::int64_t>::max()) + 1u;

void put(std::string& out, std::uint64_t value) {
    while (value >= 0x80) {
        out += static_cast<char>(value | 0x80);
        value >>= 7;
    }
    out += static_cast<char>(value);
}

class ByteReader {
  public:
    explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

    bool done() const { return bytes_.empty(); }
    bool good() const { return good_; }
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && !bytes_.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(bytes_.front());
            bytes_.remove_prefix(1);
            if (shift == 63 && byte > 1) break;
            value |= std::uint64_t{byte & 0x7fu} << shift;
            if (byte < 0x80) return value;
        }
        good_ = false;
        return 0;
    }
    std::int64_t positive() {
        const std::uint64_t value = number();
        if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) good_ = false;
        return good_ ? static_cast<std::int64_t>(value) : 0;
    }

  private:
    std::string_view bytes_;
    bool good_ = true;
};

// ---- the parts, by tag: counters from kCounters on, then histograms, then gauges ----

// In the order of their tags, which is never changed: new ones are appended.
template <typename R, typename Visit>
void visitCounters(R& rollup, Visit&& visit) {
    for (auto& count : rollup.outcomes) visit(count);
    for (auto& count : rollup.throttles) visit(count);
    for (auto* count :
         {&rollup.neverRan, &rollup.coldStarts, &rollup.provisionedStarts, &rollup.provisionedInvocations,
          &rollup.spillovers, &rollup.streamed, &rollup.asyncAttempts, &rollup.asyncRetries,
          &rollup.waitedForHost, &rollup.memoryPressure, &rollup.waitedForCore, &rollup.requestBytes,
          &rollup.responseBytes, &rollup.logBytes, &rollup.asyncReceived, &rollup.asyncDropped,
          &rollup.destinationFailures, &rollup.deadLetterErrors})
        visit(*count);
    auto& billing = rollup.billing;
    for (auto* sum : {&billing.requests,
                      &billing.billedMs,
                      &billing.billedMbMs,
                      &billing.initBilledMs,
                      &billing.provisionedRequests,
                      &billing.provisionedMs,
                      &billing.provisionedMbMs,
                      &billing.ms100,
                      &billing.mb100Ms,
                      &billing.ms1000,
                      &billing.mb1000Ms,
                      &billing.usedMbMs,
                      &billing.durationUs,
                      &billing.overFreeBytes,
                      &billing.asyncChunks,
                      &billing.asyncExtra,
                      &billing.initMs100,
                      &billing.minMs100,
                      &billing.cpuCalls,
                      &billing.cpuUs,
                      &billing.cpuDurationUs,
                      &billing.cpuBeyondUs})
        visit(*sum);
}
constexpr std::size_t kCounters = 10 + 6 + 18 + 22;
static_assert(kCounters <= 64, "counters would run into the histograms' tags");

template <typename R>
auto histograms(R& rollup) {
    return std::array{&rollup.duration,   &rollup.init,   &rollup.queued,  &rollup.overhead,
                      &rollup.extensions, &rollup.memory, &rollup.asyncAge};
}
constexpr std::size_t kFirstHistogram = 64, kFirstGauge = 80, kObserved = 96, kAsyncOldest = 97;
constexpr std::uint64_t kEnd = 127;  // so that one that was cut short is known as such

template <typename G>
auto gauges(G& set) {
    return std::array{&set.busy,       &set.starting,   &set.idle, &set.provisioned, &set.provisionedBusy,
                      &set.hostQueued, &set.asyncQueued};
}

void putHistogram(std::string& out, const LogHistogram& histogram) {
    // One value alone says everything by itself: the usual case in a second of a quiet day.
    if (histogram.count() == 1) {
        put(out, 0);
        put(out, static_cast<std::uint64_t>(histogram.sum()));
        return;
    }
    put(out, histogram.buckets().size());
    put(out, static_cast<std::uint64_t>(histogram.sum()));
    // Where they lie in their buckets, which is less to write than where they are.
    put(out, static_cast<std::uint64_t>(histogram.min() -
                                        LogHistogram::lowerBound(histogram.buckets().front().first)));
    put(out, static_cast<std::uint64_t>(histogram.max() -
                                        LogHistogram::lowerBound(histogram.buckets().back().first)));
    std::uint16_t before = 0;
    for (const auto& [index, times] : histogram.buckets()) {
        // Most hold one: told by the lowest bit.
        const auto step = static_cast<std::uint64_t>(index - before);
        put(out, step << 1 | (times == 1 ? 0u : 1u));
        if (times != 1) put(out, times);
        before = index;
    }
}

bool readHistogram(ByteReader& in, LogHistogram& histogram) {
    const std::uint64_t size = in.number();
    if (!in.good() || size > kMostBuckets) return false;
    if (size == 0) {
        histogram.add(in.positive());
        return in.good();
    }
    const std::int64_t sum = in.positive(), min = in.positive(), max = in.positive();
    std::vector<LogHistogram::Bucket> buckets;
    buckets.reserve(size);
    std::uint64_t index = 0;
    for (std::uint64_t i = 0; i < size && in.good(); ++i) {
        const std::uint64_t step = in.number();
        index += std::min(step >> 1, kMostBuckets);
        if (index >= kMostBuckets) return false;
        buckets.emplace_back(static_cast<std::uint16_t>(index), (step & 1) == 0 ? 1 : in.number());
    }
    if (!in.good()) return false;
    const auto at = [](std::uint16_t bucket, std::int64_t offset) {
        const std::int64_t low = LogHistogram::lowerBound(bucket);
        return offset <= std::numeric_limits<std::int64_t>::max() - low ? low + offset : std::int64_t{-1};
    };
    const std::int64_t smallest = at(buckets.front().first, min), largest = at(buckets.back().first, max);
    return smallest >= 0 && largest >= 0 && histogram.restore(std::move(buckets), sum, smallest, largest);
}

bool readGauge(ByteReader& in, Gauge& gauge) {
    gauge.integral = in.positive();
    const std::uint64_t most = in.number();
    gauge.max = static_cast<std::uint32_t>(most);
    return in.good() && most <= std::numeric_limits<std::uint32_t>::max();
}

// Reads the parts in the order in which they are written: by rising tags.
class RollupReader {
  public:
    explicit RollupReader(std::string_view bytes) : in_(bytes), tag_(in_.number()) {}

    bool read(Rollup& rollup) {
        std::uint64_t tag = 0;
        visitCounters(rollup, [&](std::uint64_t& count) {
            part(tag++, [&] {
                count = in_.number();
                return true;
            });
        });
        tag = kFirstHistogram;
        for (LogHistogram* histogram : histograms(rollup))
            part(tag++, [&] { return readHistogram(in_, *histogram); });
        tag = kFirstGauge;
        for (Gauge* gauge : gauges(rollup.gauges)) part(tag++, [&] { return readGauge(in_, *gauge); });
        part(kObserved, [&] { return readSpan(rollup.gauges.observedNs); });
        part(kAsyncOldest, [&] { return readSpan(rollup.gauges.asyncOldestNs); });
        return good_ && in_.good() && tag_ == kEnd && in_.done();
    }

  private:
    template <typename Read>
    void part(std::uint64_t tag, Read&& read) {
        if (tag != tag_ || !good_) return;
        good_ = read() && in_.good();
        tag_ = in_.number();
    }
    bool readSpan(std::int64_t& span) {
        span = in_.positive();
        return true;
    }

    ByteReader in_;
    std::uint64_t tag_;  // of the part that comes next
    bool good_ = true;
};

}  // namespace

std::string encodeRollup(const Rollup& rollup) {
    std::string out(1, kVersion);
    std::size_t tag = 0;
    visitCounters(rollup, [&](const std::uint64_t& count) {
        if (count != 0) {
            put(out, tag);
            put(out, count);
        }
        ++tag;
    });
    tag = kFirstHistogram;
    for (const LogHistogram* histogram : histograms(rollup)) {
        if (!histogram->empty()) {
            put(out, tag);
            putHistogram(out, *histogram);
        }
        ++tag;
    }
    tag = kFirstGauge;
    for (const Gauge* gauge : gauges(rollup.gauges)) {
        if (gauge->integral != 0 || gauge->max != 0) {
            put(out, tag);
            put(out, static_cast<std::uint64_t>(gauge->integral));
            put(out, gauge->max);
        }
        ++tag;
    }
    const auto putSpan = [&](std::size_t which, std::int64_t span) {
        if (span == 0) return;
        put(out, which);
        put(out, static_cast<std::uint64_t>(span));
    };
    putSpan(kObserved, rollup.gauges.observedNs);
    putSpan(kAsyncOldest, rollup.gauges.asyncOldestNs);
    put(out, kEnd);
    return out;
}

bool hasOutcomes(std::string_view bytes) {
    constexpr std::size_t kOutcomes = std::tuple_size_v<decltype(Rollup::outcomes)>;
    // They have the first tags, one byte each, and only those are written that are not zero.
    return bytes.size() > 1 && bytes[0] == kVersion && static_cast<unsigned char>(bytes[1]) < kOutcomes;
}

std::optional<Rollup> decodeRollup(std::string_view bytes) {
    if (bytes.empty() || bytes.front() != kVersion) return std::nullopt;
    Rollup rollup;
    if (!RollupReader(bytes.substr(1)).read(rollup)) return std::nullopt;
    return rollup;
}

}  // namespace updraft
