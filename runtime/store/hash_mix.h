// Mixes one number into a hash. Internal to the store layer.
#pragma once

#include <cstdint>

namespace updraft::store {

constexpr std::uint64_t mixHash(std::uint64_t hash, std::uint64_t value) {
    return (hash ^ value) * 0x9e3779b97f4a7c15ull ^ hash >> 29;
}

}  // namespace updraft::store
