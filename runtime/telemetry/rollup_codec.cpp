#include "runtime/telemetry/rollup_codec.h"

#include <array>
#include <span>

namespace updraft {
namespace {

constexpr char kVersion = 1;
// A stored rollup cannot have more magnitudes than there are.
constexpr std::uint64_t kMostBuckets = 2'048;

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
    for (auto* sum : {&billing.requests, &billing.billedMs, &billing.billedMbMs, &billing.initBilledMs,
                      &billing.provisionedRequests, &billing.provisionedMs, &billing.provisionedMbMs,
                      &billing.ms100, &billing.mb100Ms, &billing.ms1000, &billing.mb1000Ms, &billing.usedMbMs,
                      &billing.durationUs, &billing.overFreeBytes, &billing.asyncChunks, &billing.asyncExtra,
                      &billing.initMs100, &billing.minMs100})
        visit(*sum);
}
constexpr std::size_t kCounters = 10 + 6 + 18 + 18;

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
    if (!in.good() || size == 0 || size > kMostBuckets) return false;
    const std::int64_t sum = in.positive(), min = in.positive(), max = in.positive();
    std::vector<LogHistogram::Bucket> buckets;
    buckets.reserve(size);
    std::uint64_t index = 0;
    for (std::uint64_t i = 0; i < size && in.good(); ++i) {
        const std::uint64_t step = in.number();
        index += step >> 1;
        if (index > kMostBuckets) return false;
        buckets.emplace_back(static_cast<std::uint16_t>(index), (step & 1) == 0 ? 1 : in.number());
    }
    if (!in.good()) return false;
    const auto at = [](std::uint16_t bucket, std::int64_t offset) {
        const std::int64_t low = LogHistogram::lowerBound(bucket);
        return offset < LogHistogram::upperBound(bucket) - low ? low + offset : std::int64_t{-1};
    };
    const std::int64_t smallest = at(buckets.front().first, min), largest = at(buckets.back().first, max);
    return smallest >= 0 && largest >= 0 && histogram.restore(std::move(buckets), sum, smallest, largest);
}

bool readCounter(ByteReader& in, Rollup& rollup, std::uint64_t tag) {
    std::size_t place = 0;
    visitCounters(rollup, [&](std::uint64_t& count) {
        if (place++ == tag) count = in.number();
    });
    return in.good();
}

bool readPart(ByteReader& in, Rollup& rollup, std::uint64_t tag) {
    if (tag < kCounters) return readCounter(in, rollup, tag);
    const auto hists = histograms(rollup);
    const auto sets = gauges(rollup.gauges);
    if (tag >= kFirstHistogram && tag < kFirstHistogram + hists.size())
        return readHistogram(in, *hists[tag - kFirstHistogram]);
    if (tag >= kFirstGauge && tag < kFirstGauge + sets.size()) {
        Gauge& gauge = *sets[tag - kFirstGauge];
        gauge.integral = in.positive();
        gauge.max = static_cast<std::uint32_t>(in.number());
        return in.good();
    }
    if (tag == kObserved) rollup.gauges.observedNs = in.positive();
    if (tag == kAsyncOldest) rollup.gauges.asyncOldestNs = in.positive();
    return in.good() && (tag == kObserved || tag == kAsyncOldest);
}

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

std::optional<Rollup> decodeRollup(std::string_view bytes) {
    if (bytes.empty() || bytes.front() != kVersion) return std::nullopt;
    ByteReader in(bytes.substr(1));
    Rollup rollup;
    for (;;) {
        const std::uint64_t tag = in.number();
        if (!in.good()) return std::nullopt;
        if (tag == kEnd) break;
        if (!readPart(in, rollup, tag)) return std::nullopt;
    }
    if (!in.done()) return std::nullopt;
    return rollup;
}

}  // namespace updraft
