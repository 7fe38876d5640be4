// What the parts of TelemetryReader share. Internal to the store layer.
#pragma once

#include <functional>
#include <map>
#include <set>

#include "runtime/store/block_table.h"
#include "runtime/store/rollup_levels.h"
#include "runtime/store/store_reader_impl.h"
#include "runtime/store/telemetry_reader.h"

namespace updraft {

struct TelemetryReader::Impl {
    store::Database database;
    store::BlockList blocks{};
    bool hasPresence = true;                      // not in files of before, which nobody opens for writing
    std::map<std::uint32_t, SeriesKey> series{};  // by id; they never change and are never taken away

    Status refreshSeries();
    // Series with outcomes: in whole hours, as the writer noted it; or as stored rollups have it.
    using SeriesIds = std::set<std::uint32_t>;
    Status presentIn(WallNanos from, WallNanos until, SeriesIds& found);
    Status outcomesIn(const RollupRange& range, SeriesIds& found);

    // Each stored rollup of a scope and a range, by time; says what was read.
    struct Visited {
        RollupLevel level = RollupLevel::Second;
        std::uint64_t damaged = 0;
    };
    // As they are stored: cheaper by far where nothing but their presence is wanted.
    using DataVisitor = std::function<void(std::uint32_t series, std::int64_t start, std::string_view data)>;
    Result<RollupLevel> visitData(const SeriesSelector& which, SeriesKey::Scope scope,
                                  const RollupRange& range, const std::stop_token& stop,
                                  const DataVisitor& visit);
    using Visitor = std::function<void(const SeriesKey& key, std::int64_t start, Rollup&& value)>;
    Result<Visited> visitRollups(const SeriesSelector& which, SeriesKey::Scope scope,
                                 const RollupRange& range, const std::stop_token& stop, const Visitor& visit);
};

namespace store {

struct SequenceRange {
    std::uint64_t begin = 0, end = 0;
};
// Of the blocks in which something arrived in [from, until), and what is between them.
SequenceRange sequencesIn(const std::vector<Block>& blocks, WallNanos from, WallNanos until);

// Buckets for a question about a range as a whole: not more of them than an hour has seconds, or so.
std::int64_t wholeRangeBucket(WallNanos from, WallNanos until);

// Of columns trace_id, parent, caller, from `column` on.
TraceLink readLink(const Statement& row, int column);

}  // namespace store
}  // namespace updraft
