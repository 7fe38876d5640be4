// PresenceTable: in which hours each detail series has outcomes, as 24 bits a day, kept beside the rollups of
// hours. What filters can offer for a month is thereby some hundred kilobytes that lie together, where the
// hours themselves are tens of megabytes that lie all over the file.
//
// Written in the same transaction as seconds, so it never lags: it says what the rollups say that a reader
// sees, also those that minutes and hours do not hold yet. Internal to the store layer. Thread: the writer's.
#pragma once

#include <cstdint>
#include <map>
#include <utility>

#include "runtime/store/database.h"
#include "runtime/store/rollup_levels.h"

namespace updraft::store {

inline constexpr std::int64_t kSecondsPerDay = 86'400;
// Of the schema, with presence in it.
inline constexpr std::int64_t kPresenceVersion = 5;

constexpr std::int64_t dayOf(std::int64_t second) {
    return floorTo(second, kSecondsPerDay) / kSecondsPerDay;
}
// Bits of hours: the lowest is the first after midnight UTC.
constexpr std::uint32_t hourBit(std::int64_t second) {
    return 1u << ((second - dayOf(second) * kSecondsPerDay) / 3'600);
}
// Of the day that this second is in, the hours that begin before it.
constexpr std::uint32_t hoursBefore(std::int64_t second) {
    return (1u << ((second - dayOf(second) * kSecondsPerDay + 3'599) / 3'600)) - 1;
}

class PresenceTable {
  public:
    // Days of series that are known to be in the file as they are here; more, and all are forgotten.
    static constexpr std::size_t kMostKnown = 32'768;

    static Result<PresenceTable> open(Database& database);

    // The hour that holds this second.
    void note(std::uint32_t series, std::int64_t start);
    int write();  // what was noted, inside a transaction; then settle()
    void settle(bool committed);
    // The file's hours before this one are gone, or will be.
    void forget(std::int64_t before);
    void restart();  // all are

    // Takes hours away that begin earlier, inside a transaction.
    static int remove(Database& database, std::int64_t before);
    // The earliest hour; `none` when there is none.
    static Result<std::int64_t> oldest(Database& database, std::int64_t none);

  private:
    // Hours by day and series.
    using Hours = std::map<std::pair<std::int64_t, std::uint32_t>, std::uint32_t>;
    static void cut(Hours& hours, std::int64_t before);

    Statement add_;
    Hours known_, noted_;
    bool writing_ = false;  // noted_, by the transaction that is not settled
};

}  // namespace updraft::store
