#include "runtime/store/rollup_levels.h"

#include "runtime/store/store_reader_impl.h"

namespace updraft::store {

Result<RollupHorizons> readHorizons(Database& database) {
    RollupHorizons horizons;
    const auto row = [&](const Statement& at) {
        const auto level = static_cast<std::size_t>(at.integer(0));
        if (level < horizons.first.size()) horizons.first[level] = at.integer(1);
    };
    const char* sql =
        "SELECT substr(name, 9), value FROM counter WHERE name >= 'horizon_' AND name < 'horizon`'";
    if (auto read = query(
            database, sql, [](Statement&) {}, row);
        !read)
        return read.error();
    return horizons;
}

RollupLevel levelFor(WallNanos from, std::int64_t bucketNs, WallNanos origin,
                     const RollupHorizons& horizons) {
    const auto fits = [&](RollupLevel level) {
        const std::int64_t width = widthSeconds(level) * kSecondNs;
        return bucketNs % width == 0 && origin % width == 0;
    };
    std::size_t level = kRollupLevels.size() - 1;
    while (level > 0 && !fits(kRollupLevels[level])) --level;
    const auto reaches = [&] {
        const RollupLevel at = kRollupLevels[level];
        return bucketStart(at, from) >= horizons.of(at);
    };
    while (level + 1 < kRollupLevels.size() && !reaches()) ++level;
    return kRollupLevels[level];
}

}  // namespace updraft::store
