#include "runtime/store/presence_table.h"

#include <bit>
#include <limits>

namespace updraft::store {

Result<PresenceTable> PresenceTable::open(Database& database) {
    auto add = database.prepare(
        "INSERT INTO presence (day, series, hours) VALUES (?,?,?)"
        " ON CONFLICT (day, series) DO UPDATE SET hours = hours | excluded.hours");
    if (!add) return add.error();
    PresenceTable table;
    table.add_ = std::move(*add);
    return table;
}

void PresenceTable::note(std::uint32_t series, std::int64_t start) {
    const std::pair key{dayOf(start), series};
    const auto known = known_.find(key);
    if (known != known_.end() && (known->second & hourBit(start)) != 0) return;
    noted_[key] |= hourBit(start);
}

int PresenceTable::write() {
    for (const auto& [key, hours] : noted_) {
        add_.bind(1, key.first);
        add_.bind(2, key.second);
        add_.bind(3, hours);
        if (const int code = add_.run(); code != SQLITE_OK) return code;
    }
    writing_ = true;
    return SQLITE_OK;
}

// What was not committed is written with the next flush.
void PresenceTable::settle(bool committed) {
    if (!std::exchange(writing_, false) || !committed) return;
    if (known_.size() + noted_.size() > kMostKnown) known_.clear();
    for (const auto& [key, hours] : noted_) known_[key] |= hours;
    noted_.clear();
}

void PresenceTable::cut(Hours& hours, std::int64_t before) {
    hours.erase(hours.begin(), hours.lower_bound({dayOf(before), 0}));
    for (auto at = hours.begin(); at != hours.end() && at->first.first == dayOf(before);) {
        at->second &= ~hoursBefore(before);
        at = at->second == 0 ? hours.erase(at) : std::next(at);
    }
}

void PresenceTable::forget(std::int64_t before) {
    cut(known_, before);
    cut(noted_, before);
}

void PresenceTable::restart() {
    known_.clear();
    noted_.clear();
}

int PresenceTable::remove(Database& database, std::int64_t before) {
    const std::string day = std::to_string(dayOf(before));
    const std::string sql = "DELETE FROM presence WHERE day < " + day +
                            ";UPDATE presence SET hours = hours & ~" + std::to_string(hoursBefore(before)) +
                            " WHERE day = " + day + ";DELETE FROM presence WHERE day = " + day +
                            " AND hours = 0";
    return database.run(sql.c_str());
}

Result<std::int64_t> PresenceTable::oldest(Database& database, std::int64_t none) {
    auto read = database.prepare(
        "SELECT day, hours FROM presence WHERE day = (SELECT day FROM presence ORDER BY day LIMIT 1)");
    if (!read) return read.error();
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    while (read->step()) {
        const int hour = std::countr_zero(static_cast<std::uint32_t>(read->integer(1)));
        first = std::min(first, read->integer(0) * kSecondsPerDay + std::int64_t{hour} * 3'600);
    }
    if (read->reset() != SQLITE_OK) return database.error("read");
    return first == std::numeric_limits<std::int64_t>::max() ? none : first;
}

}  // namespace updraft::store
