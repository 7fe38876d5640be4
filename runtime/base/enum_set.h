// EnumSet: some of an enumeration's values, as bits. For enumerations of less than 32 values counted from 0.
#pragma once

#include <cstdint>
#include <initializer_list>

namespace updraft {

template <typename Enum>
class EnumSet {
  public:
    constexpr EnumSet() = default;
    constexpr EnumSet(Enum one) { add(one); }  // implicit: one value is a set of one
    constexpr EnumSet(std::initializer_list<Enum> values) {
        for (const Enum value : values) add(value);
    }
    static constexpr std::uint32_t bit(Enum value) {
        return std::uint32_t{1} << static_cast<unsigned>(value);
    }

    constexpr void add(Enum value) { bits_ |= bit(value); }
    constexpr void remove(Enum value) { bits_ &= ~bit(value); }
    constexpr bool contains(Enum value) const { return (bits_ & bit(value)) != 0; }
    constexpr bool empty() const { return bits_ == 0; }
    constexpr bool within(EnumSet other) const { return (bits_ & ~other.bits_) == 0; }
    constexpr std::uint32_t bits() const { return bits_; }
    constexpr bool operator==(const EnumSet&) const = default;

  private:
    std::uint32_t bits_ = 0;
};

}  // namespace updraft
