#include "runtime/sandbox/runtime_api/runtime_protocol.h"

namespace updraft {

std::string_view name(RuntimeProtocol::State state) {
    using State = RuntimeProtocol::State;
    switch (state) {
        case State::Started:
            return "Started";
        case State::InitError:
            return "InitError";
        case State::Ready:
            return "Ready";
        case State::Running:
            return "Running";
        case State::InvocationResponse:
            return "InvocationResponse";
        case State::InvocationErrorReply:
            return "InvocationErrorResponse";
        case State::ResponseSent:
            return "RuntimeResponseSentState";
    }
    return "";
}

RuntimeProtocol::Next RuntimeProtocol::next() {
    switch (state_) {
        case State::Started:
            state_ = State::Ready;
            return Next::InitDone;
        case State::Ready:
            return Next::Waiting;
        case State::Running:
            return Next::Repeat;
        case State::ResponseSent:
            state_ = State::Ready;
            requestId_.clear();
            return Next::InvokeDone;
        default:
            return Next::Refused;
    }
}

void RuntimeProtocol::handOut(std::string_view requestId) {
    requestId_ = requestId;
    state_ = State::Running;
}

std::optional<ApiReply> RuntimeProtocol::beginResponse(std::string_view requestId) {
    return begin(requestId, State::InvocationResponse, "InvocationResponse");
}

std::optional<ApiReply> RuntimeProtocol::beginError(std::string_view requestId) {
    return begin(requestId, State::InvocationErrorReply, "InvocationErrorResponse");
}

std::optional<ApiReply> RuntimeProtocol::begin(std::string_view requestId, State target,
                                               std::string_view targetName) {
    if (requestId.empty() || requestId != requestId_)
        return errorReply(400, "InvalidRequestID", "Invalid request ID");
    if (state_ != State::Running) return refuse(targetName);
    state_ = target;
    return std::nullopt;
}

std::optional<ApiReply> RuntimeProtocol::initError() {
    if (state_ != State::Started) return refuse("InitError");
    state_ = State::InitError;
    return std::nullopt;
}

void RuntimeProtocol::answered() {
    state_ = State::ResponseSent;
}

ApiReply RuntimeProtocol::refuse(std::string_view target) const {
    std::string message = "State transition from ";
    message += name(state_);
    message += " to ";
    message += target;
    message += " failed for runtime. Error: State transition is not allowed";
    return errorReply(403, "InvalidStateTransition", message);
}

}  // namespace updraft
