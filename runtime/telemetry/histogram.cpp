#include "runtime/telemetry/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "runtime/telemetry/saturated.h"

namespace updraft {
namespace {

constexpr std::uint64_t kSub = std::uint64_t{1} << LogHistogram::kSubBits;

}  // namespace

std::uint16_t LogHistogram::bucketOf(std::int64_t value) {
    if (value <= 0) return 0;
    const auto bits = static_cast<std::uint64_t>(value);
    if (bits < kSub) return static_cast<std::uint16_t>(bits);
    const int shift = static_cast<int>(std::bit_width(bits)) - 1 -
                      kSubBits;  // the leading bit and kSubBits after it are kept
    return static_cast<std::uint16_t>((static_cast<std::uint64_t>(shift) << kSubBits) + (bits >> shift));
}

std::int64_t LogHistogram::lowerBound(std::uint16_t bucket) {
    if (bucket < 2 * kSub) return bucket;
    const int shift = (bucket >> kSubBits) - 1;
    return static_cast<std::int64_t>((kSub + (bucket & (kSub - 1))) << shift);
}

std::int64_t LogHistogram::upperBound(std::uint16_t bucket) {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    if (bucket >= bucketOf(kMost)) return kMost;
    return lowerBound(static_cast<std::uint16_t>(bucket + 1));
}

void LogHistogram::add(std::int64_t value, std::uint64_t times) {
    if (times == 0) return;
    value = std::max<std::int64_t>(value, 0);
    count_ += times;
    sum_ = saturatedSum(sum_, saturatedProduct(value, times));
    min_ = std::min(min_, value);
    max_ = std::max(max_, value);
    const std::uint16_t index = bucketOf(value);
    const auto place =
        std::lower_bound(buckets_.begin(), buckets_.end(), index,
                         [](const Bucket& bucket, std::uint16_t wanted) { return bucket.first < wanted; });
    if (place != buckets_.end() && place->first == index) {
        place->second += times;
    } else {
        buckets_.insert(place, {index, times});
    }
}

void LogHistogram::merge(const LogHistogram& other) {
    if (other.empty()) return;
    if (empty()) {
        *this = other;
        return;
    }
    std::vector<Bucket> both;
    both.reserve(buckets_.size() + other.buckets_.size());
    auto mine = buckets_.cbegin();
    for (const Bucket& theirs : other.buckets_) {
        while (mine != buckets_.cend() && mine->first < theirs.first) both.push_back(*mine++);
        both.push_back(theirs);
        if (mine != buckets_.cend() && mine->first == theirs.first) both.back().second += mine++->second;
    }
    both.insert(both.end(), mine, buckets_.cend());
    buckets_ = std::move(both);
    count_ += other.count_;
    sum_ = saturatedSum(sum_, other.sum_);
    min_ = std::min(min_, other.min_);
    max_ = std::max(max_, other.max_);
}

std::int64_t LogHistogram::percentile(double quantile) const {
    if (empty()) return 0;
    if (!(quantile > 0)) return min_;
    const double wanted = std::ceil(std::min(quantile, 1.0) * static_cast<double>(count_));
    const auto rank = std::max<std::uint64_t>(1, static_cast<std::uint64_t>(wanted));
    if (rank >= count_) return max_;
    std::uint64_t seen = 0;
    for (const auto& [index, times] : buckets_) {
        seen += times;
        if (seen < rank) continue;
        const std::int64_t low = lowerBound(index), high = upperBound(index) - 1;
        return std::clamp(low + (high - low) / 2, min_, max_);
    }
    return max_;
}

double LogHistogram::countBetween(std::int64_t from, std::int64_t until) const {
    double total = 0;
    for (const auto& [index, times] : buckets_) {
        const std::int64_t low = lowerBound(index), high = upperBound(index);
        const std::int64_t begin = std::max(low, from), end = std::min(high, until);
        if (begin >= end) continue;
        total +=
            static_cast<double>(times) * static_cast<double>(end - begin) / static_cast<double>(high - low);
    }
    return total;
}

bool LogHistogram::restore(std::vector<Bucket> buckets, std::int64_t sum, std::int64_t min,
                           std::int64_t max) {
    *this = {};
    if (buckets.empty()) return sum == 0;
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        const auto& [index, times] = buckets[i];
        const bool rises = i == 0 || buckets[i - 1].first < index;
        if (!rises || times == 0 || index > bucketOf(kMost) || count + times < count) return false;
        count += times;
    }
    const bool fits = min >= 0 && min <= max && sum >= 0 && bucketOf(min) == buckets.front().first &&
                      bucketOf(max) == buckets.back().first;
    if (!fits) return false;
    buckets_ = std::move(buckets);
    count_ = count;
    sum_ = sum;
    min_ = min;
    max_ = max;
    return true;
}

}  // namespace updraft
