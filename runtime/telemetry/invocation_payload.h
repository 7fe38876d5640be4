// InvocationPayload: what one invocation was given and what it answered (or the error document), as far as it
// is kept. Empty when nobody asked for it: see RecordSink::payloadLimit.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace updraft {

struct InvocationPayload {
    std::string request;   // the event as the function saw it
    std::string response;  // "" for an invocation that was refused or cancelled before it had one
    std::uint64_t requestBytes = 0, responseBytes = 0;  // of the whole, before anything was cut off

    bool requestCut() const { return request.size() < requestBytes; }
    bool responseCut() const { return response.size() < responseBytes; }
    bool empty() const { return requestBytes == 0 && responseBytes == 0; }
};

// How much of a text to keep when `limit` bytes are allowed: never a part of a UTF-8 character.
std::size_t cutLength(std::string_view text, std::size_t limit);

}  // namespace updraft
