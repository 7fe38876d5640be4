// Amount: money, or a price of one unit, as an exact fixed-point number; and Quantity, what is counted.
// A price multiplies a quantity once and nothing is rounded on the way: the scale is such that every price of
// up to 18 decimals, divided by every unit's size (units.h), is a whole number. Only printing rounds.
//
// 256 bits, two's complement, value × 9 · 10^48: GB of 2^30 bytes need 30 binary places, GB-seconds of
// MB-microseconds 2^10 · 10^9, hours of picoseconds the factor 9. The largest value is about 2 · 10^23; what
// would be more stays there, which no bill reaches. Value types; any thread.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"

namespace updraft {

using Quantity = unsigned __int128;

// Of `base` smallest parts, `perUnit` of which make one: exact, or half-even at the 18th decimal.
std::string quantityText(Quantity base, Quantity perUnit = 1);
// The other way, for quantities in data and options. Refuses what is not a whole number of smallest parts.
Result<Quantity> parseQuantity(std::string_view decimal, Quantity perUnit);

class Amount {
  public:
    static constexpr int kMostDecimals = 18;  // of what is read
    static constexpr int kDecimals = 30;      // of what is printed

    Amount() = default;
    // "0.0000166667", "-3": digits, at most 9 before the point and 18 after it; nothing else.
    static Result<Amount> parse(std::string_view decimal);
    static Amount whole(std::uint32_t value);

    // Every decimal there is, up to the 30th, which is rounded half-even. No exponent, no trailing zeros.
    std::string text() const;
    // With so many decimals, half away from 0 as on invoices: "12.30".
    std::string rounded(int decimals) const;
    Amount roundedTo(int decimals) const;
    double approximate() const;  // for lines on charts

    // A price of one unit as that of one of `parts` smallest parts; nothing when that is not exact.
    std::optional<Amount> per(Quantity parts) const;
    Amount times(Quantity quantity) const;  // exact
    // × factor ÷ divisor, half-even at the last of 48 decimals: shares, rates, means. Divisor 0 gives 0.
    Amount scaled(Quantity factor, Quantity divisor) const;
    Amount scaled(const Amount& factor) const;  // by a rate or a share
    // Largest n with n × this <= total; both above 0.
    Quantity timesIn(const Amount& total) const;

    bool isZero() const { return *this == Amount(); }
    bool isNegative() const { return (limbs_[3] >> 63) != 0; }

    Amount operator-() const;
    Amount& operator+=(const Amount& other);
    Amount& operator-=(const Amount& other) { return *this += -other; }
    friend Amount operator+(Amount a, const Amount& b) { return a += b; }
    friend Amount operator-(Amount a, const Amount& b) { return a -= b; }
    std::strong_ordering operator<=>(const Amount& other) const;
    bool operator==(const Amount&) const = default;

  private:
    friend struct AmountParts;
    std::array<std::uint64_t, 4> limbs_{};  // lowest first
};

// Cut into parts that stand to each other as the weights do and add up to the whole exactly: the remainder
// goes to the parts that were cut most, the earlier of equals first. All weights 0: all to the first.
std::vector<Amount> splitExactly(const Amount& whole, const std::vector<Quantity>& weights);
std::vector<Quantity> splitExactly(Quantity whole, const std::vector<Quantity>& weights);

}  // namespace updraft
