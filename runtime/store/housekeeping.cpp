#include "runtime/store/housekeeping.h"

#include <algorithm>
#include <limits>

namespace updraft::store {
namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::uint64_t kPruneBytes = 4u << 20;
// What is left is copied as a whole when it is this little, which is quicker than page by page.
constexpr std::int64_t kCopyPages = 4'096;
// How often it is looked for what is too old, and how much too old records may be: forgetting some makes
// every reader look at its blocks again.
constexpr std::chrono::seconds kLookEvery{30};
constexpr WallNanos kRecordSlackNs = 3'600 * kSecondNs;
// What retention leaves free is given back when it is more than new records soon fill: so many pages (1 MiB),
// and this share of the file.
constexpr std::int64_t kFreePages = 256, kFreeShare = 16;

constexpr WallNanos kNever = std::numeric_limits<WallNanos>::min();

std::int64_t leftFree(std::int64_t pages) {
    return std::max(kFreePages, pages / kFreeShare);
}

WallNanos momentOf(const ForgetRequest& request) {
    return request.before.value_or(std::numeric_limits<WallNanos>::max());
}

}  // namespace

Housekeeping::~Housekeeping() {
    while (!requests_.empty()) finishForget(false);
}

void Housekeeping::setRetention(const RollupRetention& retention) {
    retention_ = retention;
    looked_.reset();
}

Status Housekeeping::keepToRetention(WallNanos now, std::uint64_t lastSequence) {
    const auto moment = SteadyClock::now();
    const bool moved = output_.rollups().horizons() != tooOld_.rollups;
    if (looked_ && !moved && moment - *looked_ < kLookEvery) return Done{};
    looked_ = moment;
    if (retention_.historyEnds != 0) now = retention_.historyEnds;
    const auto before = [&](std::int64_t keptSeconds) {
        return keptSeconds == 0 ? kNever : now - keptSeconds * kSecondNs;
    };
    const WallNanos records = before(retention_.records);
    tooOld_ = {output_.rollups().horizons(), records, before(retention_.hours)};
    aging_ = true;
    if (!requests_.empty()) return Done{};
    Database& database = output_.database();
    const auto oldest = database.integer("SELECT ifnull(min(first_arrived), 0) FROM block WHERE rows > 0");
    if (!oldest) return oldest.error();
    const auto pages = database.integer("PRAGMA page_count"),
               free = database.integer("PRAGMA freelist_count");
    if (!pages) return pages.error();
    if (!free) return free.error();
    const bool late = retention_.records != 0 && *oldest != 0 && *oldest < records - kRecordSlackNs;
    if (!late && *free <= leftFree(*pages)) return Done{};
    requests_.push_back({{late ? records : kNever, lastSequence, {}}, now, true});
    return Done{};
}

bool Housekeeping::hasWork() const {
    return pruning_ || aging_ || !requests_.empty() || output_.payloads().bytes() > payloadLimit_;
}

Result<bool> Housekeeping::step() {
    if (auto pruned = prune(); !pruned) return pruned.error();
    if (!requests_.empty()) return forgetStep();
    if (!aging_) return false;
    const auto more = pruner_.step(tooOld_);
    if (!more) return more.error();
    aging_ = *more;
    return false;
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

Result<bool> Housekeeping::forgetStep() {
    switch (part_) {
        case Part::Records:
            if (auto done = recordsStep(); !done) return done.error();
            return part_ != Part::Records;
        case Part::Telemetry:
            if (auto done = telemetryStep(); !done) return done.error();
            return part_ != Part::Telemetry;
        case Part::Shrink:
            break;
    }
    return shrinkStep();
}

Status Housekeeping::planForget() {
    blocks_.emplace();
    forgotten_ = 0;
    const ForgetRequest& request = requests_.front().request;
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

Status Housekeeping::recordsStep() {
    if (!blocks_) {
        if (auto planned = planForget(); !planned) return planned;
    }
    const Forgetting& forgetting = requests_.front();
    if (blocks_->empty()) {
        part_ = forgetting.byRetention ? Part::Shrink : Part::Telemetry;
        return Done{};
    }
    const std::uint64_t through = forgetting.request.through;
    const std::uint64_t last = (blocks_->back() + 1) << kBlockBits;
    const Piece piece{next_, std::min({last, next_ + rows_.size(), through + 1})};
    const auto start = SteadyClock::now();
    if (auto done = forgetPiece(piece); !done) return done;
    rows_.took(SteadyClock::now() - start);
    next_ = piece.end;
    if (next_ == last || next_ > through) {
        blocks_->pop_back();
        if (!blocks_->empty()) next_ = blocks_->back() << kBlockBits;
    }
    return Done{};
}

Status Housekeeping::forgetPiece(const Piece& piece) {
    std::uint64_t rows = 0;
    const WallNanos before = momentOf(requests_.front().request);
    auto done = output_.transaction([&] { return output_.forget(piece.begin, piece.end, before, rows); });
    if (done) forgotten_ += rows;
    return done;
}

// Buckets that lie before the moment as a whole. When all is forgotten, those that go on are made anew of
// what came since.
Status Housekeeping::telemetryStep() {
    const auto& [request, asked, byRetention] = requests_.front();
    const WallNanos before = request.before.value_or(asked);
    TelemetryCut cut{{}, before, before};
    for (const RollupLevel level : kRollupLevels) cut.rollups.of(level) = bucketStart(level, before);
    // A wide bucket that is kept is not to be made again of finer ones that are not.
    for (const RollupLevel level : {RollupLevel::Minute, RollupLevel::Hour}) {
        const std::size_t waiting = output_.rollups().waiting(level);
        if (waiting == 0) continue;
        if (auto flushed = output_.flushWide(level, waiting); !flushed) return flushed;
    }
    const auto more = pruner_.step(cut);
    if (!more) return more.error();
    if (*more) return Done{};
    part_ = Part::Shrink;
    return request.before ? Status(Done{}) : output_.restartRollups(request.through);
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
    const bool byRetention = requests_.front().byRetention;
    const bool worth = *free > (byRetention ? leftFree(*pages) : 0);
    bool more = false;
    if (worth && !byRetention && *pages - *free <= kCopyPages) {
        if (database.run("PRAGMA auto_vacuum=INCREMENTAL; VACUUM") != SQLITE_OK)
            return database.error("make it smaller");
    } else if (worth && *steps == kInSteps) {
        const auto vacuumed = vacuumStep(*free);
        if (!vacuumed) return vacuumed;
        more = *vacuumed;
    }
    if (!more) finishForget(true);
    return !more;
}

Result<bool> Housekeeping::vacuumStep(std::int64_t free) {
    const auto start = SteadyClock::now();
    const std::uint64_t size = pages_.size();
    const std::string vacuum = "PRAGMA incremental_vacuum(" + std::to_string(size) + ")";
    if (output_.database().run(vacuum.c_str()) != SQLITE_OK)
        return output_.database().error("make it smaller");
    pages_.took(SteadyClock::now() - start);
    return static_cast<std::uint64_t>(free) > size;
}

void Housekeeping::finishForget(bool complete) {
    ForgetRequest request = std::move(requests_.front().request);
    requests_.pop_front();
    blocks_.reset();
    part_ = Part::Records;
    if (request.done) request.done({complete, forgotten_});
    forgotten_ = 0;
}

}  // namespace updraft::store
