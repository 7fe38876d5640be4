// LogHistogram: a distribution of non-negative values (nanoseconds, kilobytes …) in buckets whose width grows
// with the value: 32 to every doubling, so that any percentile is within 1.6 % of the exact one. Histograms
// of any ranges, functions and versions can be added up without losing anything more. Sparse: memory and
// stored size follow the number of different magnitudes, not of values. Value type; any thread.
//
// The idea is that of HdrHistogram (Gil Tene) and DDSketch (Masson, Rim, Lee: VLDB 2019); integers only.
#pragma once

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace updraft {

class LogHistogram {
  public:
    // Buckets [32 · 2^k, 64 · 2^k) are cut into 32; values below 32 have one each.
    static constexpr int kSubBits = 5;
    using Bucket = std::pair<std::uint16_t, std::uint64_t>;  // index, how many

    static std::uint16_t bucketOf(std::int64_t value);  // negative values count as 0
    static std::int64_t lowerBound(std::uint16_t bucket);
    static std::int64_t upperBound(std::uint16_t bucket);  // exclusive

    void add(std::int64_t value, std::uint64_t times = 1);
    void merge(const LogHistogram& other);

    bool empty() const { return count_ == 0; }
    std::uint64_t count() const { return count_; }
    std::int64_t sum() const { return sum_; }                    // exact, unless there is no such number
    std::int64_t min() const { return count_ == 0 ? 0 : min_; }  // exact
    std::int64_t max() const { return max_; }                    // exact
    double mean() const { return count_ == 0 ? 0 : static_cast<double>(sum_) / static_cast<double>(count_); }
    // The value below which a share of `quantile` (0 to 1) lies: of the nearest rank, within 1.6 %, never
    // outside of [min, max]; 0 when empty.
    std::int64_t percentile(double quantile) const;
    // How many of the values lie in [from, until), buckets at the borders by their share.
    double countBetween(std::int64_t from, std::int64_t until) const;

    const std::vector<Bucket>& buckets() const { return buckets_; }  // by rising index, none empty
    // As it was stored. Says false, and is empty, when the parts do not fit together.
    bool restore(std::vector<Bucket> buckets, std::int64_t sum, std::int64_t min, std::int64_t max);
    bool operator==(const LogHistogram&) const = default;

  private:
    std::vector<Bucket> buckets_;
    std::uint64_t count_ = 0;
    std::int64_t sum_ = 0, min_ = std::numeric_limits<std::int64_t>::max(), max_ = 0;
};

}  // namespace updraft
