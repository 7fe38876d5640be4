// BelievedTime: the present, for removing what is too old. Removing cannot be undone, and the clock of a
// machine may be wrong by years: a clock that is days away from where the time should be by now is believed
// only after the platform has run for a day with it. Until then less is removed than could be, and nothing
// more. Kept in the file, so that restarts neither convince nor reset. Internal to the store layer. Thread:
// the writer's.
#pragma once

#include "runtime/base/clock.h"
#include "runtime/store/database.h"

namespace updraft::store {

class BelievedTime {
  public:
    // A weekend and a day without running are no reason for doubt.
    static constexpr WallNanos kJumpNs = 3 * 86'400'000'000'000;
    static constexpr std::int64_t kConvincedNs = 86'400'000'000'000;

    static Result<BelievedTime> open(Database& database);

    // What the clock says, and how far the platform has run. Never later than the clock.
    WallNanos at(WallNanos clock, TimePoint running);
    // Inside a transaction, now and then.
    int save();
    void settle(bool committed);

  private:
    Statement counter_;
    std::int64_t present_ = 0, doubtedNs_ = 0;  // present 0: nothing is known yet
    std::optional<TimePoint> last_;
    std::int64_t savedPresent_ = 0, savedDoubt_ = 0;  // in the file
    bool saving_ = false;
};

}  // namespace updraft::store
