// SampleWriter: a store that believes it lives in the past: its clock is the sample month's. Internal to the
// sample layer. One thread.
#pragma once

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <memory>

#include "runtime/sample/sample_rhythm.h"
#include "runtime/store/store.h"

namespace updraft::sample {

// The time of what is being generated; the store's own thread reads it too.
class PastClock final : public Clock {
  public:
    TimePoint now() const override { return TimePoint(Nanos(wall_.load())); }
    WallNanos wallNow() const override { return wall_.load(); }
    void set(WallNanos at) { wall_.store(at); }

  private:
    std::atomic<WallNanos> wall_{0};
};

class SampleWriter {
  public:
    SampleWriter(std::filesystem::path database, const SampleSpan& span);

    Status open(WallNanos at);   // a run of the platform begins
    Status close(WallNanos at);  // and ends; everything is in the file
    Store& store() { return *store_; }
    // Everything before is told. Waits while the store has much to write.
    Status advance(WallNanos now);
    const std::filesystem::path& database() const { return database_; }

  private:
    Status check() const;

    std::filesystem::path database_;
    StoreOptions options_;
    std::shared_ptr<PastClock> clock_;
    boost::asio::io_context engine_;  // nothing ever waits on it
    std::unique_ptr<Store> store_;
};

}  // namespace updraft::sample
