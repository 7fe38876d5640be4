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
// Rollups reach the file this soon after their records, later when that takes more than a tenth of the time.
constexpr Millis kRollupsDue{100};
constexpr int kRollupsShare = 10;
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
        if (!failing_ && (wanted || !more || untilFlush() <= Nanos(0))) flushRollups(!more);
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
    output_.rollups().setNow(now);
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
    return std::max<Nanos>(untilFlush(), Nanos(0));
}

// Until rollups are due, or a sign of life.
Nanos Writer::untilFlush() const {
    const Nanos since = std::chrono::steady_clock::now() - flushed_;
    if (!output_.rollups().dirty()) return kStillAlive - since;
    return std::max<Nanos>(kRollupsDue, flushTook_ * kRollupsShare) - since;
}

void Writer::flushRollups(bool last) {
    const auto start = std::chrono::steady_clock::now();
    const auto flushed = output_.flushRollups(clock_->wallNow(), last);
    flushed_ = std::chrono::steady_clock::now();
    flushTook_ = flushed_ - start;
    if (!flushed) return fail(flushed.error());
    rolledUp_ = output_.rollups().written();
    if (const std::uint64_t damaged = output_.rollups().takeDamaged(); damaged > 0)
        report({std::to_string(damaged) +
                " damaged rollups were begun anew: charts of their time miss something"});
}

// Records of before there were rollups, or of the moments before a crash.
void Writer::catchUp() {
    const auto more = output_.catchUp(kCatchUpRecords);
    if (!more) return fail(more.error());
    if (output_.rollups().full()) flushRollups(false);
}

void Writer::housekeep() {
    housekeeping_.limitPayloads(payloadLimit_);
    if (auto looked = housekeeping_.keepToRetention(clock_->wallNow(), committed_); !looked)
        return fail(looked.error());
    if (!housekeeping_.hasWork()) return;
    const auto done = housekeeping_.step();
    rolledUp_ = output_.rollups().written();  // less than before, when all was forgotten
    if (!done) return fail(done.error());
    if (*done) checkpointer_.wake();
}

void Writer::writeBatch() {
    while (failing_ || !progress_.covers(batch_)) {
        const auto next = output_.write(batch_, progress_, failing_ ? kProbeRecords : kChunkRecords);
        if (!next) return fail(next.error());
        if (!progress_.changes) settleChanges(true);
        progress_ = *next;
        if (progress_.records > 0) committed_ = batch_.records[progress_.records - 1].sequence;
        if (failing_) recovered();
        if (output_.rollups().full()) {
            flushRollups(false);
            if (failing_) return;
        }
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
