// TelemetryReader's question about environments: their lives, and what kept them busy.
#include <algorithm>

#include "runtime/store/invocation_scan.h"
#include "runtime/store/telemetry_reader_impl.h"

namespace updraft {

using namespace store;

namespace {

// Longer than an invocation waits and starts before it runs: what a block of invocations knows is when they
// came in and how long the longest ran.
constexpr WallNanos kWaits = 900 * kSecondNs;

struct Window {
    WallNanos from, until;
    bool contains(WallNanos moment) const { return moment >= from && moment < until; }
};

// As readEnvironment() takes them.
constexpr const char* kEnvironments =
    "SELECT id, function_id, version, memory_mb, provisioned, started, init_ns, init_failed, ended, reason,"
    " served FROM environment WHERE ";

EnvironmentRecord readEnvironment(const Statement& row) {
    EnvironmentRecord record;
    record.id = static_cast<std::uint32_t>(row.integer(0));
    record.functionId = static_cast<std::uint32_t>(row.integer(1));
    record.version = static_cast<std::uint32_t>(row.integer(2));
    record.memoryMb = static_cast<std::uint32_t>(row.integer(3));
    record.provisioned = row.integer(4) != 0;
    record.started = row.integer(5);
    record.initNs = row.integer(6);
    record.initFailed = row.integer(7) != 0;
    record.ended = row.integer(8);
    record.end = static_cast<EnvironmentEnd>(row.integer(9));
    record.served = static_cast<std::uint64_t>(row.integer(10));
    return record;
}

InvocationFilter filterOf(const SeriesSelector& which) {
    InvocationFilter filter;
    filter.functionIds = which.functionIds;
    filter.version = which.version;
    filter.aliasId = which.aliasId;
    filter.triggers = which.triggers;
    return filter;
}

// Environments serve all aliases and triggers.
std::string environmentConditions(const SeriesSelector& which) {
    InvocationFilter filter;
    filter.functionIds = which.functionIds;
    filter.version = which.version;
    return conditionsOf(filter);
}

Status readEnvironments(Database& database, const SeriesSelector& which, const Window& window,
                        std::size_t most, EnvironmentLanes& lanes) {
    const auto bind = [&](Statement& to) {
        to.bind(1, window.from);
        to.bind(2, window.until);
        to.bind(3, static_cast<std::int64_t>(most) + 1);
    };
    const auto row = [&](const Statement& at) { lanes.environments.push_back(readEnvironment(at)); };
    const std::string sql = std::string(kEnvironments) + "(ended = 0 OR ended >= ?1) AND started < ?2" +
                            environmentConditions(which) + " ORDER BY started DESC, id DESC LIMIT ?3";
    if (auto read = query(database, sql, bind, row); !read) return read;
    lanes.environmentsCut = lanes.environments.size() > most;
    if (lanes.environmentsCut) lanes.environments.pop_back();
    std::reverse(lanes.environments.begin(), lanes.environments.end());
    return Done{};
}

Status readMoments(Database& database, const Window& window, EnvironmentLanes& lanes) {
    auto read = database.prepare(
        "SELECT at, kind FROM environment_moment WHERE environment_id = ?1 AND at < ?3 AND at >="
        " (SELECT ifnull(max(at), 0) FROM environment_moment WHERE environment_id = ?1 AND at < ?2)");
    if (!read) return read.error();
    for (const EnvironmentRecord& environment : lanes.environments) {
        read->bind(1, environment.id);
        read->bind(2, window.from);
        read->bind(3, window.until);
        while (read->step()) {
            lanes.moments.push_back(
                {environment.id, read->integer(0), static_cast<EnvironmentMoment::Kind>(read->integer(1))});
        }
        if (read->reset() != SQLITE_OK) return database.error("read");
    }
    std::stable_sort(lanes.moments.begin(), lanes.moments.end(),
                     [](const EnvironmentMoment& a, const EnvironmentMoment& b) { return a.at < b.at; });
    return Done{};
}

// Busy spans and throttled arrivals, block by block from the newest.
class BusyScan {
  public:
    BusyScan(Database& database, const SeriesSelector& which, const Window& window)
        : database_(database), filter_(filterOf(which)), window_(window) {}

