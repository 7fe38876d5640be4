#include "runtime/cost/amount.h"

#include <algorithm>
#include <bit>
#include <boost/multiprecision/cpp_int.hpp>
#include <numeric>

namespace updraft {

// Wide enough for an amount times a quantity, without allocation.
using Wide = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<
    512, 512, boost::multiprecision::signed_magnitude, boost::multiprecision::unchecked, void>>;

struct AmountParts {
    using Limbs = std::array<std::uint64_t, 4>;
    static const Limbs& of(const Amount& amount) { return amount.limbs_; }
    static Amount make(const Limbs& limbs) {
        Amount amount;
        amount.limbs_ = limbs;
        return amount;
    }
    static Limbs negated(Limbs limbs) {
        unsigned __int128 carry = 1;
        for (std::uint64_t& limb : limbs) {
            carry += ~limb;
            limb = static_cast<std::uint64_t>(carry);
            carry >>= 64;
        }
        return limbs;
    }
    static Wide wide(const Amount& amount) {
        const Limbs limbs = amount.isNegative() ? negated(amount.limbs_) : amount.limbs_;
        Wide value = 0;
        for (std::size_t i = 4; i-- > 0;) value = (value << 64) | limbs[i];
        return amount.isNegative() ? Wide(-value) : value;
    }
    static Amount narrow(const Wide& value) {
        Wide rest = abs(value);
        if (rest != 0 && msb(rest) >= kMostBits) rest = Wide(1) << kMostBits;
        Limbs limbs{};
        for (std::uint64_t& limb : limbs) {
            limb = static_cast<std::uint64_t>(rest & ~std::uint64_t{0});
            rest >>= 64;
        }
        return make(value < 0 ? negated(limbs) : limbs);
    }
    // Far enough from the sign that thousands of the largest can be added up.
    static constexpr unsigned kMostBits = 240;
};

namespace {

using Limbs = AmountParts::Limbs;

Wide wideOf(Quantity value) {
    return (Wide(static_cast<std::uint64_t>(value >> 64)) << 64) | static_cast<std::uint64_t>(value);
}

Quantity quantityOf(const Wide& value) {
    const auto part = [](const Wide& bits) { return static_cast<std::uint64_t>(bits & ~std::uint64_t{0}); };
    return static_cast<Quantity>(part(value >> 64)) << 64 | part(value);
}

Wide powerOfTen(int exponent) {
    return boost::multiprecision::pow(Wide(10), static_cast<unsigned>(exponent));
}

const Wide& scale() {
    static const Wide kScale = 9 * powerOfTen(48);
    return kScale;
}

Wide divideHalfEven(const Wide& value, const Wide& divisor) {
    Wide quotient = abs(value) / divisor;
    const Wide twice = (abs(value) % divisor) * 2;
    if (twice > divisor || (twice == divisor && bit_test(quotient, 0))) ++quotient;
    return value < 0 ? Wide(-quotient) : quotient;
}

Wide divideHalfUp(const Wide& value, const Wide& divisor) {
    const Wide quotient = (abs(value) * 2 + divisor) / (divisor * 2);
    return value < 0 ? Wide(-quotient) : quotient;
}

// value / 10^decimals in digits.
std::string pointed(const Wide& value, int decimals) {
    std::string digits = Wide(abs(value)).str();
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0) digits.insert(digits.size() - places, 1, '.');
    return (value < 0 ? "-" : "") + digits;
}

std::string withoutTrailingZeros(std::string digits) {
    if (digits.find('.') == std::string::npos) return digits;
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.')) digits.pop_back();
    return digits;
}

unsigned bitsOf(Quantity value) {
    const auto high = static_cast<std::uint64_t>(value >> 64);
    return high != 0 ? 64u + static_cast<unsigned>(std::bit_width(high))
                     : static_cast<unsigned>(std::bit_width(static_cast<std::uint64_t>(value)));
}

unsigned bitsOf(const Limbs& limbs) {
    for (unsigned i = 4; i-- > 0;)
        if (limbs[i] != 0) return 64 * i + static_cast<unsigned>(std::bit_width(limbs[i]));
    return 0;
}

bool allDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The digits of a decimal, as if it had `decimals` places; nothing when it is not one, or has more.
std::optional<Wide> readDecimal(std::string_view text, std::size_t wholeDigits, std::size_t decimals) {
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view part = point == std::string_view::npos ? "" : text.substr(point + 1);
    const bool plain = !whole.empty() && whole.size() <= wholeDigits && part.size() <= decimals &&
                       allDigits(whole) && allDigits(part) &&
                       (point == std::string_view::npos || !part.empty());
    if (!plain || (whole.size() > 1 && whole.front() == '0')) return std::nullopt;
    std::string digits = std::string(whole) + std::string(part) + std::string(decimals - part.size(), '0');
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));  // else it would be octal
    return Wide(digits);
}

