// RuntimeProtocol: what a runtime may do next, as a pure state machine over the Lambda Runtime API
// (2018-06-01): init, then next, invoke, response or error, next … It does no I/O and knows no time; the
// RuntimeEndpoint asks it before it acts. State names and refusals are those of the cloud's Runtime Interface
// Emulator. Not thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "runtime/sandbox/runtime_api/api_reply.h"

namespace updraft {

class RuntimeProtocol {
  public:
    enum class State : std::uint8_t {
        Started,               // launched, has not called next
        InitError,             // reported that init failed
        Ready,                 // waits in next, or will at once
        Running,               // has an event
        InvocationResponse,    // is sending its response
        InvocationErrorReply,  // is sending an error
        ResponseSent,          // has answered, has not called next
    };
    // What a call of next means.
    enum class Next : std::uint8_t {
        InitDone,    // the first: init is over
        InvokeDone,  // the invocation is over
        Waiting,     // one more long poll while nothing is to be done
        Repeat,      // the event was handed out and not answered: hand it out again
        Refused,     // see refusal()
    };

    Next next();
    // An event was handed to the runtime. Only in state Ready.
    void handOut(std::string_view requestId);
    // Whether the call may go on; a reply is a refusal and ends it. Ids are checked before the state.
    std::optional<ApiReply> beginResponse(std::string_view requestId);
    std::optional<ApiReply> beginError(std::string_view requestId);
    std::optional<ApiReply> initError();
    void answered();  // the response or error is complete

    State state() const { return state_; }
    // Why `next` was refused.
    ApiReply refusal() const { return refuse("Ready"); }

  private:
    ApiReply refuse(std::string_view target) const;
    std::optional<ApiReply> begin(std::string_view requestId, State target, std::string_view name);

    State state_ = State::Started;
    std::string requestId_;
};

std::string_view name(RuntimeProtocol::State state);

}  // namespace updraft
