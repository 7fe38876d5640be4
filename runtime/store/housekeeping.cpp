#include "runtime/store/housekeeping.h"

#include <algorithm>
#include <limits>

namespace updraft::store {
namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kLong{12}, kShort{4};
constexpr std::uint64_t kPruneBytes = 4u << 20;
// What is left is copied as a whole when it is this little, which is quicker than page by page.
constexpr std::int64_t kCopyPages = 4'096;

WallNanos momentOf(const ForgetRequest& request) {
    return request.before.value_or(std::numeric_limits<WallNanos>::max());
}

}  // namespace

void StepSize::took(std::chrono::nanoseconds time) {
    if (time > kLong) size_ = std::max<std::uint64_t>(16, size_ / 2);
    if (time < kShort) size_ = std::min(most_, size_ * 2);
}

Housekeeping::~Housekeeping() {
    while (!requests_.empty()) finishForget(false);
}

bool Housekeeping::hasWork() const {
    return pruning_ || !requests_.empty() || output_.payloads().bytes() > payloadLimit_;
}

Result<bool> Housekeeping::step() {
    if (auto pruned = prune(); !pruned) return pruned.error();
    return requests_.empty() ? Result<bool>(false) : forgetStep();
}

// A step, and one for every step's worth that came since the last time.
Status Housekeeping::prune() {
    PayloadTable& payloads = output_.payloads();
    const std::uint64_t grown = payloads.bytes() - std::min(payloads.bytes(), payloadBytes_);
    // Some more than needed, so that there is a while to the next time.
    const std::uint64_t low = payloadLimit_ - payloadLimit_ / 64;
    for (std::uint64_t done = 0; done <= grown; done += kPruneBytes) {
        pruning_ = payloads.bytes() > (pruning_ ? low : payloadLimit_);
        if (!pruning_) break;
        const std::uint64_t tooMany = std::min(payloads.bytes() - low, kPruneBytes);
        if (auto pruned = output_.transaction([&] { return payloads.removeOldest(tooMany); }); !pruned)
            return pruned;
    }
    payloadBytes_ = payloads.bytes();
    return Done{};
}

Status Housekeeping::planForget() {
    blocks_.emplace();
    forgotten_ = 0;
    const ForgetRequest& request = requests_.front();
    auto found = output_.database().prepare(
        "SELECT id FROM block WHERE id <= ?1 AND first_arrived < ?2 ORDER BY id DESC");
    if (!found) return found.error();
    found->bind(1, static_cast<std::int64_t>(request.through >> kBlockBits));
    found->bind(2, momentOf(request));
    while (found->step()) blocks_->push_back(static_cast<std::uint64_t>(found->integer(0)));
    if (!found->ok()) return output_.database().error("read");
    if (!blocks_->empty()) next_ = blocks_->back() << kBlockBits;
    return Done{};
}

Result<bool> Housekeeping::forgetStep() {
    if (shrinking_) return shrinkStep();
    if (!blocks_) {
        if (auto planned = planForget(); !planned) return planned.error();
    }
    if (blocks_->empty()) {
        shrinking_ = true;
        return true;
    }
    const std::uint64_t last = (blocks_->back() + 1) << kBlockBits;
    const Piece piece{next_, std::min({last, next_ + rows_.size(), requests_.front().through + 1})};
    const auto start = SteadyClock::now();
    if (auto done = forgetPiece(piece); !done) return done.error();
    rows_.took(SteadyClock::now() - start);
    next_ = piece.end;
    if (next_ == last || next_ > requests_.front().through) {
        blocks_->pop_back();
        if (!blocks_->empty()) next_ = blocks_->back() << kBlockBits;
    }
    return false;
}

Status Housekeeping::forgetPiece(const Piece& piece) {
    std::uint64_t rows = 0;
    const WallNanos before = momentOf(requests_.front());
    auto done = output_.transaction([&] { return output_.forget(piece.begin, piece.end, before, rows); });
    if (done) forgotten_ += rows;
    return done;
}

// Gives free pages back. Files of before there was a way to do it in steps are only made smaller when little
// is left in them; else their free pages wait for new records.
Result<bool> Housekeeping::shrinkStep() {
    Database& database = output_.database();
    const auto pages = database.integer("PRAGMA page_count");
    const auto free = database.integer("PRAGMA freelist_count");
    const auto steps = database.integer("PRAGMA auto_vacuum");
    for (const auto* value : {&pages, &free, &steps}) {
        if (!*value) return value->error();
    }
    constexpr std::int64_t kInSteps = 2;
    bool more = false;
    if (*free > 0 && *pages - *free <= kCopyPages) {
        if (database.run("PRAGMA auto_vacuum=INCREMENTAL; VACUUM") != SQLITE_OK)
            return database.error("make it smaller");
    } else if (*free > 0 && *steps == kInSteps) {
        const auto start = SteadyClock::now();
        const std::string vacuum = "PRAGMA incremental_vacuum(" + std::to_string(pages_.size()) + ")";
        if (database.run(vacuum.c_str()) != SQLITE_OK) return database.error("make it smaller");
        pages_.took(SteadyClock::now() - start);
        more = static_cast<std::uint64_t>(*free) > pages_.size();
    }
    if (!more) finishForget(true);
    return !more;
}

void Housekeeping::finishForget(bool complete) {
    ForgetRequest request = std::move(requests_.front());
    requests_.pop_front();
    blocks_.reset();
    shrinking_ = false;
    if (request.done) request.done({complete, forgotten_});
    forgotten_ = 0;
}

}  // namespace updraft::store