// Parts of `whole`, rounded down, and to whom the rest goes: to those that lost most.
std::vector<Wide> split(const Wide& whole, const std::vector<Quantity>& weights) {
    Wide total = 0;
    for (const Quantity weight : weights) total += wideOf(weight);
    std::vector<Wide> parts(weights.size()), lost(weights.size());
    if (weights.empty()) return parts;
    if (total == 0) {
        parts.front() = whole;
        return parts;
    }
    Wide left = whole;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = whole * wideOf(weights[i]);
        parts[i] = product / total;
        lost[i] = product % total;
        left -= parts[i];
    }
    if (left == 0) return parts;
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return lost[a] > lost[b]; });
    for (std::size_t i = 0; left > 0; ++i, --left) ++parts[order[i]];
    return parts;
}

}  // namespace

std::string quantityText(Quantity base, Quantity perUnit) {
    if (perUnit == 0) return "0";
    return withoutTrailingZeros(pointed(divideHalfEven(wideOf(base) * powerOfTen(18), wideOf(perUnit)), 18));
}

Result<Quantity> parseQuantity(std::string_view decimal, Quantity perUnit) {
    const auto digits = readDecimal(decimal, 18, Amount::kMostDecimals);
    if (!digits) {
        return Error{
            "\"" + std::string(decimal) +
            "\" is not a quantity: write digits such as 400000 or 0.5, at most 18 before and 18 after "
            "the point"};
    }
    const Wide scaled = *digits * wideOf(perUnit);
    if (scaled % powerOfTen(Amount::kMostDecimals) != 0) {
        return Error{"\"" + std::string(decimal) + "\" is finer than what is counted: one unit has " +
                     quantityText(perUnit) + " parts"};
    }
    const Wide parts = scaled / powerOfTen(Amount::kMostDecimals);
    if (parts >= Wide(1) << 127) return Error{"\"" + std::string(decimal) + "\" is too much to be counted"};
    return quantityOf(parts);
}

Result<Amount> Amount::parse(std::string_view decimal) {
    const bool negative = decimal.starts_with('-');
    const auto digits = readDecimal(decimal.substr(negative ? 1 : 0), 9, kMostDecimals);
    if (!digits) {
        return Error{
            "\"" + std::string(decimal) +
            "\" is not a price: write a decimal such as 0.0000166667, with at most 9 digits before and 18 "
            "after the point"};
    }
    const Wide value = *digits * 9 * powerOfTen(48 - kMostDecimals);
    return AmountParts::narrow(negative ? Wide(-value) : value);
}

Amount Amount::whole(std::uint32_t value) {
    return AmountParts::narrow(scale() * value);
}

std::string Amount::text() const {
    return withoutTrailingZeros(
        pointed(divideHalfEven(AmountParts::wide(*this), 9 * powerOfTen(48 - kDecimals)), kDecimals));
}

std::string Amount::rounded(int decimals) const {
    const int places = std::clamp(decimals, 0, kDecimals);
    const Wide value = divideHalfUp(AmountParts::wide(*this), 9 * powerOfTen(48 - places));
    return pointed(value, places);
}

Amount Amount::roundedTo(int decimals) const {
    const Wide unit = 9 * powerOfTen(48 - std::clamp(decimals, 0, kDecimals));
    return AmountParts::narrow(divideHalfUp(AmountParts::wide(*this), unit) * unit);
}

double Amount::approximate() const {
    return static_cast<double>(AmountParts::wide(*this)) / 9e48;
}