    Status run(const std::vector<Block>& blocks, std::size_t most, const std::stop_token& stop,
               EnvironmentLanes& lanes) {
        const std::string where =
            " FROM invocation WHERE sequence >= ?1 AND sequence < ?2" + conditionsOf(filter_);
        auto spans = database_.prepare(
            "SELECT sequence, environment_id, function_id, started, duration_ns + extensions_ns, outcome" +
            where +
            " AND started <> 0 AND started < ?4 AND started + duration_ns + extensions_ns >= ?3"
            " AND environment_id <> 0 ORDER BY sequence DESC");
        if (!spans) return spans.error();
        auto throttled = database_.prepare("SELECT arrived" + where +
                                           " AND outcome = 7 AND arrived >= ?3 AND arrived < ?4");
        if (!throttled) return throttled.error();
        static_assert(Outcome::Throttled == Outcome(7), "as it is asked for");
        for (auto block = blocks.rbegin(); block != blocks.rend() && !lanes.busyCut; ++block) {
            if (!mayHold(*block)) continue;
            if (stop.stop_requested()) break;
            bind(*spans, *block);
            while (spans->step()) add(*spans, most, lanes);
            if (spans->reset() != SQLITE_OK) return database_.error("read");
            if ((block->outcomes & OutcomeSet::bit(Outcome::Throttled)) == 0) continue;
            bind(*throttled, *block);
            while (throttled->step()) lanes.throttled.push_back(throttled->integer(0));
            if (throttled->reset() != SQLITE_OK) return database_.error("read");
            lanes.busyCut |= lanes.throttled.size() > most;
        }
        return Done{};
    }

  private:
    bool mayHold(const Block& block) const {
        const bool before = block.lastArrived < window_.from - block.longestNs - kWaits;
        return !before && block.firstArrived < window_.until && block.mayHold(filter_);
    }
    void bind(Statement& to, const Block& block) const {
        to.bind(1, static_cast<std::int64_t>(block.begin()));
        to.bind(2, static_cast<std::int64_t>(block.end()));
        to.bind(3, window_.from);
        to.bind(4, window_.until);
    }
    static void add(const Statement& row, std::size_t most, EnvironmentLanes& lanes) {
        if (lanes.busy.size() >= most) {
            lanes.busyCut = true;
            return;
        }
        lanes.busy.push_back({static_cast<std::uint64_t>(row.integer(0)),
                              static_cast<std::uint32_t>(row.integer(1)),
                              static_cast<std::uint32_t>(row.integer(2)), row.integer(3), row.integer(4),
                              static_cast<Outcome>(row.integer(5))});
    }

    Database& database_;
    InvocationFilter filter_;
    Window window_;
};

void cutThrottled(std::vector<WallNanos>& throttled, std::size_t most) {
    std::sort(throttled.begin(), throttled.end());
    if (throttled.size() > most)
        throttled.erase(throttled.begin(), throttled.end() - static_cast<std::ptrdiff_t>(most));
}

}  // namespace

Result<std::optional<EnvironmentRecord>> TelemetryReader::environment(std::uint32_t id) {
    std::optional<EnvironmentRecord> found;
    auto read = query(
        impl_->database, std::string(kEnvironments) + "id = ?",
        [id](Statement& statement) { statement.bind(1, id); },
        [&](const Statement& row) { found = readEnvironment(row); });
    if (!read) return read.error();
    return found;
}

Result<std::vector<EnvironmentRecord>> TelemetryReader::environmentsOf(std::uint32_t functionId,
                                                                       WallNanos from) {
    std::vector<EnvironmentRecord> found;
    auto read = query(
        impl_->database, std::string(kEnvironments) + "function_id = ? AND started >= ? ORDER BY id",
        [&](Statement& statement) {
            statement.bind(1, functionId);
            statement.bind(2, from);
        },
        [&](const Statement& row) { found.push_back(readEnvironment(row)); });
    if (!read) return read.error();
    return found;
}

Result<EnvironmentLanes> TelemetryReader::lanes(const SeriesSelector& which, WallNanos from, WallNanos until,
                                                const LaneLimits& limits, std::stop_token stop) {
    EnvironmentLanes lanes;
    const Window window{from, until};
    Database& database = impl_->database;
    const Snapshot snapshot(database);
    if (auto read = readEnvironments(database, which, window, limits.environments, lanes); !read)
        return read.error();
    if (auto read = readMoments(database, window, lanes); !read) return read.error();
    if (auto refreshed = impl_->blocks.refresh(database); !refreshed) return refreshed.error();
    BusyScan scan(database, which, window);
    if (auto read = scan.run(impl_->blocks.blocks(), limits.busy, stop, lanes); !read) return read.error();
    std::sort(lanes.busy.begin(), lanes.busy.end(), [](const BusySpan& a, const BusySpan& b) {
        return a.started != b.started ? a.started < b.started : a.sequence < b.sequence;
    });
    cutThrottled(lanes.throttled, limits.busy);
    return lanes;
}

}  // namespace updraft
