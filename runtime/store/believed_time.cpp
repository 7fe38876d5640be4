#include "runtime/store/believed_time.h"

#include <algorithm>
#include <cstdlib>

namespace updraft::store {
namespace {

// So seldom it is written.
constexpr std::int64_t kSaveEveryNs = 30'000'000'000;

}  // namespace

Result<BelievedTime> BelievedTime::open(Database& database) {
    BelievedTime time;
    auto counter = database.prepare("UPDATE counter SET value = ?2 WHERE name = ?1");
    if (!counter) return counter.error();
    time.counter_ = std::move(*counter);
    const auto present = database.integer("SELECT value FROM counter WHERE name = 'believed'");
    const auto doubted = database.integer("SELECT value FROM counter WHERE name = 'doubted'");
    if (!present) return present.error();
    if (!doubted) return doubted.error();
    time.present_ = time.savedPresent_ = *present;
    time.doubtedNs_ = time.savedDoubt_ = *doubted;
    return time;
}

WallNanos BelievedTime::at(WallNanos clock, TimePoint running) {
    const std::int64_t passed = last_ ? std::max<std::int64_t>(0, (running - *last_).count()) : 0;
    last_ = running;
    if (present_ == 0) present_ = clock;
    present_ += passed;
    const bool doubtful = clock > present_ + kJumpNs || clock < present_ - kJumpNs;
    doubtedNs_ = doubtful ? doubtedNs_ + passed : 0;
    if (doubtedNs_ >= kConvincedNs || !doubtful) {
        present_ = clock;
        doubtedNs_ = 0;
    }
    return std::min(clock, present_);
}

int BelievedTime::save() {
    saving_ = std::abs(present_ - savedPresent_) >= kSaveEveryNs ||
              std::abs(doubtedNs_ - savedDoubt_) >= kSaveEveryNs || (doubtedNs_ == 0 && savedDoubt_ != 0);
    if (!saving_) return SQLITE_OK;
    for (const auto& [name, value] : {std::pair("believed", present_), std::pair("doubted", doubtedNs_)}) {
        counter_.bindText(1, name);
        counter_.bind(2, value);
        if (const int code = counter_.run(); code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

void BelievedTime::settle(bool committed) {
    if (!std::exchange(saving_, false) || !committed) return;
    savedPresent_ = present_;
    savedDoubt_ = doubtedNs_;
}

}  // namespace updraft::store