std::optional<Amount> Amount::per(Quantity parts) const {
    const Wide value = AmountParts::wide(*this);
    if (parts == 0 || value % wideOf(parts) != 0) return std::nullopt;
    return AmountParts::narrow(value / wideOf(parts));
}

namespace {

// Of a price and a quantity as nearly all are: neither large enough for a sum that does not fit.
bool bothAreSmall(const Limbs& limbs, Quantity quantity) {
    return limbs[3] == 0 && limbs[2] <= 0xFFFF'FFFF && (quantity >> 64) == 0;
}

}  // namespace

Amount Amount::times(Quantity quantity) const {
    if (bothAreSmall(limbs_, quantity)) {
        const auto factor = static_cast<std::uint64_t>(quantity);
        Limbs product;
        unsigned __int128 carry = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            carry += static_cast<unsigned __int128>(limbs_[i]) * factor;
            product[i] = static_cast<std::uint64_t>(carry);
            carry >>= 64;
        }
        return AmountParts::make(product);
    }
    const bool negative = isNegative();
    const Limbs limbs = negative ? AmountParts::negated(limbs_) : limbs_;
    Limbs product{};
    if (bitsOf(limbs) + bitsOf(quantity) > AmountParts::kMostBits) {
        product[3] = std::uint64_t{1} << (AmountParts::kMostBits - 192);
    } else {
        const std::uint64_t factors[] = {static_cast<std::uint64_t>(quantity),
                                         static_cast<std::uint64_t>(quantity >> 64)};
        for (std::size_t row = 0; row < 2; ++row) {
            unsigned __int128 carry = 0;
            for (std::size_t i = 0; i + row < 4 && factors[row] != 0; ++i) {
                carry += static_cast<unsigned __int128>(limbs[i]) * factors[row] + product[i + row];
                product[i + row] = static_cast<std::uint64_t>(carry);
                carry >>= 64;
            }
        }
    }
    return AmountParts::make(negative ? AmountParts::negated(product) : product);
}

Amount Amount::scaled(Quantity factor, Quantity divisor) const {
    if (divisor == 0) return {};
    return AmountParts::narrow(divideHalfEven(AmountParts::wide(*this) * wideOf(factor), wideOf(divisor)));
}

Amount Amount::scaled(const Amount& factor) const {
    return AmountParts::narrow(divideHalfEven(AmountParts::wide(*this) * AmountParts::wide(factor), scale()));
}

Quantity Amount::timesIn(const Amount& total) const {
    if (isZero() || isNegative() || total.isNegative()) return 0;
    const Wide times = AmountParts::wide(total) / AmountParts::wide(*this);
    const Wide most = (Wide(1) << 127) - 1;
    return quantityOf(std::min(times, most));
}

Amount Amount::operator-() const {
    return AmountParts::make(AmountParts::negated(limbs_));
}

Amount& Amount::operator+=(const Amount& other) {
    unsigned __int128 carry = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        carry += static_cast<unsigned __int128>(limbs_[i]) + other.limbs_[i];
        limbs_[i] = static_cast<std::uint64_t>(carry);
        carry >>= 64;
    }
    return *this;
}

std::strong_ordering Amount::operator<=>(const Amount& other) const {
    const auto signedTop = [](const Amount& amount) { return static_cast<std::int64_t>(amount.limbs_[3]); };
    if (const auto top = signedTop(*this) <=> signedTop(other); top != 0) return top;
    for (std::size_t i = 3; i-- > 0;)
        if (const auto one = limbs_[i] <=> other.limbs_[i]; one != 0) return one;
    return std::strong_ordering::equal;
}

std::vector<Amount> splitExactly(const Amount& whole, const std::vector<Quantity>& weights) {
    std::vector<Amount> amounts;
    amounts.reserve(weights.size());
    const bool negative = whole.isNegative();
    for (const Wide& part : split(abs(AmountParts::wide(whole)), weights)) {
        const Amount amount = AmountParts::narrow(part);
        amounts.push_back(negative ? -amount : amount);
    }
    return amounts;
}

std::vector<Quantity> splitExactly(Quantity whole, const std::vector<Quantity>& weights) {
    std::vector<Quantity> parts;
    parts.reserve(weights.size());
    for (const Wide& part : split(wideOf(whole), weights)) parts.push_back(quantityOf(part));
    return parts;
}

}  // namespace updraft
