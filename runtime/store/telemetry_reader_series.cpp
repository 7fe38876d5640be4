// TelemetryReader's question whose rollups there are.
#include <algorithm>
#include <set>

#include "runtime/store/presence_table.h"
#include "runtime/store/telemetry_reader_impl.h"
#include "runtime/telemetry/rollup_codec.h"

namespace updraft {

using namespace store;

namespace {

constexpr std::int64_t kHourNs = 3'600 * kSecondNs;

// Whole buckets of a level inside, finer ones before and after them.
void cut(WallNanos from, WallNanos until, std::size_t level, std::vector<RollupRange>& parts) {
    if (from >= until) return;
    const std::int64_t width = widthSeconds(kRollupLevels[level]) * kSecondNs;
    if (level == 0) return parts.push_back({from, until, width, 0});
    const WallNanos first = floorTo(from + width - 1, width), last = floorTo(until, width);
    if (first >= last) return cut(from, until, level - 1, parts);
    cut(from, first, level - 1, parts);
    parts.push_back({first, last, width, 0});
    cut(last, until, level - 1, parts);
}

// A range cut into the widest whole buckets that lie in it, and narrower ones at its ends.
std::vector<RollupRange> widestParts(WallNanos from, WallNanos until) {
    constexpr std::int64_t kHoursWillDo = 12 * kHourNs;
    if (until - from >= kHoursWillDo)
        return {{floorTo(from, kHourNs), floorTo(until + kHourNs - 1, kHourNs), kHourNs, 0}};
    std::vector<RollupRange> parts;
    cut(from, until, kRollupLevels.size() - 1, parts);
    return parts;
}

}  // namespace

Status TelemetryReader::Impl::presentIn(WallNanos from, WallNanos until, SeriesIds& found) {
    const std::int64_t first = bucketStart(RollupLevel::Hour, from);
    const std::int64_t end = floorTo(until + kHourNs - 1, kHourNs) / kSecondNs;
    const Snapshot snapshot(database);
    if (auto refreshed = refreshSeries(); !refreshed) return refreshed;
    const auto bind = [&](Statement& to) {
        to.bind(1, dayOf(first));
        to.bind(2, dayOf(end));
    };
    const auto row = [&](const Statement& at) {
        auto hours = static_cast<std::uint32_t>(at.integer(2));
        if (at.integer(0) == dayOf(first)) hours &= ~hoursBefore(first);
        if (at.integer(0) == dayOf(end)) hours &= hoursBefore(end);
        if (hours != 0) found.insert(static_cast<std::uint32_t>(at.integer(1)));
    };
    return query(database, "SELECT day, series, hours FROM presence WHERE day >= ?1 AND day <= ?2", bind,
                 row);
}

// The engine's meters leave rows of their own under "no alias, called by Invoke": these alone are no detail.
Status TelemetryReader::Impl::outcomesIn(const RollupRange& range, SeriesIds& found) {
    const auto visit = [&](std::uint32_t id, std::int64_t, std::string_view data) {
        if (!found.contains(id) && hasOutcomes(data)) found.insert(id);
    };
    const auto read = visitData({}, SeriesKey::Scope::Detail, range, {}, visit);
    return read ? Status(Done{}) : Status(read.error());
}

Result<std::vector<SeriesKey>> TelemetryReader::seriesIn(WallNanos from, WallNanos until) {
    const auto horizons = readHorizons(impl_->database);
    if (!horizons) return horizons.error();
    Impl::SeriesIds found;
    for (const RollupRange& part : widestParts(from, until)) {
        const bool byHours = levelFor(part.from, part.bucketNs, part.origin, *horizons) == RollupLevel::Hour;
        const Status read = byHours && impl_->hasPresence ? impl_->presentIn(part.from, part.until, found)
                                                          : impl_->outcomesIn(part, found);
        if (!read) return read.error();
    }
    std::vector<SeriesKey> keys;
    for (const std::uint32_t id : found) keys.push_back(impl_->series.at(id));
    std::sort(keys.begin(), keys.end());
    return keys;
}

}  // namespace updraft
