#include "runtime/store/rollup_table.h"

#include <algorithm>
#include <limits>

#include "runtime/store/hash_mix.h"

namespace updraft::store {
namespace {

// Meters that wait while nothing can be written.
constexpr std::size_t kMostMeters = 16'384;
constexpr std::array kWideLevels = {RollupLevel::Minute, RollupLevel::Hour};
constexpr std::array kScopes = {SeriesKey::Scope::Total, SeriesKey::Scope::Function,
                                SeriesKey::Scope::Detail};

// So much later than it could does a horizon move, so that it moves seldom.
std::int64_t slackOf(RollupLevel level) {
    constexpr std::array<std::int64_t, 3> kSlack = {60, 3'600, 86'400};
    return kSlack[static_cast<std::size_t>(level)];
}

// Buckets that may lag: these before the one that goes on, so that readers never make many of finer ones.
std::int64_t lateOf(RollupLevel level) {
    constexpr std::array<std::int64_t, 3> kLate = {0, 2, 1};
    return kLate[static_cast<std::size_t>(level)] * widthSeconds(level);
}

RollupLevel finerThan(RollupLevel level) {
    return static_cast<RollupLevel>(static_cast<int>(level) - 1);
}

constexpr std::int64_t kFirst = std::numeric_limits<std::int64_t>::min();

}  // namespace

std::size_t RollupTable::PartHash::operator()(const Part& part) const {
    const SeriesKey& key = part.series;
    std::uint64_t hash = mixHash(static_cast<std::uint64_t>(part.start), key.functionId);
    hash = mixHash(hash, std::uint64_t{key.version} << 32 | key.aliasId);
    return mixHash(hash, std::uint64_t{key.memoryMb} << 16 | static_cast<std::uint64_t>(key.trigger) << 8 |
                             static_cast<std::uint64_t>(key.scope) << 4 |
                             static_cast<std::uint64_t>(part.level));
}

Result<RollupTable> RollupTable::open(Database& database) {
    RollupTable table;
    auto rows = RollupRows::open(database);
    if (!rows) return rows.error();
    table.rows_ = std::move(*rows);
    auto presence = PresenceTable::open(database);
    if (!presence) return presence.error();
    table.presence_ = std::move(*presence);
    auto counter = database.prepare("UPDATE counter SET value = ?2 WHERE name = ?1");
    if (!counter) return counter.error();
    table.counter_ = std::move(*counter);
    const auto mark = database.integer("SELECT value FROM counter WHERE name = 'rolled_up'");
    if (!mark) return mark.error();
    const auto horizons = readHorizons(database);
    if (!horizons) return horizons.error();
    table.horizons_ = table.committedHorizons_ = *horizons;
    table.rolledUp_ = table.written_ = table.foldedTo_ = static_cast<std::uint64_t>(*mark);
    return table;
}

void RollupTable::setNow(WallNanos now, WallNanos believed) {
    if (retention_.historyEnds != 0) now = believed = retention_.historyEnds;
    now_ = now;
    // What is lost of seconds is in minutes, so they need not wait for belief, and would be many.
    moveHorizon(RollupLevel::Second, now);
    moveHorizon(RollupLevel::Minute, believed);
    moveHorizon(RollupLevel::Hour, believed);
}

void RollupTable::moveHorizon(RollupLevel level, WallNanos now) {
    std::int64_t& horizon = horizons_.of(level);
    // A clock that was ahead: from now on it is kept again.
    horizon = std::min(horizon, bucketStart(level, now_));
    const std::int64_t kept = retention_.secondsOf(level);
    if (kept == 0) return;
    const std::int64_t wanted = bucketStart(level, now) - floorTo(kept, widthSeconds(level));
    if (wanted >= horizon + slackOf(level)) horizon = wanted;
}

bool RollupTable::keeps(RollupLevel level, WallNanos at) const {
    return bucketStart(level, at) >= horizons_.of(level);
}

// Null: older than anything that is kept.
Rollup* RollupTable::part(Parts& parts, WallNanos at, const SeriesKey& series) {
    for (const RollupLevel level : kRollupLevels) {
        if (!keeps(level, at)) continue;
        const Part key{level, bucketStart(level, at), series};
        if (&parts != &parts_) {
            const bool room = parts.size() < kMostMeters || parts.contains(key);
            return room ? &parts[key] : nullptr;
        }
        if (last_ == nullptr || lastPart_ != key) {
            lastPart_ = key;
            last_ = &parts[key];
        }
        return last_;
    }
    return nullptr;
}

void RollupTable::add(const InvocationRecord& record, std::uint64_t logBytes) {
    rolledUp_ = record.sequence;
    if (Rollup* to = part(parts_, record.arrived, SeriesKey::detail(record))) to->add(record, logBytes);
}

void RollupTable::add(const MeterSample& sample) {
    Rollup* to = part(meters_, sample.at, sample.series);
    if (to == nullptr) return;
    to->gauges.merge(sample.gauges);
    to->asyncReceived += sample.asyncReceived;
    to->asyncDropped += sample.asyncDropped;
    to->destinationFailures += sample.destinationFailures;
    to->deadLetterErrors += sample.deadLetterErrors;
}

bool RollupTable::dirty() const {
    return !parts_.empty() || !meters_.empty() || waiting(RollupLevel::Second) != 0 ||
           rolledUp_ != written_ || horizons_ != committedHorizons_;
}

bool RollupTable::crowded() const {
    return waiting(RollupLevel::Minute) + waiting(RollupLevel::Hour) > kMostWaiting ||
           waitingBytes_ > kMostWaitingBytes;
}

std::size_t RollupTable::bytes() const {
    std::size_t sum = waitingBytes_;
    for (const Parts* parts : {&parts_, &meters_}) {
        for (const auto& [part, value] : *parts) sum += sizeof part + bytesOf(value);
    }
    return sum;
}

int RollupTable::flush() {
    if (const int code = fold(); code != SQLITE_OK) return code;
    flushedTo_ = foldedTo_;
    if (const int code = rows_.writeSeries(); code != SQLITE_OK) return code;
    if (const int code = presence_.write(); code != SQLITE_OK) return code;
    const auto wide = pending_.lower_bound({RollupLevel::Minute, Scope::Total, kFirst, 0});
    if (const int code = writeUntil(pending_.begin(), wide, pending_.size()); code != SQLITE_OK) return code;
    // By level and scope, and there by time: what may not lag comes first.
    for (const RollupLevel level : kWideLevels) {
        for (const Scope scope : kScopes) {
            const auto first = pending_.lower_bound({level, scope, kFirst, 0});
            auto end = first;
            while (end != pending_.end() && end->first.level == level && end->first.scope == scope &&
                   !mayLag(level, end->first.start))
                ++end;
            if (const int code = writeUntil(first, end, pending_.size()); code != SQLITE_OK) return code;
        }
    }
    if (const int code = writeHorizons(); code != SQLITE_OK) return code;
    if (const int code = writeDue(); code != SQLITE_OK) return code;
    counter_.bindText(1, "rolled_up");
    counter_.bind(2, static_cast<std::int64_t>(flushedTo_));
    return counter_.run();
}

int RollupTable::flushWide(RollupLevel level, std::size_t most) {
    flushedTo_ = written_;
    if (const int code = rows_.writeSeries(); code != SQLITE_OK) return code;
    const auto first = pending_.lower_bound({level, Scope::Total, kFirst, 0});
    auto end = first;
    while (end != pending_.end() && end->first.level == level) ++end;
    if (const int code = writeUntil(first, end, most); code != SQLITE_OK) return code;
    return writeDue();
}

int RollupTable::writeUntil(Deltas::iterator at, Deltas::iterator end, std::size_t most) {
    for (; at != end && most > 0; ++at, --most) {
        if (const int code = rows_.add(at->first, at->second); code != SQLITE_OK) return code;
        writing_.push_back(at);
    }
    return SQLITE_OK;
}

// All parts or none, so that it can be tried again.
int RollupTable::fold() {
    Deltas deltas;
    if (const int code = foldParts(deltas); code != SQLITE_OK) return code;
    parts_.clear();
    meters_.clear();
    last_ = nullptr;
    foldedTo_ = rolledUp_;
    widen(deltas, RollupLevel::Second, RollupLevel::Minute);
    widen(deltas, RollupLevel::Minute, RollupLevel::Hour);
    notePresence(deltas);
    await(std::move(deltas));
    return SQLITE_OK;
}

int RollupTable::foldParts(Deltas& deltas) {
    for (const auto& [part, value] : parts_) {
        int code = addTo(deltas, part, part.series, value);
        if (code == SQLITE_OK) code = addTo(deltas, part, SeriesKey::function(part.series.functionId), value);
        if (code == SQLITE_OK) code = addTo(deltas, part, SeriesKey::total(), value);
        if (code != SQLITE_OK) return code;
    }
    // The engine meters every scope by itself.
    for (const auto& [part, value] : meters_) {
        if (const int code = addTo(deltas, part, part.series, value); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

int RollupTable::addTo(Deltas& deltas, const Part& part, const SeriesKey& series, const Rollup& value) {
    RollupBucket bucket{part.level, series.scope, part.start, 0};
    if (const int code = rows_.findSeries(series, bucket.series); code != SQLITE_OK) return code;
    deltas[bucket].merge(value);
    return SQLITE_OK;
}

// The map's order is by level, so what is added here comes after what is looked at.
void RollupTable::widen(Deltas& deltas, RollupLevel from, RollupLevel to) const {
    for (auto at = deltas.lower_bound({from, Scope::Total, kFirst, 0});
         at != deltas.end() && at->first.level == from; ++at) {
        RollupBucket wider = at->first;
        wider.level = to;
        wider.start = floorTo(wider.start, widthSeconds(to));
        if (wider.start >= horizons_.of(to)) deltas[wider].merge(at->second);
    }
}

// Meters alone are no presence.
void RollupTable::notePresence(const Deltas& deltas) {
    for (auto at = deltas.lower_bound({RollupLevel::Hour, Scope::Detail, kFirst, 0}); at != deltas.end();
         ++at) {
        const auto& outcomes = at->second.outcomes;
        const bool any = std::any_of(outcomes.begin(), outcomes.end(), [](auto count) { return count > 0; });
        if (any) presence_.note(at->first.series, at->first.start);
    }
}

void RollupTable::await(Deltas&& deltas) {
    while (!deltas.empty()) {
        auto taken = pending_.insert(deltas.extract(deltas.begin()));
        Rollup& value = taken.position->second;
        if (taken.inserted) {
            ++waiting_[indexOf(taken.position->first.level)];
        } else {
            waitingBytes_ -= bytesOf(value);
            value.merge(taken.node.mapped());
        }
        waitingBytes_ += bytesOf(value);
    }
}

void RollupTable::drop(Deltas::iterator at) {
    --waiting_[indexOf(at->first.level)];
    waitingBytes_ -= bytesOf(at->second);
    pending_.erase(at);
}

bool RollupTable::mayLag(RollupLevel level, std::int64_t start) const {
    const std::int64_t whole = std::max(horizons_.of(finerThan(level)), wholeFrom_[indexOf(level)]);
    return start >= whole && start + lateOf(level) >= bucketStart(level, now_);
}

// Without what is written by this transaction, which in each scope is the beginning. 0: none.
std::int64_t RollupTable::earliestWaiting(RollupLevel level) const {
    std::int64_t earliest = std::numeric_limits<std::int64_t>::max();
    for (const Scope scope : kScopes) {
        auto at = pending_.lower_bound({level, scope, kFirst, 0});
        for (const auto& written : writing_) {
            if (written->first.level == level && written->first.scope == scope) at = std::next(written);
        }
        const bool any = at != pending_.end() && at->first.level == level && at->first.scope == scope;
        if (any) earliest = std::min(earliest, at->first.start);
    }
    return earliest == std::numeric_limits<std::int64_t>::max() ? 0 : earliest;
}

int RollupTable::writeDue() {
    writingDue_ = due_;
    for (const RollupLevel level : kWideLevels) {
        const std::int64_t due = writingDue_.of(level) = earliestWaiting(level);
        if (due == due_.of(level)) continue;
        counter_.bindText(1, level == RollupLevel::Minute ? "due_1" : "due_2");
        counter_.bind(2, due);
        if (const int code = counter_.run(); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

int RollupTable::writeHorizons() {
    if (horizons_ == committedHorizons_) return SQLITE_OK;
    for (const RollupLevel level : kRollupLevels) {
        const std::string name = "horizon_" + std::to_string(static_cast<int>(level));
        counter_.bindText(1, name);
        counter_.bind(2, horizons_.of(level));
        if (const int code = counter_.run(); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

// What was not committed is added to what the file has, when it is tried again.
void RollupTable::settle(bool committed) {
    rows_.settle(committed);
    presence_.settle(committed);
    if (committed) {
        for (const auto& written : writing_) drop(written);
        due_ = writingDue_;
        committedHorizons_ = horizons_;
        written_ = flushedTo_;
    }
    writing_.clear();
}

void RollupTable::forget(RollupLevel level, std::int64_t before) {
    rows_.forgetCached(level, before);
    if (level == RollupLevel::Hour) presence_.forget(before);
    for (const Scope scope : kScopes) {
        auto at = pending_.lower_bound({level, scope, kFirst, 0});
        while (at != pending_.end() && at->first.level == level && at->first.scope == scope &&
               at->first.start < before)
            drop(at++);
    }
    if (level == RollupLevel::Hour) return;
    const auto wider = static_cast<RollupLevel>(static_cast<int>(level) + 1);
    const std::int64_t width = widthSeconds(wider);
    std::int64_t& whole = wholeFrom_[indexOf(wider)];
    whole = std::max(whole, floorTo(before + width - 1, width));
}

void RollupTable::restart(std::uint64_t sequence) {
    parts_.clear();
    meters_.clear();
    last_ = nullptr;
    pending_.clear();
    waiting_ = {};
    waitingBytes_ = 0;
    due_ = {};
    rows_.forgetCached();
    presence_.restart();
    rolledUp_ = written_ = foldedTo_ = sequence;
}

}  // namespace updraft::store
