#include "runtime/store/rollup_levels.h"

#include "runtime/store/store_reader_impl.h"

namespace updraft::store {

namespace {

// Counters of the three levels: their names end in the level's number.
Result<std::array<std::int64_t, 3>> readLevels(Database& database, const std::string& prefix) {
    std::array<std::int64_t, 3> values{};
    const auto row = [&](const Statement& at) {
        const auto level = static_cast<std::size_t>(at.integer(0));
        if (level < values.size()) values[level] = at.integer(1);
    };
    const std::string sql = "SELECT substr(name, " + std::to_string(prefix.size() + 1) +
                            "), value FROM counter WHERE name >= '" + prefix + "' AND name < '" + prefix +
                            ":'";
    if (auto read = query(
            database, sql, [](Statement&) {}, row);
        !read)
        return read.error();
    return values;
}

}  // namespace

Result<RollupHorizons> readHorizons(Database& database) {
    const auto values = readLevels(database, "horizon_");
    if (!values) return values.error();
    return RollupHorizons{*values};
}

Result<RollupDue> readDue(Database& database) {
    const auto values = readLevels(database, "due_");
    if (!values) return values.error();
    return RollupDue{*values};
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
