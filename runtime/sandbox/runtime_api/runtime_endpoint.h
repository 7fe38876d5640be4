// RuntimeEndpoint: the Lambda Runtime API of one environment as its runtime sees it: next, response, error
// and init/error. It keeps the long poll of the runtime, hands it the event, and tells its owner what came
// back. RuntimeProtocol decides what is allowed.
//
// Thread: the io_context's only. The owner may destroy the endpoint from inside any of its events.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/http/http_server.h"
#include "runtime/sandbox/runtime_api/runtime_protocol.h"
#include "runtime/sandbox/sandbox.h"

namespace updraft {

class RuntimeEndpointEvents {
  public:
    virtual void onRuntimeReady() = 0;  // asked for its first event
    virtual void onRuntimeDone() = 0;   // asked for the next event after it answered
    virtual void onRuntimeInitError(Fault fault) = 0;
    virtual void onRuntimeStreamStart(std::string_view contentType) = 0;
    virtual void onRuntimeStreamData(std::string_view chunk) = 0;
    virtual void onRuntimeResponse(std::string payload) = 0;  // empty when it was streamed
    virtual void onRuntimeError(Fault fault) = 0;

  protected:
    ~RuntimeEndpointEvents() = default;
};

class RuntimeEndpoint {
  public:
    // A streamed response may have this many bytes (Lambda quota).
    static constexpr std::size_t kMaxStreamed = 200 * 1024 * 1024;

    explicit RuntimeEndpoint(RuntimeEndpointEvents& events) : events_(events) {}
    ~RuntimeEndpoint() { *alive_ = false; }
    RuntimeEndpoint(const RuntimeEndpoint&) = delete;
    RuntimeEndpoint& operator=(const RuntimeEndpoint&) = delete;

    // Hands the event to the runtime, or to its next call of next. Only between ready or done and the answer.
    void invoke(const SandboxInvoke& invoke);

    // Stops and resumes reading a streamed response, so that a runtime waits for a slower reader.
    void pauseStream(bool paused);

    // The calls of the runtime.
    void next(HttpExchangePtr exchange);
    void response(HttpExchangePtr exchange, std::string_view requestId);
    void error(HttpExchangePtr exchange, std::string_view requestId);
    void initError(HttpExchangePtr exchange);
    // A response, or an error, that was larger than the limit: the caller gets Function.ResponseSizeTooLarge.
    HttpResponse answerTooLarge(std::string_view requestId, bool isError, std::size_t limit);
    static bool isStreamed(const HttpRequest& request);  // by its header

    RuntimeProtocol::State state() const { return protocol_.state(); }
    std::size_t waiting() const { return waiting_.size(); }  // long polls under way

  private:
    void handOut();
    void keep(HttpExchangePtr exchange);
    void stream(const HttpExchangePtr& exchange);
    void onStreamChunk(std::string_view chunk, bool last);
    void onStreamBroken();
    void endStream(std::optional<Fault> fault);

    RuntimeEndpointEvents& events_;
    RuntimeProtocol protocol_;
    std::string requestId_;              // of event_
    std::optional<HttpResponse> event_;  // given to the runtime, or waiting for it
    std::vector<HttpExchangePtr> waiting_;
    HttpExchangePtr streaming_;
    std::size_t streamed_ = 0;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

// The fault that a runtime reported: a JSON document in the body, or a type in `headerType` and any text.
Fault readFault(std::string_view headerType, std::string_view contentType, std::string body);

}  // namespace updraft
