// Which of the three levels of rollups answers a question, and how far back each of them reaches. Internal to
// the store layer.
#pragma once

#include <array>
#include <cstdint>

#include "runtime/store/database.h"
#include "runtime/telemetry/rollup.h"

namespace updraft::store {

inline constexpr std::array kRollupLevels = {RollupLevel::Second, RollupLevel::Minute, RollupLevel::Hour};
inline constexpr std::int64_t kSecondNs = 1'000'000'000;

// The greatest multiple of `width` that is not above, also below zero.
constexpr std::int64_t floorTo(std::int64_t value, std::int64_t width) {
    const std::int64_t inside = value % width;
    return value - (inside < 0 ? inside + width : inside);
}
// Where a level's bucket that holds a moment begins, in seconds since the epoch.
inline std::int64_t bucketStart(RollupLevel level, WallNanos moment) {
    return floorTo(floorTo(moment, kSecondNs) / kSecondNs, widthSeconds(level));
}

// Of each level, the first bucket that is kept, in seconds since the epoch: what is older is gone, or was
// never made. Kept in the file as counters, so that writer and readers agree.
struct RollupHorizons {
    std::array<std::int64_t, 3> first{};

    std::int64_t& of(RollupLevel level) { return first[static_cast<std::size_t>(level)]; }
    std::int64_t of(RollupLevel level) const { return first[static_cast<std::size_t>(level)]; }
    bool operator==(const RollupHorizons&) const = default;
};
Result<RollupHorizons> readHorizons(Database& database);

// Of minutes and hours, the first bucket that may lag behind the finer level, in seconds since the epoch; all
// before it are as they should be. Kept in the file as counters.
struct RollupDue {
    std::array<std::int64_t, 3> first{};  // 0: none lags

    std::int64_t& of(RollupLevel level) { return first[static_cast<std::size_t>(level)]; }
    std::int64_t of(RollupLevel level) const { return first[static_cast<std::size_t>(level)]; }
    bool lags(RollupLevel level) const { return of(level) != 0; }
};
Result<RollupDue> readDue(Database& database);

// For buckets of bucketNs that begin at multiples of it after `origin`: the widest level of which they are
// made without a remainder, or a wider one when that does not reach back to `from`.
RollupLevel levelFor(WallNanos from, std::int64_t bucketNs, WallNanos origin, const RollupHorizons& horizons);

}  // namespace updraft::store
