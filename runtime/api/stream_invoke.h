// The answer of InvokeWithResponseStream: PayloadChunk events as the function writes, then InvokeComplete.
#pragma once

#include "runtime/api/stream_pace.h"
#include "runtime/engine/invocation.h"
#include "runtime/http/http_server.h"

namespace updraft {

class EventStreamSink final : public InvocationSink {
  public:
    EventStreamSink(Engine& engine, HttpExchangePtr exchange, const InvocationRequest& request)
        : pace_(engine, exchange, request.requestId),
          exchange_(std::move(exchange)),
          requestId_(request.requestId),
          traceId_(request.traceId),
          version_(request.version->version),
          wantLogTail_(request.wantLogTail) {}
    void onStreamStart(std::string_view contentType) override;
    void onStreamData(std::string_view chunk) override;
    void onFinished(InvocationResult result) override;

  private:
    void begin();
    StreamPace pace_;
    HttpExchangePtr exchange_;
    RequestId requestId_;
    std::string traceId_, version_;
    bool wantLogTail_;
    bool begun_ = false;
};

}  // namespace updraft
