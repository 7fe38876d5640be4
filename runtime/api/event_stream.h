// Messages of application/vnd.amazon.eventstream, as InvokeWithResponseStream answers them
// (smithy.io, "Amazon Event Stream specification").
#pragma once

#include <string>
#include <string_view>

namespace updraft {

// One event message; contentType may be empty.
std::string eventStreamMessage(std::string_view eventType, std::string_view contentType,
                               std::string_view payload);
// A failure in the middle of a stream; payload is the JSON of the exception's shape.
std::string eventStreamException(std::string_view exceptionType, std::string_view payload);
// Pieces of at most 64 KiB, so that clients can begin before a large chunk is complete.
std::string payloadChunks(std::string_view bytes);
std::string invokeComplete(std::string_view errorCode, std::string_view errorDetails,
                           std::string_view logResultBase64);

}  // namespace updraft
