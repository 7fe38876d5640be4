#include "runtime/store/writer.h"

namespace updraft::store {
namespace {

// Records in one transaction: large enough that the commit costs nothing each, and written in about 10 ms.
constexpr std::size_t kChunkRecords = 8'192;
// While writing fails, a retry shall cost little.
constexpr std::size_t kProbeRecords = 128;
constexpr Millis kRetry{500};
// Housekeeping leaves the disk and the processor to others in between.
constexpr Millis kBetweenSteps{2};
// No fewer, so that a commit is for many whatever they are like.
constexpr std::size_t kLeastRecords = 512;
// Rollups reach the file this soon after their records, later when that takes more than a tenth of the time.
constexpr Millis kRollupsDue{100};
constexpr int kRollupsShare = 10;
// Minutes and hours reach the file this often; readers take seconds until then. So many rows at once, which
// is a few milliseconds: records wait for no more.
constexpr std::array<std::chrono::seconds, 3> kWideEvery = {std::chrono::seconds(0), std::chrono::seconds(5),
                                                            std::chrono::seconds(10)};
constexpr std::size_t kWideRows = 256;
constexpr std::array kWideLevels = {RollupLevel::Minute, RollupLevel::Hour};
// How often it is noted that the platform runs while nothing happens.
constexpr std::chrono::seconds kStillAlive{30};
constexpr std::size_t kCatchUpRecords = 4'096;
// A batch that once grew beyond this gives its memory back when such batches stop coming.
constexpr std::size_t kKeepRecords = 16'384;

template <typename T>
void clearAndShrink(std::vector<T>& items) {
    const bool oversized = items.capacity() > kKeepRecords && items.size() < items.capacity() / 8;
    items.clear();
    if (oversized) items.shrink_to_fit();
}

}  // namespace

Writer::Writer(WriteQueue& queue, BatchWriter output, Database checkpointing, const Settings& settings)
    : queue_(queue),
      output_(std::move(output)),
      checkpointer_(std::move(checkpointing)),
      clock_(settings.clock),
      committed_(settings.committedSequence),
      rolledUp_(output_.rollups().written()),
      payloadLimit_(settings.payloadLimit) {
    housekeeping_.limitPayloads(settings.payloadLimit);
    keep(settings.retention);
    sqlite3_wal_hook(output_.database().raw(), &Writer::onCommit, this);
    thread_ = std::thread([this] { run(); });
}

Writer::~Writer() {
    queue_.stop();
    thread_.join();
}

Writer::Health Writer::health() const {
    const std::lock_guard lock(mutex_);
    return health_;
}

void Writer::report(const Error& error) {
    const std::lock_guard lock(mutex_);
    health_.problem = error.message;
}

int Writer::onCommit(void* self, sqlite3*, const char*, int pagesInLog) {
    auto& writer = *static_cast<Writer*>(self);
    if (pagesInLog >= Checkpointer::kTooManyPages) {
        Checkpointer::passive(writer.output_.database());
    } else if (pagesInLog >= Checkpointer::kWorthPages) {
        writer.checkpointer_.wake();
    }
    return SQLITE_OK;
}

void Writer::run() {
    for (bool more = true; more;) {
        more = queue_.take(batch_, pause(), failing_);
        takeOrders();
        if (failing_ || !batch_.isEmpty()) writeBatch();
        if (!output_.caughtUp() && !failing_) catchUp();
        const bool wanted = std::exchange(batch_.flush, false);
        if (!failing_) flushDue(wanted || !more, !more);
        queue_.attempted();
        if (more && !failing_) housekeep();
    }
}

// What is no change but is to be obeyed.
void Writer::takeOrders() {
    const WallNanos now = clock_->wallNow();
    for (ForgetRequest& request : std::exchange(batch_.forgets, {}))
        housekeeping_.forget(std::move(request), now);
    if (batch_.retention) keep(*batch_.retention);
    batch_.retention.reset();
    output_.setNow(*clock_);
}

void Writer::keep(RollupRetention retention) {
    // A wider level reaches at least as far back as a finer one.
    const auto atLeast = [](std::int64_t& wider, std::int64_t finer) {
        if (wider != 0) wider = finer == 0 ? 0 : std::max(wider, finer);
    };
    atLeast(retention.minutes, retention.seconds);
    atLeast(retention.hours, retention.minutes);
    output_.rollups().setRetention(retention);
    housekeeping_.setRetention(retention);
}

// How long to wait for a batch at most.
std::optional<Nanos> Writer::pause() const {
    if (failing_) return kRetry;
    if (!output_.caughtUp() || housekeeping_.hasWork()) return kBetweenSteps;
    return std::max<Nanos>(std::min(untilFlush(), untilWide()), Nanos(0));
}

// Until rollups are due, or a sign of life.
Nanos Writer::untilFlush() const {
    const Nanos since = std::chrono::steady_clock::now() - flushed_;
    if (!output_.rollups().dirty()) return kStillAlive - since;
    return std::max<Nanos>(kRollupsDue, flushTook_ * kRollupsShare) - since;
}

// Until minutes or hours are due; a moment when rows are left of what was due.
Nanos Writer::untilWide() const {
    Nanos until = kStillAlive;
    for (const RollupLevel level : kWideLevels) {
        const auto at = static_cast<std::size_t>(level);
        if (output_.rollups().waiting(level) == 0) continue;
        const Nanos since = std::chrono::steady_clock::now() - wide_[at].begun;
        until = std::min(until, wideIsDue(level) ? Nanos(0) : kWideEvery[at] - since);
    }
    return until;
}

bool Writer::wideIsDue(RollupLevel level) const {
    const auto at = static_cast<std::size_t>(level);
    if (output_.rollups().waiting(level) == 0) return false;
    return wide_[at].left > 0 || output_.rollups().crowded() ||
           std::chrono::steady_clock::now() - wide_[at].begun >= kWideEvery[at];
}

void Writer::flushDue(bool all, bool last) {
    if (all || untilFlush() <= Nanos(0)) flushRollups(last);
    for (const RollupLevel level : kWideLevels) {
        const std::size_t waiting = output_.rollups().waiting(level);
        if (failing_ || waiting == 0 || !(all || wideIsDue(level))) continue;
        WideFlush& wide = wide_[static_cast<std::size_t>(level)];
        if (wide.left == 0) wide = {std::chrono::steady_clock::now(), waiting};
        flushWide(level, all ? waiting : kWideRows);
        if (!all) return;  // records first
    }
}

void Writer::flushWide(RollupLevel level, std::size_t most) {
    const auto flushed = output_.flushWide(level, most);
    if (!flushed) return fail(flushed.error());
    std::size_t& left = wide_[static_cast<std::size_t>(level)].left;
    left -= std::min(left, most);
    if (output_.rollups().waiting(level) == 0) left = 0;
}

// So that memory stays bounded, whatever comes.
void Writer::makeRoom() {
    RollupTable& rollups = output_.rollups();
    if (rollups.full()) flushRollups(false);
    while (!failing_ && rollups.crowded()) {
        const bool minutes = rollups.waiting(RollupLevel::Minute) >= rollups.waiting(RollupLevel::Hour);
        flushWide(minutes ? RollupLevel::Minute : RollupLevel::Hour, kWideRows);
    }
}

void Writer::flushRollups(bool last) {
    const auto start = std::chrono::steady_clock::now();
    const auto flushed = output_.flushRollups(clock_->wallNow(), last);
    flushed_ = std::chrono::steady_clock::now();
    flushTook_ = flushed_ - start;
    if (!flushed) return fail(flushed.error());
    rolledUp_ = output_.rollups().written();
    if (const std::uint64_t damaged = output_.rollups().rows().takeDamaged(); damaged > 0)
        report({std::to_string(damaged) +
                " damaged rollups were begun anew: charts of their time miss something"});
}

// Records of before there were rollups, or of the moments before a crash.
void Writer::catchUp() {
    const auto more = output_.catchUp(kCatchUpRecords);
    if (!more) return fail(more.error());
    makeRoom();
}

void Writer::housekeep() {
    housekeeping_.limitPayloads(payloadLimit_);
    if (auto looked = housekeeping_.keepToRetention(output_.believed(), committed_); !looked)
        return fail(looked.error());
    if (!housekeeping_.hasWork()) return;
    const auto done = housekeeping_.step();
    rolledUp_ = output_.rollups().written();  // less than before, when all was forgotten
    if (!done) return fail(done.error());
    if (*done) checkpointer_.wake(true);
}

// Records for one transaction: no more than make as many parts of rollups as are flushed at once.
std::size_t Writer::chunk() const {
    if (failing_) return kProbeRecords;
    const std::size_t parts = output_.rollups().parts();
    const double room =
        static_cast<double>(RollupTable::kMostParts - std::min(RollupTable::kMostParts, parts));
    const double records = room / std::max(partsPerRecord_, 1e-6);
    return static_cast<std::size_t>(std::clamp<double>(records, kLeastRecords, kChunkRecords));
}

void Writer::writeBatch() {
    while (failing_ || !progress_.covers(batch_)) {
        const std::size_t partsBefore = output_.rollups().parts();
        const auto next = output_.write(batch_, progress_, chunk());
        if (!next) return fail(next.error());
        if (!progress_.changes) settleChanges(true);
        if (next->records > progress_.records) {
            partsPerRecord_ = static_cast<double>(output_.rollups().parts() - partsBefore) /
                              static_cast<double>(next->records - progress_.records);
        }
        progress_ = *next;
        if (progress_.records > 0) committed_ = batch_.records[progress_.records - 1].sequence;
        if (failing_) recovered();
        makeRoom();
        if (failing_) return;
    }
    finishBatch();
}

void Writer::settleChanges(bool durable) {
    for (AsyncAdd& add : batch_.adds) add.settled(durable);
    for (DocumentChange& change : batch_.documents) {
        if (change.settled) std::exchange(change.settled, nullptr)(durable);
    }
}

void Writer::finishBatch() {
    queue_.release(batch_.bytes);
    clearAndShrink(batch_.records);
    clearAndShrink(batch_.logs);
    clearAndShrink(batch_.payloads);
    clearAndShrink(batch_.links);
    batch_.clearChanges();
    batch_.bytes = 0;
    progress_ = {};
}

void Writer::fail(const Error& error) {
    failing_ = true;
    {
        const std::lock_guard lock(mutex_);
        health_.writable = false;
        health_.problem =
            error.message +
            ". Until this is over, records wait in memory and asynchronous invocations are refused.";
    }
    dropWritten();
    settleChanges(false);
    // Who asked was told "not durable" and may ask again: storing the event later would run it twice.
    batch_.adds.clear();
    countAnew();
}

// What is left is joined by what comes next, as a batch of which nothing is written.
void Writer::dropWritten() {
    if (progress_.changes) batch_.clearChanges();
    batch_.records.erase(batch_.records.begin(),
                         batch_.records.begin() + static_cast<std::ptrdiff_t>(progress_.records));
    batch_.logs.erase(batch_.logs.begin(), batch_.logs.begin() + static_cast<std::ptrdiff_t>(progress_.logs));
    batch_.links.erase(batch_.links.begin(),
                       batch_.links.begin() + static_cast<std::ptrdiff_t>(progress_.links));
    batch_.payloads.erase(batch_.payloads.begin(),
                          batch_.payloads.begin() + static_cast<std::ptrdiff_t>(progress_.payloads));
    progress_ = {};
}

void Writer::countAnew() {
    const std::size_t left = batch_.cost();
    queue_.release(batch_.bytes - left);
    batch_.bytes = left;
}

void Writer::recovered() {
    failing_ = false;
    const std::lock_guard lock(mutex_);
    health_.writable = true;
}

}  // namespace updraft::store
