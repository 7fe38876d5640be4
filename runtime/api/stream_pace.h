// StreamPace: holds a streaming function up while its client does not read, so that a slow client costs no
// memory. One per streamed answer, owned by its sink; engine thread.
#pragma once

#include "runtime/engine/engine.h"
#include "runtime/http/http_server.h"

namespace updraft {

class StreamPace {
  public:
    // The engine outlives it.
    StreamPace(Engine& engine, HttpExchangePtr exchange, const RequestId& request)
        : engine_(engine), exchange_(std::move(exchange)), request_(request) {}

    // Call after each write.
    void wrote() {
        if (*paused_ || exchange_->bufferedBytes() < kMostBuffered) return;
        *paused_ = true;
        engine_.pauseStream(request_, true);
        exchange_->onDrained([&engine = engine_, request = request_, paused = paused_] {
            *paused = false;
            engine.pauseStream(request, false);
        });
        // A client that goes away takes nothing any more: let the function run to its end.
        exchange_->onAbandoned(
            [&engine = engine_, request = request_] { engine.pauseStream(request, false); });
    }

  private:
    static constexpr std::size_t kMostBuffered = 1024 * 1024;
    Engine& engine_;
    HttpExchangePtr exchange_;
    RequestId request_;
    std::shared_ptr<bool> paused_ = std::make_shared<bool>(false);
};

}  // namespace updraft
