// Arithmetic for sums that are kept for years and read back from files: what would be beyond the largest
// number stays there, so that adding up is the same in any order and never undefined. Values that are not
// negative. Pure; any thread.
#pragma once

#include <cstdint>
#include <limits>

namespace updraft {

inline std::int64_t saturatedSum(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::numeric_limits<std::int64_t>::max() : sum;
}

inline std::int64_t saturatedProduct(std::int64_t value, std::uint64_t times) {
    std::int64_t product = 0;
    return __builtin_mul_overflow(value, times, &product) ? std::numeric_limits<std::int64_t>::max()
                                                          : product;
}

}  // namespace updraft
