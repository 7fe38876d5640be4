// TelemetrySender: delivers batches of events to one destination on 127.0.0.1, over HTTP (one request per
// batch, connection kept) or TCP (lines). One batch at a time; a failed delivery is tried again with growing
// pauses until it succeeds or the sender is destroyed. Never blocks.
// Thread: the io_context's. Lifetime: destroying it closes the connection; no callback follows.
#pragma once

#include <boost/asio/io_context.hpp>
#include <functional>
#include <memory>
#include <string>

#include "runtime/sandbox/runtime_api/telemetry_subscription.h"

namespace updraft {

class TelemetrySender {
  public:
    TelemetrySender(boost::asio::io_context& context, const TelemetrySubscription& destination,
                    std::function<void()> delivered);
    ~TelemetrySender();
    TelemetrySender(const TelemetrySender&) = delete;
    TelemetrySender& operator=(const TelemetrySender&) = delete;

    bool busy() const;             // a batch is under way
    void send(std::string batch);  // only when not busy; delivered() follows once

  private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

}  // namespace updraft
