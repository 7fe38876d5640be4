#include "runtime/sample/sample_writer.h"

#include <thread>

namespace updraft::sample {
namespace {

// What may wait in the store's queue: so little that its meters all have room in the next rollups.
constexpr std::size_t kMostQueued = 2u << 20;
constexpr std::chrono::microseconds kLookAgain{200};

}  // namespace

SampleWriter::SampleWriter(std::filesystem::path database, const SampleSpan& span)
    : database_(std::move(database)), clock_(std::make_shared<PastClock>()) {
    options_.clock = clock_;
    options_.retention.historyEnds = span.until;
    // Nothing that was asked for is too old; rollups are kept as they always are.
    options_.retention.records = std::max(options_.retention.records, span.length() / kSecond);
}

Status SampleWriter::open(WallNanos at) {
    clock_->set(at);
    auto opened = Store::open(database_, engine_, options_);
    if (!opened) return opened.error();
    store_ = std::move(*opened);
    store_->flush();  // so that the run is known to begin now
    return Done{};
}

Status SampleWriter::close(WallNanos at) {
    if (!store_) return Done{};
    store_->flush();
    clock_->set(at);
    const Status fine = check();
    store_.reset();
    return fine;
}

Status SampleWriter::advance(WallNanos now) {
    clock_->set(now);
    for (StoreHealth health = store_->health(); health.queuedBytes > kMostQueued; health = store_->health()) {
        if (!health.writable) return Error{health.problem};
        std::this_thread::sleep_for(kLookAgain);
    }
    return Done{};
}

Status SampleWriter::check() const {
    const StoreHealth health = store_->health();
    const bool lost = health.lostRecords + health.lostLogs + health.lostChanges > 0;
    if (health.writable && !lost) return Done{};
    return Error{health.problem.empty() ? database_.string() + ": something of the sample was lost"
                                        : health.problem};
}

}  // namespace updraft::sample
