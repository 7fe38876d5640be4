// ReadPool: questions to the workspace's file that must not hold up the engine, on a few threads of their own
// with a bounded queue. Every running question has readers to itself, which are kept for the next one.
//
// Thread: made, called and destroyed on the engine's thread; jobs run on the pool's. Destroying it asks
// running jobs to stop and waits for them. Owner: runtime/platform. Store and io_context outlive it.
#pragma once

#include <boost/asio/io_context.hpp>
#include <functional>
#include <memory>
#include <stop_token>

#include "runtime/api/monitoring/wire/service_call.h"
#include "runtime/store/store.h"
#include "runtime/store/telemetry_reader.h"

namespace updraft {

// What a job reads with. Opened when first used; throws ServiceFault when that fails.
class FileReaders {
  public:
    explicit FileReaders(Store& store) : store_(store) {}
    StoreReader& records();
    TelemetryReader& telemetry();
    // When an environment was started; nothing: is not known (any more).
    std::optional<WallNanos> environmentStart(std::uint32_t environmentId);
    // Waits until everything that has ended so far can be read (a few milliseconds).
    void catchUp() { store_.flush(); }

  private:
    Store& store_;
    std::unique_ptr<StoreReader> records_;
    std::unique_ptr<TelemetryReader> telemetry_;
};

class ReadPool {
  public:
    ReadPool(boost::asio::io_context& engine, Store& store, int threads = 2, std::size_t mostWaiting = 64);
    ~ReadPool();
    ReadPool(const ReadPool&) = delete;
    ReadPool& operator=(const ReadPool&) = delete;

    // work on a pool thread, then done on the engine's thread (never when the pool is destroyed before).
    // False, and neither is called: too many wait already. work may throw nothing.
    using Work = std::function<void(FileReaders&, std::stop_token)>;
    bool run(std::stop_source stop, Work work, std::function<void()> done);

    // The usual shape: a call that is answered once. What the job throws becomes the answer too; a client
    // that goes away stops it.
    using Answer = std::function<WireValue(const WireValue& input, FileReaders&, std::stop_token)>;
    void answer(ServiceCall call, const HttpExchangePtr& exchange, Answer answer);

  private:
    struct Impl;
    std::shared_ptr<Impl> impl_;
};

}  // namespace updraft
